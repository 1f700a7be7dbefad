/** The keys of a style file. Loaded only for an organisation that has one. */
import { parse } from 'yaml'
import type { StyleFile } from './comparison.ts'

/** Pictures and fonts stay as they are. The style file was read without errors before: what YAML refuses throws. */
export function readStyleKeys(files: readonly Pick<StyleFile, 'path' | 'bytes'>[]): StyleFile[] {
  return files.map(({ path, bytes }) => ({
    path,
    bytes,
    keys: path.endsWith('.yaml') ? keysOf(bytes) : null,
  }))
}

function keysOf(bytes: Uint8Array): unknown {
  return parse(new TextDecoder().decode(bytes), { mapAsMap: true, schema: 'core', version: '1.2' })
}
