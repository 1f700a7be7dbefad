/** Each file that the letter is made from: a change of it is told at its own place, in its own keys. */
import { describe, expect, it } from 'vitest'
import { catalogues } from '../../src/compare/catalogues.ts'
import { compareSides } from '../../src/compare/compare-sides.ts'
import type { Comparison } from '../../src/compare/comparison.ts'
import { renderMarkdown } from '../../src/compare/render-markdown.ts'
import { summarise } from '../../src/compare/summarise.ts'
import { type FileTree, patched } from '../edition/tiny-edition.ts'
import { changed, sideOf, template, templatePath, typed } from './sides.ts'

const summaryOf = (comparison: Comparison) => summarise(comparison, catalogues.nl).join(' ')

describe('an order of the programme', () => {
  it('of the codes is told as the order of the legend, also where no cell has two of them', async () => {
    const comparison = await changed(patched('data/tiny/programma.yaml', '[AS, MA]', '[MA, AS]'))
    expect(comparison.data).toEqual([
      { source: 'data', file: 'programma.yaml', path: 'volgorde', before: 'AS, MA', after: 'MA, AS' },
    ])
    expect(comparison.texts).toContainEqual({
      part: 'legend-order',
      where: 'Bijlage\u00a02',
      before: 'AS, MA',
      after: 'MA, AS',
    })
    expect(summaryOf(comparison)).toContain('de volgorde van een legenda.')
  })

  it('of the statuses is told for the figure and the tables', async () => {
    const status = (id: string, name: string, rest: string) =>
      `  - { id: ${id}, naam: ${name}, rol: ${rest} }\n`
    const [done, busy] = [status('gereed', 'Gereed', 'gereed'), status('bezig', 'Bezig', 'lopend')]
    const comparison = await changed(patched('data/tiny/programma.yaml', done + busy, busy + done))
    expect(comparison.texts).toContainEqual({
      part: 'legend-order',
      where: 'Figuur\u00a01',
      before: 'gereed, bezig',
      after: 'bezig, gereed',
    })
    expect(comparison.isLetterSame).toBe(false)
    expect(summaryOf(comparison)).not.toContain('verandert daar niet door')
  })
})

describe('a value of the template', () => {
  const count = 'In jaar 2 is dat {{ figuur-1/jaar-2/gereed | breuk }}.'

  it('replaced by another one with the same words is named', async () => {
    const comparison = await changed(
      typed('bijlage-2/totaal/gereed | vorm: "is"', 'bijlage-2/totaal/bezig | vorm: "is"'),
    )
    expect(comparison).toMatchObject({ isSame: false, isLetterSame: true })
    expect(comparison.sentences).toMatchObject([
      {
        kind: 'retyped',
        cause: 'template',
        typed: [
          {
            before: '{{ bijlage-2/totaal/gereed | vorm: "is", "zijn" }}',
            after: '{{ bijlage-2/totaal/bezig | vorm: "is", "zijn" }}',
          },
        ],
      },
    ])
    expect(summaryOf(comparison)).toBe(
      'Op 1 plaats in het sjabloon staat een andere waarde. De brief zelf verandert daar niet door.',
    )
  })

  it('replaced by another one with other words is named too, and no data are blamed', async () => {
    const comparison = await changed(typed(count, count.replace('| breuk', '| procent')))
    expect(comparison.sentences).toMatchObject([
      {
        kind: 'changed',
        cause: 'template',
        typed: [
          { before: '{{ figuur-1/jaar-2/gereed | breuk }}', after: '{{ figuur-1/jaar-2/gereed | procent }}' },
        ],
      },
    ])
    expect(renderMarkdown(comparison, catalogues.nl)).toContain(
      'waarde in het sjabloon: van \\{\\{ figuur-1/jaar-2/gereed \\| breuk \\}\\} naar',
    )
  })

  it('in a footnote is told at the template', async () => {
    const noted = (value: string): FileTree => ({
      [templatePath]: `${template.replace('vraagt tijd.', 'vraagt tijd.[^n]')}\n[^n]: Van de {{ ${value} }}.\n`,
    })
    const comparison = await changed(
      noted('bijlage-1/uitvoering/jaar-2'),
      noted('bijlage-1/uitvoering/jaar-1'),
    )
    expect(comparison.data).toEqual([
      {
        source: 'template',
        file: templatePath,
        path: '',
        before: '{{ bijlage-1/uitvoering/jaar-1 }}',
        after: '{{ bijlage-1/uitvoering/jaar-2 }}',
      },
    ])
  })

  it('with other blanks around its signs is the same', async () => {
    const tight = count.replace('{{ figuur-1/jaar-2/gereed | breuk }}', '{{figuur-1/jaar-2/gereed|breuk}}')
    expect((await changed(typed(count, tight))).isSame).toBe(true)
  })
})

describe('gepubliceerd.yaml', () => {
  it('is told in its own keys, cells as they are written there', async () => {
    const printed = (cell: string, total: number, year: number): FileTree => ({
      'data/tiny/gepubliceerd.yaml': `bijlage-1:
  uitvoering: { totaal: 2, jaren: { 1: ${year}, 2: 1 } }
  klaar: { totaal: 1 }
  totaal: 3
bijlage-2:
  keuzehulp: { cellen: { gereed: "${cell}", bezig: "" }, totaal: ${total} }
  overig: { cellen: { gereed: "", bezig: "AS2(1), MA1(1)" }, totaal: 2 }
`,
    })
    const { data } = await changed(printed('AS2(2)', 4, 2), printed('AS2(3)', 3, 1))
    expect(data.map(({ path, before, after }) => [path, before, after])).toEqual([
      ['bijlage-1 › uitvoering › jaren › 1', '1', '2'],
      ['bijlage-2 › keuzehulp › cellen › gereed', 'AS2(3)', 'AS2(2)'],
      ['bijlage-2 › keuzehulp › totaal', '3', '4'],
    ])
  })
})

describe('huisstijl.yaml', () => {
  const path = 'templates/huisstijl.yaml'
  const style = (brand: string, second = '#a5dcc8', heading = 10.5): FileTree => ({
    [path]: `kleuren:\n  merk: "${brand}"\n  statussen: ["#0b5c4a", "${second}"]\nmaten:\n  kop: ${heading}\n`,
  })
  const told = ({ data }: Comparison) =>
    data.map(({ source, file, path, before, after }) => [source, file, path, before, after])

  it('has the colours of the statuses where the programme has none', async () => {
    const comparison = await changed(style('#0b5c4a', '#a5dcb8'), style('#0b5c4a'))
    expect(told(comparison)).toEqual([['style', path, 'kleuren › statussen', '#a5dcc8', '#a5dcb8']])
    expect(summaryOf(comparison)).toContain('Gevolg in de brief: kleuren of patronen van de figuur.')
  })

  it('is told key by key', async () => {
    const comparison = await changed(style('#0b4c4a', '#a5dcc8', 11), style('#0b5c4a'))
    expect(told(comparison)).toEqual([
      ['style', path, 'kleuren › merk', '#0b5c4a', '#0b4c4a'],
      ['style', path, 'maten › kop', '10.5', '11'],
    ])
    expect(summaryOf(comparison)).toBe(
      '2 gegevens van de huisstijl veranderen. Van de brief verandert alleen het uiterlijk.',
    )
  })

  it('that comes or goes is told by its name', async () => {
    const [without, withIt] = [await sideOf(), await sideOf(style('#0b5c4a'))]
    expect(told(compareSides(without, withIt))).toContainEqual(['style', path, '', null, path])
    expect(told(compareSides(withIt, without))).toContainEqual(['style', path, '', path, null])
  })

  it('yields to a colour of the programme, which is told there', async () => {
    const { data } = await changed(
      patched('data/tiny/programma.yaml', 'rol: lopend }', 'rol: lopend, kleur: "#ffffff" }'),
    )
    expect(data).toEqual([
      {
        source: 'data',
        file: 'programma.yaml',
        path: 'statussen › bezig › kleur',
        before: null,
        after: '#ffffff',
      },
    ])
  })
})

describe('brief.yaml', () => {
  it('is told in its own keys: a person has a functie, and a day that is left out is none', async () => {
    const letter = 'data/tiny/brief.yaml'
    const { data } = await changed({
      [letter]: String(
        patched(letter, 'functie: De minister', 'functie: De staatssecretaris')[letter],
      ).replace('datum: 2024-12-09', 'datum: 2024-12-10'),
    })
    expect(data.map(({ path }) => path)).toEqual(['datum', 'geadresseerde › functie'])
  })
})
