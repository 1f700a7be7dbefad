/** Which category the rows of a text are: by the name in front of their cells. */
import { straightQuotes } from '../plain-text.ts'
import type { Tally } from '../tally/tally.ts'
import type { TextRow } from './text-rows.ts'

type Principles = Tally['edition']['programme']['principles']

export interface NamedRow {
  readonly row: TextRow
  /** Null when no name of a category, or of a principle with one category, stands in front of it. */
  readonly category: string | null
}

/** Each category once, the first row that bears its name. */
export function nameRows(
  rows: readonly TextRow[],
  { text, principles }: { readonly text: string; readonly principles: Principles },
): NamedRow[] {
  const free = new Set(principles.flatMap(({ categories }) => categories.map(({ id }) => id)))
  const names = principles.flatMap(({ name, categories }) => [
    ...categories.map(category => ({ id: category.id, pattern: atLineStart(category.name) })),
    // A row may bear no other name than the bar over it.
    ...categories
      .slice(0, categories.length === 1 ? 1 : 0)
      .map(({ id }) => ({ id, pattern: atLineStart(name) })),
  ])
  return rows.map(row => {
    const label = text.slice(row.labelStart, row.start)
    const found = names
      .filter(({ id }) => free.has(id))
      .map(({ id, pattern }) => ({ id, at: lastMatch(label, pattern) }))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => b.at - a.at)[0]
    if (found === undefined) return { row, category: null }
    free.delete(found.id)
    return { row, category: found.id }
  })
}

/** The name at the beginning of a line, broken over lines or not; its quotes of either kind. */
export function atLineStart(name: string): RegExp {
  const words = straightQuotes(name)
    .split(/\s+/)
    .map(word =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll("'", "['‘’]")
        .replaceAll('"', '["“”„]'),
    )
  return new RegExp(`^[ \\t]*${words.join('\\s+')}(?![\\p{L}\\d])`, 'gmu')
}

function lastMatch(text: string, pattern: RegExp): number {
  let at = -1
  for (const match of text.matchAll(pattern)) at = match.index
  return at
}
