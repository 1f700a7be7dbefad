/** The structure tree of a PDF, page after page, to pieces and to an outline. */
import { TableJoiner } from './join-tables.ts'
import type { PdfPage, Spot, TreeNode } from './pdf-page.ts'
import type { OpenLink, OpenPiece } from './pdf-places.ts'
import { fold, foldLines, mostPieces, type PieceKind, UnreadableDocument } from './piece.ts'

const kindOfRole: Readonly<Record<string, PieceKind>> = {
  H1: 'title',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  P: 'paragraph',
  LI: 'item',
  Caption: 'caption',
  Note: 'footnote',
}
/** Inside these a paragraph is a part of what they are. */
const lending = new Set(['LI', 'Caption', 'Note'])
/** Marks of list items that say nothing but their number: dashes, dots, numbers. */
const bareLabel = /^(?:[–•◦-]|(\d+)[.)])$/

/** A paragraph of an outline without the end of a sentence. */
const unended = /^ *P ".*[^.:;?!)’”…]"$/u

interface Words {
  text: string
  readonly links: OpenLink[]
  readonly spoken: string[]
  spot: Spot | null
}

type What = Pick<OpenPiece, 'kind' | 'level' | 'number'>

interface Place {
  readonly kind: PieceKind | null
  readonly depth: number
}

const isGroup = ({ role }: TreeNode): boolean =>
  role === 'P' || role === 'L' || role === 'LI' || role === 'LBody' || role === 'Table'

export class PdfWalk {
  readonly pages: OpenPiece[][] = []
  /** Two blanks for each level. */
  readonly outline: string[] = []
  /** Ids of the links that stand in the tree. */
  readonly linked = new Set<string>()
  /** Captions that stand last on their page, without the table or drawing that they are of. */
  readonly loneCaptions: OpenPiece[] = []
  readonly #joiner = new TableJoiner()
  #page: PdfPage = { tree: null, texts: new Map(), links: new Map(), furniture: '' }
  #pieces = 0
  #tables = 0
  #table: { row: number; column: number; isHead: boolean } | null = null

  page(page: PdfPage, tree: TreeNode): void {
    this.pages.push([])
    this.#page = page
    this.#visit(tree, { kind: null, depth: 0 })
    this.loneCaptions.push(...lowestCaptions(this.pages.at(-1) ?? []))
  }

  #visit(node: TreeNode, place: Place): void {
    const role = node.role ?? ''
    if (role === 'Table') this.#visitTable(node, place.depth)
    else if (role === 'TH' || role === 'TD') this.#visitCell(node, place.depth)
    else this.#visitElement(node, place)
  }

  #visitElement(node: TreeNode, { kind, depth }: Place): void {
    const role = node.role ?? ''
    if (this.#table && role === 'THead') this.#table.isHead = true
    if (this.#table && role === 'TR') {
      this.#table.row += 1
      this.#table.column = 0
    }
    const own = lending.has(role) || kind === null ? (kindOfRole[role] ?? kind) : kind
    const kids = node.children ?? []
    const isText = own !== null && kindOfRole[role] !== undefined && !kids.some(isGroup)
    if (isText) this.#addText(node, { kind: own, ...levelOf(own, role) }, depth)
    else if (role === 'Figure') {
      this.#draw(depth, `Figure "${fold(node.alt ?? '')}"`)
      this.#add({ kind: 'alternative' }, { ...noWords(), text: node.alt ?? '' })
    } else this.#draw(depth, role)
    if (isText) return
    if (role === 'LI') this.#visitItem(node, depth)
    else for (const kid of kids) if (kid.role !== undefined) this.#visit(kid, { kind: own, depth: depth + 1 })
    if (this.#table && role === 'THead') this.#table.isHead = false
  }

  #addText(node: TreeNode, what: What, depth: number): void {
    const words = this.#wordsOf(node)
    const text = fold(words.text)
    if (!this.#drawOn(node, text)) this.#draw(depth, `${node.role ?? ''} "${text}"`)
    this.#add(what, words)
  }

  /** Words first, then what stands under them: paragraphs of their own, lists. The first words have the number. */
  #visitItem(node: TreeNode, depth: number): void {
    const label = node.children?.find(({ role }) => role === 'Lbl')
    const text = label === undefined ? '' : fold(this.#wordsOf(label).text)
    const [bare, number] = bareLabel.exec(text) ?? []
    let before = text === '' || bare !== undefined ? '' : `${text} `
    let what: What = { kind: 'item', ...(number === undefined ? {} : { number: Number(number) }) }
    const add = (part: TreeNode) => {
      const words = this.#wordsOf(part)
      this.#draw(depth + 1, `${part.role ?? ''} "${before}${fold(words.text)}"`)
      if (fold(words.text) !== '') this.#add(what, { ...words, text: before + words.text })
      before = ''
      what = { kind: 'item' }
    }
    for (const body of node.children ?? []) {
      if (body.role !== 'LBody') continue
      const kids = body.children ?? []
      if (!kids.some(({ role }) => role === 'P' || role === 'L')) add(body)
      else
        for (const kid of kids) {
          if (kid.role === 'L' || kid.role === 'Note') this.#visit(kid, { kind: null, depth: depth + 1 })
          else add(kid)
        }
    }
  }

  #visitTable(node: TreeNode, depth: number): void {
    const page = this.pages.at(-1)
    const before = page?.length ?? 0
    const outlined = this.outline.length
    this.#tables += 1
    this.#table = { row: 0, column: 0, isHead: false }
    this.#draw(depth, 'Table')
    for (const kid of node.children ?? []) this.#visit(kid, { kind: null, depth: depth + 1 })
    this.#table = null
    if (page && this.#joiner.join(page, before)) {
      this.#tables -= 1
      this.outline.length = outlined
    }
  }

  #visitCell(node: TreeNode, depth: number): void {
    if (!this.#table) return
    this.#table.column += 1
    const { row, column, isHead } = this.#table
    const words = this.#wordsOf(node)
    this.#draw(depth, `${node.role ?? ''} "${fold(words.text)}"`)
    const head = node.role === 'TD' ? 'none' : isHead ? 'column' : 'row'
    const cell = { table: this.#tables, row, column, paragraphs: this.#paragraphsOf(node) }
    const at = `table ${cell.table}, row ${row}, cell ${column}`
    this.#push({ kind: 'cell', head, cell, at, ...words, text: foldLines(words.text) })
  }

  /** Words that stand in the cell itself are one paragraph. */
  #paragraphsOf(node: TreeNode): string[] {
    const kids = node.children ?? []
    const own = kids.filter(({ role }) => role !== 'P')
    const parts = [own, ...kids.filter(({ role }) => role === 'P').map(kid => [kid])]
    return parts.map(part => fold(this.#wordsOf({ children: part }).text)).filter(text => text !== '')
  }

  #wordsOf(node: TreeNode): Words {
    const words = noWords()
    for (const kid of node.children ?? []) this.#gather(kid, words)
    return words
  }

  #gather(node: TreeNode, words: Words): void {
    if (node.type !== undefined) {
      const { text = '', spot = null } = this.#page.texts.get(node.id ?? '') ?? {}
      words.text += text
      words.spot ??= spot
      return
    }
    if (node.role === 'P') words.text += '\n'
    const own = this.#wordsOf(node)
    const text = fold(own.text)
    words.spot ??= own.spot
    const isNamed = node.role === 'Span' && node.alt && text !== ''
    for (const each of isNamed ? [node.alt ?? ''] : own.spoken) words.spoken.push(each)
    for (const link of own.links) words.links.push(link)
    if (node.role === 'Link') for (const link of this.#linksOf(node, text)) words.links.push(link)
    if (node.role !== 'Reference') words.text += own.text
    else {
      words.text += `[${text}]`
      for (const link of own.links) words.links.splice(words.links.indexOf(link), 1, this.#marked(link, node))
    }
  }

  /** One link, also when it has an area on each of its lines; more when these do not agree. */
  #linksOf(node: TreeNode, text: string): OpenLink[] {
    const links: OpenLink[] = []
    for (const { type, id = '' } of node.children ?? []) {
      const area = type === 'object' ? this.#page.links.get(id) : undefined
      if (area === undefined) continue
      this.linked.add(id)
      const { to, title } = area
      const isKnown = links.some(known => known.title === title && isSame(known.to, to))
      if (!isKnown) links.push({ text, to, title, corner: null })
    }
    return links
  }

  /** A reference is a place to come back to. */
  #marked(link: OpenLink, node: TreeNode): OpenLink {
    const objects = (node.children ?? [])
      .flatMap(kid => kid.children ?? [])
      .filter(({ type }) => type === 'object')
    const [area] = objects.flatMap(({ id = '' }) => this.#page.links.get(id) ?? [])
    return { ...link, corner: area?.corner ?? null }
  }

  #add(what: What, words: Words): void {
    const text = foldLines(words.text)
    if (text !== '') this.#push({ ...what, ...words, text, at: `page ${this.pages.length}` })
  }

  #push(piece: OpenPiece): void {
    this.#pieces += 1
    if (this.#pieces > mostPieces) throw new UnreadableDocument('too-complex')
    this.pages.at(-1)?.push(piece)
  }

  /** A paragraph that a page parts is one element, but pdf.js tells of pages: without its end it goes on here. */
  #drawOn({ role }: TreeNode, text: string): boolean {
    const [start, isFirst] = [this.outline.at(-1), this.pages.at(-1)?.length === 0]
    if (role !== 'P' || !isFirst || start === undefined || !unended.test(start)) return false
    this.outline[this.outline.length - 1] = `${start.slice(0, -1)} ${text}"`
    return true
  }

  /** What holds everything is on every page anew; it is drawn once. */
  #draw(depth: number, line: string): void {
    if (line === 'Root' || (this.pages.length > 1 && (line === 'Document' || line === 'Sect'))) return
    this.outline.push(`${'  '.repeat(Math.max(0, depth - 1))}${line}`)
  }
}

/** Where a drawing stands is not known: a page with one has no lone caption. */
function lowestCaptions(page: readonly OpenPiece[]): OpenPiece[] {
  if (page.some(({ kind }) => kind === 'alternative')) return []
  const lowest = page.reduce((least, { spot }) => Math.min(least, spot?.y ?? least), Number.POSITIVE_INFINITY)
  return page.filter(({ kind, spot }) => kind === 'caption' && spot?.y === lowest)
}

const noWords = (): Words => ({ text: '', links: [], spoken: [], spot: null })

const levelOf = (kind: PieceKind, role: string): Pick<OpenPiece, 'level'> =>
  kind === 'heading' ? { level: Number(role.slice(1)) } : {}

function isSame(one: string | Spot | null, other: string | Spot | null): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other
  return one.page === other.page && one.x === other.x && one.y === other.y
}
