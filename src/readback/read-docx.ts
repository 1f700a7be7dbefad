/** A Word document as Word shows it: the head of the first page, then the body, each footnote after its paragraph. */
import { type ChildNode, type Element, isTag } from 'domhandler'
import type { BesideText, Foreign } from './foreign.ts'
import { foreignInDocx } from './foreign-docx.ts'
import { DocxParts, isOn, Numbering, outlineLevels, wordValue } from './open-docx.ts'
import { childOf, childrenOf, findAll, ownText } from './parse-markup.ts'
import { type CellHead, fold, type Link, mostPieces, type Piece, UnreadableDocument } from './piece.ts'

export interface DocxReading {
  readonly pieces: readonly Piece[]
  readonly title: string | null
  readonly author: string | null
  readonly language: string | null
  /** Running heads and feet of all pages but the first one's head, part by part. */
  readonly beside: readonly BesideText[]
  readonly foreign: readonly Foreign[]
}

const documentPart = 'word/document.xml'
const notesPart = 'word/footnotes.xml'

/** @throws UnreadableDocument */
export function readDocx(bytes: Uint8Array): DocxReading {
  const parts = new DocxParts(bytes)
  const root = parts.part(documentPart)
  const body = root && childOf(root, 'w:body')
  if (body === undefined) throw new UnreadableDocument('damaged')
  const walk = new Walk(parts)
  const first = firstHeader(parts, body)
  if (first !== null) walk.visitPart(first)
  walk.visitPart(documentPart)
  const core = parts.part('docProps/core.xml')
  const fact = (name: string): string | null => {
    const element = core && childOf(core, name)
    return element === undefined ? null : fold(ownText(element))
  }
  return {
    pieces: walk.finish(),
    title: fact('dc:title'),
    author: fact('dc:creator'),
    language: fact('dc:language'),
    beside: besideOf(parts, first),
    foreign: foreignInDocx(parts),
  }
}

/** Heads and feet that no page shows count too. */
function besideOf(parts: DocxParts, first: string | null): BesideText[] {
  return parts.markup.flatMap((name): BesideText[] => {
    const root =
      /^word\/(?:header|footer)\d+\.xml$/.test(name) && name !== first ? parts.part(name) : undefined
    return root === undefined ? [] : [{ at: name, text: fold(findAll(root, 'w:t').map(ownText).join(' ')) }]
  })
}

function notesOf(parts: DocxParts): ReadonlyMap<string, Element> {
  const root = parts.part(notesPart)
  const notes = root ? childrenOf(root, 'w:footnote').filter(({ attribs }) => !attribs['w:type']) : []
  return new Map(notes.map(note => [note.attribs['w:id'] ?? '', note]))
}

/** The header of the first page of the first section, if that page has one of its own. */
function firstHeader(parts: DocxParts, body: Element): string | null {
  const [section] = findAll(body, 'w:sectPr')
  const references = section ? childrenOf(section, 'w:headerReference') : []
  const reference = references.find(({ attribs }) => attribs['w:type'] === 'first')
  const target = reference && parts.target(documentPart, reference.attribs['r:id'])
  return target ? `word/${target}` : null
}

/** Before the name of a bookmark that was not looked up yet; no address begins so. */
const openBookmark = '#bookmark '

interface Words {
  text: string
  readonly links: Link[]
}

class Walk {
  readonly #pieces: Piece[] = []
  /** What stands at each bookmark, as links name it. */
  readonly #places = new Map<string, string>()
  readonly #parts: DocxParts
  readonly #notes: ReadonlyMap<string, Element>
  readonly #levelOf: (style: string) => number | null
  readonly #numbering: Numbering
  #part = ''
  #numbers = new Map<string, number>()
  #tables = 0

  constructor(parts: DocxParts) {
    this.#parts = parts
    this.#notes = notesOf(parts)
    this.#levelOf = outlineLevels(parts.part('word/styles.xml'))
    this.#numbering = new Numbering(parts.part('word/numbering.xml'))
  }

  visitPart(name: string): void {
    const root = this.#parts.part(name)
    this.#part = name
    if (root) this.#visitBlocks(root)
  }

  /** The pieces in their order, their links closed: a bookmark may stand behind what leads to it. */
  finish(): Piece[] {
    const close = (link: Link): Link =>
      link.to?.startsWith(openBookmark) === true
        ? { ...link, to: this.#places.get(link.to.slice(openBookmark.length)) ?? null }
        : link
    return this.#pieces.map(piece => ({ ...piece, links: piece.links.map(close) }))
  }

  #visitBlocks(parent: Element): void {
    for (const node of parent.children) {
      if (!isTag(node)) continue
      if (node.name === 'w:p') this.#visitParagraph(node)
      else if (node.name === 'w:tbl') this.#visitTable(node)
      else if (node.name !== 'w:sectPr') this.#visitBlocks(node)
    }
  }

  #visitParagraph(paragraph: Element): void {
    for (const drawing of findAll(paragraph, 'wp:docPr'))
      this.#add({ kind: 'alternative' }, { text: drawing.attribs.descr ?? '', links: [] })
    const before = this.#numbers.size
    const words = this.#wordsOf(paragraph)
    for (const { attribs } of findAll(paragraph, 'w:bookmarkStart'))
      this.#places.set(attribs['w:name'] ?? '', `#${fold(words.text)}`)
    this.#add(this.#kindOf(childOf(paragraph, 'w:pPr')), words)
    for (const [id, number] of [...this.#numbers].slice(before)) this.#visitNote(id, number)
  }

  #kindOf(properties: Element | undefined): Pick<Piece, 'kind' | 'level' | 'number'> {
    const style = wordValue(properties, 'w:pStyle') ?? ''
    const own = wordValue(properties, 'w:outlineLvl')
    const level = own === undefined ? this.#levelOf(style) : Number(own)
    // Level 9 is what Word calls body text.
    if (level !== null && level < 9)
      return level === 0 ? { kind: 'title' } : { kind: 'heading', level: level + 1 }
    if (/caption/i.test(style)) return { kind: 'caption' }
    const list = properties && childOf(properties, 'w:numPr')
    if (list === undefined) return { kind: 'paragraph' }
    const number = this.#numbering.next(
      wordValue(list, 'w:numId') ?? '',
      Number(wordValue(list, 'w:ilvl') ?? 0),
    )
    return { kind: 'item', ...(number === null ? {} : { number }) }
  }

  /** Its mark leads back to the reference. */
  #visitNote(id: string, number: number): void {
    const note = this.#notes.get(id)
    if (note === undefined) return
    const part = this.#part
    this.#part = notesPart
    const { text, links } = this.#wordsOf(note)
    this.#part = part
    const back = { text: `${number}`, to: `#reference ${number}`, title: null }
    const isMarked = findAll(note, 'w:footnoteRef').length > 0
    this.#add({ kind: 'footnote' }, { text: `${number} ${text}`, links: isMarked ? [back, ...links] : links })
  }

  #visitTable(table: Element): void {
    this.#tables += 1
    const properties = childOf(table, 'w:tblPr')
    const spoken = ['w:tblCaption', 'w:tblDescription'].map(name => wordValue(properties, name) ?? '')
    this.#add({ kind: 'summary' }, { text: spoken.join(' '), links: [] })
    const hasHeads = marksFirstColumn(properties && childOf(properties, 'w:tblLook'))
    for (const [row, element] of childrenOf(table, 'w:tr').entries()) {
      const isHead = isOn(childOf(element, 'w:trPr'), 'w:tblHeader')
      for (const [index, cell] of childrenOf(element, 'w:tc').entries()) {
        const head: CellHead = isHead ? 'column' : hasHeads && index === 0 ? 'row' : 'none'
        this.#addCell(cell, { row: row + 1, column: index + 1, head })
      }
    }
  }

  #addCell(
    cell: Element,
    { row, column, head }: { readonly row: number; readonly column: number; readonly head: CellHead },
  ): void {
    const lines = findAll(cell, 'w:p').map(paragraph => this.#wordsOf(paragraph))
    const paragraphs = lines.map(({ text }) => fold(text)).filter(text => text !== '')
    this.#pieces.push({
      kind: 'cell',
      text: paragraphs.join(' '),
      at: `table ${this.#tables}, row ${row}, cell ${column}`,
      head,
      cell: { table: this.#tables, row, column, paragraphs },
      links: lines.flatMap(({ links }) => links),
      spoken: [],
    })
  }

  #wordsOf(node: Element): Words {
    const words: Words = { text: '', links: [] }
    this.#gather(node, words)
    return words
  }

  /** Words, breaks as blanks, results of fields; what drawings and deletions hold is left out. */
  #gather(node: ChildNode, words: Words): void {
    if (!isTag(node)) return
    switch (node.name) {
      case 'w:t':
        words.text += ownText(node)
        break
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
        // Also the name of a tab stop, which has no parent that runs.
        words.text += ' '
        break
      case 'w:noBreakHyphen':
        words.text += '\u2011'
        break
      case 'w:pPr':
      case 'w:rPr':
      case 'w:drawing':
      case 'w:del':
      case 'w:instrText':
        break
      case 'w:footnoteReference':
        this.#gatherReference(node.attribs['w:id'] ?? '', words)
        break
      case 'w:hyperlink': {
        const start = words.text.length
        for (const kid of node.children) this.#gather(kid, words)
        const bookmark = node.attribs['w:anchor']
        const to =
          bookmark === undefined
            ? this.#parts.target(this.#part, node.attribs['r:id'])
            : `${openBookmark}${bookmark}`
        words.links.push({
          text: fold(words.text.slice(start)),
          to,
          title: node.attribs['w:tooltip'] ?? null,
        })
        break
      }
      default:
        for (const kid of node.children) this.#gather(kid, words)
    }
  }

  #gatherReference(id: string, words: Words): void {
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1
    this.#numbers.set(id, number)
    words.text += `[${number}]`
    const to = this.#notes.has(id) ? `#footnote ${number}` : null
    words.links.push({ text: `${number}`, to, title: null })
  }

  #add(what: Pick<Piece, 'kind' | 'level' | 'number'>, { text, links }: Words): void {
    const folded = fold(text)
    if (this.#pieces.length > mostPieces) throw new UnreadableDocument('too-complex')
    if (folded !== '')
      this.#pieces.push({ ...what, text: folded, at: `piece ${this.#pieces.length + 1}`, links, spoken: [] })
  }
}

function marksFirstColumn(look: Element | undefined): boolean {
  const named = look?.attribs['w:firstColumn']
  if (named !== undefined) return /^(?:1|true|on)$/.test(named)
  return (Number.parseInt(look?.attribs['w:val'] ?? '0', 16) & 0x80) !== 0
}
