/** Words that say that something rose or fell, where nothing earlier is known of the same things. */

import { finding } from '../../findings/codes.ts'
import type { Diagnostic } from '../../findings/diagnostic.ts'
import { sentencesOf } from '../../sentences.ts'
import type { ReviewContext } from '../context.ts'
import { anyOf, digitSigns, letterSigns, stretchesOf, wholeWords } from '../patterns.ts'
import type { TextBlock } from '../text-block.ts'
import { trendParticles, trendVerbs, trendWords } from '../word-lists.ts'

const clause = `(?:\\s+[${letterSigns}${digitSigns}’'-]+){0,6}?\\s+`
const trend = wholeWords(`(?:${anyOf(trendWords)}|${anyOf(trendVerbs)}${clause}${anyOf(trendParticles)})`)

/** Implementation years are different trajectories: what lies between them is no trend, whatever came before. */
export function* trendWithoutPast({ edition, running }: ReviewContext): Iterable<Diagnostic> {
  const hasPast = edition.letter.previousEdition !== null
  for (const block of running) {
    const found = stretchesOf(block.typed, trend)
    if (found.length === 0) continue
    const sentences = sentencesOf(block.typed)
    for (const { start, end } of found) {
      const sentence = sentences.find(each => each.start <= start && start < each.end)
      const years = sentence === undefined ? [] : yearsIn(block, sentence)
      if (years.length < 2 && hasPast) continue
      const text = block.typed.slice(start, end)
      yield finding(
        'trend-without-past',
        block.place(start, end),
        years.length < 2
          ? { found: { id: 'quoted', text }, expected: { id: 'earlier-edition' } }
          : { found: { id: 'trend-between-years', text, years } },
      )
    }
  }
}

/** Implementation years that a sentence speaks of, by its words or by its values; ascending. */
function yearsIn(
  { shown, values }: TextBlock,
  { start, end }: { readonly start: number; readonly end: number },
): number[] {
  const said = [
    ...shown.slice(start, end).matchAll(/(?<!\p{L})jaar\s+(\d{1,2})(?:\s+en\s+(\d{1,2}))?(?!\d)/giu),
  ]
  const asked = values.filter(value => start <= value.start && value.start < end)
  const numbers = [
    ...said.flatMap(([, first, second]) => [first, second]),
    ...asked.map(({ path }) => /\/jaar-(\d{1,2})(?:\/|$)/.exec(path)?.[1]),
  ]
  const years = new Set(numbers.flatMap(number => (number === undefined ? [] : [Number(number)])))
  return [...years].sort((a, b) => a - b)
}
