/** A file system that fails in one way from one of its calls on. */
import * as fs from 'node:fs'
import { type Disk, disk as real } from '../../src/output/disk.ts'

export class SystemError extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/** Calls that change what stands on a disk. */
const changing = [
  'linkSync',
  'mkdirSync',
  'openSync',
  'renameSync',
  'rmSync',
  'writeFileSync',
  'writeSync',
] as const satisfies readonly (keyof Disk)[]

const all = [
  ...changing,
  'closeSync',
  'fsyncSync',
  'lstatSync',
  'readFileSync',
  'readdirSync',
] as const satisfies readonly (keyof Disk)[]

type Call = (typeof all)[number]

/** A disk that nobody waits for. */
export const quick: Disk = { ...real, fsyncSync: () => {} }

/** The disk, with `before` called in front of each of `calls`; it may throw, or do something meanwhile. */
function watched(calls: readonly Call[], before: () => void): Disk {
  let disk = quick
  for (const call of calls) {
    const original: (...given: never[]) => unknown = quick[call]
    disk = {
      ...disk,
      [call]: (...given: never[]) => {
        before()
        return original(...given)
      },
    }
  }
  return disk
}

/** Counts changes. */
export function countChanges(): { readonly disk: Disk; readonly count: () => number } {
  let count = 0
  const disk = watched(changing, () => {
    count++
  })
  return { disk, count: () => count }
}

/** Every change fails with the code, from the `nth` on. */
export function failingFrom(nth: number, code: string): Disk {
  let count = 0
  return watched(changing, () => {
    if (++count >= nth) throw new SystemError(code)
  })
}

/** As a run that is killed before its `nth` call: nothing happens any more, clean-up neither. */
export function killedAt(nth: number): { readonly disk: Disk; readonly wasKilled: () => boolean } {
  let count = 0
  const disk = watched(all, () => {
    if (++count >= nth) throw new SystemError('KILLED')
  })
  return { disk, wasKilled: () => count >= nth }
}

/** Another program takes the folder away in front of the `nth` change. */
export function vanishingAt(nth: number, folder: string): Disk {
  let count = 0
  return watched(changing, () => {
    if (++count === nth) fs.rmSync(folder, { recursive: true, force: true })
  })
}

/** Writes a few bytes at a time. */
export const slow: Disk = {
  ...quick,
  writeSync: (descriptor, bytes, at) => real.writeSync(descriptor, bytes.subarray(0, at + 99), at),
}

/** A drive that is not connected: nothing stands there, its root neither, and nothing can be made. */
export function notConnected(): Disk {
  const nothing = (disk: Disk, call: Call): Disk => ({ ...disk, [call]: () => undefined })
  const refusing: Disk = {
    ...quick,
    mkdirSync: () => {
      throw new SystemError('ENOENT')
    },
  }
  return nothing(refusing, 'lstatSync')
}
