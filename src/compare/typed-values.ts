/** Values that a template asks for, to tell that another one is asked for though the words are the same. */
import type { ValueInline, WordsInline } from '../document.ts'
import type { TypedValue } from './letter-changes.ts'

/** `{{ path | filter: "text" }}`, whatever blanks were typed around its signs. */
export function askedFor(inline: ValueInline | WordsInline): string {
  const path = inline.type === 'value' ? inline.amount.path : inline.path
  const filters = inline.filters.map(({ name, arguments: given }) =>
    given.length === 0 ? ` | ${name}` : ` | ${name}: ${given.map(text => `"${text}"`).join(', ')}`,
  )
  return `{{ ${path}${filters.join('')} }}`
}

/** Values of one sentence: place by place when there are as many, else what one side has and the other lacks. */
export function compareTyped(before: readonly string[], after: readonly string[]): TypedValue[] {
  if (before.length !== after.length) return compareLoose(before, after)
  return before.flatMap((old, index) => {
    const now = after[index] ?? null
    return old === now ? [] : [{ before: old, after: now }]
  })
}

/** Values whose order means nothing: what one side has and the other lacks. */
export function compareLoose(before: readonly string[], after: readonly string[]): TypedValue[] {
  const [gone, come] = [without(before, after), without(after, before)]
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
    before: gone[index] ?? null,
    after: come[index] ?? null,
  }))
}

/** Each text as often as `others` has it less. */
export function without(texts: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const text of others) counts.set(text, (counts.get(text) ?? 0) + 1)
  return texts.filter(text => {
    const count = counts.get(text) ?? 0
    counts.set(text, count - 1)
    return count <= 0
  })
}
