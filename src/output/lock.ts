/**
 * Keeps two runs apart that write one folder. The lock names its owner: machine, process, and when that process
 * started, because numbers of processes are given again (in a container every run is number 1).
 */
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'
import { attempt, type Disk, standingAt, systemCode } from './disk.ts'
import { type Kept, putAside } from './keep.ts'
import { OutputError } from './output-error.ts'

export const lockName = '.report-lock'

/** Rounds of 50 ms that a run waits for another one. */
const rounds = 200

/** Locks that this process holds now. */
const held = new Set<string>()

/** Gives what releases the lock, and what stood in its way and was put aside. Throws `OutputError` when somebody else holds it. */
export function lock(
  folder: string,
  disk: Disk,
): { readonly release: () => void; readonly aside: readonly Kept[] } {
  const path = join(folder, lockName)
  const own = `${path}.${process.pid}`
  const owner: Owner = { machine: hostname(), process: process.pid, started: startOf(process.pid) }
  const aside: Kept[] = []
  try {
    // No lock of ours is a folder, a link or a pipe, and reading a pipe never ends.
    for (const name of [lockName, basename(own)]) {
      const by = standingAt(join(folder, name), disk)
      if (by !== 'nothing' && by !== 'file') aside.push(...putAside(folder, name, disk))
    }
    disk.rmSync(own, { force: true })
    disk.writeFileSync(own, `${JSON.stringify(owner)}\n`, { flag: 'wx' })
    if (!take({ own, path, disk })) throw new OutputError(folder, { kind: 'busy', lock: lockName })
  } catch (cause) {
    if (cause instanceof OutputError) throw cause
    throw new OutputError(folder, { kind: 'refused', cause: systemCode(cause) }, cause)
  } finally {
    attempt(() => disk.rmSync(own, { force: true }))
  }
  held.add(path)
  attempt(() => sweep(folder, path, disk))
  const release = () => {
    held.delete(path)
    disk.rmSync(path, { force: true })
  }
  return { release, aside }
}

/** What runs left that were killed while they waited. */
function sweep(folder: string, path: string, disk: Disk): void {
  for (const name of disk.readdirSync(folder).sort()) {
    const left = join(folder, name)
    if (!/^\.report-lock\.\d+$/.test(name) || standingAt(left, disk) !== 'file') continue
    const text = disk.readFileSync(left, 'utf8')
    // One that cannot be read may be half written, by a run that is about to wait.
    if (parseOwner(text) !== null && holderOf(text, path) === 'nobody') disk.rmSync(left, { force: true })
  }
}

interface LockFiles {
  /** Names this run as owner. */
  readonly own: string
  readonly path: string
  readonly disk: Disk
}

function take(files: LockFiles): boolean {
  const first = readLock(files)
  for (let round = 0; round < rounds; round++) {
    if (tryLink(files)) return true
    const found = readLock(files)
    if (found !== null && holderOf(found, files.path) === 'nobody') takeAway(files, found)
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
  }
  // An exchange takes less than this wait: an owner that nobody can ask, and who did nothing meanwhile, is gone.
  const found = readLock(files)
  if (found === null || found !== first || holderOf(found, files.path) !== 'unknown') return false
  takeAway(files, found)
  return tryLink(files)
}

/** The lock appears with its owner written in it, so that nobody takes a half-written one for abandoned. */
function tryLink({ own, path, disk }: LockFiles): boolean {
  try {
    disk.linkSync(own, path)
    return true
  } catch (cause) {
    const code = systemCode(cause)
    if (code === 'EEXIST') return false
    if (!withoutLinks.has(code)) throw cause
    return tryCopy({ own, path, disk })
  }
}

/** What systems say where a file cannot have two names (exFAT, some network drives). */
const withoutLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

function tryCopy({ own, path, disk }: LockFiles): boolean {
  try {
    disk.writeFileSync(path, disk.readFileSync(own), { flag: 'wx' })
    return true
  } catch (cause) {
    if (systemCode(cause) === 'EEXIST') return false
    throw cause
  }
}

/** Two runs may find the same abandoned lock: what is taken away is looked at again, and put back if it is new. */
function takeAway({ own, path, disk }: LockFiles, found: string): void {
  const aside = `${own}.old`
  try {
    disk.renameSync(path, aside)
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return
    throw cause
  }
  if (readLock({ own, path: aside, disk }) !== found) tryLink({ own: aside, path, disk })
  disk.rmSync(aside, { force: true })
}

/** Null when there is none. */
function readLock({ path, disk }: LockFiles): string | null {
  try {
    return disk.readFileSync(path, 'utf8')
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return null
    throw cause
  }
}

interface Owner {
  readonly machine: string | null
  readonly process: number
  /** Null where the system does not tell. */
  readonly started: string | null
}

/** `unknown`: on another machine, or a lock that says too little. */
function holderOf(text: string, path: string): 'somebody' | 'nobody' | 'unknown' {
  const owner = parseOwner(text)
  if (owner === null) return 'nobody'
  if (owner.process === process.pid && (owner.machine === null || owner.machine === hostname()))
    return held.has(path) ? 'somebody' : 'nobody'
  if (owner.machine !== null && owner.machine !== hostname()) return 'unknown'
  if (!isRunning(owner.process)) return 'nobody'
  if (owner.started === null) return 'unknown'
  return owner.started === startOf(owner.process) ? 'somebody' : 'nobody'
}

/** Null for what is no lock of ours. */
function parseOwner(text: string): Owner | null {
  try {
    const parsed: unknown = JSON.parse(text)
    if (typeof parsed === 'number') return { machine: null, process: parsed, started: null }
    if (typeof parsed !== 'object' || parsed === null || !('process' in parsed)) return null
    const { process: number } = parsed
    if (typeof number !== 'number') return null
    const machine = 'machine' in parsed && typeof parsed.machine === 'string' ? parsed.machine : null
    const started = 'started' in parsed && typeof parsed.started === 'string' ? parsed.started : null
    return { machine, process: number, started }
  } catch {
    return null
  }
}

/** In clock ticks since the machine started, where the system tells (Linux). */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program stands in parentheses and may hold anything.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return systemCode(cause) === 'EPERM'
  }
}
