/** Changes of agreements, trajectories and sentences as lines of plain text, the same in every format. */
import type { AgreementChange, AgreementFacts, TrajectoryChange, TrajectoryFacts } from './comparison.ts'
import type { SentenceChange } from './letter-changes.ts'
import { smallOf } from './summarise.ts'
import type { Words } from './words.ts'

/** A change in words: what it is about, what happened to it, and where that stands. */
export interface Described {
  /** Id or code; '' for a trajectory without a code. */
  readonly id: string
  /** "Middenoorontsteking, Keuzehulp" */
  readonly about: string
  /** Joined, they are a sentence without capital and full stop. */
  readonly what: readonly string[]
  /** Parts of a bundle, under it. */
  readonly parts: readonly string[]
  readonly file: string | null
  readonly line: number | null
}

export function describeAgreement(change: AgreementChange, words: Words): Described {
  const { agreement: say } = words
  const shown = shownFacts(change)
  const base = {
    id: shown.id,
    about: `${shown.trajectoryName}, ${shown.categoryName}`,
    parts: [],
    file: shown.file,
    line: shown.line,
  }
  const remark = shown.isCounted ? [] : [say.notCounted]
  const amount = say.amount(shown.amount)
  switch (change.kind) {
    case 'changed': {
      const count = Math.min(change.before.amount, change.after.amount)
      const what = change.fields.map(({ field, before, after }) =>
        say.changes(field, { before, after, count }),
      )
      return { ...base, what: [...what, ...remark] }
    }
    case 'moved': {
      const { before, after } = change
      const count = Math.min(before.amount, after.amount)
      const isElsewhere = change.fields.some(({ field }) => field === 'trajectory')
      const others = change.fields.filter(({ field }) => field !== 'trajectory')
      const told = others.map(({ field, ...texts }) => say.changes(field, { ...texts, count }))
      const from = isElsewhere ? [say.moved(count, before.trajectoryName, after.trajectoryName)] : []
      return { ...base, what: [...from, say.renumbered(before.id), ...told, ...remark] }
    }
    case 'appeared':
      return { ...base, what: [say.appeared(amount, shown.statusName), ...remark] }
    case 'vanished':
      return { ...base, what: [say.vanished(amount, shown.statusName), ...remark] }
    case 'split':
    case 'joined': {
      const parts = smallOf(change).map(part => describePart(part, change.bundle, words))
      const { file, line } = change.kind === 'split' ? (smallOf(change)[0] ?? shown) : shown
      return { ...base, file, line, what: [...remark, say[change.kind](amount, shown.statusName)], parts }
    }
    default:
      return change satisfies never
  }
}

function shownFacts(change: AgreementChange): AgreementFacts {
  switch (change.kind) {
    case 'changed':
    case 'moved':
    case 'appeared':
      return change.after
    case 'vanished':
      return change.before
    case 'split':
    case 'joined':
      return change.bundle
    default:
      return change satisfies never
  }
}

/** `MI-05 blijft over: 1 afspraak, status In gang gezet`; category and trajectory only when they are other ones. */
function describePart(part: AgreementFacts, bundle: AgreementFacts, { agreement: say }: Words): string {
  const rest = part.id === bundle.id ? ` ${say.rest}` : ''
  const category = part.category === bundle.category ? '' : `, ${part.categoryName}`
  const trajectory = part.trajectory === bundle.trajectory ? '' : `, ${part.trajectoryName}`
  const status = `${say.field.status} ${part.statusName}`
  return `${part.id}${rest}: ${say.amount(part.amount)}, ${status}${category}${trajectory}`
}

export function describeTrajectory(change: TrajectoryChange, { trajectory: say }: Words): Described {
  const shown: TrajectoryFacts = change.kind === 'vanished' ? change.before : change.after
  const base = { id: shown.code ?? '', about: shown.name, parts: [], file: null, line: null }
  switch (change.kind) {
    case 'changed': {
      const what = change.fields.map(({ field, before, after }) => say.changes(field, before, after))
      return { ...base, what }
    }
    case 'appeared':
    case 'vanished':
      return { ...base, what: [say[change.kind](shown.phaseName, shown.year)] }
    default:
      return change satisfies never
  }
}

/** What happened to a sentence, without capital and full stop. */
export function describeSentence(
  { kind, cause, before, after }: SentenceChange,
  { sentence: say }: Words,
): string {
  switch (kind) {
    case 'changed':
      return before === after ? say.formOnly : say.cause[cause]
    case 'still-true':
      return say.stillTrue
    default:
      return say[kind]
  }
}

/** Values that were typed otherwise, a line each; nothing for a sentence that is told as new words alone. */
export function describeTyped({ typed }: SentenceChange, { none, sentence: say }: Words): string[] {
  return typed.map(({ before, after }) => say.typed(before ?? none, after ?? none))
}
