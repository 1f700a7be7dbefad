/** One name for one thing: other spellings and second names, in the letter and in the data. */
import { describe, expect, it } from 'vitest'
import { type FileTree, patched, tinyEdition } from '../edition/tiny-edition.ts'
import { patchedAll, placesOf, reviewTiny } from './reviewed.ts'

const programma = patchedAll('data/tiny/programma.yaml', [
  ['naam: Bezig,', 'naam: In gang gezet,'],
  ['naam: Klaar }', 'naam: Evaluatiefase }'],
  ['themas:', 'begrippen:\n  - { term: elektronisch patiëntendossier, niet: [EPD] }\nthemas:'],
])
const knie = patchedAll('data/tiny/trajecten/knie-artrose.yaml', [
  ['naam: Knie-artrose', 'naam: Klachten vanuit de lage rug\nook-bekend-als: [Klachten van de lage rug]'],
])
const maag = patched('data/tiny/trajecten/maagklachten.yaml', 'naam: Maagklachten', 'naam: COPD')
const named: FileTree = { ...programma, ...knie, ...maag }

const names = async (text: string, files: FileTree = named) => {
  const findings = await reviewTiny(text, files)
  const places = placesOf('other-name', findings)
  const meant = findings.filter(({ code }) => code === 'other-name').map(({ suggestion }) => suggestion)
  return places.map((place, index) => `${place} -> ${meant[index]}`)
}

describe('another name', () => {
  it('is none for another kind of quotes', async () => {
    const files = {
      ...programma,
      ...patched('data/tiny/trajecten/knie-artrose.yaml', 'naam: Knie-artrose', 'naam: "\'t Zand"'),
      ...patched('data/tiny/trajecten/maagklachten.yaml', 'naam: Maagklachten', "naam: Zo'n 'eerste' lijn"),
    }
    expect(await names("Over 't Zand, ’t Zand en 't zand.", files)).toEqual([])
    expect(await names('Over zo’n ‘eerste’ lijn.', files)).toEqual([])
    expect(await names('Over t Zand.', files)).toEqual(["brief.md:1:6 t Zand -> 't Zand"])
  })

  it('is a second name of a trajectory, over a line end too', async () => {
    expect(await names('Over klachten van\nde lage rug.')).toEqual([
      'brief.md:1:6 klachten van -> Klachten vanuit de lage rug',
    ])
  })

  it('is a word that a term replaces', async () => {
    expect(await names('In het EPD staat het.')).toEqual([
      'brief.md:1:8 EPD -> elektronisch patiëntendossier',
    ])
  })

  it('is a name with other blanks, hyphens or accents', async () => {
    expect(await names('Het elektronisch patienten-dossier is ingang gezet in de evaluatie fase.')).toEqual([
      'brief.md:1:5 elektronisch patienten-dossier -> elektronisch patiëntendossier',
      'brief.md:1:39 ingang gezet -> In gang gezet',
      'brief.md:1:58 evaluatie fase -> Evaluatiefase',
    ])
  })

  it('is a name of several words with one letter wrong', async () => {
    expect(await names('Het Nederlandse Huisartsen Genootschap en klachten vanuit de lagge rug.')).toEqual([
      'brief.md:1:5 Nederlandse Huisartsen Genootschap -> Nederlands Huisartsen Genootschap',
      'brief.md:1:43 klachten vanuit de lagge rug -> Klachten vanuit de lage rug',
    ])
  })

  it('is an abbreviation with other capitals', async () => {
    expect(await names('Voor Copd of copd, van het Nhg.')).toEqual([
      'brief.md:1:6 Copd -> COPD',
      'brief.md:1:14 copd -> COPD',
      'brief.md:1:28 Nhg -> NHG',
    ])
  })

  it('is found in the data that the letter shows', async () => {
    const files = patched('data/tiny/trajecten/astma.yaml', 'Een keuzehulp', 'Zie het EPD')
    expect(await names('Tekst.', { ...named, ...files })).toEqual([
      'trajecten/astma.yaml:16:51 EPD -> elektronisch patiëntendossier',
    ])
  })
})

describe('a name in a text of several lines', () => {
  it('has the place where it begins and ends in its file', async () => {
    const files = patched(
      'data/tiny/trajecten/astma.yaml',
      '  - { id: AS-V1, thema: voorbeeld, tekst: Een keuzehulp, afspraken: [AS-01], beweert: gereed }',
      '  - id: AS-V1\n    thema: voorbeeld\n    tekst: >-\n      Wij 😀 zien klachten van de\n      lage rug, en meer.\n    afspraken: [AS-01]',
    )
    const findings = await reviewTiny('Tekst.', { ...named, ...files })
    expect(findings.find(({ code }) => code === 'other-name')?.place).toMatchObject({
      line: 19,
      column: 18,
      endLine: 20,
      endColumn: 15,
      sourceLine: '      Wij 😀 zien klachten van de',
    })
  })
})

describe('the right name', () => {
  it('may stand in small letters inside a sentence, and with a capital at its start', async () => {
    const text =
      'Elektronisch patiëntendossier, klachten vanuit de lage rug, in gang gezet, evaluatiefase, COPD, nhg, NHG.'
    expect(await names(text)).toEqual([])
  })

  it('goes over no stop and no value', async () => {
    expect(await names('Na de evaluatie. Fase {{ verwijzing/jaar-1 }} gezet; in gang: gezet.')).toEqual([])
  })

  it('is a title of a report, whatever name it holds', async () => {
    const files = patchedAll('data/tiny/trajecten/knie-artrose.yaml', [
      [
        'naam: Knie-artrose',
        'naam: Klachten vanuit de lage rug\nook-bekend-als: [Klachten van de lage rug]\nsignalement: { titel: Signalement Klachten van de lage rug, gepubliceerd: 2021 }',
      ],
    ])
    expect(await names('Zie het Signalement Klachten van de lage rug.', { ...named, ...files })).toEqual([])
  })

  it('is in the registers themselves', async () => {
    expect(await names('Tekst.')).toEqual([])
    expect(await names('Tekst.', tinyEdition)).toEqual([])
  })
})
