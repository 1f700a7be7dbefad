/** What a document says beside its words: links, levels, heads of tables, numbers, spaces, signs, facts. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '../../src/readback/read-pdf.ts'
import { pdfDifferences } from '../../src/verify/check-facts.ts'
import { removeFolders } from '../cli/run-report.ts'
import {
  changeDocx,
  changeHtml,
  changePdf,
  copyFinished,
  type Finished,
  finishRich,
  nameIn,
  verifyOne,
} from './finished.ts'

let rich: Finished
beforeAll(async () => {
  rich = await finishRich()
})
afterAll(removeFolders)

/** What is found in a copy that `change` wrote in. */
async function changed(ending: string, change: (folder: string) => unknown) {
  const folder = copyFinished(rich.folder)
  change(folder)
  return verifyOne({ folder, letter: rich.letter }, ending)
}

it.each(['.pdf', '.docx', '.html'])(
  '%s with lists, links and levels says what the letter says',
  async ending => {
    expect(await verifyOne(rich, ending)).toEqual([])
  },
)

describe('in the PDF', () => {
  const page = 'Overzicht Passende zorg verbetertrajecten'
  it.each([
    [
      'the address of a link',
      '(https://www.zorginstituutnederland.nl)',
      '(https://www.zorginstituutnederland.nu)',
      [
        `${page} -> https://www.zorginstituutnederland.nl`,
        `${page} -> https://www.zorginstituutnederland.nu`,
      ],
    ],
    [
      'what a link says of itself',
      '/Contents (Overzicht',
      '/Contents (Overziggt',
      [
        `${page}: ${page} op www.zorginstituutnederland.nl`,
        `${page}: Overziggt Passende zorg verbetertrajecten op www.zorginstituutnederland.nl`,
      ],
    ],
    ['a reference that misses its note', '94.535433', '14.535433', ['1 -> #footnote 1', '1 -> ']],
    ['a way back that misses its reference', '243.233307', '443.233307', ['1 -> #reference 1', '1 -> ']],
    ['the level of a heading', '/S /H3', '/S /H2', ['Opgaven en wensen (H3)', 'Opgaven en wensen (H2)']],
    ['a head of a table', '/S /TH\n', '/S /TD\n', ['Implementatiejaar (column)', 'Implementatiejaar (none)']],
    ['the word for a sign', '/ActualText (geen)', '/ActualText (niet)', ['– (geen)', '– (niet)']],
    [
      'the word for the title of the window',
      '/DisplayDocTitle true',
      '/DisplayDocTitlX true',
      ['true', 'false'],
    ],
    [
      'a bookmark that lands elsewhere',
      '/Dest [9 0 R /XYZ 70.866142 408',
      '/Dest [9 0 R /XYZ 70.866142 508',
      ['2 Conclusie -> #Conclusie', '2 Conclusie -> #Geachte mevrouw Agema,'],
    ],
    [
      'the words of a bookmark',
      '/Title (Conclusie)',
      '/Title (Konclusie)',
      ['2 Conclusie -> #Conclusie', '2 Konclusie -> #Conclusie'],
    ],
  ])('%s', async (_name, from, to, [expected, found]) => {
    const differences = await changed('.pdf', folder => changePdf(folder, from, to))
    expect(differences).toEqual([expect.objectContaining({ expected, found })])
  })

  it('a link that is in no tag', async () => {
    const differences = await changed('.pdf', folder => changePdf(folder, '/Type /OBJR', '/Type /OBJX'))
    expect(differences).toContainEqual(
      expect.objectContaining({ where: 'page 1', expected: null, found: 'Voetnoot 1' }),
    )
  })

  it('the printed number and the label of a page, the author, the language of the metadata', async () => {
    const { folder, letter } = rich
    const reading = await readPdf(readFileSync(join(folder, nameIn(folder, '.pdf'))))
    expect(pdfDifferences(letter, reading)).toEqual([])
    const total = reading.furniture.length
    const other = {
      ...reading,
      author: 'Iemand anders',
      metadata: { ...reading.metadata, language: 'en-GB' },
      furniture: reading.furniture.with(1, reading.furniture[1]?.replace('Pagina 2', 'Pagina 3') ?? ''),
      labels: reading.labels?.with(0, 'i') ?? null,
    }
    const numbers = Array.from({ length: total }, (_, index) => index + 1)
    expect(pdfDifferences(letter, other)).toEqual([
      { where: 'author', expected: 'Zorginstituut Nederland', found: 'Iemand anders' },
      { where: 'XMP language', expected: 'nl-NL', found: 'en-GB' },
      { where: 'page 2', expected: `Pagina 2 van ${total}`, found: `Pagina 3 van ${total}` },
      { where: 'page labels', expected: numbers.join(' '), found: numbers.join(' ').replace('1', 'i') },
    ])
  })
})

describe('in a PDF of another text', () => {
  let other: Finished
  beforeAll(async () => {
    other = await finishRich(text =>
      text.replace('Twee zaken blijven', 'Tweezaken blijven').replace('mailto:info@', 'mailto:post@'),
    )
  })

  it('lost blanks, numbers of items and addresses of links are found', async () => {
    const body = rich.letter.body.map(block =>
      block.type === 'list' && block.start === 1 ? { ...block, start: 3 } : block,
    )
    const differences = await verifyOne({ folder: other.folder, letter: { ...rich.letter, body } }, '.pdf')
    const pairs = differences.map(one => ('expected' in one ? [one.expected, one.found] : one))
    const words = 'schrijven aan het bureau van het Zorginstituut over de voortgang van alle trajecten'
    expect(pairs).toEqual([
      [expect.stringMatching(/^Twee zaken blijven/), expect.stringMatching(/^Tweezaken blijven/)],
      ['3. Eerst overleg met partijen.', '1. Eerst overleg met partijen.'],
      [expect.stringMatching(/^4\. Dan/), expect.stringMatching(/^2\. Dan/)],
      [`${words} -> mailto:info@example.org`, `${words} -> mailto:post@example.org`],
      [expect.stringMatching(/^5\. Klaar/), expect.stringMatching(/^3\. Klaar/)],
    ])
  })
})

describe('in the Word document', () => {
  it.each([
    [
      'the address of a link',
      'https://www.zorginstituutnederland.nl"',
      'https://www.zorginstituutnederland.nu"',
      'word/_rels/footnotes.xml.rels',
      /nl$/,
      /nu$/,
    ],
    [
      'what a link says of itself',
      'w:tooltip="Mail aan',
      'w:tooltip="Post aan',
      'word/document.xml',
      /: Mail/,
      /: Post/,
    ],
    [
      'a reference without a note',
      '<w:footnote w:id="1">',
      '<w:footnote w:id="7">',
      'word/footnotes.xml',
      /#footnote 1/,
      /-> $/,
    ],
    [
      'a link to another annex',
      'w:anchor="bijlage_1"',
      'w:anchor="bijlage_2"',
      'word/document.xml',
      /#Bijlage 1/,
      /#Bijlage 2/,
    ],
    [
      'a link to an annex that is nowhere',
      'w:anchor="bijlage_1"',
      'w:anchor="bijlage_9"',
      'word/document.xml',
      /#Bijlage 1/,
      /-> /,
    ],
    ['the level of a heading', '"Heading3"', '"Heading2"', 'word/document.xml', /\(H3\)/, /\(H2\)/],
    [
      'the level of a style',
      '<w:outlineLvl w:val="2"/>',
      '<w:outlineLvl w:val="3"/>',
      'word/styles.xml',
      /\(H3\)/,
      /\(H4\)/,
    ],
    [
      'the title of a table',
      /(<w:tblCaption w:val=")[^"]*/,
      '$1Tabel',
      'word/document.xml',
      /^Aantal/,
      /^Tabel/,
    ],
  ] as const)('%s', async (_name, from, to, part, expected, found) => {
    const differences = await changed('.docx', folder => changeDocx(folder, from, to, part))
    expect(differences[0]).toMatchObject({
      expected: expect.stringMatching(expected),
      found: expect.stringMatching(found),
    })
  })

  it('rows and columns that are no heads any more', async () => {
    const rows = await changed('.docx', folder =>
      changeDocx(folder, /<w:tblHeader\/>(?=.*?Implementatiejaar)/, ''),
    )
    expect(rows).toContainEqual({
      where: expect.any(String),
      expected: 'Implementatiejaar (column)',
      found: 'Implementatiejaar (row)',
    })
    const columns = await changed('.docx', folder =>
      changeDocx(folder, 'w:firstColumn="true"', 'w:firstColumn="false"'),
    )
    expect(columns).toContainEqual(
      expect.objectContaining({ expected: 'Alle jaren (row)', found: 'Alle jaren (none)' }),
    )
  })

  it('the number that a list begins with', async () => {
    const differences = await changed('.docx', folder =>
      changeDocx(folder, /(<w:num w:numId="3">.*?<w:startOverride w:val=")1/, '$16', 'word/numbering.xml'),
    )
    expect(differences[0]).toMatchObject({
      expected: '1. Eerst overleg met partijen.',
      found: '6. Eerst overleg met partijen.',
    })
  })
})

describe('in the page', () => {
  it.each([
    [
      'the address of a link',
      'href="https://www.zorginstituutnederland.nl"',
      'href="https://www.zorginstituutnederland.nu"',
      /nl$/,
      /nu$/,
    ],
    ['what a link says of itself', 'title="Mail aan', 'title="Post aan', /: Mail/, /: Post/],
    ['a reference that misses its note', 'href="#note_1"', 'href="#note_2"', /#footnote 1$/, /-> $/],
    [
      'a way back that misses its reference',
      'href="#note_1_ref"',
      'href="#page_text"',
      /#reference 1$/,
      /-> #Geachte/,
    ],
    [
      'a link to another annex',
      /href="#bijlage-1"(?!.*<dt>)/,
      'href="#bijlage-2"',
      /#Bijlage 1/,
      /#Bijlage 2/,
    ],
    ['the level of a heading', /<h3 (.*)<\/h3>/, '<h2 $1</h2>', /\(H3\)/, /\(H2\)/],
    ['a head of a column', 'scope="col"', 'scope="row"', /\(column\)/, /\(row\)/],
    ['a head that is a cell', /<th scope="row">Jaar.1<\/th>/, '<td>Jaar 1</td>', /\(row\)/, /\(none\)/],
    ['the number that a list begins with', '<ol>', '<ol start="6">', /^1\. Eerst/, /^6\. Eerst/],
    ['a list without numbers', /<ol>\n<li>binnen een/, '<ul>\n<li>binnen een', /^1\. binnen/, /^binnen/],
    [
      'the words for a table',
      'Per implementatiejaar het aantal',
      'Per jaar het aantal',
      /Per implementatiejaar/,
      /Per jaar/,
    ],
    ['the word for a sign', 'aria-label="geen"', 'aria-label="niet"', /\(geen\)/, /\(niet\)/],
    [
      'the author',
      /name="author" content="[^"]*"/,
      'name="author" content="Iemand"',
      /Zorginstituut/,
      /Iemand/,
    ],
    ['the size of the PDF', /\d+(?=\u00a0kB)/, '3', /\(pdf, \d{2,} kB\)/, /\(pdf, 3 kB\)/],
    [
      'the list of contents',
      '>Conclusie</a>',
      '>Slot</a>',
      /^Conclusie -> #Conclusie$/,
      /^Slot -> #Conclusie$/,
    ],
    ['a blank', 'Twee zaken blijven', 'Tweezaken blijven', /^Twee zaken/, /^Tweezaken/],
  ] as const)('%s', async (_name, from, to, expected, found) => {
    const differences = await changed('.html', folder => changeHtml(folder, from, to))
    expect(differences[0]).toMatchObject({
      expected: expect.stringMatching(expected),
      found: expect.stringMatching(found),
    })
  })
})
