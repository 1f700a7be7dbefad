/**
 * XML to a tree, strictly: one root, tags that close, attributes once, the five named entities and numbers. A document
 * type is refused, so that no entity can grow or reach outside; bounded in size and depth. Both the logo and the parts
 * of a Word file are read with it.
 */

export interface XmlElement {
  /** With its prefix as it was written. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

interface OpenElement extends XmlElement {
  readonly attributes: Map<string, string>
  readonly children: (XmlElement | string)[]
}

/** Why a text is not read. */
export type XmlFault = 'xml-broken' | 'xml-document-type' | 'xml-too-deep'

const deepest = 128

const namePattern = /[A-Za-z_][\w.:-]*/y
const attributePattern = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const tagEndPattern = /\s*(\/?)>/y

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

class Refusal extends Error {
  readonly fault: XmlFault
  constructor(fault: XmlFault) {
    super(fault)
    this.fault = fault
  }
}

/** The root element, or why there is none. */
export function readXml(text: string): XmlElement | XmlFault {
  try {
    return parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    if (error instanceof Refusal) return error.fault
    throw error
  }
}

function parse(text: string): XmlElement {
  const stack: OpenElement[] = []
  let root: XmlElement | null = null
  let at = 0
  const addText = (raw: string) => {
    const parent = stack.at(-1)
    if (parent !== undefined) parent.children.push(decode(raw))
    else if (raw.trim() !== '') throw new Refusal('xml-broken')
  }
  while (at < text.length) {
    const open = text.indexOf('<', at)
    if (open < 0) {
      addText(text.slice(at))
      break
    }
    if (open > at) addText(text.slice(at, open))
    if (text.startsWith('<!--', open)) at = after(text, '-->', open + 4)
    else if (text.startsWith('<?', open)) at = after(text, '?>', open + 2)
    else if (text.startsWith('<![CDATA[', open)) {
      at = after(text, ']]>', open + 9)
      const parent = stack.at(-1)
      if (parent === undefined) throw new Refusal('xml-broken')
      parent.children.push(text.slice(open + 9, at - 3))
    } else if (text.startsWith('<!', open)) throw new Refusal('xml-document-type')
    else if (text.startsWith('</', open)) {
      const close = after(text, '>', open)
      const closed = stack.pop()
      if (closed === undefined || closed.name !== text.slice(open + 2, close - 1).trim())
        throw new Refusal('xml-broken')
      at = close
    } else {
      const { element, end, isEmpty } = openTag(text, open)
      const parent = stack.at(-1)
      if (parent !== undefined) parent.children.push(element)
      else if (root !== null) throw new Refusal('xml-broken')
      root ??= element
      if (!isEmpty) stack.push(element)
      if (stack.length > deepest) throw new Refusal('xml-too-deep')
      at = end
    }
  }
  if (root === null || stack.length > 0) throw new Refusal('xml-broken')
  return root
}

function after(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from)
  if (at < 0) throw new Refusal('xml-broken')
  return at + sign.length
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function openTag(
  text: string,
  open: number,
): { readonly element: OpenElement; readonly end: number; readonly isEmpty: boolean } {
  const name = match(namePattern, text, open + 1)?.[0]
  if (name === undefined) throw new Refusal('xml-broken')
  const attributes = new Map<string, string>()
  let at = open + 1 + name.length
  for (let found = match(attributePattern, text, at); found; found = match(attributePattern, text, at)) {
    const [whole, key = '', double, single] = found
    if (attributes.has(key)) throw new Refusal('xml-broken')
    attributes.set(key, decode(double ?? single ?? ''))
    at += whole.length
  }
  const end = match(tagEndPattern, text, at)
  if (end === null) throw new Refusal('xml-broken')
  return {
    element: { name, attributes, children: [] },
    end: at + end[0].length,
    isEmpty: end[1] === '/',
  }
}

function decode(raw: string): string {
  return raw.replace(/&([^;&\s]{1,12});|&/g, (_whole, name: string | undefined) => {
    if (name === undefined) throw new Refusal('xml-broken')
    const known = Object.hasOwn(entities, name) ? entities[name] : undefined
    if (known !== undefined) return known
    const digits = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name)
    const code = digits === null ? -1 : Number.parseInt(digits[1] ?? digits[2] ?? '', digits[1] ? 16 : 10)
    if (!(code > 0 && code <= 0x10ffff)) throw new Refusal('xml-broken')
    return String.fromCodePoint(code)
  })
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
