/**
 * Runs of a paragraph cut into the pieces between which a line may break. pdfmake does the same, but looks every
 * property of every word up in all styles, and asks for breaks run by run; here a paragraph is broken as one text.
 */
import type { MeasuredInline, PDFDocument, StyleContextStack } from 'pdfmake-internals'
import { LineBreaker } from './pdfmake.ts'

interface Inlines {
  items: MeasuredInline[]
  minWidth: number
  maxWidth: number
}

type Look = Readonly<Record<string, unknown>>

/** `content` is a text, a run, or flat runs, as the plan makes them. */
export function buildInlines(document: PDFDocument, content: unknown, styles: StyleContextStack): Inlines {
  const runs = runsOf(content)
  const inherited = new Map<string, unknown>()
  const get = (run: Look, name: string): unknown => {
    const own = run[name]
    if (own !== undefined && own !== null) return own
    if (!inherited.has(name)) inherited.set(name, styles.getProperty(name))
    return inherited.get(name)
  }
  const text = runs.map(run => String(run.text)).join('')
  const breaks = breaksOf(text)
  const items: MeasuredInline[] = []
  let start = 0
  for (const run of runs) {
    const end = start + String(run.text).length
    const look = lookOf(document, run, name => get(run, name))
    for (let from = start; from < end; ) {
      const at = look.noWrap ? (breaks.next(end - 1) === end ? end : null) : breaks.next(from)
      const to = Math.min(at ?? end, end)
      items.push(pieceOf(look, text.slice(from, to), at !== to))
      from = to
    }
    start = end
  }
  const [first] = items
  const indent = styles.getProperty('leadingIndent')
  if (first && typeof indent === 'number') first.leadingCut -= indent
  return { items, ...widthsOf(items) }
}

function runsOf(content: unknown): Look[] {
  if (Array.isArray(content)) return content
  return typeof content === 'object' && content !== null
    ? [{ ...content }]
    : [{ text: String(content ?? '') }]
}

/** The first place after `from` where a line may or must break; asked with growing places. */
function breaksOf(text: string): { next(from: number): number | null } {
  const breaker = new LineBreaker(text)
  let position = 0
  return {
    next(from) {
      while (position <= from) {
        const next = breaker.nextBreak()
        if (!next) return null
        position = next.position
      }
      return position
    },
  }
}

function lookOf(document: PDFDocument, run: Look, get: (name: string) => unknown): MeasuredInline {
  const font = document.provideFont(String(get('font')), get('bold') === true, false)
  const fontSize = Number(get('fontSize'))
  return {
    mark: run.mark,
    anchor: run.anchor,
    note: run.note,
    rise: run.rise,
    text: '',
    x: 0,
    width: 0,
    height: font.lineHeight(fontSize) * Number(get('lineHeight') ?? 1),
    font,
    fontSize,
    color: String(get('color') ?? 'black'),
    characterSpacing: Number(get('characterSpacing') ?? 0),
    alignment: String(get('alignment') ?? 'left'),
    decoration: get('decoration'),
    decorationColor: get('decorationColor'),
    decorationThickness: get('decorationThickness'),
    preserveLeadingSpaces: get('preserveLeadingSpaces'),
    noWrap: get('noWrap') === true,
    leadingCut: 0,
    trailingCut: 0,
  }
}

function pieceOf(look: MeasuredInline, source: string, noNewLine: boolean): MeasuredInline {
  const bare = source.replace(/\r?\n$|\r$/, '')
  const lineEnd = bare !== source
  // A blank at the end of a line shows nothing, and parts the words for those who hear them.
  const text = lineEnd && bare !== '' && !bare.endsWith(' ') ? `${bare} ` : bare
  const piece: MeasuredInline = { ...look, text, width: widthOf(text, look) }
  if (lineEnd) piece.lineEnd = true
  else if (noNewLine) piece.noNewLine = true
  if (!look.preserveLeadingSpaces && text.startsWith(' '))
    piece.leadingCut = widthOf(blanks(text, /^ +/), look)
  if (text.endsWith(' ')) piece.trailingCut = widthOf(blanks(text, / +$/), look)
  return piece
}

function blanks(text: string, where: RegExp): string {
  return where.exec(text)?.[0] ?? ''
}

/** Width of a text in the look of a piece. */
export function widthOf(text: string, { font, fontSize, characterSpacing }: MeasuredInline): number {
  return font.widthOfString(text, fontSize) + characterSpacing * Math.max(0, text.length - 1)
}

function widthsOf(items: readonly MeasuredInline[]): { minWidth: number; maxWidth: number } {
  let minWidth = 0
  let maxWidth = 0
  let unbroken = 0
  let line = 0
  for (const item of items) {
    unbroken += item.width
    line += item.width
    minWidth = Math.max(minWidth, unbroken - item.trailingCut - item.leadingCut)
    maxWidth = Math.max(maxWidth, line - item.trailingCut)
    if (!item.noNewLine) unbroken = 0
    if (item.lineEnd) line = 0
  }
  return { minWidth, maxWidth }
}
