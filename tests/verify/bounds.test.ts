/** Files that are broken, or made to take the reader down: refused with a reason, never an exception of another kind. */
import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { UnreadableDocument } from '../../src/readback/piece.ts'
import { readDocx } from '../../src/readback/read-docx.ts'
import { readHtml } from '../../src/readback/read-html.ts'
import { comparePieces } from '../../src/verify/compare-pieces.ts'
import { piece } from '../../src/verify/expected-piece.ts'

/** Why a document is not read; null when it is. */
function whyNot(read: () => unknown): string | null {
  try {
    read()
    return null
  } catch (cause) {
    if (cause instanceof UnreadableDocument) return cause.why
    throw cause
  }
}

const documentOf = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`
const docxOf = (xml: string, others: Zippable = {}): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(xml), ...others })
const words = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

describe('a Word document', () => {
  it('is read when it is whole', () => {
    const { pieces } = readDocx(docxOf(documentOf(words('Ja &amp; nee'))))
    expect(pieces.map(({ kind, text }) => [kind, text])).toEqual([['paragraph', 'Ja & nee']])
  })

  it.each([
    ['cut off', documentOf(words('a')).slice(0, -20)],
    ['with tags that cross', documentOf('<w:p><w:r></w:p></w:r>')],
    ['with an end without a beginning', documentOf('</w:p>')],
    ['with two roots', `${documentOf('')}<w:p/>`],
    ['with a comment that does not end', documentOf('<!-- ')],
    ['with a document type', `<!DOCTYPE w [<!ENTITY a "a">]>${documentOf(words('&a;'))}`],
    ['with a stray sign', documentOf('a < b')],
    ['without anything', ''],
  ])('%s is damaged', (_name, xml) => {
    expect(whyNot(() => readDocx(docxOf(xml)))).toBe('damaged')
  })

  it('that is no text in UTF-8 is damaged', () => {
    const bytes = zipSync({ 'word/document.xml': Uint8Array.of(0x3c, 0xff, 0xfe, 0x3e) })
    expect(whyNot(() => readDocx(bytes))).toBe('damaged')
  })

  it('that nests too deep is refused', () => {
    const deep = `${'<w:a>'.repeat(100_000)}${'</w:a>'.repeat(100_000)}`
    expect(whyNot(() => readDocx(docxOf(documentOf(deep))))).toBe('too-complex')
  })

  it('whose parts together unpack to more than 64 MiB is refused, though none of them does', () => {
    const blank = new Uint8Array(24 * 1024 * 1024).fill(0x20)
    const bytes = docxOf(documentOf(''), { 'a.xml': blank, 'b.xml': blank, 'c.xml': blank })
    expect(bytes.length).toBeLessThan(1024 * 1024)
    expect(whyNot(() => readDocx(bytes))).toBe('unpacks-too-large')
  })

  it('with a style that is based on itself is read', () => {
    const styles = '<w:styles><w:style w:styleId="A"><w:basedOn w:val="A"/></w:style></w:styles>'
    const xml = documentOf('<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>')
    expect(readDocx(docxOf(xml, { 'word/styles.xml': strToU8(styles) })).pieces).toHaveLength(1)
  })
})

describe('a page', () => {
  it('that nests too deep is refused', () => {
    expect(whyNot(() => readHtml('<div>'.repeat(100_000)))).toBe('too-complex')
  })

  it('of too many pieces is refused', () => {
    expect(whyNot(() => readHtml('<p>a</p>'.repeat(260_000)))).toBe('too-complex')
  })
})

describe('blanks', () => {
  const found = (text: string) => [{ kind: 'paragraph', text, at: '', links: [], spoken: [] } as const]
  const differences = (text: string, there: string) =>
    comparePieces([piece('paragraphs', text, '')], found(there)).differences.map(one => one.found)

  it.each([
    ['zorg/keten is een', 'zorg/\nketen is\neen'],
    ['een twee', 'een\ntwee'],
  ])('may be missing where a line ends: %j', (text, there) => {
    expect(differences(text, there)).toEqual([])
  })

  it.each([
    ['een twee drie', 'eentwee\ndrie', 'eentwee drie'],
    ['een twee', 'e en\ntwee', 'e en twee'],
    ['een twee', 'een  twee', 'een  twee'],
  ])('may not be missing or added inside a line: %j', (text, there, shown) => {
    expect(differences(text, there)).toEqual([shown])
  })
})
