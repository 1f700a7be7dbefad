/** A finding in words of one language. */
import { visible } from '../visible.ts'
import { findingCodes, isFindingCode } from './codes.ts'
import type { Diagnostic, Severity } from './diagnostic.ts'
import type { InEveryLanguage, Language } from './languages.ts'
import { inWords, type Wording } from './wordings.ts'

/** How bad it is. */
export const severityWords: Readonly<Record<Severity, InEveryLanguage<string>>> = {
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'waarschuwing', en: 'warning' },
  info: { nl: 'info', en: 'info' },
}

/** What stands before each detail. */
export const detailLabels = {
  found: { nl: 'gevonden', en: 'found' },
  expected: { nl: 'verwacht', en: 'expected' },
  suggestion: { nl: 'bedoelde je', en: 'did you mean' },
  hint: { nl: 'tip', en: 'hint' },
} as const satisfies Readonly<Record<string, InEveryLanguage<string>>>

/** In one line each, whatever the data hold. Null for what the finding does not say. */
export interface WordedFinding {
  readonly summary: string
  readonly found: string | null
  readonly expected: string | null
  readonly suggestion: string | null
  readonly hint: string | null
}

/** What is wrong, by its code; a code that is not in the list stands for itself. */
export function summaryOf(code: string, language: Language): string {
  return isFindingCode(code) ? findingCodes[code].summary[language] : code
}

/** Without a hint or a suggestion of its own a finding takes the remedy of its code. */
export function wordFinding(finding: Diagnostic, language: Language): WordedFinding {
  const { code, found, expected, suggestion = null, hint } = finding
  const say = (wording: Wording | undefined) =>
    wording === undefined ? null : visible(inWords(wording, language))
  const remedy = isFindingCode(code) && suggestion === null ? findingCodes[code].remedy[language] : null
  return {
    summary: summaryOf(code, language),
    found: say(found),
    expected: say(expected),
    suggestion: suggestion === null ? null : visible(suggestion),
    hint: say(hint) ?? remedy,
  }
}

/** What a finding says besides its summary, as lines: `found: "x"`, `expected: a, b or c`. */
export function tellDetails(finding: Diagnostic, language: Language): string[] {
  const worded = wordFinding(finding, language)
  const names = ['found', 'expected', 'suggestion', 'hint'] as const
  return names.flatMap(name =>
    worded[name] === null ? [] : [`${detailLabels[name][language]}: ${worded[name]}`],
  )
}
