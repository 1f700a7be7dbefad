/** The annexes: each begins a page, with its own running head; the note and the legend stand side by side. */

import { Column, ColumnBreak, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Annex, LegendEntry } from '../../document.ts'
import { columnWidths } from '../column-widths.ts'
import type { BodyChild } from './body.ts'
import { gapRun, labelRuns } from './captions.ts'
import { NumberedBookmark } from './elements.ts'
import { runsOf } from './inlines.ts'
import { columnTwips, twips } from './measures.ts'
import type { Setting } from './setting.ts'
import { indents, spaces } from './sizes.ts'
import { noteParagraphs, tableEnd, tableOf } from './tables.ts'

/** A stretch of an annex with its own columns. `columns` are widths in twips; none: one column. */
export interface AnnexPart {
  readonly children: readonly BodyChild[]
  readonly columns: readonly Column[]
  /** True for what begins a page of its own; else it goes on where the part before it ends. */
  readonly newPage: boolean
}

const legendColumns = 3
const gapBelow = { spacing: { after: twips(spaces.captionAfter) } }

/** The name of the place where an annex begins: Word takes letters, digits and underscores. */
export function bookmarkOf(id: string): string {
  return id.replaceAll('-', '_')
}

/** The parts of an annex, in their order; `number`: its place among the annexes. */
export function annexParts(annex: Annex, setting: Setting & { readonly number: number }): AnnexPart[] {
  const { number } = setting
  const closer =
    annex.readingNote.length + annex.legend.length > 0 ? { spacing: { after: twips(spaces.annexNotes) } } : {}
  const head = [
    new Paragraph({
      style: 'AnnexTitle',
      children: [
        new NumberedBookmark({
          name: bookmarkOf(annex.id),
          number,
          children: [...labelRuns(annex.label), gapRun(spaces.annexTitleGap), new TextRun(annex.title)],
        }),
      ],
    }),
    new Paragraph({ style: 'AnnexCaption', ...closer, children: [new TextRun(annex.caption)] }),
  ]
  const notes = annex.readingNote.map(note => runsOf(note))
  const under = noteParagraphs(annex.table)
  const table = [tableOf(annex.table, setting), ...(under.length === 0 ? [tableEnd()] : under)]
  if (annex.legend.length === 0) {
    const paragraphs = notes.map(children => new Paragraph({ style: 'ReadingNote', children }))
    return [{ children: [...head, ...paragraphs, ...table], columns: [], newPage: true }]
  }
  return [
    { children: head, columns: [], newPage: true },
    ...legendBlocks(annex.legend).map((entries, block) => {
      const beside = block === 0 ? notes : []
      return {
        children: sideBySide(beside, entries),
        columns: block === 0 ? legendGrid(annex, setting) : equalColumns(annex, setting),
        newPage: block > 0,
      }
    }),
    { children: table, columns: [], newPage: false },
  ]
}

/** Lines of a legend under each other that every page has room for. */
const blockLines = 30
/** Characters of a name on a line, about. */
const lineLength = 40

/** The legend page by page: columns that no page can hold would be read across pages. */
function legendBlocks(legend: readonly LegendEntry[]): LegendEntry[][] {
  const tallest = Math.max(1, ...legend.map(({ name }) => Math.ceil(name.length / lineLength)))
  const most = Math.max(1, Math.floor(blockLines / tallest)) * legendColumns
  return Array.from({ length: Math.ceil(legend.length / most) }, (_, block) =>
    legend.slice(block * most, (block + 1) * most),
  )
}

/** The note in the first column, the legend in the others, filled downwards. */
function sideBySide(notes: readonly ParagraphChild[][], legend: readonly LegendEntry[]): Paragraph[] {
  const height = Math.ceil(legend.length / legendColumns)
  const note = notes.map(
    (children, index) =>
      new Paragraph({ style: 'ReadingNote', ...(index === notes.length - 1 ? gapBelow : {}), children }),
  )
  const entries = legend.map(({ token, name }, index) => {
    const breaks = index % height === 0 && (index > 0 || notes.length > 0)
    const children = [
      ...(breaks ? [new ColumnBreak()] : []),
      ...runsOf([token]),
      new TextRun({ children: [new Tab()] }),
      new TextRun(name),
    ]
    const ends = index % height === height - 1 || index === legend.length - 1
    return new Paragraph({ style: 'Legend', ...(ends ? gapBelow : {}), children })
  })
  return [...note, ...entries]
}

/** Columns on the table's own grid: the first legend column is the widest, for names are longest there or nowhere. */
function legendGrid({ orientation, readingNote, table }: Annex, { layout }: Setting): Column[] {
  const full = layout.grid[orientation].content
  const [label = 0, sum = 0, tokens = 0] = columnWidths(table, layout)
  const statuses = table.columns.filter(({ role }) => role === 'tokens').length
  const [first, second] = legendSpans(statuses)
  const rest = full - label
  const step = statuses === 0 ? rest / legendColumns : sum + tokens
  // The heads of the table stand that far inside their columns.
  const inside = indents.statusOuter
  const widths = [label + inside, step * first, step * second, rest - step * (first + second) - inside]
  const shown = readingNote.length > 0 ? widths : [label + inside + step * first, ...widths.slice(2)]
  return columnTwips(shown).map(width => new Column({ width, space: 0 }))
}

/** Where the legend has a page to itself. */
function equalColumns({ orientation }: Annex, { layout }: Setting): Column[] {
  const width = layout.grid[orientation].content / legendColumns
  const widths = Array.from({ length: legendColumns }, () => width)
  return columnTwips(widths).map(size => new Column({ width: size, space: 0 }))
}

/** How many status columns the first and the second column of the legend stand over. */
function legendSpans(statuses: number): readonly [number, number] {
  if (statuses === 2) return [1, 0.5]
  if (statuses === 0 || statuses === 3) return [1, 1]
  return statuses === 4 ? [2, 1] : [2, 2]
}
