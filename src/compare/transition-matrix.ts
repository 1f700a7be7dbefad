/** From status to status between two editions, in numbers of agreements. */

import type { TrajectoryPair } from './compare-trajectories.ts'
import type { AgreementChange, AgreementFacts, Transition, TransitionMatrix } from './comparison.ts'
import type { Register } from './register.ts'

/** A sum for each pair of statuses that occurs. */
class Cells {
  readonly #amounts = new Map<string, Transition>()

  add({ from, to, amount }: Transition): void {
    const key = `${from ?? ''} ${to ?? ''}`
    this.#amounts.set(key, { from, to, amount: amount + (this.#amounts.get(key)?.amount ?? 0) })
  }

  get transitions(): Transition[] {
    return [...this.#amounts.values()]
  }
}

/**
 * Rows are the statuses of the first edition, columns those of the second. What is new, gone, or in a trajectory that
 * entered or left the phase with years stands under null, so that the sums of rows and columns are the totals of both
 * editions. An amount that grew or shrank is new or gone for the difference.
 */
export function tallyTransitions(
  { before, after }: { readonly before: Register; readonly after: Register },
  {
    agreements,
    trajectories,
  }: { readonly agreements: readonly AgreementChange[]; readonly trajectories: readonly TrajectoryPair[] },
): TransitionMatrix {
  const all = new Cells()
  const slugAfter = new Map(trajectories.map(pair => [pair.before?.slug, pair.after?.slug]))
  const byTrajectory = new Map<string, Cells>()
  for (const { from, to, amount } of movesOf({ before, after }, agreements)) {
    const transition = { from: countedStatus(from), to: countedStatus(to), amount }
    if (transition.from === null && transition.to === null) continue
    const slug = to?.trajectory ?? slugAfter.get(from?.trajectory) ?? from?.trajectory ?? ''
    const own = byTrajectory.get(slug) ?? new Cells()
    byTrajectory.set(slug, own)
    all.add(transition)
    own.add(transition)
  }
  const statuses = ({ tally }: Register) =>
    tally.edition.programme.statuses.map(({ id, name }) => ({ id, name }))
  return {
    from: statuses(before),
    to: statuses(after),
    all: all.transitions,
    trajectories: trajectories.flatMap(pair => {
      const { slug = '', name = '' } = pair.after ?? pair.before ?? {}
      const transitions = byTrajectory.get(slug)?.transitions ?? []
      return transitions.length === 0 ? [] : [{ slug, name, transitions }]
    }),
  }
}

function countedStatus(facts: AgreementFacts | null): string | null {
  return facts?.isCounted === true ? facts.status : null
}

interface Move {
  readonly from: AgreementFacts | null
  readonly to: AgreementFacts | null
  readonly amount: number
}

/** Bundles with their parts and what moved whole, then every other agreement with itself. */
function movesOf(
  { before, after }: { readonly before: Register; readonly after: Register },
  agreements: readonly AgreementChange[],
): Move[] {
  const told = new Set<string>()
  const bundled = agreements.flatMap((change): Move[] => {
    if (change.kind === 'moved') {
      for (const { id } of [change.before, change.after]) told.add(id)
      return pour([change.before], [change.after])
    }
    if (change.kind !== 'split' && change.kind !== 'joined') return []
    const small = [...(change.rest === null ? [] : [change.rest]), ...change.parts]
    for (const { id } of [change.bundle, ...small]) told.add(id)
    return change.kind === 'split' ? pour([change.bundle], small) : pour(small, [change.bundle])
  })
  const ids = new Set([...after.byId.keys(), ...before.byId.keys()])
  const alone = [...ids].flatMap((id): Move[] => {
    if (told.has(id)) return []
    const [old, now] = [before.byId.get(id)?.facts, after.byId.get(id)?.facts]
    return pour(old === undefined ? [] : [old], now === undefined ? [] : [now])
  })
  return [...bundled, ...alone]
}

/** Fills the amounts of one list with those of the other, in their order; what is over is gone or new. */
function pour(from: readonly AgreementFacts[], to: readonly AgreementFacts[]): Move[] {
  const moves: Move[] = []
  const left = to.map(facts => ({ facts, room: facts.amount }))
  for (const facts of from) {
    let amount = facts.amount
    for (const target of left) {
      const poured = Math.min(amount, target.room)
      if (poured === 0) continue
      moves.push({ from: facts, to: target.facts, amount: poured })
      target.room -= poured
      amount -= poured
    }
    if (amount > 0) moves.push({ from: facts, to: null, amount })
  }
  for (const { facts, room } of left) {
    if (room > 0) moves.push({ from: null, to: facts, amount: room })
  }
  return moves
}
