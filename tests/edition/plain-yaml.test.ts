/** The short way of reading YAML takes what staff write, and never disagrees with the `yaml` package. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPlainYaml } from '../../src/edition/read-plain-yaml.ts'
import { readWholeYaml } from '../../src/edition/read-whole-yaml.ts'
import { decodeSource } from '../../src/source.ts'
import { brokenFixtures } from './broken-fixtures.ts'
import { tinyEdition } from './tiny-edition.ts'

function readBoth(text: string) {
  const { source } = decodeSource({ path: 'file.yaml', bytes: Buffer.from(text) })
  if (source === null) return null
  const plain = readPlainYaml(source.text)
  return plain === null ? null : { plain, whole: readWholeYaml(source) }
}

/** True when the short way took the text; fails when the package reads it otherwise. */
function agree(text: string): boolean {
  const both = readBoth(text)
  if (both === null) return false
  expect({ text, findings: both.whole.findings }).toEqual({ text, findings: [] })
  expect({ text, tree: both.plain }).toEqual({ text, tree: both.whole.tree })
  return true
}

const data = new URL('../../data/2024/', import.meta.url)
const realFiles = readdirSync(data, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.yaml'))
  .map(name => readFileSync(new URL(name.replaceAll('\\', '/'), data), 'utf8'))
const texts = [
  ...realFiles,
  ...[tinyEdition, ...brokenFixtures().map(({ files }) => files)]
    .flatMap(files => Object.values(files))
    .flatMap(content => (typeof content === 'string' ? content : [])),
]

describe('the short way', () => {
  test.each([
    ['a map', 'a: x\nb: "y"\n'],
    ['a list in a map at its indent', 'a:\n- x\n- y\nb: z\n'],
    ['maps in a list', '- a: x\n  b:\n    - y\n- a: z\n'],
    ['brackets over lines', 'a:\n  [x, y,\n   z]\nb: { c: [1, 02], d: { e: null } }\n'],
    ['remarks and blank lines', '# one\n\na: x\n\n  # two\nb: y\n# three'],
    ['a folded text', 'a: >-\n  x: y\n  z\nb: c\n'],
    ['values that are no text', 'a: true\nb: 3\nc: Null\nd: 2024-12-09\ne: 12:30\nf: 1112 ZA\n'],
  ])('takes %s', (_name, text) => {
    expect(agree(text)).toBe(true)
  })

  test.each([
    ['an escape', 'a: "\\n"'],
    ['a second line', 'a: x\n  y'],
    ['a remark behind a value', 'a: x # y'],
    ['a tag', 'a: !b c'],
    ['an anchor', 'a: &b c'],
    ['an alias', 'a: *b'],
    ['a fraction', 'a: 1.5'],
    ['a key twice', 'a: b\na: c'],
    ['no value', 'a:\nb: c'],
    ['a document mark', '---\na: b'],
    ['a tab', 'a:\tb'],
    ['a colon in a value', 'a: b: c'],
    ['a blank line in a folded text', 'a: >-\n  x\n\n  y'],
  ])('leaves %s to the package', (_name, text) => {
    expect(readBoth(text)).toBeNull()
  })

  test('takes all files of 2024', () => {
    expect(realFiles.filter(text => !agree(text))).toEqual([])
  })

  test('agrees on every fixture', () => {
    for (const text of texts) agree(text)
  })

  test('agrees on 5,000 seeded damages', { timeout: 60_000 }, () => {
    const splinters = [
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ': ',
      ':',
      '- ',
      '-',
      '\n',
      '\n  ',
      ' ',
      '  ',
      ',',
      '#',
      ' #',
      '|\n',
      '>-\n',
      '1',
      '0x1',
      '.',
      '?',
      '~',
      'true',
      '\u00e9',
      '\u00a0',
      '...',
      '---\n',
    ]
    let state = 7
    const below = (limit: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return Math.floor((state / 2 ** 32) * limit)
    }
    const short = texts.map(text => text.slice(0, 700))
    let taken = 0
    for (let round = 0; round < 5_000; round += 1) {
      let text = short[below(short.length)] ?? ''
      for (let hits = 1 + below(2); hits > 0; hits -= 1) {
        const at = below(text.length)
        text = text.slice(0, at) + (splinters[below(splinters.length)] ?? '') + text.slice(at + below(3))
      }
      if (agree(text)) taken += 1
    }
    expect(taken).toBeGreaterThan(500)
  })
})
