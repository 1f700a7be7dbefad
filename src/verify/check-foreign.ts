/** What a document holds besides the letter: what its reader found foreign, and words around it that no letter has. */
import type { Figure, Letter, Table } from '../document.ts'
import type { BesideText, Foreign } from '../readback/foreign.ts'
import { keyOf } from './aspects.ts'
import { escaped } from './check-facts.ts'
import { plain } from './expected-inlines.ts'
import type { Problem } from './verification.ts'

export interface Beside {
  readonly beside: readonly BesideText[]
  readonly foreign: readonly Foreign[]
  /** Words that were compared already where they stand: of links around the page. */
  readonly compared: readonly string[]
}

export function foreignProblems(file: string, letter: Letter, beside: Beside): Problem[] {
  const known = [...besideWords(letter), ...beside.compared]
  const strays = beside.beside.flatMap(({ at, text }): Foreign[] => {
    const left = withoutKnown(withoutPageNumber(text, letter), known)
    return left === '' ? [] : [{ kind: 'stray-text', at, text: left }]
  })
  return [...beside.foreign, ...strays].map(({ kind, at, text }) => ({
    kind: 'foreign',
    file,
    what: kind,
    where: at,
    found: text,
  }))
}

/** Which number it is and of how many is checked elsewhere. */
function withoutPageNumber(text: string, { furniture }: Letter): string {
  const [before = '', between = ''] = [furniture.page, furniture.of].map(escaped)
  return text.replace(new RegExp(`${before}\\s+\\d+\\s+${between}\\s+\\d+`, 'gu'), ' ')
}

/** Running heads, heads of tables that go on, ways around the page, names of drawings. */
function besideWords({ head, furniture, annexes, body }: Letter): string[] {
  const figures = body.filter((block): block is Figure => block.type === 'figure')
  const tables: readonly Table[] = [...annexes, ...figures].map(({ table }) => table)
  return [
    head.organisation,
    head.date,
    head.subject,
    ...annexes.map(({ runningSuffix }) => `${head.subject}${runningSuffix}`),
    `${furniture.reference} ${head.reference}`,
    furniture.contents,
    furniture.download,
    furniture.skipToText,
    ...figures.flatMap(({ label, title }) => [`${label}. ${title}`, `${label} (${furniture.continued})`]),
    ...tables.flatMap(table => table.head.map(({ content }) => plain(content))),
  ]
}

/** What is left of a text without the known ones, whatever blanks part them. */
function withoutKnown(text: string, known: readonly string[]): string {
  const keys = [...new Set(known.map(keyOf))].filter(key => key !== '')
  const longestFirst = keys.sort((one, other) => other.length - one.length)
  // A blank in their place: what stood around a known text does not become another one.
  const left = longestFirst.reduce((rest, key) => rest.replaceAll(key, ' '), keyOf(text))
  return left.replace(/ +/g, ' ').trim()
}
