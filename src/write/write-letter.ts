/** A letter to the bytes of its files, in the formats asked for. Nothing here touches the disk. */
import type { Artwork, Figure, Letter } from '../document.ts'
import { formats as allFormats, type Format, manifestName } from './formats.ts'
import type { OutputFile } from './replace-files.ts'
import { figureOf, type ReadFaces, type Written, writers } from './writers.ts'

export interface WriteOptions {
  readonly formats: readonly Format[]
  /** What the letter was made from, for the manifest. */
  readonly inputs: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  /** Of this program. */
  readonly version: string
  /** Draws the figure; called at most once, and only when a format shows it. */
  readonly draw: (figure: Figure) => Promise<Artwork>
  readonly faces: ReadFaces
  readonly report: (format: Format, written: Written) => void
}

const showingTheFigure: ReadonlySet<Format> = new Set(['pdf', 'docx', 'html', 'svg', 'png'])

/** All files of the set, the manifest last. */
export async function writeLetter(letter: Letter, options: WriteOptions): Promise<OutputFile[]> {
  const { faces, inputs, version } = options
  const formats = allFormats.filter(format => options.formats.includes(format))
  const figure = figureOf(letter)
  const isShown = formats.some(format => showingTheFigure.has(format))
  const artwork = figure === null || !isShown ? null : await options.draw(figure)

  const finished = new Map<Format, Written>()
  for (const format of formats) {
    const written = await writers[format]({ letter, artwork, faces, finished })
    finished.set(format, written)
    options.report(format, written)
  }
  const files = [...finished.values()].flatMap(written => written.files)

  const { writeManifest } = await import('./json/write-manifest.ts')
  const outputs = files
    .map(({ name, bytes }) => ({ path: name, bytes }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const manifest = writeManifest({ edition: letter.edition, version, inputs, outputs })
  return [...files, { name: manifestName, bytes: new TextEncoder().encode(manifest) }]
}
