/** `report reconcile <edition> [file]`: the letter as it was sent, number by number, against the data. */

import { relative } from 'node:path'
import type { Language } from '../findings/languages.ts'
import { composeEdition } from '../pipeline.ts'
import { catalogues } from '../reconcile/catalogues.ts'
import { printReconciliation } from '../reconcile/print-reconciliation.ts'
import type { Printed } from '../reconcile/printed.ts'
import { printedFromPublished } from '../reconcile/printed.ts'
import { readLetterFile } from '../reconcile/read-letter-file.ts'
import { type Reconciliation, reconcilePrinted } from '../reconcile/reconcile-printed.ts'
import { reconciliationAsJson } from '../reconcile/reconciliation-as-json.ts'
import type { Compared, ReconcileWords } from '../reconcile/words.ts'
import { countBySeverity } from '../terminal/print-findings.ts'
import { wrapWords } from '../wrap-words.ts'
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
  const words = catalogues[lang]
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
    printed = printedFromPublished(published, { programme: tally.edition.programme, phases: tally.phases })
  } else {
    const read = await readLetterFile(file, { shown, tally, letter })
    if (!read.ok)
      return failed(
        { found: `${shown}: ${words.refused[read.refused]}`, hint: words.refusedHint(read.refused) },
        words,
      )
    printed = read.printed
  }
  const reconciliation = reconcilePrinted(printed, {
    tally,
    letter,
    recompose,
  })
  const outcome = outcomeOf(reconciliation)
  return {
    status: outcome === 'agrees' ? 0 : 1,
    outcome,
    findings: [],
    files: [],
    summary: wrapWords(summarise(reconciliation, words)).join('\n'),
    text: printReconciliation(reconciliation, { words }),
    data: reconciliationAsJson(reconciliation),
  }
}

/** What could not be read may be wrong: only a letter of which every table was read whole agrees. */
function outcomeOf({ comparison, unread }: Reconciliation): 'agrees' | 'differs' | 'unread' {
  if (comparison.differing > 0) return 'differs'
  const { numbers, names } = countCompared(comparison)
  // The figure and the sentences are nowhere read.
  const isWhole = unread.every(({ what }) => what === 'figure' || what === 'sentences')
  return isWhole && numbers + names > 0 ? 'agrees' : 'unread'
}

function countCompared({ compared }: Reconciliation['comparison']): Compared {
  const { names, ...numbers } = compared
  return { names, numbers: Object.values(numbers).reduce((sum, count) => sum + count, 0) }
}

function summarise(reconciliation: Reconciliation, words: ReconcileWords): string {
  const { comparison, printed } = reconciliation
  const compared = countCompared(comparison)
  switch (outcomeOf(reconciliation)) {
    case 'differs':
      return words.summary(comparison.differingOf, compared)
    case 'agrees':
      return words.agrees(compared)
    case 'unread':
      return compared.numbers + compared.names === 0
        ? words.nothingRead(printed.file)
        : words.agreesInPart(compared)
  }
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
