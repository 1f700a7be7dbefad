/** All words of this room, in Dutch and English. Names of things come from the data and stay as they are. */
import type { AgreementField, TrajectoryField, Warning } from './comparison.ts'
import type { Cause, LetterPart } from './letter-changes.ts'

/** What the summary counts; zeros are left out by who shows it. Numbers are agreements, but for `splits` and `joins`. */
export interface AgreementCounts {
  readonly status: number
  readonly category: number
  /** To another trajectory. */
  readonly moved: number
  /** Under another id. */
  readonly renumbered: number
  readonly appeared: number
  readonly vanished: number
  /** Bundles. */
  readonly splits: number
  readonly joins: number
  /** Only words of them changed: description, note, origin. */
  readonly words: number
}

/** A trajectory of which something is told, by the names that it had and has. */
export interface NamedTrajectory {
  readonly before: string
  readonly after: string
}

export type TrajectoryNews = 'appeared' | 'vanished' | 'renamed' | 'moved' | 'recoded'

export interface Words {
  readonly language: 'nl' | 'en'
  readonly sentences: (count: number) => string
  readonly notes: (count: number) => string
  readonly more: (count: number) => string
  readonly tooLong: (parts: number) => string
  readonly line: (file: string, line: number) => string
  readonly none: string
  readonly was: string
  readonly is: string

  readonly title: (before: string, after: string) => string
  readonly compared: (before: string, after: string) => string
  readonly same: (before: string, after: string) => string
  readonly inShort: string
  /** Sentences of the summary, with a capital and a full stop. */
  readonly summary: {
    readonly agreements: Readonly<Record<keyof AgreementCounts, (count: number) => string>>
    /** Names of one trajectory or a few. */
    readonly touched: (names: readonly string[]) => string
    readonly touchedMany: (trajectories: number) => string
    /** Never of none. */
    readonly trajectories: Readonly<
      Record<TrajectoryNews, (trajectories: readonly NamedTrajectory[]) => string>
    >
    readonly settings: (count: number) => string
    readonly style: (count: number) => string
    readonly template: (count: number) => string
    /** Places where another value gives the same words. */
    readonly retyped: (count: number) => string
    readonly follows: (parts: readonly string[]) => string
    readonly followsNothing: string
    /** The organisation's look changed, and nothing else of the letter. */
    readonly followsLook: string
    /** Something changed that none of the parts names. */
    readonly followsElse: string
    readonly rowsOf: (count: number, table: string) => string
    readonly texts: (count: number) => string
    readonly legend: string
    readonly swatches: string
    readonly altText: string
  }
  readonly totals: {
    readonly heading: string
    readonly agreements: string
    readonly trajectories: string
    readonly difference: string
  }

  readonly warnings: {
    readonly heading: (count: number) => string
    readonly none: string
    readonly say: (warning: Warning) => string
  }

  readonly agreement: {
    readonly heading: string
    readonly amount: (count: number) => string
    readonly field: Readonly<Record<AgreementField, string>>
    /** `count`: how many agreements the entry bundles. */
    readonly changes: (
      field: AgreementField,
      texts: { readonly before: string | null; readonly after: string | null; readonly count: number },
    ) => string
    readonly appeared: (amount: string, status: string) => string
    readonly vanished: (amount: string, status: string) => string
    readonly split: (amount: string, status: string) => string
    readonly joined: (amount: string, status: string) => string
    /** From one trajectory to another. */
    readonly moved: (count: number, before: string, after: string) => string
    readonly renumbered: (id: string) => string
    readonly rest: string
    /** Said of an agreement in a trajectory whose agreements stand in no table. */
    readonly notCounted: string
  }
  readonly trajectory: {
    readonly heading: string
    readonly appeared: (phase: string, year: number | null) => string
    readonly vanished: (phase: string, year: number | null) => string
    readonly changes: (field: TrajectoryField, before: string | null, after: string | null) => string
  }

  readonly sentence: {
    readonly heading: string
    readonly cause: Readonly<Record<Cause, string>>
    readonly beginning: string
    readonly appeared: string
    readonly vanished: string
    readonly moved: string
    readonly retyped: string
    readonly typed: (before: string, after: string) => string
    readonly formOnly: string
    readonly stillTrue: string
    readonly stillTrueHeading: (count: number) => string
    readonly altHeading: string
    readonly number: (before: string, after: string) => string
  }

  readonly table: {
    readonly row: string
    readonly place: string
    readonly column: string
    readonly folded: (label: string, rows: number, notes: number) => string
    readonly sample: (name: string, before: string | null, after: string | null) => string
    readonly noteAppeared: string
    readonly noteVanished: string
    readonly absent: string
    readonly changed: string
  }

  readonly other: {
    readonly texts: (count: number) => string
    readonly part: Readonly<Record<LetterPart, string>>
    readonly data: (count: number) => string
    readonly field: string
  }

  readonly matrix: {
    readonly heading: string
    readonly explained: (before: string, after: string) => string
    readonly all: string
    readonly appeared: string
    readonly vanished: string
    readonly total: string
    readonly perTrajectory: string
    readonly unchanged: string
  }

  /** Labels of the text for a terminal: one word each, lower case. */
  readonly label: {
    readonly warning: string
    readonly agreement: string
    readonly trajectory: string
    readonly cells: string
    readonly totals: string
    readonly shares: string
    readonly note: string
    readonly sentences: string
    readonly altText: string
    readonly texts: string
    readonly data: string
    readonly statuses: string
  }

  /** Of the command itself. */
  readonly command: {
    readonly noEdition: string
    readonly unknown: (side: string) => string
    readonly tried: string
    readonly editions: string
    readonly hint: string
    readonly notAnEdition: (name: string) => string
    readonly notAFolder: (name: string) => string
    readonly folderLacks: (name: string) => string
    readonly notARevision: (name: string) => string
    readonly revisionLacks: (revision: string, edition: string) => string
    readonly notAllowedRevision: (name: string) => string
    readonly noGit: string
    readonly gitRefused: (words: string) => string
    readonly tooLarge: (name: string) => string
    readonly brokenTree: (name: string) => string
    readonly noTemporaryFolder: (folder: string, cause: string) => string
    readonly unknownHint: string
    /** Where there is no folder for temporary files. */
    readonly temporaryHint: string
    readonly doesNotCompose: (side: string, findings: string) => string
    readonly written: (file: string) => string
  }
}
