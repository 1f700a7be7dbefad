/**
 * From docx's document to the bytes of the file: the same input gives the same bytes, in a second run of the same
 * process too. What docx makes at random, from the clock or with counters of its own is replaced here.
 */

import { createHash } from 'node:crypto'
import { type Document, Packer } from 'docx'
import type { Pages } from '../pages.ts'
import { tieListStyles } from './list-styles.ts'
import { escapeXml } from './measures.ts'
import { type ZipEntry, zip } from './zip.ts'

/**
 * Stands where the number of pages comes, so that the document can be made while the PDF is still laid out. A private
 * character, which no font of the letter has and therefore no letter holds.
 */
export const totalPlaceholder = '\ue000'

/** The same for the page on which an annex begins; `place` counts the annexes from 0. */
export function annexPlaceholder(place: number): string {
  return String.fromCharCode(totalPlaceholder.charCodeAt(0) + 1 + place)
}

export interface Properties {
  readonly subject: string
  readonly title: string
  readonly creator: string
  /** BCP 47. */
  readonly language: string
  /** ISO day; the file says it was made at its midnight, UTC. */
  readonly date: string
}

const bodyPath = 'word/document.xml'
const stylesPath = 'word/styles.xml'
const numberingPath = 'word/numbering.xml'
const appPath = 'docProps/app.xml'
const customPath = 'docProps/custom.xml'

/** By path in the file. */
export type Parts = ReadonlyMap<string, string | Uint8Array>

/**
 * The parts of a document, not zipped. docx's own way out compresses in JavaScript, which costs more than all else
 * here; its compiler is not in its types, and its version is pinned.
 */
const compiler: { compile(document: Document): Parts } = Reflect.get(Packer, 'compiler')

/** All parts of the file, the footers still with a placeholder. Takes longest of all, so it comes before the pages are known. */
export function compileParts(document: Document, properties: Properties): Parts {
  const parts = new Map(compiler.compile(document))
  parts.set('docProps/core.xml', coreProperties(properties))
  parts.set(appPath, appProperties(properties))
  leaveOutCustom(parts)
  const [styles, numbering] = [parts.get(stylesPath), parts.get(numberingPath)]
  if (typeof styles === 'string' && typeof numbering === 'string') {
    const tied = tieListStyles({ styles, numbering })
    parts.set(stylesPath, tied.styles).set(numberingPath, tied.numbering)
  }
  for (const [path, data] of fixedFontKeys(parts)) parts.set(path, data)
  for (const [path, data] of fixedPartIds(parts)) parts.set(path, data)
  const body = parts.get(bodyPath)
  if (typeof body === 'string') parts.set(bodyPath, numberedDrawings(body))
  return parts
}

/** The bytes of a .docx; `pages` for the results of fields. */
export function packParts(parts: Parts, { total, annexes }: Pages): Uint8Array {
  const filled = (text: string) =>
    annexes
      .reduce((rest, page, place) => rest.replaceAll(annexPlaceholder(place), `${page}`), text)
      .replaceAll(totalPlaceholder, `${total}`)
  const encoder = new TextEncoder()
  const entries = [...parts].map(([path, data]): ZipEntry => {
    if (typeof data !== 'string') return { path, data }
    const text = path.startsWith('word/footer') || path === appPath ? filled(data) : data
    return { path, data: encoder.encode(text) }
  })
  return zip(entries.sort((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1)))
}

/** Readers that stop at the first parts find the types and the root relationships there. */
function rank(path: string): number {
  return path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2
}

/** docx counts drawings over the life of the process; here over the document. */
function numberedDrawings(xml: string): string {
  let number = 0
  return xml.replace(/<wp:docPr id="\d+"/g, () => {
    number += 1
    return `<wp:docPr id="${number}"`
  })
}

/** docx draws the ids of charts and their workbooks at random; here they are named after their files. */
function fixedPartIds(parts: Parts): Parts {
  const changed = new Map<string, string | Uint8Array>()
  for (const [path, data] of parts) {
    const [, folder, owner] = /^(.*)_rels\/(.*)\.rels$/.exec(path) ?? []
    if (typeof data !== 'string' || folder === undefined || owner === undefined) continue
    const text = parts.get(`${folder}${owner}`)
    if (typeof text !== 'string') continue
    let relationships = data
    let content = text
    for (const [, id = '', target = ''] of data.matchAll(partRelationship)) {
      const name = `rId_${target.replace(/^.*\//, '').replaceAll(/[^A-Za-z0-9]/g, '_')}`
      relationships = relationships.replaceAll(`"${id}"`, `"${name}"`)
      content = content.replaceAll(`"${id}"`, `"${name}"`)
    }
    if (relationships !== data) changed.set(path, relationships).set(`${folder}${owner}`, content)
  }
  return changed
}

const partRelationship = /<Relationship Id="([^"]+)" Type="[^"]+\/(?:chart|package)" Target="([^"]+)"/g

/** docx always makes this part; there is nothing in it. */
function leaveOutCustom(parts: Map<string, string | Uint8Array>): void {
  parts.delete(customPath)
  for (const [path, mention] of [
    ['[Content_Types].xml', new RegExp(`<Override [^>]*PartName="/${customPath}"[^>]*/>`)],
    ['_rels/.rels', new RegExp(`<Relationship [^>]*Target="${customPath}"[^>]*/>`)],
  ] as const) {
    const data = parts.get(path)
    if (typeof data === 'string') parts.set(path, data.replace(mention, ''))
  }
}

function appProperties({ creator }: Properties): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">',
    `<Application>report</Application><Company>${escapeXml(creator)}</Company><Pages>${totalPlaceholder}</Pages>`,
    '</Properties>',
  ].join('')
}

function coreProperties({ title, subject, creator, language, date }: Properties): string {
  const moment = `${date}T00:00:00Z`
  const properties = [
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:subject>${escapeXml(subject)}</dc:subject>`,
    `<dc:creator>${escapeXml(creator)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    `<dc:language>${escapeXml(language)}</dc:language>`,
  ]
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${properties.join('')}</cp:coreProperties>`,
  ].join('')
}

/**
 * An embedded font is masked with a key: its first 32 bytes, by the key's bytes backwards, twice (ECMA-376 part 4,
 * 2.8.1). docx draws the key at random; here it follows from the font.
 */
function fixedFontKeys(parts: Parts): Parts {
  const changed = new Map<string, string | Uint8Array>()
  const table = parts.get('word/fontTable.xml')
  if (typeof table !== 'string') return changed
  let number = 0
  const keyed = table.replace(/w:fontKey="\{([0-9A-F-]+)\}"/g, (attribute, key: string) => {
    number += 1
    const path = `word/fonts/font${number}.odttf`
    const masked = parts.get(path)
    if (!(masked instanceof Uint8Array)) return attribute
    const font = mask(masked, key)
    const newKey = keyOf(font)
    changed.set(path, mask(font, newKey))
    return `w:fontKey="{${newKey}}"`
  })
  return changed.set('word/fontTable.xml', boldOfOneFamily(keyed))
}

/** docx lists every face as a family; the second face of one family is its bold. */
function boldOfOneFamily(table: string): string {
  return table.replace(
    /(<w:font w:name="([^"]*)">(?:(?!<\/w:font>).)*)<\/w:font><w:font w:name="\2">(?:(?!<\/w:font>).)*<w:embedRegular ([^>]*)\/><\/w:font>/s,
    '$1<w:embedBold $3/></w:font>',
  )
}

function mask(font: Uint8Array, key: string): Uint8Array {
  const bytes = Buffer.from(key.replaceAll('-', ''), 'hex').reverse()
  const result = Uint8Array.from(font)
  for (let at = 0; at < 32 && at < result.length; at += 1) {
    result[at] = (result[at] ?? 0) ^ (bytes[at % bytes.length] ?? 0)
  }
  return result
}

function keyOf(font: Uint8Array): string {
  const digits = createHash('sha256').update(font).digest('hex').slice(0, 32).toUpperCase()
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
