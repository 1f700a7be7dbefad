/** The finished PDF of a letter: what it says, in which order, and what its parts are. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Letter } from '../../src/document.ts'
import { annex, figure, letterWith, paragraph, phases, statuses, text } from '../docx/letter.ts'
import { annotationsOf, find, type ReadPdf, readPdf, textOf } from '../tagged-pdf/read-back.ts'
import { drawn, pdfOf, plain, textsOf, withoutBlanks } from './model-texts.ts'

const long =
  'Ketensamenwerking tussen ziekenhuizen, huisartsen en thuiszorgorganisaties in de regio’s '.repeat(2)

/** Text of each page as it is drawn. */
async function pageTexts(letter: Letter): Promise<string[]> {
  const { bytes } = await pdfOf(letter)
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map(item => ('str' in item ? item.str : '')).join(' '))
  }
  return pages
}

async function readBack(letter: Letter, artwork = drawn): Promise<ReadPdf> {
  return readPdf((await pdfOf(letter, artwork)).bytes)
}

function expectModelOrder(letter: Letter, pdf: ReadPdf): void {
  const read = withoutBlanks(textOf(pdf.root))
  expect(read).toBe(withoutBlanks(textsOf(letter).join('')))
}

describe('the text of the PDF', () => {
  it('is that of the model, all of it and nothing else, in its order', async () => {
    const letter = letterWith()
    expectModelOrder(letter, await readBack(letter))
  })

  it('parts the lines of a group of facts by a blank', async () => {
    const { root } = await readBack(letterWith())
    expect(find(root, 'Div').map(textOf).join('')).toContain('Instituut & Zonen Zorg')
  })

  it.each([2, 3, 5, 6])('is that of the model with %i statuses', async count => {
    const letter = letterWith({ annexes: [annex(2, statuses(count))] })
    expectModelOrder(letter, await readBack(letter))
  })

  it('is that of the model without the parts that a letter may lack', async () => {
    const { head } = letterWith()
    const bare = letterWith({
      head: { ...head, returnAddress: null, departments: [], column: [], addressee: ['De minister'] },
      body: [paragraph(text('Een zin.'))],
      footnotes: [],
      annexes: [],
    })
    const pdf = await readBack(bare)
    expectModelOrder(bare, pdf)
    expect(pdf.pages).toHaveLength(1)
  })

  it('is that of the model with names, addresses and a subject that are very long', async () => {
    const { head } = letterWith()
    const letter = letterWith({
      head: {
        ...head,
        organisation: long,
        subject: long.trim(),
        addressee: [long, long, long, 'Postbus 1'],
        column: [{ kind: 'web', label: 'Internet', lines: [`www.${'langedomeinnaam'.repeat(6)}.nl`] }],
      },
      annexes: [annex(1, phases, { title: long })],
    })
    expectModelOrder(letter, await readBack(letter))
  })

  it('says what the drawing shows where there is no drawing', async () => {
    const { bytes } = await pdfOf(letterWith({ body: [figure], footnotes: [] }), null)
    const [found] = find(readPdf(bytes).root, 'Figure')
    expect(found && textOf(found)).toContain('96% in gang gezet')
  })

  it('takes characters that the text face lacks from the fallback', async () => {
    const letter = letterWith({
      body: [paragraph(text('Ελλάς en Кирилл'))],
      footnotes: [],
    })
    expectModelOrder(letter, await readBack(letter))
  })
})

describe('the parts of the PDF', () => {
  let pdf: ReadPdf
  const all = (type: string) => find(pdf.root, type)
  beforeAll(async () => {
    pdf = await readBack(letterWith())
  })

  it('have the subject as the only heading of level 1, and annexes as headings of level 2', () => {
    expect(all('H1').map(textOf).map(withoutBlanks)).toEqual(['Voortgangvandeafspraken2024'])
    expect(all('H2').map(heading => withoutBlanks(textOf(heading)))).toEqual([
      'Conclusie',
      'Bijlage1Titelvanbijlage1',
      'Bijlage2Titelvanbijlage2',
    ])
  })

  it('have the legend as one list', () => {
    const legend = all('L').filter(list => textOf(list).includes('Naam KR'))
    expect(legend).toHaveLength(1)
    expect(legend.flatMap(list => find(list, 'Lbl')).map(textOf)).toEqual(['KR3', 'MA3', 'MD3', 'MI3'])
  })

  it('have the figure with its words, caption and drawing', () => {
    const [found] = all('Figure')
    expect(found?.dict.Alt).toBe(figure.type === 'figure' ? plain(figure.alt) : '')
    expect(found && find(found, 'Caption').map(textOf).map(withoutBlanks)).toEqual([
      'Figuur1AfsprakenperjaarPercentagevandeafspraken',
    ])
  })

  it('have each table once, named, with a head and its caption', () => {
    const tables = all('Table')
    expect(tables.map(({ dict }) => dict.T)).toEqual([
      'Afspraken naar status',
      'Trajecten naar fase',
      'Status van de afspraken',
    ])
    expect(tables.map(table => find(table, 'THead').length)).toEqual([1, 1, 1])
    expect(tables.map(table => find(table, 'Caption').map(textOf))).toEqual([
      ['Afspraken naar status'],
      ['Onderschrift 1'],
      ['Onderschrift 2'],
    ])
  })

  it('name the group bar as a head of every cell under it', () => {
    const [, , table] = all('Table')
    const bar = table && find(table, 'TH').find(head => textOf(head) === 'Goede zorg')
    const cells = table ? find(table, 'TD').filter(cell => textOf(cell).includes('KR3(1)')) : []
    expect(bar?.id).not.toBeNull()
    expect(cells.map(cell => cell.attributes.Headers)).toEqual([expect.arrayContaining([bar?.id])])
  })

  it('name the phase as a head of its years', () => {
    const [, table] = all('Table')
    const heads = table ? find(table, 'TH') : []
    const [phase, year] = ['Tweede fase', 'jaar 1'].map(name => heads.find(head => textOf(head) === name))
    expect(phase?.id).not.toBeNull()
    expect(year?.attributes.Headers).toEqual(expect.arrayContaining([phase?.id]))
  })

  it('say what a dash for zero means', () => {
    const spoken = all('Span').filter(span => textOf(span) === '–')
    expect(spoken.map(({ dict }) => dict.ActualText)).toEqual(['geen'])
  })

  it('link the footnote both ways and say where links lead', () => {
    const contents = all('Link')
      .flatMap(annotationsOf)
      .map(annotation => annotation.Contents)
    expect(contents).toEqual(
      expect.arrayContaining(['Voetnoot 1', 'Terug: Voetnoot 1', 'Overzicht, website "Voorbeeld"']),
    )
  })

  it('carry the language, the title and the day of the letter, and no clock', async () => {
    expect(pdf.catalog.Lang).toBe('nl-NL')
    expect(pdf.get(pdf.info.Title)).toBe('Voortgang van de afspraken 2024')
    expect(pdf.get(pdf.info.CreationDate)).toContain('D:20241209')
    const [one, two] = await Promise.all([pdfOf(letterWith()), pdfOf(letterWith())])
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0)
  })
})

describe('the pages of the PDF', () => {
  it('are numbered, and later ones headed', async () => {
    const pages = await pageTexts(letterWith())
    const count = pages.length
    expect({ total: count, annexes: [3, 4] }).toEqual((await pdfOf(letterWith())).pages)
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Pagina ${index + 1} van ${count}`)
      expect(page.includes('Onze referentie 2024043069')).toBe(index > 0)
    }
    expect(pages.at(-1)).toContain('2024, bijlage 2')
  })

  it('repeat the head of a table that goes on, and never end with a group bar', async () => {
    const table = statuses(4)
    const groups = Array.from({ length: 14 }, () => table.groups).flat()
    const pages = await pageTexts(letterWith({ annexes: [annex(2, { ...table, groups })] }))
    const wide = pages.filter(page => page.includes('bijlage 2') && page.includes('Goede zorg'))
    expect(wide.length).toBeGreaterThan(1)
    for (const page of wide) {
      expect(page).toContain('Status 4')
      expect(page.lastIndexOf('Scholing')).toBeGreaterThan(page.lastIndexOf('Goede zorg'))
    }
  })

  it('have every footnote on the page that refers to it', async () => {
    const numbers = Array.from({ length: 40 }, (_, index) => index + 1)
    const letter = letterWith({
      body: numbers.map(number =>
        paragraph(text(`Bewering ${number} ${long}`), { type: 'footnote', number }),
      ),
      footnotes: numbers.map(number => ({ number, content: [text(`Bewijs ${number}. ${long}`)] })),
    })
    const pages = await pageTexts(letter)
    for (const number of numbers) {
      const [said] = pages.filter(page => page.includes(`Bewering ${number} `))
      expect(said).toContain(`Bewijs ${number}.`)
    }
  })

  it('keep the closing with the end of the text', async () => {
    const { head } = letterWith()
    for (let lines = 20; lines < 40; lines++) {
      const letter = letterWith({
        head,
        body: Array.from({ length: lines }, (_, index) => paragraph(text(`Zin ${index + 1}.`))),
        annexes: [],
        footnotes: [],
      })
      const [page] = (await pageTexts(letter)).filter(each => each.includes('Hoogachtend'))
      expect(page).toContain(`Zin ${lines}.`)
    }
  })
})
