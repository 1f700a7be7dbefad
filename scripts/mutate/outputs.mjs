/** What a build would write, as text: made from the letter by the writers themselves, without touching the disk. */
import { composeEdition } from '../../dist/pipeline.js'

// What the program loads when it is asked for keeps the name of its module.
const { review } = await import('../../dist/review-part.js')
const { writeAnnexMarkdown, writeFigureMarkdown, writeLetterMarkdown } = await import(
  '../../dist/write-markdown-part.js'
)
const { writeCsv } = await import('../../dist/write-csv-part.js')
const { writeFigures } = await import('../../dist/write-figures-part.js')

/** Findings of `report check`, and the outputs; null when the letter cannot be made. */
export async function examine(root, edition) {
  const composed = await composeEdition({ root, edition, strict: false }, undefined, async examined =>
    review(examined),
  )
  if (!composed.ok) return { findings: composed.findings, outputs: null }
  const { letter, tally } = composed.value
  const { programme, trajectories } = tally.edition
  const byName = (items, id) => new Map(items.map(item => [item.name, item[id]]))
  const figures = letter.body.filter(({ type }) => type === 'figure')
  return {
    findings: composed.findings,
    outputs: {
      markdown: Object.fromEntries([
        ['letter.md', writeLetterMarkdown(letter, id => `${id}.svg`)],
        ...letter.annexes.map(annex => [`${annex.id}.md`, writeAnnexMarkdown(annex)]),
        ...figures.map(figure => [`${figure.id}.md`, writeFigureMarkdown(figure)]),
      ]),
      csv: Object.fromEntries(letter.datasets.map(dataset => [`${dataset.id}.csv`, writeCsv(dataset)])),
      names: {
        categories: byName(
          programme.principles.flatMap(({ categories }) => categories),
          'id',
        ),
        statuses: byName(programme.statuses, 'id'),
        trajectories: byName(trajectories, 'slug'),
      },
      numbers: JSON.parse(writeFigures(letter)),
      // All that any writer knows; where things stand in the files is no part of it.
      whole: JSON.stringify(letter, (key, value) => (key === 'place' ? undefined : value)),
    },
  }
}
