/** What is known about one value of the letter: the agreements behind it, the rules of its wording, its places. */
import type { Unit } from '../document.ts'
import type { LetterPart, LetterText } from '../letter-texts.ts'
import type { ShareBand as NamedBand } from '../share-words.ts'
import type { Tally } from '../tally/tally.ts'

export type Edition = Tally['edition']

/** A place in a file; 1-based. The file as the user knows it, from the root folder. */
export interface Spot {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** How a share is worded (DOMAIN §5); the letter decides, this room tells. */
export interface FractionWording {
  readonly phrase: string
  readonly band: 'none' | 'all' | 'exact' | 'about' | 'over' | 'almost' | 'percentage'
  /** The fraction that was weighed; null for none and all. */
  readonly nearest: { readonly numerator: number; readonly denominator: number; readonly name: string } | null
}

/** The shares that rough words may be said of. */
export type ShareBand = Omit<NamedBand, 'phrase'>

/** The rules that choose words: the letter's own, so that no rule stands twice. */
export interface WordingRules {
  readonly wordFraction: (count: number, of: number) => FractionWording
  /** "negentien", "21". */
  readonly countInWords: (count: number) => string
  /** "9 december 2024", "december 2024". */
  readonly dateInWords: (isoDay: string) => string
  readonly monthInWords: (isoDay: string) => string
  /** The first letter as a capital. */
  readonly capitalise: (text: string) => string
}

/** Why a value stands in the text as it does. */
export type WordingRule =
  | { readonly rule: 'percentage' }
  | {
      readonly rule: 'fraction'
      readonly band: FractionWording['band']
      readonly nearest: FractionWording['nearest']
    }
  /** Rough words of the template, true of the share. */
  | { readonly rule: 'rough-share'; readonly band: ShareBand }
  | { readonly rule: 'count-word' }
  /** `size`: above twenty and no ten; `sentence`: another count of the sentence is; `filter`: asked for. */
  | { readonly rule: 'digits'; readonly because: 'size' | 'sentence' | 'filter' }

interface Shown {
  /** As it stands there, with ordinary spaces: "twee trajecten", "13%", "IC2(5)". */
  readonly shown: string
  /** The number in it, without the words or signs around: "twee", "5". */
  readonly number: string
}

/** One place where a value is used. Labels are those of the letter, in Dutch. */
export type Use = Shown &
  (
    | {
        readonly kind: 'sentence'
        readonly at: Spot
        readonly filter: string | null
        readonly sentence: string
        readonly rule: WordingRule
      }
    /** Words that the value chooses or gives without being a number: "zijn", "bijlage 2". */
    | { readonly kind: 'words'; readonly at: Spot; readonly filter: string | null }
    | { readonly kind: 'cell'; readonly table: string; readonly row: string; readonly column: string }
    | { readonly kind: 'bar'; readonly figure: string; readonly bar: string }
    | { readonly kind: 'alt'; readonly figure: string }
    | { readonly kind: 'note'; readonly table: string }
    | { readonly kind: 'reading-note'; readonly annex: string }
    /** Names and days outside of the running text: "first page, side column, Datum". */
    | { readonly kind: 'part'; readonly part: LetterPart; readonly of: string | null }
  )

/** An agreement behind a value, with where it stands in the data. */
export interface AgreementSource {
  readonly id: string
  readonly code: string | null
  readonly trajectory: string
  readonly category: string
  readonly status: string
  readonly amount: number
  readonly at: Spot
}

export interface TrajectorySource {
  readonly code: string | null
  readonly name: string
  readonly phase: string
  readonly year: number | null
  readonly file: string
}

export interface CountExplanation {
  readonly kind: 'count'
  readonly path: string
  /** In the words of the letter, whatever language the user reads: "figuur 1, jaar 2, gereed". */
  readonly name: string
  readonly unit: Unit
  readonly count: number
  /** What it is a part of; never empty. */
  readonly whole: { readonly path: string; readonly count: number } | null
  /** True when some place shows it as a share in whole percents. */
  readonly isShownAsShare: boolean
  /** In order of trajectory code and file, so that those of one trajectory stand together. */
  readonly agreements: readonly AgreementSource[]
  /** Only for counts of trajectories. */
  readonly trajectories: readonly TrajectorySource[]
  /** In the order of the letter. */
  readonly uses: readonly Use[]
}

/** A value that is words or a day; nothing is counted for it. */
export interface TextExplanation {
  readonly kind: 'text'
  readonly path: string
  readonly text: string
  /** Where it stands in the data; null for words that the letter makes itself: "bijlage 1". */
  readonly from: Spot | null
  readonly uses: readonly Use[]
}

export type Explanation = CountExplanation | TextExplanation

/** A line of the list of all values. */
export type ValueLine =
  | {
      readonly kind: 'count'
      readonly path: string
      readonly count: number
      readonly of: number | null
    }
  | { readonly kind: 'text'; readonly path: string; readonly text: string }

/** A place of the letter that has the words in it without being a value. */
export interface Standing extends Pick<LetterText, 'part' | 'of' | 'cell'> {
  readonly at: Spot | null
  /** The whole text, or its sentence. */
  readonly text: string
  /** Values that are part of the words, or that a note adds up. */
  readonly paths: readonly string[]
}

/** Where somebody typed words that the letter has; nothing is counted for them. */
export interface Typed {
  readonly kind: 'template' | 'data' | 'constant'
  readonly at: Spot
  readonly text: string
  /** Why a constant may stand in the text; null for the others. */
  readonly reason: string | null
}
