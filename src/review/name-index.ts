/**
 * The names that an edition has for things, made so that any stretch of words can be looked up: by its letters alone,
 * without capitals, accents, blanks and signs.
 */
import type { Edition } from '../edition/edition.ts'
import { straightQuotes } from '../plain-text.ts'
import { wordPattern } from './patterns.ts'

/** What a stretch of words with the letters of a name may be. */
export interface KnownName {
  /** As the register has it. */
  readonly name: string
  /** Ways of writing it that are right. */
  readonly right: ReadonlySet<string>
  /** When its capitals are part of it: of a trajectory that is all capitals always; of an abbreviation such as NZa where a
   * capital stands at all, because in small letters it may be another word. */
  readonly capitals: 'free' | 'where-any' | 'always'
  /** The words are another name for `name`, and never right. */
  readonly isSecond: boolean
}

export interface NameIndex {
  readonly byLetters: ReadonlyMap<string, KnownName>
  /** Names of several words, by their first and by their last word: for the search of one wrong letter. */
  readonly byWord: ReadonlyMap<string, readonly { readonly name: string; readonly letters: string }[]>
  /** Words of the longest name. */
  readonly longest: number
}

/** Small letters and digits, without accents. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/\p{M}+/gu, '')
}

/** As it stands inside a sentence: small letters, one blank between words, straight quotes. */
export function foldName(text: string): string {
  return straightQuotes(text.normalize('NFC')).toLowerCase().replace(/\s+/gu, ' ').trim()
}

/** Names with one first or last word that are held against a stretch of text, each with one wrong letter. */
const mostAlike = 200

/** Names of several words are held against one wrong letter from this many letters on. */
const fewestLetters = 12

const isAllCapitals = (name: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(name)
const isMixed = (name: string): boolean => /^\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(name)

export function indexNames({ programme, parties, trajectories }: Edition): NameIndex {
  const byLetters = new Map<string, KnownName & { readonly right: Set<string> }>()
  const enter = (
    name: string,
    {
      second = null,
      capitals,
    }: { readonly second?: string | null; readonly capitals: KnownName['capitals'] },
  ) => {
    const written = second ?? name
    const letters = lettersOf(written)
    if (letters === '') return
    const known = byLetters.get(letters)
    // A second name with the letters of a right one differs from it in signs only: that is found without it.
    if (second !== null && known !== undefined) return
    byLetters.set(letters, {
      name: known?.name ?? name,
      right: (known?.right ?? new Set<string>()).add(written),
      capitals: known?.capitals ?? capitals,
      isSecond: second !== null,
    })
  }
  const official = [
    ...trajectories.map(({ name }) => name),
    ...parties.map(({ name }) => name),
    ...programme.statuses.map(({ name }) => name),
    ...programme.phases.map(({ name }) => name),
    ...programme.terms.map(({ term }) => term),
  ]
  for (const name of official) enter(name, { capitals: isAllCapitals(name) ? 'always' : 'free' })
  for (const { abbreviation } of parties) {
    if (abbreviation !== null) enter(abbreviation, { capitals: isMixed(abbreviation) ? 'where-any' : 'free' })
  }
  // The title of a report is quoted as it is, whatever names it holds.
  const free = { capitals: 'free' } as const
  for (const { signallingReport } of trajectories) {
    if (signallingReport !== null) enter(signallingReport.title, free)
  }
  for (const { name, alsoKnownAs } of trajectories) {
    for (const second of alsoKnownAs) enter(name, { second, ...free })
  }
  for (const { term, not } of programme.terms) for (const second of not) enter(term, { second, ...free })

  const byWord = new Map<string, { name: string; letters: string }[]>()
  for (const name of new Set(official)) {
    const words = name.match(wordPattern) ?? []
    const letters = lettersOf(name)
    if (words.length < 2 || letters.length < fewestLetters) continue
    for (const word of new Set([words[0], words.at(-1)].map(each => lettersOf(each ?? '')))) {
      const same = byWord.get(word) ?? []
      if (same.length < mostAlike) same.push({ name, letters })
      byWord.set(word, same)
    }
  }
  const written = [...byLetters.values()].flatMap(({ right }) => [...right])
  return { byLetters, byWord, longest: written.reduce((most, name) => Math.max(most, wordsIn(name)), 0) }
}

const wordsIn = (text: string): number => text.match(wordPattern)?.length ?? 0
