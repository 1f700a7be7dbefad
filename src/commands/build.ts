/** `report build <edition>`: the letter in all formats, replaced in the output folder all together or not at all. */
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { hasErrors, sortDiagnostics } from '../findings/diagnostic.ts'
import { composeEdition, type FigureForm } from '../pipeline.ts'
import { countBySeverity } from '../terminal/print-findings.ts'
import { type Format, manifestName, possibleFiles } from '../write/formats.ts'
import { defaultLayout } from '../write/layout.ts'
import { describeProgress, describeWritten } from './describe-progress.ts'
import { docxLook, readWordSource } from './docx-look.ts'
import { figureColoursOf, layoutOf, typefacesOf } from './house-look.ts'
import type { Outcome, World } from './outcome.ts'
import { startSecondThread } from './second-thread.ts'

export interface BuildConfig {
  readonly root: string
  readonly edition: string
  /** The folder itself; null for `out/<edition>` under the root. */
  readonly out: string | null
  readonly formats: readonly Format[]
  readonly strict: boolean
  /** How the Word document shows the figure; null: as brief.yaml says. */
  readonly figure: FigureForm | null
  /** A Word file whose styles and page the Word document takes; null for none. */
  readonly style: string | null
}

export async function build(config: BuildConfig, world: World): Promise<Outcome> {
  const { words } = world
  const folder = config.out ?? join(config.root, 'out', config.edition)
  const shown = (relative(world.cwd, folder) || '.').replaceAll('\\', '/')
  const thread = startSecondThread()
  const composed = await composeEdition(config, progress => world.progress(describeProgress(progress, words)))
  const word = await readWordSource(config.style, { root: config.root, cwd: world.cwd })
  const findings = sortDiagnostics([...composed.findings, ...word.findings])
  if (!composed.ok || hasErrors(word.findings, config)) {
    thread.stop()
    return {
      status: 1,
      outcome: 'failed',
      findings,
      files: [],
      summary: `${words.findings(countBySeverity(findings, config))}; ${words.nothingWritten(shown)}`,
    }
  }

  const { writeLetter } = await import('../write/write-letter.ts')
  const { isPlainName, replaceFiles } = await import('../write/replace-files.ts')
  const { letter, inputs, style } = composed.value
  const form = config.figure ?? composed.value.figureForm
  const layout = style === null ? defaultLayout : layoutOf(style)
  const typefaces = await typefacesOf(style)
  const files = await writeLetter(letter, {
    formats: config.formats,
    inputs: [...inputs, ...word.inputs],
    version: world.version,
    fonts: typefaces.letter,
    layout,
    draw: figure =>
      thread.draw(figure, { fonts: typefaces.figure, colours: figureColoursOf(layout.colours) }),
    picture: thread.picture,
    docx: {
      begin: begun =>
        thread.beginDocx(
          begun,
          docxLook({ layout, typefaces, style: word.style, nativeChart: form === 'word' }),
        ),
      finish: thread.finishDocx,
    },
    report: (_format, written) => world.progress(describeWritten(written, words)),
  })
  thread.stop()
  const earlier = earlierFiles(folder).filter(isPlainName)
  replaceFiles(folder, { files, remove: [...possibleFiles(letter.fileName), ...earlier] })
  const count = findings.length === 0 ? '' : `${words.findings(countBySeverity(findings))}; `
  return {
    status: 0,
    outcome: 'built',
    findings,
    files: files.map(({ name }) => `${shown}/${name}`),
    summary: `${count}${words.wrote(files.length, shown)}`,
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
