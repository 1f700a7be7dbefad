/** What findings say in Dutch. */
import type { FindingWords } from '../finding-words.ts'
import { dataCodes } from './data-codes.ts'
import { plain } from './plain.ts'
import { reviewCodes } from './review-codes.ts'
import { styleCodes } from './style-codes.ts'
import { textCodes } from './text-codes.ts'
import { templates } from './wordings.ts'

export const findingWords: FindingWords = {
  severities: { error: 'fout', warning: 'waarschuwing', info: 'info' },
  labels: { found: 'gevonden', expected: 'verwacht', suggestion: 'bedoelde je', hint: 'tip' },
  plain,
  templates,
  codes: { ...dataCodes, ...textCodes, ...reviewCodes, ...styleCodes },
}
