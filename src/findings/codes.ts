/** The closed list of finding codes: severity, words and example of each. Stable: scripts and akkoord.yaml name them. */
import { claimsCodes } from './codes/claims.ts'
import type { CodeEntry } from './codes/code-entry.ts'
import { dataCodes } from './codes/data.ts'
import { looksCodes } from './codes/looks.ts'
import { textCodes } from './codes/text.ts'
import type { Diagnostic, Place } from './diagnostic.ts'

const entries = { ...dataCodes, ...textCodes, ...claimsCodes, ...looksCodes }

/** A code of the closed list. */
export type FindingCode = keyof typeof entries

/** Every code with what belongs to it. */
export const findingCodes: Readonly<Record<FindingCode, CodeEntry>> = entries

/** True for a code of the closed list. */
export function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(findingCodes, code)
}

/** Every code, sorted. */
export const allFindingCodes: readonly FindingCode[] = Object.keys(findingCodes).filter(isFindingCode).sort()

/** What a finding says besides its code and place; an absent detail is not printed. */
export type FindingDetails = Pick<Diagnostic, 'found' | 'expected' | 'suggestion' | 'hint'>

/** A finding whose severity comes from the list. */
export function finding(code: FindingCode, place: Place, details: FindingDetails = {}): Diagnostic {
  return { code, severity: findingCodes[code].severity, place, ...details }
}
