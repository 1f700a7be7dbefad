/** `report check <edition>`: everything that `build` validates, without building. */
import { hasErrors } from '../diagnostic.ts'
import { composeEdition } from '../pipeline.ts'
import { countFindings } from '../terminal/print-findings.ts'
import { describeProgress } from './describe-progress.ts'
import type { Outcome, World } from './outcome.ts'

export interface CheckConfig {
  readonly root: string
  readonly edition: string
  readonly strict: boolean
}

export async function check(config: CheckConfig, world: World): Promise<Outcome> {
  const composed = await composeEdition(config, progress => world.progress(describeProgress(progress)))
  const failed = hasErrors(composed.findings, { strict: config.strict })
  return {
    status: failed ? 1 : 0,
    outcome: failed ? 'failed' : 'checked',
    findings: composed.findings,
    files: [],
    summary: countFindings(composed.findings) ?? 'no findings',
  }
}
