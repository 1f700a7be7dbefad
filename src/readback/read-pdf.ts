/** A tagged PDF by its structure tree, as reading software follows it: pdf.js reads, not the program that wrote. */
import { fold, type Piece, type PieceKind, UnreadableDocument } from './piece.ts'

/** As pdf.js gives it: an element with kids, or content by the id of its marks. */
interface TreeNode {
  readonly role?: string
  readonly alt?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly TreeNode[]
}

type TextItem =
  | { readonly str: string; readonly hasEOL: boolean }
  | { readonly type: string; readonly id?: string | null }

export interface PdfReading {
  /** Of each page. A paragraph that a page parts has a piece on both. */
  readonly pages: readonly (readonly Piece[])[]
  /** The tree as an outline, two blanks for each level. */
  readonly outline: readonly string[]
  readonly title: string | null
  readonly language: string | null
}

/** @throws UnreadableDocument */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  try {
    // pdf.js takes the bytes away from their owner.
    const task = pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0, stopAtErrors: true })
    const document = await task.promise
    const { info } = await document.getMetadata()
    const facts: { Title?: unknown; Language?: unknown } = info
    const walk = new Walk()
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const tree: TreeNode | null = await page.getStructTree()
      if (tree === null) throw new UnreadableDocument('no-tags')
      const { items } = await page.getTextContent({ includeMarkedContent: true })
      walk.page(tree, markedTexts(items))
      page.cleanup()
    }
    await task.destroy()
    const { pages, outline } = walk
    return { pages, outline, title: textOrNull(facts.Title), language: textOrNull(facts.Language) }
  } catch (cause) {
    if (cause instanceof UnreadableDocument) throw cause
    throw new UnreadableDocument('damaged', { cause })
  }
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Text by the id of the innermost marks that have one. */
function markedTexts(items: readonly TextItem[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const open: (string | null)[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast(mark => mark !== null)
      if (typeof id === 'string') texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`)
    } else if (item.type.startsWith('begin')) open.push(item.id ?? null)
    else open.pop()
  }
  return texts
}

const kindOfRole: Readonly<Record<string, PieceKind>> = {
  H1: 'title',
  H2: 'heading',
  H3: 'heading',
  P: 'paragraph',
  LI: 'item',
  Caption: 'caption',
  Note: 'footnote',
  TH: 'cell',
  TD: 'cell',
}
/** Inside these a paragraph is a part of what they are. */
const lending = new Set(['LI', 'Caption', 'Note', 'TH', 'TD'])
/** Marks of list items that say nothing: dashes, dots, numbers. */
const bareLabel = /^(?:[–•◦-]|\d+[.)])$/

interface Table {
  row: number
  cell: number
}

const isCell = ({ kind }: Piece): boolean => kind === 'cell'

const isGroup = ({ role }: TreeNode): boolean =>
  role === 'P' || role === 'L' || role === 'LI' || role === 'LBody' || role === 'Table'

class Walk {
  readonly pages: Piece[][] = []
  readonly outline: string[] = []
  #texts: ReadonlyMap<string, string> = new Map()
  #tables = 0
  #table: Table | null = null
  /** The last table as it has been read so far, its caption included. */
  #last: { readonly page: Piece[]; readonly from: number; readonly pieces: readonly Piece[] } | null = null

  page(tree: TreeNode, texts: ReadonlyMap<string, string>): void {
    this.pages.push([])
    this.#texts = texts
    this.#visit(tree, { kind: null, depth: 0 })
  }

  #add(kind: PieceKind, text: string, at = `page ${this.pages.length}`): void {
    const folded = fold(text)
    if (folded !== '' || kind === 'cell') this.pages.at(-1)?.push({ kind, text: folded, at })
  }

  #visit(node: TreeNode, place: { readonly kind: PieceKind | null; readonly depth: number }): void {
    const role = node.role ?? ''
    if (role === 'Table') this.#visitTable(node, place.depth)
    else if (role === 'TH' || role === 'TD') this.#visitCell(node, place.depth)
    else this.#visitElement(node, place)
  }

  #visitElement(
    node: TreeNode,
    { kind, depth }: { readonly kind: PieceKind | null; readonly depth: number },
  ): void {
    const role = node.role ?? ''
    if (role === 'TR' && this.#table) {
      this.#table.row += 1
      this.#table.cell = 0
    }
    const own = lending.has(role) || kind === null ? (kindOfRole[role] ?? kind) : kind
    const kids = node.children ?? []
    const isText = own !== null && kindOfRole[role] !== undefined && !kids.some(isGroup)
    const words = isText ? this.#textOf(node) : role === 'Figure' ? (node.alt ?? '') : null
    this.#draw(depth, words === null ? role : `${role} "${fold(words)}"`)
    if (words !== null) this.#add(own !== null && isText ? own : 'alternative', words)
    if (isText) return
    if (role === 'LI') this.#visitItem(node, depth)
    else for (const kid of kids) if (kid.role !== undefined) this.#visit(kid, { kind: own, depth: depth + 1 })
  }

  /** Words first, then what stands under them: paragraphs of their own, lists. */
  #visitItem(node: TreeNode, depth: number): void {
    const label = node.children?.find(({ role }) => role === 'Lbl')
    const text = label === undefined ? '' : fold(this.#textOf(label))
    let before = text === '' || bareLabel.test(text) ? '' : `${text} `
    for (const body of node.children ?? []) {
      if (body.role !== 'LBody') continue
      const kids = body.children ?? []
      if (!kids.some(({ role }) => role === 'P' || role === 'L')) {
        this.#draw(depth + 1, `LBody "${before}${fold(this.#textOf(body))}"`)
        this.#add('item', `${before}${this.#textOf(body)}`)
        continue
      }
      for (const kid of kids) {
        if (kid.role === 'L') this.#visit(kid, { kind: null, depth: depth + 1 })
        else {
          this.#draw(depth + 1, `${kid.role ?? ''} "${before}${fold(this.#textOf(kid))}"`)
          this.#add('item', `${before}${this.#textOf(kid)}`)
          before = ''
        }
      }
    }
  }

  #visitTable(node: TreeNode, depth: number): void {
    const page = this.pages.at(-1)
    const before = page?.length ?? 0
    const outlined = this.outline.length
    this.#tables += 1
    this.#table = { row: 0, cell: 0 }
    this.#draw(depth, 'Table')
    for (const kid of node.children ?? []) this.#visit(kid, { kind: null, depth: depth + 1 })
    this.#table = null
    if (page && this.#joinTable(page, before)) {
      this.#tables -= 1
      this.outline.length = outlined
    }
  }

  /**
   * pdf.js shows a table whole on each page that holds a part of it, with words only in what stands there. The rest of
   * a table has no words in its head. Where a page has its caption alone, the table is read with what follows.
   */
  #joinTable(page: Piece[], from: number): boolean {
    const own = page.slice(from)
    const cells = own.filter(isCell)
    const earlier = this.#last
    this.#last = { page, from, pieces: own }
    if (earlier === null || earlier.pieces.filter(isCell).length !== cells.length) return false
    if (earlier.pieces.every(({ kind, text }) => kind !== 'cell' || text === '')) {
      earlier.page.splice(earlier.from, earlier.pieces.length)
      page.splice(from, own.length, ...earlier.pieces.filter(piece => !isCell(piece)), ...cells)
      this.#last = { page, from, pieces: page.slice(from) }
      return true
    }
    if (cells[0]?.text !== '') return false
    const texts = cells.map(({ text }) => text)
    const whole = earlier.pieces.map(piece => {
      const more = isCell(piece) ? texts.shift() : undefined
      return more === undefined ? piece : { ...piece, text: fold(`${piece.text} ${more}`) }
    })
    earlier.page.splice(earlier.from, whole.length, ...whole)
    page.splice(from)
    this.#last = { ...earlier, pieces: whole }
    return true
  }

  #visitCell(node: TreeNode, depth: number): void {
    const table = this.#table
    if (!table) return
    table.cell += 1
    const text = this.#textOf(node)
    this.#draw(depth, `${node.role ?? ''} "${fold(text)}"`)
    this.#add('cell', text, `table ${this.#tables}, row ${table.row}, cell ${table.cell}`)
  }

  #textOf(node: TreeNode): string {
    if (node.type !== undefined) return this.#texts.get(node.id ?? '') ?? ''
    const text = (node.children ?? [])
      .map(kid => `${kid.role === 'P' ? '\n' : ''}${this.#textOf(kid)}`)
      .join('')
    return node.role === 'Reference' ? `[${fold(text)}]` : text
  }

  /** What holds everything is on every page anew; it is drawn once. */
  #draw(depth: number, line: string): void {
    if (line === 'Root' || (this.pages.length > 1 && (line === 'Document' || line === 'Sect'))) return
    this.outline.push(`${'  '.repeat(Math.max(0, depth - 1))}${line}`)
  }
}
