/** Reads a PDF of the tagging layer back: its objects, its tree, and the text of each marked content. */
import { inflateSync } from 'node:zlib'

export type Value = null | boolean | number | string | Name | Ref | Value[] | Dict
export interface Dict {
  [key: string]: Value
}
export class Name {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}
export class Ref {
  readonly id: number
  constructor(id: number) {
    this.id = id
  }
}

/** A structure element as a reader meets it. `text` is that of its own marked content, in order. */
export interface ReadElement {
  readonly type: string
  readonly id: string | null
  readonly dict: Dict
  readonly attributes: Dict
  /** Numbers of the pages, from 1, that its own text and that of its kids stands on. */
  readonly pages: readonly number[]
  /** Own text, kids, and annotations (their dictionaries), in the order of K. */
  readonly content: readonly (string | ReadElement | { readonly annotation: Dict })[]
}

export interface ReadPdf {
  readonly source: string
  readonly catalog: Dict
  readonly info: Dict
  readonly pages: readonly { readonly id: number; readonly dict: Dict; readonly operators: string }[]
  /** Operators of the forms that pages paint. */
  readonly forms: readonly string[]
  readonly root: ReadElement
  get(value: Value | undefined): Value
  dict(value: Value | undefined): Dict
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const source = Buffer.from(bytes).toString('latin1')
  const objects = new Map<number, { value: Value; stream: string }>()
  for (const match of source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const body = match[2] ?? ''
    const at = body.indexOf('\nstream\n')
    const value = parse(at < 0 ? body : body.slice(0, at))
    const raw = at < 0 ? '' : body.slice(at + 8, body.lastIndexOf('\n\nendstream'))
    const isFlate = isDict(value) && value.Filter instanceof Name
    const stream = isFlate ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw
    objects.set(Number(match[1]), { value, stream })
  }
  const get = (value: Value | undefined): Value =>
    value instanceof Ref ? (objects.get(value.id)?.value ?? null) : (value ?? null)
  const dict = (value: Value | undefined): Dict => {
    const got = get(value)
    if (!isDict(got)) throw new TypeError('no dictionary')
    return got
  }
  const trailer = dict(
    parse(source.slice(source.lastIndexOf('trailer') + 7, source.lastIndexOf('startxref'))),
  )
  const catalog = dict(trailer.Root)
  const kids = dict(catalog.Pages).Kids
  const pages = (Array.isArray(kids) ? kids : []).map(kid => {
    if (!(kid instanceof Ref)) throw new TypeError('a page that is no object of its own')
    const page = dict(kid)
    const content = page.Contents
    return {
      id: kid.id,
      dict: page,
      operators: content instanceof Ref ? (objects.get(content.id)?.stream ?? '') : '',
    }
  })
  const maps = new Map<Value, Map<number, string>>()
  const fontOf = (page: Dict, name: string): Map<number, string> => {
    const font = dict(dict(dict(page.Resources).Font)[name])
    const reference = font.ToUnicode
    const cmap = reference instanceof Ref ? (objects.get(reference.id)?.stream ?? '') : ''
    const map = maps.get(font) ?? toUnicode(cmap)
    maps.set(font, map)
    return map
  }
  const texts = markedTexts(pages, fontOf)
  const tree = dict(catalog.StructTreeRoot)
  const top = Array.isArray(tree.K) ? tree.K[0] : tree.K
  const readElement = (value: Value | undefined): ReadElement => {
    const element = dict(value)
    const lists = Array.isArray(element.A) ? element.A : []
    const on = new Set<number>()
    const ownText = (page: Value | undefined, mark: Value | undefined): string => {
      on.add(pages.findIndex(({ id }) => id === refId(page)) + 1)
      return texts.get(`${refId(page)}/${String(mark)}`) ?? '?'
    }
    const content = (Array.isArray(element.K) ? element.K : []).map(kid => {
      if (typeof kid === 'number') return ownText(element.Pg, kid)
      const inner = dict(kid)
      const type = inner.Type instanceof Name ? inner.Type.name : null
      if (type === 'MCR') return ownText(inner.Pg, inner.MCID)
      if (type === 'OBJR') return { annotation: dict(inner.Obj) }
      const below = readElement(kid)
      for (const page of below.pages) on.add(page)
      return below
    })
    return {
      type: element.S instanceof Name ? element.S.name : '?',
      id: typeof element.ID === 'string' ? element.ID : null,
      dict: element,
      attributes: Object.assign({}, ...lists.map(dict)),
      pages: [...on].sort((a, b) => a - b),
      content,
    }
  }
  const forms = [...objects.values()].flatMap(({ value, stream }) =>
    isDict(value) && value.Subtype instanceof Name && value.Subtype.name === 'Form' ? [stream] : [],
  )
  return { forms, source, catalog, info: dict(trailer.Info), pages, root: readElement(top), get, dict }
}

/** All text under an element, as it would be read. */
export function textOf(element: ReadElement): string {
  return element.content
    .map(kid => (typeof kid === 'string' ? kid : 'annotation' in kid ? '' : textOf(kid)))
    .join('')
}

/** All elements of a type under an element, in reading order. */
export function find(element: ReadElement, type: string): ReadElement[] {
  return kidsOf(element).flatMap(kid => [...(kid.type === type ? [kid] : []), ...find(kid, type)])
}

export function kidsOf(element: ReadElement): ReadElement[] {
  return element.content.flatMap(kid => (typeof kid === 'string' || 'annotation' in kid ? [] : kid))
}

export function annotationsOf(element: ReadElement): Dict[] {
  return element.content.flatMap(kid =>
    typeof kid === 'object' && 'annotation' in kid ? [kid.annotation] : [],
  )
}

/** The tree as an outline: `Type "text"`, two blanks for each level. */
export function outline(element: ReadElement, depth = 0): string[] {
  const own = element.content.filter(kid => typeof kid === 'string').join('|')
  const line = `${'  '.repeat(depth)}${element.type}${own === '' ? '' : ` "${own.trim()}"`}`
  return [line, ...kidsOf(element).flatMap(kid => outline(kid, depth + 1))]
}

function refId(value: Value | undefined): number {
  return value instanceof Ref ? value.id : -1
}

/** Text of each marked-content sequence ("page object/mcid"), character by character as the fonts' ToUnicode says. */
function markedTexts(
  pages: ReadPdf['pages'],
  fontOf: (page: Dict, name: string) => Map<number, string>,
): Map<string, string> {
  const texts = new Map<string, string>()
  for (const { id, dict, operators } of pages) {
    let font = new Map<number, string>()
    let open: string | null = null
    for (const line of operators.split('\n')) {
      const mcid = /<<\/MCID (\d+)>> BDC$/.exec(line)
      if (mcid) open = `${id}/${mcid[1]}`
      else if (line === 'EMC') open = null
      if (mcid && open) texts.set(open, '')
      const face = /^\/(\S+) \S+ Tf$/.exec(line)
      if (face) font = fontOf(dict, face[1] ?? '')
      if (!open || !line.endsWith(' TJ')) continue
      for (const [, hex = ''] of line.matchAll(/<([0-9a-f]*)>/g)) {
        for (const code of hex.match(/.{4}/g) ?? []) {
          texts.set(open, (texts.get(open) ?? '') + (font.get(Number.parseInt(code, 16)) ?? '\ufffd'))
        }
      }
    }
  }
  return texts
}

function toUnicode(cmap: string): Map<number, string> {
  const map = new Map<number, string>()
  for (const [, from = '', , entries = ''] of cmap.matchAll(/<(\w{4})> <(\w{4})> \[([^\]]*)\]/g)) {
    for (const [index, [, hex = '']] of [...entries.matchAll(/<([\w ]*)>/g)].entries()) {
      const units = hex.split(' ').map(unit => Number.parseInt(unit, 16))
      map.set(Number.parseInt(from, 16) + index, String.fromCharCode(...units))
    }
  }
  return map
}

function isDict(value: Value): value is Dict {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Name || value instanceof Ref)
  )
}

/** One PDF value; strings as text (UTF-16 where they say so). */
function parse(source: string): Value {
  let at = 0
  const skip = (): void => {
    while (/\s/.test(source[at] ?? '')) at += 1
  }
  const until = (end: string): Value[] => {
    const values: Value[] = []
    for (skip(); !source.startsWith(end, at); skip()) values.push(next())
    at += end.length
    return values
  }
  const literal = (): string => {
    let text = ''
    let depth = 1
    for (at += 1; depth > 0; at++) {
      const char = source[at] ?? ''
      if (char === '\\') {
        const escaped = source[++at] ?? ''
        text += { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[escaped] ?? escaped
      } else {
        if (char === '(') depth += 1
        if (char === ')') depth -= 1
        if (depth > 0) text += char
      }
    }
    return text.startsWith('\xfe\xff')
      ? Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le')
      : text
  }
  const next = (): Value => {
    skip()
    const rest = source.slice(at, at + 200)
    if (rest.startsWith('<<')) {
      at += 2
      const values = until('>>')
      const dict: Dict = {}
      for (let index = 0; index < values.length; index += 2) {
        const key = values[index]
        if (key instanceof Name) dict[key.name] = values[index + 1] ?? null
      }
      return dict
    }
    if (rest.startsWith('[')) {
      at += 1
      return until(']')
    }
    if (rest.startsWith('(')) return literal()
    const token = /^(?:<([0-9a-fA-F]*)>|\/([^\s/<>[\]()]*)|(\d+) 0 R|([-+.\d]+)|true|false|null)/.exec(rest)
    if (!token) throw new SyntaxError(`no PDF value: ${rest.slice(0, 40)}`)
    at += token[0].length
    if (token[1] !== undefined) return token[1]
    if (token[2] !== undefined) return new Name(token[2])
    if (token[3] !== undefined) return new Ref(Number(token[3]))
    return token[4] !== undefined ? Number(token[4]) : token[0] === 'null' ? null : token[0] === 'true'
  }
  return next()
}
