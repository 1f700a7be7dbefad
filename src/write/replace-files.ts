/**
 * Replaces a set of files in a folder all together or not at all. The new files are staged beside the old ones,
 * a journal marks the moment from which the new set is the true one, and only then do files change places. A run
 * that was killed before the journal leaves nothing but its stage, which the next run removes; after the journal,
 * the next run finishes. A lock keeps two runs apart. Files that are not named stay as they are.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

export interface OutputFile {
  /** A plain name, no folder. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Why nothing was written: the code of the system, or the lock of somebody else who is writing. */
export type OutputProblem =
  | { readonly kind: 'refused'; readonly cause: string }
  | { readonly kind: 'busy'; readonly lock: string }

/** The folder cannot be written, or somebody else is writing it. The words for the user follow from `problem`. */
export class OutputError extends Error {
  readonly folder: string
  readonly problem: OutputProblem
  constructor({ folder, problem, cause }: { folder: string; problem: OutputProblem; cause?: unknown }) {
    super(problem.kind === 'busy' ? `locked by ${problem.lock}` : `cannot be written (${problem.cause})`, {
      cause,
    })
    this.folder = folder
    this.problem = problem
  }
}

const stageName = '.report-stage'
const journalName = '.report-journal'
const lockName = '.report-lock'

interface Journal {
  readonly replace: readonly string[]
  readonly remove: readonly string[]
}

/**
 * Makes `folder` hold `files`, and none of `remove`. Throws `OutputError` when it cannot, with the folder as it was.
 */
export function replaceFiles(
  folder: string,
  { files, remove }: { readonly files: readonly OutputFile[]; readonly remove: readonly string[] },
): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw cannotWrite(folder, cause)
  }
  const release = lock(folder)
  try {
    recover(folder)
    stage(folder, files)
    const names = new Set(files.map(({ name }) => name))
    const journal: Journal = { replace: [...names], remove: remove.filter(name => !names.has(name)) }
    writeDurably(join(folder, stageName, journalName), JSON.stringify(journal))
    renameSync(join(folder, stageName, journalName), join(folder, journalName))
    apply(folder, journal)
  } catch (cause) {
    if (cause instanceof OutputError) throw cause
    rmSync(join(folder, stageName), { recursive: true, force: true })
    throw cannotWrite(folder, cause)
  } finally {
    release()
  }
}

/** Finishes or takes back what a killed run left. */
function recover(folder: string): void {
  const journalPath = join(folder, journalName)
  if (existsSync(journalPath)) apply(folder, readJournal(journalPath))
  rmSync(join(folder, stageName), { recursive: true, force: true })
}

function readJournal(path: string): Journal {
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'))
  const names = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter(name => typeof name === 'string' && isPlainName(name)) : []
  if (typeof parsed !== 'object' || parsed === null) return { replace: [], remove: [] }
  return {
    replace: names('replace' in parsed ? parsed.replace : []),
    remove: names('remove' in parsed ? parsed.remove : []),
  }
}

/** A name that stays in its folder on every platform. */
export function isPlainName(name: string): boolean {
  return /^[^/\\:]+$/.test(name) && name !== '.' && name !== '..'
}

function stage(folder: string, files: readonly OutputFile[]): void {
  mkdirSync(join(folder, stageName, 'new'), { recursive: true })
  mkdirSync(join(folder, stageName, 'old'))
  for (const { name, bytes } of files) writeDurably(join(folder, stageName, 'new', name), bytes)
}

/**
 * Puts the staged files in their places. When one cannot be replaced (on Windows: a file that is open elsewhere),
 * those already done go back.
 */
function apply(folder: string, { replace, remove }: Journal): void {
  const undo: (() => void)[] = []
  const move = (from: string, to: string) => {
    renameSync(from, to)
    undo.unshift(() => renameSync(to, from))
  }
  try {
    for (const name of [...replace, ...remove]) {
      const staged = join(folder, stageName, 'new', name)
      const kept = join(folder, stageName, 'old', name)
      const target = join(folder, name)
      const isReplaced = replace.includes(name)
      if (isReplaced && !existsSync(staged)) continue
      if (isPresent(target)) move(target, kept)
      if (isReplaced) move(staged, target)
    }
  } catch (cause) {
    for (const step of undo) step()
    rmSync(join(folder, journalName), { force: true })
    rmSync(join(folder, stageName), { recursive: true, force: true })
    throw cannotWrite(folder, cause)
  }
  rmSync(join(folder, journalName), { force: true })
  rmSync(join(folder, stageName), { recursive: true, force: true })
}

/** Also true for a symbolic link that leads nowhere. */
function isPresent(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function writeDurably(path: string, bytes: Uint8Array | string): void {
  const descriptor = openSync(path, 'wx')
  try {
    if (typeof bytes === 'string') writeFileSync(descriptor, bytes)
    else for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Takes the lock of the folder, also from a process that is gone; waits up to ten seconds for one that is not.
 * The lock appears with its owner written in it, so that nobody takes a half-written one for abandoned.
 */
function lock(folder: string): () => void {
  const path = join(folder, lockName)
  const own = `${path}.${process.pid}`
  try {
    writeFileSync(own, `${process.pid}\n`)
    for (let attempt = 0; attempt < 200; attempt++) {
      if (tryLink(own, path)) return () => rmSync(path, { force: true })
      const owner = readOwner(path)
      if (isRunning(owner)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
      else takeAbandoned(path, owner)
    }
  } catch (cause) {
    throw cannotWrite(folder, cause)
  } finally {
    rmSync(own, { force: true })
  }
  throw new OutputError({ folder, problem: { kind: 'busy', lock: lockName } })
}

function tryLink(own: string, path: string): boolean {
  try {
    linkSync(own, path)
    return true
  } catch (cause) {
    if (isCode(cause, 'EEXIST')) return false
    throw cause
  }
}

/** Two runs may find the same abandoned lock: what is taken away is looked at again, and put back if it is new. */
function takeAbandoned(path: string, owner: number): void {
  const aside = `${path}.${process.pid}.old`
  try {
    renameSync(path, aside)
  } catch (cause) {
    if (isCode(cause, 'ENOENT')) return
    throw cause
  }
  const taken = readOwner(aside)
  if (taken !== owner && isRunning(taken)) tryLink(aside, path)
  rmSync(aside, { force: true })
}

function readOwner(path: string): number {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10)
  } catch {
    return Number.NaN
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return isCode(cause, 'EPERM')
  }
}

function isCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code
}

function cannotWrite(folder: string, cause: unknown): OutputError {
  const reason = cause instanceof Error && 'code' in cause ? `${cause.code}` : '?'
  return new OutputError({ folder, problem: { kind: 'refused', cause: reason }, cause })
}
