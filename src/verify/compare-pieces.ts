/** A document held against what must stand in it, in reading order. */
import type { Piece } from '../readback/piece.ts'
import { align } from './align.ts'
import type { Counted, Expected } from './expected.ts'

export interface Difference {
  /** Where in the letter, or where in the document for what should not be there. */
  readonly where: string
  readonly expected: string | null
  readonly found: string | null
}

export interface Comparison {
  readonly counts: Readonly<Record<Counted, number>>
  readonly differences: readonly Difference[]
  /** True when document and letter have so little in common that differences say nothing. */
  readonly isOther: boolean
}

/**
 * `loose` takes no notice of blanks: the ends of lines in a PDF hold none, so that "zorg/" and "keten" on two lines
 * are one word there.
 */
export function comparePieces(
  expected: readonly Expected[],
  found: readonly Piece[],
  { loose = false } = {},
): Comparison {
  const key = keyOf(loose)
  // The kind is a part of what is compared: a heading that is a paragraph is a fault.
  const kinds = new Map<string, Set<string>>()
  for (const { text, kinds: allowed } of expected) {
    const known = kinds.get(key(text)) ?? new Set()
    for (const kind of allowed) known.add(kind)
    kinds.set(key(text), known)
  }
  const steps = align(
    expected.map(({ text }) => key(text)),
    found.map(({ text, kind }) => {
      const allowed = kinds.get(key(text))
      return allowed === undefined || allowed.has(kind) ? key(text) : `${kind}\u0000${key(text)}`
    }),
  )
  const counts = countOf(expected)
  if (steps === null) return { counts, differences: [], isOther: true }
  const differences: Difference[] = []
  let missing: Expected[] = []
  let extra: Piece[] = []
  const flush = () => {
    for (let index = 0; index < Math.max(missing.length, extra.length); index++) {
      const one = missing[index]
      const other = extra[index]
      const where = one?.where || other?.at || ''
      differences.push({
        where,
        expected: one?.text ?? null,
        found: other === undefined ? null : shown(other, one),
      })
    }
    missing = []
    extra = []
  }
  for (const step of steps) {
    const one = step.expected === null ? undefined : expected[step.expected]
    const other = step.found === null ? undefined : found[step.found]
    if (one && other) flush()
    else if (one) missing.push(one)
    else if (other) extra.push(other)
  }
  flush()
  return { counts, differences, isOther: false }
}

/** The same words as another kind of thing say what they are. */
function shown(piece: Piece, expected: Expected | undefined): string {
  return expected?.text === piece.text ? `${piece.text} (${piece.kind})` : piece.text
}

export function keyOf(loose: boolean): (text: string) => string {
  return text => {
    const composed = text.normalize('NFC')
    return loose ? composed.replace(/\s+/gu, '') : composed
  }
}

function countOf(expected: readonly Expected[]): Record<Counted, number> {
  const counts: Record<Counted, number> = {
    headings: 0,
    paragraphs: 0,
    items: 0,
    cells: 0,
    shares: 0,
    captions: 0,
    footnotes: 0,
    alternatives: 0,
  }
  for (const { counted } of expected) counts[counted] += 1
  return counts
}

/**
 * The pages of a PDF as one sequence. A paragraph that a page parts has a piece on both; the two are one where they
 * are together what must stand there.
 */
export function joinPages(pages: readonly (readonly Piece[])[], expected: readonly Expected[]): Piece[] {
  const key = keyOf(true)
  const known = new Set(expected.map(({ text }) => key(text)))
  const joined = pages.map(page => [...page])
  for (const [index, page] of joined.entries()) {
    const last = page.findLastIndex(isRunning)
    const start = page[last]
    if (start === undefined || known.has(key(start.text))) continue
    let text = start.text
    const taken: { page: Piece[]; at: number }[] = []
    for (const following of joined.slice(index + 1)) {
      const at = following.findIndex(isRunning)
      const next = following[at]
      if (next === undefined) break
      text += ` ${next.text}`
      taken.push({ page: following, at })
      if (!known.has(key(text))) continue
      page[last] = { ...start, text }
      for (const { page: later, at: place } of taken) later.splice(place, 1)
      break
    }
  }
  return joined.flat()
}

const isRunning = ({ kind }: Piece): boolean => kind === 'paragraph' || kind === 'item'
