/**
 * All sizes and colours of the letter in one place (looks, "How the letter looks"). Lengths on the page are
 * millimetres from its edges, type is points. PDF and Word read the same numbers.
 */

/** Points; `pitch` is from line to line. */
export interface TextSize {
  readonly size: number
  readonly pitch: number
}

const point = 25.4 / 72

/** Points, from millimetres. */
export function points(millimetres: number): number {
  return millimetres / point
}

export const colours = {
  ink: '#1a1a1a',
  soft: '#4a4a4a',
  brand: '#154273',
  tint: '#e8eef5',
  hairline: '#b4c1d0',
} as const

/** Millimetres from the edges of the page. `content` is the width between the margins, `column` where facts stand. */
export const grid = {
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
  /** Width of running text, of the column of facts, and of the labels before date and subject. */
  text: 118,
  facts: 38,
  labels: 18,
  /** Heights on the first page. */
  organisation: 17,
  address: 44,
  addressee: 51,
  date: 94,
} as const

export const sizes = {
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
} as const satisfies Record<string, TextSize>

/** Widths of columns in millimetres; `share` of the figure's table, `sum` and `category` of Bijlage 2. */
export const columns = {
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
} as const

/** Weights of rules in points. */
export const rules = {
  outer: 0.75,
  outerStatuses: 1,
  thin: 0.4,
  groupBar: 0.5,
} as const
