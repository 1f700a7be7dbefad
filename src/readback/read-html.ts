/** The one-file page, as a browser shows it: navigation and what is hidden from all are left out. */
import { type ChildNode, Element, isTag, isText } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { fold, type Piece, type PieceKind } from './piece.ts'

export interface HtmlReading {
  readonly pieces: readonly Piece[]
  readonly title: string | null
  readonly language: string | null
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
  caption: 'caption',
  figcaption: 'caption',
}

export function readHtml(text: string): HtmlReading {
  const document = parseDocument(text)
  const html = document.children.find(node => isTag(node) && node.name === 'html')
  const head = html instanceof Element ? childOf(html, 'head') : undefined
  const title = head && childOf(head, 'title')
  const walk = new Walk()
  for (const node of document.children) walk.visit(node, null)
  return {
    pieces: walk.pieces,
    title: title === undefined ? null : fold(textOf(title)),
    language: html instanceof Element ? (html.attribs.lang ?? null) : null,
  }
}

class Walk {
  readonly pieces: Piece[] = []
  #tables = 0
  #row = 0

  visit(node: ChildNode, kind: PieceKind | null): void {
    if (!isTag(node) || skipped.has(node.name) || skippedClasses.has(node.attribs.class ?? '')) return
    if (node.attribs.class === 'footnotes') this.#visitNotes(node)
    else if (node.name === 'svg') this.#visitDrawing(node)
    else if (node.name === 'img') this.#add('alternative', node.attribs.alt ?? '')
    else if (node.name === 'tr') this.#visitRow(node)
    else if (isFact(node)) this.#add('paragraph', textOf(node))
    else this.#visitElement(node, kind ?? kindOfTag[node.name] ?? null)
  }

  #visitElement(node: Element, kind: PieceKind | null): void {
    if (node.name === 'table') {
      this.#tables += 1
      this.#row = 0
    }
    if (kind === null) for (const child of node.children) this.visit(child, null)
    else if (node.children.some(isBlock)) this.#visitMixed(node, kind)
    else this.#add(kind, textOf(node))
  }

  /** Words of its own, then blocks: an item with a list under it. */
  #visitMixed(node: Element, kind: PieceKind): void {
    let words = ''
    const flush = () => {
      if (fold(words) !== '') this.#add(kind, words)
      words = ''
    }
    for (const child of node.children) {
      if (!isBlock(child)) {
        words += textOf(child)
        continue
      }
      flush()
      const isList = child.name === 'ul' || child.name === 'ol'
      this.visit(child, isList ? null : kind)
    }
    flush()
  }

  #visitRow(row: Element): void {
    this.#row += 1
    const cells = row.children.filter(isTag)
    for (const [index, cell] of cells.entries()) {
      const at = `table ${this.#tables}, row ${this.#row}, cell ${index + 1}`
      this.pieces.push({ kind: 'cell', text: fold(textOf(cell)), at })
    }
  }

  #visitNotes(section: Element): void {
    const heading = childOf(section, 'h2')
    if (heading) this.#add('heading', textOf(heading))
    const items = childOf(section, 'ol')?.children.filter(isTag) ?? []
    for (const [index, item] of items.entries()) {
      const words = item.children.filter(child => !isTag(child) || !/^#/.test(child.attribs.href ?? ''))
      this.#add('footnote', `${index + 1} ${words.map(textOf).join('')}`)
    }
  }

  #visitDrawing(svg: Element): void {
    if (svg.attribs['aria-hidden'] === 'true') return
    const description = childOf(svg, 'desc')
    if (description) this.#add('alternative', textOf(description))
  }

  #add(kind: PieceKind, text: string): void {
    const folded = fold(text)
    if (folded !== '') this.pieces.push({ kind, text: folded, at: `piece ${this.pieces.length + 1}` })
  }
}

/** A label with what belongs to it: "Datum 9 december 2024". */
function isFact({ name, parent }: Element): boolean {
  return name === 'div' && parent instanceof Element && parent.name === 'dl'
}

const blocks = new Set(['p', 'ul', 'ol', 'li', 'table', 'div', 'section', 'figure', 'dl', 'h2', 'h3'])
const isBlock = (node: ChildNode): node is Element => isTag(node) && blocks.has(node.name)

function childOf(element: Element, name: string): Element | undefined {
  return element.children.find((child): child is Element => isTag(child) && child.name === name)
}

const partsOwnWords = new Set(['li', 'p', 'br', 'dd', 'dt', 'div'])

function textOf(node: ChildNode): string {
  if (isText(node)) return node.data
  if (!isTag(node) || node.name === 'svg' || node.attribs.class === 'hidden') return ''
  const text = node.children.map(textOf).join('')
  if (node.attribs.role === 'doc-noteref') return `[${fold(text)}]`
  return partsOwnWords.has(node.name) ? ` ${text} ` : text
}
