/**
 * The one door to a folder of output: decides, before anything is written, what may be touched. Only regular files are.
 *
 * A file is ours when the manifest of the same edition lists it with the bytes that it has. In `out/<edition>` the
 * names of text formats are ours besides: they are in git, the manifest is not. Other files at names that we need are
 * kept under another name; in a folder of `--out` that has no manifest of ours they refuse the run.
 */
import { basename, dirname, extname, isAbsolute, join, relative, sep } from 'node:path'
import { type Disk, disk as realDisk, standingAt, systemCode } from './disk.ts'
import { freeName, type Kept } from './keep.ts'
import { hashOf, type OwnFiles, readOwnFiles } from './manifest.ts'
import { OutputError, type Taken } from './output-error.ts'

export interface OutputFile {
  /** A plain name, no folder. */
  readonly name: string
  readonly bytes: Uint8Array
}

export interface OutputPlace {
  readonly folder: string
  readonly edition: string
  /** True for `out/<edition>`, false for a folder that the user names. */
  readonly isOwn: boolean
  /** Behind the names of tables, figure and manifest: empty, or `-2025` beside another edition. */
  readonly suffix: string
}

/** What happens to each name. A name stands in one of the lists at most, but for `keep`. */
export interface Exchange {
  readonly replace: readonly Replaced[]
  readonly remove: readonly Replaced[]
  readonly keep: readonly Kept[]
}

export interface Replaced {
  readonly name: string
  /** SHA-256 of the file that goes; null when there is none. */
  readonly before: string | null
}

const manifestName = 'manifest.json'

const text: ReadonlySet<string> = new Set(['.md', '.csv', '.json', '.svg', '.html'])

/** Where the files of an edition go in a folder that may hold those of another one. Throws `OutputError`. */
export function choosePlace(place: Omit<OutputPlace, 'suffix'>, disk: Disk = realDisk): OutputPlace {
  const { folder, edition, isOwn } = place
  if (isOwn) return { ...place, suffix: '' }
  const suffix = `-${edition}`
  try {
    const first = readOwnFiles(folder, manifestName, disk)
    if (first?.edition === edition) return { ...place, suffix: '' }
    const isSecond = readOwnFiles(folder, manifestOf({ suffix }), disk)?.edition === edition
    return { ...place, suffix: first !== null || isSecond ? suffix : '' }
  } catch (cause) {
    throw new OutputError(folder, { kind: 'refused', cause: systemCode(cause) }, cause)
  }
}

/** Throws `OutputError` for a folder that is, or lies in, one that is read. */
export function refuseInputs(folder: string, inputs: readonly string[], disk: Disk = realDisk): void {
  const isInside = (input: string, real: string) => {
    const way = relative(realPath(input, disk), real)
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
  }
  let isRead: boolean
  try {
    const real = realPath(folder, disk)
    isRead = inputs.some(input => isInside(input, real))
  } catch (cause) {
    throw new OutputError(folder, { kind: 'refused', cause: systemCode(cause) }, cause)
  }
  if (isRead) throw new OutputError(folder, { kind: 'inputs' })
}

/** Also of a folder that is not there yet: links are followed as far as it is. */
function realPath(path: string, disk: Disk): string {
  const parent = dirname(path)
  if (standingAt(path, disk) === 'nothing' && parent !== path)
    return join(realPath(parent, disk), basename(path))
  try {
    return disk.realpathSync(path)
  } catch {
    return path
  }
}

export function manifestOf({ suffix }: Pick<OutputPlace, 'suffix'>): string {
  return `manifest${suffix}.json`
}

/** Throws `OutputError` with every name that is taken. */
export function planExchange(place: OutputPlace, files: readonly OutputFile[], disk: Disk): Exchange {
  const { folder, edition, isOwn } = place
  const manifest = readOwnFiles(folder, manifestOf(place), disk)
  const own: OwnFiles['files'] | null = manifest?.edition === edition ? manifest.files : null
  const taken: Taken[] = []
  const replace: Replaced[] = []
  const keep: Kept[] = []
  for (const { name, bytes } of files) {
    const path = join(folder, name)
    const standing = standingAt(path, disk)
    if (standing === 'nothing') {
      replace.push({ name, before: null })
      continue
    }
    const isManifest = name === manifestOf(place) && own !== null
    if (standing !== 'file' || (!isOwn && own === null)) {
      taken.push({ name, by: standing })
      continue
    }
    // Without the manifest nobody knows what we made, so a damaged one is kept to look at.
    if (name === manifestOf(place) && manifest === null) {
      replace.push({ name, before: null })
      keep.push({ name, as: freeName(folder, name, disk) })
      continue
    }
    const before = hashOf(disk.readFileSync(path))
    const isOurs = (isOwn && text.has(extname(name))) || isManifest || before === own?.get(name)
    if (isOurs || before === hashOf(bytes)) replace.push({ name, before })
    else {
      replace.push({ name, before: null })
      keep.push({ name, as: freeName(folder, name, disk) })
    }
  }
  if (taken.length > 0) throw new OutputError(folder, { kind: 'taken', taken })
  const names = new Set(files.map(({ name }) => name))
  const remove = [...(own ?? [])].flatMap(([name, before]): Replaced[] => {
    const path = join(folder, name)
    if (names.has(name) || !isShort(name) || standingAt(path, disk) !== 'file') return []
    return hashOf(disk.readFileSync(path)) === before ? [{ name, before }] : []
  })
  return { replace, remove, keep }
}

/** No file system that matters has longer names. */
const isShort = (name: string): boolean => Buffer.byteLength(name) <= 255
