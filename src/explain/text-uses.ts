/** Where the letter uses a value that is words or a day, besides its running text. */

import type { LetterText } from '../letter-texts.ts'
import { ordinarySpaces } from '../plain-text.ts'
import type { Use } from './explanation.ts'
import { findWords, foldedWords, holdsWords } from './plain-words.ts'

export interface TextValue {
  readonly kind: 'text' | 'date'
  readonly text: string
}

/** A day as the letter writes it. */
export interface DayWords {
  readonly dateInWords: (isoDay: string) => string
  readonly monthInWords: (isoDay: string) => string
}

export interface TextSearch {
  readonly texts: readonly LetterText[]
  /** Texts that somebody typed into the data: what stands in them is no use of a value. */
  readonly typed: ReadonlySet<string>
  readonly days: DayWords
}

/** Parts that the program words itself, around names and days of the data. */
const worded: ReadonlySet<LetterText['part']> = new Set([
  'title',
  'caption',
  'alt',
  'table-summary',
  'reading-note',
  'note',
])

/** Finds uses by the path and text of a value; in the order of the letter. */
export function textUseFinder({ texts, typed, days }: TextSearch): (path: string, value: TextValue) => Use[] {
  const parts = texts.filter(({ part }) => part !== 'text' && part !== 'footnote')
  const byText = new Map<string, LetterText[]>()
  for (const found of parts) {
    const key = foldedWords(found.text)
    const known = byText.get(key)
    if (known === undefined) byText.set(key, [found])
    else known.push(found)
  }
  const made = parts.filter(({ part, text }) => worded.has(part) && !typed.has(foldedWords(text)))
  return (path, { kind, text }) => {
    if (path === 'brief/jaar' || path === 'brief/volgend-jaar') return []
    if (path === 'brief/peildatum') {
      const month = days.monthInWords(text)
      return made.filter(found => found.part === 'caption' && holdsWords(found.text, month)).map(useOf(month))
    }
    const shown = kind === 'date' ? days.dateInWords(text) : text
    const whole = (byText.get(foldedWords(shown)) ?? []).filter(found => mayHold(found, path))
    const within = made.filter(
      found => !whole.includes(found) && mayHold(found, path) && holdsWords(found.text, shown),
    )
    const uses = new Set([...whole, ...within])
    return distinct((within.length === 0 ? whole : parts.filter(found => uses.has(found))).map(useOf(shown)))
  }
}

/** A phase and a status may have one name: only the table of phases names phases. */
function mayHold({ table, part }: LetterText, path: string): boolean {
  if (path.startsWith('fase/')) return table === 'phases' || (table === null && part === 'title')
  if (path.startsWith('status/')) return table !== 'phases' && part !== 'title'
  return true
}

function useOf(value: string): (found: LetterText) => Use {
  return ({ part, of, cell, text }) => {
    const [hit] = findWords(text, value)
    // As it stands there: a name may begin with a capital.
    const shown = hit === undefined ? ordinarySpaces(value) : text.slice(hit.start, hit.end)
    if (part === 'cell' && cell !== null) {
      return { kind: 'cell', shown, number: shown, table: of ?? '', row: cell.row, column: cell.column }
    }
    return { kind: 'part', shown, number: shown, part: part === 'text' ? 'footnote' : part, of }
  }
}

/** The column of a status and the column of its trajectories may have one head each. */
function distinct(uses: readonly Use[]): Use[] {
  return [...new Map(uses.map(use => [JSON.stringify(use), use])).values()]
}
