/** Which rule of DOMAIN §5 chose the words of a value. The words themselves are the letter's. */
import type { Amount } from '../document.ts'
import { shareBandOf } from '../share-words.ts'
import type { WordingRule, WordingRules } from './explanation.ts'

export function wordingRule(
  { count, of }: Amount,
  {
    filter,
    shown,
    rules,
  }: {
    readonly filter: string | null
    readonly shown: string
    readonly rules: WordingRules
  },
): WordingRule {
  if (filter === 'breuk' && of !== null) {
    const { band, nearest } = rules.wordFraction(count, of)
    return { rule: 'fraction', band, nearest }
  }
  const roughly = filter === 'deel' ? shareBandOf(shown) : null
  if (roughly !== null) {
    const { low, lowIncluded, high, highIncluded } = roughly
    return { rule: 'rough-share', band: { low, lowIncluded, high, highIncluded } }
  }
  if (of !== null) return { rule: 'percentage' }
  if (!/^\d/.test(shown)) return { rule: 'count-word' }
  if (filter === 'cijfers') return { rule: 'digits', because: 'filter' }
  const hasWord = !/^\d/.test(rules.countInWords(count))
  return { rule: 'digits', because: hasWord ? 'sentence' : 'size' }
}
