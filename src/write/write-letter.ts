/** A letter to the bytes of its files, in the formats asked for. Nothing here touches the disk. */

import type { Drawing, Figure, Letter } from '../document.ts'
import type { OutputFile } from '../output/plan-exchange.ts'
import { formats as allFormats, type Format, fileNames } from './formats.ts'
import type { Layout } from './layout.ts'
import type { Pages } from './pages.ts'
import { figureOf, type LetterFonts, type Written, writers } from './writers.ts'

export interface WriteOptions {
  readonly formats: readonly Format[]
  /** Behind the names of tables, figure and manifest. */
  readonly suffix: string
  /** What the letter was made from, for the manifest. */
  readonly inputs: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  /** Of this program. */
  readonly version: string
  /** Draws the figure; called at most once, and only when a format shows it. */
  readonly draw: (figure: Figure) => Promise<Drawing>
  readonly picture: () => Promise<Uint8Array>
  /** The Word document is made beside the other formats: begun when the figure is drawn, ended by its pages. */
  readonly docx: {
    readonly begin: (letter: Letter) => void
    readonly finish: (pages: Pages | null) => Promise<Uint8Array>
  }
  readonly fonts: LetterFonts
  readonly layout: Layout
  readonly report: (format: Format, written: Written) => void
}

/** The Word document comes from another thread: it is waited for last. */
const inOrder = [...allFormats.filter(format => format !== 'docx'), 'docx' as const]

const showingTheFigure: ReadonlySet<Format> = new Set(['pdf', 'docx', 'html', 'svg', 'png'])

/** All files of the set, the manifest last. */
export async function writeLetter(letter: Letter, options: WriteOptions): Promise<OutputFile[]> {
  const { fonts, layout, inputs, version } = options
  const formats = inOrder.filter(format => options.formats.includes(format))
  const names = fileNames(letter.fileName, options.suffix)
  const figure = figureOf(letter)
  const isShown = formats.some(format => showingTheFigure.has(format))
  const drawing = figure === null || !isShown ? null : options.draw(figure)
  if (formats.includes('docx')) options.docx.begin(letter)
  // Loading takes as long as drawing, and another thread draws.
  if (formats.includes('pdf')) await import('./pdf/write-pdf.ts')
  const artwork = await drawing

  const finished = new Map<Format, Written>()
  for (const format of formats) {
    const written = await writers[format]({
      letter,
      names,
      artwork,
      picture: options.picture,
      fonts,
      layout,
      finished,
      finishDocx: options.docx.finish,
    })
    finished.set(format, written)
    options.report(format, written)
  }
  const files = [...finished.values()].flatMap(written => written.files)

  const { writeManifest } = await import('./json/write-manifest.ts')
  const outputs = files
    .map(({ name, bytes }) => ({ path: name, bytes }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const manifest = writeManifest({ edition: letter.edition, version, inputs, outputs })
  return [...files, { name: names.part('manifest', 'json'), bytes: new TextEncoder().encode(manifest) }]
}
