/**
 * Reads the fixtures of broken input. A fixture is one text file, named after its defect:
 *
 *     what is wrong, in words
 *     expect FILE:LINE:COLUMN CODE        one line per finding, in order
 *     === FILE                            what replaces this file of the tiny edition, to the next ===
 *     === FILE escaped                    the same, with \xNN for a byte and \n for a line end; no other line ends
 */
import { readdirSync, readFileSync } from 'node:fs'
import type { FileTree } from './tiny-edition.ts'

export interface BrokenFixture {
  readonly name: string
  readonly expected: readonly string[]
  readonly files: FileTree
}

const folder = new URL('../fixtures/broken/', import.meta.url)

function unescaped(text: string): Uint8Array {
  const oneLine = text.replaceAll('\n', '').replaceAll('\\n', '\n')
  const parts = oneLine.split(/(\\x[0-9a-f]{2})/)
  return Buffer.concat(
    parts.map(part => (part.startsWith('\\x') ? Buffer.from(part.slice(2), 'hex') : Buffer.from(part))),
  )
}

function parseFixture(name: string, text: string): BrokenFixture {
  const [head = '', ...sections] = text.split(/^=== /m)
  const expected = head.split('\n').flatMap(line => (line.startsWith('expect ') ? line.slice(7) : []))
  const files = sections.map((section): [string, string | Uint8Array] => {
    const end = section.indexOf('\n')
    const [file = '', mode] = section.slice(0, end).split(' ')
    const body = section.slice(end + 1)
    return [file, mode === 'escaped' ? unescaped(body) : body]
  })
  return { name, expected, files: Object.fromEntries(files) }
}

/** All fixtures, by name. */
export function brokenFixtures(): BrokenFixture[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map(file => parseFixture(file.slice(0, -4), readFileSync(new URL(file, folder), 'utf8')))
}
