/** What stands around the text: the letterhead of the first page, the running heads and the page numbers. */
import {
  Footer,
  Header,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  Tab,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
  WidthType,
} from 'docx'
import type { ColumnGroup, Furniture, LetterHead } from '../../document.ts'
import type { Layout } from '../layout.ts'
import { fieldRuns } from './elements.ts'
import { emusOfMillimetre, millimetres, pixels, twips } from './measures.ts'
import type { Setting } from './setting.ts'
import { rise, spaces } from './sizes.ts'
import { tableEnd } from './tables.ts'

export type Orientation = 'portrait' | 'landscape'

/**
 * Head of the first page: organisation, return address and the column with the facts of the letter. A paragraph
 * stands between the two tables: Word makes one of tables that touch.
 */
export function letterhead(
  { organisation, returnAddress, column }: LetterHead,
  { layout, logo }: Setting,
): Header {
  const { grid } = layout
  const { portrait } = grid
  const address =
    returnAddress === null
      ? []
      : [[new Paragraph({ style: 'ReturnAddress', children: [new TextRun(returnAddress)] })]]
  const facts = column.map((group, index) => groupLines(group, index > 0))
  return new Header({
    children: [
      ...floating(address, { left: portrait.left, top: grid.address, width: grid.text }),
      new Paragraph({
        style: 'Organisation',
        spacing: { before: millimetres(grid.organisation - portrait.head) },
        children: [...logoRuns(layout, logo), new TextRun(organisation)],
      }),
      ...(facts.length === 0
        ? []
        : [...floating(facts, { left: portrait.column, top: grid.address, width: grid.facts }), tableEnd()]),
    ],
  })
}

/** The logo over the reference column, tied to the page; `png` is its picture. */
function logoRuns({ logo, grid }: Layout, png: Uint8Array | null): ImageRun[] {
  if (logo === null || png === null) return []
  const at = (offset: number) => Math.round(offset * emusOfMillimetre)
  const picture = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: pixels(logo.width), height: pixels(logo.height) },
    altText: { name: 'Logo', title: logo.alt, description: logo.alt },
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.PAGE,
        offset: at(grid.portrait.column),
      },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: at(grid.logo) },
      wrap: { type: TextWrappingType.NONE },
    },
  })
  return [picture]
}

/**
 * A table that stands where the letterhead wants it, a row for each group; none without rows. Not a frame:
 * LibreOffice does not place those. Millimetres from the edge of the page.
 */
function floating(
  rows: readonly (readonly Paragraph[])[],
  place: { readonly left: number; readonly top: number; readonly width: number },
): Table[] {
  if (rows.length === 0) return []
  const width = millimetres(place.width)
  const size = { size: width, type: WidthType.DXA }
  const table = new Table({
    style: 'TableNormal',
    width: size,
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: millimetres(place.left),
      absoluteVerticalPosition: millimetres(place.top - rise),
      leftFromText: 0,
      rightFromText: 0,
      topFromText: 0,
      bottomFromText: 0,
    },
    rows: rows.map(
      (children, index) =>
        new TableRow({
          ...(index === 0 ? { tableHeader: true } : {}),
          cantSplit: true,
          children: [new TableCell({ width: size, children })],
        }),
    ),
  })
  return [table]
}

function groupLines({ label, lines }: ColumnGroup, spaced: boolean): Paragraph[] {
  const texts = [
    ...(label === null ? [] : [{ style: 'ReferenceLabel', text: label }]),
    ...lines.map(text => ({ style: 'ReferenceText', text })),
  ]
  return texts.map(({ style, text }, index) => {
    const spacing = spaced && index === 0 ? { spacing: { before: twips(spaces.factGroups) } } : {}
    const run = label === null ? { style: 'Soft', text } : { text }
    return new Paragraph({ style, ...spacing, children: [new TextRun(run)] })
  })
}

/** Two lines over the later pages: who and what at the left, when and which at the reference column. */
export function runningHead(
  head: LetterHead,
  furniture: Furniture,
  page: { readonly orientation: Orientation; readonly suffix: string },
  { layout }: Setting,
): Header {
  const { left, column } = layout.grid[page.orientation]
  const tabStops = [{ type: TabStopType.LEFT, position: millimetres(column - left) }]
  const line = (children: (TextRun | string)[]) =>
    new Paragraph({
      style: 'Header',
      tabStops,
      children: children.map(child => (typeof child === 'string' ? new TextRun(child) : child)),
    })
  const tab = () => new TextRun({ children: [new Tab()] })
  return new Header({
    children: [
      line([new TextRun({ style: 'RunningOrganisation', text: head.organisation }), tab(), head.date]),
      line([`${head.subject}${page.suffix}`, tab(), `${furniture.reference} ${head.reference}`]),
    ],
  })
}

/** "Pagina 1 van 7", at the reference column. */
export function pageNumbers(
  furniture: Furniture,
  page: { readonly orientation: Orientation; readonly first: string; readonly pages: string },
  { layout }: Setting,
): Footer {
  const { left, column } = layout.grid[page.orientation]
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        indent: { left: millimetres(column - left) },
        children: [
          new TextRun(`${furniture.page} `),
          ...fieldRuns({ instruction: 'PAGE', result: page.first }),
          new TextRun(` ${furniture.of} `),
          ...fieldRuns({ instruction: 'NUMPAGES', result: page.pages }),
        ],
      }),
    ],
  })
}
