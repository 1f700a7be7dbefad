/** `report check <edition>`: everything that `build` validates, without building, and what a review of it finds. */
import { hasErrors } from '../findings/diagnostic.ts'
import { composeEdition, type Progress } from '../pipeline.ts'
import { countBySeverity } from '../terminal/print-findings.ts'
import { describeProgress } from './describe-progress.ts'
import type { Outcome, World } from './outcome.ts'

export interface CheckConfig {
  readonly root: string
  readonly edition: string
  readonly strict: boolean
}

export async function check(config: CheckConfig, world: World): Promise<Outcome> {
  const progress = (step: Progress) => world.progress(describeProgress(step, world.words))
  const composed = await composeEdition(config, progress, async examined => {
    const { review } = await import('../review/review.ts')
    return review(examined)
  })
  const { findings: count, moreAbout } = world.words
  const [first] = composed.findings
  const more = first === undefined ? '' : `\n${moreAbout(first.code)}`
  const failed = hasErrors(composed.findings, { strict: config.strict })
  return {
    status: failed ? 1 : 0,
    outcome: failed ? 'failed' : 'checked',
    findings: composed.findings,
    files: [],
    summary: `${count(countBySeverity(composed.findings, config))}${more}`,
  }
}
