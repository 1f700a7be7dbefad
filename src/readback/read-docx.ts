/** A Word document as Word shows it: the head of the first page, then the body, each footnote after its paragraph. */
import { type ChildNode, type Element, isTag, isText } from 'domhandler'
import { unzipSync } from 'fflate'
import { parseDocument } from 'htmlparser2'
import { fold, type Piece, type PieceKind, UnreadableDocument } from './piece.ts'

/** Bytes that one part may unpack to. */
const largestPart = 64 * 1024 * 1024

export interface DocxReading {
  readonly pieces: readonly Piece[]
  readonly title: string | null
  readonly language: string | null
}

/** @throws UnreadableDocument */
export function readDocx(bytes: Uint8Array): DocxReading {
  const parts = openParts(bytes)
  const body = find(partOf(parts, 'word/document.xml'), 'w:body')
  if (body === undefined) throw new UnreadableDocument('damaged')
  const notes = notesOf(parts)
  const walk = new Walk(notes)
  const first = firstHeader(parts, body)
  if (first !== undefined) walk.visitBlocks(first)
  walk.visitBlocks(body)
  const core = partOf(parts, 'docProps/core.xml')
  const titleOf = (name: string): string | null => {
    const element = core && find(core, name)
    return element === undefined ? null : fold(innerText(element))
  }
  return { pieces: walk.pieces, title: titleOf('dc:title'), language: titleOf('dc:language') }
}

type Parts = Readonly<Record<string, Uint8Array>>

function openParts(bytes: Uint8Array): Parts {
  let tooLarge = false
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!name.endsWith('.xml') && !name.endsWith('.rels')) return false
        tooLarge ||= originalSize > largestPart
        return !tooLarge
      },
    })
    if (tooLarge) throw new UnreadableDocument('unpacks-too-large')
    return parts
  } catch (cause) {
    if (cause instanceof UnreadableDocument) throw cause
    throw new UnreadableDocument('damaged', { cause })
  }
}

function partOf(parts: Parts, name: string): Element | undefined {
  const part = parts[name]
  if (part === undefined) return undefined
  const { children } = parseDocument(new TextDecoder().decode(part), { xmlMode: true })
  return children.find((node): node is Element => isTag(node) && !node.name.startsWith('?'))
}

function notesOf(parts: Parts): ReadonlyMap<string, Element> {
  const root = partOf(parts, 'word/footnotes.xml')
  const notes = (root?.children ?? []).filter(
    (node): node is Element => isTag(node) && node.name === 'w:footnote' && !node.attribs['w:type'],
  )
  return new Map(notes.map(note => [note.attribs['w:id'] ?? '', note]))
}

/** The header of the first page of the first section, if that page has one of its own. */
function firstHeader(parts: Parts, body: Element): Element | undefined {
  const section = find(body, 'w:sectPr')
  const reference = section?.children.find(
    (node): node is Element =>
      isTag(node) && node.name === 'w:headerReference' && node.attribs['w:type'] === 'first',
  )
  if (reference === undefined) return undefined
  const relations = partOf(parts, 'word/_rels/document.xml.rels')
  const relation = relations?.children.find(
    (node): node is Element => isTag(node) && node.attribs.Id === reference.attribs['r:id'],
  )
  return partOf(parts, `word/${relation?.attribs.Target ?? ''}`)
}

const kindOfStyle = (style: string): PieceKind => {
  if (style === 'Heading1') return 'title'
  if (/^Heading[23]$/.test(style) || /^AnnexTitle|^AnnexHeading/.test(style)) return 'heading'
  if (/caption/i.test(style)) return 'caption'
  return 'paragraph'
}

class Walk {
  readonly pieces: Piece[] = []
  readonly #notes: ReadonlyMap<string, Element>
  #numbers = new Map<string, number>()
  #tables = 0

  constructor(notes: ReadonlyMap<string, Element>) {
    this.#notes = notes
  }

  visitBlocks(parent: Element): void {
    for (const node of parent.children) {
      if (!isTag(node)) continue
      if (node.name === 'w:p') this.#visitParagraph(node)
      else if (node.name === 'w:tbl') this.#visitTable(node)
      else if (node.name !== 'w:sectPr') this.visitBlocks(node)
    }
  }

  #visitParagraph(paragraph: Element): void {
    const properties = child(paragraph, 'w:pPr')
    const style = properties && child(properties, 'w:pStyle')?.attribs['w:val']
    const kind = kindOfStyle(style ?? '')
    const isItem =
      kind === 'paragraph' && properties !== undefined && child(properties, 'w:numPr') !== undefined
    for (const drawing of findAll(paragraph, 'wp:docPr')) {
      const words = drawing.attribs.descr ?? ''
      if (words !== '') this.#add('alternative', words)
    }
    const before = this.#numbers.size
    this.#add(isItem ? 'item' : kind, this.#textOf(paragraph))
    for (const [id, number] of [...this.#numbers].slice(before)) {
      const note = this.#notes.get(id)
      if (note) this.#add('footnote', `${number} ${fold(this.#textOf(note))}`)
    }
  }

  #visitTable(table: Element): void {
    this.#tables += 1
    const rows = table.children.filter((node): node is Element => isTag(node) && node.name === 'w:tr')
    for (const [row, element] of rows.entries()) {
      const cells = element.children.filter((node): node is Element => isTag(node) && node.name === 'w:tc')
      for (const [index, cell] of cells.entries()) {
        const at = `table ${this.#tables}, row ${row + 1}, cell ${index + 1}`
        const lines = findAll(cell, 'w:p').map(paragraph => this.#textOf(paragraph))
        this.pieces.push({ kind: 'cell', text: fold(lines.join(' ')), at })
      }
    }
  }

  /** Words, breaks as blanks, results of fields; what drawings and deletions hold is left out. */
  #textOf(node: ChildNode): string {
    if (!isTag(node)) return ''
    switch (node.name) {
      case 'w:t':
        return innerText(node)
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
        // Also the name of a tab stop, which has no parent that runs.
        return ' '
      case 'w:noBreakHyphen':
        return '\u2011'
      case 'w:pPr':
      case 'w:rPr':
      case 'w:drawing':
      case 'w:del':
      case 'w:instrText':
        return ''
      case 'w:footnoteReference':
        return `[${this.#numberOf(node.attribs['w:id'] ?? '')}]`
      default:
        return node.children.map(kid => this.#textOf(kid)).join('')
    }
  }

  #numberOf(id: string): number {
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1
    this.#numbers.set(id, number)
    return number
  }

  #add(kind: PieceKind, text: string): void {
    const folded = fold(text)
    if (folded !== '') this.pieces.push({ kind, text: folded, at: `piece ${this.pieces.length + 1}` })
  }
}

function child(element: Element, name: string): Element | undefined {
  return element.children.find((node): node is Element => isTag(node) && node.name === name)
}

function find(element: Element | undefined, name: string): Element | undefined {
  return element && findAll(element, name)[0]
}

function findAll(element: Element, name: string): Element[] {
  return element.children.flatMap(node =>
    isTag(node) ? [...(node.name === name ? [node] : []), ...findAll(node, name)] : [],
  )
}

function innerText(element: Element): string {
  return element.children.map(node => (isText(node) ? node.data : '')).join('')
}
