/**
 * `{{ path | filter: "argument", "argument" }}`: the syntax of a value in text. No loops, no conditions, no nesting.
 */
import type { PlainWording } from '../findings/wordings.ts'

/** Offsets are UTF-16, from the start of the text that was read. */
export interface Part {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface FilterCall {
  readonly name: Part
  readonly arguments: readonly Part[]
}

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'value'
      readonly start: number
      readonly end: number
      readonly path: Part
      readonly filters: readonly FilterCall[]
    }
  | { readonly kind: 'broken'; readonly start: number; readonly end: number; readonly expected: PlainWording }

const opening = '{{'
const closing = '}}'

/** Cuts a text into plain stretches and values, in order; together they are the whole text. */
export function parseValues(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (at < text.length) {
    const start = text.indexOf(opening, at)
    const end = start < 0 ? text.length : start
    if (end > at) pieces.push(plain(text.slice(at, end), at))
    if (start < 0) break
    const stop = text.indexOf(closing, start)
    if (stop < 0) {
      pieces.push({ kind: 'broken', start, end: text.length, expected: 'braces-behind' })
      break
    }
    at = stop + closing.length
    pieces.push(parseValue(text, { start, inside: start + opening.length, stop, end: at }))
  }
  return pieces
}

/** A closing pair without an opening one is a slip, not text. */
function plain(text: string, offset: number): Piece {
  const stray = text.indexOf(closing)
  if (stray < 0) return { kind: 'text', text }
  const start = offset + stray
  return { kind: 'broken', start, end: start + closing.length, expected: 'braces-before' }
}

function parseValue(
  text: string,
  { start, inside, stop, end }: { start: number; inside: number; stop: number; end: number },
): Piece {
  const pattern = /\s*(?:(\|)|(:)|(,)|"([^"{}]*)"|“([^”{}]*)”|([^\s|:,"“”{}]+))/gy
  const tokens: { readonly kind: string; readonly part: Part }[] = []
  pattern.lastIndex = inside
  while (text.slice(pattern.lastIndex, stop).trim() !== '') {
    const from = pattern.lastIndex
    const match = pattern.exec(text)
    if (match === null || pattern.lastIndex > stop) {
      const at = from + (text.slice(from, stop).length - text.slice(from, stop).trimStart().length)
      return {
        kind: 'broken',
        start: at,
        end: stop,
        expected: 'value-part',
      }
    }
    const [, pipe, colon, comma, straight, curly, word] = match
    const quoted = straight ?? curly
    const content = quoted ?? word ?? pipe ?? colon ?? comma ?? ''
    const kind = quoted !== undefined ? 'quoted' : word !== undefined ? 'word' : content
    const length = content.length + (quoted === undefined ? 0 : 2)
    tokens.push({ kind, part: { text: content, start: pattern.lastIndex - length, end: pattern.lastIndex } })
  }

  let next = 0
  const broken = (expected: PlainWording): Piece => {
    const part = tokens[next]?.part
    return { kind: 'broken', start: part?.start ?? start, end: part?.end ?? end, expected }
  }
  const path = tokens[next]
  if (path?.kind !== 'word') return broken('value-path')
  next++
  const filters: FilterCall[] = []
  while (next < tokens.length) {
    if (tokens[next]?.kind !== '|') return broken('pipe-or-end')
    next++
    const name = tokens[next]
    if (name?.kind !== 'word') return broken('filter-name')
    next++
    const given: Part[] = []
    if (tokens[next]?.kind === ':') {
      do {
        next++
        const argument = tokens[next]
        if (argument?.kind !== 'quoted') return broken('quoted-text')
        given.push(argument.part)
        next++
      } while (tokens[next]?.kind === ',')
    }
    filters.push({ name: name.part, arguments: given })
  }
  return { kind: 'value', start, end, path: path.part, filters }
}
