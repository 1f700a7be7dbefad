/** `report reconcile <edition> [file]`: the letter as it was sent, number by number, against the data. */
import { relative } from 'node:path'
import { composeEdition } from '../pipeline.ts'
import { printReconciliation } from '../reconcile/print-reconciliation.ts'
import type { Printed } from '../reconcile/printed.ts'
import { printedFromPublished } from '../reconcile/printed.ts'
import { readLetterFile } from '../reconcile/read-letter-file.ts'
import { type Reconciliation, reconcilePrinted } from '../reconcile/reconcile-printed.ts'
import { reconciliationAsJson } from '../reconcile/reconciliation-as-json.ts'
import { type Language, type ReconcileWords, reconcileWords } from '../reconcile/words.ts'
import { countBySeverity } from '../terminal/print-findings.ts'
import type { Outcome, World } from './outcome.ts'

export interface ReconcileConfig {
  readonly root: string
  readonly edition: string
  /** A letter as .pdf, .docx or .txt; null for gepubliceerd.yaml. */
  readonly file: string | null
  /** Of the words of the command; the erratum is Dutch. */
  readonly lang: Language
}

export async function reconcile(config: ReconcileConfig, world: World): Promise<Outcome> {
  const { root, edition, file, lang } = config
  const words = reconcileWords(lang)
  const composed = await composeEdition({ root, edition, strict: false })
  if (!composed.ok) {
    const summary = world.words.findings(countBySeverity(composed.findings))
    return { status: 1, outcome: 'failed', findings: composed.findings, files: [], summary }
  }
  const { tally, letter, recompose } = composed.value
  const shown = file === null ? null : (relative(world.cwd, file) || file).replaceAll('\\', '/')
  let printed: Printed
  if (file === null || shown === null) {
    const { published } = tally.edition
    if (published === null) return failed(words.notPublished(edition), words)
    printed = printedFromPublished(published, tally.edition)
  } else {
    const read = await readLetterFile(file, { shown, tally, letter })
    if (!read.ok) return failed({ found: `${shown}: ${words.refused[read.refused]}`, hint: null }, words)
    printed = read.printed
  }
  const reconciliation = reconcilePrinted(printed, {
    tally,
    letter,
    recompose,
  })
  const { differing } = reconciliation.comparison
  return {
    status: differing > 0 || countCompared(reconciliation) === 0 ? 1 : 0,
    outcome: countCompared(reconciliation) === 0 ? 'unread' : differing > 0 ? 'differs' : 'agrees',
    findings: [],
    files: [],
    summary: summarise(reconciliation, words),
    text: printReconciliation(reconciliation, { words }),
    data: reconciliationAsJson(reconciliation),
  }
}

function countCompared({ comparison }: Reconciliation): number {
  return Object.values(comparison.compared).reduce((sum, count) => sum + count, 0)
}

function summarise(reconciliation: Reconciliation, words: ReconcileWords): string {
  const { comparison, printed, unread } = reconciliation
  const of = countCompared(reconciliation)
  if (of === 0) return words.nothingRead(printed.file)
  if (comparison.differing > 0) return words.summary(comparison.differing, of)
  // The figure and the sentences are nowhere read.
  const isWhole = unread.every(({ what }) => what === 'figure' || what === 'sentences')
  return isWhole ? words.agrees(of) : words.agreesInPart(of)
}

function failed(
  { found, hint }: { readonly found: string; readonly hint: string | null },
  words: ReconcileWords,
): Outcome {
  const lines = hint === null ? [] : [`   ${words.hint}  ${hint}`]
  return {
    status: 1,
    outcome: 'failed',
    findings: [],
    files: [],
    summary: [`report: ${found}`, ...lines].join('\n'),
  }
}
