/** The list of inputs and outputs that a build leaves beside its files, and what became of them since. */
import { createHash } from 'node:crypto'
import type { Problem } from './verification.ts'

interface Entry {
  readonly name: string
  readonly sha256: string
}

export interface Manifest {
  readonly edition: string
  /** Behind the names of tables and figure; empty but beside another edition: `-2025`. */
  readonly suffix: string
  readonly inputs: readonly Entry[]
  readonly outputs: readonly Entry[]
}

/** `manifest.json` or, beside that of another edition, `manifest-2025.json`. */
export const manifestPattern = /^manifest(-.+)?\.json$/

/** Null for a text that is no manifest. */
export function readManifest(text: string, suffix: string): Manifest | null {
  try {
    const parsed: unknown = JSON.parse(text)
    if (typeof parsed !== 'object' || parsed === null) return null
    const edition = 'editie' in parsed ? parsed.editie : null
    if (typeof edition !== 'string') return null
    const inputs = entriesOf('invoer' in parsed ? parsed.invoer : null)
    const outputs = entriesOf('uitvoer' in parsed ? parsed.uitvoer : null)
    return inputs === null || outputs === null ? null : { edition, suffix, inputs, outputs }
  } catch {
    return null
  }
}

function entriesOf(list: unknown): Entry[] | null {
  if (!Array.isArray(list)) return null
  const entries = list.flatMap((entry: unknown): Entry[] => {
    if (typeof entry !== 'object' || entry === null) return []
    const name = 'bestand' in entry ? entry.bestand : null
    const sha256 = 'sha256' in entry ? entry.sha256 : null
    return typeof name === 'string' && typeof sha256 === 'string' ? [{ name, sha256 }] : []
  })
  return entries.length === list.length ? entries : null
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export interface InputFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Data and text as they are now, against what the build read. */
export function checkInputs({ inputs }: Manifest, now: readonly InputFile[]): Problem[] {
  const left = new Map(now.map(({ path, bytes }) => [path, bytes]))
  const then = inputs.flatMap(({ name, sha256 }): Problem[] => {
    const bytes = left.get(name)
    left.delete(name)
    if (bytes === undefined) return [{ kind: 'changed-input', file: name, change: 'gone' }]
    return hashOf(bytes) === sha256 ? [] : [{ kind: 'changed-input', file: name, change: 'changed' }]
  })
  return [
    ...then,
    ...[...left.keys()].map((file): Problem => ({ kind: 'changed-input', file, change: 'new' })),
  ]
}
