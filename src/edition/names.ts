/** Names in findings: quoted, listed, and held against those that are known. */
import type { FindingDetails } from '../diagnostic-codes.ts'
import { nearestName } from '../nearest-name.ts'

const longestQuoted = 60
const mostListed = 16

/** A value of the data in double quotes, cut when it is very long. */
export function quoted(value: string): string {
  const characters = [...value.slice(0, 2 * longestQuoted + 1)]
  const cut = characters.length > longestQuoted
  return `"${cut ? `${characters.slice(0, longestQuoted).join('')}...` : value}"`
}

/** `a, b or c`; a long list ends with how many more there are. */
export function oneOf(names: readonly string[]): string {
  if (names.length === 0) return 'nothing'
  if (names.length > mostListed) {
    return `${names.slice(0, mostListed).join(', ')} or one of ${names.length - mostListed} more`
  }
  const last = names.at(-1) ?? ''
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} or ${last}`
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
