/**
 * Sizes and colours of the letter as Word takes them. Lengths on the page are millimetres, type is points. Word
 * measures space between boxes of lines, not between baselines, and takes the larger of two spaces that meet: the
 * spaces here are those that put the lines where the layout has them.
 */

/** Points; `pitch` is from line to line. */
export interface TextSize {
  readonly size: number
  readonly pitch: number
}

const point = 25.4 / 72

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

/** Word hangs a line from its top, the layout from its capitals: what lies between, in millimetres. */
export const rise = 0.9

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

/** Points between things. */
export const spaces = {
  paragraph: 6,
  sectionBefore: 11,
  sectionAfter: 2,
  salutationBefore: 34,
  salutationAfter: 9,
  closing: 15,
  signature: 54,
  annexList: 24,
  captionBefore: 15,
  captionAfter: 10,
  captionGap: 4,
  annexTitleAfter: 1,
  annexTitleGap: 3.5,
  /** Under the caption of an annex whose note or legend stands before its table. */
  annexNotes: 7,
  tableNoteBefore: 4,
  tableAfter: 14,
  factGroups: 5.5,
  readingNote: 4,
} as const

/** Millimetres inside lists and tables. */
export const indents = {
  dash: 9 * point,
  number: 13.5 * point,
  footnote: 3,
  level: 4,
  names: 8,
  legendCode: 8,
  tokens: 2.5,
  statusOuter: 1.5,
  readingNote: 7.5,
} as const

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

/** Points above and under the text of a cell, beside what the pitch leaves. */
export const paddings = { phases: 3.5, statuses: 2.7, years: 2 } as const
