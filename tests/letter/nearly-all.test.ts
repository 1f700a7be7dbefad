/** A share that is not whole is never printed as whole, and one that is something never as nothing: in every place. */
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/plain-text.ts'
import { percentText } from '../../src/share-words.ts'
import { writeCsv } from '../../src/write/csv/write-csv.ts'
import { figureOf } from '../../src/write/writers.ts'
import { sideOf, templatePath } from '../compare/sides.ts'
import { patched } from '../edition/tiny-edition.ts'

const astma = 'data/tiny/trajecten/astma.yaml'

/** Astma, alone in year 2, has 288 agreements done and one under way. */
const letterWith = async (text: string) => {
  const template = `${text}\n\n::figuur\n\n::bijlage{soort="trajecten"}\n\n::bijlage{soort="status"}\n`
  const side = await sideOf({ [templatePath]: template, ...patched(astma, 'aantal: 3', 'aantal: 288') })
  return side.letter
}

describe('1 of 289, and 288', () => {
  it('are worded in text by procent and by breuk', async () => {
    const { body } = await letterWith(
      [
        '{{ figuur-1/jaar-2/gereed | procent }}, {{ figuur-1/jaar-2/bezig | procent | hoofdletter }},',
        '{{ figuur-1/jaar-2/gereed | breuk }}, {{ figuur-1/jaar-2/bezig | breuk }}.',
      ].join(' '),
    )
    const [paragraph] = body
    expect(
      paragraph?.type === 'paragraph' ? plainText(paragraph.content).replaceAll('\u00a0', ' ') : '',
    ).toBe('meer dan 99 procent, Minder dan 1 procent, meer dan 99 procent, minder dan 1 procent.')
  })

  it('have signs in the figure, its alternative text, its table and its CSV', async () => {
    const letter = await letterWith('Tekst.')
    const figure = figureOf(letter)
    const bar = figure?.chart.bars.find(({ label }) => label.endsWith('2'))
    expect(bar?.segments.map(({ text }) => text)).toEqual(['>99%', '<1%'])
    expect(plainText(figure?.alt ?? [])).toContain('>99% gereed en <1% bezig')
    const row = figure?.table.groups[0]?.rows.find(({ id }) => id === 'jaar-2')
    expect(row?.cells.flatMap(({ lines }) => lines.map(plainText))).toEqual([
      '1',
      '288',
      '>99%',
      '1',
      '<1%',
      '289',
    ])
    const dataset = letter.datasets.find(({ id }) => id === 'figuur-1')
    expect(dataset?.columns.at(-1)?.datatype).toBe('string')
    expect(dataset === undefined ? '' : writeCsv(dataset)).toMatch(/;Gereed;288;289;>99\n.*;Bezig;1;289;<1\n/)
  })

  it('count as 100 and 0 where printed shares are added up', async () => {
    const figure = figureOf(await letterWith('Tekst.'))
    expect(figure?.table.notes.flatMap(({ rows }) => rows)).not.toContain('jaar-2')
  })
})

describe('percents', () => {
  it.each([
    [995, 1000, 0, '>99'],
    [994, 1000, 0, '99'],
    [5, 1000, 0, '1'],
    [4, 1000, 0, '<1'],
    [9996, 10_000, 1, '>99.9'],
    [3, 10_000, 1, '<0.1'],
    [0, 7, 0, '0'],
    [7, 7, 0, '100'],
    [0, 7, 1, '0.0'],
    [7, 7, 1, '100.0'],
  ])('of %i in %i with %i decimals are %s', (count, of, decimals, text) => {
    expect(percentText({ count, of }, decimals)).toBe(text)
  })

  it('are whole for all and none only, whatever the share', () => {
    for (let of = 1; of <= 400; of++) {
      for (let count = 0; count <= of; count++) {
        const text = percentText({ count, of }, 0)
        expect(text === '100').toBe(count === of)
        expect(text === '0').toBe(count === 0)
      }
    }
  })
})
