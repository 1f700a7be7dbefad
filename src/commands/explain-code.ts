/** `report check --explain <code>`: what a code means, an example, and the remedy. */
import { findingCodes, isFindingCode } from '../diagnostic-codes.ts'
import { nearestName } from '../nearest-name.ts'
import { printCode } from '../terminal/print-code.ts'
import { codeExamples } from '../wording/code-examples.ts'
import { loadCodeMeanings, loadFindingWords } from '../wording/load-words.ts'
import type { Outcome, World } from './outcome.ts'

export interface ExplainCodeConfig {
  /** As the user typed it. */
  readonly code: string
}

export async function explainCode({ code }: ExplainCodeConfig, world: World): Promise<Outcome> {
  const { language, words } = world
  if (!isFindingCode(code)) {
    const { usage } = words
    const suggestion = nearestName(code, Object.keys(findingCodes))
    const [label, text] = suggestion === null ? [usage.hint, words.allCodes] : [usage.suggestion, suggestion]
    const summary = `report: ${words.unknownCode(code)}\n   ${label}  ${text}`
    return { status: 1, outcome: 'failed', findings: [], files: [], summary }
  }
  const severity = findingCodes[code]
  const example = codeExamples[code]
  const finding = await loadFindingWords(language)
  const meaning = (await loadCodeMeanings(language))[code]
  const english = (await loadFindingWords('en')).codes[code]
  return {
    status: 0,
    outcome: 'explained',
    findings: [],
    files: [],
    summary: '',
    text: printCode({ code, severity, meaning, example }, { finding, command: words }),
    data: { code, severity, ...english, meaning: (await loadCodeMeanings('en'))[code], example },
  }
}
