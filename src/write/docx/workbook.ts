/** The workbook inside the document, which opens when an editor asks Word for the data of the chart. */
import { type ChartSheet, columnLetter, type SheetCell } from './chart-sheet.ts'
import { escapeXml } from './measures.ts'
import { zip } from './zip.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Number formats of cells, by their place in the list of styles. */
const plain = 0
const percent = 1

/** The bytes of an .xlsx with one sheet; the same input gives the same bytes. */
export function workbook(sheet: ChartSheet): Uint8Array {
  const encoder = new TextEncoder()
  const files = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${escapeXml(sheet.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/worksheets/sheet1.xml': worksheet(sheet),
  }
  return zip(Object.entries(files).map(([path, text]) => ({ path, data: encoder.encode(text) })))
}

function xml(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`
}

const contentTypes = xml(
  [
    `<Types xmlns="${packages}/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    `<Default Extension="xml" ContentType="application/xml"/>`,
    `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>`,
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>`,
    '</Types>',
  ].join(''),
)

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`,
  )
  return xml(`<Relationships xmlns="${packages}/relationships">${entries.join('')}</Relationships>`)
}

const styles = xml(
  [
    `<styleSheet xmlns="${main}">`,
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
    '</styleSheet>',
  ].join(''),
)

function worksheet({ rows, firstShare }: ChartSheet): string {
  const written = rows.map((cells, row) => {
    const line = cells.map((cell, column) =>
      writeCell(cell, `${columnLetter(column)}${row + 1}`, row > 0 && column >= firstShare ? percent : plain),
    )
    return `<row r="${row + 1}">${line.join('')}</row>`
  })
  const columns = '<cols><col min="1" max="1" width="30" customWidth="1"/></cols>'
  return xml(`<worksheet xmlns="${main}">${columns}<sheetData>${written.join('')}</sheetData></worksheet>`)
}

function writeCell(cell: SheetCell, place: string, style: number): string {
  const attributes = `r="${place}"${style === plain ? '' : ` s="${style}"`}`
  if (typeof cell === 'number') return `<c ${attributes}><v>${cell}</v></c>`
  if (typeof cell === 'string') return `<c ${attributes} t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`
  return `<c ${attributes}><f>${escapeXml(cell.formula)}</f><v>${cell.value}</v></c>`
}
