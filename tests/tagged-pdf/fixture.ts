/** A small document with everything that the layer makes, and shorter ways to make smaller ones. */
import { readFileSync } from 'node:fs'
import type {
  Content,
  FootnoteNode,
  SectionNode,
  TaggedDefinition,
} from '../../src/write/pdf/tagged/definition.ts'
import type { Metadata } from '../../src/write/pdf/tagged/options.ts'
import { type Rendered, renderTagged } from '../../src/write/pdf/tagged/render.ts'
import { type ReadPdf, readPdf } from './read-back.ts'

const fonts = new URL('../../fonts/', import.meta.url)
const faces = {
  normal: readFileSync(new URL('FiraSans-Regular.ttf', fonts)),
  bold: readFileSync(new URL('FiraSans-SemiBold.ttf', fonts)),
}

export const METADATA: Metadata = {
  title: 'Voortgang & <toekomst> van "één" brief',
  author: 'Zorginstituut & partners',
  subject: 'Voortgang',
  keywords: 'zorg, voortgang',
  language: 'nl-NL',
  creationDate: new Date('2024-12-09T00:00:00Z'),
  creator: 'report',
  producer: 'report',
}

export type Body = readonly (Content | SectionNode)[]

/** A4 with a text area of 469 × 670 pt; lines of 9 pt are 12 pt apart. */
export function definition(content: Body, more: Partial<TaggedDefinition> = {}): TaggedDefinition {
  return {
    pageSize: 'A4',
    pageMargins: [71, 96, 55, 76],
    defaultStyle: { font: 'Sans', fontSize: 9, lineHeight: 12 / (9 * 1.2) },
    header: page => ({ text: `Kop ${page}`, margin: [71, 30, 0, 0] }),
    footer: (page, count) => ({ text: `Pagina ${page} van ${count}`, margin: [71, 10, 0, 0] }),
    footnotes: {
      width: 334,
      labelWidth: 10,
      rule: { width: 85, thickness: 0.5, color: '#154273' },
      gapAbove: 8,
      gapBelow: 4,
      gapBetween: 2,
      note: { fontSize: 7 },
      reference: { fontSize: 6, rise: 3 },
    },
    content,
    ...more,
  }
}

export async function render(content: Body, more: Partial<TaggedDefinition> = {}): Promise<Rendered> {
  return renderTagged(definition(content, more), { fonts: { Sans: faces }, metadata: METADATA })
}

export async function read(content: Body, more: Partial<TaggedDefinition> = {}): Promise<ReadPdf> {
  return readPdf((await render(content, more)).bytes)
}

/** So many lines of text, in a paragraph of their own; a line is one word. */
export function lines(count: number, word = 'regel'): string {
  return Array.from({ length: count }, (_, index) => `${word} ${index + 1}`).join('\n')
}

export function footnote(number: number, content = `Noot ${number}.`): FootnoteNode {
  return {
    footnote: {
      id: `noot-${number}`,
      label: String(number),
      content,
      linkTitle: `voetnoot ${number}`,
      backTitle: `terug naar de tekst bij voetnoot ${number}`,
    },
  }
}

const FIGURE =
  '<svg viewBox="0 0 100 50"><rect width="80" height="20" fill="#154273"/><path d="M0 0L9 9" stroke="#000"/></svg>'

/** Rows of three columns; the bars are rows 2, 12 and 34 with the head row, which is row 0. */
export function rows(count: number, bars: readonly number[]): Content[][] {
  return Array.from({ length: count }, (_, index) => {
    const row = index + 2
    const name = bars.includes(row) ? `Groep ${row}` : `Rij ${row}`
    const none: Content = { text: [{ text: '–', tag: { type: 'Span', actualText: 'geen' } }] }
    return [{ text: name, fillColor: '#e8eef5' }, { text: `${row}` }, none]
  })
}

export const BARS = [2, 12, 34]

/** Headings, a link over two lines, notes, a nested list, a figure, and a table over three landscape pages. */
export const EVERYTHING: Body = [
  {
    text: 'Onderwerp',
    tag: { type: 'H1', id: 'onderwerp' },
    outline: { title: 'Onderwerp', level: 1 },
    bold: true,
  },
  {
    text: [
      'Eén ',
      { text: 'heel belangrijke', bold: true, tag: { type: 'Strong' } },
      ' zin over patiënten',
      footnote(1),
      '.',
    ],
  },
  {
    text: [
      'Meer staat op de pagina over ',
      {
        text: `de ${'zeer '.repeat(20)}lange koppeling`,
        link: 'https://example.org/a?b=1&c=2',
        linkTitle: 'Over zorg',
      },
      ', en in ',
      { text: 'bijlage\u00a02', linkToDestination: 'bijlage-2' },
      '.',
    ],
  },
  {
    ul: ['Eerste', { stack: ['Tweede', { ol: ['Genest een', 'Genest twee'] }] }],
    marker: '–',
    markerWidth: 9,
  },
  { ul: ['Met stip'] },
  {
    text: 'Naast de tekst',
    readAfter: 'onderwerp',
    tag: { type: 'P' },
    absolutePosition: { x: 431, y: 120 },
    fontSize: 7,
  },
  { text: 'Figuur 1', captionOf: 'figuur', keepWithNext: true },
  { svg: FIGURE, width: 300, tag: { type: 'Figure', id: 'figuur', alt: 'De helft is klaar' } },
  {
    stack: [
      {
        text: 'Bijlage 2',
        tag: { type: 'H2', id: 'bijlage-2' },
        outline: { title: 'Bijlage 2', level: 2 },
        keepWithNext: true,
      },
      { stack: ['Tabel 1', 'Per groep'], captionOf: 'tabel', keepWithNext: true },
      {
        tag: { type: 'Table', id: 'tabel', summary: 'Aantallen per groep' },
        table: {
          widths: [200, 60, '*'],
          headerRows: 2,
          groupBars: BARS,
          body: [['', { text: 'Gereed', colSpan: 2 }, {}], ['Categorie', 'Som', 'Lijst'], ...rows(70, BARS)],
        },
        layout: { vLineWidth: () => 0, hLineWidth: () => 0.4, hLineColor: '#b4c1d0' },
      },
    ],
    tag: { type: 'Sect', id: 'annex' },
    pageBreak: 'before',
    pageOrientation: 'landscape',
  },
]
