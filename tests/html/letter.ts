/** A small letter with every kind of node, for the tests of the web page. */
import { readFileSync } from 'node:fs'
import type { Amount, Artwork, Cell, Furniture, Inline, Letter, Table } from '../../src/document.ts'
import type { HtmlFonts } from '../../src/write/html/fonts.ts'

const font = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fonts/${name}.woff`, import.meta.url)))

export const fonts: HtmlFonts = {
  text: { normal: font('FiraSans-Regular'), bold: font('FiraSans-SemiBold') },
  tabular: { normal: font('FiraSansDigits-Regular'), bold: font('FiraSansDigits-SemiBold') },
}

export const text = (words: string): Inline => ({ type: 'text', text: words })

const amount = (count: number): Amount => ({ path: 'test', unit: 'agreements', count, of: null })

export const value = (count: number): Inline => ({
  type: 'value',
  text: count === 0 ? '–' : `${count}`,
  number: `${count}`,
  spoken: count === 0 ? 'geen' : null,
  amount: amount(count),
  filters: [],
  place: null,
})

const token = (code: string, year: number, count: number | null) =>
  ({ type: 'token', code, year, amount: count === null ? null : amount(count) }) as const

const cell = (...lines: readonly (readonly Inline[])[]): Cell => ({ lines, soft: false })

const furniture: Furniture = {
  date: 'Datum',
  subject: 'Betreft',
  reference: 'Onze referentie',
  department: 'Afdeling',
  annexes: 'Bijlagen',
  page: 'Pagina',
  of: 'van',
  letterTo: 'Brief aan de minister',
  contents: 'In deze brief',
  download: 'Downloaden',
  thisLetter: 'Deze brief',
  skipToText: 'Naar de tekst',
  footnotes: 'Voetnoten',
  footnote: 'Voetnoot',
  backToText: 'Terug naar de tekst',
  dataTable: 'Tabel bij de figuur',
  continued: 'vervolg',
  total: 'Totaal',
}

/** Two years, two statuses; one zero. */
export const yearTable: Table = {
  type: 'table',
  kind: 'years',
  id: 'figuur-1',
  title: 'Aantal afspraken',
  summary: 'Per jaar het aantal afspraken.',
  columns: [
    { id: 'jaar', role: 'label', name: 'Jaar' },
    { id: 'klaar', role: 'count', name: 'Klaar' },
    { id: 'klaar-aandeel', role: 'share', name: 'Klaar, aandeel' },
    { id: 'totaal', role: 'total', name: 'Totaal' },
  ],
  head: [
    { content: [text('Jaar')], span: 1, align: 'left', swatch: null },
    {
      content: [text('Klaar')],
      span: 2,
      align: 'right',
      swatch: { status: 'klaar', colour: '#154273', pattern: 'effen' },
    },
    { content: [text('Totaal')], span: 1, align: 'right', swatch: null },
  ],
  groups: [
    {
      id: 'jaren',
      bar: null,
      rows: [
        {
          id: 'jaar-1',
          header: [text('Jaar 1')],
          description: null,
          level: 0,
          cells: [cell([value(0)]), cell(), cell([value(4)])],
        },
      ],
    },
  ],
  total: {
    id: 'totaal',
    header: [text('Alle jaren')],
    description: null,
    level: 0,
    cells: [cell([value(0)]), cell(), cell([value(4)])],
  },
  notes: [{ content: [text('Afgerond.')], rows: ['totaal'] }],
}

/** One group with a bar, one category with two lines in a cell. */
export const statusTable: Table = {
  type: 'table',
  kind: 'statuses',
  id: 'bijlage-2',
  title: 'Status van de afspraken',
  summary: 'Per soort het aantal.',
  columns: [
    { id: 'categorie', role: 'label', name: 'Soort' },
    { id: 'klaar', role: 'count', name: 'Klaar' },
    { id: 'klaar-trajecten', role: 'tokens', name: 'Klaar, per traject' },
    { id: 'totaal', role: 'total', name: 'Totaal' },
  ],
  head: [
    { content: [text('Soort')], span: 1, align: 'left', swatch: null },
    { content: [text('Klaar')], span: 2, align: 'left', swatch: null },
    { content: [text('Totaal')], span: 1, align: 'right', swatch: null },
  ],
  groups: [
    {
      id: 'effectief',
      bar: {
        id: 'effectief',
        header: [text('Effectieve zorg')],
        description: null,
        level: 0,
        cells: [cell([value(3)]), cell(), cell([value(3)])],
      },
      rows: [
        {
          id: 'scholing',
          header: [text('Scholing')],
          description: [text('Nascholing.')],
          level: 0,
          cells: [
            cell([value(3)]),
            cell([token('KR', 3, 1), text(', '), token('MA', 3, 2)]),
            cell([value(3)]),
          ],
        },
      ],
    },
  ],
  total: {
    id: 'totaal',
    header: [text('Totaal')],
    description: null,
    level: 0,
    cells: [cell([value(3)]), cell(), cell([value(3)])],
  },
  notes: [],
}

const paragraph = (...content: readonly Inline[]) => ({ type: 'paragraph', content, place: null }) as const

/** `name` is the name of the organisation, of a trajectory and of the subject: whatever the data hold. */
export function letterWith({ name }: { readonly name: string }): Letter {
  return {
    edition: '2024',
    programme: 'Programma',
    language: 'nl-NL',
    date: '2024-12-09',
    fileName: 'brief-2024',
    head: {
      organisation: name,
      departments: ['Zorg', 'Beleid'],
      returnAddress: null,
      addressee: ['De minister'],
      column: [{ kind: 'organisation', label: name, lines: ['Zorg'] }],
      date: '9 december 2024',
      reference: '2024043069',
      subject: `Voortgang van ${name}`,
      salutation: 'Geachte mevrouw,',
    },
    body: [
      { type: 'heading', level: 2, id: 'conclusie', content: [text('Conclusie')], place: null },
      paragraph(
        text('Zie '),
        { type: 'link', href: 'https://example.org/?a=1&b=2', title: name, content: [text(name)] },
        { type: 'footnote', number: 1 },
        text(' en nog eens'),
        { type: 'footnote', number: 1 },
      ),
      { type: 'heading', level: 3, id: 'nader', content: [text('Nader')], place: null },
      { type: 'list', start: null, items: [[paragraph(text('Eerste'))], [paragraph(text('Tweede'))]] },
      { type: 'list', start: 3, items: [[paragraph({ type: 'strong', content: [text('Derde')] })]] },
      {
        type: 'figure',
        id: 'figuur-1',
        label: 'Figuur 1',
        title: `Afspraken van ${name}`,
        caption: 'Percentage',
        alt: [text(`Staven van ${name}.`)],
        chart: { swatches: [], bars: [], axis: [] },
        table: yearTable,
      },
    ],
    closing: { greeting: 'Hoogachtend,', name, role: 'Voorzitter' },
    annexes: [
      {
        id: 'bijlage-2',
        fileName: 'bijlage-2',
        label: 'Bijlage 2',
        title: 'Status',
        caption: 'Aantal afspraken',
        orientation: 'landscape',
        runningSuffix: ', bijlage 2',
        readingNote: [[token('KR', 3, 1), text(` betekent: ${name}.`)]],
        legend: [{ token: token('KR', 3, null), name }],
        table: statusTable,
      },
    ],
    footnotes: [{ number: 1, content: [text(`Noot over ${name}.`)] }],
    furniture,
    values: [],
    agreements: [],
    datasets: [],
  }
}

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9pt" height="7pt" viewBox="0 0 9 7"><defs><clipPath id="clip-1"><rect width="9" height="7"/></clipPath></defs><path style="fill:#154273; stroke: none" clip-path="url(#clip-1)" d="M1 1L3.5 1L3.5 2.25Z"/></svg>'

/** Figure and key count their clips alike, as drawings that are made apart do. */
export const artwork: Artwork = {
  svg: drawing,
  width: 468,
  height: 162,
  parts: [{ svg: drawing, width: 468, height: 162 }],
  png: new Uint8Array(),
  pngs: [new Uint8Array()],
  swatches: new Map([['klaar', { svg: drawing, png: new Uint8Array() }]]),
}
