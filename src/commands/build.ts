/** `report build <edition>`: the letter in all formats, replaced in the output folder all together or not at all. */
import { join, relative } from 'node:path'
import { hasErrors, sortDiagnostics } from '../findings/diagnostic.ts'
import type { Disk } from '../output/disk.ts'
import { composeEdition, type FigureForm } from '../pipeline.ts'
import { countBySeverity } from '../terminal/print-findings.ts'
import type { Format } from '../write/formats.ts'
import { defaultLayout } from '../write/layout.ts'
import { describeProgress, describeWritten } from './describe-progress.ts'
import { docxLook, readWordSource } from './docx-look.ts'
import { figureColoursOf, layoutOf, typefacesOf } from './house-look.ts'
import { tellNotWritten } from './not-written.ts'
import type { Outcome, World } from './outcome.ts'
import { type SecondThread, startSecondThread } from './second-thread.ts'

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

/** `disk` is where the letter is written; a test hands in one that fails. */
export async function build(config: BuildConfig, world: World, disk?: Disk): Promise<Outcome> {
  const thread = startSecondThread()
  try {
    return await buildBeside(thread, config, world, disk)
  } catch (cause) {
    return await tellNotWritten(cause, world)
  } finally {
    thread.stop()
  }
}

async function buildBeside(
  thread: SecondThread,
  config: BuildConfig,
  world: World,
  disk?: Disk,
): Promise<Outcome> {
  const { words } = world
  const { root, edition } = config
  const own = join(root, 'out', edition)
  const folder = config.out ?? own
  const shown = (relative(world.cwd, folder) || '.').replaceAll('\\', '/')
  const composed = await composeEdition(config, progress => world.progress(describeProgress(progress, words)))
  const word = await readWordSource(config.style, { root, cwd: world.cwd })
  const findings = sortDiagnostics([...composed.findings, ...word.findings])
  if (!composed.ok || hasErrors(word.findings, config)) {
    return {
      status: 1,
      outcome: 'failed',
      findings,
      files: [],
      summary: `${words.findings(countBySeverity(findings, config))}; ${words.nothingWritten(shown)}`,
    }
  }

  const { choosePlace, refuseInputs } = await import('../output/plan-exchange.ts')
  // Without --out too: the folder may be a link.
  refuseInputs(
    folder,
    ['data', 'templates'].map(name => join(root, name)),
    disk,
  )
  const place = choosePlace({ folder, edition, isOwn: folder === own }, disk)
  const { writeLetter } = await import('../write/write-letter.ts')
  const { replaceFiles } = await import('../output/replace-files.ts')
  const { letter, inputs, style } = composed.value
  const form = config.figure ?? composed.value.figureForm
  const layout = style === null ? defaultLayout : layoutOf(style)
  const typefaces = await typefacesOf(style)
  const files = await writeLetter(letter, {
    formats: config.formats,
    suffix: place.suffix,
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
  const kept = replaceFiles(place, files, disk)
  const count = findings.length === 0 ? '' : `${words.findings(countBySeverity(findings))}; `
  return {
    status: 0,
    outcome: 'built',
    findings,
    files: files.map(({ name }) => `${shown}/${name}`),
    summary: [
      ...kept.map(({ name, as }) => words.kept(`${shown}/${name}`, as)),
      `${count}${words.wrote(files.length, shown)}`,
    ].join('\n'),
    ...(kept.length === 0 ? {} : { data: { kept } }),
  }
}
