/** What every language says of findings, and how a wording becomes words. */
import type { Diagnostic, Severity } from '../diagnostic.ts'
import { type FindingCode, isFindingCode } from '../diagnostic-codes.ts'
import type { PlainWording, Wording, WordingValues, WordsWithValues } from '../diagnostic-wordings.ts'

/** The words of one code. */
export interface CodeWords {
  /** What is wrong, in one clause. */
  readonly summary: string
  /** What to do, in one clause. */
  readonly remedy: string
}

/** Gives a wording inside another one its words. */
export type Say = (wording: Wording) => string

/** One function for each wording with values. */
export type Templates = {
  readonly [Id in keyof WordingValues]: (values: WordingValues[Id], say: Say) => string
}

/** The catalogue of findings in one language. Texts are lower case without full stop. */
export interface FindingWords {
  readonly severities: Readonly<Record<Severity, string>>
  /** What stands before each detail of a finding. */
  readonly labels: {
    readonly found: string
    readonly expected: string
    readonly suggestion: string
    readonly hint: string
  }
  readonly plain: Readonly<Record<PlainWording, string>>
  readonly templates: Templates
  readonly codes: Readonly<Record<FindingCode, CodeWords>>
}

/** The words of a wording. */
export function inWords(words: FindingWords, wording: Wording): string {
  return isPlain(words, wording)
    ? words.plain[wording.id]
    : fill(words.templates, wording, inner => inWords(words, inner))
}

function isPlain(words: FindingWords, wording: Wording): wording is Extract<Wording, { id: PlainWording }> {
  return Object.hasOwn(words.plain, wording.id)
}

function fill<Id extends keyof WordingValues>(
  templates: Templates,
  wording: WordsWithValues<Id>,
  say: Say,
): string {
  return templates[wording.id](wording, say)
}

/** The words of a code; a code that is not in the list stands for itself. */
export function codeWords(words: FindingWords, code: string): CodeWords {
  return isFindingCode(code) ? words.codes[code] : { summary: code, remedy: '' }
}

/** A finding in words; null for what it does not say. */
export interface WordedFinding {
  readonly summary: string
  readonly found: string | null
  readonly expected: string | null
  readonly suggestion: string | null
  readonly hint: string | null
}

/** Without a hint or a suggestion of its own a finding takes the remedy of its code. */
export function wordFinding(words: FindingWords, finding: Diagnostic): WordedFinding {
  const { summary, remedy } = codeWords(words, finding.code)
  const { found, expected, suggestion = null, hint } = finding
  const say = (wording: Wording | undefined) => (wording === undefined ? null : inWords(words, wording))
  const remedyOfCode = suggestion === null ? remedy : null
  return {
    summary,
    found: say(found),
    expected: say(expected),
    suggestion,
    hint: say(hint) ?? remedyOfCode,
  }
}

/** What a finding says besides its summary, as lines: "found "x"", "expected a, b or c". */
export function tellDetails(words: FindingWords, finding: Diagnostic): string[] {
  const { found, expected, suggestion, hint } = wordFinding(words, finding)
  const { labels } = words
  return [
    found === null ? [] : [`${labels.found}: ${found}`],
    expected === null ? [] : [`${labels.expected}: ${expected}`],
    suggestion === null ? [] : [`${labels.suggestion}: ${suggestion}`],
    hint === null ? [] : [`${labels.hint}: ${hint}`],
  ].flat()
}

const longestQuoted = 60
const mostListed = 16

/** In double quotes, cut when it is very long. */
export function quote(text: string): string {
  const characters = [...text.slice(0, 2 * longestQuoted + 1)]
  const cut = characters.length > longestQuoted
  return `"${cut ? `${characters.slice(0, longestQuoted).join('')}...` : text}"`
}

/** `a, b or c` with the word for "or"; a long list ends with how many more there are. */
export function listNames(
  names: readonly string[],
  { or, more }: { readonly or: string; readonly more: (count: number) => string },
): string {
  const shown = names.length > mostListed ? names.slice(0, mostListed) : names.slice(0, -1)
  const last = names.length > mostListed ? more(names.length - mostListed) : (names.at(-1) ?? '')
  return shown.length === 0 ? last : `${shown.join(', ')} ${or} ${last}`
}
