/** What changed of an organisation's own look: keys of its style file, and the pictures and fonts that it names. */
import { createHash } from 'node:crypto'
import { compareRecords } from './compare-records.ts'
import type { DataChange, StyleFile } from './comparison.ts'
import { pairById } from './pair-items.ts'

/** The style file first, key by key; of other files only whether they are others. */
export function compareStyles(before: readonly StyleFile[], after: readonly StyleFile[]): DataChange[] {
  return pairById(before, after, ({ path }) => path).flatMap(({ id: file, before: old, after: now }) => {
    const base = { source: 'style', file } as const
    if (old === null) return [{ ...base, path: '', before: null, after: file }]
    if (now === null) return [{ ...base, path: '', before: file, after: null }]
    if (Buffer.compare(old.bytes, now.bytes) === 0) return []
    if (old.keys === null || now.keys === null) {
      return [{ ...base, path: '', before: fingerprint(old.bytes), after: fingerprint(now.bytes) }]
    }
    return compareRecords(old.keys, now.keys).map(({ path, ...texts }) => ({
      ...base,
      path: path.join(' › '),
      ...texts,
    }))
  })
}

/** Enough of the sum of a file to see that it is another one. */
function fingerprint(bytes: Uint8Array): string {
  return `sha256 ${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`
}
