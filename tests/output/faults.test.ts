/** Faults of the file system in a build: its status and words, and what stands in `out` afterwards. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from '../../src/commands/build.ts'
import type { Outcome, World } from '../../src/commands/outcome.ts'
import type { Disk } from '../../src/output/disk.ts'
import { replaceFiles } from '../../src/output/replace-files.ts'
import { commandWords } from '../../src/wording/en/command-words.ts'
import { countChanges, failingFrom, killedAt, notConnected, quick, slow, vanishingAt } from './faulty-disk.ts'
import { built, contentsOf, newFolder } from './folder.ts'

const smallest = fileURLToPath(new URL('../fixtures/smallest', import.meta.url))

const world: World = {
  cwd: '/',
  version: '0',
  language: 'en',
  words: commandWords,
  progress: () => {},
}

/** Formats that are made without the second thread. */
const buildIn = (root: string, disk: Disk = quick): Promise<Outcome> =>
  build(
    {
      root,
      edition: '2030',
      out: null,
      formats: ['csv', 'md', 'json'],
      strict: false,
      figure: null,
      style: null,
    },
    world,
    disk,
  )

/** What a user sees of a folder: leftovers of a run that stopped have names of their own. */
const visible = (folder: string): Record<string, string> =>
  Object.fromEntries(Object.entries(contentsOf(folder)).filter(([name]) => !name.startsWith('.report-')))

/** Of somebody else, in `out` too. */
const mine = { 'voortgangsrapportage-2030.pdf': 'signed', 'notes.txt': 'mine' }

/** A programme that was built, and whose data changed since; what its output holds, and what it should. */
let origin = ''
let before: Record<string, string> = {}
let after: Record<string, string> = {}
/** How often a build without faults changes something on the disk. */
let changes = 0

const outOf = (root: string) => join(root, 'out', '2030')

beforeAll(async () => {
  origin = mkdtempSync(join(tmpdir(), 'report-faults-'))
  const scratch = join(origin, 'scratch')
  const root = join(origin, 'root')
  cpSync(smallest, root, { recursive: true })
  expect((await buildIn(root)).status).toBe(0)
  for (const [name, text] of Object.entries(mine)) writeFileSync(join(outOf(root), name), text)
  before = visible(outOf(root))
  const brief = join(root, 'data', '2030', 'brief.yaml')
  writeFileSync(brief, readFileSync(brief, 'utf8').replace('referentie: "1"', 'referentie: "2"'))
  cpSync(root, scratch, { recursive: true })
  const counted = countChanges()
  expect((await buildIn(scratch, counted.disk)).status).toBe(0)
  changes = counted.count()
  after = visible(outOf(scratch))
  expect(after).not.toEqual(before)
})

afterAll(() => rmSync(origin, { recursive: true, force: true }))

/** The programme in a folder of its own. */
function copy(): string {
  const root = newFolder()
  cpSync(join(origin, 'root'), root, { recursive: true })
  return root
}

/** The call at this part of a build, which has at least one. */
const callAt = (part: number): number => Math.max(1, Math.ceil(part * changes))

async function expectNextBuildWhole(root: string, expected = after): Promise<void> {
  expect(await buildIn(root)).toMatchObject({ status: 0, outcome: 'built' })
  expect(contentsOf(outOf(root))).toEqual(expected)
}

const parts = [0, 0.2, 0.4, 0.6, 0.8, 0.97]

describe('a build on a disk that', () => {
  // Each reason at three of the parts, each part with three of the reasons.
  const codes = ['ENOSPC', 'EROFS', 'EACCES', 'EIO', 'EBUSY', 'ENOENT']
  const faults = codes.flatMap((code, index) =>
    parts.filter((_part, at) => (at + index) % 2 === 0).map(part => [code, part] as const),
  )

  it.each(faults)(
    'says %s from part %f on ends with a reason, and the next one is whole',
    async (code, part) => {
      const root = copy()
      const { status, outcome, summary, data } = await buildIn(root, failingFrom(callAt(part), code))
      const all = JSON.stringify(contentsOf(outOf(root)))
      for (const text of Object.values(mine)) expect(all).toContain(JSON.stringify(text))
      if (status === 0) {
        // Only clean-up failed.
        expect(part).toBeGreaterThan(0.9)
        expect(visible(outOf(root))).toEqual(after)
      } else {
        expect([status, outcome]).toEqual([2, 'not-written'])
        expect(summary).toContain(`(${code}); `)
        expect(summary.split('\n')).toHaveLength(2)
        expect(summary).not.toMatch(/^\s+at /m)
        expect(data).toMatchObject({ folder: outOf(root), cause: code })
        const isRefused = summary.includes('nothing was changed')
        if (isRefused) expect(visible(outOf(root))).toEqual(before)
        else expect(summary).toContain('the next command that writes here finishes it')
        expect(summary.includes('close files')).toBe(isRefused && code === 'EBUSY')
      }
      await expectNextBuildWhole(root)
    },
  )

  it.each(parts)('loses the folder at part %f ends, and the next build is whole', async part => {
    const root = copy()
    const { status, summary } = await buildIn(root, vanishingAt(callAt(part), outOf(root)))
    expect(status).toBe(part > 0.9 ? 0 : 2)
    if (status === 2) expect(summary).toContain('the folder is not there, or is gone (ENOENT); ')
    const theirs = new Set(Object.keys(mine))
    await expectNextBuildWhole(
      root,
      Object.fromEntries(Object.entries(after).filter(([name]) => !theirs.has(name))),
    )
  })

  it.each(parts)('is cut off at part %f leaves what the next build makes whole', async part => {
    const root = copy()
    await buildIn(root, killedAt(callAt(part)).disk)
    await expectNextBuildWhole(root)
  })

  it('takes a few bytes at a time is whole', async () => {
    const root = copy()
    expect((await buildIn(root, slow)).status).toBe(0)
    expect(contentsOf(outOf(root))).toEqual(after)
  })

  it('takes no bytes at all ends', async () => {
    const root = copy()
    const { status } = await buildIn(root, { ...quick, writeSync: () => 0 })
    expect(status).toBe(2)
    expect(visible(outOf(root))).toEqual(before)
    await expectNextBuildWhole(root)
  })

  it('is not connected has no folder above it, and ends', async () => {
    const { status, summary } = await buildIn(copy(), notConnected())
    expect([status, summary]).toEqual([2, expect.stringContaining('ENOENT')])
  })
})

describe('a run that is killed', () => {
  const place = (folder: string) => ({ folder, edition: '2024', isOwn: true, suffix: '' })

  it('before any of its calls leaves nothing half, and loses nothing that is not ours', () => {
    const old = built({ 'a.csv': 'old', 'b.docx': 'old', 'c.md': 'old' })
    const next = built({ 'a.csv': 'new', 'b.docx': 'new', 'd.csv': 'new' })
    const whole = Object.fromEntries(next.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]))
    let calls = 0
    for (let wasKilled = true; wasKilled; ) {
      calls++
      const folder = newFolder()
      replaceFiles(place(folder), old, quick)
      writeFileSync(join(folder, 'b.docx'), 'edited')
      writeFileSync(join(folder, 'notes.txt'), 'mine')
      const faulty = killedAt(calls)
      try {
        replaceFiles(place(folder), next, faulty.disk)
      } catch {
        // It has nobody to tell.
      }
      wasKilled = faulty.wasKilled()
      replaceFiles(place(folder), next, quick)
      expect(contentsOf(folder)).toEqual({ ...whole, 'notes.txt': 'mine', 'b.bewaard-1.docx': 'edited' })
    }
    expect(calls).toBeGreaterThan(50)
  })
})
