import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { coverage, MissingGlyphError } from '../../src/write/pdf/tagged/fonts.ts'
import { EVERYTHING, METADATA, read, render } from './fixture.ts'
import { find, type ReadPdf, readPdf, textOf } from './read-back.ts'

const BUILDING = /^(?:[-\d. ]+ (?:m|l|c|v|y|re)|h)$/
const PAINTING = /^(?:S|s|f|F|f\*|B|B\*|b|b\*)$/

describe('operators of pages', () => {
  let pdf: ReadPdf
  beforeAll(async () => {
    pdf = await read(EVERYTHING)
  })

  test('P3: everything that is shown or painted stands in marked content, and none is opened twice', () => {
    for (const { operators } of pdf.pages) {
      let depth = 0
      for (const line of operators.split('\n')) {
        if (/B[DM]C$/.test(line)) depth += 1
        if (line === 'EMC') depth -= 1
        expect(depth === 0 || depth === 1).toBe(true)
        if (/(?:TJ|Tj|Do)$/.test(line) || PAINTING.test(line)) expect(depth).toBe(1)
      }
      expect(depth).toBe(0)
    }
  })

  test('no text run is empty', () => {
    for (const { operators } of pdf.pages) expect(operators).not.toMatch(/<>|\[\s*\] TJ|\(\)/)
  })

  test('paths are painted, and nothing stands between a path and its painting', () => {
    for (const { operators } of pdf.pages) {
      let building = false
      for (const line of operators.split('\n')) {
        if (PAINTING.test(line)) expect(building).toBe(true)
        if (building) expect(BUILDING.test(line) || PAINTING.test(line) || /^W\*? n$/.test(line)).toBe(true)
        building = BUILDING.test(line)
      }
    }
  })

  test('furniture of pages is of its own kind of artifact', () => {
    for (const { operators } of pdf.pages) {
      expect(operators.match(/\/Subtype \/Header>> BDC/g)).toHaveLength(1)
      expect(operators.match(/\/Subtype \/Footer>> BDC/g)).toHaveLength(1)
    }
    expect(textOf(pdf.root)).not.toMatch(/Kop|Pagina \d/)
  })

  test('P13: page labels are the numbers of the pages', () => {
    expect(pdf.dict(pdf.catalog.PageLabels)).toEqual({ Nums: [0, { S: { name: 'D' } }] })
  })
})

describe('P11: text reads back as it was given', () => {
  test.each([
    ['accents', 'patiënten, één, coördinatie, Curaçao'],
    ['a decomposed letter, composed', 'pati\u00ebnten'],
    ['ligatures', 'officiële affiche flink'],
    ['blank before no-break space', 'a b\u00a02 c'],
    ['no-break space before blank', 'bijlage\u00a02 a b'],
    ['dashes and hyphens', 'a-b\u2011c – d — e'],
    ['quotes', '‘a’ “b” ’s'],
    ['a kerned pair', 'AV To Wa'],
  ])('%s', async (_name, text) => {
    const pdf = await read([text])
    expect(textOf(pdf.root)).toBe(text.replaceAll('\u2011', '\u2011'))
  })

  test('soft hyphens are not painted, letters with marks are composed', async () => {
    const pdf = await read(['zorg\u00adverleners pati\u0065\u0308nten'])
    expect(textOf(pdf.root)).toBe('zorgverleners pati\u00ebnten')
  })

  test('words of two lines are parted by their blank', async () => {
    const text = 'woord '.repeat(60).trim()
    const pdf = await read([text])
    expect(textOf(pdf.root)).toBe(text)
  })

  test('P12: a character that the face lacks stops all', async () => {
    const failure = render(['goed \u{1F9EA} fout'])
    await expect(failure).rejects.toBeInstanceOf(MissingGlyphError)
    await expect(failure).rejects.toMatchObject({ character: '\u{1F9EA}', codePoint: 0x1f9ea })
  })

  test('coverage says beforehand what a face has', () => {
    const has = coverage(readFileSync(new URL('../../fonts/FiraSans-Regular.ttf', import.meta.url)))
    expect([has(0x41), has(0xeb), has(0x1f9ea)]).toEqual([true, true, false])
  })

  test('other languages and abbreviations say so', async () => {
    const tag = { type: 'Span', lang: 'en', expansion: 'electronic health record' } as const
    const pdf = await read([{ text: ['een ', { text: 'EHR', tag }] }])
    expect(find(pdf.root, 'Span').map(span => [span.dict.Lang, span.dict.E])).toEqual([
      ['en', 'electronic health record'],
    ])
  })
})

describe('the file', () => {
  test('P4: XMP and Info say the same, escaped', async () => {
    const { source, info, get } = await read(['a'])
    const xmp = Buffer.from(
      source.slice(source.indexOf('<?xpacket begin'), source.indexOf('<?xpacket end')),
      'latin1',
    ).toString()
    const plain = (text = ''): string =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    expect(plain(/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">(.*?)<\/rdf:li>/.exec(xmp)?.[1])).toBe(
      get(info.Title),
    )
    expect(plain(/<dc:creator><rdf:Seq><rdf:li>(.*?)<\/rdf:li>/.exec(xmp)?.[1])).toBe(get(info.Author))
    expect(xmp).toContain('<dc:language><rdf:Bag><rdf:li>nl-NL</rdf:li>')
    expect(xmp.match(/<pdfuaid:part>1</g)).toHaveLength(1)
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A<')
    expect(get(info.Title)).toBe(METADATA.title)
  })

  test('P11: faces are subsets, without a list of their glyphs', async () => {
    const { source } = await read(['a', { text: 'b', bold: true }])
    const names = [...source.matchAll(/\/FontName \/([A-Z]{6})\+\S+/g)].map(match => match[1])
    expect(new Set(names).size).toBe(2)
    expect(source).not.toContain('/CIDSet')
    expect(source).toContain('%PDF-1.7')
  })

  test('P15: the same definition gives the same bytes', async () => {
    const [first, second] = [await render(EVERYTHING), await render(EVERYTHING)]
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
  })

  test('the definition is left as it was', async () => {
    const before = JSON.stringify(EVERYTHING)
    await render(EVERYTHING)
    expect(JSON.stringify(EVERYTHING)).toBe(before)
  })

  test('its cross-reference table finds every object', async () => {
    const { bytes } = await render(EVERYTHING)
    const source = Buffer.from(bytes).toString('latin1')
    const table = source.slice(Number(/startxref\n(\d+)/.exec(source)?.[1]))
    const offsets = [...table.matchAll(/(\d{10}) 00000 n/g)].map(match => Number(match[1]))
    expect(offsets.length).toBeGreaterThan(100)
    for (const [index, offset] of offsets.entries()) {
      expect(source.slice(offset, offset + 12)).toContain(`${index + 1} 0 obj`)
    }
    expect(readPdf(bytes).pages.length).toBeGreaterThan(3)
  })
})

const judge = process.env.VERAPDF

describe.skipIf(!judge || !existsSync(judge))('P1, P2: veraPDF', () => {
  test('passes PDF/UA-1, PDF/A-2a and the rules of tagged structure', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tagged-pdf-'))
    try {
      const file = join(folder, 'everything.pdf')
      writeFileSync(file, (await render(EVERYTHING)).bytes)
      for (const rules of [
        ['--flavour', 'ua1', '--flavour', '2a', '--profile', 'tagged-structure'],
        ['--wcag'],
      ]) {
        const { stdout, status } = spawnSync(judge ?? '', [...rules, file], { encoding: 'utf8' })
        expect({ stdout, status }).toMatchObject({ status: 0 })
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
