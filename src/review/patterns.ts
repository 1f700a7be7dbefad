/** Patterns from lists of words: whole words, blanks of any kind between them, capitals alike. */

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** One of the phrases, for use inside a pattern; longer ones first, so that the longest is found. */
export function anyOf(phrases: readonly string[]): string {
  const longest = [...phrases].sort((a, b) => b.length - a.length)
  return `(?:${longest.map(phrase => literally(phrase).replace(/\s+/gu, '\\s+')).join('|')})`
}

/** Finds `pattern` where it neither begins nor ends inside a word or number. */
export function wholeWords(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu')
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
