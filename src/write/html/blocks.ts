/** Blocks of the letter's text to flow content, one line for each. */

import type { Block, Figure, Heading, List, Paragraph } from '../../document.ts'
import { block, element, escapeHtml } from '../../markup.ts'
import { plainText } from '../../plain-text.ts'
import { writeDrawing } from './drawing.ts'
import { writeInlines } from './inlines.ts'
import { ids, type Page } from './page.ts'
import { writeScroller, writeTable } from './table.ts'

/** The lines of a block. */
export function writeBlock(content: Block, page: Page): readonly string[] {
  switch (content.type) {
    case 'heading':
      return [writeHeading(content, page)]
    case 'paragraph':
      return [writeParagraph(content, page)]
    case 'list':
      return writeList(content, page)
    case 'figure':
      return writeFigure(content, page)
    default:
      return neverWritten(content)
  }
}

function neverWritten(content: never): never {
  throw new TypeError(`no markup for ${JSON.stringify(content)}`)
}

function writeHeading({ level, id, content }: Heading, page: Page): string {
  return element(`h${level}`, { id }, writeInlines(content, page))
}

function writeParagraph({ content }: Paragraph, page: Page): string {
  return element('p', {}, writeInlines(content, page))
}

function writeList({ start, items }: List, page: Page): readonly string[] {
  const name = start === null ? 'ul' : 'ol'
  const attributes = { start: start === null || start === 1 ? null : `${start}` }
  const written = items.map(item => {
    const [only] = item
    if (item.length === 1 && only?.type === 'paragraph')
      return element('li', {}, writeInlines(only.content, page))
    return element('li', {}, item.flatMap(part => writeBlock(part, page)).join('\n'))
  })
  return block(name, attributes, written)
}

/** Caption, drawing and the table of its numbers. Without a drawing its words stand in its place. */
function writeFigure(figure: Figure, page: Page): readonly string[] {
  const { id, label, title, caption, alt, table } = figure
  const name = `${label}. ${title}`
  const drawing =
    page.artwork === null
      ? [element('p', { class: 'soft' }, escapeHtml(plainText(alt)))]
      : writeScroller(
          name,
          writeDrawing(page.artwork.svg, {
            prefix: ids.inside(id, 'drawing'),
            spoken: { title: name, description: plainText(alt) },
          }),
        )
  return block('figure', { id }, [
    ...block('figcaption', {}, [
      element('p', { class: 'name' }, `<span class="label">${escapeHtml(label)}</span> ${escapeHtml(title)}`),
      element('p', { class: 'soft' }, escapeHtml(caption)),
    ]),
    ...drawing,
    ...writeTable(table, { caption: table.title, label: `${label}. ${page.furniture.dataTable}` }, page),
  ])
}
