/** A small letter with one of each thing, and what is needed to look into the file that is made of it. */
import { strFromU8, unzipSync } from 'fflate'
import type {
  Annex,
  Artwork,
  Block,
  Cell,
  Inline,
  Letter,
  Row,
  Table,
  TokenInline,
  ValueInline,
} from '../../src/document.ts'

export const text = (words: string): Inline => ({ type: 'text', text: words })

export function value(shown: string, spoken: string | null = null): ValueInline {
  const amount = { path: 'a', unit: 'agreements', count: 0, of: null } as const
  return { type: 'value', text: shown, number: shown, spoken, amount, filters: [], place: null }
}

export function token(code: string, year: number, count: number | null): TokenInline {
  const amount = count === null ? null : ({ path: code, unit: 'agreements', count, of: null } as const)
  return { type: 'token', code, year, amount }
}

export const paragraph = (...content: Inline[]) => ({ type: 'paragraph', content, place: null }) as const

const cell = (...content: Inline[]): Cell => ({ lines: content.length === 0 ? [] : [content], soft: false })

const row = (id: string, header: string, cells: readonly Cell[], more: Partial<Row> = {}): Row => ({
  id,
  header: [text(header)],
  description: null,
  level: 0,
  cells,
  ...more,
})

export const phases: Table = {
  type: 'table',
  kind: 'phases',
  id: 'bijlage-1',
  title: 'Trajecten naar fase',
  summary: 'Per fase het aantal en de namen.',
  columns: [
    { id: 'fase', role: 'label', name: 'Fase' },
    { id: 'aantal', role: 'count', name: 'Aantal' },
    { id: 'trajecten', role: 'names', name: 'Trajecten' },
  ],
  head: ['Fase', 'Aantal', 'Trajecten'].map(name => ({
    content: [text(name)],
    span: 1,
    align: name === 'Aantal' ? 'right' : 'left',
    swatch: null,
  })),
  groups: [
    { id: 'een', bar: null, rows: [row('een', 'Eerste fase', [cell(value('1')), cell(text('Astma'))])] },
    {
      id: 'twee',
      bar: null,
      rows: [
        row('twee', 'Tweede fase', [cell(value('2')), { lines: [[text('per jaar:')]], soft: true }]),
        row(
          'twee/jaar-1',
          'jaar 1',
          [cell(value('2')), { lines: [[text('Psychose')], [text('PTSS')]], soft: false }],
          {
            level: 1,
          },
        ),
      ],
    },
  ],
  total: row('totaal', 'Totaal', [cell(value('3')), cell()]),
  notes: [],
}

/** Bijlage 2 with so many statuses. */
export function statuses(count: number): Table {
  const names = Array.from({ length: count }, (_, index) => `Status ${index + 1}`)
  const sums = (shown: string) => [...names.flatMap(() => [cell(value(shown)), cell()]), cell(value('9'))]
  return {
    type: 'table',
    kind: 'statuses',
    id: 'bijlage-2',
    title: 'Status van de afspraken',
    summary: 'Per soort het aantal per status.',
    columns: [
      { id: 'soort', role: 'label', name: 'Soort' },
      ...names.flatMap(
        name =>
          [
            { id: name, role: 'count', name },
            { id: `${name}-tokens`, role: 'tokens', name: `${name}, per traject` },
          ] as const,
      ),
      { id: 'totaal', role: 'total', name: 'Totaal' },
    ],
    head: [
      { content: [text('Soort')], span: 1, align: 'left', swatch: null },
      ...names.map(name => ({ content: [text(name)], span: 2, align: 'left', swatch: null }) as const),
      { content: [text('Som')], span: 1, align: 'right', swatch: null },
    ],
    groups: [
      {
        id: 'groep',
        bar: row('groep', 'Goede zorg', sums('8')),
        rows: [
          row(
            'scholing',
            'Scholing',
            [
              cell(value('3')),
              cell(token('KR', 3, 1), text(', '), token('MA', 3, 2)),
              ...sums('\u2013').slice(2),
            ],
            { description: [text('Nascholing en visitatie.')] },
          ),
        ],
      },
    ],
    total: row('totaal', 'Alles', sums('7')),
    notes: [],
  }
}

const years: Table = {
  ...phases,
  kind: 'years',
  id: 'figuur-1',
  title: 'Afspraken naar status',
  summary: 'Per jaar het aantal en het aandeel.',
  columns: [
    { id: 'jaar', role: 'label', name: 'Jaar' },
    { id: 'trajecten', role: 'count', name: 'Trajecten' },
    { id: 'gereed', role: 'count', name: 'Gereed' },
    { id: 'gereed-aandeel', role: 'share', name: 'Gereed, aandeel' },
    { id: 'totaal', role: 'total', name: 'Totaal' },
  ],
  head: [
    { content: [text('Implementatiejaar')], span: 1, align: 'left', swatch: null },
    { content: [text('Trajecten')], span: 1, align: 'right', swatch: null },
    {
      content: [text('Gereed')],
      span: 2,
      align: 'right',
      swatch: { status: 'gereed', colour: '#154273', pattern: 'effen' },
    },
    { content: [text('Totaal')], span: 1, align: 'right', swatch: null },
  ],
  groups: [
    {
      id: 'jaren',
      bar: null,
      rows: [
        row('jaar-1', 'Jaar 1', [cell(value('1')), cell(value('\u2013', 'geen')), cell(), cell(value('24'))]),
      ],
    },
  ],
  total: row('totaal', 'Alle jaren', [
    cell(value('1')),
    cell(value('5')),
    { lines: [[value('21%')]], soft: true },
    cell(value('24')),
  ]),
  notes: [{ content: [text('Door afronding samen 101.')], rows: ['totaal'] }],
}

export const figure: Block = {
  type: 'figure',
  id: 'figuur-1',
  label: 'Figuur\u00a01',
  title: 'Afspraken per jaar',
  caption: 'Percentage van de afspraken',
  alt: [text('Jaar 1: 96% in gang gezet & 4% "geen actie".')],
  chart: { swatches: [], bars: [], axis: [] },
  table: years,
}

export const annex = (number: number, table: Table, more: Partial<Annex> = {}): Annex => ({
  id: table.id,
  fileName: table.id,
  label: `Bijlage\u00a0${number}`,
  title: `Titel van bijlage ${number}`,
  caption: `Onderschrift ${number}`,
  orientation: table.kind === 'statuses' ? 'landscape' : 'portrait',
  runningSuffix: `, bijlage\u00a0${number}`,
  readingNote: [],
  legend: [],
  table,
  ...more,
})

export const body: readonly Block[] = [
  paragraph(text('Eerste alinea met '), value('13\u00a0procent'), text(' & <meer>.'), {
    type: 'footnote',
    number: 1,
  }),
  { type: 'heading', level: 2, id: 'h-1', content: [text('Conclusie')], place: null },
  { type: 'heading', level: 3, id: 'h-2', content: [text('Onderdeel')], place: null },
  {
    type: 'list',
    start: null,
    items: [
      [
        paragraph(text('Eerste punt')),
        { type: 'list', start: null, items: [[paragraph(text('Dieper punt'))]] },
      ],
      [paragraph(text('Tweede punt')), paragraph(text('Vervolg'))],
    ],
  },
  { type: 'list', start: 3, items: [[paragraph(text('Derde stap'))]] },
  figure,
  paragraph({ type: 'strong', content: [text('Belangrijk')] }, text(' slot.')),
]

/** A letter of edition 2024; any part can be given otherwise. */
export function letterWith(parts: Partial<Letter> = {}): Letter {
  return {
    edition: '2024',
    programme: 'Programma',
    language: 'nl-NL',
    date: '2024-12-09',
    fileName: 'brief-2024',
    head: {
      organisation: 'Instituut & Zonen',
      departments: ['Zorg'],
      returnAddress: 'Retouradres Postbus 1, 1000 AA Plaats',
      addressee: ['De minister van Zorg', 'Postbus 2', '2500 EJ  Den Haag'],
      column: [
        { kind: 'organisation', label: 'Instituut & Zonen', lines: ['Zorg'] },
        { kind: 'request', label: null, lines: ['Vermeld de datum.'] },
      ],
      date: '9\u00a0december 2024',
      reference: '2024043069',
      subject: 'Voortgang van de afspraken 2024',
      salutation: 'Geachte mevrouw,',
    },
    body,
    closing: { greeting: 'Hoogachtend,', name: 'J. Jansen', role: 'Voorzitter' },
    annexes: [
      annex(1, phases),
      annex(2, statuses(4), {
        readingNote: [[text('Vooraan staat het aantal.')]],
        legend: ['KR', 'MA', 'MD', 'MI'].map(code => ({ token: token(code, 3, null), name: `Naam ${code}` })),
      }),
    ],
    footnotes: [
      {
        number: 1,
        content: [
          text('Zie het '),
          {
            type: 'link',
            href: 'https://example.org/overzicht?a=1&b=2',
            title: 'Overzicht, website "Voorbeeld"',
            content: [text('overzicht')],
          },
        ],
      },
    ],
    furniture: {
      date: 'Datum',
      subject: 'Betreft',
      reference: 'Onze referentie',
      department: 'Afdeling',
      annexes: 'Bijlagen',
      page: 'Pagina',
      of: 'van',
      letterTo: 'Brief aan de minister',
      contents: 'Inhoud',
      download: 'Downloaden',
      thisLetter: 'Deze brief',
      skipToText: 'Naar de tekst',
      footnotes: 'Voetnoten',
      footnote: 'Voetnoot',
      backToText: 'Terug',
      dataTable: 'Tabel',
      continued: 'vervolg',
      total: 'Totaal',
    },
    values: [],
    agreements: [],
    datasets: [],
    ...parts,
  }
}

/** One white pixel. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII='

const drawn = { svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', width: 468, height: 156 }
const png = Uint8Array.from(Buffer.from(pixel, 'base64'))

export const artwork: Artwork = {
  ...drawn,
  parts: [drawn],
  png,
  pngs: [png],
  swatches: new Map([['gereed', { svg: '<svg/>', png: Uint8Array.from(Buffer.from(pixel, 'base64')) }]]),
}

/** The parts of a .docx as text, by their paths. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([path, data]) => [path, strFromU8(data)]))
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

export function unescapeXml(xml: string): string {
  return xml.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
}

/** Every element of a name, its tags included; elements that hold their own kind are not told apart. */
export function elementsOf(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*?)?(?:/>|>.*?</${name}>)`, 'gs'))].map(
    match => match[0],
  )
}

export interface ReadParagraph {
  readonly style: string
  readonly text: string
  readonly xml: string
}

/** Paragraphs in their order, with what a reader sees of them: a tab is a tab, field codes are left out. */
export function paragraphsOf(xml: string): ReadParagraph[] {
  return elementsOf(xml, 'w:p').map(found => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(found)?.[1] ?? '',
    text: unescapeXml(
      [...found.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab)\/>/g)]
        .map(match => (match[2] === 'tab' ? '\t' : (match[1] ?? '')))
        .join(''),
    ),
    xml: found,
  }))
}
