/** What belongs to one finding code: all of it in one entry. */
import type { Severity } from '../diagnostic.ts'
import type { InEveryLanguage } from '../languages.ts'

/** A stretch of a file that has the finding, and the same stretch as it should be; empty for nothing at all. */
export interface CodeExample {
  /** From the folder of the edition, or a template: `trajecten/astma.yaml`, `templates/brief-2024.md`. */
  readonly file: string
  readonly wrong: string
  readonly right: string
}

/** Summary and remedy are clauses in lower case without a full stop; the meaning is one or two sentences. */
export interface CodeEntry {
  readonly severity: Severity
  /** What is wrong. */
  readonly summary: InEveryLanguage<string>
  /** What to do about it. */
  readonly remedy: InEveryLanguage<string>
  /** When it is found, and why it matters. */
  readonly meaning: InEveryLanguage<string>
  /** Dutch data, the same in every language; null where no text shows the code. */
  readonly example: CodeExample | null
}

/** Checks a group of entries, and keeps its codes as a type. */
export const codesOf = <Code extends string>(
  entries: Readonly<Record<Code, CodeEntry>>,
): Readonly<Record<Code, CodeEntry>> => entries
