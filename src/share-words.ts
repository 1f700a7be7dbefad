/**
 * Words that say a share roughly, each with the shares that it may be said of. The filter `deel` holds a value against
 * this table; typed by hand the same words are a finding. Bounds are whole percents of the exact fraction. And how a
 * share is rounded, for all who show one.
 */

export interface Share {
  readonly count: number
  /** Positive. */
  readonly of: number
}

export interface ShareBand {
  readonly phrase: string
  readonly low: number
  readonly lowIncluded: boolean
  readonly high: number
  readonly highIncluded: boolean
}

const above = (low: number, phrase: string): ShareBand => ({
  phrase,
  low,
  lowIncluded: false,
  high: 100,
  highIncluded: false,
})
const upTo = (high: number, phrase: string): ShareBand => ({
  phrase,
  low: 0,
  lowIncluded: false,
  high,
  highIncluded: true,
})
const from = (low: number, phrase: string): ShareBand => ({ ...above(low, phrase), lowIncluded: true })

/** None of them holds for nothing at all or for everything: those have words of their own. */
export const shareBands: readonly ShareBand[] = [
  upTo(5, 'nauwelijks'),
  upTo(20, 'een klein deel'),
  { ...upTo(50, 'minder dan de helft'), highIncluded: false },
  from(40, 'een groot deel'),
  above(50, 'meer dan de helft'),
  above(50, 'het grootste deel'),
  above(50, 'het merendeel'),
  above(50, 'de meerderheid'),
  above(50, 'de meeste'),
  from(95, 'vrijwel alle'),
]

/** The band of a phrase, or null when the table does not have it. Capitals do not count. */
export function shareBandOf(phrase: string): ShareBand | null {
  const wanted = phrase.trim().toLowerCase()
  return shareBands.find(band => band.phrase === wanted) ?? null
}

/** True when the words of the band may be said of the share. */
export function isWithin({ low, lowIncluded, high, highIncluded }: ShareBand, { count, of }: Share): boolean {
  const share = 100 * count
  const isHighEnough = lowIncluded ? share >= low * of : share > low * of
  const isLowEnough = highIncluded ? share <= high * of : share < high * of
  return isHighEnough && isLowEnough
}

/**
 * The one place where a share becomes a rounded number: percents times ten to the power of `decimals`, half up on the
 * exact fraction (DOMAIN §5, STANDARDS N3). Whole numbers only, so that no half is lost to a binary fraction.
 */
export function roundedPercents({ count, of }: Share, decimals: number): number {
  const halves = 200 * 10 ** decimals * count + of
  return (halves - (halves % (2 * of))) / (2 * of)
}

/** "13.0": percents half up, with `decimals`; a point before them, which each language replaces by its own sign. */
export function roundedText(share: Share, decimals: number): string {
  return withPoint(roundedPercents(share, decimals), decimals)
}

/** A share as a reader may see it. The sign stands for "less than" and "more than". */
export interface ShownShare {
  readonly sign: '' | '<' | '>'
  /** With a decimal point, which each language replaces by its own sign. */
  readonly percents: string
}

/** The one place that keeps a part that is not all from being shown as all, and one that is something as nothing. */
export function shownShare(share: Share, decimals: number): ShownShare {
  const rounded = roundedPercents(share, decimals)
  const all = 100 * 10 ** decimals
  if (rounded === all && share.count < share.of) return { sign: '>', percents: withPoint(all - 1, decimals) }
  if (rounded === 0 && share.count > 0) return { sign: '<', percents: withPoint(1, decimals) }
  return { sign: '', percents: withPoint(rounded, decimals) }
}

/** The same as a text: "13.0", ">99.9" and "<0.1", in whole percents ">99" and "<1". */
export function percentText(share: Share, decimals = 1): string {
  const { sign, percents } = shownShare(share, decimals)
  return `${sign}${percents}`
}

function withPoint(steps: number, decimals: number): string {
  const digits = `${steps}`.padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
