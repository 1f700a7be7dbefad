/** Two pieces with the same words: all else that they are, side by side. */
import type { Link, Piece } from '../readback/piece.ts'
import type { Expected } from './expected-piece.ts'

/** What must be and what is, as texts; null for nothing. */
interface Aspect {
  readonly expected: string | null
  readonly found: string | null
}

/** Words without their blanks. */
export const keyOf = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '')

/** What differs: spaces, kind, level, number, head of what, links, words for signs. */
export function aspectsOf(expected: Expected, found: Piece): Aspect[] {
  const { text } = expected
  const differences: Aspect[] = []
  const compare = (one: string | null, other: string | null) => {
    if (one !== other) differences.push({ expected: one, found: other })
  }
  compare(text, settleLines(text, found.text.normalize('NFC')))
  const isKind = expected.kinds.includes(found.kind)
  if (!isKind) compare(`${text} (${expected.kinds[0] ?? ''})`, `${text} (${found.kind})`)
  if (isKind && expected.level !== undefined)
    compare(`${text} (H${expected.level})`, `${text} (H${found.level ?? ''})`)
  if (isKind && expected.counted === 'items')
    compare(numbered(text, expected.number), numbered(text, found.number))
  if (isKind && expected.head !== undefined)
    compare(`${text} (${expected.head})`, `${text} (${found.head ?? ''})`)
  for (let index = 0; index < Math.max(expected.links.length, found.links.length); index++)
    compareLinks(expected.links[index], found.links[index], compare)
  compare(saying(text, expected.spoken), saying(text, found.spoken))
  return differences
}

/**
 * A blank may be missing where a line of a PDF ends: "zorg/" and "keten" on two lines are one word. Line ends are here
 * what they must be; all other blanks stay as they were found.
 */
function settleLines(expected: string, found: string): string {
  let at = 0
  let settled = ''
  for (const character of found.split('')) {
    if (character === '\n') {
      if (expected[at] !== ' ') continue
      settled += ' '
      at += 1
      continue
    }
    settled += character
    if (character === expected[at]) at += 1
    // A blank was lost, or one was added.
    else if (expected[at] === ' ') at += 2
  }
  return settled
}

const numbered = (text: string, number: number | undefined): string =>
  number === undefined ? text : `${number}. ${text}`

const saying = (text: string, spoken: readonly string[]): string | null =>
  spoken.length === 0 ? null : `${text} (${spoken.join(', ')})`

/** Words of a link may be parted by the end of a line. */
function compareLinks(
  expected: Link | undefined,
  found: Link | undefined,
  compare: (one: string | null, other: string | null) => void,
): void {
  if (expected === undefined || found === undefined || keyOf(expected.text) !== keyOf(found.text)) {
    compare(expected === undefined ? null : shown(expected), found === undefined ? null : shown(found))
    return
  }
  const { text } = expected
  if (placeOf(expected) !== placeOf(found))
    compare(`${text} -> ${expected.to}`, `${text} -> ${found.to ?? ''}`)
  if (expected.title !== found.title)
    compare(`${text}: ${expected.title ?? ''}`, `${text}: ${found.title ?? ''}`)
}

const shown = ({ text, to, title }: Link): string =>
  `${text} -> ${to ?? ''}${title === null ? '' : ` (${title})`}`

/** Words of a place may be parted by the end of a line; an address may not. */
const placeOf = ({ to }: Link): string | null => (to?.startsWith('#') === true ? keyOf(to) : to)
