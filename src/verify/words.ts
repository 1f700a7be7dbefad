/** All words of this room, in the languages of the command line. */
import type { ForeignKind } from '../readback/foreign.ts'
import type { Counts } from './compare-pieces.ts'
import type { Requirement } from './requirements.ts'
import type { Problem, Unreadable } from './verification.ts'

export interface VerifyWords {
  readonly compared: string
  readonly counted: Readonly<Record<keyof Counts, string>>
  readonly tables: (files: number, cells: number) => string
  readonly numbers: (count: number) => string
  readonly unchanged: (count: number, of: number) => string
  /** Files by their ending: "4 .md, 1 .svg". */
  readonly hashed: (endings: string) => string
  readonly proved: string
  /** What each proved id stands for. */
  readonly requirements: Readonly<Record<Requirement, string>>
  /** Title of the list of checks. */
  readonly forPeople: string
  /** What no program can tell, a line each. */
  readonly checks: readonly string[]
  readonly expected: string
  readonly found: string
  readonly nothing: string
  readonly change: Readonly<Record<Extract<Problem, { kind: 'changed-input' }>['change'], string>>
  readonly otherDocument: string
  readonly changedFile: string
  readonly missingFile: string
  readonly unlistedFile: string
  /** What was found: "hidden text". */
  readonly foreign: Readonly<Record<ForeignKind, string>>
  /** Files that nobody reads, by name. */
  readonly unread: (names: string) => string
  readonly unreadable: Readonly<Record<Unreadable | 'no-pdf', string>>
  readonly nothingRead: (folder: string) => string
  readonly agrees: (folder: string) => string
  readonly differs: (count: number, folder: string) => string
  readonly refresh: (edition: string) => string
  /** When files are as they were made, and differ all the same. */
  readonly sameAgain: (edition: string) => string
  readonly putAside: string
  readonly hint: string
  readonly build: string
  readonly more: (count: number) => string
}
