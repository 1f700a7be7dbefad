/** Another spelling, or a second name, for what the register has one name for. */

import { finding } from '../../findings/codes.ts'
import type { Diagnostic } from '../../findings/diagnostic.ts'
import { straightQuotes } from '../../plain-text.ts'
import type { ReviewContext } from '../context.ts'
import { foldName, indexNames, type KnownName, lettersOf, type NameIndex } from '../name-index.ts'
import { digitSigns, letterSigns, wordPattern } from '../patterns.ts'
import type { TextBlock } from '../text-block.ts'

interface Word {
  readonly start: number
  readonly end: number
  readonly letters: string
}

/** A name in a text that is right (null) or should be another one. */
interface Match {
  readonly words: number
  readonly start: number
  readonly end: number
  readonly name: string | null
}

/** Registers themselves, references by id, and lists of second names hold what they hold. */
export function* otherName(context: ReviewContext): Iterable<Diagnostic> {
  const index = indexNames(context.edition)
  const { trajectories, programme, parties } = context.edition
  const seconds = [
    ...parties.map(({ id }) => id),
    ...trajectories.flatMap(({ alsoKnownAs }) => alsoKnownAs),
    ...programme.terms.flatMap(({ not }) => not),
  ]
  const registered = new Set([
    ...seconds,
    ...[...index.byLetters.values()].flatMap(({ right }) => [...right]),
  ])
  for (const block of [...context.written, ...context.data.all]) {
    if (registered.has(block.shown)) continue
    for (const { start, end, name } of matchesIn(block, index)) {
      if (name === null) continue
      yield finding('other-name', block.place(start, end), {
        found: { id: 'quoted', text: block.typed.slice(start, end) },
        suggestion: name,
      })
    }
  }
}

/** From left to right; the longest name at a word is taken, and its words are not looked at again. */
function* matchesIn({ typed }: TextBlock, index: NameIndex): Iterable<Match> {
  const words = [...typed.matchAll(wordPattern)].map(
    ({ index: start, 0: word }): Word => ({ start, end: start + word.length, letters: lettersOf(word) }),
  )
  for (let at = 0; at < words.length; ) {
    const match = matchAt(typed, { words, at, index })
    if (match !== null) yield match
    at += match?.words ?? 1
  }
}

/** No name goes on over the end of a sentence, a value, or another sign that parts. */
const parts = new RegExp(`[^\\s${letterSigns}${digitSigns}/,&'’()‑–-]`)

function matchAt(
  typed: string,
  { words, at, index }: { readonly words: readonly Word[]; readonly at: number; readonly index: NameIndex },
): Match | null {
  const first = words[at]
  if (first === undefined) return null
  let letters = ''
  let best: Match | null = null
  let wrong: Match | null = null
  for (let count = 1; count <= index.longest + 1; count++) {
    const last = words[at + count - 1]
    const before = words[at + count - 2]
    if (last === undefined) break
    if (count > 1 && before !== undefined && parts.test(typed.slice(before.end, last.start))) break
    letters += last.letters
    const stretch = { words: count, start: first.start, end: last.end }
    const surface = typed.slice(first.start, last.end)
    const known = index.byLetters.get(letters)
    if (known !== undefined) {
      // An apostrophe is no letter of the first word, but may be the first sign of a name: 't Zand.
      const sign = /[‘’']$/u.exec(typed.slice(0, first.start))?.[0] ?? ''
      const isKnown = isRight(surface, known) || (sign !== '' && isRight(sign + surface, known))
      best = { ...stretch, name: isKnown ? null : known.name }
    } else if (count > 1) {
      const meant = meantBy(letters, { first, last, index })
      if (meant !== null && wrong === null) wrong = { ...stretch, name: meant }
    }
  }
  return best ?? wrong
}

/** Capitals are free in running text, except in abbreviations; quotes are of either kind. */
function isRight(surface: string, { right, capitals, isSecond }: KnownName): boolean {
  if (isSecond) return false
  const typed = straightQuotes(surface)
  if ([...right].some(name => straightQuotes(name) === typed)) return true
  if (capitals === 'always') return false
  if (capitals === 'where-any') return !/\p{Lu}/u.test(surface)
  const folded = foldName(surface)
  return [...right].some(name => foldName(name) === folded)
}

/** The name of several words that a stretch has but for one letter. */
function meantBy(
  letters: string,
  { first, last, index }: { readonly first: Word; readonly last: Word; readonly index: NameIndex },
): string | null {
  const near = [...(index.byWord.get(first.letters) ?? []), ...(index.byWord.get(last.letters) ?? [])]
  return near.find(each => isOneLetterOff(letters, each.letters))?.name ?? null
}

/** One letter more, less, or another. */
function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let behind = 0
  const shorter = Math.min(a.length, b.length)
  while (behind < shorter - from && a[a.length - 1 - behind] === b[b.length - 1 - behind]) behind++
  return Math.max(a.length, b.length) - from - behind <= 1
}
