/** More findings than a call has arguments, and many on one long line. */
import { describe, expect, it } from 'vitest'
import { readEdition } from '../../src/edition/read-edition.ts'
import { printFindings } from '../../src/terminal/print-findings.ts'
import { regionOf } from '../../src/terminal/regions.ts'
import { makeStyle } from '../../src/terminal/style.ts'
import { writeTiny } from '../edition/tiny-edition.ts'
import { placeIn, sample } from './findings.ts'

describe('many findings', () => {
  it('of one file are all told', async () => {
    const lines = Array.from({ length: 130_000 }, () => 'naam: x').join('\n')
    const root = writeTiny({ 'data/tiny/trajecten/astma.yaml': `${lines}\n` })
    const { findings } = await readEdition({ root, edition: 'tiny' })
    expect(findings.filter(({ code }) => code === 'duplicate-key')).toHaveLength(129_999)
  })

  it('on one line are shown each at its place, the line being looked at once', () => {
    const line = Array.from({ length: 3000 }, (_, index) => `naam-${index}`).join(' ')
    const places = [0, 1500, 2999].map(index => placeIn(line, `naam-${index}`))
    const shown = printFindings(
      places.map(place => sample(place)),
      { style: makeStyle({ colour: false }), language: 'en' },
    )
    const rows = shown.split('\n')
    for (const index of [0, 1500, 2999]) {
      const at = rows.findIndex(row => row.startsWith('3 | ') && row.includes(`naam-${index}`))
      const caret = rows[at + 1] ?? ''
      const pointed = rows[at]?.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)
      expect(pointed).toBe(`naam-${index}`)
    }
  })

  it('have their places in UTF-16 units behind characters of two', () => {
    const line = '💥💥 naam'
    expect(regionOf(placeIn(line, 'naam'))).toMatchObject({ startColumn: 6, endColumn: 10 })
    expect(regionOf(placeIn('💥 naam', 'naam'))).toMatchObject({ startColumn: 4, endColumn: 8 })
  })
})
