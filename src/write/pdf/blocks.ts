/** Headings, paragraphs, lists and the figure, as they stand under each other in the text. */
import type { Block, Figure, Heading, List, Paragraph } from '../../document.ts'
import { plainText } from '../../plain-text.ts'
import { type Layout, points } from '../layout.ts'
import { runsOf, textRuns } from './inlines.ts'
import type { BlockSetting, Setting } from './setting.ts'
import { spaces } from './spaces.ts'
import type { Content } from './tagged/definition.ts'
import { textStyle } from './text-styles.ts'
import { yearTable } from './year-table.ts'

/** Text has its own measure; only the figure and tables use the whole width. */
export function besideText({ grid }: Layout): number {
  return points(grid.portrait.content - grid.text)
}

export function blockContent(block: Block, setting: BlockSetting): Content {
  switch (block.type) {
    case 'heading':
      return headingContent(block, setting)
    case 'paragraph':
      return paragraphContent(block, setting, besideText(setting.layout))
    case 'list':
      return listContent(block, setting, besideText(setting.layout))
    case 'figure':
      return figureContent(block, setting)
  }
}

function headingContent({ level, id, content }: Heading, setting: Setting): Content {
  const size = level === 2 ? 'section' : 'body'
  return {
    ...textStyle(setting.layout, size, { bold: true, color: 'brand' }),
    text: runsOf(content, setting),
    tag: { type: level === 2 ? 'H2' : 'H3', id: `kop-${id}` },
    outline: { title: plainText(content), level },
    keepWithNext: true,
    margin: [0, spaces.sectionBefore, besideText(setting.layout), spaces.sectionAfter],
  }
}

function paragraphContent({ content }: Paragraph, setting: Setting, right: number): Content {
  return {
    ...textStyle(setting.layout, 'body'),
    text: runsOf(content, setting),
    tag: { type: 'P' },
    margin: [0, 0, right, spaces.paragraph],
  }
}

function listContent(list: List, setting: Setting, right: number): Content {
  const items = list.items.map(
    (blocks): Content => ({
      stack: blocks.map(block =>
        block.type === 'list' ? listContent(block, setting, 0) : paragraphContent(block, setting, 0),
      ),
    }),
  )
  const common = { ...textStyle(setting.layout, 'body'), margin: [0, 0, right, 0] as const }
  return list.start === null
    ? { ...common, ul: items, marker: '–', markerWidth: spaces.listIndent }
    : { ...common, ol: items, start: list.start, markerWidth: spaces.numberIndent }
}

function figureContent(figure: Figure, setting: BlockSetting): Content {
  const { id, label, title, caption } = figure
  const alt = plainText(figure.alt)
  const { artwork } = setting
  const head: Content = {
    captionOf: id,
    keepWithNext: true,
    margin: [0, spaces.figureBefore, 0, spaces.figureCaptionAfter],
    stack: [
      {
        ...textStyle(setting.layout, 'figureCaption', { bold: true }),
        text: [
          ...textRuns(label, setting, { color: setting.layout.colours.brand }),
          ...textRuns(`\u2002${title}`, setting),
        ],
      },
      { ...textStyle(setting.layout, 'figureNote', { color: 'soft' }), text: textRuns(caption, setting) },
    ],
  }
  if (artwork === null) {
    const words: Content = {
      ...textStyle(setting.layout, 'body'),
      text: textRuns(alt, setting),
      tag: { type: 'Figure', id, alt },
    }
    return { clear: true, stack: [head, words, ...yearTable(figure.table, setting)] }
  }
  const [first, ...others] = artwork.parts
  if (first === undefined) throw new Error('a drawn figure has a part')
  const margin = [0, 0, 0, spaces.figureAfter] as const
  const drawing: Content = {
    svg: first.svg,
    width: first.width,
    tag: { type: 'Figure', id, alt, placement: 'Block' },
    // The table goes with a drawing that leaves room for it.
    keepWithNext: others.length === 0 && first.height < tallestWithTable,
    margin,
  }
  // The words of the figure are those of its first part: what follows is drawn for the eye.
  const more = others.flatMap((part): Content[] => [
    {
      ...textStyle(setting.layout, 'figureNote', { color: 'soft' }),
      text: [{ text: `${label} (${setting.furniture.continued})`, artifact: true }],
      keepWithNext: true,
      margin: [0, spaces.figureBefore, 0, spaces.figureCaptionAfter],
    },
    { svg: part.svg, width: part.width, margin },
  ])
  return { clear: true, stack: [head, drawing, ...more, ...yearTable(figure.table, setting)] }
}

/** Points; the table of such a drawing has about as many rows as it has bars. */
const tallestWithTable = 400
