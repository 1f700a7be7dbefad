/** An example of each code, wrong and right: Dutch data, the same in every language. */
import type { FindingCode } from '../diagnostic-codes.ts'
import type { CodeExample } from './examples/code-example.ts'
import { dataExamples } from './examples/data-examples.ts'
import { reviewExamples } from './examples/review-examples.ts'
import { styleExamples } from './examples/style-examples.ts'
import { textExamples } from './examples/text-examples.ts'

/** Null where no text shows the code: it is about a file as a whole, or about all numbers together. */
export const codeExamples: Readonly<Record<FindingCode, CodeExample | null>> = {
  ...dataExamples,
  ...textExamples,
  ...reviewExamples,
  ...styleExamples,
}
