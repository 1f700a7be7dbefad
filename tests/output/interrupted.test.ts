/** Runs that were killed, a file system that fails, and locks: what becomes of the folder, and what is said. */
import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Disk } from '../../src/output/disk.ts'
import { OutputError, type OutputProblem } from '../../src/output/output-error.ts'
import { replaceFiles } from '../../src/output/replace-files.ts'
import { wordProblem } from '../../src/wording/output-words.ts'
import { SystemError } from './faulty-disk.ts'
import { built, contentsOf, newFolder } from './folder.ts'

const build = (folder: string, texts: Readonly<Record<string, string>>, disk: Disk = fs) =>
  replaceFiles({ folder, edition: '2024', isOwn: true, suffix: '' }, built(texts), disk)

const old = { 'a.pdf': 'old', 'b.csv': 'old', 'c.md': 'old' }
const next = { 'a.pdf': 'new', 'b.csv': 'new', 'd.md': 'new' }

const calls = [
  'writeFileSync',
  'linkSync',
  'mkdirSync',
  'openSync',
  'writeSync',
  'fsyncSync',
  'renameSync',
  'lstatSync',
  'readFileSync',
] as const

/** A file system whose calls of one kind fail from the n-th on, `times` times. */
function failing(call: (typeof calls)[number], from: number, code: string, times = 1): Disk {
  let count = 0
  const real: Disk = { ...fs }
  const original: (...given: never[]) => unknown = real[call]
  return {
    ...real,
    [call]: (...given: never[]) => {
      count++
      if (count >= from && count < from + times) throw new SystemError(code)
      return original(...given)
    },
  }
}

const faults = calls.flatMap((call, index) =>
  [1, 2, 4, 7].map(
    from => [call, from, ['ENOSPC', 'EROFS', 'EIO', 'ENOENT'][(index + from) % 4] ?? 'EIO'] as const,
  ),
)

describe('a file system that fails', () => {
  it.each(faults)('in call %s number %i by %s leaves the old set or the new one', (call, from, code) => {
    const folder = newFolder()
    build(folder, old)
    const before = contentsOf(folder)
    let problem: OutputProblem | null = null
    try {
      build(folder, next, failing(call, from, code))
    } catch (cause) {
      if (!(cause instanceof OutputError)) throw cause
      problem = cause.problem
    }
    const visible = Object.fromEntries(
      Object.entries(contentsOf(folder)).filter(([name]) => !name.startsWith('.report-')),
    )
    if (problem === null) expect(visible).toMatchObject(next)
    else {
      expect(problem).toEqual({ kind: 'refused', cause: code })
      expect(visible).toEqual(before)
      expect(wordProblem(problem, 'en').message).toContain(`(${code})`)
    }
    // Whatever was left behind, the next run goes well.
    build(folder, next)
    expect(Object.keys(contentsOf(folder))).toEqual(['a.pdf', 'b.csv', 'd.md', 'manifest.json'])
  })

  it('in the exchange and on the way back is told, and the next run finishes', () => {
    const folder = newFolder()
    build(folder, old)
    // The second rename of the exchange and all after it fail.
    const broken = failing('renameSync', 3, 'EIO', 99)
    expect(() => build(folder, next, broken)).toThrow(
      expect.objectContaining({ problem: { kind: 'unfinished', cause: 'EIO' } }),
    )
    build(folder, next)
    expect(contentsOf(folder)).toMatchObject(next)
    expect(Object.keys(contentsOf(folder))).toHaveLength(4)
  })

  it('says again and again that a folder is missing is believed at once', () => {
    expect(() => build('/proc/none/out', next)).toThrow(
      expect.objectContaining({ problem: { kind: 'refused', cause: 'ENOENT' } }),
    )
  })

  it.each([
    'ENOSPC',
    'EROFS',
    'EACCES',
    'ENAMETOOLONG',
    'ENOENT',
    'EBUSY',
    'ENOTDIR',
    'ELOOP',
    'EIO',
    'ESTRANGE',
  ])('%s has a hint of its own reason in both languages', cause => {
    const [dutch, english] = (['nl', 'en'] as const).map(language =>
      wordProblem({ kind: 'refused', cause }, language),
    )
    expect(dutch?.hint).not.toBe(english?.hint)
    expect(/sluit bestanden/.test(dutch?.hint ?? '')).toBe(cause === 'EBUSY')
  })
})

describe('a run that was killed', () => {
  const lay = (folder: string, texts: Readonly<Record<string, string>>) => {
    mkdirSync(join(folder, '.report-stage', 'new'), { recursive: true })
    mkdirSync(join(folder, '.report-stage', 'old'))
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text)
  }

  it('behind its journal is finished by the next one', () => {
    const folder = newFolder()
    build(folder, old)
    const { 'b.csv': before = '' } = Object.fromEntries(
      JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).uitvoer.map(
        ({ bestand, sha256 }: { bestand: string; sha256: string }) => [bestand, sha256],
      ),
    )
    lay(folder, {
      '.report-stage/new/b.csv': 'new',
      '.report-journal': JSON.stringify({
        replace: [
          { name: 'a.pdf', before: null },
          { name: 'b.csv', before },
        ],
        remove: [{ name: 'c.md', before: 'of another text' }],
        keep: [],
      }),
    })
    // A folder at one of the names stops the run behind the recovery.
    mkdirSync(join(folder, 'd.md'))
    expect(() => build(folder, next)).toThrow(OutputError)
    expect(contentsOf(folder)).toMatchObject({ 'a.pdf': 'old', 'b.csv': 'new', 'c.md': 'old' })
  })

  it('before its journal leaves nothing', () => {
    const folder = newFolder()
    build(folder, old)
    lay(folder, { '.report-stage/new/a.pdf': 'half' })
    build(folder, old)
    expect(Object.keys(contentsOf(folder))).toEqual(['a.pdf', 'b.csv', 'c.md', 'manifest.json'])
  })

  it.each(['', '{', '\u0000', 'null', '{"replace":[{"name":"../x","before":null}],"remove":[],"keep":[]}'])(
    'with the journal %j has its leftovers put aside, and told',
    journal => {
      const folder = newFolder()
      lay(folder, { '.report-stage/old/a.pdf': 'the only copy', '.report-journal': journal })
      expect(build(folder, next)).toEqual([
        { name: '.report-journal', as: '.report-journal.bewaard-1' },
        { name: '.report-stage', as: '.report-stage.bewaard-1' },
      ])
      expect(contentsOf(folder)).toMatchObject({ ...next, '.report-journal.bewaard-1': journal })
    },
  )
})

describe('a lock', () => {
  const own = { machine: hostname(), process: process.pid, started: '1' }

  it.each([
    ['of a process that is gone', '{"machine":null,"process":4194304,"started":null}'],
    ['of this very number, left by a run before', JSON.stringify(own)],
    ['of a number that a newer process has', JSON.stringify({ ...own, process: process.ppid })],
    ['of an older version', `${process.pid}\n`],
    ['that is damaged', '\u0000'],
  ])('%s is taken over at once', (_name, text) => {
    const folder = newFolder()
    writeFileSync(join(folder, '.report-lock'), text)
    const start = performance.now()
    build(folder, next)
    expect(contentsOf(folder)).toMatchObject(next)
    expect(Object.keys(contentsOf(folder))).toHaveLength(4)
    // Waiting takes ten seconds.
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it.each(['folder', 'link', 'pipe'])('that is a %s is put aside at once, and told; a journal too', by => {
    const folder = newFolder()
    for (const name of ['.report-lock', '.report-journal']) {
      const path = join(folder, name)
      if (by === 'folder') mkdirSync(path)
      if (by === 'link') symlinkSync('nowhere', path)
      if (by === 'pipe') execFileSync('mkfifo', [path])
    }
    expect(build(folder, next)).toEqual([
      { name: '.report-lock', as: '.report-lock.bewaard-1' },
      { name: '.report-journal', as: '.report-journal.bewaard-1' },
    ])
    expect(Object.keys(contentsOf(folder)).filter(name => name.startsWith('.report-'))).toHaveLength(2)
  })

  it('takes leftovers of killed runs along, not those of a run that waits or of others', () => {
    const folder = newFolder()
    const files = {
      '.report-lock.4194304': JSON.stringify({ ...own, process: 4194304 }),
      '.report-lock.1': '',
      '.report-lock.2': JSON.stringify({ ...own, machine: 'elsewhere', process: 4194304 }),
      '.report-lock.old': 'mine',
    }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    build(folder, next)
    const left = Object.keys(contentsOf(folder)).filter(name => name.startsWith('.report-'))
    expect(left).toEqual(['.report-lock.1', '.report-lock.2', '.report-lock.old'])
  })

  it.each(['EPERM', 'ENOTSUP'])('is made where files cannot have two names (%s)', code => {
    const folder = newFolder()
    const disk: Disk = {
      ...fs,
      linkSync: () => {
        throw new SystemError(code)
      },
    }
    build(folder, next, disk)
    expect(Object.keys(contentsOf(folder))).toEqual(['a.pdf', 'b.csv', 'd.md', 'manifest.json'])
  })
})
