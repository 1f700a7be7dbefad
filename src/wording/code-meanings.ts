/** What `report check --explain` and SARIF say of a code besides its summary and remedy. */
import type { FindingCode } from '../diagnostic-codes.ts'

/** One or two sentences for each code: when it is found, and why it matters. */
export type CodeMeanings = Readonly<Record<FindingCode, string>>
