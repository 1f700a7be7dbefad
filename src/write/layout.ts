/**
 * All sizes and colours of the letter in one value (looks, "How the letter looks"), handed to the writers: an
 * organisation may have its own. Lengths on the page are millimetres from its edges, type is points.
 */

/** Points; `pitch` is from line to line. */
export interface TextSize {
  readonly size: number
  readonly pitch: number
}

/** `#rrggbb`. `tint` lies behind group bars, `hairline` is decoration, `rule` draws the lines of tables in Word. */
export interface Colours {
  readonly ink: string
  readonly soft: string
  readonly brand: string
  readonly tint: string
  readonly hairline: string
  readonly rule: string
}

export type ColourName = keyof Colours

/** Millimetres from the edges of the page. */
export interface PageGrid {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly head: number
  readonly foot: number
  /** Width between the margins. */
  readonly content: number
  /** Left edge of the column where facts stand. */
  readonly column: number
}

/** Millimetres. */
export interface Grid {
  readonly portrait: PageGrid
  readonly landscape: PageGrid
  /** Width of running text, of the column of facts, and of the labels before date and subject. */
  readonly text: number
  readonly facts: number
  readonly labels: number
  /** Heights on the first page. The logo stands over the reference column. */
  readonly logo: number
  readonly organisation: number
  readonly address: number
  readonly addressee: number
  readonly date: number
}

export type SizeName = keyof typeof sizes

/** Widths of columns in millimetres; `share` of the figure's table, `sum` and `category` of Bijlage 2. */
export interface Columns {
  readonly phase: number
  readonly phaseCount: number
  readonly category: number
  readonly sum: number
  readonly statusTotal: number
  readonly year: number
  readonly yearCount: number
  readonly share: number
  readonly yearTotal: number
  readonly swatch: { readonly width: number; readonly height: number }
}

/** Weights of rules in points. */
export interface Rules {
  readonly outer: number
  readonly outerStatuses: number
  readonly thin: number
  readonly groupBar: number
}

/** A picture over the reference column of the first page. Its files are checked: nothing in them runs or loads. */
export interface Logo {
  readonly image:
    | { readonly kind: 'svg'; readonly svg: string }
    | { readonly kind: 'png'; readonly png: Uint8Array }
  /** What it says, for who does not see it. */
  readonly alt: string
  /** Millimetres. */
  readonly width: number
  readonly height: number
}

export interface Layout {
  readonly colours: Colours
  readonly grid: Grid
  readonly sizes: Readonly<Record<SizeName, TextSize>>
  readonly columns: Columns
  readonly rules: Rules
  readonly logo: Logo | null
}

const point = 25.4 / 72

/** Points, from millimetres. */
export function points(millimetres: number): number {
  return millimetres / point
}

const colours = {
  ink: '#1a1a1a',
  soft: '#4a4a4a',
  brand: '#154273',
  tint: '#e8eef5',
  hairline: '#b4c1d0',
  rule: '#154273',
}

const grid = {
  portrait: {
    width: 210,
    height: 297,
    left: 25,
    right: 20,
    top: 34,
    bottom: 27,
    head: 14,
    foot: 282,
    content: 165,
    column: 152,
  },
  landscape: {
    width: 297,
    height: 210,
    left: 20,
    right: 20,
    top: 30,
    bottom: 22,
    head: 12,
    foot: 197,
    content: 257,
    column: 239,
  },
  text: 118,
  facts: 38,
  labels: 18,
  logo: 12,
  organisation: 17,
  address: 44,
  addressee: 51,
  date: 94,
}

const sizes = {
  organisation: { size: 13, pitch: 16 },
  subject: { size: 12, pitch: 16 },
  section: { size: 10, pitch: 12 },
  body: { size: 9, pitch: 12 },
  annexTitle: { size: 13, pitch: 16 },
  annexCaption: { size: 8, pitch: 10 },
  figureCaption: { size: 9, pitch: 12 },
  figureNote: { size: 7.5, pitch: 10 },
  small: { size: 7, pitch: 9 },
  returnAddress: { size: 6.5, pitch: 9 },
  phases: { size: 9, pitch: 12 },
  years: { size: 8, pitch: 10 },
  statuses: { size: 7.5, pitch: 10 },
  tokenYear: { size: 6.5, pitch: 10 },
  rowName: { size: 8.5, pitch: 10 },
  sum: { size: 9, pitch: 10 },
  groupBar: { size: 8, pitch: 10 },
}

const columns = {
  phase: 58,
  phaseCount: 14,
  category: 74,
  sum: 7,
  statusTotal: 15,
  year: 28,
  yearCount: 14,
  share: 22 * point,
  yearTotal: 16,
  swatch: { width: 9 * point, height: 7 * point },
}

const rules = {
  outer: 0.75,
  outerStatuses: 1,
  thin: 0.4,
  groupBar: 0.5,
}

/** The letter's own looks, for who brings none. */
export const defaultLayout: Layout = { colours, grid, sizes, columns, rules, logo: null }
