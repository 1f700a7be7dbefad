/** Kinds of fields: what each accepts in words, and the code of the finding when something else stands there. */
import type { FindingCode } from '../diagnostic-codes.ts'

interface FieldKind {
  /** Code when a value of the right type is wrong; without it wrong-value, or wrong-type for another type. */
  readonly code?: FindingCode
  readonly expected: string
  readonly hint?: string
  /** Text: a number or boolean that stands there unquoted wants quotes. */
  readonly text?: true
}

/** Longest text in a field, in UTF-16 units: a paragraph or two. */
export const longestText = 4000

/** Shape of two capitals that stand for a trajectory. */
export const codePattern = /^[A-Z]{2}$/

/** Names of editions: safe as the name of a folder everywhere. */
export const editionPattern = /^[A-Za-z0-9_-]{1,80}$/

export const fieldKinds = {
  'agreement-id': {
    expected: 'a code of two capitals, a hyphen and two or more digits, such as VT-01',
    text: true,
  },
  amount: { code: 'bad-amount', expected: 'a whole number from 1 to 100000' },
  'annex-kind': { expected: 'trajecten or status', text: true },
  boolean: { expected: 'true or false' },
  cell: { expected: 'text', text: true },
  code: { expected: 'two capitals, such as VT', text: true },
  colour: {
    code: 'bad-colour',
    expected: '# and six hexadecimal digits, such as "#154273"',
    hint: 'put the colour in quotes: without them YAML takes # for a remark',
    text: true,
  },
  count: { expected: 'a whole number from 0' },
  date: {
    code: 'bad-date',
    expected: 'a year, month or day that exists, such as 2024, 2024-12 or 2024-12-09',
  },
  day: { code: 'bad-date', expected: 'a day that exists, such as 2024-12-09' },
  edition: { expected: 'the name of a folder in data/: letters, digits, - and _', text: true },
  'example-id': { expected: 'letters and digits, joined by hyphens, such as VT-V1', text: true },
  'file-name': {
    expected: 'a file name without ending: letters, digits, -, _ and dots inside',
    hint: 'leave out spaces, accents and slashes, and the names of the tables',
    text: true,
  },
  id: { expected: 'lower-case letters and digits, joined by hyphens', text: true },
  key: { expected: 'one of the keys of this map' },
  language: { expected: 'a language tag such as nl-NL', text: true },
  link: {
    code: 'bad-link-protocol',
    expected: 'an address that begins with https://, or has no beginning',
    text: true,
  },
  list: { expected: 'a list' },
  'list-filled': { expected: 'a list with at least one item' },
  map: { expected: 'a map of keys and values' },
  pattern: { expected: 'effen, schuin, stippen, kruis, terug, liggend or staand', text: true },
  role: { expected: 'gereed, lopend, open or gestopt', text: true },
  'status-list': { expected: 'a list of two to six statuses' },
  template: {
    code: 'template-outside',
    expected: 'the name of a file in templates/, such as brief-2024.md',
    text: true,
  },
  text: { expected: 'text', text: true },
  year: { expected: 'a whole number from 1 to 99' },
  'years-after': { expected: 'a whole number of years from 1 to 99' },
} as const satisfies Readonly<Record<string, FieldKind>>

/** Name of a kind; schemas carry it as their message, so that an issue of zod leads here. */
export type FieldKindName = keyof typeof fieldKinds

/** The kind behind the message of an issue; null when the message is not one of ours. */
export function fieldKind(message: string): FieldKind | null {
  return Object.hasOwn(fieldKinds, message) ? fieldKinds[message as FieldKindName] : null
}
