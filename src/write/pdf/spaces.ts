/** Space between the boxes of lines, in points: what puts baselines where the layout has them. */
export const spaces = {
  paragraph: 6,
  listIndent: 9,
  numberIndent: 13.5,
  sectionBefore: 5,
  sectionAfter: 2,
  figureBefore: 9,
  figureCaptionAfter: 2,
  figureAfter: 12,
  figureTableAfter: 14,
  tableNote: 4,
  factGroup: 3.8,
  salutationBefore: 31,
  salutationAfter: 9,
  closingBefore: 12,
  signature: 54,
  annexList: 24,
  /** A large title begins above the text line of a page, so that their capitals agree. */
  annexRise: 3,
  annexCaption: 4,
  annexTable: 10,
  noteParagraph: 4,
} as const
