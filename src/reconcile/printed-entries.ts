/** Tokens of Bijlage 2 as they are printed: `KR3(1), MA3(2)`. */
import type { PrintedEntry } from './printed.ts'

/** One token; a space before the bracket is forgiven. */
export const tokenPattern = /([A-Z]{2})([1-9]\d?) ?\(([1-9]\d{0,5})\)/

/** The same without its parts, to be put into other patterns. */
export const tokenSource = '[A-Z]{2}[1-9]\\d? ?\\([1-9]\\d{0,5}\\)'

/** Null when there is anything else in the text; empty for a blank cell or a dash. */
export function parseEntries(text: string): PrintedEntry[] | null {
  if (/^\s*[-–—]?\s*$/.test(text)) return []
  const whole = new RegExp(`^\\s*${tokenPattern.source}\\s*$`)
  const entries: PrintedEntry[] = []
  for (const part of text.split(',')) {
    const [, code, year, amount] = whole.exec(part) ?? []
    if (code === undefined) return null
    entries.push({ code, year: Number(year), amount: Number(amount) })
  }
  return entries
}

/** A count in a cell of a table: a dash or nothing is zero, thousands may have points. Null for other text. */
export function parseCount(text: string): number | null {
  if (/^[-–—]?$/.test(text)) return 0
  return /^(?:\d{1,7}|\d{1,3}(?:\.\d{3})+)$/.test(text) ? Number(text.replaceAll('.', '')) : null
}
