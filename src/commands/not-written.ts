/** What a command gives back when its files could not be written. */
import { visible } from '../visible.ts'
import type { Outcome, World } from './outcome.ts'

/** Throws what is no `OutputError` again. */
export async function tellNotWritten(cause: unknown, { language, words }: World): Promise<Outcome> {
  // Most runs write; then none of this is loaded.
  const { OutputError } = await import('../output/output-error.ts')
  if (!(cause instanceof OutputError)) throw cause
  const { wordProblem } = await import('../wording/output-words.ts')
  const { folder, problem } = cause
  const { message, state, hint } = wordProblem(problem, language)
  return {
    status: 2,
    outcome: 'not-written',
    findings: [],
    files: [],
    summary: `report: ${visible(folder)}: ${message}; ${state}\n   ${words.usage.hint}  ${hint}`,
    data: { folder, ...problem },
  }
}
