/** Characters that no font of the letter has (STANDARDS P12), where they were typed. */

import type { Edition } from '../edition/edition.ts'
import { finding } from '../findings/codes.ts'
import type { Diagnostic } from '../findings/diagnostic.ts'
import type { Wording } from '../findings/wordings.ts'
import type { Covers } from './workshop.ts'

/** Set between words by line ends and tabs; no font needs them. */
const blank = new Set(['\n', '\r', '\t'])

/** The distinct characters of `text` that are not covered, in order of appearance. */
export function unknownCharacters(text: string, covers: Covers): string[] {
  return [...new Set(text)].filter(
    character => !blank.has(character) && !covers(character.codePointAt(0) ?? 0),
  )
}

/** "ℵ" (U+2135): a character that may not be visible is named by its number too. */
export function describeCharacter(character: string): Wording {
  const codePoint = character.codePointAt(0) ?? 0
  const number = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
  return { id: 'as-is', text: `"${character}" (${number})` }
}

/** At the beginning of each text of the data that holds such a character. */
export function findUnknownCharacters(texts: Edition['texts'], covers: Covers): Diagnostic[] {
  const known = new Map<number, boolean>()
  const coversOnce: Covers = codePoint => {
    const before = known.get(codePoint)
    if (before !== undefined) return before
    const now = covers(codePoint)
    known.set(codePoint, now)
    return now
  }
  return texts.flatMap(({ text, place }) =>
    unknownCharacters(text.normalize('NFC'), coversOnce).map(character =>
      finding('unknown-character', place, { found: describeCharacter(character) }),
    ),
  )
}
