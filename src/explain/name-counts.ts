/** What a value is called for people: the names of the letter and the programme along its path. */
import type { Letter } from '../document.ts'
import { labelInText } from '../plain-text.ts'
import type { Tally } from '../tally/tally.ts'

/** Names are part of the JSON: they are in the language of the letter, whoever asks. */
const words = {
  total: 'totaal',
  otherPhases: 'alle fasen zonder jaren',
  allYears: 'alle jaren',
  year: (year: number) => `jaar ${year}`,
  trajectories: 'trajecten',
  examples: 'voorbeelden',
  principles: 'principes van het programma',
} as const

/** By path; every count of the tally has a name. */
export function nameCounts(tally: Tally, letter: Letter): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const enter = ({ path }: { readonly path: string }, ...parts: readonly string[]) => {
    names.set(path, parts.join(', '))
  }
  const labelOf = (id: string) => {
    const annex = letter.annexes.find(known => known.id === id)
    const figure = letter.body.find(block => block.type === 'figure' && block.id === id)
    const label = annex?.label ?? (figure?.type === 'figure' ? figure.label : null)
    return label === null ? id.replace('-', ' ') : labelInText(label)
  }
  const phases = labelOf('bijlage-1')
  enter(tally.totalTrajectories, phases, words.total)
  enter(tally.otherTrajectories, phases, words.otherPhases)
  for (const { phase, count, years } of tally.phases) {
    enter(count, phases, phase.name)
    for (const { year, count: ofYear } of years) enter(ofYear, phases, phase.name, words.year(year))
  }
  const statuses = labelOf('bijlage-2')
  enter(tally.totalAgreements, statuses, words.total)
  for (const { status, sum } of tally.statusTotals) enter(sum, statuses, words.total, status.name)
  for (const { principle, sums, total, rows } of tally.principles) {
    enter(total, statuses, principle.name, words.total)
    for (const { status, sum } of sums) enter(sum, statuses, principle.name, status.name)
    for (const row of rows) {
      enter(row.total, statuses, row.category.name, words.total)
      for (const { status, sum, tokens } of row.cells) {
        enter(sum, statuses, row.category.name, status.name)
        for (const { trajectory, count } of tokens) {
          enter(count, statuses, row.category.name, status.name, trajectory.name)
        }
      }
    }
  }
  const figure = labelOf('figuur-1')
  for (const shares of [...tally.years, tally.allYears]) {
    const year = shares.year === null ? words.allYears : words.year(shares.year)
    enter(shares.total, figure, year)
    enter(shares.trajectories, figure, year, words.trajectories)
    for (const { status, sum } of shares.statuses) enter(sum, figure, year, status.name)
  }
  const { programme, trajectories } = tally.edition
  for (const { slug, name } of trajectories) {
    enter({ path: `traject/${slug}/totaal` }, name, words.total)
    for (const status of programme.statuses)
      enter({ path: `traject/${slug}/${status.id}` }, name, status.name)
  }
  for (const { id, name } of programme.themes) enter({ path: `voorbeelden/${id}` }, words.examples, name)
  enter({ path: 'programma/principes' }, words.principles)
  return names
}
