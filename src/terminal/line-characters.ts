/** A line of a file by its characters. Findings come sorted, often many for one line, which may be very long. */
import { visibleColumns } from '../visible.ts'

export interface LineCharacters {
  /** As a terminal shows them: one for each. */
  readonly shown: readonly string[]
  /** UTF-16 units before each character, and before the end. */
  readonly units: Uint32Array
}

let last: { readonly line: string; readonly characters: LineCharacters } | null = null

/** The last line is kept. */
export function charactersOf(line: string): LineCharacters {
  if (last?.line === line) return last.characters
  const characters = [...line]
  const units = new Uint32Array(characters.length + 1)
  for (const [index, character] of characters.entries())
    units[index + 1] = (units[index] ?? 0) + character.length
  const made = { shown: characters.map(visibleColumns), units }
  last = { line, characters: made }
  return made
}
