/** All words of this room, in the languages of the command line. Data stay as they are. */

import type { LetterPart } from '../letter-texts.ts'
import type { ShareBand, Typed, Use } from './explanation.ts'

/** `percents` and `points` have a decimal point; a language that has a comma puts it. */
export interface ExplainWords {
  /** Labels of the parts of an explanation, and heads of columns; each one word. */
  readonly from: string
  readonly used: string
  readonly head: {
    readonly trajectory: string
    readonly category: string
    readonly status: string
    readonly phase: string
    readonly place: string
    readonly line: string
    readonly path: string
    readonly value: string
    readonly share: string
  }
  readonly decimals: (text: string) => string
  /** "7 of 54 agreements" */
  readonly share: (
    count: number,
    of: number,
    unit: 'agreements' | 'trajectories' | 'principles' | 'examples',
  ) => string
  readonly counted: (count: number, unit: 'agreements' | 'trajectories' | 'principles' | 'examples') => string
  /** The path of the whole. */
  readonly ofWhole: (path: string) => string
  /** `fraction` as "7/54", `decimal` as "13.0"; `whole` as "13", or null where no place shows whole percents. */
  readonly rounding: (words: {
    readonly fraction: string
    readonly decimal: string
    readonly whole: string | null
  }) => string
  readonly placesIn: (folder: string) => string
  /** Of a count, which stands in `cijfers.json` all the same. */
  readonly noUse: string
  /** Of words or a day. */
  readonly noTextUse: string
  readonly place: (use: Exclude<Use, { readonly kind: 'sentence' | 'words' | 'part' }>) => string
  readonly part: (part: LetterPart, of: string | null) => string
  readonly filtered: (filter: string) => string
  readonly rules: {
    readonly percentage: string
    readonly countWord: string
    readonly digits: Readonly<Record<'size' | 'sentence' | 'filter', string>>
    readonly roughShare: (band: ShareBand) => string
    readonly none: string
    readonly all: string
    /** `fraction` as "1/8", `percents` as "12.5". */
    readonly nearest: (fraction: string, percents: string) => string
    readonly exact: string
    readonly about: (points: string) => string
    readonly over: (points: string) => string
    readonly almost: (points: string) => string
    readonly tooFar: (points: string) => string
  }
  readonly year: (year: number) => string
  readonly shownAs: (text: string, values: number) => string
  readonly notShown: (text: string, values: number) => string
  readonly more: string
  readonly standing: (text: string, edition: string) => string
  readonly alsoTyped: string
  /** Labels, each one word. */
  readonly stands: string
  readonly typed: Readonly<Record<Typed['kind'], string>>
  readonly declared: (reason: string) => string
  readonly holds: (paths: readonly string[]) => string
  readonly runningText: string
  readonly morePlaces: (places: number) => string
  readonly unknown: (asked: string, edition: string) => string
  readonly didYouMean: string
  readonly hint: string
  readonly listHint: (edition: string) => string
}
