/** The comparison in a few sentences: how much was changed, and what follows in the letter. */
import type { AgreementChange, AgreementFacts, Comparison } from './comparison.ts'
import type { RowComparison, SentenceChange, TableComparison } from './letter-changes.ts'
import type { AgreementCounts, Consequences, Words } from './words.ts'

/** Sentences in order, each with capital and full stop; a single one when nothing changed. */
export function summarise(comparison: Comparison, words: Words): string[] {
  const { before, after, agreements, trajectories, data, isSame } = comparison
  if (isSame) return [words.same(before.label, after.label)]
  const counts = countAgreements(agreements)
  const kinds: readonly (keyof AgreementCounts)[] = [
    'splits',
    'joins',
    'status',
    'category',
    'appeared',
    'vanished',
    'words',
  ]
  const said = kinds.flatMap(kind =>
    counts[kind] === 0 ? [] : [words.summary.agreements[kind](counts[kind])],
  )
  // Of a renamed trajectory only the new name counts.
  const touched = new Set(agreements.flatMap(change => factsOf(change).at(-1)?.trajectoryName ?? []))
  const typed = new Set(rewritten(comparison).map(({ file, line }) => `${file}:${line}`)).size
  return [
    ...said,
    ...(touched.size === 0 ? [] : [words.summary.touched([...touched])]),
    ...(trajectories.length === 0 ? [] : [words.summary.moved(trajectories.length)]),
    ...(data.length === 0 ? [] : [words.summary.settings(data.length)]),
    ...(typed === 0 ? [] : [words.summary.template(typed)]),
    sayConsequences(comparison, words),
  ]
}

/** Sentences whose words somebody typed anew, took out, put in or moved. */
function rewritten({ sentences }: Comparison): SentenceChange[] {
  return sentences.filter(({ cause }) => cause !== 'data')
}

function sayConsequences(comparison: Comparison, words: Words): string {
  const { rows, sentences, notes, texts } = consequencesOf(comparison)
  const parts = [
    ...(sentences === 0 ? [] : [words.sentences(sentences)]),
    ...rows.map(({ table, count }) => words.summary.rowsOf(count, table)),
    ...(notes === 0 ? [] : [words.notes(notes)]),
    ...(texts === 0 ? [] : [words.summary.texts(texts)]),
  ]
  return parts.length === 0 ? words.summary.followsNothing : words.summary.follows(parts)
}

function consequencesOf({ sentences, tables, texts }: Comparison): Consequences {
  return {
    rows: tables.flatMap(table => {
      const count = changedRows(table).length
      return count === 0 ? [] : [{ table: inRunningText(table.label), count }]
    }),
    sentences: sentences.filter(({ kind }) => kind !== 'still-true').length,
    notes: tables.reduce((sum, table) => sum + countNotes(table), 0),
    texts: texts.length,
  }
}

const inRunningText = (label: string) => label.charAt(0).toLowerCase() + label.slice(1)

/** A note that is worded anew goes and appears, and is one note. */
export function countNotes({ notes }: TableComparison): number {
  const gone = notes.filter(({ kind }) => kind === 'vanished').length
  return Math.max(gone, notes.length - gone)
}

/** The name of a row; in the figure with the number of agreements that its shares are of. */
export function rowName({ name, cells }: RowComparison, { kind }: TableComparison, words: Words): string {
  const size = cells.at(-1)
  if (kind !== 'years' || size === undefined) return name
  return words.table.sample(name, size.before?.count ?? null, size.after?.count ?? null)
}

/** Rows with a changed cell, in their order. */
export function changedRows({ rows }: TableComparison): RowComparison[] {
  return rows.filter(({ cells }) => cells.some(({ isChanged }) => isChanged))
}

/** All agreements that a change speaks of, the old ones first. */
export function factsOf(change: AgreementChange): AgreementFacts[] {
  switch (change.kind) {
    case 'changed':
      return [change.before, change.after]
    case 'appeared':
      return [change.after]
    case 'vanished':
      return [change.before]
    case 'split':
    case 'joined':
      return [change.bundle, ...smallOf(change)]
    default:
      return change satisfies never
  }
}

/** What a bundle was split into, or what was joined: the rest with the id of the bundle first. */
export function smallOf(change: Extract<AgreementChange, { kind: 'split' | 'joined' }>): AgreementFacts[] {
  return [...(change.rest === null ? [] : [change.rest]), ...change.parts]
}

function countAgreements(changes: readonly AgreementChange[]): AgreementCounts {
  const counts = { status: 0, category: 0, appeared: 0, vanished: 0, splits: 0, joins: 0, words: 0 }
  const bundled = new Set<string>()
  const step = (before: AgreementFacts, after: AgreementFacts) => {
    const amount = Math.min(before.amount, after.amount)
    if (before.status !== after.status) counts.status += amount
    if (before.category !== after.category) counts.category += amount
  }
  const differ = (before: number, after: number) => {
    if (after > before) counts.appeared += after - before
    else counts.vanished += before - after
  }
  for (const change of changes) {
    switch (change.kind) {
      case 'appeared':
        counts.appeared += change.after.amount
        break
      case 'vanished':
        counts.vanished += change.before.amount
        break
      case 'split':
      case 'joined': {
        const { kind, bundle } = change
        const small = smallOf(change)
        const sum = small.reduce((total, { amount }) => total + amount, 0)
        counts[kind === 'split' ? 'splits' : 'joins'] += 1
        bundled.add(bundle.id)
        for (const part of small) step(bundle, part)
        differ(kind === 'split' ? bundle.amount : sum, kind === 'split' ? sum : bundle.amount)
        break
      }
      case 'changed': {
        // What remains of a bundle was counted with it.
        if (bundled.has(change.after.id)) break
        const { before, after } = change
        step(before, after)
        differ(before.amount, after.amount)
        const isMoved = before.status !== after.status || before.category !== after.category
        if (!isMoved && before.amount === after.amount) counts.words += after.amount
        break
      }
      default:
        change satisfies never
    }
  }
  return counts
}

/** "+1", "−1", and nothing for zero. */
export function signed(difference: number): string {
  return difference === 0 ? '' : difference > 0 ? `+${difference}` : `−${-difference}`
}
