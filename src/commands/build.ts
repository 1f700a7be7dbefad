/** `report build <edition>`: the letter in all formats, replaced in the output folder all together or not at all. */
import { join, relative } from 'node:path'
import { composeEdition } from '../pipeline.ts'
import { countFindings } from '../terminal/print-findings.ts'
import type { Format } from '../write/formats.ts'
import { describeProgress } from './describe-progress.ts'
import type { Outcome, World } from './outcome.ts'

export interface BuildConfig {
  readonly root: string
  readonly edition: string
  /** The folder itself; null for `out/<edition>` under the root. */
  readonly out: string | null
  readonly formats: readonly Format[]
  readonly strict: boolean
}

export async function build(config: BuildConfig, world: World): Promise<Outcome> {
  const folder = config.out ?? join(config.root, 'out', config.edition)
  const shown = (relative(world.cwd, folder) || '.').replaceAll('\\', '/')
  const composed = await composeEdition(config, progress => world.progress(describeProgress(progress)))
  if (!composed.ok) {
    return {
      status: 1,
      outcome: 'failed',
      findings: composed.findings,
      files: [],
      summary: `${countFindings(composed.findings) ?? 'no findings'}; nothing was written, ${shown} is as it was`,
    }
  }

  const { writeLetter } = await import('../write/write-letter.ts')
  const { replaceFiles } = await import('../write/replace-files.ts')
  const { letter, inputs } = composed.value
  const { files, remove } = await writeLetter(letter, {
    formats: config.formats,
    inputs,
    version: world.version,
    draw: async () => (await import('../figure/draw-figure.ts')).drawFigure(letter),
    report: ({ names, detail }) => world.progress({ step: 'write', what: names.join(', '), detail }),
  })
  replaceFiles(folder, { files, remove })
  const count = countFindings(composed.findings)
  return {
    status: 0,
    outcome: 'built',
    findings: composed.findings,
    files: files.map(({ name }) => `${shown}/${name}`),
    summary: `${count === null ? '' : `${count}; `}wrote ${files.length} files to ${shown}`,
  }
}
