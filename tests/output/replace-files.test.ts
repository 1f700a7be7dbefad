/** The set of output files is replaced all together or not at all. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isPlainName, OutputError, replaceFiles } from '../../src/write/replace-files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-output-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)
const set = (files: Record<string, string>) =>
  Object.entries(files).map(([name, text]) => ({ name, bytes: bytes(text) }))
const contents = () =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map(name => [name, readFileSync(join(folder, name), 'utf8')]),
  )

describe('replaceFiles', () => {
  it('makes the folder, writes the files and leaves nothing else', () => {
    const deep = join(folder, 'out', '2024')
    replaceFiles(deep, { files: set({ 'a.txt': '1', 'b.txt': '2' }), remove: [] })
    expect(readdirSync(deep).sort()).toEqual(['a.txt', 'b.txt'])
  })

  it('replaces, removes what is named, and leaves strangers alone', () => {
    replaceFiles(folder, { files: set({ 'a.txt': 'old', 'b.txt': 'old' }), remove: [] })
    writeFileSync(join(folder, 'notes.txt'), 'mine')
    replaceFiles(folder, { files: set({ 'a.txt': 'new' }), remove: ['b.txt', 'never-there.txt', 'a.txt'] })
    expect(contents()).toEqual({ 'a.txt': 'new', 'notes.txt': 'mine' })
  })

  it('finishes what a run left that was killed after its journal', () => {
    writeFileSync(join(folder, 'b.txt'), 'old')
    writeFileSync(join(folder, 'c.txt'), 'old')
    writeFileSync(join(folder, 'a.txt'), 'new')
    mkdirSync(join(folder, '.report-stage', 'new'), { recursive: true })
    mkdirSync(join(folder, '.report-stage', 'old'))
    writeFileSync(join(folder, '.report-stage', 'new', 'b.txt'), 'new')
    writeFileSync(
      join(folder, '.report-journal'),
      JSON.stringify({ replace: ['a.txt', 'b.txt', '../x'], remove: ['c.txt'] }),
    )
    replaceFiles(folder, { files: set({ 'd.txt': 'next' }), remove: [] })
    expect(contents()).toEqual({ 'a.txt': 'new', 'b.txt': 'new', 'd.txt': 'next' })
  })

  it('forgets what a run left that was killed before its journal', () => {
    writeFileSync(join(folder, 'a.txt'), 'old')
    mkdirSync(join(folder, '.report-stage', 'new'), { recursive: true })
    writeFileSync(join(folder, '.report-stage', 'new', 'a.txt'), 'half')
    replaceFiles(folder, { files: set({ 'b.txt': 'next' }), remove: [] })
    expect(contents()).toEqual({ 'a.txt': 'old', 'b.txt': 'next' })
  })

  it('puts everything back when one file cannot be replaced', () => {
    writeFileSync(join(folder, 'a.txt'), 'old')
    // No file system takes a name of 300 characters: the second file fails after the first.
    const long = `${'x'.repeat(300)}.txt`
    expect(() => replaceFiles(folder, { files: set({ 'a.txt': 'new', [long]: 'new' }), remove: [] })).toThrow(
      OutputError,
    )
    expect(contents()).toEqual({ 'a.txt': 'old' })
  })

  it('takes over the lock of a process that is gone', () => {
    writeFileSync(join(folder, '.report-lock'), '4194304\n')
    replaceFiles(folder, { files: set({ 'a.txt': '1' }), remove: [] })
    expect(contents()).toEqual({ 'a.txt': '1' })
  })

  it('does not follow a link that stands where a file should come', () => {
    const outside = mkdtempSync(join(tmpdir(), 'report-outside-'))
    writeFileSync(join(outside, 'victim.txt'), 'safe')
    symlinkSync(join(outside, 'victim.txt'), join(folder, 'a.txt'))
    replaceFiles(folder, { files: set({ 'a.txt': 'new' }), remove: [] })
    expect(readFileSync(join(outside, 'victim.txt'), 'utf8')).toBe('safe')
    expect(contents()).toEqual({ 'a.txt': 'new' })
    rmSync(outside, { recursive: true })
  })

  it('says which folder cannot be written', () => {
    writeFileSync(join(folder, 'file'), '')
    const wrong = join(folder, 'file', 'sub')
    expect(() => replaceFiles(wrong, { files: [], remove: [] })).toThrow(/cannot be written \(ENOTDIR\)/)
  })
})

describe('isPlainName', () => {
  it('refuses every way out of the folder', () => {
    expect(['a.txt', '.x', 'é.pdf'].map(isPlainName)).toEqual([true, true, true])
    expect(['../a', 'a/b', 'a\\b', '..', '.', '', 'c:x'].map(isPlainName)).toEqual(Array(7).fill(false))
  })
})
