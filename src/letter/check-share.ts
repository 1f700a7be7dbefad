/** Rough words for a share, held against the share itself. */

import { finding } from '../findings/codes.ts'
import type { Diagnostic, Place } from '../findings/diagnostic.ts'
import { isWithin, percentText, shareBandOf } from '../share-words.ts'

/** Null when the words are true of `count` out of `of`, which is positive; words of no band are never true. */
export function checkShare(
  phrase: string,
  { count, of, place }: { readonly count: number; readonly of: number; readonly place: Place },
): Diagnostic | null {
  const band = shareBandOf(phrase)
  if (band !== null && isWithin(band, { count, of })) return null
  const { low, lowIncluded, high, highIncluded } = band ?? {
    low: 0,
    lowIncluded: false,
    high: 0,
    highIncluded: false,
  }
  return finding('false-share', place, {
    found: { id: 'share-said', text: phrase, percent: percentText({ count, of }), count, of },
    expected: { id: 'share-band', low, lowIncluded, high, highIncluded },
  })
}
