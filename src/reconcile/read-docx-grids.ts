/** The tables of a Word document. Tracked deletions are left out, as Word prints it. */
import { unzipSync } from 'fflate'
import { foldSpaces, type Grid, type GridCell } from './grid.ts'

const documentPart = 'word/document.xml'

/** Null for what is no Word document, is damaged, or unpacks to more than `largest` bytes. */
export function readDocxGrids(bytes: Uint8Array, { largest }: { readonly largest: number }): Grid[] | null {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === documentPart && originalSize <= largest,
    })
    const part = parts[documentPart]
    return part === undefined ? null : gridsOf(new TextDecoder('utf-8', { fatal: true }).decode(part))
  } catch {
    return null
  }
}

interface OpenTable {
  readonly rows: GridCell[][]
  paragraphs: string[] | null
  words: string
}

const markup = /<(\/?)w:(tbl|tr|tc|p|t|tab|br|cr|noBreakHyphen)(?=[\s/>])([^>]*)>|<[^>]*>|[^<]+/g

/** Reads along the tags that matter. A table inside a cell gives its words to that cell. */
function gridsOf(xml: string): Grid[] {
  const grids: Grid[] = []
  let table: OpenTable | null = null
  let depth = 0
  let isText = false
  for (const [piece, closing, tag, attributes] of xml.matchAll(markup)) {
    if (tag === undefined) {
      if (isText && table !== null && !piece.startsWith('<')) table.words += decodeEntities(piece)
      continue
    }
    const opens = closing === '' && attributes?.endsWith('/') !== true
    const closes = closing === '/'
    if (tag === 'tbl') {
      if (opens && depth++ === 0) table = { rows: [], paragraphs: null, words: '' }
      if (closes && --depth === 0 && table !== null) {
        grids.push({ rows: table.rows })
        table = null
      }
      continue
    }
    if (tag === 't') isText = opens
    if (table === null) continue
    if (tag === 'tr' && opens && depth === 1) table.rows.push([])
    if (tag === 'tc' && opens && depth === 1) table.paragraphs = []
    if (tag === 'tc' && closes && depth === 1) {
      table.rows.at(-1)?.push((table.paragraphs ?? []).map(foldSpaces).filter(text => text !== ''))
      table.paragraphs = null
    }
    if (tag === 'p' && closes) {
      table.paragraphs?.push(table.words)
      table.words = ''
    }
    if (tag === 'tab' || tag === 'br' || tag === 'cr') table.words += ' '
    if (tag === 'noBreakHyphen') table.words += '-'
  }
  return grids
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
