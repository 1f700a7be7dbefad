/** What neither an agreement nor the place of a trajectory is: programme, letter, parties, and all other fields. */
import type { Edition, Published, Trajectory } from '../edition/edition.ts'
import { compareRecords } from './compare-records.ts'
import type { TrajectoryPair } from './compare-trajectories.ts'
import type { DataChange } from './comparison.ts'

interface Editions {
  readonly old: Edition
  readonly now: Edition
}

/** File by file, in the keys of the files. */
export function compareData(editions: Editions, pairs: readonly TrajectoryPair[]): DataChange[] {
  const { old, now } = editions
  const file = (name: string, before: unknown, after: unknown): DataChange[] => {
    if (before === after) return []
    const base = { source: 'data', file: name } as const
    // A file that is there on one side only is told by its name, not by all that it holds.
    if (before === null) return [{ ...base, path: '', before: null, after: name }]
    if (after === null) return [{ ...base, path: '', before: name, after: null }]
    return compareRecords(before, after).flatMap(({ path, ...texts }) => {
      const typed = onlyTyped(texts, { name, path, editions })
      return typed.before === typed.after ? [] : [{ ...base, path: path.join(' › '), ...typed }]
    })
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
    ...file('gepubliceerd.yaml', printedKeys(old.published), printedKeys(now.published)),
    ...file('akkoord.yaml', old.accepted, now.accepted),
  ]
}

/** Keys that the program fills in where the file has none: from the house style, the date or the place in a list. */
const filledIn: ReadonlySet<string> = new Set(['kleur', 'patroon', 'peildatum', 'bestandsnaam'])

type Texts = Pick<DataChange, 'before' | 'after'>

/** What was filled in stands in no file: there it is nothing. */
function onlyTyped(
  texts: Texts,
  {
    name,
    path,
    editions: { old, now },
  }: { readonly name: string; readonly path: readonly string[]; readonly editions: Editions },
): Texts {
  if (!filledIn.has(path.at(-1) ?? '')) return texts
  const isTyped = ({ id, locate }: Edition) => locate(`data/${id}/${name}`, path) !== null
  return { before: isTyped(old) ? texts.before : null, after: isTyped(now) ? texts.after : null }
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
  const file = `trajecten/${after.slug}.yaml`
  return [{ source: 'data', file, path: 'afspraken', before: stretch(old), after: stretch(now) }]
}

/** Those that no other list of the comparison tells of. */
function otherFields(trajectory: TrajectoryPair['before']): unknown {
  if (trajectory === null) return null
  const { agreements, name, code, phase, implementationYear, ...others } = trajectory
  return others
}

/** The numbers of the sent letter under the keys of their file: `bijlage-2 › scholing › cellen › gereed`. */
function printedKeys(published: Published | null): unknown {
  if (published === null) return null
  const { phases, trajectories, categories } = published
  const phaseKeys = phases.map(({ phase, total, years }): [string, unknown] => {
    const ofYears = years.map(({ year, total: ofYear }) => [`${year}`, ofYear.value] as const)
    return [
      phase,
      new Map<string, unknown>([
        ['totaal', total.value],
        ['jaren', new Map(ofYears)],
      ]),
    ]
  })
  const categoryKeys = categories.map(({ category, cells, total }): [string, unknown] => {
    const texts = cells.map(({ status, entries }) => {
      const tokens = entries.map(({ code, year, amount }) => `${code}${year}(${amount})`)
      return [status, tokens.join(', ')] as const
    })
    return [
      category,
      new Map<string, unknown>([
        ['cellen', new Map(texts)],
        ['totaal', total.value],
      ]),
    ]
  })
  return new Map([
    ['bijlage-1', new Map<string, unknown>([...phaseKeys, ['totaal', trajectories.value]])],
    ['bijlage-2', new Map(categoryKeys)],
  ])
}
