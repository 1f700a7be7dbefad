/** An example of each code, wrong and right: Dutch data, the same in every language. */
import type { FindingCode } from '../diagnostic-codes.ts'
import { dataExamples } from './examples/data-examples.ts'
import { reviewExamples } from './examples/review-examples.ts'
import { styleExamples } from './examples/style-examples.ts'
import { textExamples } from './examples/text-examples.ts'

/** A stretch of a file that has the finding, and the same stretch as it should be; empty for nothing at all. */
export interface CodeExample {
  /** From the folder of the edition, or a template: `trajecten/astma.yaml`, `templates/brief-2024.md`. */
  readonly file: string
  readonly wrong: string
  readonly right: string
}

/** Null where no text shows the code: it is about a file as a whole, or about all numbers together. */
export const codeExamples: Readonly<Record<FindingCode, CodeExample | null>> = {
  ...dataExamples,
  ...textExamples,
  ...reviewExamples,
  ...styleExamples,
}
