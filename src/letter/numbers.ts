/** Numbers to Dutch text, by exact integer arithmetic (DOMAIN §5). */
import type { Inline } from '../document.ts'
import { percentText, roundedPercents, shownShare } from '../share-words.ts'
import { words } from './words.ts'

/** `count` of `of` in whole percents, half up on the exact fraction, as they add up. `of` is positive. */
export function wholePercents(count: number, of: number): number {
  return roundedPercents({ count, of }, 0)
}

/** A count in digits: from five digits on with a point for thousands. */
export function digits(count: number): string {
  return count < 10_000 ? `${count}` : `${count}`.replace(/\B(?=(?:\d{3})+$)/g, '.')
}

/** "13%", ">99%", for tables and figures. */
export function percentage(count: number, of: number): string {
  return `${percentText({ count, of }, 0)}%`
}

/** "13 procent", "meer dan 99 procent". */
export function percentInText(count: number, of: number): string {
  const { sign, percents } = shownShare({ count, of }, 0)
  return `${words.shareSigns[sign]}${words.percentInText(percents)}`
}

/** "a", "a en b", "a, b en c". */
export function joinNames(names: readonly string[], conjunction: 'en' | 'of'): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${conjunction} ${last}`
}

/** The same with inlines for names. */
export function joinInlines(items: readonly Inline[], conjunction: 'en' | 'of'): Inline[] {
  return items.flatMap((item, index): Inline[] => {
    if (index === 0) return [item]
    return [{ type: 'text', text: index === items.length - 1 ? ` ${conjunction} ` : ', ' }, item]
  })
}
