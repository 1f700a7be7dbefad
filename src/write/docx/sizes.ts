/**
 * Spaces of the letter as Word takes them, beside the sizes of the layout. Word measures space between boxes of lines, not between baselines, and takes the larger of two spaces that meet: the
 * spaces here are those that put the lines where the layout has them.
 */

const point = 25.4 / 72

/** Word hangs a line from its top, the layout from its capitals: what lies between, in millimetres. */
export const rise = 0.9

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
  figureAfter: 8,
  tableCaptionAfter: 3,
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

/** Points above and under the text of a cell, beside what the pitch leaves. */
export const paddings = { phases: 3.5, statuses: 2.7, years: 2 } as const
