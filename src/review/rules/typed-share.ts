/** Shares in words that were typed: fractions, and rough words such as "de meeste". */

import { finding } from '../../findings/codes.ts'
import type { Diagnostic } from '../../findings/diagnostic.ts'
import type { ReviewContext } from '../context.ts'
import { anyOf, letterSigns, stretchesOf, wholeWords } from '../patterns.ts'
import { fractionAdverbs, perhapsFractions, shareWords, surelyFractions } from '../word-lists.ts'

const adverb = `${anyOf(fractionAdverbs)}\\s+`
const fraction = wholeWords(
  `(?:(?:${adverb})?${anyOf(surelyFractions)}|${adverb}${anyOf(perhapsFractions)}|${anyOf(perhapsFractions)}(?=\\s+(?:van|deel)(?![${letterSigns}])|\\s*(?:[.,;:!?)]|$)))`,
)
const rough = wholeWords(anyOf(shareWords))

/** Where both are found, the words of the table are the longer ones: "meer dan de helft". */
export function* typedShare({ running }: ReviewContext): Iterable<Diagnostic> {
  for (const block of running) {
    const words = stretchesOf(block.typed, rough)
    const fractions = stretchesOf(block.typed, fraction).filter(
      ({ start, end }) => !words.some(other => other.start < end && start < other.end),
    )
    const tell = ({ start, end }: { start: number; end: number }, filter: string) => {
      const text = block.typed.slice(start, end)
      return finding('typed-share', block.place(start, end), {
        found: { id: 'quoted', text },
        expected: { id: 'as-is', text: `{{ … | ${filter} }}` },
      })
    }
    for (const stretch of fractions) yield tell(stretch, 'breuk')
    for (const stretch of words) {
      const phrase = block.typed.slice(stretch.start, stretch.end).toLowerCase().replace(/\s+/gu, ' ')
      yield tell(stretch, `deel: "${phrase}"`)
    }
  }
}
