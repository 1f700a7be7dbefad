/** A tagged PDF by its structure tree, as reading software follows it: pdf.js reads, not the program that wrote. */
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type Foreign, ForeignList } from './foreign.ts'
import { addActions } from './foreign-pdf.ts'
import { type PdfPage, readPage, spotOf } from './pdf-page.ts'
import { Places } from './pdf-places.ts'
import { type Link, type Piece, UnreadableDocument } from './piece.ts'
import { PdfWalk } from './walk-pdf.ts'

const mostPages = 2000
const mostBookmarks = 20_000
const deepestBookmark = 32

export interface Bookmark {
  readonly title: string
  /** From 1. */
  readonly level: number
  /** As `Link.to`. */
  readonly to: string | null
}

export interface PdfReading {
  /** Of each page. A paragraph that a page parts has a piece on both. */
  readonly pages: readonly (readonly Piece[])[]
  /** Of each page, what reading software passes over. */
  readonly furniture: readonly string[]
  /** Null where pages have none of their own. */
  readonly labels: readonly string[] | null
  readonly bookmarks: readonly Bookmark[]
  /** Links that are not in the tree, with the number of their page: reading software does not meet them. */
  readonly strays: readonly (Pick<Link, 'to' | 'title'> & { readonly page: number })[]
  /** The tree as an outline, two blanks for each level. */
  readonly outline: readonly string[]
  readonly title: string | null
  readonly author: string | null
  readonly language: string | null
  /** The same, as archives and search engines read it (XMP). */
  readonly metadata: {
    readonly title: string | null
    readonly author: string | null
    readonly language: string | null
  }
  /** True when a window is named by the title, not by the file. */
  readonly showsTitle: boolean
  /** Empty unless asked for. */
  readonly foreign: readonly Foreign[]
}

/**
 * With `withForeign` also what is painted is read, which takes longer.
 * @throws UnreadableDocument
 */
export async function readPdf(bytes: Uint8Array, { withForeign = false } = {}): Promise<PdfReading> {
  if (!isPdf(bytes)) throw new UnreadableDocument('other-kind')
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // pdf.js takes the bytes away from their owner.
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0, stopAtErrors: true })
  try {
    return await readDocument(await task.promise, withForeign ? new ForeignList() : null)
  } catch (cause) {
    if (cause instanceof UnreadableDocument) throw cause
    const isLocked = cause instanceof Error && cause.name === 'PasswordException'
    throw new UnreadableDocument(isLocked ? 'encrypted' : 'damaged', { cause })
  } finally {
    await task.destroy()
  }
}

/** Its sign stands in the first kilobyte. */
const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')

async function readDocument(document: PDFDocumentProxy, found: ForeignList | null): Promise<PdfReading> {
  if (document.numPages > mostPages) throw new UnreadableDocument('too-complex')
  const walk = new PdfWalk()
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(document, number, found)
    if (page.tree === null) throw new UnreadableDocument('no-tags')
    walk.page(page, page.tree)
    pages.push(page)
  }
  if (found !== null) {
    await addActions(document, found)
    for (const { text, at } of walk.loneCaptions) found.add('lone-caption', at, text)
  }
  const places = new Places(walk.pages.flat())
  const { info, metadata } = await document.getMetadata()
  const facts: { Title?: unknown; Author?: unknown; Language?: unknown } = info
  const preferences: { DisplayDocTitle?: unknown } | null = await document.getViewerPreferences()
  return {
    pages: walk.pages.map(page =>
      page.map(({ spot: _spot, links, ...piece }) => ({
        ...piece,
        links: links.map(link => places.close(link)),
      })),
    ),
    furniture: pages.map(({ furniture }) => furniture),
    labels: await document.getPageLabels(),
    bookmarks: await bookmarksOf(document, places),
    strays: pages.flatMap(({ links }) =>
      [...links].flatMap(([id, { to, title, corner }]) =>
        walk.linked.has(id) ? [] : [{ to: typeof to === 'object' ? null : to, title, page: corner.page }],
      ),
    ),
    outline: walk.outline,
    title: textOrNull(facts.Title),
    author: textOrNull(facts.Author),
    language: textOrNull(facts.Language),
    metadata: {
      title: textOrNull(metadata?.get('dc:title')),
      author: textOrNull(metadata?.get('dc:creator')),
      language: textOrNull(metadata?.get('dc:language')),
    },
    showsTitle: preferences?.DisplayDocTitle === true,
    foreign: found?.list() ?? [],
  }
}

/** A list of texts as one text. */
function textOrNull(value: unknown): string | null {
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'string' ? value : null
}

async function bookmarksOf(document: PDFDocumentProxy, places: Places): Promise<Bookmark[]> {
  const bookmarks: Bookmark[] = []
  const add = async (items: Awaited<ReturnType<PDFDocumentProxy['getOutline']>>, level: number) => {
    for (const { title, dest, items: below } of items ?? []) {
      const spot = await spotOf(document, dest)
      bookmarks.push({ title, level, to: spot === null ? null : places.at(spot) })
      if (level > deepestBookmark || bookmarks.length > mostBookmarks)
        throw new UnreadableDocument('too-complex')
      await add(below, level + 1)
    }
  }
  await add(await document.getOutline(), 1)
  return bookmarks
}
