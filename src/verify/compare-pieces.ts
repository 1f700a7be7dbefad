/** A document held against what must stand in it, in reading order. */
import { align, pairUp } from '../align.ts'
import type { Piece } from '../readback/piece.ts'
import { aspectsOf, keyOf } from './aspects.ts'
import type { Counted, Expected } from './expected-piece.ts'

export interface Difference {
  /** Where in the letter, or where in the document for what should not be there. */
  readonly where: string
  readonly expected: string | null
  readonly found: string | null
}

export interface Comparison {
  readonly counts: Counts
  readonly differences: readonly Difference[]
  /** True when document and letter have so little in common that differences say nothing. */
  readonly isOther: boolean
}

export type Counts = Readonly<Record<Counted | 'links', number>>

/** With more differences than this it is another document. */
export const mostDifferences = 400

/** By their words first; where these are the same, by all else that a piece is. */
export function comparePieces(expected: readonly Expected[], found: readonly Piece[]): Comparison {
  const counts = countOf(expected)
  const steps = align(
    expected.map(({ text }) => keyOf(text)),
    found.map(({ text }) => keyOf(text)),
    mostDifferences,
  )
  if (steps === null) return { counts, differences: [], isOther: true }
  const differences = pairUp(steps).flatMap((pair): Difference[] => {
    const one = pair.left === null ? undefined : expected[pair.left]
    const other = pair.right === null ? undefined : found[pair.right]
    const where = one?.where || other?.at || ''
    if (one && other && keyOf(one.text) === keyOf(other.text))
      return aspectsOf(one, other).map(aspect => ({ where, ...aspect }))
    return [{ where, expected: one?.text ?? null, found: other?.text.replaceAll('\n', ' ') ?? null }]
  })
  return { counts, differences, isOther: false }
}

function countOf(expected: readonly Expected[]): Counts {
  const counts = {
    headings: 0,
    paragraphs: 0,
    items: 0,
    cells: 0,
    shares: 0,
    captions: 0,
    footnotes: 0,
    alternatives: 0,
    summaries: 0,
    links: 0,
  }
  for (const { counted, links } of expected) {
    counts[counted] += 1
    counts.links += links.length
  }
  return counts
}

/**
 * The pages of a PDF as one sequence. A paragraph that a page parts has a piece on both; the two are one where they
 * are together what must stand there.
 */
export function joinPages(pages: readonly (readonly Piece[])[], expected: readonly Expected[]): Piece[] {
  const known = new Set(expected.map(({ text }) => keyOf(text)))
  const longest = expected.reduce((most, { text }) => Math.max(most, text.length), 0)
  const joined = pages.map(page => [...page])
  for (const [index, page] of joined.entries()) {
    const last = page.findLastIndex(isRunning)
    const start = page[last]
    if (start === undefined || known.has(keyOf(start.text))) continue
    let whole = start
    const taken: { page: Piece[]; at: number }[] = []
    for (const following of joined.slice(index + 1)) {
      const at = following.findIndex(isRunning)
      const next = following[at]
      if (next === undefined) break
      whole = joinPieces(whole, next)
      taken.push({ page: following, at })
      if (keyOf(whole.text).length > longest) break
      if (!known.has(keyOf(whole.text))) continue
      page[last] = whole
      for (const { page: later, at: place } of taken) later.splice(place, 1)
      break
    }
  }
  return joined.flat()
}

const isRunning = ({ kind }: Piece): boolean => kind === 'paragraph' || kind === 'item'

/** A link that the page parts is one link again. */
function joinPieces(start: Piece, next: Piece): Piece {
  const before = start.links.at(-1)
  const [after, ...later] = next.links
  const isParted =
    before !== undefined &&
    after !== undefined &&
    before.to === after.to &&
    before.title === after.title &&
    start.text.endsWith(before.text) &&
    next.text.startsWith(after.text)
  const links = isParted
    ? [...start.links.slice(0, -1), { ...before, text: `${before.text} ${after.text}` }, ...later]
    : [...start.links, ...next.links]
  return { ...start, text: `${start.text}\n${next.text}`, links, spoken: [...start.spoken, ...next.spoken] }
}
