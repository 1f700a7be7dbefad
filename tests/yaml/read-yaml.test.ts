/** YAML as it is read for every file: values, the places they stand, and no text that can make it fail. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeSource } from '../../src/source.ts'
import { readYaml } from '../../src/yaml/read-yaml.ts'
import { keyAt, nodeAt, openingOf } from '../../src/yaml/yaml-tree.ts'
import { tinyEdition } from '../edition/tiny-edition.ts'

function read(text: string) {
  const { source } = decodeSource({ path: 'file.yaml', bytes: Buffer.from(text) })
  if (source === null) throw new Error('no text')
  return { source, ...readYaml(source) }
}

const told = (text: string) =>
  read(text).findings.map(({ code, place }) => `${place.line}:${place.column} ${code}`)

describe('values', () => {
  test.each([
    ['text, quoted or not', 'a: x y\nb: \'z\'\nc: "é\\u00e9"\n', { a: 'x y', b: 'z', c: 'éé' }],
    ['a folded text', 'a: >-\n  x\n  y\n', { a: 'x y' }],
    [
      'numbers and truth by YAML 1.2',
      'a: 12\nb: no\nc: true\nd: 10.5\n',
      { a: 12, b: 'no', c: true, d: 10.5 },
    ],
    ['dates as text', 'a: 2024-12-09\n', { a: '2024-12-09' }],
    ['nothing', 'a:\nb: ~\n', { a: null, b: null }],
    ['lists and maps in brackets', 'a: [x, { b: y }]\n', { a: ['x', { b: 'y' }] }],
    ['an alias', 'a: &one [x]\nb: *one\n', { a: ['x'], b: ['x'] }],
    ['keys as they were typed', '01: a\n1: b\n', { '01': 'a', 1: 'b' }],
  ])('%s', (_name, text, value) => {
    const { tree, findings } = read(text)
    expect(findings).toEqual([])
    expect(JSON.parse(JSON.stringify(tree?.value))).toEqual(value)
  })
})

describe('places', () => {
  const text = 'naam: "a b" # c\nlijst:\n  - x: 1\n    y: >-\n      z\n      w\n\nlaatste: 2\n'
  const { tree, source } = read(text)
  const at = (...path: (string | number)[]) => {
    const node = tree === null ? undefined : nodeAt(tree, path)
    return node === undefined ? null : source.text.slice(node.start, node.end)
  }

  test('a value is where it was typed, without what stands behind it', () => {
    expect(at('naam')).toBe('"a b"')
    expect(at('lijst', 0, 'y')).toBe('>-\n      z\n      w')
    expect(at('lijst', 0)).toBe('x: 1\n    y: >-\n      z\n      w')
    expect(at('lijst', 1)).toBeNull()
  })

  test('a key, a dash, and the opening of a map are found', () => {
    if (tree === null) throw new Error('no tree')
    const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    expect(slice(keyAt(tree, ['lijst', 0, 'y']) ?? tree)).toBe('y')
    expect(slice(keyAt(tree, ['lijst', 0]) ?? tree)).toBe('-')
    expect(slice(openingOf(tree, ['lijst', 0]))).toBe('-')
    expect(slice(openingOf(tree, []))).toBe('naam')
  })
})

describe('what is refused', () => {
  test.each([
    ['a key twice', 'a: 1\na: 2\n', ['2:1 duplicate-key']],
    ['a tag', 'a: !!js/function x\n', ['1:4 custom-tag']],
    ['two documents', 'a: 1\n---\nb: 2\n', ['2:1 several-documents']],
    ['a directive', '%YAML 1.1\n---\na: 1\n', ['1:1 yaml-syntax']],
    ['an alias of nothing', 'a: *b\n', ['1:4 yaml-syntax']],
    ['a quote that never closes', 'a: 1\nb: "x\nc: 2\n', ['2:4 yaml-syntax']],
    ['remarks only', '# a\n', ['1:1 empty-file']],
    ['a key that means more than itself', '__proto__: { a: 1 }\n', ['1:1 unknown-key']],
  ])('%s', (_name, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

test('no damage to a file makes the reader fail, and every finding has a place in it', () => {
  const texts = Object.values(tinyEdition).filter(content => typeof content === 'string')
  const splinter = fc.constantFrom(
    ...'"\'[]{}:#-?!&*|>%~',
    '\n',
    '\n  ',
    ': ',
    '- ',
    '---\n',
    '0x1',
    '\u00a0',
  )
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(), splinter, fc.nat(3), (text, where, put, cut) => {
      const at = where % text.length
      const { source, tree, findings } = read(text.slice(0, at) + put + text.slice(at + cut))
      expect(tree !== null || findings.length > 0).toBe(true)
      const lines = source.text.split('\n').length
      for (const { place } of findings) expect(place.line).toBeLessThanOrEqual(lines)
    }),
    { seed: 2024, numRuns: 500 },
  )
})
