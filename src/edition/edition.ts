/**
 * An edition: everything in `data/<year>`, read, checked and linked. What stands here is true: ids exist,
 * codes are unique, the order of codes is complete. Later steps need not check again.
 */
import type { Diagnostic, Place } from '../findings/diagnostic.ts'

/** What an agreement of this status counts as, whatever the programme calls it. */
export type StatusRole = 'gereed' | 'lopend' | 'open' | 'gestopt'

/** Fill pattern of a status in the figure, besides its colour. */
export type Pattern = 'effen' | 'schuin' | 'stippen' | 'kruis' | 'terug' | 'liggend' | 'staand'

export interface Phase {
  readonly id: string
  readonly name: string
  /** Exactly one phase of a programme has implementation years, agreements that count, and codes. */
  readonly perYear: boolean
}

export interface Status {
  readonly id: string
  readonly name: string
  readonly role: StatusRole
  /** `#rrggbb`, lower case. */
  readonly colour: string
  readonly pattern: Pattern
}

export interface Category {
  readonly id: string
  readonly name: string
  readonly description: string | null
}

export interface Principle {
  readonly id: string
  readonly name: string
  /** The last group may be no principle but what falls outside of them. */
  readonly outside: boolean
  readonly categories: readonly Category[]
}

export interface Theme {
  readonly id: string
  readonly name: string
  /** Id of the status that the heading of the theme claims for all its examples. */
  readonly claims: string | null
}

export interface Term {
  readonly term: string
  readonly not: readonly string[]
  readonly reason: string | null
}

/** A number in the text that counts nothing in the data, declared so that it may stand there. */
export interface Constant {
  readonly text: string
  readonly reason: string
}

export interface Programme {
  readonly name: string
  readonly phases: readonly Phase[]
  readonly statuses: readonly Status[]
  readonly principles: readonly Principle[]
  /** Codes of the trajectories in the phase with years, in the order of cells and legend. */
  readonly order: readonly string[]
  readonly themes: readonly Theme[]
  readonly terms: readonly Term[]
  readonly constants: readonly Constant[]
}

export interface Party {
  readonly id: string
  readonly name: string
  readonly abbreviation: string | null
}

/** A date of the data: a day, or a month or year that stands for all its days. ISO 8601, `2021-10`. */
export type PartialDate = string

export interface Agreement {
  readonly id: string
  readonly category: string
  readonly status: string
  /** How many agreements this entry bundles; 1 or more. */
  readonly amount: number
  readonly from: string | null
  readonly description: string | null
  readonly note: string | null
  /** Where the entry begins. */
  readonly place: Place
}

export interface Example {
  readonly id: string
  readonly theme: string
  readonly text: string
  readonly agreements: readonly string[]
  /** Id of the status that the wording claims. */
  readonly claims: string | null
  readonly place: Place
  /** Where its text begins, for characters that no font has. */
  readonly textPlace: Place
}

export interface TimelineEvent {
  readonly date: PartialDate
  readonly until: PartialDate | null
  readonly planned: boolean
  readonly event: string
  readonly place: Place
}

export interface Trajectory {
  /** File name without `.yaml`; the name in value paths. */
  readonly slug: string
  readonly code: string | null
  readonly name: string
  readonly alsoKnownAs: readonly string[]
  readonly phase: string
  /** A number exactly in the phase with years. */
  readonly implementationYear: number | null
  readonly implementationStart: PartialDate | null
  readonly signallingReport: { readonly title: string; readonly published: PartialDate } | null
  readonly evaluation: { readonly afterYears: number } | null
  readonly parties: readonly string[]
  readonly topics: readonly string[]
  readonly timeline: readonly TimelineEvent[]
  readonly agreements: readonly Agreement[]
  readonly examples: readonly Example[]
  readonly file: string
}

export type AnnexKind = 'trajecten' | 'status'

export interface AnnexFacts {
  readonly kind: AnnexKind
  /** Null: the default words, which belong to the letter. */
  readonly title: string | null
  readonly caption: string | null
  readonly readingNote: readonly string[]
  readonly place: Place
}

/** How the Word document shows the figure: as a picture, or as a chart that Word draws itself. */
export type FigureForm = 'beeld' | 'word'

export interface LetterFacts {
  readonly subject: string
  /** ISO day. */
  readonly date: string
  /** ISO day: "today" for every rule. */
  readonly referenceDate: string
  readonly reference: string
  readonly sender: {
    readonly organisation: string
    readonly sector: string | null
    readonly department: string | null
    readonly visitingAddress: readonly string[]
    readonly postalAddress: readonly string[]
    readonly web: string | null
  }
  readonly addressee: {
    readonly role: string
    readonly salutation: string
    readonly address: readonly string[]
  }
  readonly signature: { readonly closing: string; readonly name: string; readonly role: string }
  readonly annexes: readonly AnnexFacts[]
  /** Title and caption null: the default words, which belong to the letter. */
  readonly figure: {
    readonly title: string | null
    readonly caption: string | null
    readonly form: FigureForm
  }
  /** File name in `templates/`. */
  readonly template: string
  /** Where the template is named. */
  readonly templatePlace: Place
  /** Base name of the letter's files. */
  readonly fileName: string
  /** BCP 47. */
  readonly language: string
  readonly previousEdition: string | null
}

/** A number as it stands in the letter that was sent. */
export interface PublishedNumber {
  readonly value: number
  readonly place: Place
}

/** One cell of Bijlage 2 as printed; without entries when it was printed blank. */
export interface PublishedCell {
  readonly status: string
  readonly entries: readonly { readonly code: string; readonly year: number; readonly amount: number }[]
  readonly place: Place
}

/** The numbers of the letter as it was sent (gepubliceerd.yaml), in the order of that file. May be wrong: they are what was printed. */
export interface Published {
  readonly phases: readonly {
    readonly phase: string
    readonly total: PublishedNumber
    /** Empty but for the phase with years. */
    readonly years: readonly { readonly year: number; readonly total: PublishedNumber }[]
  }[]
  readonly trajectories: PublishedNumber
  readonly categories: readonly {
    readonly category: string
    readonly cells: readonly PublishedCell[]
    readonly total: PublishedNumber
  }[]
  readonly file: string
}

/** A finding that somebody took responsibility for (akkoord.yaml). */
export interface AcceptedFinding {
  /** A finding code. */
  readonly code: string
  /** As written: `trajecten/astma.yaml#start-implementatie`. */
  readonly target: string
  /** File of the target, from the folder of the edition. */
  readonly targetFile: string
  /** Keys after the `#`, as written; null for the file as a whole. */
  readonly targetKeys: string | null
  readonly reason: string
  readonly role: string
  /** Last day on which it holds, ISO. */
  readonly until: string
  readonly place: Place
}

export interface LocatedValue {
  /** The key that leads to the value; for an item of a list its dash, or its first character. */
  readonly key: Place
  readonly value: Place
}

export interface Edition {
  /** Name of the folder: `2024`. */
  readonly id: string
  readonly programme: Programme
  readonly parties: readonly Party[]
  readonly letter: LetterFacts
  /** In file order (by code unit of the file name). */
  readonly trajectories: readonly Trajectory[]
  /** Null for an edition that was not sent yet. */
  readonly published: Published | null
  readonly accepted: readonly AcceptedFinding[]
  /**
   * Where a value of a data file stands; null when nothing stands there. `file` is a path from the root, the path
   * holds keys of maps, and for items of a list their number from 0, or as text their id or their number from 1:
   * `['afspraken', 'VT-01', 'status']`.
   */
  readonly locate: (file: string, path: readonly (string | number)[]) => LocatedValue | null
  /** Every text that can reach the letter, with its place, to find characters that no font has. */
  readonly texts: readonly { readonly text: string; readonly place: Place }[]
  /** Files that were read, for the manifest: path from the root and bytes. In order of path. */
  readonly files: readonly InputFile[]
}

/** What came of reading an edition. */
export type EditionReading =
  | { readonly ok: true; readonly value: Edition; readonly findings: readonly Diagnostic[] }
  | {
      readonly ok: false
      readonly findings: readonly Diagnostic[]
      /**
       * What could be read in spite of the findings, so that the text can be checked in the same run; its counts mean
       * nothing. Null when the programme or the facts of the letter could not be read.
       */
      readonly partial: Edition | null
    }

export interface InputFile {
  readonly path: string
  readonly bytes: Uint8Array
}
