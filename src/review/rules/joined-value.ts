/** A value that its neighbours make another number of: `{{ a }}{{ b }}`, `{{ a }}%`, `honderd{{ a }}`, `{{ a }}.000`. */

import { finding } from '../../findings/codes.ts'
import type { Diagnostic } from '../../findings/diagnostic.ts'
import type { ReviewContext } from '../context.ts'
import { anyOf, letterSigns, type Stretch } from '../patterns.ts'
import type { BlockValue, TextBlock } from '../text-block.ts'
import { multipliers, percentWords } from '../word-lists.ts'

/** Signs without width part nothing. */
const unseen = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]*'
const noLetter = `(?![${letterSigns}])`

/** Directly behind a count. */
const behindCount = new RegExp(
  `^(?:${unseen}[\\p{L}\\p{N}]+|${unseen}[.,][\\p{N}]+|\\s*(?:[%‰]|${anyOf(percentWords)}${noLetter})|\\s+${anyOf(multipliers)}${noLetter})`,
  'iu',
)
/** Directly before a count; a minus sign stands behind a blank. */
const beforeCount = new RegExp(
  `(?:[\\p{L}\\p{N}]+${unseen}|\\p{N}+[.,]${unseen}|(?<![${letterSigns}])${anyOf(multipliers)}\\s+(?:en\\s+)?|(?<=^|\\s)[-−]${unseen})$`,
  'iu',
)

/** Around words or a day that begin or end with a digit. */
const behindDigit = new RegExp(`^${unseen}(?:[.,]?\\p{N}+|[%‰])`, 'u')
const beforeDigit = new RegExp(`\\p{N}+[.,]?${unseen}$`, 'u')

/** A blank would not help these, a filter does. */
const percentSaid = new RegExp(`[%‰]|${anyOf(percentWords)}`, 'iu')

/** Characters beside a value that are looked at; the patterns take the square of it. */
const reach = 60

const between = new RegExp(`^(?:${unseen}[.,]?${unseen}|\\s+)$`, 'u')

export function* joinedValue({ written }: ReviewContext): Iterable<Diagnostic> {
  for (const block of written) {
    for (const [index, value] of block.values.entries()) {
      const joined = joinedWith(block, value, block.values[index + 1])
      if (joined === null) continue
      const text = block.shown.slice(joined.start, joined.end)
      const isApart = /\s/u.test(text) && !percentSaid.test(text)
      yield finding('value-joined', block.place(joined.start, joined.end), {
        found: { id: 'quoted', text },
        hint: { id: isApart ? 'words-between-numbers' : 'space-around-value' },
      })
    }
  }
}

/** The value together with what joins it. A following value is looked at with the one before it. */
function joinedWith(
  { shown, typed, values }: TextBlock,
  value: BlockValue,
  next: BlockValue | undefined,
): Stretch | null {
  const { start, end } = value
  const isCount = value.amount !== null
  if (next !== undefined && joinsValues(shown, value, next)) return { start, end: next.end }
  // Of typed words only: what other values say is looked at above. Words further away change no number.
  const last = values.findLast(other => other.end <= start && other !== value)?.end ?? 0
  const from = Math.max(last, start - reach)
  const before = (isCount ? beforeCount : /^\p{N}/u.test(shown.slice(start, end)) ? beforeDigit : null)?.exec(
    typed.slice(from, start),
  )
  const to = Math.min(next?.start ?? typed.length, end + reach)
  const behind = (isCount ? behindCount : /\p{N}$/u.test(shown.slice(start, end)) ? behindDigit : null)?.exec(
    typed.slice(end, to),
  )
  if (!before && !behind) return null
  return { start: start - (before?.[0].length ?? 0), end: end + (behind?.[0].length ?? 0) }
}

/** Two counts with at most a blank or the sign of a decimal between them, or letters and digits that touch. */
function joinsValues(shown: string, value: BlockValue, next: BlockValue): boolean {
  const gap = shown.slice(value.end, next.start)
  if (!between.test(gap)) return false
  if (value.amount !== null && next.amount !== null) return true
  if (/\s/u.test(gap)) return false
  const endsIn = /\p{N}$/u.test(shown.slice(0, value.end))
  const goesOn = /^\p{N}/u.test(shown.slice(next.start))
  const touches = !/[.,]/u.test(gap) && (value.amount !== null || next.amount !== null)
  return touches || (endsIn && goesOn)
}
