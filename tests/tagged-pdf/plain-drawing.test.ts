import { describe, expect, test } from 'vitest'
import { readPlainDrawing } from '../../src/write/pdf/tagged/plain-drawing.ts'
import { read } from './fixture.ts'

const svg = (body: string) => `<svg width="90pt" height="45pt" viewBox="0 0 90 45">\n${body}\n</svg>`

describe('a drawing of paths and rectangles', () => {
  test('is read with its colours and lines', () => {
    const body =
      '<path fill="none" stroke="#1A1A1A" stroke-width=".6" stroke-miterlimit="10" stroke-linecap="round" d="M1 2l3 0"/>\n' +
      '<rect x="1" y="2.5" width="30" height="4" fill="#8fcae7"/>'
    expect(readPlainDrawing(svg(body))).toEqual({
      width: 90,
      height: 45,
      shapes: [
        { path: 'M1 2l3 0', fill: null, stroke: { color: '#1A1A1A', width: 0.6, miter: 10 }, roundCap: true },
        { path: 'M1 2.5h30v4h-30z', fill: '#8fcae7', stroke: null, roundCap: false },
      ],
    })
  })

  test('is painted to scale, with no form of its own', async () => {
    const body = '<rect x="10" y="0" width="30" height="4" fill="#000000"/>'
    const pdf = await read([{ svg: svg(body), width: 180, tag: { type: 'Figure', alt: 'beeld' } }])
    expect(pdf.forms).toEqual([])
    expect(pdf.pages[0]?.operators).toContain('2 0 0 2 0 0 cm\n0 0 0 rg\n10 0 m')
  })

  test('keeps its proportions', async () => {
    const body = '<path d="M0 0h90v45h-90z"/>'
    const pdf = await read([{ svg: svg(body), width: 45, height: 45, tag: { type: 'Figure', alt: 'beeld' } }])
    expect(pdf.pages[0]?.operators).toContain('0.5 0 0 0.5 0 0 cm')
  })
})

test.each([
  ['a group', '<g fill="#000"><path d="M0 0h9"/></g>'],
  ['a clip', '<path clip-path="url(#a)" d="M0 0h9"/>'],
  ['transparency', '<path fill-opacity=".5" d="M0 0h9"/>'],
  ['a style', '<path style="fill:#000" d="M0 0h9"/>'],
  ['a pattern', '<path fill="url(#p)" d="M0 0h9"/>'],
  ['text', '<path d="M0 0h9"/><text>a</text>'],
  ['a rounded corner', '<rect width="9" height="9" rx="2"/>'],
  ['a relative length', '<rect width="50%" height="9"/>'],
  ['a path without data', '<path fill="#000"/>'],
])('%s is left to the painter of SVG', (_name, body) => {
  expect(readPlainDrawing(svg(body))).toBeNull()
})

test('a drawing without a viewBox is left to the painter of SVG', () => {
  expect(readPlainDrawing('<svg width="9" height="9"><path d="M0 0h9"/></svg>')).toBeNull()
})
