/** The closed list of what findings can say, and the words of each in both languages. */
import type { InEveryLanguage, Language } from './languages.ts'
import { claimsWordings, claimsWords } from './wordings/claims.ts'
import { dataWordings, dataWords } from './wordings/data.ts'
import { generalWordings } from './wordings/general.ts'
import { looksWordings, looksWords } from './wordings/looks.ts'
import type { Filled } from './wordings/table.ts'
import { textWordings, textWords } from './wordings/text.ts'

const plain = { ...dataWords, ...textWords, ...claimsWords, ...looksWords }

const withValues = {
  ...generalWordings,
  ...dataWordings,
  ...textWordings,
  ...claimsWordings,
  ...looksWordings,
}

/** A wording without values. */
export type PlainWording = keyof typeof plain

/** The values of each wording that has some. */
export type WordingValues = {
  readonly [Id in keyof typeof withValues]: (typeof withValues)[Id] extends Filled<infer Values>
    ? Values
    : never
}

/** One of the wordings with values, or with `Id` that one. */
export type WordsWithValues<Id extends keyof WordingValues = keyof WordingValues> = {
  readonly [Each in Id]: { readonly id: Each } & WordingValues[Each]
}[Id]

type Said = { readonly id: PlainWording } | WordsWithValues

/** A key, and what belongs behind it. */
interface KeyWording {
  readonly id: 'key'
  readonly key: string
  readonly value: Wording
}

/** What a finding says, in no language yet: an id and the values in it. */
export type Wording = Said | KeyWording

/** Every wording without values. */
export const plainWordings: Readonly<Record<PlainWording, InEveryLanguage<string>>> = plain

const filledWordings: { readonly [Id in keyof WordingValues]: Filled<WordingValues[Id]> } = withValues

/** The words of a wording. */
export function inWords(wording: Wording, language: Language): string {
  if (wording.id === 'key') return `${wording.key}: ${inWords(wording.value, language)}`
  return isPlain(wording) ? plainWordings[wording.id][language] : fill(wording, language)
}

function isPlain(wording: Said): wording is { readonly id: PlainWording } {
  return Object.hasOwn(plain, wording.id)
}

function fill<Id extends keyof WordingValues>(wording: WordsWithValues<Id>, language: Language): string {
  return filledWordings[wording.id][language](wording)
}
