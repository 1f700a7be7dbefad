/** Two sides to what changed between them: from the agreement up, and all that follows in the letter. */
import type { Edition, Trajectory } from '../edition/edition.ts'
import type { Tally } from '../tally/tally.ts'
import { pairById } from './align.ts'
import { compareAgreements } from './compare-agreements.ts'
import { compareRecords } from './compare-records.ts'
import { compareSentences } from './compare-sentences.ts'
import { compareTables } from './compare-tables.ts'
import { compareTrajectories, pairTrajectories, type TrajectoryPair } from './compare-trajectories.ts'
import type { Comparison, DataChange, Side, TotalChange, Totals } from './comparison.ts'
import { findWarnings } from './find-warnings.ts'
import { compareTexts } from './letter-texts.ts'
import { makeRegister } from './register.ts'
import { altSentencesOf, sentencesOf } from './sentences.ts'
import { tallyTransitions } from './transition-matrix.ts'

/** Pure; linear in the number of agreements. Two equal sides give a comparison without changes. */
export function compareSides(first: Side, second: Side): Comparison {
  const registers = { before: makeRegister(first.tally), after: makeRegister(second.tally) }
  const pairs = pairTrajectories(registers.before, registers.after)
  const agreements = compareAgreements(registers, pairs)
  const trajectories = compareTrajectories(pairs, registers)
  const [old, now] = [first.tally.edition, second.tally.edition]
  const changes = {
    agreements,
    trajectories,
    data: compareData({ old, now }, pairs),
    sentences: compareSentences(sentencesOf(first), sentencesOf(second)),
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
    warnings: findWarnings({ agreements, trajectories }),
    ...changes,
    totals: compareTotals(first.tally, second.tally),
    tables,
    matrix: isOneEdition ? null : tallyTransitions(registers, { agreements, trajectories: pairs }),
  }
}

/** What neither an agreement nor the place of a trajectory is: programme, letter, parties, and all other fields. */
function compareData(
  { old, now }: { readonly old: Edition; readonly now: Edition },
  pairs: readonly TrajectoryPair[],
): DataChange[] {
  const file = (name: string, before: unknown, after: unknown): DataChange[] => {
    if (before === after) return []
    // A file that is there on one side only is told by its name, not by all that it holds.
    if (before === null) return [{ file: name, path: '', before: null, after: name }]
    if (after === null) return [{ file: name, path: '', before: name, after: null }]
    return compareRecords(before, after).map(({ path, ...texts }) => ({
      file: name,
      path: path.join(' › '),
      ...texts,
    }))
  }
  return [
    ...file('programma.yaml', old.programme, now.programme),
    ...file('brief.yaml', old.letter, now.letter),
    ...file('partijen.yaml', old.parties, now.parties),
    ...pairs.flatMap(({ before, after }) =>
      before === null || after === null
        ? []
        : [
            ...file(`trajecten/${after.slug}.yaml`, otherFields(before), otherFields(after)),
            ...compareOrder(before, after),
          ],
    ),
    ...file('gepubliceerd.yaml', old.published, now.published),
    ...file('akkoord.yaml', old.accepted, now.accepted),
  ]
}

/** Agreements that stand in another order, from the first to the last that does: cijfers.json lists them so. */
function compareOrder(before: Trajectory, after: Trajectory): DataChange[] {
  const ids = ({ agreements }: Trajectory) => agreements.map(({ id }) => id)
  const [there, here] = [new Set(ids(after)), new Set(ids(before))]
  const old = ids(before).filter(id => there.has(id))
  const now = ids(after).filter(id => here.has(id))
  const first = old.findIndex((id, index) => id !== now[index])
  if (first < 0) return []
  const last = old.findLastIndex((id, index) => id !== now[index])
  const stretch = (list: readonly string[]) => list.slice(first, last + 1).join(', ')
  return [
    { file: `trajecten/${after.slug}.yaml`, path: 'afspraken', before: stretch(old), after: stretch(now) },
  ]
}

/** Those that no other list of the comparison tells of. */
function otherFields(trajectory: TrajectoryPair['before']): unknown {
  if (trajectory === null) return null
  const { agreements, name, code, phase, implementationYear, ...others } = trajectory
  return others
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
