/** The writers, in a table with one signature. Each loads its room when it is called. */

import type { Block, Drawing, Figure, Letter } from '../document.ts'
import type { OutputFile } from '../output/plan-exchange.ts'
import type { FileNames, Format } from './formats.ts'
import type { HtmlFonts } from './html/fonts.ts'
import type { Layout } from './layout.ts'
import type { Pages } from './pages.ts'
import type { PdfFonts } from './pdf/write-pdf.ts'

/** Faces of the letter; read when a writer asks for them. */
export interface LetterFonts {
  readonly pdf: () => PdfFonts
  readonly html: () => HtmlFonts
}

export interface Written {
  readonly files: readonly OutputFile[]
  /** Null for formats without pages. */
  readonly pages: Pages | null
}

export interface WriterJob {
  readonly letter: Letter
  readonly names: FileNames
  /** Null for a letter without a figure. */
  readonly artwork: Drawing | null
  /** The picture of that drawing. */
  readonly picture: () => Promise<Uint8Array>
  readonly layout: Layout
  readonly fonts: LetterFonts
  /** Ends the Word document, which is made beside the others. */
  readonly finishDocx: (pages: Pages | null) => Promise<Uint8Array>
  /** What formats earlier in the table have made: page totals and sizes. */
  readonly finished: ReadonlyMap<Format, Written>
}

type Writer = (job: WriterJob) => Promise<Written>

const encoder = new TextEncoder()

function written(files: readonly (readonly [name: string, content: string | Uint8Array])[]): Written {
  return {
    files: files.map(([name, content]) => ({
      name,
      bytes: typeof content === 'string' ? encoder.encode(content) : content,
    })),
    pages: null,
  }
}

export function figureOf(letter: Letter): Figure | null {
  return letter.body.find((block: Block): block is Figure => block.type === 'figure') ?? null
}

/** In the order in which they run: a later one may read what an earlier one made. */
export const writers: Readonly<Record<Format, Writer>> = {
  pdf: async ({ letter, names, artwork, fonts, layout }) => {
    const { writePdf } = await import('./pdf/write-pdf.ts')
    const { bytes, pages } = await writePdf(letter, artwork, fonts.pdf(), layout)
    return { ...written([[names.letter('pdf'), bytes]]), pages }
  },

  docx: async ({ names, finishDocx, finished }) => {
    const pages = finished.get('pdf')?.pages ?? null
    return { ...written([[names.letter('docx'), await finishDocx(pages)]]), pages }
  },

  html: async ({ letter, names, artwork, fonts, layout, finished }) => {
    const { writeHtml } = await import('./html/write-html.ts')
    const [file] = finished.get('pdf')?.files ?? []
    const pdf = file === undefined ? null : { name: file.name, bytes: file.bytes.length }
    return written([[names.letter('html'), writeHtml(letter, artwork, { pdf, fonts: fonts.html(), layout })]])
  },

  md: async ({ letter, names }) => {
    const { writeAnnexMarkdown, writeFigureMarkdown, writeLetterMarkdown } = await import(
      './markdown/write-markdown.ts'
    )
    const figure = figureOf(letter)
    return written([
      [names.letter('md'), writeLetterMarkdown(letter, id => names.part(id, 'svg'))],
      ...letter.annexes.map(annex => [names.part(annex.fileName, 'md'), writeAnnexMarkdown(annex)] as const),
      ...(figure === null ? [] : [[names.part(figure.id, 'md'), writeFigureMarkdown(figure)] as const]),
    ])
  },

  csv: async ({ letter, names }) => {
    const { writeCsv, writeCsvMetadata } = await import('./csv/write-csv.ts')
    return written(
      letter.datasets.flatMap(dataset => {
        const csv = names.part(dataset.fileName, 'csv')
        const { language, date } = letter
        return [
          [csv, writeCsv(dataset)],
          [`${csv}-metadata.json`, writeCsvMetadata(dataset, { url: csv, language, date })],
        ] as const
      }),
    )
  },

  json: async ({ letter, names }) => {
    const { writeFigures } = await import('./json/write-figures.ts')
    return written([[names.part('cijfers', 'json'), writeFigures(letter)]])
  },

  svg: async ({ letter, names, artwork }) => {
    const figure = figureOf(letter)
    return written(figure === null || artwork === null ? [] : [[names.part(figure.id, 'svg'), artwork.svg]])
  },

  png: async ({ letter, names, artwork, picture }) => {
    const figure = figureOf(letter)
    return written(
      figure === null || artwork === null ? [] : [[names.part(figure.id, 'png'), await picture()]],
    )
  },
}
