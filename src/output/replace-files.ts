/**
 * Replaces a set of files in a folder all together or not at all. The new files are staged beside the old ones,
 * a journal marks the moment from which the new set is the true one, and only then do files change places. A run
 * that was killed before the journal leaves nothing but its stage, which the next run removes; after the journal,
 * the next run finishes. A lock keeps two runs apart.
 */
import { basename, dirname, join } from 'node:path'
import { attempt, type Disk, isPlainName, disk as realDisk, standingAt, systemCode } from './disk.ts'
import { freeName, type Kept, putAside } from './keep.ts'
import { lock } from './lock.ts'
import { hashOf } from './manifest.ts'
import { OutputError } from './output-error.ts'
import {
  type Exchange,
  type OutputFile,
  type OutputPlace,
  planExchange,
  type Replaced,
} from './plan-exchange.ts'

const stageName = '.report-stage'
const journalName = '.report-journal'

/** Makes the folder hold `files`; gives what was kept under another name. Throws `OutputError`, with the folder as it was. */
export function replaceFiles(
  place: OutputPlace,
  files: readonly OutputFile[],
  disk: Disk = realDisk,
): readonly Kept[] {
  const { folder } = place
  try {
    makeFolder(folder, disk)
  } catch (cause) {
    throw cannotWrite(folder, cause)
  }
  const { release, aside } = lock(folder, disk)
  try {
    const leftovers = recover(folder, disk)
    const exchange = planExchange(place, files, disk)
    stage({ folder, files, exchange, disk })
    apply(folder, exchange, disk)
    return [...aside, ...leftovers, ...exchange.keep]
  } catch (cause) {
    if (cause instanceof OutputError) throw cause
    attempt(() => disk.rmSync(join(folder, stageName), { recursive: true, force: true }))
    throw cannotWrite(folder, cause)
  } finally {
    attempt(release)
  }
}

/**
 * Puts one file in its place. Refuses what stands there when `isOurs` does not know its text and it is another one.
 * Throws `OutputError`.
 */
export function replaceFile(
  path: string,
  bytes: Uint8Array,
  isOurs: (text: string) => boolean,
  disk: Disk = realDisk,
): void {
  let staged: string | null = null
  try {
    const by = standingAt(path, disk)
    if (by !== 'nothing') {
      const before = by === 'file' ? disk.readFileSync(path) : null
      if (before?.equals(bytes)) return
      if (before === null || !isOurs(before.toString('utf8')))
        throw new OutputError(path, { kind: 'taken', taken: [{ name: basename(path), by }] })
    }
    const free = stageBeside(path, isOurs, disk)
    const descriptor = disk.openSync(free, 'wx')
    staged = free
    writeDurably(descriptor, bytes, disk)
    disk.renameSync(free, path)
  } catch (cause) {
    const left = staged
    if (left !== null) attempt(() => disk.rmSync(left, { force: true }))
    throw cause instanceof OutputError ? cause : cannotWrite(path, cause)
  }
}

/** A name beside the file at which nothing stands, or what a killed run left whole. */
function stageBeside(path: string, isOurs: (text: string) => boolean, disk: Disk): string {
  const folder = dirname(path)
  const name = `${basename(path)}.report-new`
  const by = standingAt(join(folder, name), disk)
  if (by === 'nothing') return join(folder, name)
  if (by === 'file' && isOurs(disk.readFileSync(join(folder, name), 'utf8'))) {
    disk.rmSync(join(folder, name), { force: true })
    return join(folder, name)
  }
  return join(folder, freeName(folder, name, disk))
}

/**
 * One by one: where the system says again and again that a parent is missing, `recursive` never ends. A drive that is
 * not connected has no parent.
 */
function makeFolder(folder: string, disk: Disk): void {
  const missing: string[] = []
  for (let path = folder; standingAt(path, disk) === 'nothing'; path = dirname(path)) {
    missing.unshift(path)
    if (path === dirname(path)) break
  }
  for (const path of missing) {
    try {
      disk.mkdirSync(path)
    } catch (cause) {
      // Another run may have made it just now.
      if (systemCode(cause) !== 'EEXIST') throw cause
    }
  }
}

/** Finishes or takes back what a killed run left; gives leftovers that cannot be read and were put aside. */
function recover(folder: string, disk: Disk): Kept[] {
  const journalPath = join(folder, journalName)
  const journal = readJournal(journalPath, disk)
  const isDamaged = journal === null && standingAt(journalPath, disk) !== 'nothing'
  const stage = standingAt(join(folder, stageName), disk)
  if (isDamaged || (stage !== 'nothing' && stage !== 'folder')) {
    // What stands in the stage may be the only copy of a file.
    return [journalName, stageName].flatMap(name => putAside(folder, name, disk))
  }
  if (journal !== null) apply(folder, checked(folder, journal, disk), disk)
  disk.rmSync(join(folder, stageName), { recursive: true, force: true })
  return []
}

/** Null for what is no journal of ours. */
function readJournal(path: string, disk: Disk): Exchange | null {
  if (standingAt(path, disk) !== 'file') return null
  try {
    const parsed: unknown = JSON.parse(disk.readFileSync(path, 'utf8'))
    if (typeof parsed !== 'object' || parsed === null) return null
    if (!('replace' in parsed && 'remove' in parsed && 'keep' in parsed)) return null
    const { replace, remove, keep } = parsed
    return isListOf(replace, isReplaced) && isListOf(remove, isReplaced) && isListOf(keep, isKept)
      ? { replace, remove, keep }
      : null
  } catch {
    return null
  }
}

function isListOf<T>(list: unknown, isItem: (item: unknown) => item is T): list is readonly T[] {
  return Array.isArray(list) && list.every(isItem)
}

const isName = (name: unknown): boolean => typeof name === 'string' && isPlainName(name)

function isReplaced(item: unknown): item is Replaced {
  if (typeof item !== 'object' || item === null || !('name' in item && 'before' in item)) return false
  return isName(item.name) && (item.before === null || typeof item.before === 'string')
}

function isKept(item: unknown): item is Kept {
  return (
    typeof item === 'object' &&
    item !== null &&
    'name' in item &&
    'as' in item &&
    isName(item.name) &&
    isName(item.as)
  )
}

/** A file that somebody changed after the run that was killed is kept, or stays. */
function checked(folder: string, { replace, remove, keep }: Exchange, disk: Disk): Exchange {
  const staged = (name: string) => standingAt(join(folder, stageName, 'new', name), disk) === 'file'
  const isAsBefore = ({ name, before }: Replaced) => {
    const path = join(folder, name)
    const standing = standingAt(path, disk)
    if (standing === 'nothing') return true
    return standing === 'file' && before !== null && hashOf(disk.readFileSync(path)) === before
  }
  const left = replace.filter(({ name }) => staged(name))
  const known = new Set(keep.map(({ name }) => name))
  const changed = left.filter(item => !known.has(item.name) && !isAsBefore(item))
  return {
    replace: left,
    remove: remove.filter(isAsBefore),
    keep: [
      ...keep.filter(({ name, as }) => staged(name) && standingAt(join(folder, as), disk) === 'nothing'),
      ...changed.map(({ name }) => ({ name, as: freeName(folder, name, disk) })),
    ],
  }
}

function stage({
  folder,
  files,
  exchange,
  disk,
}: {
  readonly folder: string
  readonly files: readonly OutputFile[]
  readonly exchange: Exchange
  readonly disk: Disk
}): void {
  disk.mkdirSync(join(folder, stageName))
  disk.mkdirSync(join(folder, stageName, 'new'))
  disk.mkdirSync(join(folder, stageName, 'old'))
  for (const { name, bytes } of files)
    writeDurably(disk.openSync(join(folder, stageName, 'new', name), 'wx'), bytes, disk)
  const journal = join(folder, stageName, journalName)
  writeDurably(disk.openSync(journal, 'wx'), new TextEncoder().encode(JSON.stringify(exchange)), disk)
  disk.renameSync(journal, join(folder, journalName))
}

/**
 * Puts the staged files in their places. When one cannot be replaced (on Windows: a file that is open elsewhere),
 * those already done go back.
 */
function apply(folder: string, { replace, remove, keep }: Exchange, disk: Disk): void {
  const undo: (() => void)[] = []
  const move = (from: string, to: string) => {
    disk.renameSync(from, to)
    undo.unshift(() => disk.renameSync(to, from))
  }
  const at = (...names: string[]) => join(folder, ...names)
  const setAside = ({ name }: Replaced) => {
    if (standingAt(at(name), disk) !== 'nothing') move(at(name), at(stageName, 'old', name))
  }
  try {
    for (const { name, as } of keep) move(at(name), at(as))
    for (const file of replace) {
      setAside(file)
      move(at(stageName, 'new', file.name), at(file.name))
    }
    for (const file of remove) setAside(file)
  } catch (cause) {
    const isBack = attempt(() => {
      for (const step of undo) step()
      disk.rmSync(at(journalName), { force: true })
    })
    // Without a way back the journal stays, so that the next run finishes.
    if (!isBack) throw new OutputError(folder, { kind: 'unfinished', cause: systemCode(cause) }, cause)
    attempt(() => disk.rmSync(at(stageName), { recursive: true, force: true }))
    throw cannotWrite(folder, cause)
  }
  // The new set stands; leftovers are taken away by the next run when they cannot be now.
  attempt(() => {
    disk.rmSync(at(journalName), { force: true })
    disk.rmSync(at(stageName), { recursive: true, force: true })
  })
}

/** Closes the file. */
function writeDurably(descriptor: number, bytes: Uint8Array, disk: Disk): void {
  try {
    for (let done = 0; done < bytes.length; ) {
      const count = disk.writeSync(descriptor, bytes, done)
      if (count <= 0) throw new Error('the system writes nothing')
      done += count
    }
    disk.fsyncSync(descriptor)
  } finally {
    disk.closeSync(descriptor)
  }
}

function cannotWrite(folder: string, cause: unknown): OutputError {
  return new OutputError(folder, { kind: 'refused', cause: systemCode(cause) }, cause)
}
