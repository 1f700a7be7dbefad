/** `report check --explain <code>`: what a code means, an example, and the remedy. */
import { allFindingCodes, findingCodes, isFindingCode } from '../findings/codes.ts'
import { nearestName } from '../nearest-name.ts'
import { printCode } from '../terminal/print-code.ts'
import type { Outcome, World } from './outcome.ts'

export interface ExplainCodeConfig {
  /** As the user typed it. */
  readonly code: string
}

export async function explainCode({ code }: ExplainCodeConfig, world: World): Promise<Outcome> {
  const { language, words } = world
  if (!isFindingCode(code)) {
    const { usage } = words
    const suggestion = nearestName(code, allFindingCodes)
    const [label, text] = suggestion === null ? [usage.hint, words.allCodes] : [usage.suggestion, suggestion]
    const summary = `report: ${words.unknownCode(code)}\n   ${label}  ${text}`
    return { status: 1, outcome: 'failed', findings: [], files: [], summary }
  }
  const { severity, summary, remedy, meaning, example } = findingCodes[code]
  return {
    status: 0,
    outcome: 'explained',
    findings: [],
    files: [],
    summary: '',
    text: printCode(code, { language, words }),
    data: { code, severity, summary: summary.en, remedy: remedy.en, meaning: meaning.en, example },
  }
}
