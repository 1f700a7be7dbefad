/** The logo: nothing in it runs, loads or looks different elsewhere. */
import { crc32, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanPng } from '../../src/style/clean-png.ts'
import { cleanSvg } from '../../src/style/clean-svg.ts'
import { readXml } from '../../src/style/read-xml.ts'
import { exampleFile } from './house-folder.ts'

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"${attributes}>${inside}</svg>`

describe('an SVG', () => {
  it('keeps its shapes, its size and its looks', () => {
    const cleaned = cleanSvg(exampleFile('logo.svg').toString('utf8'))
    expect(cleaned).toMatchObject({ width: 152, height: 64 })
    const text = 'svg' in cleaned ? cleaned.svg : ''
    expect(text.match(/<path /g)).toHaveLength(5)
    expect(text).toContain('stroke="#ffffff"')
    expect(text).not.toContain('style=')
    expect(text).not.toContain('<title')
    expect(cleanSvg(text)).toMatchObject({ svg: text })
  })

  it('loses what drawing programs note in it', () => {
    const cleaned = cleanSvg(
      svg(
        '<metadata><rdf:RDF/></metadata><sodipodi:namedview showgrid="true"/><g inkscape:label="Laag" data-naam="x"><rect width="3" height="3"/></g>',
      ),
    )
    expect('svg' in cleaned && cleaned.svg).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10"><g><rect width="3" height="3"/></g></svg>',
    )
  })

  it.each([
    ['a script', svg('<script>alert(1)</script>'), 'svg-runs'],
    ['a handler', svg('<rect onclick="alert(1)" width="1" height="1"/>'), 'svg-runs'],
    ['a handler of its own', svg('', ' onload="alert(1)"'), 'svg-runs'],
    ['an animation', svg('<rect><animate attributeName="x"/></rect>'), 'svg-runs'],
    ['a picture from elsewhere', svg('<image href="https://example.org/x.png"/>'), 'svg-loads'],
    ['a picture inside', svg('<image href="data:image/png;base64,AA"/>'), 'svg-loads'],
    ['foreign content', svg('<foreignObject><p>x</p></foreignObject>'), 'svg-loads'],
    ['a link', svg('<a href="https://example.org"><rect/></a>'), 'svg-loads'],
    ['a fill from elsewhere', svg('<rect fill="url(https://example.org/x.svg#a)"/>'), 'svg-loads'],
    ['a fill from elsewhere in a style', svg('<rect style="fill:url(//x.org/a#b)"/>'), 'svg-loads'],
    ['a gradient from elsewhere', svg('<linearGradient id="a" href="x.svg#b"/>'), 'svg-loads'],
    ['an escape in a value', svg('<rect fill="\\75rl(x)"/>'), 'svg-runs'],
    ['a style sheet', svg('<style>@import "x.css";</style>'), 'svg-style'],
    ['text, which needs a font', svg('<text>Logo</text>'), 'svg-text'],
    ['a shape used again and again', svg('<use href="#a"/>'), 'svg-element'],
    ['a scale without bounds', svg('<g transform="scale(1e30)"/>'), 'svg-number'],
    ['scales that multiply', svg(`<g transform="${'scale(1e6) '.repeat(4)}"/>`), 'svg-number'],
    ['a place far away', svg('<path d="M-1e9,0L1 1"/>'), 'svg-number'],
    ['an origin far away', '<svg viewBox="1e30 0 9 9"/>', 'svg-without-size'],
    ['a filter', svg('<filter id="f"/>'), 'svg-element'],
    ['a gradient that leads to itself', svg('<linearGradient id="a" href="#a"/>'), 'svg-element'],
    ['a clip that is clipped', svg('<clipPath id="a"><rect clip-path="url(#a)"/></clipPath>'), 'svg-element'],
    ['an entity', '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>', 'xml-document-type'],
    ['an entity that nobody knows', svg('<g id="&lol;"/>'), 'xml-broken'],
    ['a tag that is not closed', '<svg viewBox="0 0 1 1"><g></svg>', 'xml-broken'],
    ['a second root', `${svg('')}${svg('')}`, 'xml-broken'],
    ['deep nesting', svg('<g>'.repeat(5000) + '</g>'.repeat(5000)), 'xml-too-deep'],
    ['another kind of XML', '<html/>', 'no-svg'],
    ['no size', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg-without-size'],
    ['a size of nothing', '<svg viewBox="0 0 0 0"/>', 'svg-without-size'],
  ])('is refused with %s', (_what, text, id) => {
    expect(cleanSvg(text)).toMatchObject({ id })
  })

  it('comes out clean or not at all, whatever its text is', () => {
    const pieces = fc.constantFrom(
      '<svg viewBox="0 0 1 1">',
      '</svg>',
      '<g style="fill:red;',
      '" onx="',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&#60;script>',
      '&amp;lt;',
      ' href="javascript:x"',
      '<path d="',
      '"/>',
      '<scr\u0131pt>',
      'url(#a)',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), parts => {
        const cleaned = cleanSvg(`<svg viewBox="0 0 1 1">${parts.join('')}</svg>`)
        if (!('svg' in cleaned)) return
        expect(cleaned.svg).not.toMatch(/<script|javascript:|\son\w+=|<!/i)
        expect(typeof readXml(cleaned.svg)).toBe('object')
      }),
      { numRuns: 500, seed: 4 },
    )
  })
})

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

interface Picture {
  readonly width?: number
  readonly depth?: number
  readonly interlace?: number
  readonly rows?: number
  readonly more?: readonly Buffer[]
}

/** A picture of one grey, three dots high; `rows` of it are there. */
function png({ width = 4, depth = 8, interlace = 0, rows = 3, more = [] }: Picture = {}): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(3, 4)
  header.set([depth, 0, 0, 0, interlace], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...more,
    chunk('IDAT', deflateSync(Buffer.alloc((width + 1) * rows, 0))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('a PNG', () => {
  it('keeps its dots and loses everything else', () => {
    const remark = chunk('tEXt', Buffer.from('Author\u0000Somebody', 'latin1'))
    const place = chunk('eXIf', Buffer.from('II*'))
    const cleaned = cleanPng(png({ more: [remark, place] }))
    expect(cleaned).toMatchObject({ width: 4, height: 3 })
    expect(typeof cleaned !== 'string' && Buffer.compare(cleaned.png, png())).toBe(0)
  })

  it.each([
    ['another kind', Buffer.from('GIF89a..........'), 'no-png'],
    ['a picture cut off', png().subarray(0, 50), 'damaged'],
    ['rows that are not there', png({ rows: 1 }), 'damaged'],
    ['more rows than it says', png({ rows: 5_000_000 / 5 }), 'damaged'],
    ['an interlaced one', png({ interlace: 1 }), 'interlaced'],
    ['one of 16 bits', png({ depth: 16 }), 'sixteen-bits'],
    ['a huge one', png({ width: 60_000, rows: 1 }), 'too-many-dots'],
  ])('is refused: %s', (_what, bytes, fault) => {
    expect(cleanPng(bytes)).toBe(fault)
  })
})
