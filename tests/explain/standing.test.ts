/** `report explain`: names, days and typed numbers of the letter, and how wide its answer is. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { explain } from '../../src/commands/explain.ts'
import { pointsBetween } from '../../src/explain/points-between.ts'
import { wordingRule } from '../../src/explain/wording-rule.ts'
import { capitalise, countInWords, dateInWords, monthInWords, wordFraction } from '../../src/pipeline.ts'
import { percentText, roundedPercents } from '../../src/share-words.ts'
import { copyOf, newFolder, removeFolders, repository, secondProgramme } from '../cli/run-report.ts'
import { englishWorld } from '../wording/in-english.ts'

afterAll(removeFolders)

interface Asked {
  readonly root?: string
  readonly edition?: string
  readonly lang?: 'nl' | 'en'
}

const ask = (what: string | null, { root = repository, edition = '2024', lang = 'en' }: Asked = {}) =>
  explain({ root, edition, what, lang }, englishWorld)

const textOf = async (what: string | null, asked?: Asked) => (await ask(what, asked)).text ?? ''
const dataOf = async (what: string, asked?: Asked) => (await ask(what, asked)).data

const rules = { capitalise, countInWords, dateInWords, monthInWords, wordFraction }

/** The lines under `used`, without their margin. */
async function usesOf(path: string, asked?: Asked): Promise<string[]> {
  const [, used = ''] = (await textOf(path, asked)).split(/^used /m)
  return used.split('\n').flatMap(line => (line.trim() === '' ? [] : [line.trim()]))
}

const lineAt = (root: string, file: string, line: number) =>
  readFileSync(join(root, file), 'utf8').split('\n')[line - 1] ?? ''

describe('a name or a day', () => {
  it('of the letter stands on the first page and over the later ones', async () => {
    expect(await usesOf('brief/datum')).toEqual([
      'first page, side column, Datum  9 december 2024',
      'first page, line Datum  9 december 2024',
      'head of the later pages  9 december 2024',
    ])
    expect(await usesOf('brief/referentie')).toEqual([
      'first page, side column, Onze referentie  2024043069',
      'head of the later pages  2024043069',
    ])
    expect(await usesOf('brief/organisatie')).toContain('first page, sender  Zorginstituut Nederland')
  })

  it('of the reference day stands in the text and in the captions that the letter words itself', async () => {
    expect(await usesOf('brief/peildatum')).toEqual([
      'templates/brief-2024.md:1:168  "december 2024"  filter maand',
      'caption of bijlage 1  december 2024',
      'caption of bijlage 2  december 2024',
    ])
  })

  it('of a trajectory stands in both annexes', async () => {
    expect(await usesOf('traject/astma/naam')).toEqual([
      'table bijlage 1, row jaar 3, column Trajecten  Astma',
      'legend of bijlage 2  Astma',
    ])
  })

  it('of a status and of a phase is a head of the tables, as it stands there', async () => {
    expect(await usesOf('status/gereed')).toContain('table bijlage 2, head of a column  Gereed')
    expect(await usesOf('status/gereed')).toContain('alternative text of figuur 1  gereed')
    expect(await usesOf('fase/afgerond')).toEqual(['table bijlage 1, head of a row  Afgerond'])
  })

  it('leads to its line in the data', async () => {
    expect(await textOf('brief/referentie')).toContain('from  data/2024/brief.yaml:3\n')
    expect(lineAt(repository, 'data/2024/brief.yaml', 3)).toContain('2024043069')
  })

  it('of another programme is found by its own words', async () => {
    const water = { root: secondProgramme, edition: '2031' }
    const paths = ((await textOf(null, water)).match(/^(?:status|fase|brief)\/\S+/gm) ?? []).filter(
      path => !/jaar$/.test(path),
    )
    expect(paths.length).toBeGreaterThan(6)
    const unused = await Promise.all(
      paths.map(async path => ((await textOf(path, water)).includes('nowhere') ? [path] : [])),
    )
    expect(unused.flat()).toEqual([])
  })

  it('that stands nowhere is told so, and promises no other file', async () => {
    const root = copyOf(secondProgramme)
    const brief = readFileSync(join(root, 'data/2031/brief.yaml'), 'utf8')
    const template = /^sjabloon: (.+)$/m.exec(brief)?.[1] ?? ''
    expect(readFileSync(join(root, 'templates', template), 'utf8')).not.toContain('volgend-jaar')
    expect(await usesOf('brief/volgend-jaar', { root, edition: '2031' })).toEqual([
      'nowhere in the letter by this value; a template may ask for it',
    ])
  })
})

describe('a number or a day as it stands in the letter', () => {
  it.each([
    ['december 2024', 'brief/peildatum'],
    ['9 december 2024', 'brief/datum'],
    ['2025', 'brief/volgend-jaar'],
    ['2024043069', 'brief/referentie'],
    ['jaar 2', 'verwijzing/jaar-2'],
  ])('%s leads to %s', async (shown, path) => {
    expect(await dataOf(shown)).toMatchObject({ answer: 'shown', values: [{ path }] })
  })

  it('that a note adds up leads to the shares behind it', async () => {
    const years = ['jaar-2', 'totaal'].flatMap(year =>
      ['gereed', 'in-gang', 'geen-actie', 'stopgezet'].map(status => `figuur-1/${year}/${status}`),
    )
    const data = await dataOf('101')
    expect(data).toMatchObject({ answer: 'standing', typed: [], places: [{ part: 'note', of: 'figuur 1' }] })
    expect(JSON.stringify(data)).toContain(JSON.stringify(years))
  })

  it('that is typed leads to its line of the template, and to its constant', async () => {
    const text = await textOf('2018')
    expect(text).toContain('"2018" stands in the letter, but is no value of 2024')
    const [, line = ''] = /^typed +templates\/brief-2024\.md:(\d+):\d+$/m.exec(text) ?? []
    expect(lineAt(repository, 'templates/brief-2024.md', Number(line))).toContain('2018')
    const [, declared = ''] = /^constant +data\/2024\/programma\.yaml:(\d+):\d+$/m.exec(text) ?? []
    expect(lineAt(repository, 'data/2024/programma.yaml', Number(declared))).toContain('2018')
    expect(text).toContain('declared, because: looptijd van het programma Zinnige Zorg')
  })

  it('that is typed in the data leads there, and to where the letter has it', async () => {
    expect(await dataOf('1112 ZA')).toMatchObject({
      answer: 'standing',
      places: [{ part: 'side-column', of: 'Bezoekadres', text: '1112 ZA Diemen' }],
      typed: [{ kind: 'data', at: { file: 'data/2024/brief.yaml' }, text: '1112 ZA Diemen' }],
    })
  })

  it('that is both a value and typed is told as both', async () => {
    expect(await dataOf('2024')).toMatchObject({
      answer: 'shown',
      values: [{ path: 'brief/jaar' }],
      typed: [{ kind: 'template' }, { kind: 'data' }, { kind: 'constant', text: 'sinds 2024' }],
    })
    expect(await textOf('twee')).toContain('Twee zaken blijven lastig.')
  })

  it('that the program words itself is told with its part of the letter', async () => {
    expect(await textOf('25%')).toContain('stands  axis of figuur 1\n')
    expect(await textOf('KR3')).toContain('stands  legend of bijlage 2\n')
  })

  it('is no part of a longer number', async () => {
    for (const part of ['043069', '202', '18']) {
      expect(await dataOf(part)).not.toMatchObject({ answer: 'standing' })
    }
  })
})

describe('its rules', () => {
  it('which counts have words is the rule of the letter alone', () => {
    const because = (count: number, countInWords: (count: number) => string) =>
      wordingRule(
        { path: 'bijlage-1/totaal', unit: 'trajectories', count, of: null },
        { filter: null, shown: `${count}`, rules: { ...rules, countInWords } },
      )
    expect(because(40, rules.countInWords)).toEqual({ rule: 'digits', because: 'sentence' })
    expect(because(41, rules.countInWords)).toEqual({ rule: 'digits', because: 'size' })
    expect(because(40, count => (count < 6 ? 'some' : `${count}`))).toEqual({
      rule: 'digits',
      because: 'size',
    })
  })

  it('a distance never looks like a bound that it is not', () => {
    const half = { numerator: 1, denominator: 2 }
    expect(pointsBetween({ count: 152, of: 289 }, half)).toBe('2.60')
    expect(pointsBetween({ count: 51, of: 100 }, half)).toBe('1.00')
    expect(pointsBetween({ count: 51_001, of: 100_000 }, half)).toBe('1.001')
    expect(pointsBetween({ count: 49_999, of: 100_000 }, half)).toBe('0.001')
  })

  it('a share is its fraction and one decimal half up, with the sign of the language', async () => {
    const path = 'bijlage-2/kennisontwikkeling/totaal'
    expect(await textOf(path)).toContain('29 of 289 agreements = 29/289; 10.0% to one decimal (half up)')
    expect(await textOf(path, { lang: 'nl' })).toContain('= 29/289; op één decimaal 10,0% (half naar boven)')
  })
})

describe('a rounded share', () => {
  it('is half up on the exact fraction, also where a binary fraction would fall below the half', () => {
    // 1.005 and 0.145 have no exact binary fraction.
    expect(percentText({ count: 201, of: 20_000 }, 2)).toBe('1.01')
    expect(percentText({ count: 29, of: 20_000 }, 2)).toBe('0.15')
    expect(percentText({ count: 1, of: 8 }, 0)).toBe('13')
    expect(percentText({ count: 0, of: 7 })).toBe('0.0')
    expect(percentText({ count: 7, of: 7 })).toBe('100.0')
  })

  it('holds for every share: no half away, whatever the decimals', () => {
    for (let of = 1; of <= 120; of++) {
      for (let count = 0; count <= of; count++) {
        for (const decimals of [0, 1, 2]) {
          const off = 100 * 10 ** decimals * count - roundedPercents({ count, of }, decimals) * of
          if (2 * off >= of || 2 * off < -of) expect({ count, of, decimals }).toBeNull()
        }
      }
    }
  })
})

describe('80 columns', () => {
  const tooWide = (text: string) => text.split('\n').filter(line => [...line].length > 80)

  it.each(['en', 'nl'] as const)('are enough for every answer (%s)', async lang => {
    const asked = [null, '29', 'ruim de helft', 'dertien', '27%', 'figuur-1/jaar-2', '101', '2018', 'NZa']
    for (const what of [...asked, 'brief/datum', 'traject/astma/naam', 'bijlage-2/totaal', 'twee']) {
      expect(tooWide(await textOf(what, { lang }))).toEqual([])
    }
    for (const what of ['bijlage-2/kennisontwikkeling/gered', 'figuur-1/jaar-2/gered', '285']) {
      expect(tooWide((await ask(what, { lang })).summary)).toEqual([])
    }
  })

  it('cut no place: a long one has a line of its own', async () => {
    const text = await textOf('bijlage-2/kennisontwikkeling/gereed')
    expect(text).toContain('\n      licht-verstandelijke-beperking-en-gezondheidsprobleem.yaml:28\n')
  })

  it('are passed by nothing but a place or a path, also in a large edition', async () => {
    const root = newFolder()
    spawnSync(process.execPath, [join(repository, 'scripts/large-edition.mjs'), root], { cwd: repository })
    const large = { root, edition: '2040' }
    for (const what of ['bijlage-2/categorie-1/status-1', 'bijlage-2/totaal/status-1', 'bijlage-1/totaal']) {
      const text = await textOf(what, large)
      const wide = tooWide(text)
      expect(wide.filter(line => /\S\s+\S/.test(line))).toEqual([])
      const places = text.match(/^ +traject-\S+$/gm) ?? []
      expect(places.length).toBeGreaterThan(20)
      expect(places.filter(place => !/\.yaml(?::\d+)?$/.test(place))).toEqual([])
    }
  })
})
