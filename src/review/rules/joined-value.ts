/** Values that run together with what stands beside them: another value, letters, digits, a percent sign. */

import { finding } from '../../findings/codes.ts'
import type { Diagnostic } from '../../findings/diagnostic.ts'
import type { ReviewContext } from '../context.ts'

const before = /(?:[\p{L}\p{N}]|\p{N}[.,])$/u
const behind = /^(?:[\p{L}\p{N}%‰]|[.,]\p{N}|\s*(?:%|‰|procent(?!\p{L})))/u

/** Only numbers: a name may take an ending. */
export function* joinedValue({ template }: ReviewContext): Iterable<Diagnostic> {
  for (const block of template) {
    for (const { start, end, amount, place } of block.values) {
      if (amount === null) continue
      // A share says "procent" itself, and what follows it is another value or word.
      const isShare = amount.of !== null
      const rest = block.shown.slice(end, end + 12)
      const isJoined =
        before.test(block.shown.slice(0, start)) ||
        behind.test(isShare ? (rest.trimStart() === rest ? rest : '') : rest)
      if (!isJoined) continue
      yield finding('value-joined', place, {
        found: {
          id: 'quoted',
          text: block.shown.slice(wordStart(block.shown, start), wordEnd(block.shown, end)),
        },
        hint: { id: 'space-around-value' },
      })
    }
  }
}

function wordStart(text: string, offset: number): number {
  return text.lastIndexOf(' ', offset - 1) + 1
}

function wordEnd(text: string, offset: number): number {
  const behindSign = /^\s*(?:%|‰|procent)/u.exec(text.slice(offset))?.[0].length ?? 0
  const end = text.indexOf(' ', offset + behindSign)
  return end < 0 ? text.length : end
}
