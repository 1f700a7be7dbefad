/** What a command gives back; only cli.ts turns it into streams and an exit status. */
import type { Diagnostic } from '../findings/diagnostic.ts'
import type { Language } from '../findings/languages.ts'
import type { CommandWords } from '../wording/command-words.ts'

/** DOMAIN §4: 0 no errors; 1 errors, differences or bad input; 2 wrong usage or a fault of our own. */
export type ExitStatus = 0 | 1 | 2

/**
 * One word for machines. Two things that were compared agree or differ; `unknown` is what nothing has the name of,
 * `unread` a file that holds nothing to compare.
 */
export type OutcomeName =
  | 'built'
  | 'checked'
  | 'explained'
  | 'read'
  | 'agrees'
  | 'differs'
  | 'failed'
  | 'unknown'
  | 'unread'
  | 'not-written'

export interface Outcome {
  readonly status: ExitStatus
  readonly outcome: OutcomeName
  readonly findings: readonly Diagnostic[]
  /** Files that were written, as the user would name them. */
  readonly files: readonly string[]
  /** The last line: what happened to the files and, after a failure, what to do. Empty when the text says it all. */
  readonly summary: string
  /** What the user asked for, on stdout. Ends with a line end. */
  readonly text?: string
  /** The same for machines: `result` in the JSON. */
  readonly data?: unknown
}

/** The outside world, as far as commands may know it. */
export interface World {
  readonly cwd: string
  /** Version of this program, for the manifest. */
  readonly version: string
  /** Of what is said to the user; the language of the documents is never touched by it. */
  readonly language: Language
  readonly words: CommandWords
  /** Shows a line while the command works; does nothing in a pipe or with `--quiet`. */
  readonly progress: (line: ProgressLine) => void
}

export interface ProgressLine {
  /** `read`, `check`, `count`, `write` */
  readonly step: string
  readonly what: string
  readonly detail: string
}
