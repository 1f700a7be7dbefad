/** The manifest of a folder as far as writing asks: which files there are ours, and with which bytes. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type Disk, isPlainName, standingAt, systemCode } from './disk.ts'

export interface OwnFiles {
  readonly edition: string
  /** SHA-256 by name. */
  readonly files: ReadonlyMap<string, string>
}

/** Larger ones are not ours. */
const largest = 1_000_000

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Null for what is no manifest of this program or may not be read, whatever stands there. */
export function readOwnFiles(folder: string, name: string, disk: Disk): OwnFiles | null {
  const path = join(folder, name)
  if (standingAt(path, disk) !== 'file' || (disk.lstatSync(path).size ?? 0) > largest) return null
  try {
    return parse(JSON.parse(disk.readFileSync(path, 'utf8')))
  } catch (cause) {
    if (cause instanceof SyntaxError || systemCode(cause) === 'EACCES') return null
    throw cause
  }
}

function parse(manifest: unknown): OwnFiles | null {
  if (typeof manifest !== 'object' || manifest === null) return null
  if (!('editie' in manifest && 'programma' in manifest && 'uitvoer' in manifest)) return null
  const { editie, programma, uitvoer } = manifest
  const isOurs =
    typeof programma === 'object' && programma !== null && 'naam' in programma && programma.naam === 'report'
  if (typeof editie !== 'string' || !isOurs || !Array.isArray(uitvoer)) return null
  const files = uitvoer.flatMap((entry: unknown): [string, string][] => {
    if (typeof entry !== 'object' || entry === null || !('bestand' in entry && 'sha256' in entry)) return []
    const { bestand, sha256 } = entry
    return typeof bestand === 'string' && typeof sha256 === 'string' && isPlainName(bestand)
      ? [[bestand, sha256]]
      : []
  })
  return { edition: editie, files: new Map(files) }
}
