/** From a house style to the layout that the writers take, and from a Word file to that of the Word document. */
import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../src/commands/house-look.ts'
import { wordLayout } from '../../src/commands/word-layout.ts'
import type { HouseStyle } from '../../src/style/house-style.ts'
import { readHouseStyle } from '../../src/style/read-house-style.ts'
import type { WordLook } from '../../src/style/word/word-style.ts'
import { defaultLayout } from '../../src/write/layout.ts'
import { example } from './house-folder.ts'

const plain: HouseStyle = { fonts: null, colours: {}, statusColours: [], sizes: {}, logo: null }

describe('the layout of an organisation', () => {
  it('is the own one where it says nothing', () => {
    expect(layoutOf(plain)).toEqual(defaultLayout)
  })

  it('has lines that grow with their type', () => {
    const { sizes } = layoutOf({ ...plain, sizes: { text: 10.5, section: 12 } })
    expect(sizes.body).toEqual({ size: 10.5, pitch: 14 })
    expect(sizes.phases).toEqual({ size: 10.5, pitch: 14 })
    expect(sizes.section).toEqual({ size: 12, pitch: 14.5 })
    expect(sizes.statuses).toEqual(defaultLayout.sizes.statuses)
  })

  it('sets a wide face smaller where columns are narrow, and nothing under 6.5 points', () => {
    const { fonts } = readHouseStyle(`${example}/..`).style ?? plain
    if (fonts === null) throw new Error('the example has no fonts')
    expect(layoutOf({ ...plain, fonts }).sizes.years.size).toBe(7.5)
    const wide = { ...fonts, bold: { ...fonts.bold, breadth: 0.9 } }
    const { sizes } = layoutOf({ ...plain, fonts: wide })
    expect(Math.min(...Object.values(sizes).map(({ size }) => size))).toBe(6.5)
    expect(sizes.body).toEqual(defaultLayout.sizes.body)
  })

  it('draws the lines of tables in its own colour', () => {
    expect(layoutOf({ ...plain, colours: { brand: '#5b2a6e' } }).colours).toMatchObject({
      brand: '#5b2a6e',
      rule: '#5b2a6e',
    })
  })
})

describe('the layout of the Word document with a Word file of the user', () => {
  const look: WordLook = {
    family: 'Calibri',
    bold: false,
    italic: false,
    size: 11,
    colour: '#222222',
    before: 0,
    after: 8,
    line: { rule: 'auto', height: 1 },
  }
  const page = { width: 210, height: 297, left: 25.4, right: 25.4, top: 25.4, bottom: 25.4 }

  it('gives text what the column of facts leaves', () => {
    const { grid } = wordLayout(defaultLayout, { looks: {}, rule: null, page })
    expect(grid.portrait.content).toBeCloseTo(159.2)
    expect(grid.portrait.column).toBeCloseTo(146.6)
    expect(grid.text).toBeCloseTo(112.2)
    expect(grid.landscape).toEqual(defaultLayout.grid.landscape)
  })

  it('is the same page when the page is the same', () => {
    const { portrait } = defaultLayout.grid
    const { width, height, left, right, top, bottom } = portrait
    const own = { width, height, left, right, top, bottom }
    expect(wordLayout(defaultLayout, { looks: {}, rule: null, page: own }).grid).toEqual(defaultLayout.grid)
  })

  it('takes colours that can be read on a group bar, and no others', () => {
    const looks = { Normal: look, Heading1: { ...look, colour: '#7a7a7a' } }
    const { colours, sizes } = wordLayout(defaultLayout, { looks, rule: null, page: null })
    expect(colours).toMatchObject({ ink: '#222222', brand: defaultLayout.colours.brand })
    expect(sizes.body.size).toBe(11)
  })
})
