/** One typography for every text of a letter, files called as the letter calls its annexes, and the order of names. */
import { describe, expect, it } from 'vitest'
import { letterTexts } from '../../src/letter-texts.ts'
import { plainText } from '../../src/plain-text.ts'
import { writeLetter } from '../../src/write/write-letter.ts'
import { sideOf, template, templatePath } from '../compare/sides.ts'
import { tinyEdition } from '../edition/tiny-edition.ts'

/** Every name of the tiny edition with straight quotes and an apostrophe in front. */
const quoted = Object.fromEntries(
  Object.entries(tinyEdition).map(([path, text]) => [
    path,
    `${text}`.replace(
      /naam: ([^,}\n]+)/g,
      (_all, name: string) => `naam: "'t ${name.trim()} en \\"de Haven\\""`,
    ),
  ]),
)

describe('names with straight quotes', () => {
  it('have curly ones wherever a reader sees them, and stay as typed in plain data', async () => {
    const { letter } = await sideOf(quoted)
    const texts = letterTexts(letter).map(({ content }) => plainText(content))
    expect(texts.filter(text => text.includes('Haven')).length).toBeGreaterThan(10)
    expect(texts.filter(text => /["']/.test(text))).toEqual([])
    expect(JSON.stringify(letter.datasets)).toContain("'t Astma en")
  })

  it('stand under their letter, not before digits', async () => {
    const { letter } = await sideOf({
      'data/tiny/trajecten/ergens.yaml': 'naam: "\'t Zand"\nfase: klaar\n',
      'data/tiny/trajecten/uit.yaml': 'naam: Uitzicht\nfase: klaar\n',
      'data/tiny/trajecten/1.yaml': 'naam: 1e lijn\nfase: klaar\n',
    })
    const phase = letter.annexes[0]?.table.groups.find(({ id }) => id === 'klaar')?.rows[0]
    const names = phase?.cells.at(-1)?.lines.map(plainText)
    expect(names).toEqual(['1e lijn', 'Knie-artrose', 'Uitzicht', '’t Zand'])
  })
})

it('one principle is not one of several', async () => {
  const { letter } = await sideOf({})
  const notes = letter.annexes.flatMap(({ readingNote }) => readingNote.map(plainText))
  expect(notes.at(-1)).toBe('Er is één principe; afspraken die daar niet bij passen, staan onderaan.')
})

describe('files of the annexes', () => {
  it.each([
    ['trajecten', 'status'],
    ['status', 'trajecten'],
  ])('with %s first are called as the letter calls them', async (first, second) => {
    const text = template
      .replace('::bijlage{soort="trajecten"}', `::bijlage{soort="${first}"}`)
      .replace('::bijlage{soort="status"}', `::bijlage{soort="${second}"}`)
    const changed = text.replace(
      /(::bijlage\{soort=")\w+("\}\n\n::bijlage\{soort=")\w+/,
      `$1${first}$2${second}`,
    )
    const { letter } = await sideOf({ [templatePath]: changed })
    expect(letter.annexes.map(({ label, fileName }) => [label.replace('\u00a0', ' '), fileName])).toEqual([
      ['Bijlage 1', 'bijlage-1'],
      ['Bijlage 2', 'bijlage-2'],
    ])
    const [annex] = letter.annexes
    expect(letter.datasets.find(({ fileName }) => fileName === 'bijlage-1')?.id).toBe(annex?.id)
    const files = await writeLetter(letter, {
      formats: ['csv', 'md'],
      suffix: '',
      inputs: [],
      version: '0',
      draw: () => Promise.reject(new Error('nothing is drawn')),
      picture: () => Promise.reject(new Error('nothing is drawn')),
      docx: { begin: () => {}, finish: () => Promise.reject(new Error('no Word')) },
      fonts: {
        pdf: () => {
          throw new Error('no PDF')
        },
        html: () => {
          throw new Error('no page')
        },
      },
      layout: (await import('../../src/write/layout.ts')).defaultLayout,
      report: () => {},
    })
    const csv = new TextDecoder().decode(files.find(({ name }) => name === 'bijlage-1.csv')?.bytes)
    expect(csv.includes('Status')).toBe(first === 'status')
  })
})
