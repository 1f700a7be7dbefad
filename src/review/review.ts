/** What a check finds out about truth: numbers, words, names and dates that the data do not bear out. */
import { type Diagnostic, sortDiagnostics } from '../findings/diagnostic.ts'
import type { Passage } from '../letter/passages.ts'
import type { Tally } from '../tally/tally.ts'
import { acceptFindings, reviewAccepted } from './accept.ts'
import { makeContext, type ReviewRule } from './context.ts'
import { evaluationDue, eventOverdue } from './rules/due.ts'
import { exampleNotDone, exampleUntied } from './rules/examples.ts'
import { joinedValue } from './rules/joined-value.ts'
import { looseNumber } from './rules/loose-number.ts'
import { notMentioned } from './rules/not-mentioned.ts'
import { otherName } from './rules/other-name.ts'
import { sensitiveShare } from './rules/sensitive-share.ts'
import { trendWithoutPast } from './rules/trend.ts'
import { typedShare } from './rules/typed-share.ts'

/** Each with one question; their order does not matter. */
const reviewRules: readonly ReviewRule[] = [
  looseNumber,
  joinedValue,
  typedShare,
  trendWithoutPast,
  exampleNotDone,
  exampleUntied,
  otherName,
  notMentioned,
  sensitiveShare,
  eventOverdue,
  evaluationDue,
]

export interface Reviewed {
  /** Of an edition without errors in its data. */
  readonly tally: Tally
  /** The running text of the letter, as far as it could be composed. */
  readonly passages: readonly Passage[]
  /** What was found before: accepted findings may be among it. */
  readonly findings: readonly Diagnostic[]
}

/** All findings, the earlier ones included; those that akkoord.yaml accepts are infos that say so. Pure. */
export function review({ tally, passages, findings }: Reviewed): readonly Diagnostic[] {
  const context = makeContext(tally, passages)
  const found = [...findings, ...reviewRules.flatMap(rule => [...rule(context)])]
  const { edition } = tally
  const accepted = acceptFindings(found, { edition, passages })
  return sortDiagnostics([...accepted.findings, ...reviewAccepted(edition, accepted.used)])
}
