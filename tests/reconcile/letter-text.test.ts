/** Text taken from any letter: rows by their names, cells by their tokens, blanks only where they show. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { flowing, newFolder, removeFolders, repository, secondProgramme } from '../cli/run-report.ts'
import { type Asked, changesOf, deviationsOf, type Run, run } from './reconcile.ts'

afterAll(removeFolders)

function reconcileText(text: string, asked: Asked = {}): Promise<Run> {
  const file = join(newFolder(), 'letter.txt')
  writeFileSync(file, text)
  return run({ ...asked, file })
}

interface GoldenRow {
  readonly principle: string
  readonly category: string
  readonly published_total: number
  readonly cells: Readonly<Record<string, readonly { readonly code: string; readonly n: number }[]>>
}

const golden: { readonly bijlage2: readonly GoldenRow[] } = JSON.parse(
  readFileSync(new URL('../golden/2024.json', import.meta.url), 'utf8'),
)

/** Bijlage 2 as text comes out of a PDF: lines end anywhere, a blank cell is a wider space. */
function textOfRow({ principle, category, cells, published_total }: GoldenRow): string {
  const texts = Object.values(cells).map(tokens => tokens.map(({ code, n }) => `${code}(${n})`).join(', \n'))
  const [first, ...others] = texts
  const name = category === 'Overig' ? `${principle} \n\nOnder meer hulpmiddelen` : `${category}: afspraken`
  return `${name}, die in de loop van 2024 liepen. ${first === '' ? '\n\n  ' : `\n\n${first}`}${others
    .map(text => (text === '' ? '  ' : ` ${text}`))
    .join('')} ${published_total} \n`
}

const annex = golden.bijlage2.map(textOfRow).join('\n')

describe('the numbers of 2024 as text', () => {
  it('are recognised: 44 cells, four of them blank, and 11 totals', async () => {
    const { result, status } = await reconcileText(annex)
    expect(result.compared).toMatchObject({ cells: 44, totals: 11 })
    expect(deviationsOf(result)).toEqual(['total kennisontwikkeling 25/29'])
    expect(changesOf(result, 'kennisontwikkeling')).toEqual(['in-gang IC2(5) -> IC2(1)'])
    expect(status).toBe(1)
  })

  it('have a place by line and column', async () => {
    const { result } = await reconcileText(annex)
    const at = result.deviations[0]?.at
    const line = annex.split('\n')[(at?.line ?? 0) - 1] ?? ''
    expect(line.slice((at?.column ?? 0) - 1)).toMatch(/^25/)
  })

  it('may be cut by the end of a page, and by line ends of Windows', async () => {
    const cut = annex
      .replace('VB3(1) EP2(1)', 'VB3(1)\n\n  Pagina 7 van 8\n\nEP2(1)')
      .replaceAll('\n', '\r\n')
    expect(cut).toContain('Pagina 7 van 8')
    expect((await reconcileText(cut)).result.compared).toMatchObject({ cells: 44, totals: 11 })
  })

  it('differ where a token was changed', async () => {
    const { result } = await reconcileText(annex.replace('SD1(8)', 'SD1(9)'))
    expect(deviationsOf(result)).toEqual([
      'total kennisontwikkeling 25/29',
      'entry voorlichting.in-gang SD1(9)/SD1(8)',
    ])
  })

  it('differ where the year of a token was changed', async () => {
    const { result } = await reconcileText(annex.replace('SD1(8)', 'SD2(8)'))
    expect(deviationsOf(result)).toContain('entry voorlichting.in-gang SD2(8)/SD1(8)')
  })
})

describe('what cannot be read', () => {
  it('is said, always: the figure and the sentences', async () => {
    const { result, text } = await reconcileText(annex)
    expect(result.unread).toContainEqual({ what: 'figure' })
    expect(result.unread).toContainEqual({ what: 'sentences' })
    expect(text).toContain('not read, so not compared')
  })

  it('is a row whose blanks do not show: its total is believed when its cells add up to it', async () => {
    const row = 'Zorginkoop: afspraken.\nSD1(1), LV3(1), MD3(1), VT3(2) VT3(2)'
    const { result, summary } = await reconcileText(`${row} 7\n`)
    expect(result.compared).toMatchObject({ cells: 0, totals: 1 })
    expect(result.unread).toContainEqual({ what: 'cells', category: 'zorginkoop', found: 2, columns: 4 })
    expect(result.unread).toContainEqual({ what: 'row', category: 'keuzehulp' })
    expect(summary).toBe('1 number agrees; not everything could be read')
    const other = await reconcileText(`${row} 8\n`)
    expect(other.result.compared).toMatchObject({ cells: 0, totals: 0 })
    expect(other.result.unread).toContainEqual({ what: 'total', category: 'zorginkoop' })
  })

  it('is a row without a name that is known', async () => {
    const { result } = await reconcileText(
      `${annex}\nIets anders: afspraken.\nSD1(1) MD3(2) VT3(2) UW3(1) 6\n`,
    )
    expect(result.unread).toContainEqual({
      what: 'loose-cells',
      count: 4,
      text: 'SD1(1)',
      line: expect.any(Number),
    })
    expect(result.compared).toMatchObject({ cells: 44, totals: 11 })
  })

  it.each([
    ['has no total', 'UW3(1) SD1(1), MA3(1), MI3(1), VT3(1) EP2(2) VT3(1)'],
    ['has a cell that goes on elsewhere', 'UW3(1) SD1(1), MA3(1), – MI3(1), VT3(1) EP2(2) VT3(1) 8'],
    ['has a code twice in one cell', 'UW3(1) SD1(1), MA3(1), SD1(1), VT3(1) EP2(2) VT3(1) 8'],
  ])('is a row that %s: the text is torn apart', async (_case, row) => {
    const { result } = await reconcileText(`Keuzehulp: kaarten\n${row}\n`)
    expect(result.compared).toMatchObject({ cells: 0, totals: 0 })
    expect(result.unread).toContainEqual({ what: 'torn', category: 'keuzehulp' })
    expect(result.deviations).toEqual([])
  })

  it('is all of a text without numbers: nothing was compared, status 1', async () => {
    const { status, summary, result } = await reconcileText('Geachte mevrouw,\n\nEr is niets te melden.\n')
    expect(status).toBe(1)
    expect(flowing(summary)).toContain('no number of the annexes could be read')
    expect(result.erratum).toBeNull()
  })

  it.each(['', '\n', 'Lozingen 5 NP2(5) 3 ZW1(3) – – – 8\n'])(
    'is all of an empty text and of the letter of another programme (%j): told plainly, with a subject',
    async words => {
      for (const lang of ['en', 'nl'] as const) {
        const { status, outcome, result, text = '' } = await reconcileText(words, { lang })
        expect({ status, outcome }).toEqual({ status: 1, outcome: 'unread' })
        expect(text).toMatch(
          lang === 'en'
            ? /^no number of bijlage 1 or bijlage 2 could be compared with\s/
            : /^geen getal van bijlage 1 of bijlage 2 kon worden vergeleken met\s/,
        )
        expect(result.unread).toContainEqual({ what: 'table', table: 'bijlage 1' })
        expect(result.unread).toContainEqual({ what: 'table', table: 'bijlage 2' })
        expect(result.deviations).toEqual([])
      }
    },
  )

  it('is a whole annex: what was read agrees, but the letter does not', async () => {
    const right = annex.replace('IC2(1) 25', 'IC2(1) 29')
    const { status, outcome, result, summary } = await reconcileText(right)
    expect({ status, outcome }).toEqual({ status: 1, outcome: 'unread' })
    expect(result.unread).toContainEqual({ what: 'table', table: 'bijlage 1' })
    expect(summary).toBe('55 numbers agree; not everything could be read')
  })

  it.each(['SD1(1) ', 'SD1(1), ', '9 ', '– ', ' ', 'Afgerond\n', 'Jaar 1 '])(
    'is a megabyte of %j: told like any other text',
    async words => {
      const { status, outcome } = await reconcileText(words.repeat(1_000_000 / words.length))
      expect({ status, outcome }).toEqual({ status: 1, outcome: 'unread' })
    },
  )
})

describe('a row that a text lacks', () => {
  const phases = `Voorbereiding op implementatiefase 1
Implementatiefase 13
jaar 1 1
jaar 2 2
jaar 3 10
Voorbereiding op evaluatiefase 5
Evaluatiefase 2
Afgerond 7
Totaal 28
`
  const whole = phases + annex.replace('IC2(1) 25', 'IC2(1) 29')

  it('is none in the whole letter', async () => {
    const { status, outcome, result } = await reconcileText(whole)
    expect({ status, outcome, deviations: result.deviations }).toEqual({
      status: 0,
      outcome: 'agrees',
      deviations: [],
    })
  })

  it.each([
    ['a category', /Keuzehulp: [\s\S]*? 8 \n/, 'missing row keuzehulp'],
    ['a phase', 'Evaluatiefase 2\n', 'missing phase evaluatie null/2'],
    ['a year', 'jaar 3 10\n', 'missing year implementatie 3 null/10'],
    ['the total', 'Totaal 28\n', 'missing trajectories null/28'],
  ])('differs: %s', async (_case, from, expected) => {
    const text = whole.replace(from, '')
    expect(text).not.toBe(whole)
    const { status, result, summary } = await reconcileText(text)
    expect(status).toBe(1)
    expect(deviationsOf(result)).toEqual([expect.stringContaining(expected)])
    expect(summary).toBe('1 row is missing; the data were not changed')
    expect(result.erratum).toContain('ontbreekt')
  })

  it('is unread where its name or cells without a name stand in the text: it may be that row', async () => {
    const { status, result } = await reconcileText(whole.replace('Keuzehulp:', 'Keuzekaart:'))
    expect(status).toBe(1)
    expect(result.deviations).toEqual([])
    expect(result.unread).toContainEqual({ what: 'row', category: 'keuzehulp' })
    const numberless = await reconcileText(whole.replace('Evaluatiefase 2', 'Evaluatiefase'))
    expect(numberless.result.unread).toContainEqual({ what: 'phase', phase: 'evaluatie' })
    expect(numberless.status).toBe(1)
  })

  it('takes no number of another table for its own', async () => {
    const { result } = await reconcileText(`${whole.replace('Totaal 28\n', '')}\nTotaal 64 152 51 22 289\n`)
    expect(deviationsOf(result)).toEqual(['missing trajectories null/28'])
  })
})

describe('sums, dashes and Bijlage 1', () => {
  it('may stand in the text too', async () => {
    const text = `Verkenning 1 Oude Gracht
Uitvoering 2 jaar 1 1 Zuidwal
jaar 2 1 Noorderplas & omgeving
Beheer 1 Binnenhaven
Totaal 4
Lozingen 5 NP2(5) 3 ZW1(3) – – – 8
Oevers en stroken – – 1 ZW1(1) – 2 NP2(2) 3
Meten en delen 2 ZW1(2) – – 2 ZW1(1), NP2(1) – 4
`
    const { status, result } = await reconcileText(text, { root: secondProgramme, edition: '2031' })
    expect(result.compared).toMatchObject({ cells: 15, totals: 3 })
    expect(deviationsOf(result)).toEqual([])
    expect(status).toBe(0)
  })

  it('of the published form: a year with its number in brackets', async () => {
    const text = `Fase  Aantal
Voorbereiding op
implementatiefase  1 Reumatoïde artritis
Implementatiefase  13 Jaar 1 implementatie (1)
Jaar 2 implementatie (2)
Jaar 3 implementatie (11)
Voorbereiding op
evaluatiefase  5 Psychose
Evaluatiefase

2 COPD
Afgerond 7
Totaal 28
`
    const { result } = await reconcileText(text)
    expect(result.compared.phases).toBe(9)
    expect(deviationsOf(result)).toEqual(['phase implementatie.3 11/10'])
  })
})

const source = join(repository, '../shared/sources/letter-2024.txt')

describe('the published letter itself', () => {
  it.skipIf(!existsSync(source))(
    'has 44 cells, 11 totals and 9 numbers of Bijlage 1, one wrong',
    async () => {
      const { result } = await run({ file: source })
      expect(result.compared).toEqual({ cells: 44, totals: 11, phases: 9, counts: 0, texts: 0, names: 0 })
      expect(deviationsOf(result)).toEqual(['total kennisontwikkeling 25/29'])
      expect(result.unread).toEqual([{ what: 'figure' }, { what: 'sentences' }])
    },
  )
})
