/** Names in findings: quoted, listed, and held against those that are known. */

import type { FindingDetails } from '../findings/codes.ts'
import type { WordsWithValues } from '../findings/wordings.ts'
import { nearestName } from '../nearest-name.ts'

/** A value of the data in double quotes. */
export function quoted(text: string): WordsWithValues<'quoted'> {
  return { id: 'quoted', text }
}

/** Any of these may stand there. */
export function oneOf(names: readonly string[]): WordsWithValues<'one-of'> {
  return { id: 'one-of', names }
}

/** A name to type, the same in every language. */
export function asIs(text: string): WordsWithValues<'as-is'> {
  return { id: 'as-is', text }
}

/** What to say of a name that is not among the known ones. */
export function unknownName(name: string, known: readonly string[]): FindingDetails {
  const suggestion = nearestName(name, known)
  return {
    found: quoted(name),
    expected: oneOf(known),
    ...(suggestion === null ? {} : { suggestion }),
  }
}
