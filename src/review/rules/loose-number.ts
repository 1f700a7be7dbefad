/** Numbers that were typed: a digit, or a number word before something that the data count. */

import { finding } from '../../findings/codes.ts'
import type { Diagnostic } from '../../findings/diagnostic.ts'
import type { ReviewContext } from '../context.ts'
import {
  anyOf,
  digitSigns,
  letterSigns,
  type Stretch,
  stretchesOf,
  wholeWords,
  wordPattern,
} from '../patterns.ts'
import type { TextBlock } from '../text-block.ts'
import { countedNouns, numberWords } from '../word-lists.ts'

/**
 * From the first to the last digit, with what joins them ("2-3", "2018–2023", "12,5") and letters that touch ("1e").
 * Signs of fractions (½) and numbers in circles are digits too; raised ones belong to units (m²).
 */
const digits =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}]*[\p{Nd}¼-¾⅐-ↈ①-⒛][\p{L}\p{N}]*(?:[.,:/‑–-][\p{L}\p{N}]*[\p{Nd}¼-¾⅐-ↈ①-⒛][\p{L}\p{N}]*)*/gu

const anyDigit = /[\p{Nd}¼-¾⅐-ↈ①-⒛]/u

const known: ReadonlySet<string> = new Set(numberWords)

/** Behind a number word: "trajecten", "van de trajecten", "andere afspraken". */
const countedBehind = new RegExp(
  `\\s+(?:van\\s+(?:de|deze|die|onze|alle)\\s+)?(?:[${letterSigns}]+e\\s+)?${anyOf(countedNouns)}(?![${letterSigns}${digitSigns}])`,
  'iy',
)

/** "dertien trajecten": the number word alone is found. Looked up word by word: a pattern of a hundred words is slow. */
function countedWords(text: string): Stretch[] {
  return stretchesOf(text, wordPattern).filter(({ start, end }) => {
    if (!known.has(text.slice(start, end).toLowerCase())) return false
    countedBehind.lastIndex = end
    return countedBehind.test(text)
  })
}

/** Most paths that are named. */
const mostPaths = 3

/** Names of the data, years of the letter itself in brief.yaml, and declared constants may hold digits. */
export function* looseNumber(context: ReviewContext): Iterable<Diagnostic> {
  const { letter } = context.edition
  const allowed = allowedTexts(context)
  const facts = new Set(context.data.facts)
  const paths = pathsByValue(context)
  for (const block of context.running) {
    const typed = anyDigit.test(block.typed) ? stretchesOf(block.typed, digits) : []
    const found = [...typed, ...countedWords(block.typed)]
    if (found.length === 0) continue
    const free = allowed.flatMap(pattern => stretchesOf(block.typed, pattern))
    for (const stretch of found) {
      const text = block.typed.slice(stretch.start, stretch.end)
      if (free.some(({ start, end }) => start <= stretch.start && stretch.end <= end)) continue
      if (facts.has(block) && text === letter.date.slice(0, 4)) continue
      // Points between thousands are no part of the number.
      const number = /^\d{1,3}(?:\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text
      yield tell(block, stretch, paths.get(number) ?? [])
    }
  }
}

function tell(block: TextBlock, { start, end }: Stretch, paths: readonly string[]): Diagnostic {
  return finding('loose-number', block.place(start, end), {
    found: { id: 'quoted', text: block.typed.slice(start, end) },
    expected: { id: 'value-or-constant' },
    ...(paths.length === 0 ? {} : { hint: { id: 'values-that-say', paths: paths.slice(0, mostPaths) } }),
  })
}

function allowedTexts({ edition }: ReviewContext): RegExp[] {
  const { programme, parties, trajectories } = edition
  const names = [
    programme.name,
    ...[...programme.phases, ...programme.statuses, ...programme.themes].map(({ name }) => name),
    ...programme.terms.map(({ term }) => term),
    ...programme.principles.flatMap(({ name, categories }) => [name, ...categories.map(each => each.name)]),
    ...parties.flatMap(({ name, abbreviation }) => [name, abbreviation ?? '']),
    ...trajectories.flatMap(({ name, alsoKnownAs, signallingReport }) => [
      name,
      ...alsoKnownAs,
      signallingReport?.title ?? '',
    ]),
  ].filter(name => /\p{Nd}/u.test(name))
  const texts = [...programme.constants.map(({ text }) => text), ...names]
  return texts.length === 0 ? [] : [wholeWords(anyOf(texts))]
}

/** Paths of counts by their number in digits, in the order of the documents. */
function pathsByValue({ tally }: ReviewContext): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>()
  for (const { path, value } of tally.counts.values()) {
    const known = paths.get(`${value}`)
    if (known === undefined) paths.set(`${value}`, [path])
    else if (known.length < mostPaths) known.push(path)
  }
  return paths
}
