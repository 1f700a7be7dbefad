/** What is not ours is kept under another name, and told. */
import { extname, join } from 'node:path'
import { type Disk, standingAt } from './disk.ts'

/** A file that somebody else made or changed, or a leftover that cannot be read, and the name that it gets. */
export interface Kept {
  readonly name: string
  readonly as: string
}

/** More copies of one name than this are no accident. */
const mostKept = 9999

/** `letter.bewaard-1.docx`: the first number that nothing stands at. */
export function freeName(folder: string, name: string, disk: Disk): string {
  const ending = extname(name)
  const base = name.slice(0, name.length - ending.length)
  for (let number = 1; number <= mostKept; number++) {
    const free = `${base}.bewaard-${number}${ending}`
    if (standingAt(join(folder, free), disk) === 'nothing') return free
  }
  throw Object.assign(new Error(`${name} is kept ${mostKept} times`), { code: 'EEXIST' })
}

/** Renames what stands there, whatever it is. Empty when nothing does. */
export function putAside(folder: string, name: string, disk: Disk): readonly Kept[] {
  if (standingAt(join(folder, name), disk) === 'nothing') return []
  const as = freeName(folder, name, disk)
  disk.renameSync(join(folder, name), join(folder, as))
  return [{ name, as }]
}
