/** The annexes: title, caption, reading note and legend above the table. */
import type { Annex, LegendEntry } from '../../document.ts'
import { columnWidths } from '../column-widths.ts'
import { points } from '../layout.ts'
import { runsOf, textRuns, tokenRuns } from './inlines.ts'
import { phaseTable } from './phase-table.ts'
import type { Setting } from './setting.ts'
import { spaces } from './spaces.ts'
import { statusTable } from './status-table.ts'
import type { Content } from './tagged/definition.ts'
import { textStyle } from './text-styles.ts'

const codeWidth = points(8)
const noteWidth = points(68)
/** Legend codes stand under the heads of the table's columns. */
const legendIndent = points(1.5)
/** A long name does not touch the code beside it. */
const legendGap = points(0.6)
const legendColumns = 3

export function annexContent(annex: Annex, setting: Setting): Content[] {
  const { id, label, title, caption, table, orientation } = annex
  const captionId = `tabel-${id}`
  const notes = notesContent(annex, setting)
  return [
    {
      ...textStyle(setting.layout, 'annexTitle', { bold: true }),
      tag: { type: 'H2', id },
      outline: { title: `${label} ${title}`, level: 2 },
      keepWithNext: true,
      text: [
        ...textRuns(label, setting, { color: setting.layout.colours.brand }),
        ...textRuns(`\u2002${title}`, setting),
      ],
      margin: [0, -spaces.annexRise, 0, spaces.annexCaption],
    },
    {
      ...textStyle(setting.layout, 'annexCaption', { color: 'soft' }),
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
  const [name = 0] = columnWidths(table, setting.layout)
  if (readingNote.length === 0 && legend.length === 0) return null
  const note: Content = {
    width: points(name) + legendIndent,
    stack: readingNote.map(paragraph => ({
      ...textStyle(setting.layout, 'statuses', { tabular: true }),
      text: runsOf(paragraph, setting),
      tag: { type: 'P' },
      margin: [0, 0, Math.max(legendIndent, points(name) - noteWidth), spaces.noteParagraph],
    })),
  }
  const widths = legendWidths(columnWidths(table, setting.layout))
  // One list, though it stands in columns, and in blocks where it is longer than a page.
  const list: Content = {
    width: '*',
    tag: { type: 'L', listNumbering: 'None' },
    stack: legendBlocks(legend).map(parts => ({
      unbreakable: true,
      columns: parts.map((part, index) => legendContent(part, setting, points(widths[index] ?? 0))),
    })),
  }
  return {
    columns: legend.length === 0 ? [note] : [note, list],
    margin: [0, 0, 0, spaces.notesAfter],
  }
}

/** Lines of a legend that stand together on a page at most. */
const blockLines = 30
/** Characters of a name on a line, about. */
const lineLength = 40

/**
 * The legend in blocks of columns, each read to its foot before the next begins. A block of which no page can hold the
 * columns would be read across pages.
 */
function legendBlocks(legend: readonly LegendEntry[]): LegendEntry[][][] {
  const tallest = Math.max(1, ...legend.map(({ name }) => Math.ceil(name.length / lineLength)))
  const most = Math.max(1, Math.floor(blockLines / tallest)) * legendColumns
  const blocks = Math.max(1, Math.ceil(legend.length / most))
  return Array.from({ length: blocks }, (_, block) => {
    const entries = legend.slice(block * most, (block + 1) * most)
    const size = Math.ceil(entries.length / legendColumns)
    return Array.from({ length: legendColumns }, (_, part) => entries.slice(part * size, (part + 1) * size))
  })
}

/** In millimetres: the first columns of the table's statuses together, then the last two; equal where these are narrow. */
function legendWidths([, sum = 0, tokens = 0, ...rest]: readonly number[]): readonly number[] {
  const width = sum + tokens
  const total = rest.at(-1) ?? 0
  const statuses = (rest.length + 1) / 2
  const all = width * statuses + total
  if (statuses < 3 || width < 40) return Array.from({ length: legendColumns }, () => all / legendColumns)
  return [width * (statuses - 2), width, width + total]
}

function legendContent(entries: readonly LegendEntry[], setting: Setting, width: number): Content {
  if (entries.length === 0) return { width, canvas: [] }
  const style = textStyle(setting.layout, 'statuses', { tabular: true })
  return {
    width,
    stack: entries.map(({ token, name }) => ({
      tag: { type: 'LI' },
      unbreakable: true,
      columns: [
        { ...style, width: codeWidth, tag: { type: 'Lbl' }, text: tokenRuns(token, setting, style) },
        {
          ...style,
          width: '*',
          tag: { type: 'LBody' },
          text: textRuns(name, setting),
          margin: [0, 0, legendGap, 0],
        },
      ],
    })),
  }
}
