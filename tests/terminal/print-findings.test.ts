/** Findings as people read them (looks/terminal). */
import { describe, expect, it } from 'vitest'
import { countBySeverity, printFindings } from '../../src/terminal/print-findings.ts'
import { makeStyle } from '../../src/terminal/style.ts'
import { placeIn, sample, wholeFile } from './findings.ts'

const plain = makeStyle({ colour: false })
const print = (...findings: ReturnType<typeof sample>[]) =>
  printFindings(findings, { style: plain, language: 'en' })

describe('a finding as text', () => {
  it('begins with its place, shows the line with a caret, then what there is to say', () => {
    expect(print(sample())).toBe(`templates/brief.md:3:13: error the status does not stand in programma.yaml
   [unknown-status]
  |
3 |     status: gereedd
  |             ^^^^^^^
   found         "gereedd"
   expected      gereed or in-gang
   did you mean  gereed
`)
  })

  it('speaks Dutch, with its labels in one column', () => {
    expect(
      printFindings([sample()], { style: plain, language: 'nl' }),
    ).toBe(`templates/brief.md:3:13: fout de status staat niet in programma.yaml
   [unknown-status]
  |
3 |     status: gereedd
  |             ^^^^^^^
   gevonden     "gereedd"
   verwacht     gereed of in-gang
   bedoelde je  gereed
`)
  })

  it('gives the remedy of its code when it has nothing else to say', () => {
    const { found: _found, expected: _expected, suggestion: _suggestion, ...bare } = sample(wholeFile)
    expect(print({ ...bare, code: 'empty-file' })).toBe(`data/2024:1:1: error the file is empty [empty-file]
   hint  fill the file in, or take it away when it is optional
`)
  })

  it('keeps a blank line between two', () => {
    expect(print(sample(wholeFile), sample(wholeFile)).split('\n\n')).toHaveLength(2)
  })

  it('counts carets in characters, shows a tab as a space and cuts a long line', () => {
    const [, , , line, caret] = print(sample(placeIn('\té💥 gereedd', 'gereedd'))).split('\n')
    expect([line, caret]).toEqual(['3 |  é💥 gereedd', '  |     ^^^^^^^'])
    const long = print(sample(placeIn(`${'woord '.repeat(40)}gereedd ${'woord '.repeat(40)}`, 'gereedd')))
    const [, , , cut = '', mark = ''] = long.split('\n')
    expect(cut).toMatch(/^3 \| \.\.\..*\.\.\.$/)
    expect(cut.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('gereedd')
  })

  it('stays within 80 columns, the rest under its beginning', () => {
    const names = Array.from({ length: 12 }, (_, index) => `categorie-${index}`)
    const text = print(sample(wholeFile, { expected: { id: 'one-of', names } }))
    expect(text.split('\n').filter(line => line.length > 80)).toEqual([])
    expect(text).toMatch(/\n {3}expected {6}categorie-0, .*\n {17}categorie-\d/)
  })

  it('says the same with colour', () => {
    const esc = String.fromCharCode(27)
    const coloured = printFindings([sample()], { style: makeStyle({ colour: true }), language: 'en' })
    expect(coloured).toContain(`${esc}[1;31merror${esc}[0m`)
    expect(coloured.replace(new RegExp(`${esc}\\[[\\d;]*m`, 'g'), '')).toBe(print(sample()))
  })
})

describe('the count of findings', () => {
  it('has each severity, and the files with errors', () => {
    const other = placeIn('x', 'x', { file: 'data/2024/brief.yaml' })
    const findings = [sample(), sample(), sample(other), sample(other, { code: 'year-rule' })]
    expect(countBySeverity(findings)).toEqual({ error: 3, warning: 1, info: 0, files: 2 })
  })
})
