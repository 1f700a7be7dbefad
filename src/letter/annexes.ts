/** From counts to the annexes: titles, captions, reading note, legend and table. */
import type { Annex, Inline } from '../document.ts'
import type { AnnexFacts } from '../edition/edition.ts'
import type { Tally } from '../tally/tally.ts'
import { countInWords } from './count-words.ts'
import { digits } from './numbers.ts'
import { amountOf, composePhaseTable, composeStatusTable, tokenInlines } from './tables.ts'
import { setText } from './typography.ts'
import { words } from './words.ts'

/** `number` is the place among the annexes of this letter; `month` the reference date as "december 2024". */
export function composeAnnex(
  tally: Tally,
  facts: AnnexFacts,
  { number, month }: { readonly number: number; readonly month: string },
): Annex {
  const common = {
    label: words.annexTitle(number),
    fileName: annexFile(number),
    runningSuffix: `, ${words.annex(number)}`,
  }
  switch (facts.kind) {
    case 'trajecten': {
      const title = setText(facts.title ?? words.phases.title)
      return {
        ...common,
        id: 'bijlage-1',
        title,
        caption: setText(facts.caption ?? words.phases.caption(month)),
        orientation: 'portrait',
        readingNote: facts.readingNote.map(noteOf),
        legend: [],
        table: composePhaseTable(tally, { title }),
      }
    }
    case 'status': {
      const title = setText(facts.title ?? words.statuses.title)
      return {
        ...common,
        id: 'bijlage-2',
        title,
        caption: setText(facts.caption ?? words.statuses.caption(month)),
        orientation: 'landscape',
        readingNote: facts.readingNote.length > 0 ? facts.readingNote.map(noteOf) : defaultReadingNote(tally),
        legend: tally.coded.map(({ trajectory, code, year }) => ({
          token: { type: 'token', code, year, amount: null },
          name: setText(trajectory.name),
        })),
        table: composeStatusTable(tally, { title }),
      }
    }
  }
}

function noteOf(text: string): Inline[] {
  return [{ type: 'text', text: setText(text) }]
}

/** The name of the files of an annex, by its number in the letter. */
export function annexFile(number: number): string {
  return `bijlage-${number}`
}

/** How to read a cell, by a token that really stands in the table. */
function defaultReadingNote(tally: Tally): Inline[][] {
  const notes: Inline[][] = [[{ type: 'text', text: words.statuses.sum }]]
  const tokens = tally.principles.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(cell => cell.tokens)),
  )
  const sample = tokens.find(({ count }) => count.value > 1) ?? tokens[0]
  if (sample !== undefined) {
    const meaning = words.statuses.tokenMeans(
      setText(sample.trajectory.name),
      sample.year,
      words.statuses.agreements(digits(sample.count.value), sample.count.value),
    )
    notes.push([...tokenInlines([sample]), { type: 'text', text: meaning }])
  }
  const principles = tally.totalPrinciples.value
  if (principles > 0 && principles < tally.principles.length) {
    const { before, after } = words.statuses.outside(principles)
    notes.push([{ type: 'text', text: before }, principlesInline(tally), { type: 'text', text: after }])
  }
  return notes
}

/** "drie principes" */
function principlesInline({ totalPrinciples: count }: Tally): Inline {
  const number = countInWords(count.value)
  const shown = words.statuses.principles(number, count.value)
  return {
    type: 'value',
    text: shown,
    number,
    spoken: null,
    amount: amountOf(count),
    filters: [],
    place: null,
  }
}
