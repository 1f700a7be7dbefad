/** Shares as decimals, by whole numbers only; the exact share is a fraction. */

/** `count` of `of` in percents with `digits` decimals, half up on the exact fraction: "13.0". `of` is positive. */
export function decimalPercents(count: number, of: number, digits: number): string {
  const scale = 10 ** digits
  return placePoint(Math.floor((200 * scale * count + of) / (2 * of)), digits)
}

/** The share as far as two decimals tell it: "12.96..." goes on, "12.5" is exact. */
export function exactPercents(count: number, of: number): string {
  const hundredths = Math.floor((10_000 * count) / of)
  if (hundredths * of === 10_000 * count) return placePoint(hundredths, 2).replace(/\.?0+$/, '')
  return `${placePoint(hundredths, 2)}...`
}

/** How far a share lies from a fraction, in percentage points with two decimals, half up: "0.46". */
export function pointsBetween(
  { count, of }: { readonly count: number; readonly of: number },
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
): string {
  const distance = Math.abs(count * denominator - numerator * of)
  const whole = of * denominator
  return placePoint(Math.floor((20_000 * distance + whole) / (2 * whole)), 2)
}

function placePoint(scaled: number, digits: number): string {
  if (digits === 0) return `${scaled}`
  const text = `${scaled}`.padStart(digits + 1, '0')
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`
}
