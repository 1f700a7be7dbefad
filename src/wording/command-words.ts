/** What every language says of the command line itself: help, wrong usage, progress, last lines. */
import type { Severity } from '../findings/diagnostic.ts'

/** The commands, in the order in which the help lists them. */
export type CommandName = 'build' | 'check' | 'verify' | 'diff' | 'explain' | 'reconcile'

/** How many findings of each severity there are; `files`: those that hold the errors; `accepted`: infos by akkoord.yaml; `strict`: warnings count as errors. */
export type FindingCounts = Readonly<Record<Severity, number>> & {
  readonly files: number
  readonly accepted?: number
  readonly strict?: boolean
}

/** Words for the help of one command. */
export interface CommandHelp {
  /** What it does, in one line. */
  readonly does: string
  /** By name of an argument (`edition`) or long flag (`--root`), as cli.ts declares them. */
  readonly parts: Readonly<Record<string, string>>
}

export interface HelpWords {
  /** What the program is for. */
  readonly tagline: string
  readonly usage: string
  readonly commands: string
  readonly arguments: string
  readonly options: string
  readonly everywhere: string
  readonly exitStatus: string
  readonly exitStatuses: readonly string[]
  readonly example: string
  /** Stand for any command and any options in a line that shows the usage. */
  readonly anyCommand: string
  readonly anyOptions: string
  /** Shown for `<edition>` and the like. */
  readonly placeholders: Readonly<Record<string, string>>
  readonly global: Readonly<Record<string, string>>
  readonly byCommand: Readonly<Record<CommandName, CommandHelp>>
}

/** Wrong usage of the command line, each as one clause about the names in it. */
export interface UsageWords {
  readonly unknownCommand: (name: string) => string
  readonly unknownOption: (flag: string) => string
  readonly missingArgument: (name: string) => string
  readonly missingValue: (flag: string) => string
  readonly wrongValue: (flag: string, value: string) => string
  readonly excessArguments: (command: string) => string
  readonly conflict: (flag: string, other: string) => string
  /** An argument that would move the cursor or begin a line. */
  readonly actingSign: (argument: string) => string
  readonly other: string
  readonly expected: string
  readonly suggestion: string
  readonly hint: string
  /** The folder that the command was started in is gone. */
  readonly noFolder: string
  readonly noFolderHint: string
  readonly seeHelp: (command: string) => string
}

/** The catalogue of the command line in one language. Lower case without full stop. */
export interface CommandWords {
  readonly steps: Readonly<Record<'read' | 'check' | 'count' | 'write', string>>
  readonly progress: {
    readonly files: (count: number) => string
    readonly counted: (trajectories: number, agreements: number) => string
    readonly findings: (count: number) => string
    readonly tables: string
    readonly notes: (count: number) => string
    readonly pages: (count: number) => string
  }
  /** Number of seconds, one decimal. */
  readonly inSeconds: (seconds: number) => string
  /** "3 errors in 3 files, 1 warning"; "0 errors, 3 for information, 1 of them accepted"; "no findings". */
  readonly findings: (counts: FindingCounts) => string
  readonly nothingWritten: (folder: string) => string
  /** A file that was changed by somebody, and its new name. */
  readonly kept: (file: string, as: string) => string
  readonly wrote: (files: number, folder: string) => string
  readonly moreAbout: (code: string) => string
  /** Of the table of findings in Markdown. */
  readonly markdown: {
    readonly place: string
    readonly what: string
    readonly show: (count: number) => string
    readonly more: (count: number) => string
  }
  /** Headings of what is said about one code. */
  readonly code: {
    readonly wrong: string
    readonly right: string
    readonly remedy: string
  }
  readonly unknownCode: (code: string) => string
  readonly allCodes: string
  readonly usage: UsageWords
  /** A folder that cannot be written: what happened, and what to do. */
  readonly fault: (message: string) => string
  readonly faultHint: string
  readonly help: HelpWords
}
