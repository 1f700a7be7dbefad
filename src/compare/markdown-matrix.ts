/** The transition matrix as folded Markdown tables. */
import type { Comparison } from './comparison.ts'
import { escapeMarkdown, folded, strong, table } from './markdown-parts.ts'
import { type Grid, gridOf } from './matrix-grid.ts'
import type { Words } from './words.ts'

/** The whole as a table, and under it a line for each trajectory that says what moved in it. */
export function renderMatrix({ matrix, before, after }: Comparison, words: Words): string[] {
  if (matrix === null) return []
  const lines = matrix.trajectories.map(({ name, transitions }) => {
    const moved = gridOf({ ...matrix, transitions }, words).moved
    const moves = moved.map(({ from, to, amount }) => `${from} → ${to}: ${amount}`)
    const said = moves.length === 0 ? words.matrix.unchanged : moves.join('; ')
    return `- ${strong(name)}: ${escapeMarkdown(said)}`
  })
  const content = [
    escapeMarkdown(words.matrix.explained(before.edition, after.edition)),
    gridTable(gridOf({ ...matrix, transitions: matrix.all }, words)),
    `${escapeMarkdown(words.matrix.perTrajectory)}:`,
    lines.join('\n'),
  ]
  return [folded(words.matrix.heading, content.join('\n\n'))]
}

function gridTable({ head, rows }: Grid): string {
  const numbers = head.map((_name, index) => index).slice(1)
  return table(
    head,
    rows.map(({ name, cells, isTotal }) => [
      isTotal ? strong(name) : escapeMarkdown(name),
      ...cells.map(({ text, isSame }) => (isSame || text === '' ? text : strong(text))),
    ]),
    { numbers },
  )
}
