/** The letter as a Word document, for editors who go on working in it. */
import { Document, type ISectionOptions, PageOrientation, Paragraph, SectionType, Tab, TextRun } from 'docx'
import type { Artwork, Letter } from '../../document.ts'
import { grid, sizes } from '../layout.ts'
import { annexParts } from './annexes.ts'
import { bodyOf, listDefinitions } from './body.ts'
import { letterhead, type Orientation, pageNumbers, runningHead } from './furniture.ts'
import { runsOf } from './inlines.ts'
import { ending, opening, subjectDefinition } from './letter-parts.ts'
import { millimetres, twips } from './measures.ts'
import { packDocument, totalPlaceholder } from './package.ts'
import { rise } from './sizes.ts'
import { letterStyles } from './styles.ts'

/** A face to embed. `family` is its name inside the font; without data the reader's own is used. */
export interface DocxFace {
  readonly family: string
  readonly data: Uint8Array | null
}

export interface DocxOptions {
  /** Pages as laid out by the PDF, which may still be at it; null: counted from the length of the text. */
  readonly pages: number | null | Promise<number | null>
  readonly fonts: { readonly regular: DocxFace; readonly semiBold: DocxFace }
}

/** The bytes of the .docx. `artwork` is null for a letter without a figure. The same input gives the same bytes. */
export async function writeDocx(
  letter: Letter,
  artwork: Artwork | null,
  { pages, fonts }: DocxOptions,
): Promise<Uint8Array> {
  const { head, furniture } = letter
  const faces = [fonts.regular, fonts.semiBold]
  const families = { regular: fonts.regular.family, semiBold: fonts.semiBold.family }
  const document = new Document({
    title: head.subject,
    creator: head.organisation,
    compatabilityModeVersion: 15,
    fonts: faces.flatMap(({ family, data }) =>
      data === null ? [] : [{ name: family, data: Buffer.from(data) }],
    ),
    styles: letterStyles(families, letter.language),
    numbering: { config: [subjectDefinition(furniture, families), ...listDefinitions(letter.body)] },
    footnotes: Object.fromEntries(
      letter.footnotes.map(({ number, content }) => [
        number,
        {
          children: [
            new Paragraph({
              style: 'FootnoteText',
              children: [new TextRun({ children: [new Tab()] }), ...runsOf(content)],
            }),
          ],
        },
      ]),
    ),
    sections: sectionsOf(letter, artwork, totalPlaceholder),
  })
  const total = (await pages) ?? guessPages(letter)
  return packDocument(document, {
    total: `${total}`,
    title: head.subject,
    creator: head.organisation,
    language: letter.language,
    date: letter.date,
  })
}

function sectionsOf(letter: Letter, artwork: Artwork | null, pages: string): ISectionOptions[] {
  const { head, furniture, annexes } = letter
  const main: ISectionOptions = {
    properties: { page: pageOf('portrait'), titlePage: true },
    headers: {
      first: letterhead(head),
      default: runningHead(head, furniture, { orientation: 'portrait', suffix: '' }),
    },
    footers: {
      first: pageNumbers(furniture, { orientation: 'portrait', first: '1', pages }),
      default: pageNumbers(furniture, { orientation: 'portrait', first: '2', pages }),
    },
    children: [
      ...opening(head, furniture),
      ...bodyOf(letter.body, artwork),
      ...ending(letter.closing, annexes),
    ],
  }
  const others = annexes.flatMap(annex => {
    const { orientation } = annex
    return annexParts(annex).map(({ children, columns }, index): ISectionOptions => {
      const furnished =
        index === 0
          ? {
              headers: {
                default: runningHead(head, furniture, { orientation, suffix: annex.runningSuffix }),
              },
              footers: { default: pageNumbers(furniture, { orientation, first: pages, pages }) },
            }
          : {}
      return {
        properties: {
          page: pageOf(orientation),
          type: index === 0 ? SectionType.NEXT_PAGE : SectionType.CONTINUOUS,
          ...(columns.length === 0
            ? {}
            : { column: { count: columns.length, equalWidth: false, children: columns } }),
        },
        ...furnished,
        children,
      }
    })
  })
  return [main, ...others]
}

function pageOf(orientation: Orientation) {
  const { left, right, top, bottom, head, foot, height } = grid[orientation]
  const { portrait } = grid
  return {
    size: {
      width: millimetres(portrait.width),
      height: millimetres(portrait.height),
      orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
    },
    margin: {
      left: millimetres(left),
      right: millimetres(right),
      top: millimetres(top - rise),
      bottom: millimetres(bottom),
      header: millimetres(head - rise),
      footer: millimetres(height - foot) - twips(sizes.small.pitch),
      gutter: 0,
    },
  }
}

/** A count for the field until Word makes its own: lines of the text and of the tables over lines of a page. */
function guessPages(letter: Letter): number {
  const lines = letter.body.reduce((sum, block) => {
    if (block.type === 'figure') return sum + 24
    return sum + 2 + JSON.stringify(block).length / 150
  }, 24)
  const annexPages = letter.annexes.reduce((sum, { table, orientation }) => {
    const rows = table.groups.reduce((count, group) => count + group.rows.length + 1, 0)
    return sum + Math.ceil(rows / (orientation === 'landscape' ? 12 : 20))
  }, 0)
  return Math.ceil(lines / 52) + annexPages
}
