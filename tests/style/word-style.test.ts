/** A Word file of the user: what is taken from it, what is told, and what never gets in. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readWordStyle } from '../../src/style/word/read-word-style.ts'
import { officePage, officeStyles, style, wordFile } from './word-file.ts'

function read(bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'word-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'huisstijl.docx'), bytes)
  return readWordStyle({ path: join(folder, 'huisstijl.docx'), shown: 'huisstijl.docx' })
}

const codesOf = (bytes: Uint8Array) => read(bytes).findings.map(({ code }) => code)

describe('the styles of a Word file', () => {
  it('are found by the names that Word gives them in every language', () => {
    const { style: taken, findings } = read(wordFile())
    expect(findings).toEqual([])
    expect(Object.keys(taken?.looks ?? {}).sort()).toEqual([
      'Caption',
      'Heading1',
      'Heading2',
      'Heading3',
      'Normal',
    ])
  })

  it('count in defaults, theme and everything that they are based on', () => {
    const looks = read(wordFile()).style?.looks
    const line = { rule: 'auto', height: 259 / 240 }
    expect(looks?.Normal).toEqual({
      family: 'Calibri',
      bold: false,
      italic: false,
      size: 11,
      colour: '#000000',
      before: 0,
      after: 8,
      line,
    })
    expect(looks?.Heading1).toMatchObject({
      family: 'Calibri Light',
      size: 16,
      colour: '#1f4e79',
      before: 12,
    })
    expect(looks?.Heading2).toMatchObject({ bold: true, size: 13, colour: '#1f4e79', before: 2, after: 0 })
    expect(looks?.Heading3).toMatchObject({ bold: false, italic: true, size: 12 })
  })

  it('may go round in a circle', () => {
    const styles = style('A', 'Normal', { basedOn: 'B' }) + style('B', 'heading 1', { basedOn: 'A' })
    expect(read(wordFile({ styles })).style?.looks.Normal?.size).toBe(10)
  })

  it('give the lines of tables', () => {
    expect(read(wordFile()).style?.rule).toEqual({ colour: '#7f7f7f', weight: 0.75 })
  })

  it('are told when the file lacks them', () => {
    expect(read(wordFile({ styles: style('Normal', 'Normal') })).findings).toMatchObject([
      {
        code: 'style-missing',
        severity: 'info',
        found: { id: 'none-of', names: ['heading 1', 'heading 2', 'heading 3', 'caption', 'Table Grid'] },
      },
    ])
  })

  it('are left out when they are too small, too large or too faint, and all of them are told', () => {
    const styles =
      officeStyles +
      style('T', 'header', { rPr: '<w:sz w:val="8"/>' }) +
      style('U', 'footer', { rPr: '<w:color w:val="AAAAAA"/>' })
    const { style: taken, findings } = read(wordFile({ styles }))
    expect(taken?.looks).not.toHaveProperty('Header')
    expect(taken?.looks).not.toHaveProperty('Footer')
    expect(findings).toMatchObject([
      {
        code: 'style-unsuitable',
        found: {
          faults: [
            { style: 'Header', size: 4 },
            { style: 'Footer', colour: '#aaaaaa', ratio: 2.32 },
          ],
        },
      },
    ])
  })

  it('bring no name of a font that is none', () => {
    const styles = style('Normal', 'Normal', { rPr: '<w:rFonts w:ascii="x&quot;/&gt;&lt;w:p/"/>' })
    expect(read(wordFile({ styles })).style?.looks.Normal?.family).toBe('Times New Roman')
  })
})

describe('the page of a Word file', () => {
  it('is taken with its margins', () => {
    expect(read(wordFile()).style?.page).toEqual({
      width: 210,
      height: 297,
      left: 25.4,
      right: 25.4,
      top: 25.4,
      bottom: 25.4,
    })
  })

  it('is that of the first section: annexes may lie on their side', () => {
    const upright = `<w:p><w:pPr><w:sectPr>${officePage}</w:sectPr></w:pPr></w:p>`
    const section = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    const { style: taken, findings } = read(wordFile({ section, before: upright }))
    expect(taken?.page).toMatchObject({ width: 210, height: 297, left: 25.4 })
    expect(findings).toEqual([])
  })

  it.each([
    ['A5', '<w:pgSz w:w="8391" w:h="11906"/>', 'page-size'],
    ['A4 on its side', '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>', 'page-size'],
  ])('is told and left when the letter does not fit on it: %s', (_what, size, id) => {
    const section = officePage.replace(/<w:pgSz[^>]*>/, size)
    const { style: taken, findings } = read(wordFile({ section }))
    expect(taken?.page).toBeNull()
    expect(findings).toMatchObject([{ code: 'page-does-not-fit', severity: 'warning', found: { id } }])
  })

  it('leaves room for the text, the column and the address', () => {
    expect(codesOf(wordFile({ section: officePage.replace('w:left="1440"', 'w:left="2200"') }))).toEqual([
      'page-does-not-fit',
    ])
    expect(codesOf(wordFile({ section: officePage.replace('w:top="1440"', 'w:top="600"') }))).toEqual([
      'page-does-not-fit',
    ])
  })
})

describe('a file that is no source of styles', () => {
  const macro = 'application/vnd.ms-word.document.macroEnabled.main+xml'
  it.each([
    ['no zip', Buffer.from('Dit is geen Word-bestand, maar tekst.'), 'unreadable-style'],
    ['nothing', Buffer.alloc(0), 'unreadable-style'],
    ['a zip cut off', wordFile().subarray(0, 900), 'unreadable-style'],
    ['another kind of document', wordFile({ contentType: 'application/x-spreadsheet' }), 'unreadable-style'],
    ['macros by its type', wordFile({ contentType: macro }), 'style-with-macros'],
    ['macros inside', wordFile({ more: { 'word/vbaProject.bin': 'x' } }), 'style-with-macros'],
    ['entities', wordFile({ more: { 'word/styles.xml': '<!DOCTYPE a><a/>' } }), 'unreadable-style'],
    ['XML that is broken', wordFile({ more: { 'word/styles.xml': '<w:styles>' } }), 'unreadable-style'],
    ['a zip bomb', wordFile({ more: { 'word/styles.xml': ' '.repeat(30_000_000) } }), 'unreadable-style'],
  ])('%s', (_what, bytes, code) => {
    expect(codesOf(bytes)).toEqual([code])
    expect(read(bytes).style).toBeNull()
  })

  it('is not there', () => {
    const reading = readWordStyle({ path: join(tmpdir(), 'nergens.docx'), shown: 'nergens.docx' })
    expect(reading.findings).toMatchObject([{ code: 'unreadable-style', found: { id: 'no-such-file' } }])
  })

  it('gives findings, never a fault of the program, whatever its bytes are', () => {
    const whole = wordFile()
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }), damage => {
        const bytes = Uint8Array.from(whole)
        for (const [at, byte] of damage) bytes[at] = byte
        expect(() => read(bytes)).not.toThrow()
      }),
      { numRuns: 150, seed: 4 },
    )
  })
})
