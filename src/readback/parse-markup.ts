/** Markup to a tree within bounds: neither depth nor number of elements can take the reader down. */
import { type ChildNode, type Document, DomHandler, type Element, isTag, isText } from 'domhandler'
import { Parser } from 'htmlparser2'
import { walkXml } from '../xml.ts'
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
 * HTML as browsers read it, or XML, strictly: what was cut off or written over is not read as a shorter text.
 * @throws UnreadableDocument
 */
export function parseMarkup(text: string, language: 'html' | 'xml'): Document {
  const handler = new BoundedHandler()
  if (language === 'html') new Parser(handler).end(text)
  else parseXml(text, handler)
  return handler.root
}

function parseXml(text: string, handler: BoundedHandler): void {
  const fault = walkXml(
    text,
    {
      open: (name, attributes) => handler.onopentag(name, { ...attributes }),
      text: words => handler.ontext(words),
      close: () => handler.onclosetag(),
    },
    { deepest },
  )
  if (fault !== null) throw new UnreadableDocument(fault === 'xml-too-deep' ? 'too-complex' : 'damaged')
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
