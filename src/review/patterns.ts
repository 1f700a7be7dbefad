/** Patterns from lists of words: whole words, blanks of any kind between them, capitals alike. */
import { straightQuotes } from '../plain-text.ts'

/**
 * Letters of the scripts that the fonts of the letter have, and digits, for use inside a class. Ranges instead of
 * `\p{L}`, which makes a pattern without regard to capitals cost a millisecond each.
 */
export const letterSigns =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u1fff'
export const digitSigns = '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be'

/** As it stands, with quotes of either kind. */
const literally = (text: string): string =>
  straightQuotes(text)
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replaceAll("'", "['‘’]")
    .replaceAll('"', '["“”„]')

/** Words, and numbers. */
export const wordPattern = new RegExp(`[${letterSigns}${digitSigns}]+`, 'g')

/** One of the phrases, for use inside a pattern; longer ones first, so that the longest is found. */
export function anyOf(phrases: readonly string[]): string {
  const longest = [...phrases].sort((a, b) => b.length - a.length)
  return `(?:${longest.map(phrase => literally(phrase).replace(/\s+/gu, '\\s+')).join('|')})`
}

/** Finds `pattern` where it neither begins nor ends inside a word or number. */
export function wholeWords(pattern: string): RegExp {
  return new RegExp(`(?<![${letterSigns}${digitSigns}])${pattern}(?![${letterSigns}${digitSigns}])`, 'gi')
}

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** All stretches of a text that a pattern finds. */
export function stretchesOf(text: string, pattern: RegExp): Stretch[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
}
