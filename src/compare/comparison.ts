/**
 * What changed between two sides of an edition, from the agreement up to the sentence. One value, made once; every
 * renderer shows it in its own form. Order is fixed: that of the letter and its tables, then by id.
 */
import type { Letter } from '../document.ts'
import type { Tally } from '../tally/tally.ts'
import type { SentenceChange, TableComparison, TextChange } from './letter-changes.ts'

/** One of the two states that are held against each other, ready counted and composed. */
export interface Side {
  /** As the user names it, with its edition: `main:2024`. */
  readonly label: string
  readonly tally: Tally
  readonly letter: Letter
  /** The text of the letter as it was typed, to tell its changes from those of the data. */
  readonly template: { readonly path: string; readonly text: string }
  /** Files of the organisation's own look: the style file first, then those that it names. Empty without one. */
  readonly styleFiles: readonly StyleFile[]
}

export interface StyleFile {
  /** From the root. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Of the style file its keys, as maps and lists; null for pictures and fonts. */
  readonly keys: unknown
}

interface SideName {
  readonly label: string
  readonly edition: string
}

/** An agreement in the names that the letter uses. */
export interface AgreementFacts {
  readonly id: string
  /** Slug. */
  readonly trajectory: string
  readonly trajectoryName: string
  readonly category: string
  readonly categoryName: string
  readonly status: string
  readonly statusName: string
  /** What the status counts as: `gereed`, `lopend`, `open` or `gestopt`. */
  readonly role: string
  readonly amount: number
  /** False outside the phase with years: then it stands in no table. */
  readonly isCounted: boolean
  readonly file: string
  readonly line: number
}

export type AgreementField = 'status' | 'category' | 'amount' | 'trajectory' | 'description' | 'note' | 'from'

/** Old and new value as people read them; null where there is none. */
export interface FieldChange<F extends string> {
  readonly field: F
  readonly before: string | null
  readonly after: string | null
}

export type AgreementChange =
  | {
      readonly kind: 'changed'
      readonly before: AgreementFacts
      readonly after: AgreementFacts
      /** Never empty. */
      readonly fields: readonly FieldChange<AgreementField>[]
    }
  | { readonly kind: 'appeared'; readonly after: AgreementFacts }
  | { readonly kind: 'vanished'; readonly before: AgreementFacts }
  /** A whole entry that another one continues by `uit`: in another trajectory, or under another id. */
  | {
      readonly kind: 'moved'
      readonly before: AgreementFacts
      readonly after: AgreementFacts
      /** All that differs but the id; with `trajectory` when it is another one. May be empty. */
      readonly fields: readonly FieldChange<AgreementField>[]
    }
  /** Entries of the second side whose `uit` names the bundle; `rest` is what still bears its id. */
  | {
      readonly kind: 'split'
      readonly bundle: AgreementFacts
      readonly rest: AgreementFacts | null
      readonly parts: readonly AgreementFacts[]
    }
  /** The same, seen from the other side: a split that was taken back. */
  | {
      readonly kind: 'joined'
      readonly parts: readonly AgreementFacts[]
      readonly rest: AgreementFacts | null
      readonly bundle: AgreementFacts
    }

export interface TrajectoryFacts {
  readonly slug: string
  readonly code: string | null
  readonly name: string
  readonly phase: string
  readonly phaseName: string
  readonly year: number | null
  /** Agreements that count; 0 outside the phase with years. */
  readonly agreements: number
}

export type TrajectoryField = 'name' | 'code' | 'phase' | 'year' | 'file'

export type TrajectoryChange =
  | {
      readonly kind: 'changed'
      readonly before: TrajectoryFacts
      readonly after: TrajectoryFacts
      readonly fields: readonly FieldChange<TrajectoryField>[]
    }
  | { readonly kind: 'appeared'; readonly after: TrajectoryFacts }
  | { readonly kind: 'vanished'; readonly before: TrajectoryFacts }

/** Any other change of a file. */
export interface DataChange {
  /** `template`: a value typed in the text of the letter, where no sentence of its body tells of it. */
  readonly source: 'data' | 'style' | 'template'
  /** Of the data its path below `data/<edition>`, of the others from the root. */
  readonly file: string
  /** The keys that lead to it, as in the file: `fasen › evaluatie › naam`. Empty for a file as a whole, or a value. */
  readonly path: string
  readonly before: string | null
  readonly after: string | null
}

/** What should not happen between two states; each is a warning for the reviewer. */
export type Warning =
  /** A status whose role is gereed went back to another one. */
  | {
      readonly code: 'done-undone'
      readonly before: AgreementFacts
      readonly after: AgreementFacts
      readonly amount: number
    }
  /** The id of an agreement, or the code of a trajectory, now stands for something else. */
  | {
      readonly code: 'id-reused'
      readonly id: string
      readonly agreement: AgreementFacts
      readonly before: string
      readonly after: string
    }
  /** Agreements of one trajectory that are gone, though no `uit` says where they went. */
  | {
      readonly code: 'agreements-vanished'
      readonly trajectoryName: string
      readonly agreements: readonly AgreementFacts[]
      readonly amount: number
    }
  /** `amount`: agreements that are gone with it; those that moved elsewhere are not. */
  | { readonly code: 'trajectory-vanished'; readonly trajectory: TrajectoryFacts; readonly amount: number }
  /** A bundle that got smaller, in a trajectory that nothing came into in its stead. */
  | { readonly code: 'bundle-shrunk'; readonly before: AgreementFacts; readonly after: AgreementFacts }
  /** The parts of a split do not add up to its bundle. */
  | {
      readonly code: 'split-differs'
      readonly bundle: AgreementFacts
      readonly amount: number
      readonly parts: number
    }

/** From one status to another, in numbers of agreements. Null: not counted on that side. */
export interface Transition {
  readonly from: string | null
  readonly to: string | null
  readonly amount: number
}

/** `from` of the first edition against `to` of the second; the sums are the counts of both editions. */
export interface TransitionMatrix {
  readonly from: readonly { readonly id: string; readonly name: string }[]
  readonly to: readonly { readonly id: string; readonly name: string }[]
  readonly all: readonly Transition[]
  readonly trajectories: readonly {
    readonly slug: string
    readonly name: string
    readonly transitions: readonly Transition[]
  }[]
}

/** A total before and after; null where the programme of that side has no such status. */
export interface TotalChange {
  readonly id: string
  readonly name: string
  readonly before: number | null
  readonly after: number | null
}

/** The numbers that the summary in words is made of. */
export interface Totals {
  readonly trajectories: TotalChange
  readonly agreements: TotalChange
  /** All statuses, changed or not, in the order of the second side. */
  readonly statuses: readonly TotalChange[]
}

export interface Comparison {
  readonly before: SideName
  readonly after: SideName
  readonly isSame: boolean
  /** Nothing that the letter prints or draws changed, but for the look of the organisation. */
  readonly isLetterSame: boolean
  readonly warnings: readonly Warning[]
  readonly agreements: readonly AgreementChange[]
  readonly trajectories: readonly TrajectoryChange[]
  readonly data: readonly DataChange[]
  readonly totals: Totals
  /** All tables of the letter, whole. */
  readonly tables: readonly TableComparison[]
  readonly sentences: readonly SentenceChange[]
  /** Sentences of the alternative text of the figure. */
  readonly altText: readonly SentenceChange[]
  readonly texts: readonly TextChange[]
  /** Only between two different editions. */
  readonly matrix: TransitionMatrix | null
}
