/** From counts to Figuur 1: the chart, its words and its alternative text. */

import type { Bar, Figure, Inline, ValueInline } from '../document.ts'
import { inRunningText } from '../plain-text.ts'
import type { Count, Tally, YearShares } from '../tally/tally.ts'
import { digits, joinInlines, percentage } from './numbers.ts'
import { amountOf, composeYearTable } from './tables.ts'
import { setText } from './typography.ts'
import { words } from './words.ts'

export function composeFigure(tally: Tally): Figure {
  const { figure } = tally.edition.letter
  const years = tally.years.filter(({ total }) => total.value > 0)
  return {
    type: 'figure',
    id: 'figuur-1',
    label: words.figureTitle(1),
    title: setText(figure.title ?? words.years.title),
    caption: setText(figure.caption ?? words.years.caption),
    alt: [text(words.years.altIntro), ...years.flatMap(year => [text(' '), ...describeYear(year)])],
    chart: {
      swatches: tally.edition.programme.statuses.map(({ id, colour, pattern }) => ({
        status: id,
        colour,
        pattern,
      })),
      bars: years.map(composeBar),
      axis: [0, 25, 50, 75, 100].map(share => words.percent(`${share}`)),
    },
    table: composeYearTable(tally),
  }
}

function composeBar(shares: YearShares): Bar {
  return {
    label: words.yearTitle(shares.year ?? 0),
    detail: [
      numberIn(shares.trajectories, number => words.trajectories(number, shares.trajectories.value)),
      text(', '),
      numberIn(shares.total, words.sampleSize),
    ],
    segments: shares.statuses.map(({ status, sum }) => ({
      status: status.id,
      name: setText(inRunningText(status.name)),
      amount: amountOf(sum, { share: true }),
      text: percentage(sum.value, shares.total.value),
    })),
  }
}

const text = (content: string): Inline => ({ type: 'text', text: content })

/** A count with the words around it: "2 trajecten". */
function numberIn(count: Count, wordsAround: (number: string) => string): ValueInline {
  const amount = amountOf(count)
  const number = digits(count.value)
  const shown = wordsAround(number)
  return {
    type: 'value',
    text: shown,
    number,
    spoken: null,
    amount,
    filters: [],
    place: null,
  }
}

/** "Jaar 2 (2 trajecten, n = 54): 13% gereed, 56% in gang gezet, …": all shares that are not zero. */
function describeYear(shares: YearShares): Inline[] {
  const { label, detail, segments } = composeBar(shares)
  const said = segments
    .filter(({ amount }) => amount.count > 0)
    .map(({ text: share, name, amount }): Inline => {
      const shown = words.years.altShare(share, name)
      return { type: 'value', text: shown, number: share, spoken: null, amount, filters: [], place: null }
    })
  return [text(`${label} (`), ...detail, text('): '), ...joinInlines(said, 'en'), text('.')]
}
