/** The letter as a Word document, for editors who go on working in it. */

import { Document, type ISectionOptions, PageOrientation, Paragraph, SectionType, Tab, TextRun } from 'docx'
import type { Artwork, Letter } from '../../document.ts'
import { defaultLayout, type Layout } from '../layout.ts'
import type { Pages } from '../pages.ts'
import { annexParts } from './annexes.ts'
import { bodyOf, listDefinitions } from './body.ts'
import type { ChartLook } from './chart-look.ts'
import { letterhead, type Orientation, pageNumbers, runningHead } from './furniture.ts'
import { runsOf } from './inlines.ts'
import { ending, opening, subjectDefinition } from './letter-parts.ts'
import { millimetres, twips } from './measures.ts'
import { annexPlaceholder, compileParts, packParts, totalPlaceholder } from './package.ts'
import type { FaceName, Setting } from './setting.ts'
import { rise } from './sizes.ts'
import { letterStyles } from './styles.ts'
import type { WordLooks } from './word-look.ts'

/** A face to embed. `family` is its name inside the font; without data the reader's own is used. */
export interface DocxFace {
  readonly family: string
  /** True for the bold of a family of more faces. */
  readonly bold?: boolean
  readonly data: Uint8Array | null
}

export interface DocxOptions {
  /** Pages as laid out by the PDF, which may still be at it; null: counted from the length of the text. */
  readonly pages: Pages | null | Promise<Pages | null>
  readonly fonts: { readonly regular: DocxFace; readonly semiBold: DocxFace }
  readonly layout?: Layout
  /** Picture of the logo of the layout. */
  readonly logo?: Uint8Array | null
  /** Makes the figure a chart of Word itself, in these colours; without them it is a picture. */
  readonly chart?: ChartLook | null
  /** Looks of styles from a file of the user. */
  readonly looks?: WordLooks
}

/** The bytes of the .docx. `artwork` is null for a letter without a figure. The same input gives the same bytes. */
export async function writeDocx(
  letter: Letter,
  artwork: Artwork | null,
  { pages, fonts, layout = defaultLayout, logo = null, chart = null, looks = {} }: DocxOptions,
): Promise<Uint8Array> {
  const { head, furniture } = letter
  const faces = [fonts.regular, fonts.semiBold]
  const setting: Setting = {
    layout,
    families: { regular: faceName(fonts.regular), semiBold: faceName(fonts.semiBold) },
    looks,
    language: letter.language,
    logo,
    chart,
  }
  const document = new Document({
    title: head.subject,
    creator: head.organisation,
    compatabilityModeVersion: 15,
    fonts: faces.flatMap(({ family, data }) =>
      data === null ? [] : [{ name: family, data: Buffer.from(data) }],
    ),
    styles: letterStyles(setting),
    numbering: { config: [subjectDefinition(furniture, setting), ...listDefinitions(letter.body)] },
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
    sections: sectionsOf(letter, artwork, setting),
  })
  const parts = compileParts(document, {
    title: head.subject,
    subject: letter.programme,
    creator: head.organisation,
    language: letter.language,
    date: letter.date,
  })
  return packParts(parts, (await pages) ?? guessPages(letter))
}

function faceName({ family, bold = false }: DocxFace): FaceName {
  return { family, bold }
}

function sectionsOf(letter: Letter, artwork: Artwork | null, setting: Setting): ISectionOptions[] {
  const pages = totalPlaceholder
  const { head, furniture, annexes } = letter
  const main: ISectionOptions = {
    properties: { page: pageOf('portrait', setting), titlePage: true },
    headers: {
      first: letterhead(head, setting),
      default: runningHead(head, furniture, { orientation: 'portrait', suffix: '' }, setting),
    },
    footers: {
      first: pageNumbers(furniture, { orientation: 'portrait', first: '1', pages }, setting),
      default: pageNumbers(furniture, { orientation: 'portrait', first: '2', pages }, setting),
    },
    children: [
      ...opening(head, furniture, setting),
      ...bodyOf(letter.body, artwork, setting),
      ...ending(letter.closing, annexes),
    ],
  }
  const others = annexes.flatMap((annex, place) => {
    const { orientation } = annex
    return annexParts(annex, { ...setting, number: place + 1 }).map(
      ({ children, columns, newPage }, index): ISectionOptions => {
        const furnished =
          index === 0
            ? {
                headers: {
                  default: runningHead(
                    head,
                    furniture,
                    { orientation, suffix: annex.runningSuffix },
                    setting,
                  ),
                },
                footers: {
                  default: pageNumbers(
                    furniture,
                    { orientation, first: annexPlaceholder(place), pages },
                    setting,
                  ),
                },
              }
            : {}
        return {
          properties: {
            page: pageOf(orientation, setting),
            type: newPage ? SectionType.NEXT_PAGE : SectionType.CONTINUOUS,
            ...(columns.length === 0
              ? {}
              : { column: { count: columns.length, equalWidth: false, children: columns } }),
          },
          ...furnished,
          children,
        }
      },
    )
  })
  return [main, ...others]
}

function pageOf(orientation: Orientation, { layout }: Setting) {
  const { grid, sizes } = layout
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
function guessPages(letter: Letter): Pages {
  const lines = letter.body.reduce((sum, block) => {
    if (block.type === 'figure') return sum + 24
    return sum + 2 + JSON.stringify(block).length / 150
  }, 24)
  const annexes: number[] = []
  let next = Math.ceil(lines / 52) + 1
  for (const { table, orientation } of letter.annexes) {
    annexes.push(next)
    const rows = table.groups.reduce((count, group) => count + group.rows.length + 1, 0)
    next += Math.ceil(rows / (orientation === 'landscape' ? 12 : 20))
  }
  return { total: next - 1, annexes }
}
