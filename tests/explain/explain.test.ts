/** `report explain`: where a number comes from, the rule of its words, and where it is used. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { explain } from '../../src/commands/explain.ts'
import type { CountExplanation, Explanation, Use } from '../../src/explain/explanation.ts'
import {
  copyOf,
  newFolder,
  removeFolders,
  replaceIn,
  repository,
  secondProgramme,
  smallest,
} from '../cli/run-report.ts'
import { englishWorld } from '../wording/in-english.ts'

afterAll(removeFolders)

interface Asked {
  readonly root?: string
  readonly edition?: string
  readonly lang?: 'nl' | 'en'
}

const ask = (what: string | null, { root = repository, edition = '2024', lang = 'en' }: Asked = {}) =>
  explain({ root, edition, what, lang }, englishWorld)

interface Answer {
  readonly answer: string
  readonly values: readonly Explanation[]
}

async function answerTo(what: string | null, asked?: Asked): Promise<Answer> {
  const { data, summary } = await ask(what, asked)
  if (!isAnswer(data)) throw new Error(summary || 'no values')
  return data
}

function isAnswer(data: unknown): data is Answer {
  return typeof data === 'object' && data !== null && 'values' in data
}

/** The one explanation of a count; fails for anything else. */
async function countOf(what: string, asked?: Asked): Promise<CountExplanation> {
  const { values } = await answerTo(what, asked)
  const [value] = values
  if (value?.kind !== 'count' || values.length > 1) throw new Error('no single count')
  return value
}

const textOf = async (what: string | null, asked?: Asked) => (await ask(what, asked)).text ?? ''
const ofKind = <K extends Use['kind']>({ uses }: CountExplanation, kind: K) =>
  uses.filter((use): use is Extract<Use, { kind: K }> => use.kind === kind)

/** The text of a file at a place that an explanation names. */
const lineAt = (root: string, { file, line }: { file: string; line: number }) =>
  readFileSync(join(root, file), 'utf8').split('\n')[line - 1] ?? ''

describe('a path', () => {
  it('leads to the agreements behind the value, each with its line in the data', async () => {
    const { count, whole, agreements } = await countOf('bijlage-2/kennisontwikkeling/gereed')
    expect(count).toBe(6)
    expect(whole).toEqual({ path: 'bijlage-2/kennisontwikkeling/totaal', count: 29 })
    expect(agreements.map(({ code, amount }) => `${code} ${amount}`)).toEqual([
      'LV 1',
      'OL 2',
      'IC 1',
      'UW 2',
    ])
    for (const { id, at } of agreements) expect(lineAt(repository, at)).toContain(`id: ${id}`)
  })

  it('leads to every place of figuur 1 that shows it', async () => {
    const explanation = await countOf('figuur-1/jaar-2/gereed')
    expect(explanation.agreements.map(({ id, amount }) => `${id} ${amount}`)).toEqual([
      'EP-09 1',
      'IC-01 5',
      'IC-03 1',
    ])
    expect(ofKind(explanation, 'bar').map(({ bar, shown }) => `${bar} ${shown}`)).toEqual(['Jaar 2 13%'])
    expect(ofKind(explanation, 'alt').map(({ shown }) => shown)).toEqual(['13% gereed'])
    expect(ofKind(explanation, 'cell').map(({ row, column, shown }) => [row, column, shown])).toEqual([
      ['Jaar 2', 'Gereed', '7'],
      ['Jaar 2', 'Gereed, aandeel', '13%'],
    ])
    expect(ofKind(explanation, 'note').map(({ shown }) => shown)).toEqual([
      'Door afronding tellen de percentages van jaar 2 en van alle jaren samen op tot 101.',
    ])
  })

  it('leads to the sentence, at its place in the template, with the rule of its words', async () => {
    const [use] = ofKind(await countOf('figuur-1/jaar-2/gereed'), 'sentence')
    expect(use).toMatchObject({
      shown: 'ongeveer een achtste',
      filter: 'breuk',
      rule: { rule: 'fraction', band: 'about', nearest: { numerator: 1, denominator: 8 } },
    })
    expect(use?.sentence).toBe(
      'Van de afspraken in jaar 2 is ongeveer een achtste gereed, van de afspraken in jaar 3 ruim een kwart.',
    )
    const at = use?.at ?? { file: '', line: 0, column: 0 }
    expect(lineAt(repository, at).slice(at.column - 1)).toMatch(/^figuur-1\/jaar-2\/gereed/)
  })

  it('tells the exact share, one decimal and the rounding', async () => {
    const text = await textOf('figuur-1/jaar-2/gereed')
    expect(text).toMatch(/^13% {3}figuur 1, jaar 2, Gereed\n/)
    expect(text).toContain('7 of 54 agreements = 7/54; 13.0% to one decimal, 13% in whole percents')
    expect(text).toContain('nearest fraction 1/8 = 12.5%, 0.46 points away; up to 1 is')
  })

  it('names n and the trajectories of a bar, which stand in its label and in the alternative text', async () => {
    const size = await countOf('figuur-1/jaar-2')
    expect(ofKind(size, 'bar').map(({ shown }) => shown)).toEqual(['n = 54'])
    const trajectories = await countOf('figuur-1/jaar-2/trajecten')
    expect(ofKind(trajectories, 'bar').map(({ shown, number }) => [shown, number])).toEqual([
      ['2 trajecten', '2'],
    ])
    expect(trajectories.trajectories.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'EP data/2024/trajecten/psoriasis-eczeem.yaml',
      'IC data/2024/trajecten/icd.yaml',
    ])
  })

  it('names a segment of zero only in the table: it is not drawn', async () => {
    const explanation = await countOf('figuur-1/jaar-1/gereed')
    expect(explanation.uses.map(({ kind, shown }) => `${kind} ${shown}`)).toEqual(['cell –'])
  })

  it('tells of rough words, and of which shares they may be said', async () => {
    const root = copyOf(secondProgramme)
    const text = 'Klaar is {{ bijlage-2/totaal/klaar | deel: "minder dan de helft" }}.'
    replaceIn(join(root, 'templates/stand.md'), '## Wat bewoners merken', `${text}\n\n## Wat bewoners merken`)
    const water = { root, edition: '2031' }
    expect(ofKind(await countOf('bijlage-2/totaal/klaar', water), 'sentence').at(-1)).toMatchObject({
      shown: 'minder dan de helft',
      sentence: 'Klaar is minder dan de helft.',
      rule: { rule: 'rough-share', band: { low: 0, high: 50, highIncluded: false } },
    })
    expect(await textOf('bijlage-2/totaal/klaar', water)).toContain('said of more than 0% and less than 50%')
  })

  it('tells of words that only depend on the number', async () => {
    const explanation = await countOf('bijlage-2/totaal/in-gang')
    expect(ofKind(explanation, 'words')).toMatchObject([{ shown: 'zijn', filter: 'vorm' }])
  })

  it('counts trajectories by their files', async () => {
    const { agreements, trajectories } = await countOf('bijlage-1/evaluatie')
    expect(agreements).toEqual([])
    expect(trajectories.map(({ name, phase }) => `${name}, ${phase}`)).toEqual([
      'COPD, Evaluatiefase',
      'Osteoporose, Evaluatiefase',
    ])
  })

  it('may be one of words or of a day', async () => {
    const { values } = await answerTo('brief/peildatum')
    expect(values).toMatchObject([
      { kind: 'text', text: '2024-12-09', uses: [{ filter: 'maand', shown: 'december 2024' }, {}, {}] },
    ])
  })

  it('may be the beginning of several', async () => {
    const text = await textOf('traject/astma')
    expect(text).toMatch(/^ +17 +5\.9% {2}traject\/astma\/totaal$/m)
    expect(text).not.toContain('bijlage-2')
  })
})

describe('a number or a phrase of the letter', () => {
  const pathsOf = async (what: string) => {
    const { answer, values } = await answerTo(what)
    return answer === 'shown' ? values.map(({ path }) => path) : []
  }

  it.each([
    ['29', ['bijlage-2/kennisontwikkeling/totaal']],
    ['13%', ['figuur-1/jaar-2/gereed']],
    ['13 %', ['figuur-1/jaar-2/gereed']],
    ['ruim de helft', ['bijlage-2/totaal/in-gang']],
    ['Ruim een kwart', ['figuur-1/jaar-3/gereed']],
    ['KR3(7)', ['bijlage-2/richtlijnontwikkeling/in-gang/KR']],
  ])('%s leads to all values that show so', async (shown, paths) => {
    expect(await pathsOf(shown)).toEqual(paths)
  })

  it('is found in the words behind it, with and without accents', async () => {
    for (const shown of ['één', 'een', 'Eén', 'Eén traject']) {
      expect(await pathsOf(shown)).toContain('bijlage-1/implementatie/jaar-1')
    }
  })

  it('tells why a number stands in digits or in words', async () => {
    const ruleOf = async (path: string) => ofKind(await countOf(path), 'sentence').map(({ rule }) => rule)
    expect(await ruleOf('bijlage-2/totaal')).toEqual([{ rule: 'digits', because: 'size' }])
    expect(await ruleOf('bijlage-1/overige')).toEqual([{ rule: 'count-word' }])
  })

  it('is the same with its sign and with its word', async () => {
    expect(await textOf('27 procent')).toBe(await textOf('27%'))
  })

  it('that stands nowhere leads to the values that are this number', async () => {
    const outcome = await ask('negentien')
    expect(outcome.status).toBe(0)
    expect(outcome.text).toMatch(/^nothing stands in the letter as "negentien"; 3 values are that number$/m)
    expect(outcome.text).toContain('traject/onderste-luchtweginfecties/totaal')
  })
})

describe('what is not there', () => {
  it.each([
    ['bijlage-2/kenisontwikkeling/gereed', 'bijlage-2/kennisontwikkeling/gereed'],
    ['figuur-1/jaar-2/gered', 'figuur-1/jaar-2/gereed'],
    [
      'traject/licht-verstandelijke-beperking-en-gezondheidsprobleem/toetaal',
      'traject/licht-verstandelijke-beperking-en-gezondheidsprobleem/totaal',
    ],
    ['ruim de helf', 'ruim de helft'],
    ['een kwart', 'ruim een kwart'],
    ['285', null],
  ])('%s: status 1 and the nearest, if there is one', async (asked, suggestion) => {
    const outcome = await ask(asked)
    expect(outcome).toMatchObject({ status: 1, outcome: 'unknown', data: { asked, suggestion } })
    expect(outcome.text).toBeUndefined()
    expect(outcome.summary).toContain('"report explain 2024" lists all values')
    if (suggestion !== null) expect(outcome.summary).toContain(`did you mean  ${suggestion}`)
  })

  it('an edition with errors gives its findings', async () => {
    const root = copyOf(secondProgramme)
    replaceIn(join(root, 'data/2031/trajecten/zuidwal.yaml'), 'status: bezig', 'status: bezigg')
    const outcome = await ask(null, { root, edition: '2031' })
    expect(outcome).toMatchObject({ status: 1, outcome: 'failed', findings: [{ code: 'unknown-status' }] })
  })

  it('an unknown edition is status 1', async () => {
    expect(await ask(null, { root: newFolder(), edition: '1999' })).toMatchObject({ status: 1 })
  })
})

describe('the list of all values', () => {
  it('has each path of cijfers.json with its value and share', async () => {
    const text = await textOf(null)
    const figures: { cijfers: { pad: string; aantal: number }[] } = JSON.parse(
      readFileSync(join(repository, 'out/2024/cijfers.json'), 'utf8'),
    )
    // A path that is too long for its line stands under it.
    const lines = text.replace(/\n +traject/g, '  traject').split('\n')
    const rows = lines.map(line => line.trim().split(/ {2,}/))
    for (const { pad, aantal } of figures.cijfers) {
      expect(rows.find(cells => cells.at(-1) === pad)?.[0]).toBe(`${aantal}`)
    }
    expect(text).toMatch(/^ +7 +13\.0% {2}figuur-1\/jaar-2\/gereed$/m)
    expect(text).toMatch(/^brief\/referentie {2}2024043069$/m)
  })
})

describe('its words', () => {
  it('are Dutch when asked, with a decimal comma', async () => {
    const text = await textOf('figuur-1/jaar-2/gereed', { lang: 'nl' })
    expect(text).toContain('7 van 54 afspraken = 7/54; op één decimaal 13,0%, in hele procenten 13%')
    expect(text).toContain('dichtstbijzijnde breuk 1/8 = 12,5%')
    expect((await ask('285', { lang: 'nl' })).summary).toContain('is geen waarde van 2024')
  })

  it('keep to 80 columns, also for the longest names', async () => {
    for (const what of ['bijlage-2/totaal', 'figuur-1/jaar-3/gereed', 'bijlage-1/totaal', '12']) {
      expect((await textOf(what)).split('\n').filter(line => [...line].length > 80)).toEqual([])
    }
  })
})

describe('another programme', () => {
  const water = { root: secondProgramme, edition: '2031' }

  it('is explained by its own names', async () => {
    const explanation = await countOf('bijlage-2/totaal/klaar', water)
    expect(explanation).toMatchObject({ count: 7, whole: { count: 15 } })
    expect(explanation.agreements.map(({ id, category }) => `${id} ${category}`)).toEqual([
      'ZW-03 Meten en delen',
      'NP-01 Lozingen',
    ])
    const [, share] = ofKind(explanation, 'sentence')
    expect(share).toMatchObject({ shown: '47 procent', rule: { band: 'percentage' } })
    expect(await textOf('bijlage-2/totaal/klaar', water)).toContain(
      'nearest fraction 1/2 = 50%, 3.33 points away; more than 3 is the',
    )
  })

  it('may have no figure and no annexes in its letter', async () => {
    const outcome = await ask(null, { root: smallest, edition: '2030' })
    expect(outcome.status).toBe(0)
    expect(outcome.text).toContain('bijlage-1/totaal')
  })
})
