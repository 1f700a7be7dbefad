/** From counts to Figuur 1: the chart, its words and its alternative text. */

import type { Bar, Figure } from '../document.ts'
import { inRunningText } from '../plain-text.ts'
import type { Tally, YearShares } from '../tally/tally.ts'
import { joinNames, percentage } from './numbers.ts'
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
    alt: words.years.altIntro(years.map(describeYear).join(' ')),
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
    detail: `${words.trajectories(shares.trajectories.value)}, ${words.sampleSize(shares.total.value)}`,
    segments: shares.statuses.map(({ status, sum }) => ({
      status: status.id,
      name: inRunningText(status.name),
      amount: amountOf(sum, { share: true }),
      text: percentage(sum.value, shares.total.value),
    })),
  }
}

/** "Jaar 2 (2 trajecten, n = 54): 13% gereed, 56% in gang gezet, …": all shares that are not zero. */
function describeYear(shares: YearShares): string {
  const { label, detail, segments } = composeBar(shares)
  const shown = segments.filter(({ amount }) => amount.count > 0)
  return words.years.altYear(
    label,
    detail,
    joinNames(
      shown.map(({ text, name }) => words.years.altShare(text, name)),
      'en',
    ),
  )
}
