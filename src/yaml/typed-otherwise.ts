/**
 * Values that YAML reads otherwise than a person typed them, or that look like YAML and are not: found where they are read,
 * with what was probably meant.
 */
import type { Scalar } from 'yaml'
import { type FindingCode, type FindingDetails, finding } from '../findings/codes.ts'
import type { Diagnostic } from '../findings/diagnostic.ts'
import type { Source } from '../source.ts'

/** Characters that pass for a space, a hyphen or a list sign, by what is meant. */
const lookalikes: Readonly<Record<string, 'space' | 'hyphen'>> = {
  '\u00a0': 'space',
  '\u2007': 'space',
  '\u2009': 'space',
  '\u202f': 'space',
  '\u200b': 'space',
  '\u2010': 'hyphen',
  '\u2011': 'hyphen',
  '\u2013': 'hyphen',
  '\u2014': 'hyphen',
  '\u2212': 'hyphen',
  '\u2022': 'hyphen',
  '\u00b7': 'hyphen',
}

/** A number as the data have it: `0`, `12`, `-3`, `10.5`. */
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** Words that go on with a sentence: an item of a list in brackets does not begin with one. */
export const continuingWords: readonly string[] = [
  'als',
  'bij',
  'dan',
  'dat',
  'die',
  'door',
  'dus',
  'en',
  'maar',
  'met',
  'naar',
  'namelijk',
  'noch',
  'of',
  'om',
  'omdat',
  'ook',
  'terwijl',
  'van',
  'waar',
  'waarbij',
  'waardoor',
  'waaronder',
  'want',
  'zoals',
  'zodat',
  'zonder',
]

const continues = new RegExp(`^(?:${continuingWords.join('|')})\\s`, 'u')

const asQuoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`

interface Stretch {
  readonly start: number
  readonly end: number
}

function found(
  { place }: Source,
  code: FindingCode,
  { start, end }: Stretch,
  details: FindingDetails,
): Diagnostic {
  return finding(code, place(start, Math.max(end, start + 1)), details)
}

/** What a value without quotes says otherwise than it was typed; `flow` inside brackets. */
export function* scalarFindings(source: Source, node: Scalar.Parsed): Iterable<Diagnostic> {
  const [start, end] = node.range
  if (node.tag === '!') {
    yield found(source, 'custom-tag', { start: source.text.lastIndexOf('!', start), end: start }, {})
  }
  if (node.type !== 'PLAIN') return
  if (typeof node.value === 'number') yield* numberFindings(source, node)
  if (typeof node.value !== 'string') return
  const text = source.text.slice(start, end)
  yield* cutOff(source, text, end)
  const [first = '', last = ''] = [text[0], text.at(-1)]
  if ('“„‘'.includes(first) && '”“’'.includes(last) && text.length > 1) {
    const inner = text.slice(1, -1)
    yield found(
      source,
      'curly-quotes',
      { start, end },
      {
        found: { id: 'as-is', text },
        hint: { id: 'put-in-quotes', text: inner },
      },
    )
  }
  yield* listSigns(source, text, start)
}

/** `010`, `0x10`, `1e1`, `3.0`, `+3`: numbers to YAML, of another value than they look like or in another form. */
function* numberFindings(
  source: Source,
  { range: [start, end], value }: Scalar.Parsed,
): Iterable<Diagnostic> {
  const text = source.text.slice(start, end)
  const isWhole = Number.isInteger(value)
  if (plainNumber.test(text) && !(isWhole && text.includes('.'))) return
  yield found(
    source,
    'number-form',
    { start, end },
    {
      found: { id: 'read-as', text, as: String(value) },
      expected: { id: 'plain-digits' },
    },
  )
}

/** One blank, a number sign and a character that is no blank: to YAML the rest of the line is a remark. */
function* cutOff(source: Source, text: string, end: number): Iterable<Diagnostic> {
  const rest = source.text.slice(end, lineEndAt(source.text, end))
  const [, remark] = /^ (#\S.*)$/u.exec(rest.trimEnd()) ?? []
  if (remark === undefined) return
  yield found(
    source,
    'text-cut-off',
    { start: end + 1, end: end + 1 + remark.length },
    {
      found: { id: 'read-as', text: `${text} ${remark}`, as: asQuoted(text) },
      hint: { id: 'quote-or-two-blanks', text: asQuoted(`${text} ${remark}`) },
    },
  )
}

function lineEndAt(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}

/** Lines of a text that begin with a list sign: YAML makes one line of them. */
function* listSigns(source: Source, text: string, start: number): Iterable<Diagnostic> {
  for (const { index, 0: whole, 1: sign = '' } of text.matchAll(/(?:^|\n)[ \t]*([–—−•·▪‣◦])[ \t]/gu)) {
    if (index === 0 && !text.includes('\n')) return
    const at = start + index + whole.indexOf(sign)
    yield found(
      source,
      'lookalike-character',
      { start: at, end: at + sign.length },
      {
        found: { id: 'named-character', character: sign },
        expected: { id: 'a-hyphen' },
      },
    )
  }
}

/** A key with a character in it that only looks like one of YAML; null for any other key. */
export function keyFinding(source: Source, name: string, { start, end }: Stretch): Diagnostic | null {
  const at = [...name].findIndex((sign, index) => {
    const meant = lookalikes[sign]
    return meant === 'space' || (meant === 'hyphen' && index === 0)
  })
  const sign = [...name][at]
  if (sign === undefined) return null
  const offset = start + [...name].slice(0, at).join('').length
  return found(
    source,
    'lookalike-character',
    { start: offset, end: Math.min(offset + sign.length, end) },
    {
      found: { id: 'named-character', character: sign },
      expected: { id: lookalikes[sign] === 'hyphen' ? 'a-hyphen' : 'an-ordinary-space' },
    },
  )
}

/** A key with the spaces that were meant. */
export function withOrdinarySpaces(name: string): string {
  return [...name].map(sign => (lookalikes[sign] === 'space' ? ' ' : sign)).join('')
}

/** Where a line breaks the form of the file: the lookalike in it, or in the one before; null without one. */
export function lookalikeNear(source: Source, offset: number): Diagnostic | null {
  const lineStart = source.text.lastIndexOf('\n', offset - 1) + 1
  const before = source.text.lastIndexOf('\n', lineStart - 2) + 1
  for (const start of [lineStart, before]) {
    const line = source.text.slice(start, lineEndAt(source.text, start))
    const match = /^\s*(?:- )?[^:"'#]*?:?([\u00a0\u2007\u2009\u202f\u200b])|^\s*([–—−•·])\s/u.exec(line)
    const sign = match?.[1] ?? match?.[2]
    if (match === null || sign === undefined) continue
    const at = start + match[0].lastIndexOf(sign)
    return found(
      source,
      'lookalike-character',
      { start: at, end: at + 1 },
      {
        found: { id: 'named-character', character: sign },
        expected: { id: lookalikes[sign] === 'hyphen' ? 'a-hyphen' : 'an-ordinary-space' },
      },
    )
  }
  return null
}

/** A comma in brackets parts items: `[minder dwang, en meer rust]` is two. `item` is not the first one. */
export function* itemFindings(
  source: Source,
  { before, item }: { readonly before: Scalar.Parsed; readonly item: Scalar.Parsed },
): Iterable<Diagnostic> {
  if (before.type !== 'PLAIN' || item.type !== 'PLAIN' || typeof item.value !== 'string') return
  if (!continues.test(item.value)) return
  const [start] = before.range
  const [from, end] = item.range
  const whole = source.text.slice(start, end)
  yield found(
    source,
    'text-cut-off',
    { start: from, end },
    {
      found: {
        id: 'read-as',
        text: whole,
        as: `${asQuoted(source.text.slice(start, before.range[1]))}, ${asQuoted(item.value)}`,
      },
      hint: { id: 'put-in-quotes', text: whole },
    },
  )
}

/** `{ tekst: minder dwang, en meer rust }`: behind the comma YAML reads a key without a value. */
export function strayText(
  source: Source,
  { key, before }: { readonly key: Scalar.Parsed; readonly before: Scalar.Parsed },
): Diagnostic {
  const whole = source.text.slice(before.range[0], key.range[1])
  return found(
    source,
    'text-cut-off',
    { start: key.range[0], end: key.range[1] },
    {
      found: {
        id: 'read-as',
        text: whole,
        as: asQuoted(source.text.slice(before.range[0], before.range[1])),
      },
      hint: { id: 'put-in-quotes', text: whole },
    },
  )
}
