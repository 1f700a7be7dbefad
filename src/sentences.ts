/** Where sentences end: one rule for counting words, checks, comparisons and line breaks (docs/rules.md, Sentences). */
import type { Inline } from './document.ts'
import { plainText } from './plain-text.ts'

/** Offsets are UTF-16, the end is exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Words whose full stop ends no sentence, besides single letters and abbreviations with stops inside ("o.a."). */
export const abbreviations: readonly string[] = [
  'art',
  'bijv',
  'blz',
  'bv',
  'ca',
  'dhr',
  'dr',
  'drs',
  'excl',
  'incl',
  'ing',
  'ir',
  'mevr',
  'mr',
  'mw',
  'nr',
  'prof',
  'resp',
  'vgl',
  'zgn',
]

const closers = '[)\\]’”"\'*_]*'
const openers = '["\'“‘(\\[*_]*'

/** What stands before a stop that ends no sentence. */
const unended = new RegExp(`(?:^|[^\\p{L}])(?:${abbreviations.join('|')}|\\p{L})$`, 'iu')

/** A stop, the space behind it, and the beginning of a sentence: anything but a small letter. */
const boundary = new RegExp(
  `([.?!…])${closers}(?:\\[\\^[^\\]]*\\])?(\\s+)(?=${openers}[^\\p{Ll}\\s"'“‘(\\[*_])`,
  'gu',
)

/** Stands for each character of a value: a value may begin a sentence, however it is worded. */
export const valueSign = '\ufffc'

/** The sentences of a text, in order, without the white space between them. Of an empty text none. */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = []
  let start = 0
  for (const { index, 0: found, 1: stop, 2: space = '' } of text.matchAll(boundary)) {
    if (stop === '.' && unended.test(text.slice(Math.max(0, index - 12), index))) continue
    const next = index + found.length
    sentences.push({ start, end: next - space.length })
    start = next
  }
  if (start < text.length) sentences.push({ start, end: text.length })
  return sentences
}

/** The sentences of inlines; offsets in their `plainText`. */
export function sentencesIn(content: readonly Inline[]): Stretch[] {
  return sentencesOf(maskValues(content))
}

function maskValues(content: readonly Inline[]): string {
  return content
    .map(inline => {
      if (inline.type === 'value' || inline.type === 'words') return valueSign.repeat(inline.text.length)
      return inline.type === 'strong' || inline.type === 'link'
        ? maskValues(inline.content)
        : plainText([inline])
    })
    .join('')
}
