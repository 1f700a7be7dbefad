/** Findings in words, for tests that read them as a user does. */
import type { World } from '../../src/commands/outcome.ts'
import type { Diagnostic } from '../../src/findings/diagnostic.ts'
import { type WordedFinding, wordFinding } from '../../src/findings/word-finding.ts'
import { commandWords } from '../../src/wording/en/command-words.ts'

/** A world without a terminal, for commands that are called by themselves. */
export const englishWorld: World = {
  cwd: process.cwd(),
  version: '0.0.0',
  language: 'en',
  words: commandWords,
  progress: () => {},
}

/** What a finding says in English. */
export function inEnglish(finding: Diagnostic): WordedFinding {
  return wordFinding(finding, 'en')
}
