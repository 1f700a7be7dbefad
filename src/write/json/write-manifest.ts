/** `manifest.json`: what went in and what came out, with SHA-256, so that a file changed by hand is found. */
import { createHash } from 'node:crypto'

interface NamedBytes {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface ManifestFacts {
  readonly edition: string
  /** Of this program. */
  readonly version: string
  readonly inputs: readonly NamedBytes[]
  readonly outputs: readonly NamedBytes[]
}

const entry = ({ path, bytes }: NamedBytes) => ({
  bestand: path,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

/** One file, one line. */
export function writeManifest({ edition, version, inputs, outputs }: ManifestFacts): string {
  const lines = (files: readonly NamedBytes[]) =>
    files.map(file => `    ${JSON.stringify(entry(file))}`).join(',\n')
  return `{
  "editie": ${JSON.stringify(edition)},
  "programma": { "naam": "report", "versie": ${JSON.stringify(version)} },
  "invoer": [
${lines(inputs)}
  ],
  "uitvoer": [
${lines(outputs)}
  ]
}
`
}
