/** Space between the boxes of lines, in points: what puts baselines where the layout has them. */
export const spaces = {
  /** The layout counts to the capitals of a portrait page; the box of a line begins this much above them. */
  capitals: 1.5,
  dateAfter: 1.2,
  paragraph: 6,
  listIndent: 9,
  numberIndent: 13.5,
  sectionBefore: 4.1,
  sectionAfter: 2.9,
  figureBefore: 9,
  figureCaptionAfter: 7.4,
  figureAfter: 8.6,
  figureTableCaption: 3,
  figureTableAfter: 15,
  tableNote: 4,
  factGroup: 3.65,
  salutationBefore: 32.5,
  salutationAfter: 9,
  closingBefore: 9,
  signature: 54,
  annexList: 24,
  /** A large title begins above the text line of a page, so that their capitals agree. */
  annexRise: 2,
  annexCaption: 2,
  annexTable: 9,
  noteParagraph: 3.5,
  notesAfter: 6.8,
} as const
