/** The alignment that tells missing from changed, and the reading of CSV. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from '../../src/verify/align.ts'
import { readCsv } from '../../src/verify/check-tables.ts'

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 })

describe('two sequences side by side', () => {
  it('name every place of both once, in order, and only equals together', () => {
    fc.assert(
      fc.property(words, words, (expected, found) => {
        const steps = align(expected, found) ?? []
        const [left, right] = [
          steps.flatMap(step => step.expected ?? []),
          steps.flatMap(step => step.found ?? []),
        ]
        expect(left).toEqual(expected.map((_, index) => index))
        expect(right).toEqual(found.map((_, index) => index))
        for (const step of steps) {
          if (step.expected !== null && step.found !== null)
            expect(expected[step.expected]).toBe(found[step.found])
        }
      }),
    )
  })

  it('are all together when they are the same', () => {
    expect(align(['a', 'b'], ['a', 'b'])?.every(({ expected, found }) => expected === found)).toBe(true)
  })

  it('have one step for one thing that is missing', () => {
    expect(align(['a', 'b', 'c'], ['a', 'c'])).toEqual([
      { expected: 0, found: 0 },
      { expected: 1, found: null },
      { expected: 2, found: 1 },
    ])
  })

  it('are given up when they have little in common', () => {
    const many = Array.from({ length: 900 }, (_, index) => `x${index}`)
    expect(
      align(
        many,
        many.map(text => `${text}y`),
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
