/** The one-file page, as a browser shows it: ways around the page and what is hidden from all are left out. */
import { type ChildNode, Element, isTag, isText } from 'domhandler'
import type { BesideText, Foreign } from './foreign.ts'
import { besideHtml } from './foreign-html.ts'
import { isHidden, type Words, wordsOf } from './html-words.ts'
import { childOf, childrenOf, findAll, parseMarkup } from './parse-markup.ts'
import {
  type CellHead,
  fold,
  type Link,
  mostPieces,
  type Piece,
  type PieceKind,
  UnreadableDocument,
} from './piece.ts'

export interface HtmlReading {
  readonly pieces: readonly Piece[]
  readonly title: string | null
  readonly author: string | null
  readonly language: string | null
  /** Of the list of contents. */
  readonly contents: readonly Link[]
  /** To files beside the page. */
  readonly downloads: readonly Link[]
  /** Ways around the page, and names of drawings. */
  readonly beside: readonly BesideText[]
  readonly foreign: readonly Foreign[]
}

const skipped = new Set(['head', 'nav', 'script', 'style', 'template'])
/** Ways around the page that are no part of the letter. */
const skippedClasses = new Set(['skip', 'screen'])
const kindOfTag: Readonly<Record<string, PieceKind>> = {
  h1: 'title',
  h2: 'heading',
  h3: 'heading',
  p: 'paragraph',
  li: 'item',
  figcaption: 'caption',
}

/** @throws UnreadableDocument */
export function readHtml(text: string): HtmlReading {
  const document = parseMarkup(text, 'html')
  const html = document.children.find((node): node is Element => isTag(node) && node.name === 'html')
  const head = html && childOf(html, 'head')
  const title = head && childOf(head, 'title')
  const author = head && childrenOf(head, 'meta').find(({ attribs }) => attribs.name === 'author')
  const walk = new Walk()
  for (const node of document.children) walk.visit(node, null)
  const navigation = html ? findAll(html, 'nav') : []
  const screen = html ? findAll(html, 'div').filter(({ attribs }) => attribs.class === 'screen') : []
  const linksOf = (parents: readonly Element[]) =>
    parents.flatMap(parent => walk.resolve(wordsOf([parent]).links))
  return {
    pieces: walk.pieces.map(piece => ({ ...piece, links: walk.resolve(piece.links) })),
    title: title === undefined ? null : fold(wordsOf([title]).text),
    author: author?.attribs.content ?? null,
    language: html?.attribs.lang ?? null,
    contents: linksOf(navigation),
    downloads: linksOf(screen),
    ...(html ? besideHtml(html) : { beside: [], foreign: [] }),
  }
}

type What = Pick<Piece, 'kind' | 'level' | 'number'>

class Walk {
  readonly pieces: Piece[] = []
  /** What stands at an id: the piece that comes next, or a reference. */
  readonly #places = new Map<string, number | string>()
  /** Of lists with numbers. */
  readonly #nextNumbers = new Map<Element, number>()
  #tables = 0
  #row = 0

  visit(node: ChildNode, what: What | null): void {
    if (!isTag(node) || skipped.has(node.name) || skippedClasses.has(node.attribs.class ?? '')) return
    this.#note(node, this.pieces.length)
    if (node.attribs.class === 'footnotes') this.#visitNotes(node)
    else if (node.name === 'svg') this.#visitDrawing(node)
    else if (node.name === 'img') this.#visitPicture(node)
    else if (node.name === 'caption') this.#visitCaption(node)
    else if (node.name === 'tr') this.#visitRow(node)
    else if (isFact(node)) this.#add({ kind: 'paragraph' }, [node])
    else this.#visitElement(node, what ?? this.#whatOf(node))
  }

  /** Links to ids of the page lead to what stands there. */
  resolve(links: readonly Link[]): Link[] {
    return links.map(link => {
      if (link.to?.startsWith('#') !== true) return link
      const place = this.#places.get(link.to.slice(1))
      const words = typeof place === 'number' ? this.pieces[place]?.text : place
      return { ...link, to: words === undefined ? null : `#${words}` }
    })
  }

  #note({ attribs }: Element, place: number | string): void {
    if (attribs.id !== undefined && !this.#places.has(attribs.id)) this.#places.set(attribs.id, place)
  }

  #whatOf(node: Element): What | null {
    const kind = kindOfTag[node.name]
    if (kind === undefined) return null
    if (kind === 'heading') return { kind, level: Number(node.name.slice(1)) }
    const { parent } = node
    if (kind !== 'item' || !(parent instanceof Element) || parent.name !== 'ol') return { kind }
    const number = this.#nextNumbers.get(parent) ?? Number(parent.attribs.start ?? 1)
    this.#nextNumbers.set(parent, number + 1)
    return { kind, number }
  }

  #visitElement(node: Element, what: What | null): void {
    if (node.name === 'table') {
      this.#tables += 1
      this.#row = 0
    }
    if (what === null) this.#visitAll(node)
    else if (node.children.some(isBlock)) this.#visitMixed(node, what)
    else this.#add(what, [node])
  }

  #visitAll(node: Element): void {
    for (const child of node.children) this.visit(child, null)
  }

  /** Words of its own, then blocks: an item with a list under it. The first words have its number. */
  #visitMixed(node: Element, what: What): void {
    let own: ChildNode[] = []
    let rest = what
    const flush = () => {
      if (own.some(child => isTag(child) || (isText(child) && fold(child.data) !== ''))) {
        this.#add(rest, own)
        rest = { kind: what.kind }
      }
      own = []
    }
    for (const child of node.children) {
      if (!isBlock(child)) {
        own.push(child)
        continue
      }
      flush()
      const isList = child.name === 'ul' || child.name === 'ol'
      this.visit(child, isList ? null : rest)
      if (!isList) rest = { kind: what.kind }
    }
    flush()
  }

  /** What is hidden from sight there is for who hears the table. */
  #visitCaption(caption: Element): void {
    this.#add({ kind: 'caption' }, [caption])
    const hidden = caption.children.filter(node => isTag(node) && isHidden(node))
    const text = hidden
      .flatMap(node => (isTag(node) ? node.children : []))
      .map(node => (isText(node) ? node.data : ''))
    this.#push({ kind: 'summary' }, { text: text.join(' '), links: [], spoken: [] })
  }

  #visitRow(row: Element): void {
    this.#row += 1
    for (const [index, cell] of row.children.filter(isTag).entries()) {
      const { text, links, spoken } = this.#read([cell])
      const place = { table: this.#tables, row: this.#row, column: index + 1 }
      const at = `table ${place.table}, row ${place.row}, cell ${place.column}`
      const cellPlace = { ...place, paragraphs: [fold(text)] }
      this.pieces.push({
        kind: 'cell',
        text: fold(text),
        at,
        head: headOf(cell),
        cell: cellPlace,
        links,
        spoken,
      })
    }
  }

  #visitNotes(section: Element): void {
    const heading = childOf(section, 'h2')
    if (heading) this.#add({ kind: 'heading', level: 2 }, [heading])
    const list = childOf(section, 'ol')
    for (const node of section.children) if (node !== heading && node !== list) this.visit(node, null)
    const first = Number(list?.attribs.start ?? 1)
    for (const [index, item] of (list ? childrenOf(list, 'li') : []).entries()) {
      const number = first + index
      this.#note(item, `footnote ${number}`)
      const isBack = (node: ChildNode) => isTag(node) && node.attribs.role === 'doc-backlink'
      const { text, links, spoken } = this.#read(item.children.filter(node => !isBack(node)))
      const back = wordsOf(item.children.filter(isBack)).links
      this.#push({ kind: 'footnote' }, { text: `${number} ${text}`, links: [...links, ...back], spoken })
    }
  }

  #visitPicture({ attribs }: Element): void {
    this.#push({ kind: 'alternative' }, { text: attribs.alt ?? '', links: [], spoken: [] })
  }

  #visitDrawing(svg: Element): void {
    if (svg.attribs['aria-hidden'] === 'true') return
    const description = childOf(svg, 'desc')
    if (description) this.#add({ kind: 'alternative' }, [description])
  }

  #add(what: What, nodes: readonly ChildNode[]): void {
    this.#push(what, this.#read(nodes))
  }

  #read(nodes: readonly ChildNode[]): Words {
    const words = wordsOf(nodes)
    for (const [id, name] of words.references) if (!this.#places.has(id)) this.#places.set(id, name)
    return words
  }

  #push(what: What, { text, links, spoken }: Omit<Words, 'references'>): void {
    const folded = fold(text)
    if (this.pieces.length > mostPieces) throw new UnreadableDocument('too-complex')
    if (folded !== '')
      this.pieces.push({ ...what, text: folded, at: `piece ${this.pieces.length + 1}`, links, spoken })
  }
}

const headOfScope: Readonly<Record<string, CellHead>> = {
  col: 'column',
  colgroup: 'column',
  row: 'row',
  rowgroup: 'row',
}

const headOf = ({ name, attribs }: Element): CellHead =>
  name === 'th' ? (headOfScope[attribs.scope ?? ''] ?? 'unclear') : 'none'

/** A label with what belongs to it: "Datum 9 december 2024". */
function isFact({ name, parent }: Element): boolean {
  return name === 'div' && parent instanceof Element && parent.name === 'dl'
}

const blocks = new Set(['p', 'ul', 'ol', 'li', 'table', 'div', 'section', 'figure', 'dl', 'h2', 'h3'])
const isBlock = (node: ChildNode): node is Element => isTag(node) && blocks.has(node.name)
