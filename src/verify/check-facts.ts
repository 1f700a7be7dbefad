/** What a document says of itself beside its text: title, author, language, bookmarks, page numbers, downloads. */
import { align, pairUp } from '../align.ts'
import type { Letter } from '../document.ts'
import { fold } from '../readback/piece.ts'
import type { HtmlReading } from '../readback/read-html.ts'
import type { PdfReading } from '../readback/read-pdf.ts'
import { keyOf } from './aspects.ts'
import { type Difference, mostDifferences } from './compare-pieces.ts'
import { plain, withoutReferences } from './expected-inlines.ts'

interface Facts {
  readonly title: string | null
  readonly author: string | null
  readonly language: string | null
}

/** The PDF beside a page, as the manifest has it. */
export interface PdfFile {
  readonly name: string
  readonly bytes: number
}

/** Title, organisation and language, in every format. */
export function factDifferences({ head, language }: Letter, found: Facts): Difference[] {
  return [
    ...compared('title', head.subject, found.title),
    ...compared('author', head.organisation, found.author),
    ...compared('language', language, found.language),
  ]
}

/** Requirements P4, P5 and P13; links that are in no tag (P10). */
export function pdfDifferences(letter: Letter, found: PdfReading): Difference[] {
  const { furniture } = letter
  const total = found.furniture.length
  const numbers = found.furniture.map((_, index) => `${index + 1}`)
  const isNumber = new RegExp(`${escaped(furniture.page)} \\d+ ${escaped(furniture.of)} \\d+`, 'gu')
  return [
    ...factDifferences(letter, found),
    ...factDifferences(letter, found.metadata).map(one => ({ ...one, where: `XMP ${one.where}` })),
    ...compared('DisplayDocTitle', 'true', `${found.showsTitle}`),
    ...found.furniture.flatMap((text, index) => {
      const wanted = `${furniture.page} ${index + 1} ${furniture.of} ${total}`
      return compared(`page ${index + 1}`, wanted, (text.match(isNumber) ?? []).join(', ') || null)
    }),
    ...compared('page labels', numbers.join(' '), found.labels?.join(' ') ?? null),
    ...listed(
      'bookmarks',
      headingsOf(letter).map(({ level, title, to }) => `${level} ${title} -> ${to}`),
      found.bookmarks.map(({ level, title, to }) => `${level} ${title} -> ${to ?? ''}`),
    ),
    ...found.strays.map(({ page, to, title }) => ({
      where: `page ${page}`,
      expected: null,
      found: title ?? to ?? 'link',
    })),
  ]
}

/** The list of contents has the sections; the download names its file, its type and its size. */
export function htmlDifferences(letter: Letter, found: HtmlReading, pdf: PdfFile | null): Difference[] {
  const { contents, download, thisLetter } = letter.furniture
  const sections = headingsOf(letter, { withAnnexes: false }).filter(({ level }) => level === 2)
  const file =
    pdf === null
      ? []
      : [`${thisLetter} (pdf, ${Math.ceil(pdf.bytes / 1000)} kB) -> ${encodeURIComponent(pdf.name)}`]
  const lineOf = ({ text, to }: { readonly text: string; readonly to: string | null }) =>
    `${text} -> ${to ?? ''}`
  return [
    ...factDifferences(letter, found),
    ...listed(
      contents,
      sections.map(({ title, to }) => `${title} -> ${to}`),
      found.contents.map(lineOf),
    ),
    ...listed(download, file, found.downloads.map(lineOf)),
  ]
}

function compared(where: string, expected: string, found: string | null): Difference[] {
  return expected === found ? [] : [{ where, expected, found }]
}

/** Lines in their order. Where a line of a PDF ends, a blank may be missing. */
function listed(where: string, expected: readonly string[], found: readonly string[]): Difference[] {
  const steps = align(expected.map(keyOf), found.map(keyOf), mostDifferences)
  if (steps === null) return [{ where, expected: `${expected.length}`, found: `${found.length}` }]
  return pairUp(steps).flatMap(pair => {
    const one = pair.left === null ? null : (expected[pair.left] ?? null)
    const other = pair.right === null ? null : (found[pair.right] ?? null)
    return keyOf(one ?? '') === keyOf(other ?? '') ? [] : [{ where, expected: one, found: other }]
  })
}

interface HeadingLine {
  readonly level: number
  /** Without references to footnotes. */
  readonly title: string
  readonly to: string
}

/** The subject, the headings of the text and those of the annexes. */
function headingsOf({ head, body, annexes }: Letter, { withAnnexes = true } = {}): HeadingLine[] {
  const line = (level: number, title: string, text = title): HeadingLine => ({
    level,
    title: fold(title.normalize('NFC')),
    to: `#${fold(text.normalize('NFC'))}`,
  })
  const headings = body.flatMap(block =>
    block.type === 'heading'
      ? [line(block.level, withoutReferences(block.content), plain(block.content))]
      : [],
  )
  return [
    ...(withAnnexes ? [line(1, head.subject)] : []),
    ...headings,
    ...(withAnnexes ? annexes.map(({ label, title }) => line(2, `${label} ${title}`)) : []),
  ]
}

export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
