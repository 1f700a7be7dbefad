/** A Word file of the user to a `WordStyle`: only its styles, its theme's fonts and its page are looked at. */
import { readFileSync, statSync } from 'node:fs'
import { contrast } from '../../contrast.ts'
import { type FindingCode, type FindingDetails, finding } from '../../findings/codes.ts'
import { type Diagnostic, hasErrors } from '../../findings/diagnostic.ts'
import { filePlace } from '../../source.ts'
import { readZip, type ZipReading } from '../../zip.ts'
import { childrenOf, descend, readXml, type XmlElement } from '../read-xml.ts'
import { expectedNames, tableRule, wordLooks } from './word-looks.ts'
import type { WordLook, WordPage, WordStyle } from './word-style.ts'

export interface WordStyleReading {
  /** Null with an error among the findings. */
  readonly style: WordStyle | null
  readonly findings: readonly Diagnostic[]
  /** For the manifest; empty when the file could not be read. */
  readonly bytes: Uint8Array
}

const mostBytes = 20_000_000
const mostUnpacked = 20_000_000

const parts = {
  types: '[Content_Types].xml',
  styles: 'word/styles.xml',
  theme: 'word/theme/theme1.xml',
  document: 'word/document.xml',
} as const

/** `shown` is the path as the user knows it. Never throws for what the file holds. */
export function readWordStyle({
  path,
  shown,
}: {
  readonly path: string
  readonly shown: string
}): WordStyleReading {
  const place = filePlace(shown)
  const refused = (code: FindingCode, details: FindingDetails, bytes: Uint8Array = new Uint8Array()) => ({
    style: null,
    findings: [finding(code, place, details)],
    bytes,
  })
  const read = readBytes(path)
  if (!(read instanceof Uint8Array)) return refused('unreadable-style', { found: { id: read } })
  const bytes = read
  const wanted = new Set<string>(Object.values(parts))
  const zip = readZip(bytes, { isWanted: name => wanted.has(name), largest: mostUnpacked })
  if (typeof zip === 'string') {
    return refused('unreadable-style', { found: { id: zip === 'no-zip' ? 'no-word-file' : zip } }, bytes)
  }
  const types = textOf(zip, parts.types) ?? ''
  if (!/wordprocessingml\.|ms-word\./.test(types))
    return refused('unreadable-style', { found: { id: 'no-word-file' } }, bytes)
  if (/macroEnabled/i.test(types) || [...zip.names].some(name => /vba(?:Project|Data)/i.test(name)))
    return refused('style-with-macros', {}, bytes)
  const [styles, document] = [parts.styles, parts.document].map(name => {
    const text = textOf(zip, name)
    return text === null ? ('damaged' as const) : readXml(text)
  })
  const fault = [styles, document].find(root => typeof root === 'string')
  if (typeof fault === 'string') return refused('unreadable-style', { found: { id: fault } }, bytes)
  if (typeof styles !== 'object' || typeof document !== 'object')
    return refused('unreadable-style', { found: { id: 'damaged' } }, bytes)
  const themeText = textOf(zip, parts.theme)
  const theme = themeText === null ? 'damaged' : readXml(themeText)
  const source = { styles, theme: typeof theme === 'string' ? null : theme }

  const findings: Diagnostic[] = []
  const { looks, names } = wordLooks(source)
  const missing = expectedNames.filter(name => !names.has(name.toLowerCase()))
  if (missing.length > 0)
    findings.push(finding('style-missing', place, { found: { id: 'none-of', names: missing } }))
  const { suitable, faults } = sift(looks)
  if (faults.length > 0)
    findings.push(finding('style-unsuitable', place, { found: { id: 'style-faults', faults } }))
  const page = pageOf(document)
  const misfit = page === null ? null : misfitOf(page)
  if (misfit !== null) findings.push(finding('page-does-not-fit', place, misfit))
  return {
    style: hasErrors(findings)
      ? null
      : { looks: suitable, rule: tableRule(source), page: misfit === null ? page : null },
    findings,
    bytes,
  }
}

function readBytes(
  path: string,
): Uint8Array | 'no-such-file' | 'a-folder' | 'zip-too-large' | 'no-permission' {
  const facts = statSync(path, { throwIfNoEntry: false })
  if (facts === undefined) return 'no-such-file'
  if (!facts.isFile()) return 'a-folder'
  if (facts.size > mostBytes) return 'zip-too-large'
  try {
    return readFileSync(path)
  } catch {
    return 'no-permission'
  }
}

function textOf({ content }: ZipReading, name: string): string | null {
  const bytes = content.get(name)
  return bytes === undefined ? null : new TextDecoder().decode(bytes)
}

/** What is wrong with the look of one style: its size, or its contrast on white. */
export type StyleFault =
  | { readonly style: string; readonly size: number }
  | { readonly style: string; readonly colour: string; readonly ratio: number }

/** Points that a style may have; Normal sets running text beside a column. */
const sizeBounds: Readonly<Record<string, readonly [from: number, to: number]>> = {
  Normal: [8, 12],
  BodyText: [8, 12],
  Heading1: [9, 28],
  Heading2: [9, 22],
  Heading3: [8, 18],
  Caption: [7, 14],
}
const otherSizes = [6.5, 12] as const

/** Contrast of text and of large text (WCAG 2.2, 1.4.3). */
const leastText = 4.5
const leastLarge = 3

function sift(looks: Readonly<Record<string, WordLook>>): {
  readonly suitable: Readonly<Record<string, WordLook>>
  readonly faults: readonly StyleFault[]
} {
  const faults: StyleFault[] = []
  const suitable = Object.entries(looks).filter(([style, { size, colour, bold }]) => {
    const [from, to] = sizeBounds[style] ?? otherSizes
    const ratio = contrast(colour, '#ffffff')
    const isLarge = size >= 18 || (bold && size >= 14)
    const isReadable = ratio >= (isLarge ? leastLarge : leastText)
    const isInBounds = size >= from && size <= to
    if (!isInBounds) faults.push({ style, size })
    if (!isReadable) faults.push({ style, colour, ratio: Math.floor(ratio * 100) / 100 })
    return isInBounds && isReadable
  })
  return { suitable: Object.fromEntries(suitable), faults }
}

const twipsOfMillimetre = 1440 / 25.4

/** The page of the first section, which is that of the letter; null when it does not say. */
function pageOf(document: XmlElement): WordPage | null {
  const body = descend(document, 'w:body')
  const paragraphs = body === undefined ? [] : childrenOf(body, 'w:p')
  // The last paragraph of a section has its page; the last section has no such paragraph.
  const [first] = paragraphs.flatMap(paragraph => descend(paragraph, 'w:pPr', 'w:sectPr') ?? [])
  const section = first ?? descend(body, 'w:sectPr')
  const [size, margins] = [descend(section, 'w:pgSz'), descend(section, 'w:pgMar')]
  if (size === undefined || margins === undefined) return null
  const length = (element: XmlElement, name: string) =>
    Math.round((Number(element.attributes.get(name) ?? 'NaN') / twipsOfMillimetre) * 10) / 10
  const [width, height] = [length(size, 'w:w'), length(size, 'w:h')]
  const [left, right, top, bottom] = ['w:left', 'w:right', 'w:top', 'w:bottom'].map(name =>
    length(margins, name),
  )
  const page = { width, height, left, right, top, bottom }
  return isWhole(page) ? page : null
}

function isWhole(page: { readonly [Side in keyof WordPage]: number | undefined }): page is WordPage {
  return Object.values(page).every(length => typeof length === 'number' && Number.isFinite(length))
}

/** Millimetres: what the address window, the column of facts and the widest table need. */
const pageBounds = {
  width: [205, 220],
  height: [275, 300],
  left: [15, 35],
  right: [10, 35],
  top: [24, 42],
  bottom: [15, 45],
} as const
/** Width for text and the column beside it. */
const leastContent = 152

/** Null for a page that the letter fits on. */
function misfitOf(page: WordPage): FindingDetails | null {
  const isWithin = (name: keyof typeof pageBounds) => {
    const [from, to] = pageBounds[name]
    return page[name] >= from && page[name] <= to
  }
  const { width, height, left, right, top, bottom } = page
  if (!isWithin('width') || !isWithin('height')) return { found: { id: 'page-size', width, height } }
  const sides = ['left', 'right', 'top', 'bottom'] as const
  return sides.every(isWithin) && width - left - right >= leastContent
    ? null
    : { found: { id: 'page-margins', left, right, top, bottom } }
}
