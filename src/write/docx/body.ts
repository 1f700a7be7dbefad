/** The text of the letter: headings, paragraphs, lists and the figure with its table. */

import { AlignmentType, ImageRun, type INumberingOptions, LevelFormat, Paragraph, type Table } from 'docx'
import type { Artwork, Block, DrawnPart, Figure, List } from '../../document.ts'
import { plainText } from '../../plain-text.ts'
import { gapRun, labelRuns } from './captions.ts'
import { chartRun } from './chart.ts'
import { runsOf } from './inlines.ts'
import { millimetres, pixels, twips } from './measures.ts'
import type { Setting } from './setting.ts'
import { indents, spaces } from './sizes.ts'
import { noteParagraphs, tableOf } from './tables.ts'

export type BodyChild = Paragraph | Table

const deepest = 8

/** Numbering definitions of all lists of these blocks, and of the two list styles. */
export function listDefinitions(blocks: readonly Block[]): INumberingOptions['config'] {
  const starts = new Set<number | null>([null, 1])
  for (const start of blocks.flatMap(block => (block.type === 'list' ? startsOf(block) : [])))
    starts.add(start)
  return [...starts].sort().map(start => ({
    reference: referenceOf(start),
    levels: Array.from({ length: deepest + 1 }, (_, level) => ({
      level,
      format: start === null ? LevelFormat.BULLET : LevelFormat.DECIMAL,
      text: start === null ? '\u2013' : `%${level + 1}.`,
      start: start ?? 1,
      alignment: AlignmentType.LEFT,
      style: {
        paragraph: {
          indent: {
            left: millimetres(indentOf(start) * (level + 1)),
            hanging: millimetres(indentOf(start)),
          },
        },
      },
    })),
  }))
}

function startsOf(list: List): (number | null)[] {
  const inner = list.items.flat().flatMap(part => (part.type === 'list' ? startsOf(part) : []))
  return [list.start, ...inner]
}

function referenceOf(start: number | null): string {
  return start === null ? 'dashes' : `numbers-from-${start}`
}

function indentOf(start: number | null): number {
  return start === null ? indents.dash : indents.number
}

/** The blocks in their order. `artwork` is the figure as drawn; null when it was not. */
export function bodyOf(blocks: readonly Block[], artwork: Artwork | null, setting: Setting): BodyChild[] {
  let lists = 0
  return blocks.flatMap((block, index): BodyChild[] => {
    switch (block.type) {
      case 'heading':
        return [new Paragraph({ style: `Heading${block.level}`, children: runsOf(block.content) })]
      case 'paragraph': {
        const above = blocks[index - 1]
        const afterTable = above?.type === 'figure' && above.table.notes.length === 0
        return [
          new Paragraph({
            style: 'BodyText',
            children: runsOf(block.content),
            ...(afterTable ? { spacing: { before: twips(spaces.tableAfter) } } : {}),
            // The closing never stands on a page without a line of the letter.
            ...(index === blocks.length - 1 ? { keepNext: true } : {}),
          }),
        ]
      }
      case 'list':
        lists += 1
        return listParagraphs(block, 0, lists)
      case 'figure':
        return figureOf(block, artwork, setting)
      default:
        return block satisfies never
    }
  })
}

function listParagraphs(list: List, level: number, instance: number): Paragraph[] {
  const numbering = { reference: referenceOf(list.start), level: Math.min(level, deepest), instance }
  const style = list.start === null ? 'ListBullet' : 'ListNumber'
  return list.items.flatMap(item =>
    item.flatMap((part, index): Paragraph[] => {
      if (part.type === 'list') return listParagraphs(part, level + 1, instance)
      const children = runsOf(part.content)
      if (index === 0) return [new Paragraph({ style, children, numbering })]
      const left = millimetres(indentOf(list.start) * (level + 1))
      return [new Paragraph({ style: 'ListContinue', children, indent: { left } })]
    }),
  )
}

function figureOf(figure: Figure, artwork: Artwork | null, setting: Setting): BodyChild[] {
  const caption = [
    ...labelRuns(figure.label),
    gapRun(spaces.captionGap),
    ...runsOf([{ type: 'text', text: figure.title }]),
  ]
  return [
    new Paragraph({ style: 'Caption', children: caption }),
    new Paragraph({ style: 'CaptionNote', children: runsOf([{ type: 'text', text: figure.caption }]) }),
    ...illustration(figure, artwork, setting),
    new Paragraph({ style: 'TableCaption', children: runsOf([{ type: 'text', text: figure.table.title }]) }),
    tableOf(figure.table, setting, artwork?.swatches),
    ...noteParagraphs(figure.table),
  ]
}

/** The figure as a chart of Word itself where that is asked for, else as its picture. */
function illustration(figure: Figure, artwork: Artwork | null, setting: Setting): Paragraph[] {
  if (setting.chart !== null)
    return [new Paragraph({ style: 'Figure', children: [chartRun(figure, setting.chart, setting)] })]
  if (artwork === null) return []
  return artwork.parts.map((part, index) =>
    pictureOf(figure, { part, png: artwork.pngs[index], index }, setting),
  )
}

/** The words of the first part are those of the whole figure; the others are its picture only. */
function pictureOf(
  { label, title, alt }: Figure,
  {
    part,
    png,
    index,
  }: { readonly part: DrawnPart; readonly png: Uint8Array | undefined; readonly index: number },
  { layout }: Setting,
): Paragraph {
  if (png === undefined) throw new Error('each part of the figure has its picture')
  const width = pixels(layout.grid.portrait.content)
  const picture = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width, height: (width * part.height) / part.width },
    ...(index === 0
      ? { altText: { name: label, title, description: plainText(alt) } }
      : { altText: { name: `${label} ${index + 1}` }, decorative: true }),
  })
  return new Paragraph({ style: 'Figure', children: [picture] })
}
