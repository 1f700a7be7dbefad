/** The numbers in gepubliceerd.yaml against the data: deviations, the change that would mend them, the erratum. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  copyOf,
  flowing,
  lay,
  removeFolders,
  replaceIn,
  repository,
  secondProgramme,
} from '../cli/run-report.ts'
import { changesOf, deviationsOf, outcomeOf, run } from './reconcile.ts'

afterAll(removeFolders)

const published = 'data/2024/gepubliceerd.yaml'

/** 2024 with stretches of its files replaced. */
function changed(changes: readonly (readonly [file: string, from: string, to: string])[]): string {
  const root = copyOf(repository)
  for (const [file, from, to] of changes) replaceIn(join(root, 'data/2024', file), from, to)
  return root
}

const agreement = (id: string, category: string, amount: number, status: string) =>
  `  - id: ${id}\n    categorie: ${category}\n    aantal: ${amount}\n    status: ${status}\n`

describe('the letter of 2024', () => {
  it('differs in one of its numbers: the total of Kennisontwikkeling', async () => {
    const { status, outcome, result, summary } = await run()
    expect({ status, outcome }).toEqual({ status: 1, outcome: 'differs' })
    expect(result.compared).toEqual({ cells: 44, totals: 11, phases: 9, counts: 0, texts: 0, names: 0 })
    expect(deviationsOf(result)).toEqual(['total kennisontwikkeling 25/29'])
    expect(result.deviations[0]).toMatchObject({ printedCells: 29 })
    expect(result.sum).toEqual({ printed: 285, counted: 289 })
    expect(result.unread).toEqual([])
    expect(summary).toBe('1 of 64 numbers differs; the data were not changed')
  })

  it('tells where the number is printed', async () => {
    const { result } = await run()
    const at = result.deviations[0]?.at ?? { file: '', line: 0, column: 0 }
    expect(at.file).toBe(published)
    const line = readFileSync(join(repository, published), 'utf8').split('\n')[(at.line ?? 0) - 1]
    expect(line?.slice((at.column ?? 0) - 1)).toBe('25')
  })

  it('has exactly one change of a cell that would make 25 true', async () => {
    expect(changesOf((await run()).result, 'kennisontwikkeling')).toEqual(['in-gang IC2(5) -> IC2(1)'])
  })

  it('would then say other things in tables, shares, notes and sentences', async () => {
    const { result } = await run()
    const consequences = result.repairs[0]?.changes[0]?.consequences
    const cells = consequences?.cells.map(({ row, column, before, after }) => [row, column, before, after])
    expect(cells).toEqual(
      expect.arrayContaining([
        ['Jaar 2', 'Gereed, aandeel', '13%', '14%'],
        ['Jaar 2', 'In gang gezet, aandeel', '56%', '52%'],
        ['Jaar 2', 'Geen actie, aandeel', '30%', '32%'],
        ['Jaar 2', 'Totaal', '54', '50'],
        ['Alle jaren', 'In gang gezet, aandeel', '53%', '52%'],
        ['Kennisontwikkeling', 'In gang gezet', '20', '16'],
        ['Kennisontwikkeling', 'Totaal', '29', '25'],
        ['Totaal', 'Totaal', '289', '285'],
      ]),
    )
    expect(consequences?.notes).toEqual([
      {
        table: 'figuur 1',
        before: 'Door afronding tellen de percentages van jaar 2 en van alle jaren samen op tot 101.',
        after: null,
      },
    ])
    expect(consequences?.sentences.map(({ at, after }) => [at?.file, after])).toEqual([
      [
        'templates/brief-2024.md',
        'Van de 285 verbeterafspraken in de implementatiefase zijn er 148 in gang gezet, ruim de helft.',
      ],
      [
        'templates/brief-2024.md',
        'Van de afspraken in jaar 2 is ruim een achtste gereed, van de afspraken in jaar 3 ruim een kwart.',
      ],
    ])
    expect(consequences?.figures).toEqual(['figuur 1'])
  })

  it('gets an erratum that says what is proven and no more', async () => {
    const { result } = await run()
    expect(result.erratum).toBe(
      'In bijlage 2 van de brief van 9 december 2024 staat bij Kennisontwikkeling het totaal 25. ' +
        'Dat moet 29 zijn. De andere totalen en de aantallen per traject in bijlage 2 en ' +
        'de aantallen in bijlage 1 zijn juist.',
    )
  })

  it('is told in at most 80 columns, in two languages, with the erratum in Dutch', async () => {
    for (const lang of ['en', 'nl'] as const) {
      const { text = '' } = await run({ lang })
      expect(text.split('\n').filter(line => line.length > 80)).toEqual([])
      expect(text).toContain('IC2(5) -> IC2(1)')
      expect(text).toContain('staat bij Kennisontwikkeling het')
    }
    expect((await run({ lang: 'nl' })).summary).toBe(
      '1 van 64 getallen wijkt af; de gegevens zijn niet gewijzigd',
    )
  })
})

describe('a change that makes words of the letter false', () => {
  it('is told with the place of these words', async () => {
    const root = copyOf(repository)
    // 10 of the 25 agreements of ICD are under way; after the change 6 of 21.
    replaceIn(
      join(root, 'templates/brief-2024.md'),
      'Twee zaken blijven lastig.',
      'Bij de ICD is {{ traject/icd/in-gang | deel: "een groot deel" }} in gang gezet.',
    )
    const { result, text } = await run({ root })
    expect(result.repairs[0]?.changes).toMatchObject([
      { code: 'IC', to: 1, consequences: null, refusals: [{ code: 'false-share', line: 7 }] },
    ])
    expect(text).toContain('then the text must change: templates/brief-2024.md:7 false-share')
  })
})

describe('a cell that changed in the data', () => {
  it('is a deviation with its place in the letter and in the data', async () => {
    const root = changed([
      [
        'trajecten/icd.yaml',
        agreement('IC-04', 'kennisontwikkeling', 5, 'in-gang'),
        agreement('IC-04', 'kennisontwikkeling', 6, 'in-gang'),
      ],
    ])
    const { result, text } = await run({ root })
    expect(deviationsOf(result)).toEqual([
      'entry kennisontwikkeling.in-gang IC2(5)/IC2(6)',
      'total kennisontwikkeling 25/30',
    ])
    const [entry] = result.deviations
    expect(entry).toMatchObject({
      at: { file: published, line: 41 },
      data: [{ file: 'data/2024/trajecten/icd.yaml', line: 20 }],
    })
    expect(text).toContain('data/2024/trajecten/icd.yaml:20  in the data: IC2(6)')
    expect(result.erratum).toContain(
      'bij Kennisontwikkeling, in de kolom In gang gezet, IC2(5). Dat moet IC2(6) zijn.',
    )
    expect(result.erratum).not.toContain('de aantallen per traject')
  })

  it('has one change that mends both the cell and the total', async () => {
    const root = changed([
      [
        'trajecten/icd.yaml',
        agreement('IC-08', 'overig', 4, 'in-gang'),
        agreement('IC-08', 'overig', 5, 'in-gang'),
      ],
    ])
    const { result } = await run({ root })
    expect(changesOf(result, 'overig')).toEqual(['in-gang IC2(5) -> IC2(4)'])
    expect(result.repairs.find(({ category }) => category === 'overig')?.changes).toMatchObject([
      { differingAfterwards: 1 },
    ])
  })

  it('is one number that differs, however many of its entries do', async () => {
    const root = changed([
      ['gepubliceerd.yaml', 'gereed: "LV3(1), OL3(2), IC2(1), UW3(2)"', 'gereed: "LV3(2), OL3(1), IC2(1)"'],
    ])
    const { result, summary } = await run({ root })
    expect(deviationsOf(result)).toEqual([
      'entry kennisontwikkeling.gereed LV3(2)/LV3(1)',
      'entry kennisontwikkeling.gereed OL3(1)/OL3(2)',
      'entry kennisontwikkeling.gereed null/UW3(2)',
      'total kennisontwikkeling 25/29',
    ])
    expect(summary).toMatch(/^2 of 64 numbers differ;/)
  })

  it('may be gone: then it appears again, as it is printed', async () => {
    const root = changed([
      ['trajecten/icd.yaml', agreement('IC-05', 'kennisontwikkeling', 1, 'stopgezet'), ''],
      ['gepubliceerd.yaml', 'totaal: 25', 'totaal: 29'],
    ])
    const { result } = await run({ root })
    expect(deviationsOf(result)).toEqual([
      'entry kennisontwikkeling.stopgezet IC2(1)/null',
      'total kennisontwikkeling 29/28',
    ])
    expect(changesOf(result, 'kennisontwikkeling')).toEqual(['stopgezet IC2(0) -> IC2(1)'])
  })

  it('may be new: then it vanishes, as it is not printed', async () => {
    const added = agreement('IC-10', 'zorginkoop', 2, 'gereed')
    const root = changed([
      ['trajecten/icd.yaml', '\nvoorbeelden:', `${added}\nvoorbeelden:`],
      ['gepubliceerd.yaml', 'totaal: 25', 'totaal: 29'],
    ])
    const { result } = await run({ root })
    expect(deviationsOf(result)).toEqual(['entry zorginkoop.gereed null/IC2(2)', 'total zorginkoop 7/9'])
    expect(changesOf(result, 'zorginkoop')).toEqual(['gereed IC2(2) -> IC2(0)'])
  })
})

describe('the rule of a single change', () => {
  it('keeps every entry that could be the one, and lets none appear that is not printed', async () => {
    const root = changed([
      ['gepubliceerd.yaml', 'totaal: 25', 'totaal: 29'],
      ['gepubliceerd.yaml', '    totaal: 8\n', '    totaal: 9\n'],
    ])
    const { result, text } = await run({ root })
    expect(changesOf(result, 'keuzehulp')).toEqual([
      'gereed UW3(1) -> UW3(2)',
      'in-gang SD1(1) -> SD1(2)',
      'in-gang MA3(1) -> MA3(2)',
      'in-gang MI3(1) -> MI3(2)',
      'in-gang VT3(1) -> VT3(2)',
      'geen-actie EP2(2) -> EP2(3)',
      'stopgezet VT3(1) -> VT3(2)',
    ])
    expect(text).toContain('the other 4, without their consequences\n  In gang gezet  MI3(1)')
    expect(text?.match(/^ {2}\S.* -> /gm)).toHaveLength(7)
    expect(text).not.toContain(' more')
  })

  it('lets no entry vanish that is printed, and says when nothing is left', async () => {
    const root = changed([
      ['gepubliceerd.yaml', 'totaal: 25', 'totaal: 29'],
      ['gepubliceerd.yaml', '    totaal: 8\n', '    totaal: 6\n'],
    ])
    const { result, text } = await run({ root })
    expect(changesOf(result, 'keuzehulp')).toEqual([])
    expect(flowing(text ?? '')).toContain(
      'no change of one cell would make 6 true (Keuzehulp) without more printed numbers going wrong',
    )
  })

  it('mends each total by itself', async () => {
    const root = changed([['gepubliceerd.yaml', '    totaal: 54\n', '    totaal: 48\n']])
    const { result } = await run({ root })
    expect(result.repairs.map(({ category, printed }) => [category, printed])).toEqual([
      ['kennisontwikkeling', 25],
      ['voorlichting', 48],
    ])
    expect(changesOf(result, 'voorlichting')).toEqual([
      'in-gang SD1(8) -> SD1(2)',
      'in-gang MA3(7) -> MA3(1)',
      'in-gang MD3(8) -> MD3(2)',
    ])
  })
})

describe('Bijlage 1', () => {
  it('is compared by phase, year and total', async () => {
    const root = changed([
      ['gepubliceerd.yaml', 'totaal: 25', 'totaal: 29'],
      [
        'gepubliceerd.yaml',
        'totaal: 13, jaren: { 1: 1, 2: 2, 3: 10 }',
        'totaal: 12, jaren: { 1: 1, 2: 2, 3: 9 }',
      ],
      ['gepubliceerd.yaml', 'totaal: 28', 'totaal: 27'],
    ])
    const { result } = await run({ root })
    expect(deviationsOf(result)).toEqual([
      'phase implementatie 12/13',
      'phase implementatie.3 9/10',
      'trajectories all 27/28',
    ])
    expect(result.erratum).toContain('bij Implementatiefase, jaar 3, het aantal 9. Dat moet 10 zijn.')
    expect(result.erratum).toMatch(/De totalen en de aantallen per traject in bijlage 2 zijn juist\.$/)
  })
})

describe('another edition', () => {
  const printed = (total: number) => ({
    'data/2031/gepubliceerd.yaml': `bijlage-1:
  verkenning: { totaal: 1 }
  uitvoering: { totaal: 2, jaren: { 1: 1, 2: 1 } }
  beheer: { totaal: 1 }
  totaal: 4
bijlage-2:
  lozingen:
    cellen: { klaar: "NP2(5)", bezig: "ZW1(3)", wacht: "", uitgesteld: "", vervallen: "" }
    totaal: ${total}
  meten:
    cellen: { klaar: "ZW1(2)", bezig: "", wacht: "", uitgesteld: "ZW1(1), NP2(1)", vervallen: "" }
    totaal: 4
`,
  })

  it('differs in the row that was not written down', async () => {
    const root = copyOf(secondProgramme)
    lay(root, printed(8))
    const { status, result, summary, text } = await run({ root, edition: '2031' })
    expect(status).toBe(1)
    expect(result.deviations).toMatchObject([{ kind: 'missing', part: { what: 'row', category: 'oevers' } }])
    expect(result.compared).toMatchObject({ cells: 10, totals: 2, phases: 6 })
    expect(result.differingOf).toEqual({ numbers: 0, names: 0, rows: 1 })
    expect(summary).toBe('1 row is missing; the data were not changed')
    expect(text).toContain('row missing in data/2031/gepubliceerd.yaml\n  bijlage 2, Oevers en stroken: ')
    expect(result.erratum).toBe(
      'In bijlage 2 van de brief van 3 maart 2031 ontbreekt de rij Oevers en stroken: Wacht op een besluit ' +
        'ZW1(1); Vervallen NP2(2); totaal 3. De aantallen in bijlage 1 zijn juist.',
    )
  })

  it('that lacks a phase, a year or a cell does not agree', async () => {
    const oevers =
      '  oevers:\n    cellen: { klaar: "", bezig: "", wacht: "ZW1(1)", uitgesteld: "", vervallen: "NP2(2)" }\n    totaal: 3\n'
    const whole = printed(8)['data/2031/gepubliceerd.yaml'] + oevers
    const lacking = async (from: string, to: string) => {
      const root = copyOf(secondProgramme)
      const text = whole.replace(from, to)
      lay(root, { 'data/2031/gepubliceerd.yaml': text })
      const { status, outcome, result } = await run({ root, edition: '2031' })
      return { status, outcome, deviations: deviationsOf(result), unread: result.unread }
    }
    expect(await lacking('', '')).toEqual({ status: 0, outcome: 'agrees', deviations: [], unread: [] })
    expect(await lacking('  beheer: { totaal: 1 }\n', '')).toMatchObject({
      status: 1,
      deviations: ['missing phase beheer null/1'],
    })
    expect(await lacking(', 2: 1 }', ' }')).toMatchObject({
      status: 1,
      deviations: ['missing year uitvoering 2 null/1'],
    })
    expect(await lacking('klaar: "ZW1(2)", ', '')).toEqual({
      status: 1,
      outcome: 'unread',
      deviations: [],
      unread: [{ what: 'cell', category: 'meten', status: 'klaar' }],
    })
  })

  it('has its own misprint and its own repairs', async () => {
    const root = copyOf(secondProgramme)
    lay(root, printed(5))
    const { result } = await run({ root, edition: '2031' })
    expect(deviationsOf(result)[0]).toBe('total lozingen 5/8')
    expect(changesOf(result, 'lozingen')).toEqual(['klaar NP2(5) -> NP2(2)'])
    expect(result.erratum).toMatch(
      /^In bijlage 2 van de brief van 3 maart 2031 staat bij Lozingen het totaal 5\./,
    )
  })

  it('that was not sent yet has nothing to compare', async () => {
    const outcome = await outcomeOf({ root: secondProgramme, edition: '2031' })
    expect(outcome).toMatchObject({ status: 1, outcome: 'failed' })
    expect(outcome.summary).toContain('has no gepubliceerd.yaml')
  })

  it('with errors gives its findings', async () => {
    const root = copyOf(secondProgramme)
    replaceIn(join(root, 'data/2031/trajecten/zuidwal.yaml'), 'status: bezig', 'status: bezigg')
    expect(await outcomeOf({ root, edition: '2031' })).toMatchObject({
      status: 1,
      findings: [{ code: 'unknown-status' }],
    })
  })
})
