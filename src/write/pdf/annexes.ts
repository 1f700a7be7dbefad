/** The annexes: title, caption, reading note and legend above the table. */
import type { Annex, LegendEntry } from '../../document.ts'
import { colours, columns, points, sizes } from '../layout.ts'
import { runsOf, type Setting, textRuns, tokenRuns } from './inlines.ts'
import { phaseTable } from './phase-table.ts'
import { spaces } from './spaces.ts'
import { statusTable, statusWidth } from './status-table.ts'
import type { Content } from './tagged/definition.ts'
import { textStyle } from './text-styles.ts'

const codeWidth = points(8)
const noteWidth = points(68)
/** Legend codes stand under the heads of the table's columns. */
const legendIndent = points(1.5)
const legendColumns = 3

export function annexContent(annex: Annex, setting: Setting): Content[] {
  const { id, label, title, caption, table, orientation } = annex
  const captionId = `tabel-${id}`
  const notes = notesContent(annex, setting)
  return [
    {
      ...textStyle(sizes.annexTitle, { bold: true }),
      tag: { type: 'H2', id },
      outline: { title: `${label} ${title}`, level: 2 },
      keepWithNext: true,
      text: [...textRuns(label, setting, { color: colours.brand }), ...textRuns(`\u2002${title}`, setting)],
      margin: [0, -spaces.annexRise, 0, spaces.annexCaption],
    },
    {
      ...textStyle(sizes.annexCaption, { color: colours.soft }),
      captionOf: captionId,
      keepWithNext: true,
      text: textRuns(caption, setting),
      margin: [0, 0, 0, notes === null ? spaces.annexTable : spaces.annexTable - 2],
    },
    ...(notes === null ? [] : [notes]),
    orientation === 'portrait'
      ? phaseTable(table, setting, captionId)
      : statusTable(table, setting, captionId),
  ]
}

/** Reading note at the left, legend in three columns on the grid of the table; null without either. */
function notesContent({ readingNote, legend, table }: Annex, setting: Setting): Content | null {
  if (readingNote.length === 0 && legend.length === 0) return null
  const note: Content = {
    width: points(columns.category) + legendIndent,
    stack: readingNote.map(paragraph => ({
      ...textStyle(sizes.statuses, { tabular: true }),
      text: runsOf(paragraph, setting),
      tag: { type: 'P' },
      margin: [0, 0, points(columns.category) - noteWidth, spaces.noteParagraph],
    })),
  }
  const statuses = table.columns.filter(({ role }) => role === 'tokens').length
  const size = Math.ceil(legend.length / legendColumns)
  const parts = Array.from({ length: legendColumns }, (_, part) =>
    legend.slice(part * size, (part + 1) * size),
  )
  const widths = legendWidths(statuses)
  // One list, though it stands in columns.
  const list: Content = {
    width: '*',
    tag: { type: 'L', listNumbering: 'None' },
    columns: parts.map((part, index) => legendContent(part, setting, points(widths[index] ?? 0))),
  }
  return {
    columns: legend.length === 0 ? [note] : [note, list],
    margin: [0, 0, 0, spaces.notesAfter],
  }
}

/** In millimetres: the first columns of the table's statuses together, then the last two; equal where these are narrow. */
function legendWidths(statuses: number): readonly number[] {
  const width = statusWidth(statuses)
  const all = width * statuses + columns.statusTotal
  if (statuses < 3 || width < 40) return Array.from({ length: legendColumns }, () => all / legendColumns)
  return [width * (statuses - 2), width, width + columns.statusTotal]
}

function legendContent(entries: readonly LegendEntry[], setting: Setting, width: number): Content {
  if (entries.length === 0) return { width, canvas: [] }
  const style = textStyle(sizes.statuses, { tabular: true })
  return {
    width,
    stack: entries.map(({ token, name }) => ({
      tag: { type: 'LI' },
      unbreakable: true,
      columns: [
        { ...style, width: codeWidth, tag: { type: 'Lbl' }, text: tokenRuns(token, style) },
        { ...style, width: '*', tag: { type: 'LBody' }, text: textRuns(name, setting) },
      ],
    })),
  }
}
