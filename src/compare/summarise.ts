/** The comparison in a few sentences: how much was changed, and what follows in the letter. */
import { inRunningText } from '../plain-text.ts'
import type { AgreementChange, AgreementFacts, Comparison, TrajectoryChange } from './comparison.ts'
import type { RowComparison, SentenceChange, TableComparison, TextChange } from './letter-changes.ts'
import type { AgreementCounts, NamedTrajectory, TrajectoryNews, Words } from './words.ts'

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
    'moved',
    'renumbered',
    'appeared',
    'vanished',
    'words',
  ]
  const said = kinds.flatMap(kind =>
    counts[kind] === 0 ? [] : [words.summary.agreements[kind](counts[kind])],
  )
  const touched = touchedBy(comparison)
  const placesOf = (changes: readonly SentenceChange[]) =>
    new Set(changes.map(({ file, line }) => `${file}:${line}`)).size
  // Words that somebody typed anew, took out, put in or moved.
  const rewritten = placesOf(
    comparison.sentences.filter(({ cause, kind }) => cause !== 'data' && kind !== 'retyped'),
  )
  const retyped = placesOf(comparison.sentences.filter(({ kind }) => kind === 'retyped'))
  const changes = (from: (typeof data)[number]['source']) =>
    data.filter(({ source }) => source === from).length
  const counted = (count: number, say: (count: number) => string) => (count === 0 ? [] : [say(count)])
  return [
    ...sayTrajectories(trajectories, words),
    ...said,
    ...(touched.length === 0 ? [] : [sayTouched(touched, words)]),
    ...counted(changes('data'), words.summary.settings),
    ...counted(changes('style'), words.summary.style),
    ...counted(rewritten, words.summary.template),
    ...counted(retyped + changes('template'), words.summary.retyped),
    sayConsequences(comparison, words),
  ]
}

/** More trajectories than this are counted, not named. */
const mostNamed = 3

function sayTouched(names: readonly string[], { summary: say }: Words): string {
  return names.length > mostNamed ? say.touchedMany(names.length) : say.touched(names)
}

/** Names of the trajectories whose agreements changed, each once; of a renamed one the new name. */
function touchedBy({ agreements, trajectories }: Comparison): string[] {
  const renamed = new Map(
    trajectories.flatMap(change =>
      change.kind === 'changed' ? [[change.before.name, change.after.name] as const] : [],
    ),
  )
  const names = agreements.flatMap(change => {
    const isMoved = change.kind !== 'changed' || change.fields.some(({ field }) => field === 'trajectory')
    const facts = factsOf(change)
    return (isMoved ? facts : facts.slice(-1)).map(({ trajectoryName }) => trajectoryName)
  })
  return [...new Set(names.map(name => renamed.get(name) ?? name))]
}

const newsInOrder: readonly TrajectoryNews[] = ['appeared', 'vanished', 'renamed', 'moved', 'recoded']

function sayTrajectories(changes: readonly TrajectoryChange[], words: Words): string[] {
  const told = new Map<TrajectoryNews, NamedTrajectory[]>()
  for (const change of changes) {
    const before = change.kind === 'appeared' ? change.after.name : change.before.name
    const after = change.kind === 'vanished' ? change.before.name : change.after.name
    for (const news of newsOf(change)) told.set(news, [...(told.get(news) ?? []), { before, after }])
  }
  return newsInOrder.flatMap(news => {
    const named = told.get(news)
    return named === undefined ? [] : [words.summary.trajectories[news](named)]
  })
}

/** A renamed trajectory may have moved too; of its code and file is told only when there is nothing else. */
function newsOf(change: TrajectoryChange): TrajectoryNews[] {
  if (change.kind !== 'changed') return [change.kind]
  const fields = new Set(change.fields.map(({ field }) => field))
  const news: TrajectoryNews[] = [
    ...(fields.has('name') ? (['renamed'] as const) : []),
    ...(fields.has('phase') || fields.has('year') ? (['moved'] as const) : []),
  ]
  return news.length === 0 ? ['recoded'] : news
}

function sayConsequences(comparison: Comparison, words: Words): string {
  const { tables, texts, altText, data, isLetterSame } = comparison
  const say = words.summary
  const sentences = comparison.sentences.filter(
    ({ kind }) => kind !== 'still-true' && kind !== 'retyped',
  ).length
  const notes = tables.reduce((sum, table) => sum + countNotes(table), 0)
  const has = (part: TextChange['part']) => texts.some(text => text.part === part)
  const others = texts.filter(({ part }) => part !== 'legend-order' && part !== 'swatch').length
  const parts = [
    ...(sentences === 0 ? [] : [words.sentences(sentences)]),
    ...tables.flatMap(table => {
      const count = changedRows(table).length
      return count === 0 ? [] : [say.rowsOf(count, inRunningText(table.label))]
    }),
    ...(notes === 0 ? [] : [words.notes(notes)]),
    ...(others === 0 ? [] : [say.texts(others)]),
    ...(has('legend-order') ? [say.legend] : []),
    ...(has('swatch') ? [say.swatches] : []),
  ]
  if (parts.length > 0) return say.follows(parts)
  if (altText.some(({ kind }) => kind !== 'still-true')) return say.follows([say.altText])
  if (!isLetterSame) return say.followsElse
  return data.some(({ source }) => source === 'style') ? say.followsLook : say.followsNothing
}

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
    case 'moved':
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
  const counts = {
    status: 0,
    category: 0,
    moved: 0,
    renumbered: 0,
    appeared: 0,
    vanished: 0,
    splits: 0,
    joins: 0,
    words: 0,
  }
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
      case 'moved': {
        const { before, after, fields } = change
        const isElsewhere = fields.some(({ field }) => field === 'trajectory')
        counts[isElsewhere ? 'moved' : 'renumbered'] += Math.min(before.amount, after.amount)
        step(before, after)
        differ(before.amount, after.amount)
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
