/** Which requirements a clean comparison proves. Others need an outside judge (PDF/UA, OOXML) or a person. */
import type { DocumentFormat } from './setting.ts'

type Part = DocumentFormat | 'csv' | 'json' | 'manifest'

/** Each id with what has to be read back, all of it without a difference. */
const requirements = {
  /** The same numbers in figure tables and alternative texts of all documents. */
  C3: ['pdf', 'docx', 'html'],
  /** Visible text of the three documents equal. */
  D3: ['pdf', 'docx', 'html'],
  /** Tables as CSV, cell by cell. */
  G2: ['csv'],
  /** Hashes of inputs and outputs. */
  G3: ['manifest'],
  /** The list of annexes, with the titles of the annexes. */
  L4: ['pdf', 'docx', 'html'],
  /** Every number from one aggregate. */
  N1: ['pdf', 'docx', 'html', 'csv', 'json'],
  /** Shares as shown, and the note that names the rows that need it. */
  N3: ['pdf', 'docx', 'html', 'csv'],
  /** Language and title in the catalogue and in the XMP, author, and the title in the window. */
  P4: ['pdf'],
  /** Headings with their levels; bookmarks that land on them. */
  P5: ['pdf'],
  /** Reading order and text by the tag tree. */
  P6: ['pdf'],
  /** The figure's alternative text and its table. */
  P9: ['pdf'],
  /** Text as extracted. */
  P11: ['pdf'],
  /** The number of each page and of all, as printed and as labels. */
  P13: ['pdf'],
} as const satisfies Readonly<Record<string, readonly Part[]>>

/** An id of what the outputs must meet. */
export type Requirement = keyof typeof requirements

const ids = Object.keys(requirements).filter((id): id is Requirement => id in requirements)

/** Sorted by letter, then number. */
export function provedBy(clean: ReadonlySet<string>): Requirement[] {
  return ids.filter(id => requirements[id].every(part => clean.has(part)))
}
