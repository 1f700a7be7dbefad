/** Numbers and shares that were typed into the text instead of taken from the data. */
import { describe, expect, it } from 'vitest'
import { fractionPhrase } from '../../src/letter/fraction-phrase.ts'
import { shareBands } from '../../src/share-words.ts'
import { patched } from '../edition/tiny-edition.ts'
import { foundBy, placesOf, reviewTiny } from './reviewed.ts'

const loose = async (text: string, files = {}) => placesOf('loose-number', await reviewTiny(text, files))
const typed = async (text: string, files = {}) => placesOf('typed-share', await reviewTiny(text, files))
const constants = (...texts: string[]) =>
  patched(
    'data/tiny/programma.yaml',
    'themas:',
    `constanten:\n${texts.map(text => `  - { tekst: "${text}", reden: bekend }\n`).join('')}themas:`,
  )

describe('a loose number', () => {
  it('is a digit in the text, with its place', async () => {
    expect(await loose('Er zijn\nin totaal 5 afspraken.')).toEqual(['brief.md:2:11 5'])
  })

  it('is found in headings, footnotes, lists, strong words and the words of links', async () => {
    const text =
      '## Stand 2024\n\nEen noot.[^n] **Alle 12** of [de 3](https://www.example.org)\n\n- punt 4\n\n[^n]: Noot 7.'
    expect(await loose(text)).toEqual([
      'brief.md:1:10 2024',
      'brief.md:3:22 12',
      'brief.md:3:34 3',
      'brief.md:5:8 4',
      'brief.md:7:12 7',
    ])
  })

  it('keeps its place behind signs that are written with several, and accents', async () => {
    expect(await loose('Één \\* &amp; 😀 café: 9.')).toEqual(['brief.md:1:22 9'])
  })

  it('is one, with what joins its digits', async () => {
    expect(await loose('In de jaren 2-3, de 1e keer, 12,5 en 2018–2023.')).toEqual([
      'brief.md:1:13 2-3',
      'brief.md:1:21 1e',
      'brief.md:1:30 12,5',
      'brief.md:1:38 2018–2023',
    ])
  })

  it('is a number word before something that the data count', async () => {
    expect(
      await loose('Twee trajecten, drie van de afspraken en vier concrete voorbeelden. Eén traject.'),
    ).toEqual(['brief.md:1:1 Twee', 'brief.md:1:17 drie', 'brief.md:1:42 vier', 'brief.md:1:69 Eén'])
    expect(await loose('De drieëntwintig trajecten')).toEqual(['brief.md:1:4 drieëntwintig'])
  })

  it('is no number word before other nouns, and no article', async () => {
    expect(
      await loose('Twee zaken, drie jaar, een traject, de tweede afspraak, tienduizend plannen.'),
    ).toEqual([])
  })

  it('is no value', async () => {
    expect(
      await loose('Van {{ bijlage-2/totaal | cijfers }} afspraken, in {{ verwijzing/bijlage-1 }}.'),
    ).toEqual([])
  })

  it('is no declared constant, over a line end too', async () => {
    const files = constants('van 2018 tot en met 2023')
    expect(await loose('Dat liep van 2018\ntot en met 2023, in 2018.', files)).toEqual(['brief.md:2:21 2018'])
  })

  it('is no part of a name that the data have', async () => {
    const files = patched('data/tiny/trajecten/knie-artrose.yaml', 'Knie-artrose', 'Knie-artrose')
    const named = patched('data/tiny/partijen.yaml', 'Internisten Vereniging', 'Stichting Diabetes 2')
    const found = await loose('Met Stichting Diabetes 2 maakten wij 2 plannen.', { ...files, ...named })
    expect(found).toEqual(['brief.md:1:38 2'])
  })

  it('is found in examples and in what brief.yaml puts into the letter, but there the year of the letter may stand', async () => {
    const files = {
      ...patched('data/tiny/trajecten/astma.yaml', 'Een keuzehulp', 'Een keuzehulp voor 30 ziekenhuizen'),
      ...patched(
        'data/tiny/brief.yaml',
        'betreft: Voortgang betere zorg',
        'betreft: Voortgang 2024 van 3 jaar',
      ),
    }
    expect(await loose('Tekst.', files)).toEqual(['brief.yaml:1:29 3', 'trajecten/astma.yaml:16:62 30'])
  })

  it('comes with the values that say the number now', async () => {
    const findings = await reviewTiny('Er zijn 5 afspraken.')
    expect(findings.find(({ code }) => code === 'loose-number')?.hint).toEqual({
      id: 'values-that-say',
      paths: ['bijlage-2/totaal', 'figuur-1/totaal'],
    })
  })
})

describe('a typed share', () => {
  it('is a fraction with its adverb', async () => {
    expect(await typed('Ruim een kwart is klaar, bijna een derde niet, en\nde helft wacht.')).toEqual([
      'brief.md:1:1 Ruim een kwart',
      'brief.md:1:26 bijna een derde',
      'brief.md:2:1 de helft',
    ])
  })

  it('is each fraction that the letter can say', async () => {
    for (const [count, of] of [
      [1, 10],
      [1, 8],
      [1, 5],
      [1, 4],
      [1, 3],
      [2, 5],
      [1, 2],
      [3, 5],
      [2, 3],
      [3, 4],
      [4, 5],
      [9, 10],
    ]) {
      const phrase = fractionPhrase(count ?? 0, of ?? 1)
      expect(await typed(`Van alles is ${phrase} van ons.`)).toEqual([`brief.md:1:14 ${phrase}`])
    }
  })

  it('is each phrase of the table', async () => {
    for (const { phrase } of shareBands) {
      expect(await typed(`Hier staat ${phrase} dus.`)).toEqual([`brief.md:1:12 ${phrase}`])
    }
  })

  it('is no ordinal, no other word and no value', async () => {
    const text =
      'Een derde traject, het eerste kwartaal, de meesten, een kwartier. Klaar is {{ bijlage-2/totaal/gereed | breuk }}, {{ bijlage-2/totaal/gereed | deel: "de meeste" }}.'
    expect(await typed(text)).toEqual([])
  })

  it('is found in examples', async () => {
    const files = patched('data/tiny/trajecten/astma.yaml', 'Een keuzehulp', 'Voor de meeste mensen')
    expect(await typed('Tekst.', files)).toEqual(['trajecten/astma.yaml:16:48 de meeste'])
  })
})

describe('rough words as a value', () => {
  const falseShares = async (text: string) => await reviewTiny(text)

  it('are printed when they are true', async () => {
    // Three of five agreements are done.
    const findings = await falseShares('Klaar is {{ bijlage-2/totaal/gereed | deel: "meer dan de helft" }}.')
    expect(placesOf('false-share', findings)).toEqual([])
  })

  it('are an error when they are not, with the share and the band', async () => {
    const findings = await falseShares(
      'Klaar zijn {{ bijlage-2/totaal/bezig | deel: "de meeste" | hoofdletter }}.',
    )
    expect(placesOf('false-share', findings)).toEqual(['brief.md:1:15 bijlage-2/totaal/bezig'])
    expect(foundBy('false-share', findings)).toEqual(['"de meeste" for 40.0% (2 of 5)'])
    expect(findings.find(({ code }) => code === 'false-share')).toMatchObject({
      severity: 'error',
      expected: { id: 'share-band', low: 50, lowIncluded: false },
    })
  })

  it('have exact bounds', () => {
    const bandOf = (phrase: string) => shareBands.find(band => band.phrase === phrase)
    expect(bandOf('de meeste')).toMatchObject({ low: 50, lowIncluded: false, high: 100, highIncluded: false })
    expect(bandOf('een klein deel')).toMatchObject({
      low: 0,
      lowIncluded: false,
      high: 20,
      highIncluded: true,
    })
  })

  it('are only those of the table', async () => {
    const findings = await falseShares('Klaar zijn {{ bijlage-2/totaal/bezig | deel: "bijzonder veel" }}.')
    expect(placesOf('bad-filter-argument', findings)).toEqual(['brief.md:1:46 "bijzonder veel"'])
  })
})

describe('a value that runs together with what stands beside it', () => {
  const joined = async (text: string) => placesOf('value-joined', await reviewTiny(text))
  const done = '{{ bijlage-2/totaal/gereed }}'

  it.each([
    [`Er zijn ${done}${done} gereed.`, 1],
    [`Er is ${done}% gereed.`, 1],
    [`Er is ${done} procent gereed.`, 1],
    [`Er zijn honderd${done} gereed.`, 1],
    [`Er zijn 1${done} gereed.`, 1],
    [`Er zijn ${done}.000 gereed.`, 1],
    [`Er is {{ figuur-1/jaar-2/gereed | procent }}% gereed.`, 1],
  ])('%s', async (text, count) => {
    expect(await joined(text)).toHaveLength(count)
  })

  it('is none behind a hyphen, before a stop, in quotes or brackets', async () => {
    const share = '{{ figuur-1/jaar-2/gereed | procent }}'
    expect(
      await joined(`Wij (${done}) tellen “${done}”, ${done}; ${share} van ${done}. De ${done}-jarige.`),
    ).toEqual([])
  })

  it('is a number word in the words of a filter too', async () => {
    const telt =
      '{{ bijlage-1/totaal | telt: "traject met negen afspraken", "trajecten met negen afspraken" }}'
    expect(await loose(`Er zijn ${telt}.`)).toEqual(['brief.md:1:50 negen', 'brief.md:1:83 negen'])
    expect(
      await loose('Er {{ bijlage-1/totaal | vorm: "is één traject", "zijn drie trajecten" }}.'),
    ).toHaveLength(2)
    expect(await loose('Er zijn {{ bijlage-1/totaal | telt: "traject", "trajecten" }}.')).toEqual([])
  })
})
