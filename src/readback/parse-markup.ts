/** Markup to a tree within bounds: neither depth nor number of elements can take the reader down. */
import { type ChildNode, type Document, DomHandler, type Element, isTag, isText } from 'domhandler'
import { Parser } from 'htmlparser2'
import { UnreadableDocument } from './piece.ts'

const deepest = 256
const mostElements = 1_000_000

class BoundedHandler extends DomHandler {
  #depth = 0
  #elements = 0

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.#depth += 1
    this.#elements += 1
    if (this.#depth > deepest || this.#elements > mostElements) throw new UnreadableDocument('too-complex')
    super.onopentag(name, attributes)
  }

  override onclosetag(): void {
    this.#depth -= 1
    super.onclosetag()
  }
}

/**
 * HTML as browsers read it, or XML, whose tags must close.
 * @throws UnreadableDocument
 */
export function parseMarkup(text: string, language: 'html' | 'xml'): Document {
  const isXml = language === 'xml'
  if (isXml) checkNesting(text)
  const handler = new BoundedHandler(undefined, { xmlMode: isXml })
  new Parser(handler, { xmlMode: isXml }).end(text)
  return handler.root
}

const tagPattern = /<(\/?)([^\s<>/!?]+)([^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*)*)>/y

/** One root, every tag closed, no document type: what was cut off or written over is not read as a shorter text. */
function checkNesting(text: string): void {
  const open: string[] = []
  let roots = 0
  let at = text.indexOf('<')
  while (at >= 0) {
    const end = skipped(text, at)
    if (end === null) {
      tagPattern.lastIndex = at
      const [whole = '', closing, name = '', rest = ''] = tagPattern.exec(text) ?? []
      if (whole === '' || (closing === '/' && open.pop() !== name)) throw new UnreadableDocument('damaged')
      if (closing === '' && open.length === 0) roots += 1
      if (closing === '' && !rest.endsWith('/')) open.push(name)
      if (open.length > deepest) throw new UnreadableDocument('too-complex')
      at += whole.length
    } else at = end
    at = text.indexOf('<', at)
  }
  if (roots !== 1 || open.length > 0) throw new UnreadableDocument('damaged')
}

/** The end of a comment, an instruction or plain characters that begin here; null for a tag. */
function skipped(text: string, at: number): number | null {
  const ends = [
    ['<!--', '-->'],
    ['<?', '?>'],
    ['<![CDATA[', ']]>'],
  ] as const
  const [start, end] = ends.find(([sign]) => text.startsWith(sign, at)) ?? []
  if (start === undefined || end === undefined) return null
  const close = text.indexOf(end, at + start.length)
  if (close < 0) throw new UnreadableDocument('damaged')
  return close + end.length
}

/** The first child of this name. */
export function childOf(element: Element, name: string): Element | undefined {
  return element.children.find((node): node is Element => isTag(node) && node.name === name)
}

export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((node): node is Element => isTag(node) && node.name === name)
}

/** All of this name, however deep, in their order. */
export function findAll(element: Element, name: string): Element[] {
  return element.children.flatMap(node =>
    isTag(node) ? [...(node.name === name ? [node] : []), ...findAll(node, name)] : [],
  )
}

/** The characters right inside it. */
export function ownText({ children }: { readonly children: readonly ChildNode[] }): string {
  return children.map(node => (isText(node) ? node.data : '')).join('')
}
