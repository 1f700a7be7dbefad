/** Plain data as CSV that a Dutch Excel opens right: UTF-8 with mark, semicolons, LF (DOMAIN §4, STANDARDS G2). */
import type { Dataset } from '../../document.ts'

const byteOrderMark = '\ufeff'
const separator = ';'

/**
 * A cell that a spreadsheet would run as a formula starts with one of these (OWASP, "CSV Injection"; the wide signs
 * come from East Asian keyboards). A quote before it makes it text.
 */
const runsAsFormula = /^[=+\-@＝＋－＠\t\r\n]/

function cellText(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return `${value}`
  const harmless = runsAsFormula.test(value) ? `'${value}` : value
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** One row, one line; the first is the head. */
export function writeCsv({ columns, rows }: Dataset): string {
  const lines = [columns.map(({ title }) => title), ...rows].map(row => row.map(cellText).join(separator))
  return `${byteOrderMark}${lines.join('\n')}\n`
}

/** The metadata that says how to read the CSV (W3C, Metadata Vocabulary for Tabular Data). */
export function writeCsvMetadata(
  { title, columns }: Dataset,
  { url, language, date }: { readonly url: string; readonly language: string; readonly date: string },
): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language.split('-')[0] ?? language }],
    url,
    'dc:title': title,
    'dc:date': date,
    dialect: {
      encoding: 'utf-8',
      delimiter: separator,
      lineTerminators: ['\n'],
      quoteChar: '"',
      header: true,
    },
    tableSchema: {
      columns: columns.map(column => ({ name: column.id, titles: column.title, datatype: column.datatype })),
    },
  }
  return `${JSON.stringify(metadata, null, 2)}\n`
}
