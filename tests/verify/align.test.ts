/** The alignment that tells missing from changed, and the reading of CSV. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from '../../src/align.ts'
import { readCsv } from '../../src/verify/check-tables.ts'

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 })

describe('two sequences side by side', () => {
  it('name every place of both once, in order, and only equals together', () => {
    fc.assert(
      fc.property(words, words, (expected, found) => {
        const steps = align(expected, found, 400) ?? []
        const [left, right] = [
          steps.flatMap(step => step.left ?? []),
          steps.flatMap(step => step.right ?? []),
        ]
        expect(left).toEqual(expected.map((_, index) => index))
        expect(right).toEqual(found.map((_, index) => index))
        for (const step of steps) {
          if (step.left !== null && step.right !== null) expect(expected[step.left]).toBe(found[step.right])
        }
      }),
    )
  })

  it('are all together when they are the same', () => {
    expect(align(['a', 'b'], ['a', 'b'], 400)?.every(({ left, right }) => left === right)).toBe(true)
  })

  it('have one step for one thing that is missing', () => {
    expect(align(['a', 'b', 'c'], ['a', 'c'], 400)).toEqual([
      { left: 0, right: 0 },
      { left: 1, right: null },
      { left: 2, right: 1 },
    ])
  })

  it('are given up when they have little in common', () => {
    const many = Array.from({ length: 900 }, (_, index) => `x${index}`)
    expect(
      align(
        many,
        many.map(text => `${text}y`),
        400,
      ),
    ).toBeNull()
  })
})

describe('CSV', () => {
  it.each([
    [
      'a;b\r\n1;2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['\ufeffa\n', [['a']]],
    ['"x;""y""";\n', [['x;"y"', '']]],
    [
      'a;\n;b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"two\nlines";c\n', [['two\nlines', 'c']]],
  ])('%j', (text, rows) => {
    expect(readCsv(text)).toEqual(rows)
  })
})
