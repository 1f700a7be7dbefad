/** Shares as fraction phrases, true by rule for every share (DOMAIN §5, STANDARDS N6). Whole numbers only. */
import { percentInText } from './numbers.ts'
import { words } from './words.ts'

/** Ascending; none and all are no fractions. */
const fractions = [
  { numerator: 1, denominator: 10, name: 'een tiende' },
  { numerator: 1, denominator: 8, name: 'een achtste' },
  { numerator: 1, denominator: 5, name: 'een vijfde' },
  { numerator: 1, denominator: 4, name: 'een kwart' },
  { numerator: 1, denominator: 3, name: 'een derde' },
  { numerator: 2, denominator: 5, name: 'twee vijfde' },
  { numerator: 1, denominator: 2, name: 'de helft' },
  { numerator: 3, denominator: 5, name: 'drie vijfde' },
  { numerator: 2, denominator: 3, name: 'twee derde' },
  { numerator: 3, denominator: 4, name: 'drie kwart' },
  { numerator: 4, denominator: 5, name: 'vier vijfde' },
  { numerator: 9, denominator: 10, name: 'negen tiende' },
] as const

/** All denominators divide it, so that distances between fractions are whole numbers of 1/120. */
const common = 120

/** In percentage points, the bound included. */
const about = 1
const nearly = 3

/** How a share is worded: `none` and `all` without a fraction, `percentage` when no fraction is near enough. */
export type FractionBand = 'none' | 'all' | 'exact' | 'about' | 'over' | 'almost' | 'percentage'

/** A share in words, and why these words. */
export interface FractionWording {
  readonly phrase: string
  readonly band: FractionBand
  /** The fraction that was weighed; null for none and all. */
  readonly nearest: { readonly numerator: number; readonly denominator: number; readonly name: string } | null
}

/**
 * The nearest fraction with its adverb ("ongeveer een achtste", "ruim een kwart"); a tie takes the smaller one.
 * Farther than three percentage points from all: the percentage. `of` is positive, `count` from 0 to `of`.
 */
export function wordFraction(count: number, of: number): FractionWording {
  if (count === 0) return { phrase: words.none, band: 'none', nearest: null }
  if (count === of) return { phrase: words.all, band: 'all', nearest: null }
  // Distances as whole numbers: count/of - numerator/denominator, times common * of.
  const distances = fractions.map(fraction => ({
    fraction,
    distance: count * common - (fraction.numerator * common * of) / fraction.denominator,
  }))
  const { fraction: nearest, distance } = distances.reduce((best, next) =>
    Math.abs(next.distance) < Math.abs(best.distance) ? next : best,
  )
  const points = 100 * Math.abs(distance)
  const point = common * of
  if (points === 0) return { phrase: nearest.name, band: 'exact', nearest }
  if (points <= about * point) return { phrase: words.about(nearest.name), band: 'about', nearest }
  if (points > nearly * point) {
    return { phrase: percentInText(count, of), band: 'percentage', nearest }
  }
  return distance > 0
    ? { phrase: words.over(nearest.name), band: 'over', nearest }
    : { phrase: words.almost(nearest.name), band: 'almost', nearest }
}

/** The words alone. */
export function fractionPhrase(count: number, of: number): string {
  return wordFraction(count, of).phrase
}
