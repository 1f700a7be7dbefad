/** What findings say in English. */
import type { FindingWords } from '../finding-words.ts'
import { dataCodes } from './data-codes.ts'
import { plain } from './plain.ts'
import { reviewCodes } from './review-codes.ts'
import { styleCodes } from './style-codes.ts'
import { textCodes } from './text-codes.ts'
import { templates } from './wordings.ts'

export const findingWords: FindingWords = {
  severities: { error: 'error', warning: 'warning', info: 'info' },
  labels: { found: 'found', expected: 'expected', suggestion: 'did you mean', hint: 'hint' },
  plain,
  templates,
  codes: { ...dataCodes, ...textCodes, ...reviewCodes, ...styleCodes },
}
