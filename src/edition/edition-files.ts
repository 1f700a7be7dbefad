/** The files of an edition: which there are, and each one read as far as it can be. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type * as z from 'zod/mini'
import { finding } from '../findings/codes.ts'
import type { Diagnostic } from '../findings/diagnostic.ts'
import { nearestName } from '../nearest-name.ts'
import { filePlace, readSource, resolveInside, unreadable } from '../source.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { checkShape } from './check-shape.ts'
import type { Draft } from './draft.ts'
import type { InputFile } from './edition.ts'
import { editionPattern } from './field-kinds.ts'
import { asIs, oneOf, quoted } from './names.ts'

/** What reading gathers on its way. */
export interface Gathered {
  readonly root: string
  readonly findings: Diagnostic[]
  readonly files: InputFile[]
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Names in a folder, sorted by code unit; null with a finding when it cannot be listed. */
function namesIn({ root, findings }: Gathered, path: string): string[] | null {
  const resolved = resolveInside({ root, path })
  if ('finding' in resolved) {
    const { missing, finding: refused } = resolved
    findings.push(
      missing ? finding('no-edition-file', filePlace(path), { expected: { id: 'a-folder' } }) : refused,
    )
    return null
  }
  try {
    return readdirSync(resolved.real).sort(byCodeUnit)
  } catch (error) {
    findings.push(unreadable(path, error))
    return null
  }
}

/** Editions below a root: the folders in data/ with a name that an edition may have, sorted. */
function listEditions(root: string): string[] {
  try {
    return readdirSync(join(root, 'data'))
      .filter(name => editionPattern.test(name) && statSync(join(root, 'data', name)).isDirectory())
      .sort(byCodeUnit)
  } catch {
    return []
  }
}

/** The finding for an edition that is not there, or null when it is. */
export function missingEdition({ root, edition }: { root: string; edition: string }): Diagnostic | null {
  const there = listEditions(root)
  if (there.includes(edition)) return null
  const shown = edition.replace(/[^\p{L}\p{N} ._-]/gu, '?').slice(0, 80)
  const path = `data/${editionPattern.test(edition) ? edition : shown}`
  const resolved = editionPattern.test(edition) ? resolveInside({ root, path }) : null
  // A link to a folder elsewhere, or one that leads nowhere, is there but cannot be used.
  if (resolved !== null && 'finding' in resolved && !resolved.missing) return resolved.finding
  const suggestion = nearestName(edition, there)
  return finding('unknown-edition', filePlace(path), {
    found: quoted(shown),
    expected: there.length === 0 ? { id: 'no-edition-at-all' } : oneOf(there),
    ...(suggestion === null ? {} : { suggestion }),
  })
}

/** One data file to a draft; null when it is absent or nothing of it can be used. */
export async function readDraft<T>(
  gathered: Gathered,
  path: string,
  { schema, optional }: { readonly schema: z.ZodMiniType<T>; readonly optional: boolean },
): Promise<Draft<T> | null> {
  const reading = readSource({ root: gathered.root, path })
  if (reading.missing) {
    if (!optional) gathered.findings.push(finding('no-edition-file', filePlace(path)))
    return null
  }
  gathered.findings.push(...reading.findings)
  const { source } = reading
  if (source === null) return null
  gathered.files.push({ path, bytes: source.bytes })
  const yaml = readYaml(source)
  gathered.findings.push(...yaml.findings)
  if (yaml.tree === null) return null
  const shape = checkShape(schema, { source, tree: yaml.tree })
  gathered.findings.push(...shape.findings)
  return shape.draft
}

const editionFiles: readonly string[] = [
  'akkoord.yaml',
  'brief.yaml',
  'gepubliceerd.yaml',
  'partijen.yaml',
  'programma.yaml',
]

const looksLikeYaml = /\.ya?ml$/i

/** Tells of YAML files that would not be read: a mistyped name must not make numbers disappear in silence. */
export function checkFileNames(gathered: Gathered, folder: string): void {
  const names = namesIn(gathered, folder) ?? []
  for (const name of names) {
    if (!looksLikeYaml.test(name) || name.startsWith('.') || editionFiles.includes(name)) continue
    const suggestion = nearestName(
      name,
      editionFiles.filter(known => !names.includes(known)),
    )
    gathered.findings.push(
      finding('ignored-file', filePlace(`${folder}/${name}`), {
        found: quoted(name),
        expected: oneOf(editionFiles),
        ...(suggestion === null ? {} : { suggestion }),
      }),
    )
  }
}

/** Paths of the trajectory files, sorted; other YAML names there are findings, anything else is left alone. */
export function trajectoryFiles(gathered: Gathered, folder: string): string[] {
  const names = namesIn(gathered, folder)
  if (names === null) return []
  const visible = names.filter(name => looksLikeYaml.test(name) && !name.startsWith('.'))
  const read = visible.filter(name => name.endsWith('.yaml'))
  for (const name of visible) {
    if (name.endsWith('.yaml')) continue
    const expected = name.replace(looksLikeYaml, '.yaml')
    gathered.findings.push(
      finding('ignored-file', filePlace(`${folder}/${name}`), {
        found: quoted(name),
        expected: asIs(expected),
      }),
    )
  }
  if (visible.length === 0) {
    const expected = { id: 'some-trajectory-file' } as const
    gathered.findings.push(finding('no-edition-file', filePlace(folder), { expected }))
  }
  return read.map(name => `${folder}/${name}`)
}
