/** The definition that the PDF is made of: a plain value, the same for the same letter, and to the looks. */
import { describe, expect, it } from 'vitest'
import { composeDefinition } from '../../src/write/pdf/compose-definition.ts'
import type { Content, SectionNode, TableNode } from '../../src/write/pdf/tagged/definition.ts'
import { annex, figure, letterWith, statuses } from '../docx/letter.ts'
import { drawn } from './model-texts.ts'

const everything = () => true
const millimetre = 72 / 25.4

/** Tables anywhere in a definition. */
function tablesIn(value: unknown): TableNode[] {
  if (Array.isArray(value)) return value.flatMap(tablesIn)
  if (typeof value !== 'object' || value === null) return []
  return isTable(value) ? [value] : Object.values(value).flatMap(tablesIn)
}

function isTable(value: object): value is TableNode {
  return 'table' in value
}

function isSection(value: Content | SectionNode): value is SectionNode {
  return typeof value === 'object' && 'section' in value
}

describe('the definition of a letter', () => {
  it('leaves the letter as it is, and is the same each time', () => {
    const letter = letterWith()
    const before = JSON.stringify(letter)
    const first = JSON.stringify(composeDefinition(letter, drawn, everything))
    expect(JSON.stringify(composeDefinition(letter, drawn, everything))).toBe(first)
    expect(JSON.stringify(letter)).toBe(before)
  })

  it('has a part for the letter and one for each annex, the last of them on its side', () => {
    const { content } = composeDefinition(letterWith(), drawn, everything)
    expect(content.filter(isSection).map(part => part.pageOrientation)).toEqual([
      'portrait',
      'portrait',
      'landscape',
    ])
  })

  it.each([
    [2, 'columns'],
    [5, 'stack'],
  ])('sets the keys of %i statuses beside their names or, of many, above them', (count, form) => {
    if (figure.type !== 'figure') throw new Error('no figure')
    const keyed = figure.table.head.find(({ swatch }) => swatch !== null)
    if (keyed === undefined) throw new Error('no key')
    const head = [
      ...figure.table.head.filter(({ swatch }) => swatch === null),
      ...Array.from({ length: count }, () => keyed),
    ]
    const letter = letterWith({ body: [{ ...figure, table: { ...figure.table, head } }], annexes: [] })
    const [table] = tablesIn(composeDefinition(letter, drawn, everything).content)
    const cells = (table?.table.body[0] ?? [])
      .flatMap(cell => (typeof cell === 'object' ? [cell] : []))
      .filter(cell => 'columns' in cell || 'stack' in cell)
    expect(cells.map(cell => form in cell)).toEqual(Array.from({ length: count }, () => true))
  })

  it.each([2, 3, 4, 5, 6])(
    'divides the page among %i statuses: 7 mm for the sum, tokens (257 − 89)/k − 7',
    count => {
      const letter = letterWith({ body: [], annexes: [annex(2, statuses(count))] })
      const [table] = tablesIn(composeDefinition(letter, null, everything).content)
      const widths = (table?.table.widths ?? []).map(
        width => Math.round((Number(width) / millimetre) * 10) / 10,
      )
      const tokens = Math.round((168 / count - 7) * 10) / 10
      expect(widths).toEqual([74, ...Array.from({ length: count }, () => [7, tokens]).flat(), 15])
    },
  )

  it('keeps the last two words of the subject together', () => {
    const text = JSON.stringify(composeDefinition(letterWith(), drawn, everything).content)
    expect(text).toContain('Voortgang van de afspraken\u00a02024')
  })

  it('takes from the fallback what the text face does not cover', () => {
    const text = JSON.stringify(composeDefinition(letterWith(), drawn, code => code !== 0x26).content)
    expect(text).toContain('{"text":"&","font":"Fallback"')
  })
})
