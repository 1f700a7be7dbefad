/** Kinds of fields: what each accepts in words, and the code of the finding when something else stands there. */
import type { FindingCode } from '../findings/codes.ts'
import type { Wording } from '../findings/wordings.ts'

interface FieldKind {
  /** Code when a value of the right type is wrong; without it wrong-value, or wrong-type for another type. */
  readonly code?: FindingCode
  readonly expected: Wording
  readonly hint?: Wording
  /** Text: a number or boolean that stands there unquoted wants quotes. */
  readonly text?: true
}

/** Longest text in a field, in UTF-16 units: a paragraph or two. */
export const longestText = 4000

/** Shape of two capitals that stand for a trajectory. */
export const codePattern = /^[A-Z]{2}$/

/** Names of devices on Windows, with any ending: no file or folder can be checked out there under them. */
export const devicePattern = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i

/** Names of editions: safe as the name of a folder everywhere. */
export const editionPattern = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[A-Za-z0-9_-]{1,80}$/i

export const fieldKinds = {
  'agreement-id': { expected: { id: 'agreement-id' }, text: true },
  amount: { code: 'bad-amount', expected: { id: 'whole-number', from: 1, to: 100_000 } },
  'annex-kind': { expected: { id: 'one-of', names: ['trajecten', 'status'] }, text: true },
  boolean: { expected: { id: 'one-of', names: ['true', 'false'] } },
  cell: { expected: { id: 'text' }, text: true },
  code: { expected: { id: 'code' }, text: true },
  colour: {
    code: 'bad-colour',
    expected: { id: 'colour' },
    hint: { id: 'quote-colour' },
    text: true,
  },
  count: { expected: { id: 'whole-number', from: 0, to: null } },
  date: { code: 'bad-date', expected: { id: 'date' } },
  day: { code: 'bad-date', expected: { id: 'day' } },
  edition: { expected: { id: 'edition-name' }, text: true },
  'example-id': { expected: { id: 'example-id' }, text: true },
  'file-name': {
    expected: { id: 'file-name' },
    hint: { id: 'plain-file-name' },
    text: true,
  },
  'figure-form': { expected: { id: 'one-of', names: ['beeld', 'word'] }, text: true },
  id: { expected: { id: 'id' }, text: true },
  language: { expected: { id: 'language-tag' }, text: true },
  link: {
    code: 'bad-link-protocol',
    expected: { id: 'address' },
    text: true,
  },
  list: { expected: { id: 'a-list' } },
  'list-filled': { expected: { id: 'a-filled-list' } },
  map: { expected: { id: 'a-map' } },
  pattern: {
    expected: { id: 'one-of', names: ['effen', 'schuin', 'stippen', 'kruis', 'terug', 'liggend', 'staand'] },
    text: true,
  },
  role: { expected: { id: 'one-of', names: ['gereed', 'lopend', 'open', 'gestopt'] }, text: true },
  'status-list': { expected: { id: 'list-of-statuses' } },
  template: {
    code: 'template-outside',
    expected: { id: 'template-name' },
    text: true,
  },
  text: { expected: { id: 'text' }, text: true },
  year: { expected: { id: 'whole-number', from: 1, to: 99 } },
  'years-after': { expected: { id: 'whole-number', from: 1, to: 99 } },
} as const satisfies Readonly<Record<string, FieldKind>>

/** Name of a kind; schemas carry it as their message, so that an issue of zod leads here. */
export type FieldKindName = keyof typeof fieldKinds

/** The kind behind the message of an issue; null when the message is not one of ours. */
export function fieldKind(message: string): FieldKind | null {
  return Object.hasOwn(fieldKinds, message) ? fieldKinds[message as FieldKindName] : null
}
