/** Runs the compiled program as its users do, and lays out folders for it to work in. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const repository = fileURLToPath(new URL('../..', import.meta.url))
export const secondProgramme = join(repository, 'tests', 'fixtures', 'second-programme')
export const smallest = join(repository, 'tests', 'fixtures', 'smallest')

const cli = join(repository, 'dist', 'cli.js')

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export function report(
  args: readonly string[],
  { cwd = repository, env = {} }: { readonly cwd?: string; readonly env?: Record<string, string> } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: 'utf8',
    // The words of the program are those of this language, whatever the machine speaks.
    env: { ...process.env, NO_COLOR: '', LC_ALL: 'C', ...env },
  })
  return { status, stdout, stderr }
}

const made: string[] = []

/** A new folder that `removeFolders` takes away. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-test-'))
  made.push(folder)
  return folder
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** A copy of the data and templates of `from`, to change at will. */
export function copyOf(from: string): string {
  const root = newFolder()
  for (const name of ['data', 'templates']) cpSync(join(from, name), join(root, name), { recursive: true })
  return root
}

/** Writes files given as `{ path: text }` below `root`. */
export function lay(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

/** Replaces the one place where `from` stands in a file; fails when there is none or more than one. */
export function replaceIn(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8')
  if (text.split(from).length !== 2)
    throw new Error(`"${from}" stands ${text.split(from).length - 1} times in ${path}`)
  writeFileSync(path, text.replace(from, to))
}

/** Words as they flow: where a line ends depends on the length of the paths in it. */
export function flowing(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** SHA-256 of every file of a folder. */
export function hashes(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map(name => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  )
}
