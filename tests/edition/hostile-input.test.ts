/** Whatever stands on the disk gives findings: never an exception, never a hang. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readEdition } from '../../src/edition/read-edition.ts'
import { patched, tinyEdition, writeTiny, writeTree } from './tiny-edition.ts'

const codesOf = async (root: string) =>
  (await readEdition({ root, edition: 'tiny' })).findings.map(
    ({ code, place }) => `${place.file}:${place.line}:${place.column} ${code}`,
  )

const knie = 'data/tiny/trajecten/knie-artrose.yaml'

describe('links, folders and other things that are no files', () => {
  test('a link out of the root is refused, one inside is followed', async () => {
    const elsewhere = writeTree({ 'knie.yaml': tinyEdition[knie] ?? '', 'tiny/brief.yaml': '' })
    const root = writeTiny({ 'data/knie.yaml': tinyEdition[knie] ?? '' })
    rmSync(join(root, knie))
    symlinkSync(join(elsewhere, 'knie.yaml'), join(root, knie))
    expect(await codesOf(root)).toEqual([`${knie}:1:1 outside-root`])
    rmSync(join(root, knie))
    symlinkSync('../../knie.yaml', join(root, knie))
    expect(await codesOf(root)).toEqual([])
    symlinkSync(join(elsewhere, 'tiny'), join(root, 'data/linked'))
    const [finding] = (await readEdition({ root, edition: 'linked' })).findings
    expect(finding).toMatchObject({ code: 'outside-root', place: { file: 'data/linked' } })
  })

  test('a circle of links, a folder and a pipe are findings', async () => {
    const root = writeTiny()
    rmSync(join(root, knie))
    symlinkSync('knie-artrose.yaml', join(root, knie))
    expect(await codesOf(root)).toEqual([`${knie}:1:1 unreadable-file`])
    rmSync(join(root, knie))
    mkdirSync(join(root, knie))
    expect(await codesOf(root)).toEqual([`${knie}:1:1 unreadable-file`])
    rmSync(join(root, knie), { recursive: true })
    execFileSync('mkfifo', [join(root, knie)])
    expect(await codesOf(root)).toEqual([`${knie}:1:1 unreadable-file`])
  })
})

describe('files made to exhaust', () => {
  const laugh = (levels: number) =>
    [
      'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
      ...Array.from({ length: levels }, (_, level) => {
        const alias = `*a${level}`
        return `a${level + 1}: &a${level + 1} [${Array(10).fill(alias).join(', ')}]`
      }),
    ].join('\n')
  const deepList = '['.repeat(100_000)
  const deepDashes = `${'- '.repeat(100_000)}x`
  const deepMaps = Array.from({ length: 400 }, (_, level) => `${' '.repeat(level)}k:`).join('\n')

  test.each([
    ['5 MB and more', 'x'.repeat(5_000_001), '1:1 too-large'],
    ['brackets in brackets', `naam: ${deepList}`, '1:71 too-deep'],
    ['dashes behind dashes', deepDashes, '1:131 too-deep'],
    ['maps in maps', deepMaps, '66:66 too-deep'],
    ['aliases of aliases', laugh(8), '4:45 too-many-aliases'],
    ['an alias of itself', 'naam: &a [*a]\nfase: klaar', '1:11 yaml-syntax'],
  ])('%s', async (_name, text, expected) => {
    expect(await codesOf(writeTiny({ [knie]: text }))).toEqual([`${knie}:${expected}`])
  })

  test.each([
    ['keys', Array.from({ length: 20_000 }, (_, at) => `k${at}: x`).join('\n')],
    ['equal keys', 'k: x\n'.repeat(20_000)],
    ['quotes', '"'.repeat(30_000)],
    ['colons', 'a: '.repeat(15_000)],
    ['question marks', '? '.repeat(15_000)],
    ['exclamation marks', '!a '.repeat(15_000)],
    ['ampersands', '&a '.repeat(15_000)],
    ['closing brackets', ']}'.repeat(15_000)],
    ['commas', `naam: [${','.repeat(15_000)}]`],
    ['documents', '---\n'.repeat(100_000)],
    ['remarks', '# x\n'.repeat(100_000)],
    ['control characters', '\u0001'.repeat(1_000_000)],
  ])('very many %s are told before the test gives up', { timeout: 20_000 }, async (_name, text) => {
    expect(await codesOf(writeTiny({ [knie]: text }))).not.toEqual([])
  })
})

describe('random damage', () => {
  /** A small generator of its own, so that a failure can be repeated by its seed. */
  function numbersFrom(seed: number): (below: number) => number {
    let state = seed
    return below => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return Math.floor((state / 2 ** 32) * below)
    }
  }
  const splinters = [
    '\u0000',
    '\xff',
    '"',
    "'",
    '[',
    '{',
    '}',
    ': ',
    '- ',
    '\n',
    '\t',
    '&a ',
    '*a ',
    '!x ',
    '#',
    '|\n',
    '<<: ',
    '\\',
    '%',
    '---\n',
    '\u00e9',
    '999999999999',
    '~',
    '? ',
    '__proto__: ',
  ]

  test('300 seeded damages are answered by findings or by an edition', { timeout: 60_000 }, async () => {
    const paths = Object.keys(tinyEdition)
    let refused = 0
    for (let seed = 1; seed <= 300; seed += 1) {
      const next = numbersFrom(seed)
      const path = paths[next(paths.length)] ?? ''
      let bytes = Buffer.from(tinyEdition[path] ?? '')
      for (let hits = 1 + next(3); hits > 0; hits -= 1) {
        const at = next(bytes.length)
        const splinter = Buffer.from(
          splinters[next(splinters.length)] ?? '',
          next(2) === 0 ? 'latin1' : 'utf8',
        )
        bytes = Buffer.concat([bytes.subarray(0, at), splinter, bytes.subarray(at + next(4))])
      }
      const reading = await readEdition({ root: writeTiny({ [path]: bytes }), edition: 'tiny' })
      if (reading.ok) continue
      refused += 1
      for (const { place, severity } of reading.findings) {
        expect(place.line, `seed ${seed}`).toBeGreaterThan(0)
        expect(place.column, `seed ${seed}`).toBeLessThanOrEqual([...place.sourceLine].length + 1)
        expect(severity === 'error' || severity === 'warning').toBe(true)
      }
    }
    expect(refused).toBeGreaterThan(200)
  })
})

test('a key that means something to the machine stays a key', async () => {
  const text = patched('data/tiny/trajecten/astma.yaml', 'partijen: [nhg]', '__proto__: { polluted: true }')
  expect(await codesOf(writeTiny(text))).toEqual(['data/tiny/trajecten/astma.yaml:6:1 unknown-key'])
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})
