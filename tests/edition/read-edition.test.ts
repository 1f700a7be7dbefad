/** What a valid edition is read to, and what an edition may lack. */
import { describe, expect, test } from 'vitest'
import type { Edition } from '../../src/edition/edition.ts'
import { editionPattern } from '../../src/edition/field-kinds.ts'
import { readEdition } from '../../src/edition/read-edition.ts'
import { inEnglish } from '../wording/in-english.ts'
import { type FileTree, patched, tinyEdition, writeTiny, writeTree } from './tiny-edition.ts'

async function readTiny(replaced: FileTree = {}): Promise<Edition> {
  const reading = await readEdition({ root: writeTiny(replaced), edition: 'tiny' })
  expect(reading.findings).toEqual([])
  if (!reading.ok) throw new Error('not read')
  return reading.value
}

const codesOf = async (root: string, edition = 'tiny') =>
  (await readEdition({ root, edition })).findings.map(
    ({ code, place }) => `${place.file}:${place.line} ${code}`,
  )

describe('names that Windows cannot hold', () => {
  const brief = (line: string) => patched('data/tiny/brief.yaml', 'sjabloon: brief.md\n', `${line}\n`)

  test.each(['aux.2030', 'AUX', 'con', 'nul.a.b', 'prn', 'com1', 'lpt9.x', 'brief.', '"brief "', '.brief'])(
    'bestandsnaam %s is refused at its place',
    async name => {
      const root = writeTiny(brief(`sjabloon: brief.md\nbestandsnaam: ${name}`))
      expect(await codesOf(root)).toEqual(['data/tiny/brief.yaml:8 wrong-value'])
    },
  )

  test.each(['auxiliair', 'con-2030', 'brief.aux', 'com', 'lpt10'])('bestandsnaam %s is none', async name => {
    expect((await readTiny(brief(`sjabloon: brief.md\nbestandsnaam: ${name}`))).letter.fileName).toBe(name)
  })

  test.each(['aux.md', 'nul', 'brief.md.', '"brief.md "'])('sjabloon %s is refused', async name => {
    expect(await codesOf(writeTiny(brief(`sjabloon: ${name}`)))).toEqual([
      'data/tiny/brief.yaml:7 template-outside',
    ])
  })

  test('an edition has no such name either', async () => {
    expect(
      (await readEdition({ root: writeTiny({}), edition: 'aux' })).findings.map(({ code }) => code),
    ).toEqual(['unknown-edition'])
    expect(editionPattern.test('AUX')).toBe(false)
    expect(['auxiliair', '2024', 'Nul-1'].every(name => editionPattern.test(name))).toBe(true)
  })
})

describe('a valid edition', () => {
  test('has its trajectories in file order, with agreements and their places', async () => {
    const { trajectories } = await readTiny()
    expect(trajectories.map(({ slug }) => slug)).toEqual(['astma', 'knie-artrose', 'maagklachten'])
    const [astma] = trajectories
    expect(astma).toMatchObject({
      code: 'AS',
      implementationYear: 2,
      implementationStart: '2023-05',
      signallingReport: null,
      parties: ['nhg'],
      agreements: [
        { id: 'AS-01', category: 'keuzehulp', status: 'gereed', amount: 3, place: { line: 8, column: 3 } },
        { id: 'AS-02', category: 'overig', status: 'bezig', amount: 1, from: null, place: { line: 12 } },
      ],
      examples: [
        { id: 'AS-V1', agreements: ['AS-01'], claims: 'gereed', textPlace: { line: 16, column: 43 } },
      ],
    })
  })

  test('has one spelling of a letter with a mark, however it was typed', async () => {
    const typed = patched('data/tiny/partijen.yaml', 'Internisten', 'Patie\u0308nten')
    const { parties } = await readTiny(typed)
    expect(parties.map(({ name }) => name)).toContain('Pati\u00ebnten Vereniging')
  })

  test('fills in colours, patterns, annexes, reference date, language and file name', async () => {
    const { programme, letter } = await readTiny()
    expect(programme.statuses.map(({ colour, pattern }) => [colour, pattern])).toEqual([
      ['#154273', 'effen'],
      ['#8fcae7', 'schuin'],
    ])
    expect(letter).toMatchObject({
      referenceDate: '2024-12-09',
      reference: '0042',
      fileName: 'voortgangsrapportage-tiny',
      language: 'nl-NL',
      previousEdition: null,
      figure: { title: null, caption: null },
      annexes: [
        { kind: 'trajecten', title: null, caption: null, readingNote: [] },
        { kind: 'status', title: null, caption: null, readingNote: [] },
      ],
    })
  })

  test('makes one blank of all white space, and takes out what nobody sees', async () => {
    const adres =
      'aanhef: "Geachte minister,", adres: ["\\u00a02500 EJ  Den\\tHa\\u00adag\\u200b", "2500 EJ  Den  Haag"] }'
    const edition = await readTiny({
      ...patched('data/tiny/brief.yaml', 'aanhef: "Geachte minister," }', adres),
      ...patched(
        'data/tiny/trajecten/astma.yaml',
        'status: bezig',
        'status: bezig\n    toelichting: |\n      een\n      twee',
      ),
    })
    expect(edition.letter.addressee.address).toEqual(['2500 EJ  Den Haag', '2500 EJ  Den Haag'])
    expect(edition.trajectories[0]?.agreements[1]?.note).toBe('een twee')
  })

  test('takes a bare year for a date', async () => {
    const edition = await readTiny(patched('data/tiny/trajecten/astma.yaml', '2023-05', '2023'))
    expect(edition.trajectories[0]?.implementationStart).toBe('2023')
  })

  test('knows the printed numbers and the accepted findings, with their places', async () => {
    const { published, accepted } = await readTiny({
      'data/tiny/gepubliceerd.yaml': `bijlage-1:
  uitvoering: { totaal: 2, jaren: { 1: 1, 2: 1 } }
  klaar: { totaal: 1 }
  totaal: 3
bijlage-2:
  keuzehulp: { cellen: { gereed: "AS2(3), MA1(2)", bezig: "" }, totaal: 7 }
`,
      'data/tiny/akkoord.yaml': `- code: year-rule
  plaats: trajecten/astma.yaml#start-implementatie
  reden: gemeten vanaf de bijeenkomst
  rol: projectleider
  tot: 2025-12-31
`,
    })
    expect(published?.phases[0]?.years).toMatchObject([
      { year: 1, total: { value: 1, place: { line: 2, column: 40 } } },
      { year: 2, total: { value: 1 } },
    ])
    expect(published?.trajectories).toMatchObject({ value: 3, place: { line: 4, column: 11 } })
    expect(published?.categories).toMatchObject([
      {
        category: 'keuzehulp',
        total: { value: 7 },
        cells: [
          {
            status: 'gereed',
            entries: [
              { code: 'AS', year: 2, amount: 3 },
              { code: 'MA', year: 1, amount: 2 },
            ],
          },
          { status: 'bezig', entries: [] },
        ],
      },
    ])
    expect(accepted).toMatchObject([
      { targetFile: 'trajecten/astma.yaml', targetKeys: 'start-implementatie', until: '2025-12-31' },
    ])
  })

  test('gives the files that were read, and every text that can reach the letter', async () => {
    const { files, texts } = await readTiny()
    expect(files.map(({ path }) => path)).toEqual(Object.keys(tinyEdition).sort())
    const said = texts.map(({ text }) => text)
    for (const text of [
      'Betere zorg',
      'Nederlands Huisartsen Genootschap',
      'Hoogachtend,',
      'Een keuzehulp',
    ]) {
      expect(said).toContain(text)
    }
    expect(said).not.toContain('2024-12-09')
  })

  test('may have any number of aliases that stay small', async () => {
    const edition = await readTiny(
      patched('data/tiny/trajecten/astma.yaml', 'code: AS\n', 'code: &c AS\nonderwerpen: [*c, *c]\n'),
    )
    expect(edition.trajectories[0]?.topics).toEqual(['AS', 'AS'])
  })
})

describe('the year rule', () => {
  const verdict = async (start: string, year: number) => {
    const before = 'implementatiejaar: 2\nstart-implementatie: 2023-05'
    const after = `implementatiejaar: ${year}\nstart-implementatie: ${start}`
    const root = writeTiny(patched('data/tiny/trajecten/astma.yaml', before, after))
    const [finding] = (await readEdition({ root, edition: 'tiny' })).findings
    return finding === undefined ? 'fits' : inEnglish(finding).expected
  }

  test.each([
    ['2021-10', 3, '4, counted from 2021-10 to the reference date 2024-12-09'],
    ['2021-10', 4, 'fits'],
    ['2023-12-09', 2, 'fits'],
    ['2023-12-10', 2, '1, counted from 2023-12-10 to the reference date 2024-12-09'],
    ['2023-12', 1, 'fits'],
    ['2023-12', 2, 'fits'],
    ['2022', 4, '2 or 3, counted from 2022 to the reference date 2024-12-09'],
    ['2024', 1, 'fits'],
  ])('start %s, year %i: %s', async (start, year, expected) => {
    expect(await verdict(start, year)).toBe(expected)
  })
})

describe('what is not there', () => {
  test('an unknown edition lists those there are, and the nearest', async () => {
    const root = writeTree({ 'data/2023/brief.yaml': '', 'data/2024/brief.yaml': '', 'data/notes.txt': '' })
    expect((await readEdition({ root, edition: '2099' })).findings).toMatchObject([
      {
        code: 'unknown-edition',
        expected: { id: 'one-of', names: ['2023', '2024'] },
        place: { file: 'data/2099', line: 1, column: 1 },
      },
    ])
    expect((await readEdition({ root, edition: '2204' })).findings).toMatchObject([{ suggestion: '2024' }])
  })

  test.each(['..', '.', '', '../2024', '/etc', 'a/b', 'a\u0000b', '__proto__'])(
    'no path is an edition: %j',
    async name => {
      expect(await codesOf(writeTiny(), name)).toEqual([expect.stringContaining('unknown-edition')])
    },
  )

  test('a root without data has no editions', async () => {
    expect(await codesOf(writeTree({ 'readme.txt': 'x' }), '2024')).toEqual(['data/2024:1 unknown-edition'])
    expect(await codesOf('/no/such/folder', '2024')).toEqual(['data/2024:1 unknown-edition'])
  })

  test('each missing file is a finding, with nothing that follows from it', async () => {
    const { 'data/tiny/trajecten/astma.yaml': astma = '' } = tinyEdition
    expect(await codesOf(writeTree({ 'data/tiny/trajecten/astma.yaml': astma }))).toEqual([
      'data/tiny/brief.yaml:1 no-edition-file',
      'data/tiny/partijen.yaml:1 no-edition-file',
      'data/tiny/programma.yaml:1 no-edition-file',
    ])
    expect(
      await codesOf(writeTree({ 'data/tiny/brief.yaml': tinyEdition['data/tiny/brief.yaml'] ?? '' })),
    ).toEqual([
      'data/tiny/partijen.yaml:1 no-edition-file',
      'data/tiny/programma.yaml:1 no-edition-file',
      'data/tiny/trajecten:1 no-edition-file',
    ])
  })
})
