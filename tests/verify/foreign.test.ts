/** What no letter holds and a finished file may: words that nobody sees, code, other files, text out of its place. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '../../src/readback/read-pdf.ts'
import { removeFolders } from '../cli/run-report.ts'
import {
  changeDocx,
  changeHtml,
  copyFinished,
  type Finished,
  finishRich,
  nameIn,
  verifyOne,
} from './finished.ts'

let rich: Finished
beforeAll(async () => {
  rich = await finishRich()
})
afterAll(removeFolders)

/** Kinds and words of what is foreign in a changed copy; nothing else may be wrong with it. */
async function foreignIn(ending: string, change: (folder: string) => void): Promise<string[]> {
  const folder = copyFinished(rich.folder)
  change(folder)
  const found = await verifyOne({ ...rich, folder }, ending)
  return found.map(problem =>
    'what' in problem ? `${problem.what}: ${problem.found}` : `other problem: ${JSON.stringify(problem)}`,
  )
}

const inFirstParagraph = '</w:pPr>'
const run = (properties: string, text = 'Totaal 300') =>
  `</w:pPr><w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`

describe('a Word document', () => {
  it.each([
    ['hidden', run('<w:vanish/>'), 'hidden-text: Totaal 300'],
    ['white', run('<w:color w:val="FFFFFF"/>'), 'hidden-text: Totaal 300'],
    ['tiny', run('<w:sz w:val="2"/>'), 'hidden-text: Totaal 300'],
    [
      'in a text box',
      '</w:pPr><w:r><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>Totaal 300</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></w:r>',
      'stray-text: w:txbxContent Totaal 300',
    ],
    [
      'deleted with changes tracked',
      '</w:pPr><w:del w:id="9"><w:r><w:delText>Totaal 300</w:delText></w:r></w:del>',
      'tracked-change: w:del Totaal 300',
    ],
    [
      'in a field of its own',
      '</w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLU</w:instrText></w:r><w:r><w:instrText>DETEXT "c:\\\\a.docx" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      'field: INCLUDETEXT "c:\\\\a.docx"',
    ],
    ['in an object', '</w:pPr><w:r><w:object><o:OLEObject/></w:object></w:r>', 'embedded: w:object'],
  ])('with words that are %s', async (_what, xml, found) => {
    const problems = await foreignIn('.docx', folder => changeDocx(folder, inFirstParagraph, xml))
    expect(problems).toContain(found)
  })

  it('that says white in a style, which the style is based on', async () => {
    const problems = await foreignIn('.docx', folder => {
      changeDocx(
        folder,
        '</w:styles>',
        '<w:style w:type="character" w:styleId="A"><w:rPr><w:color w:val="FEFEFE"/></w:rPr></w:style><w:style w:type="character" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>',
        'word/styles.xml',
      )
      changeDocx(folder, inFirstParagraph, run('<w:rStyle w:val="B"/>'))
    })
    expect(problems).toContain('hidden-text: Totaal 300')
  })

  it('with words in a running head', async () => {
    const problems = await foreignIn('.docx', folder =>
      changeDocx(
        folder,
        '</w:p></w:hdr>',
        '<w:r><w:t>Totaal 300</w:t></w:r></w:p></w:hdr>',
        'word/header1.xml',
      ),
    )
    expect(problems).toEqual(['stray-text: 300'])
  })

  it('with a template from elsewhere', async () => {
    const relation =
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://example.org/a.dotm" TargetMode="External"/></Relationships>'
    const problems = await foreignIn('.docx', folder =>
      changeDocx(folder, '</Relationships>', relation, 'word/_rels/document.xml.rels'),
    )
    expect(problems).toEqual(['outside: https://example.org/a.dotm'])
  })

  it.each([
    ['word/vbaProject.bin', 'code'],
    ['word/afchunk.html', 'embedded'],
    ['word/comments.xml', 'comment'],
  ])('with the part %s', async (part, kind) => {
    const problems = await foreignIn('.docx', folder => {
      const path = join(folder, nameIn(folder, '.docx'))
      writeFileSync(path, zipSync({ ...unzipSync(readFileSync(path)), [part]: strToU8('<a/>') }))
    })
    expect(problems).toEqual([`${kind}: ${part}`])
  })
})

describe('a page', () => {
  it.each([
    ['a script', '</main>', '<script>alert(1)</script></main>', 'code: alert(1)'],
    ['a handler', '<main ', '<main onclick="a()" ', 'code: onclick="a()"'],
    [
      'a frame',
      '</main>',
      '<iframe src="https://example.org"></iframe></main>',
      'outside: https://example.org',
    ],
    [
      'a picture from elsewhere',
      '</main>',
      '<img src="https://example.org/a.png"></main>',
      'outside: https://example.org/a.png',
    ],
    ['words in no paragraph', '</main>', 'Totaal 300</main>', 'stray-text: Totaal 300'],
    ['words in an unknown element', '</main>', '<pre>Totaal 300</pre></main>', 'stray-text: Totaal 300'],
    ['words in a way around the page', '</nav>', '<p>Totaal 300</p></nav>', 'stray-text: 300'],
    [
      'words for who listens',
      '</main>',
      '<span class="hidden">Totaal 300</span></main>',
      'hidden-text: Totaal 300',
    ],
    [
      'words that are not shown',
      '</main>',
      '<div style="display: none">Totaal 300</div></main>',
      'hidden-text: Totaal 300',
    ],
    [
      'words that only the style has',
      '</style>',
      'h1::after { content: "Totaal 300"; }</style>',
      'stray-text: h1::after { content: "Totaal 300"; }',
    ],
    [
      'a style that hides',
      '</style>',
      '.total { display: none; }</style>',
      'hidden-text: .total { display: none; }',
    ],
    [
      'a style from elsewhere',
      '</style>',
      '@import "https://example.org/a.css";</style>',
      'outside: @import',
    ],
    ['words in a drawing', '</main>', '<svg><text>300</text></svg></main>', 'stray-text: 300'],
    ['no policy', /<meta http-equiv="Content-Security-Policy"[^>]*>/, '', 'code: no Content-Security-Policy'],
  ])('with %s', async (_what, from, to, found) => {
    const problems = await foreignIn('.html', folder => changeHtml(folder, from, to))
    expect(problems).toContain(found)
  })

  it('with a paragraph beside the footnotes', async () => {
    const folder = copyFinished(rich.folder)
    changeHtml(folder, /(<section class="footnotes"[^>]*>)/, '$1<p>Totaal 300</p>')
    const found = await verifyOne({ ...rich, folder }, '.html')
    expect(found).toEqual([expect.objectContaining({ expected: null, found: 'Totaal 300' })])
  })
})

/** A PDF of one tagged page of 200 by 100 points, with what is added to its catalogue, its page and its resources. */
function pdfOf(
  content: string,
  { catalogue = '', page = '', more = [] as readonly string[] } = {},
): Uint8Array {
  const objects = [
    `<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 5 0 R${catalogue}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/StructParents 0/Resources<</Font<</F 6 0 R>>>>${page}>>`,
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    '<</Type/StructTreeRoot/K 7 0 R/ParentTree<</Nums[0[7 0 R]]>>>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    `<</Type/StructElem/S/${content.includes('/Caption') ? 'Caption' : 'P'}/P 5 0 R/Pg 3 0 R/K 0>>`,
    ...more,
  ]
  const offsets: number[] = []
  let text = '%PDF-1.7\n'
  for (const [index, object] of objects.entries()) {
    offsets.push(text.length)
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = offsets.map(offset => `${`${offset}`.padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`
  return Buffer.from(text, 'latin1')
}

const plain = '/P<</MCID 0>>BDC BT /F 12 Tf 20 50 Td (Tekst) Tj ET EMC'
const action = '<</S/JavaScript/JS(app.alert\\(1\\))>>'

async function kindsIn(bytes: Uint8Array): Promise<string[]> {
  const { foreign } = await readPdf(bytes, { withForeign: true })
  return foreign.map(({ kind, text }) => `${kind}: ${text}`)
}

describe('a PDF', () => {
  it('with text alone is clean', async () => {
    expect(await kindsIn(pdfOf(plain))).toEqual([])
  })

  it.each([
    [
      'that is invisible',
      '/P<</MCID 0>>BDC BT 3 Tr /F 12 Tf 20 50 Td (Totaal 300) Tj ET EMC',
      'hidden-text: Totaal 300',
    ],
    [
      'in white',
      '/P<</MCID 0>>BDC BT 1 g /F 12 Tf 20 50 Td (Totaal 300) Tj ET EMC',
      'hidden-text: Totaal 300',
    ],
    ['under a white field', `${plain} 1 g 10 40 100 30 re f`, 'hidden-text: Tekst'],
    ['outside the page', '/P<</MCID 0>>BDC BT /F 12 Tf 180 50 Td (Totaal 300) Tj ET EMC', 'off-page: Tota'],
    ['that is a caption at the foot', plain.replaceAll('/P', '/Caption'), 'lone-caption: Tekst'],
    ['beside the page', `${plain} BT /F 12 Tf 210 50 Td (Totaal 300) Tj ET`, 'off-page: Totaal 300'],
    ['over other text', `${plain} BT /F 12 Tf 25 52 Td (Totaal 300) Tj ET`, 'overlap: Tekst / Totaal 300'],
  ])('with text %s', async (_what, content, found) => {
    expect(await kindsIn(pdfOf(content))).toEqual([found])
  })

  it('with white text on a dark field is clean', async () => {
    const content = '0 g 10 40 150 30 re f /P<</MCID 0>>BDC BT 1 g /F 12 Tf 20 50 Td (Totaal 300) Tj ET EMC'
    expect(await kindsIn(pdfOf(content))).toEqual([])
  })

  it('with text outside the tags', async () => {
    const { furniture } = await readPdf(pdfOf(`${plain} BT /F 12 Tf 20 20 Td (Totaal 300) Tj ET`))
    expect(furniture).toEqual(['Totaal 300'])
  })

  it.each([
    ['code when it is opened', `/OpenAction${action}`, '', 'code'],
    ['code of the file', `/Names<</JavaScript<</Names[(a)${action}]>>>>`, '', 'code'],
    ['code of the page', '', `/AA<</O${action}>>`, 'code'],
    [
      'an attachment',
      '/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/F(a.txt)/EF<</F 8 0 R>>>>]>>>>',
      '',
      'embedded',
    ],
    ['a note', '', '/Annots[<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(Totaal 300)>>]', 'comment'],
    ['a button', '', `/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Named/N/Print>>>>]`, 'code'],
    ['a layer', '/OCProperties<</OCGs[9 0 R]/D<</OFF[9 0 R]>>>>', '', 'hidden-text'],
  ])('with %s', async (_what, catalogue, page, kind) => {
    const more = ['<</Type/EmbeddedFile/Length 1>>\nstream\na\nendstream', '<</Type/OCG/Name(Laag)>>']
    const found = await kindsIn(pdfOf(plain, { catalogue, page, more }))
    expect(found.map(one => one.split(':')[0])).toContain(kind)
  })
})

describe('of the files that are no letter', () => {
  it.each([
    [
      'a password',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      '.docx',
      'encrypted',
    ],
    ['Word 97', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), '.docx', 'other-kind'],
    [
      'OpenDocument',
      Buffer.from(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') })),
      '.docx',
      'other-kind',
    ],
    ['a page', Buffer.from('<html></html>'), '.pdf', 'other-kind'],
    ['nothing', Buffer.alloc(0), '.pdf', 'other-kind'],
  ])('%s is told as what it is', async (_what, bytes, ending, why) => {
    const folder = copyFinished(rich.folder)
    const file = nameIn(folder, ending)
    writeFileSync(join(folder, file), bytes)
    expect(await verifyOne({ ...rich, folder }, ending)).toEqual([{ kind: 'unreadable', file, why }])
  })
})
