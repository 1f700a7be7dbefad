/** `report build <edition>`: the letter in all formats, replaced in the output folder all together or not at all. */
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readFaces } from '../fonts.ts'
import { composeEdition } from '../pipeline.ts'
import { countFindings } from '../terminal/print-findings.ts'
import { type Format, manifestName, possibleFiles } from '../write/formats.ts'
import { describeProgress, describeWritten } from './describe-progress.ts'
import type { Outcome, World } from './outcome.ts'
import { startSecondThread } from './second-thread.ts'

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
  const thread = startSecondThread()
  const composed = await composeEdition(config, progress => world.progress(describeProgress(progress)))
  if (!composed.ok) {
    thread.stop()
    return {
      status: 1,
      outcome: 'failed',
      findings: composed.findings,
      files: [],
      summary: `${countFindings(composed.findings) ?? 'no findings'}; nothing was written, ${shown} is as it was`,
    }
  }

  const { writeLetter } = await import('../write/write-letter.ts')
  const { isPlainName, replaceFiles } = await import('../write/replace-files.ts')
  const { letter, inputs } = composed.value
  const files = await writeLetter(letter, {
    formats: config.formats,
    inputs,
    version: world.version,
    faces: readFaces,
    draw: thread.draw,
    picture: thread.picture,
    docx: { begin: thread.beginDocx, finish: thread.finishDocx },
    report: (_format, written) => world.progress(describeWritten(written)),
  })
  thread.stop()
  const earlier = earlierFiles(folder).filter(isPlainName)
  replaceFiles(folder, { files, remove: [...possibleFiles(letter.fileName), ...earlier] })
  const count = countFindings(composed.findings)
  return {
    status: 0,
    outcome: 'built',
    findings: composed.findings,
    files: files.map(({ name }) => `${shown}/${name}`),
    summary: `${count === null ? '' : `${count}; `}wrote ${files.length} files to ${shown}`,
  }
}

/** What the last run wrote, by its manifest: its letter may have had another name. */
function earlierFiles(folder: string): string[] {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'))
    const listed =
      typeof manifest === 'object' && manifest !== null && 'uitvoer' in manifest ? manifest.uitvoer : []
    return Array.isArray(listed)
      ? listed.flatMap(({ bestand }) => (typeof bestand === 'string' ? [bestand] : []))
      : []
  } catch {
    return []
  }
}
