/** What every rule looks at: the counts with their edition, the text of the template, the texts of the data. */

import type { Edition } from '../edition/edition.ts'
import type { Diagnostic } from '../findings/diagnostic.ts'
import type { Passage } from '../letter/passages.ts'
import type { Tally } from '../tally/tally.ts'
import { type DataBlocks, dataBlocks } from './data-blocks.ts'
import { type BlockValue, type TextBlock, templateBlock, writtenBlocks } from './text-block.ts'

export interface ReviewContext {
  readonly edition: Edition
  readonly tally: Tally
  readonly passages: readonly Passage[]
  /** Blocks of the template, in order. */
  readonly template: readonly TextBlock[]
  readonly data: DataBlocks
  /** The same with the words of filters as typed words: a block for each form. */
  readonly written: readonly TextBlock[]
  /** Everything a reader of the letter reads as sentences: the template, the examples, titles and captions. */
  readonly running: readonly TextBlock[]
  /** All values of the template, in order. */
  readonly values: readonly BlockValue[]
}

/** One rule: pure, and linear in its texts and agreements. */
export type ReviewRule = (context: ReviewContext) => Iterable<Diagnostic>

export function makeContext(tally: Tally, passages: readonly Passage[]): ReviewContext {
  const { edition } = tally
  const template = passages.flatMap(passage => ('pieces' in passage ? [templateBlock(passage)] : []))
  const written = passages.flatMap(passage => ('pieces' in passage ? writtenBlocks(passage) : []))
  const data = dataBlocks(edition)
  return {
    edition,
    tally,
    passages,
    template,
    written,
    data,
    running: [...written, ...data.examples.map(({ block }) => block), ...data.facts],
    values: template.flatMap(({ values }) => values),
  }
}
