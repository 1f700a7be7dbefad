/** Counts in running text (DOMAIN §5): one to twenty and the tens in words, all others in digits. */
import { digits } from './numbers.ts'
import { words } from './words.ts'

const small = [
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig',
] as const

const tens = new Map([
  [30, 'dertig'],
  [40, 'veertig'],
  [50, 'vijftig'],
  [60, 'zestig'],
  [70, 'zeventig'],
  [80, 'tachtig'],
  [90, 'negentig'],
])

/** A count above this makes every count of its sentence stand in digits. */
const largestWord = 20

/** "geen", "één" … "twintig", "dertig" … "negentig"; any other number in digits. */
export function countInWords(count: number): string {
  if (count === 0) return words.none
  return small[count - 1] ?? tens.get(count) ?? digits(count)
}

/**
 * As `countInWords`, but in digits where the sentence holds several counts and one of them is above twenty. Zero
 * stays "geen" and is no other count. `sentence` holds all its counts, this one included.
 */
export function countInSentence(count: number, sentence: readonly number[]): string {
  const counts = sentence.filter(other => other !== 0)
  const inDigits = counts.length > 1 && counts.some(other => other > largestWord)
  return inDigits && count !== 0 ? digits(count) : countInWords(count)
}

/** First letter as a capital: "Eén" keeps the accent of its second letter only, "IJ" is one letter, "’s Zomers". */
export function capitalise(text: string): string {
  const [article = ''] = /^['’‘]\p{Ll}\s+/u.exec(text) ?? []
  const rest = text.slice(article.length)
  if (rest.startsWith('één')) return `${article}Eén${rest.slice(3)}`
  if (rest.startsWith('ij')) return `${article}IJ${rest.slice(2)}`
  const [first = ''] = rest
  return article + first.toUpperCase() + rest.slice(first.length)
}
