/** The parts of a Word document, and what they refer to in each other. */
import { type Element, isTag } from 'domhandler'
import { readZip } from '../zip.ts'
import { childOf, childrenOf, parseMarkup } from './parse-markup.ts'
import { UnreadableDocument } from './piece.ts'

/** Bytes that all parts together may unpack to. */
const largest = 64 * 1024 * 1024

const isMarkup = (name: string) => name.endsWith('.xml') || name.endsWith('.rels')

export class DocxParts {
  /** Of all parts, in the order of the file. */
  readonly names: ReadonlySet<string>
  readonly #files: ReadonlyMap<string, Uint8Array>
  readonly #roots = new Map<string, Element | undefined>()

  /** @throws UnreadableDocument */
  constructor(bytes: Uint8Array) {
    const zip = readZip(bytes, { isWanted: isMarkup, largest })
    if (zip === 'zip-too-large') throw new UnreadableDocument('unpacks-too-large')
    if (zip === 'no-zip') throw new UnreadableDocument(isCompound(bytes) ? whyCompound(bytes) : 'other-kind')
    if (zip === 'damaged') throw new UnreadableDocument('damaged')
    if (!zip.names.has('word/document.xml')) throw new UnreadableDocument('other-kind')
    this.names = zip.names
    this.#files = zip.content
  }

  /** Names of the parts that are markup. */
  get markup(): readonly string[] {
    return [...this.#files.keys()]
  }

  /** The root element of a part. Undefined when there is no such part. */
  part(name: string): Element | undefined {
    const file = this.#files.get(name)
    if (file === undefined || this.#roots.has(name)) return this.#roots.get(name)
    const { children } = parseMarkup(decode(file), 'xml')
    const root = children.find((node): node is Element => isTag(node))
    this.#roots.set(name, root)
    return root
  }

  /** What a part means by an id. */
  target(part: string, id: string | undefined): string | null {
    const slash = part.lastIndexOf('/') + 1
    const relations = this.part(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`)
    const relation = relations?.children.find(node => isTag(node) && node.attribs.Id === id)
    return relation && isTag(relation) ? (relation.attribs.Target ?? null) : null
  }
}

/** A file of Word before 2007, or a Word document with a password, which is packed in one. */
const isCompound = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)

function whyCompound(bytes: Uint8Array): 'encrypted' | 'other-kind' {
  const name = Buffer.from('EncryptedPackage', 'utf16le')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name)
    ? 'encrypted'
    : 'other-kind'
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new UnreadableDocument('damaged', { cause })
  }
}

/** True for `<w:name/>` that is not switched off. */
export function isOn(parent: Element | undefined, name: string): boolean {
  const element = parent && childOf(parent, name)
  return element !== undefined && !/^(?:0|false|off)$/.test(element.attribs['w:val'] ?? '')
}

export const wordValue = (parent: Element | undefined, name: string): string | undefined =>
  parent && childOf(parent, name)?.attribs['w:val']

/** Outline level by style, as the navigation pane takes it: 0 is the title of the document. */
export function outlineLevels(styles: Element | undefined): (style: string) => number | null {
  const byId = new Map(
    (styles ? childrenOf(styles, 'w:style') : []).map(one => [one.attribs['w:styleId'], one]),
  )
  return style => {
    const seen = new Set<string>()
    for (let id: string | undefined = style; id !== undefined && !seen.has(id); ) {
      seen.add(id)
      const element = byId.get(id)
      const level = element && wordValue(childOf(element, 'w:pPr'), 'w:outlineLvl')
      if (level !== undefined) return Number(level)
      id = wordValue(element, 'w:basedOn')
    }
    return null
  }
}

/** The numbers that Word sets before paragraphs, in the order of the document. */
export class Numbering {
  readonly #root: Element | undefined
  /** Of each definition the last number of every level. */
  readonly #last = new Map<string, (number | undefined)[]>()
  readonly #restarted = new Set<string>()

  constructor(root: Element | undefined) {
    this.#root = root
  }

  /** The number of the next paragraph of this list. Null where a list has no numbers. */
  next(list: string, level: number): number | null {
    const one = this.#find('w:num', 'w:numId', list)
    const definition = wordValue(one, 'w:abstractNumId') ?? ''
    const abstract = this.#find('w:abstractNum', 'w:abstractNumId', definition)
    const at = (name: string, parent: Element | undefined) =>
      parent && childrenOf(parent, name).find(({ attribs }) => attribs['w:ilvl'] === `${level}`)
    const looks = at('w:lvl', abstract)
    const restart = wordValue(at('w:lvlOverride', one), 'w:startOverride')
    const last = this.#last.get(definition) ?? []
    const key = `${list} ${level}`
    const isRestart = restart !== undefined && !this.#restarted.has(key)
    this.#restarted.add(key)
    const before = last[level]
    const first = Number(wordValue(looks, 'w:start') ?? 0)
    const number = isRestart ? Number(restart) : before === undefined ? first : before + 1
    this.#last.set(definition, [...last.slice(0, level), ...Array(Math.max(0, level - last.length)), number])
    return wordValue(looks, 'w:numFmt') === 'decimal' ? number : null
  }

  #find(name: string, key: string, id: string): Element | undefined {
    return this.#root && childrenOf(this.#root, name).find(({ attribs }) => attribs[key] === id)
  }
}
