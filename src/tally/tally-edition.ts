/**
 * Counts an edition. Every total is the sum over the agreements themselves, never a number that was typed, so that
 * no two numbers can disagree (STANDARDS N1, N2).
 */
import type { Edition } from '../edition/edition.ts'
import { valuePath } from '../value-paths.ts'
import { type CodedTrajectory, codedTrajectories } from './coded-trajectories.ts'
import { Register } from './register.ts'
import type { Count, Tally } from './tally.ts'
import { tallyPhases } from './tally-phases.ts'
import { tallyStatuses } from './tally-statuses.ts'
import { tallyYears } from './tally-years.ts'

/** Pure; an edition without agreements gives zeros. */
export function tallyEdition(edition: Edition): Tally {
  const { programme, trajectories } = edition
  const register = new Register()
  const coded = codedTrajectories(edition)
  const phases = tallyPhases(register, { programme, trajectories })
  const statuses = tallyStatuses(register, { programme, coded })
  const years = tallyYears(register, {
    statuses: programme.statuses,
    coded,
    totalTrajectories: phases.total,
  })
  tallyTrajectories(register, { edition, coded, whole: statuses.total })
  const totalPrinciples = tallyThings(register, edition)
  return {
    edition,
    phases: phases.phases,
    totalTrajectories: phases.total,
    otherTrajectories: phases.others,
    principles: statuses.principles,
    statusTotals: statuses.statusTotals,
    totalAgreements: statuses.total,
    totalPrinciples,
    years: years.years,
    allYears: years.allYears,
    coded: coded.map(({ trajectory, code, year }) => ({ trajectory, code, year })),
    counts: register.counts,
  }
}

/** Agreements of one trajectory, for sentences about it. */
function tallyTrajectories(
  register: Register,
  {
    edition,
    coded,
    whole,
  }: { readonly edition: Edition; readonly coded: readonly CodedTrajectory[]; readonly whole: Count },
): void {
  for (const { trajectory, entries } of coded) {
    const traject = trajectory.slug
    const total = register.enterAgreements(valuePath('trajectory', { traject }), entries, whole)
    for (const { id } of edition.programme.statuses) {
      const ofStatus = entries.filter(({ agreement }) => agreement.status === id)
      register.enterAgreements(valuePath('trajectoryStatus', { traject, status: id }), ofStatus, total)
    }
  }
}

/** What the text counts besides trajectories and agreements; gives the count of principles. */
function tallyThings(register: Register, { programme, trajectories }: Edition): Count {
  const principles = programme.principles.filter(({ outside }) => !outside)
  const total = register.enterThings(valuePath('principles', {}), 'principles', principles.length, [])
  for (const theme of programme.themes) {
    const examples = trajectories.flatMap(({ slug, examples }) =>
      examples.filter(example => example.theme === theme.id).map(() => slug),
    )
    const path = valuePath('examples', { thema: theme.id })
    register.enterThings(path, 'examples', examples.length, [...new Set(examples)])
  }
  return total
}
