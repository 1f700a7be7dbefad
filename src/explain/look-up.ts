/** What a user asked for: a path, the beginning of paths, or a number or phrase as it stands in the letter. */
import { nearestName } from '../nearest-name.ts'
import { ordinarySpaces } from '../plain-text.ts'
import type { Explainer } from './explain-value.ts'
import type { Explanation, Standing, Typed, ValueLine } from './explanation.ts'

export type Answer =
  | { readonly kind: 'value'; readonly explanation: Explanation }
  /** Values whose paths begin as asked. */
  | { readonly kind: 'list'; readonly lines: readonly ValueLine[] }
  /** Values that some place of the letter shows like this; and the same typed by hand, where it is a number. */
  | {
      readonly kind: 'shown'
      readonly as: string
      readonly explanations: readonly Explanation[]
      readonly typed: readonly Typed[]
    }
  /** No value, but it stands in the letter. */
  | {
      readonly kind: 'standing'
      readonly as: string
      readonly places: readonly Standing[]
      readonly typed: readonly Typed[]
    }
  /** Nothing shows like this, but these values are the number. */
  | { readonly kind: 'counted'; readonly as: string; readonly lines: readonly ValueLine[] }
  | { readonly kind: 'unknown'; readonly asked: string; readonly suggestion: string | null }

/** A null asks for all values. */
export function lookUp(explainer: Explainer, asked: string | null): Answer {
  const { lines } = explainer
  if (asked === null) return { kind: 'list', lines }
  const path = asked.trim().replace(/^\/+|\/+$/g, '')
  const explanation = explainer.explain(path)
  if (explanation !== null) return { kind: 'value', explanation }
  const below = lines.filter(line => line.path.startsWith(`${path}/`))
  if (path !== '' && below.length > 0) return { kind: 'list', lines: below }

  const wanted = folded(asked)
  const explanations = lines
    .filter(line => wanted !== '' && isShownAs(explainer, line, wanted))
    .flatMap(line => explainer.explain(line.path) ?? [])
  const as = ordinarySpaces(asked.trim())
  if (explanations.length > 0) {
    const typed = isNumber(explainer, as) ? explainer.typed(as) : []
    return { kind: 'shown', as, explanations, typed }
  }
  const standing = as === '' ? [] : explainer.standing(as)
  if (standing.length > 0) {
    const typed = explainer.typed(as)
    // A place of the running text that somebody typed is told as typed.
    const places = standing.filter(
      ({ part, paths }) => typed.length === 0 || part !== 'text' || paths.length > 0,
    )
    return { kind: 'standing', as, places, typed }
  }
  const counted = lines.filter(
    line =>
      line.kind === 'count' &&
      (`${line.count}` === wanted || folded(explainer.countInWords(line.count)) === wanted),
  )
  if (counted.length > 0) return { kind: 'counted', as, lines: counted }
  return { kind: 'unknown', asked, suggestion: nearestAnswer(explainer, { path, wanted }) }
}

/** Capitals, accents, kinds of spaces and points between thousands do not count: "13 procent" is "13%", "12.000" "12000". */
function folded(text: string): string {
  return ordinarySpaces(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ (?:%|procent)$/, '%')
    .replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '')
    .trim()
}

/** Digits, or the word of a count; "een" without accents may be no number. */
function isNumber({ countInWords }: Explainer, asked: string): boolean {
  const wanted = asked.toLowerCase()
  return /\d/.test(asked) || wordedCounts.some(count => countInWords(count) === wanted)
}

/** Counts that may have words of their own. */
const wordedCounts = Array.from({ length: 100 }, (_, index) => index + 1)

function isShownAs({ usesOf }: Explainer, line: ValueLine, wanted: string): boolean {
  if (line.kind === 'text') {
    return folded(line.text) === wanted || usesOf(line.path).some(({ shown }) => folded(shown) === wanted)
  }
  return usesOf(line.path).some(
    ({ kind, shown, number }) =>
      kind !== 'note' && kind !== 'words' && (beginsAs(folded(shown), wanted) || folded(number) === wanted),
  )
}

/** "twee trajecten" finds "twee trajecten zitten"; a single word finds itself only. */
function beginsAs(shown: string, wanted: string): boolean {
  return shown === wanted || (wanted.includes(' ') && shown.startsWith(`${wanted} `))
}

/** The nearest path, each of its parts by itself when it is long; else the nearest phrase that the letter shows, or one with these words at its end. */
function nearestAnswer(
  { lines, usesOf }: Explainer,
  { path, wanted }: { readonly path: string; readonly wanted: string },
): string | null {
  const paths = lines.map(line => line.path)
  const whole = nearestName(path, paths) ?? nearestByParts(path, paths)
  // A number near another one is no help.
  if (whole !== null || path.includes('/') || /\d/.test(wanted)) return whole
  const phrases = new Set<string>()
  for (const { path: known } of lines) {
    for (const use of usesOf(known)) if (use.kind === 'sentence') phrases.add(use.shown).add(use.number)
  }
  const nearest = nearestName(wanted, [...phrases].map(folded))
  const isLike = (known: string) =>
    known === nearest || (wanted.includes(' ') && known.endsWith(` ${wanted}`))
  return [...phrases].find(known => isLike(folded(known))) ?? null
}

function nearestByParts(path: string, paths: readonly string[]): string | null {
  const parts = path.split(/[/.]/)
  let candidates = paths.map(known => known.split('/'))
  for (const [index, part] of parts.entries()) {
    const known = [...new Set(candidates.flatMap(candidate => candidate[index] ?? []))]
    const nearest = known.includes(part) ? part : nearestName(part, known)
    if (nearest === null) return null
    candidates = candidates.filter(candidate => candidate[index] === nearest)
  }
  const shortest = candidates.toSorted((a, b) => a.length - b.length)[0]
  return shortest?.join('/') ?? null
}
