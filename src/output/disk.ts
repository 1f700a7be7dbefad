/** The calls of the file system that writing needs, as a value: a test hands in one that fails. */
import * as fs from 'node:fs'

export type Disk = Pick<
  typeof fs,
  | 'closeSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
  | 'writeFileSync'
> & {
  /** Writes bytes from `at` on, some or all; gives their number. */
  readonly writeSync: (descriptor: number, bytes: Uint8Array, at: number) => number
}

export const disk: Disk = fs

/** What stands under a name; links are not followed. */
export type Standing = 'nothing' | 'file' | 'folder' | 'link' | 'other'

export function standingAt(path: string, { lstatSync }: Pick<Disk, 'lstatSync'>): Standing {
  const facts = statsAt(path, lstatSync)
  if (facts === undefined) return 'nothing'
  if (facts.isFile()) return 'file'
  if (facts.isDirectory()) return 'folder'
  return facts.isSymbolicLink() ? 'link' : 'other'
}

/** Below a file nothing stands. */
function statsAt(path: string, lstatSync: Disk['lstatSync']) {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch (cause) {
    if (systemCode(cause) === 'ENOTDIR') return undefined
    throw cause
  }
}

/** The code that the system gives for a refusal ("ENOSPC"); `?` for a fault without one. */
export function systemCode(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? `${cause.code}` : '?'
  // What Windows says of a file that another program has open.
  return code === 'EPERM' && process.platform === 'win32' ? 'EBUSY' : code
}

/** A name that stays in its folder on every platform. */
export function isPlainName(name: string): boolean {
  return /^[^/\\:\0]+$/.test(name) && name !== '.' && name !== '..'
}

/** True when it went well. For clean-up, which must hide no earlier failure. */
export function attempt(work: () => void): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
