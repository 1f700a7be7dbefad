/** How far a share lies from a fraction, in words that cannot contradict the rule they explain. */
import { roundedText } from '../share-words.ts'

/** Distances that decide on a word (DOMAIN §5), in percentage points. */
const bounds = [0, 1, 3]

/**
 * In percentage points with two decimals, half up: "0.46". More decimals where two would show a bound that the distance
 * is not: "1.004".
 */
export function pointsBetween(
  { count, of }: { readonly count: number; readonly of: number },
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
): string {
  const distance = { count: Math.abs(count * denominator - numerator * of), of: of * denominator }
  const isBound = bounds.some(bound => 100 * distance.count === bound * distance.of)
  let decimals = 2
  let text = roundedText(distance, decimals)
  while (!isBound && bounds.includes(Number(text)) && decimals < 6) {
    decimals++
    text = roundedText(distance, decimals)
  }
  return text
}
