/** templates/README.md against the program: every path, filter and directive is documented, and prints what it says. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { directives } from '../../src/letter/directives.ts'
import { filters } from '../../src/letter/filters.ts'
import { textValues } from '../../src/letter/text-values.ts'
import { edition2024, findingsOf, firstParagraph, root, tally2024 } from './letter-2024.ts'

const readme = readFileSync(`${root}/templates/README.md`, 'utf8')
const sections = new Map(
  readme.split(/^## /m).map(section => [section.slice(0, section.indexOf('\n')), section] as const),
)

/** Body rows of the table in a section, without the marks of code. */
function rowsOf(section: string): string[][] {
  const lines = (sections.get(section) ?? '').split('\n').filter(line => line.startsWith('| '))
  return lines.slice(2).map(line =>
    line
      .replaceAll('\\|', '\0')
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim().replaceAll('\0', '|').replaceAll('`', '')),
  )
}

const ends = '\n\n::figuur\n\n::bijlage{soort="trajecten"}\n\n::bijlage{soort="status"}\n'
const printed = (text: string) =>
  firstParagraph(`x ${text}${ends}`, { edition: edition2024 }).replaceAll('~', ' ').slice(2)

describe('the documented values', () => {
  const rows = rowsOf('Values')

  it.each(rows)('%s: %s prints %s', (_shape, path, prints) => {
    expect(printed(`{{ ${path} }}`)).toBe(prints)
  })

  it('have examples of their own shape', () => {
    const patterns = rows.map(([shape = '', example = '']) => [
      shape,
      example,
      patternOf(shape).test(example),
    ])
    expect(patterns.filter(([, , fits]) => fits !== true)).toEqual([])
  })

  it('are all values that there are', () => {
    const texts = textValues(tally2024, {
      annexNumbers: new Map([
        ['bijlage-1', 1],
        ['bijlage-2', 2],
      ]),
      hasFigure: true,
    })
    const patterns = rows.map(([shape = '']) => patternOf(shape))
    const all = [...tally2024.counts.keys(), ...texts.keys()]
    expect(all.length).toBeGreaterThan(200)
    expect(all.filter(path => !patterns.some(pattern => pattern.test(path)))).toEqual([])
  })
})

/** `<fase>` and the like stand for the ids of the edition. */
function patternOf(shape: string): RegExp {
  const { phases, statuses, principles, themes } = edition2024.programme
  const ids: Record<string, readonly string[]> = {
    fase: phases.map(({ id }) => id),
    status: statuses.map(({ id }) => id),
    principe: principles.map(({ id }) => id),
    categorie: principles.flatMap(({ categories }) => categories.map(({ id }) => id)),
    thema: themes.map(({ id }) => id),
    traject: edition2024.trajectories.map(({ slug }) => slug),
    code: edition2024.programme.order,
    n: ['\\d+'],
  }
  return new RegExp(`^${shape.replace(/<(\w+)>/g, (_whole, name: string) => `(?:${ids[name]?.join('|')})`)}$`)
}

describe('the documented filters', () => {
  const rows = rowsOf('Filters')

  it('are all filters, in the order of the program, with its examples', () => {
    expect(rows.map(([name, , example, prints]) => [name, example, prints])).toEqual(
      Object.entries(filters).map(([name, { example, result }]) => [name, example, result]),
    )
  })

  it.each(rows)('%s, for %s: %s prints %s', (_name, _takes, example, prints) => {
    expect(printed(example ?? '')).toBe(prints)
  })
})

describe('the documented directives', () => {
  const examples = rowsOf('Directives').map(([example = '']) => example)

  it('are all directives, with the examples of the program', () => {
    expect(examples).toEqual(expect.arrayContaining(Object.values(directives).map(({ example }) => example)))
    const names = examples.map(example => example.replace(/^::|\{.*$/g, ''))
    expect([...new Set(names)].sort()).toEqual(Object.keys(directives).sort())
  })

  it('work as they stand there', () => {
    expect(findingsOf(`tekst\n\n${examples.join('\n\n')}\n`, { edition: edition2024 })).toEqual([])
  })
})

describe('the documented letter', () => {
  it('has no findings', () => {
    const [, example = ''] = /```markdown\n(.*?)```/s.exec(readme) ?? []
    expect(findingsOf(example, { edition: edition2024 })).toEqual([])
  })
})
