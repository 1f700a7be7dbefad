/** XML to a tree: the logo and the parts of a Word file are read with it. */
import { walkXml, type XmlFault } from '../xml.ts'

export interface XmlElement {
  /** With its prefix as it was written. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[]
}

const deepest = 128

/** The root element, or why there is none. */
export function readXml(text: string): XmlElement | XmlFault {
  const top: OpenElement = { name: '', attributes: new Map(), children: [] }
  const stack = [top]
  const fault = walkXml(
    text,
    {
      open: (name, attributes) => {
        const element = { name, attributes: new Map(Object.entries(attributes)), children: [] }
        stack.at(-1)?.children.push(element)
        stack.push(element)
      },
      text: words => stack.at(-1)?.children.push(words),
      close: () => stack.pop(),
    },
    { deepest },
  )
  const root = top.children.find(child => typeof child !== 'string')
  return fault ?? root ?? 'xml-broken'
}

/** The elements right below with this name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  )
}

/** The element at the end of a path of names. */
export function descend(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element
  for (const name of path) at = at === undefined ? undefined : childrenOf(at, name)[0]
  return at
}
