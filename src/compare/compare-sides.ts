/** Two sides to what changed between them: from the agreement up, and all that follows in the letter. */
import type { Tally } from '../tally/tally.ts'
import { compareAgreements } from './compare-agreements.ts'
import { compareData } from './compare-data.ts'
import { compareSentences } from './compare-sentences.ts'
import { compareStyles } from './compare-styles.ts'
import { compareTables } from './compare-tables.ts'
import { compareTrajectories, pairTrajectories } from './compare-trajectories.ts'
import type { Comparison, DataChange, Side, TotalChange, Totals } from './comparison.ts'
import { findWarnings } from './find-warnings.ts'
import { compareTexts } from './letter-texts.ts'
import { pairById } from './pair-items.ts'
import { printedOf } from './printed.ts'
import { readInlines } from './read-inlines.ts'
import { makeRegister } from './register.ts'
import { altSentencesOf, sentencesOf } from './sentences.ts'
import { tallyTransitions } from './transition-matrix.ts'
import { compareLoose } from './typed-values.ts'

/** Pure; linear in the number of agreements. Two equal sides give a comparison without changes. */
export function compareSides(first: Side, second: Side): Comparison {
  const registers = { before: makeRegister(first.tally), after: makeRegister(second.tally) }
  const pairs = pairTrajectories(registers.before, registers.after)
  const agreements = compareAgreements(registers, pairs)
  const trajectories = compareTrajectories(pairs, registers)
  const [old, now] = [first.tally.edition, second.tally.edition]
  const sentences = { before: sentencesOf(first), after: sentencesOf(second) }
  const changes = {
    agreements,
    trajectories,
    data: [
      ...compareData({ old, now }, pairs),
      ...compareStyles(first.styleFiles, second.styleFiles),
      ...compareNoteValues(first, second),
    ],
    sentences: compareSentences(sentences.before, sentences.after),
    altText: compareSentences(altSentencesOf(first.letter), altSentencesOf(second.letter)),
    texts: compareTexts(first.letter, second.letter),
  }
  const tables = compareTables(first.letter, second.letter)
  const hasCells = tables.some(
    ({ rows, notes }) => notes.length > 0 || rows.some(({ cells }) => cells.some(cell => cell.isChanged)),
  )
  const isSame = !hasCells && Object.values(changes).every(list => list.length === 0)
  const isOneEdition = old.id === now.id
  return {
    before: { label: first.label, edition: old.id },
    after: { label: second.label, edition: now.id },
    isSame,
    isLetterSame: printedOf(first.letter) === printedOf(second.letter),
    warnings: findWarnings({ agreements, trajectories }),
    ...changes,
    totals: compareTotals(first.tally, second.tally),
    tables,
    matrix: isOneEdition ? null : tallyTransitions(registers, { agreements, trajectories: pairs }),
  }
}

/** Values of the template that stand in no sentence of the body: those of footnotes. */
function compareNoteValues(first: Side, second: Side): DataChange[] {
  const asked = ({ letter }: Side) =>
    letter.footnotes.flatMap(({ content }) => readInlines(content).asked.map(({ value }) => value))
  const { path: file } = second.template
  return compareLoose(asked(first), asked(second)).map(texts => ({
    source: 'template',
    file,
    path: '',
    ...texts,
  }))
}

function compareTotals(before: Tally, after: Tally): Totals {
  const total = (id: string, name: string, from: number | null, to: number | null): TotalChange => ({
    id,
    name,
    before: from,
    after: to,
  })
  const statuses = pairById(before.statusTotals, after.statusTotals, ({ status }) => status.id)
  return {
    trajectories: total('trajecten', '', before.totalTrajectories.value, after.totalTrajectories.value),
    agreements: total('afspraken', '', before.totalAgreements.value, after.totalAgreements.value),
    statuses: statuses.map(pair =>
      total(
        pair.id,
        pair.after?.status.name ?? pair.before?.status.name ?? pair.id,
        pair.before?.sum.value ?? null,
        pair.after?.sum.value ?? null,
      ),
    ),
  }
}
