/** Word files as Word saves them, small: styles, a theme, a page. */
import { zip } from '../../src/write/docx/zip.ts'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

export interface WordFile {
  readonly styles: string
  /** `w:pgSz` and `w:pgMar`. */
  readonly section: string
  /** Paragraphs of the text. */
  readonly before: string
  readonly contentType: string
  readonly more: Readonly<Record<string, string>>
}

/** A style with its properties as they stand in the file. */
export function style(
  id: string,
  name: string,
  { rPr = '', pPr = '', basedOn = '', more = '', type = 'paragraph' } = {},
): string {
  const parent = basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${parent}<w:pPr>${pPr}</w:pPr><w:rPr>${rPr}</w:rPr>${more}</w:style>`
}

/** Calibri 11 with Dutch ids, blue headings in the theme's other face, tables with grey lines. */
export const officeStyles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>',
  '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
  style('Standaard', 'Normal'),
  style('Kop1', 'heading 1', {
    basedOn: 'Standaard',
    pPr: '<w:spacing w:before="240" w:after="0"/>',
    rPr: '<w:rFonts w:asciiTheme="majorHAnsi"/><w:color w:val="1F4E79" w:themeColor="accent1"/><w:sz w:val="32"/>',
  }),
  style('Kop2', 'heading 2', {
    basedOn: 'Kop1',
    pPr: '<w:spacing w:before="40"/>',
    rPr: '<w:b/><w:sz w:val="26"/>',
  }),
  style('Kop3', 'heading 3', { basedOn: 'Kop2', rPr: '<w:b w:val="0"/><w:i/><w:sz w:val="24"/>' }),
  style('Bijschrift', 'caption', {
    basedOn: 'Standaard',
    rPr: '<w:i/><w:color w:val="44546A"/><w:sz w:val="18"/>',
  }),
  style('Tabelraster', 'Table Grid', {
    type: 'table',
    more: '<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="6" w:color="7F7F7F"/></w:tblBorders></w:tblPr>',
  }),
].join('')

export const officePage =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708"/>'

const theme = `<a:theme ${a}><a:themeElements><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Calibri Light"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`

/** The bytes of a .docx. */
export function wordFile(changed: Partial<WordFile> = {}): Uint8Array {
  const { styles, section, before, contentType, more } = {
    styles: officeStyles,
    section: officePage,
    before: '<w:p/>',
    contentType: main,
    more: {},
    ...changed,
  }
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${contentType}"/></Types>`,
    'word/document.xml': `<w:document ${w}><w:body>${before}<w:sectPr>${section}</w:sectPr></w:body></w:document>`,
    'word/styles.xml': `<w:styles ${w}>${styles}</w:styles>`,
    'word/theme/theme1.xml': theme,
    ...more,
  }
  const encoder = new TextEncoder()
  return zip(Object.entries(parts).map(([path, text]) => ({ path, data: encoder.encode(text) })))
}
