/** `report explain <edition> [what]`: where a number of the letter comes from, and where it is used. */

import type { Letter } from '../document.ts'
import { catalogues } from '../explain/catalogues.ts'
import { makeExplainer } from '../explain/explain-value.ts'
import type { Explanation, ValueLine } from '../explain/explanation.ts'
import { type Answer, lookUp } from '../explain/look-up.ts'
import { printExplanation, printLines } from '../explain/print-explanation.ts'
import { printStanding, printTyped } from '../explain/print-standing.ts'
import type { ExplainWords } from '../explain/words.ts'
import type { Language } from '../findings/languages.ts'
import {
  type Composed,
  capitalise,
  composeEdition,
  countInWords,
  dateInWords,
  monthInWords,
  namedTexts,
  wordFraction,
} from '../pipeline.ts'
import { countBySeverity } from '../terminal/print-findings.ts'
import { wrapWords } from '../wrap-words.ts'
import type { Outcome, World } from './outcome.ts'

export interface ExplainConfig {
  readonly root: string
  readonly edition: string
  /** A path, or a number or phrase as it stands in the letter; null for the list of all values. */
  readonly what: string | null
  /** Of the words of the command; data and letter stay as they are. */
  readonly lang: Language
}

/** More explanations than these in one answer are a list of their paths. */
const shownInFull = 4

export async function explain(config: ExplainConfig, world: World): Promise<Outcome> {
  const { root, edition, what, lang } = config
  const composed = await composeEdition({ root, edition, strict: false })
  if (!composed.ok) {
    const summary = world.words.findings(countBySeverity(composed.findings))
    return { status: 1, outcome: 'failed', findings: composed.findings, files: [], summary }
  }
  const words = catalogues[lang]
  const { tally, letter } = composed.value
  const explainer = makeExplainer({
    tally,
    letter,
    texts: namedTexts(composed.value),
    template: templateOf(composed.value),
    rules: { wordFraction, countInWords, dateInWords, monthInWords, capitalise },
  })
  return answerOutcome(lookUp(explainer, what), { letter, words })
}

/** The text that the letter was composed from is among the inputs. */
function templateOf({ inputs, tally }: Composed): { readonly file: string; readonly text: string } {
  const file = `templates/${tally.edition.letter.template}`
  const bytes = inputs.find(({ path }) => path === file)?.bytes
  return { file, text: bytes === undefined ? '' : new TextDecoder().decode(bytes) }
}

function answerOutcome(
  answer: Answer,
  { letter, words }: { readonly letter: Letter; readonly words: ExplainWords },
): Outcome {
  const found = { status: 0, outcome: 'explained', findings: [], files: [], summary: '' } as const
  const asData = (values: readonly (Explanation | ValueLine)[]) => ({ answer: answer.kind, values })
  const asText = (lines: readonly string[]) => `${lines.join('\n')}\n`
  switch (answer.kind) {
    case 'value': {
      const { explanation } = answer
      return { ...found, text: asText(printExplanation(explanation, words)), data: asData([explanation]) }
    }
    case 'list':
      return { ...found, text: asText(printLines(answer.lines, words)), data: asData(answer.lines) }
    case 'shown': {
      const { explanations, as, typed } = answer
      const text =
        explanations.length === 1
          ? explanations.flatMap(explanation => printExplanation(explanation, words))
          : [words.shownAs(as, explanations.length), '', ...printSeveral(explanations, words)]
      const also = typed.length === 0 ? [] : ['', words.alsoTyped, '', ...printTyped({ as, typed }, words)]
      return {
        ...found,
        text: asText([...text, ...also]),
        data: { ...asData(explanations), typed },
      }
    }
    case 'standing': {
      const { as, places, typed } = answer
      const told = wrapWords(words.standing(as, letter.edition))
      return {
        ...found,
        text: asText([...told, '', ...printStanding({ as, places, typed }, words)]),
        data: { ...asData([]), places, typed },
      }
    }
    case 'counted': {
      const told = words.notShown(answer.as, answer.lines.length)
      return {
        ...found,
        text: asText([told, '', ...printLines(answer.lines, words)]),
        summary: words.more,
        data: asData(answer.lines),
      }
    }
    case 'unknown': {
      const told = wrapWords(words.unknown(answer.asked, letter.edition), {
        first: 'report: ',
        later: '   ',
      })
      const labels: [string, string][] = [
        ...(answer.suggestion === null
          ? []
          : [[words.didYouMean, answer.suggestion] satisfies [string, string]]),
        [words.hint, words.listHint(letter.edition)],
      ]
      const width = Math.max(...labels.map(([label]) => label.length))
      const lines = labels.map(([label, text]) => `   ${label.padEnd(width)}  ${text}`)
      return {
        status: 1,
        outcome: 'unknown',
        findings: [],
        files: [],
        summary: [...told, ...lines].join('\n'),
        data: { answer: answer.kind, asked: answer.asked, suggestion: answer.suggestion },
      }
    }
  }
}

function printSeveral(explanations: readonly Explanation[], words: ExplainWords): string[] {
  if (explanations.length <= shownInFull) {
    return explanations.flatMap((explanation, index) => [
      ...(index === 0 ? [] : ['']),
      ...printExplanation(explanation, words),
    ])
  }
  const lines = explanations.map((explanation): ValueLine => {
    if (explanation.kind === 'text') return explanation
    const { path, count, whole } = explanation
    return { kind: 'count', path, count, of: whole?.count ?? null }
  })
  return [...printLines(lines, words), '', words.more]
}
