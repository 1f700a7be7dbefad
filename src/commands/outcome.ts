/** What a command gives back; only cli.ts turns it into streams and an exit status. */
import type { Diagnostic } from '../diagnostic.ts'

/** DOMAIN §4: 0 no errors; 1 errors, differences or bad input; 2 wrong usage or a fault of our own. */
export type ExitStatus = 0 | 1 | 2

export interface Outcome {
  readonly status: ExitStatus
  /** One word for machines: `built`, `checked`, `failed`, `not-written`. */
  readonly outcome: string
  readonly findings: readonly Diagnostic[]
  /** Files that were written, as the user would name them. */
  readonly files: readonly string[]
  /** The last line: what happened to the files and, after a failure, what to do. */
  readonly summary: string
}

/** The outside world, as far as commands may know it. */
export interface World {
  readonly cwd: string
  /** Version of this program, for the manifest. */
  readonly version: string
  /** Shows a line while the command works; does nothing in a pipe or with `--quiet`. */
  readonly progress: (line: ProgressLine) => void
}

export interface ProgressLine {
  /** `read`, `check`, `count`, `write` */
  readonly step: string
  readonly what: string
  readonly detail: string
}
