/** What pdf.js tells of one page of a PDF: its marked text, its links, its furniture. */
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { ForeignList } from './foreign.ts'
import { addAnnotation } from './foreign-pdf.ts'
import { addMisplaced } from './pdf-boxes.ts'
import { addUnseen } from './pdf-paint.ts'
import { fold, foldLines } from './piece.ts'

/** As pdf.js gives it: an element with kids, or content by the id of its marks. */
export interface TreeNode {
  readonly role?: string
  readonly alt?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly TreeNode[]
}

/** A place on a page, in points from its lower left corner; pages from 1. */
export interface Spot {
  readonly page: number
  readonly x: number
  readonly y: number
}

/** Text between marks. `spot` is the upper left corner of its first character, null without any. */
export interface MarkedText {
  readonly text: string
  readonly spot: Spot | null
}

/** The part of a link that can be pressed. */
export interface LinkArea {
  readonly to: string | Spot | null
  readonly title: string | null
  /** Upper left corner. */
  readonly corner: Spot
}

export interface PdfPage {
  readonly tree: TreeNode | null
  /** By the id of the innermost marks that have one. */
  readonly texts: ReadonlyMap<string, MarkedText>
  readonly links: ReadonlyMap<string, LinkArea>
  /** Text that reading software passes over: running heads and page numbers. */
  readonly furniture: string
}

interface ShownText {
  readonly str: string
  readonly hasEOL: boolean
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

type TextItem = ShownText | { readonly type: string; readonly id?: string | null }

interface Annotation {
  readonly id: string
  readonly subtype?: string
  readonly rect: readonly number[]
  readonly url?: string
  readonly unsafeUrl?: string
  readonly dest?: unknown
  readonly contentsObj?: { readonly str?: string }
}

/** `found` takes what is no letter, and makes the reading slower by what is painted; null leaves it unread. */
export async function readPage(
  document: PDFDocumentProxy,
  number: number,
  found: ForeignList | null,
): Promise<PdfPage> {
  const page = await document.getPage(number)
  const tree: TreeNode | null = await page.getStructTree()
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const annotations: readonly Annotation[] = await page.getAnnotations()
  const links = await linksOf(document, annotations, number)
  if (found !== null) {
    const shown = items.flatMap(item => ('str' in item ? [item] : []))
    addMisplaced(shown, { page: number, view: page.view, found })
    for (const annotation of annotations) addAnnotation(annotation, number, found)
    if ((await page.getJSActions()) !== null) found.add('code', `page ${number}`, 'actions')
    await addUnseen(page, { number, found })
  }
  page.cleanup()
  return { tree, links, ...markedTexts(items, number) }
}

function markedTexts(items: readonly TextItem[], page: number): Pick<PdfPage, 'texts' | 'furniture'> {
  const texts = new Map<string, MarkedText>()
  const open: (string | null)[] = []
  let furniture = ''
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast(mark => mark !== null)
      const words = `${item.str}${item.hasEOL ? '\n' : ''}`
      if (typeof id !== 'string') furniture += words
      else {
        const { text = '', spot = null } = texts.get(id) ?? {}
        texts.set(id, { text: text + words, spot: spot ?? cornerOf(item, page) })
      }
    } else if (item.type.startsWith('begin')) open.push(item.id ?? null)
    else open.pop()
  }
  return { texts, furniture: fold(furniture) }
}

function cornerOf({ str, transform, height }: ShownText, page: number): Spot | null {
  const [, , , , x = 0, y = 0] = transform
  return foldLines(str) === '' ? null : { page, x, y: y + height }
}

async function linksOf(
  document: PDFDocumentProxy,
  annotations: readonly Annotation[],
  number: number,
): Promise<ReadonlyMap<string, LinkArea>> {
  const links = new Map<string, LinkArea>()
  for (const { id, subtype, rect, url, unsafeUrl, dest, contentsObj } of annotations) {
    if (subtype !== 'Link') continue
    const [x = 0, , , y = 0] = rect
    const to = unsafeUrl ?? url ?? (await spotOf(document, dest))
    links.set(id, { to, title: contentsObj?.str || null, corner: { page: number, x, y } })
  }
  return links
}

/** The place that a destination names. Null for one that names no place. */
export async function spotOf(document: PDFDocumentProxy, destination: unknown): Promise<Spot | null> {
  const named = typeof destination === 'string' ? await document.getDestination(destination) : destination
  const [page, , x, y]: readonly unknown[] = Array.isArray(named) ? named : []
  if (!isReference(page) || typeof x !== 'number' || typeof y !== 'number') return null
  const index = await document.getPageIndex(page).catch(() => null)
  return index === null ? null : { page: index + 1, x, y }
}

function isReference(value: unknown): value is { num: number; gen: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'num' in value &&
    typeof value.num === 'number' &&
    'gen' in value &&
    typeof value.gen === 'number'
  )
}
