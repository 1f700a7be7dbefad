/** The files of an edition: which there are, and each one read as far as it can be. */
import { lstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type * as z from 'zod/mini'
import { type FindingDetails, finding } from '../findings/codes.ts'
import type { Diagnostic } from '../findings/diagnostic.ts'
import { nearestName } from '../nearest-name.ts'
import { filePlace, readSource, resolveInside, unreadable } from '../source.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { checkShape } from './check-shape.ts'
import { isDay } from './dates.ts'
import type { Draft } from './draft.ts'
import type { InputFile } from './edition.ts'
import { editionPattern } from './field-kinds.ts'
import { asIs, oneOf, quoted } from './names.ts'
import type { PreviousEdition } from './previous-edition.ts'

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
  // An optional file that says nothing is as good as absent.
  const told = (findings: readonly Diagnostic[]) => {
    for (const each of findings) if (!optional || each.code !== 'empty-file') gathered.findings.push(each)
  }
  told(reading.findings)
  const { source } = reading
  if (source === null) return null
  gathered.files.push({ path, bytes: source.bytes })
  const yaml = readYaml(source)
  told(yaml.findings)
  if (yaml.tree === null) return null
  const shape = checkShape(schema, { source, tree: yaml.tree })
  for (const each of shape.findings) gathered.findings.push(each)
  return shape.draft
}

/** What an edition may hold: files by their names, and folders with what is read in them. */
const entries = {
  files: ['akkoord.yaml', 'brief.yaml', 'gepubliceerd.yaml', 'partijen.yaml', 'programma.yaml'],
  folders: { trajecten: /\.yaml$/ },
} as const satisfies {
  readonly files: readonly string[]
  readonly folders: Readonly<Record<string, RegExp>>
}

/** What systems and editors leave in folders: nobody means it as data. */
const leftBehind =
  /^(?:\..*|~\$.*|#.*#|Thumbs\.db|ehthumbs\.db|desktop\.ini|.*(?:~|\.(?:bak|swp|swo|tmp|orig|rej)))$/i

/** Also `copd.yaml.txt`, as an editor on Windows names it. */
const looksLikeYaml = /\.ya?ml/i

/** Entries of folders below an edition that are looked at; more say nothing new. */
const mostEntries = 2000

/** Tells of what would not be read: a mistyped name or place must not make numbers disappear in silence. */
export function checkFileNames(gathered: Gathered, folder: string): void {
  const names = namesIn(gathered, folder) ?? []
  for (const name of names) {
    if (leftBehind.test(name) || isEntry(name)) continue
    const suggestion = nearestName(
      name,
      entries.files.filter(known => !names.includes(known)),
    )
    unread(gathered, `${folder}/${name}`, { expected: oneOf(entries.files), suggestion })
  }
}

const isEntry = (name: string): boolean =>
  entries.files.some(file => file === name) || Object.hasOwn(entries.folders, name)

/** A file that looks like data, and each one in a folder, is an error; anything else a warning. */
function unread(
  gathered: Gathered,
  path: string,
  {
    expected,
    suggestion,
  }: { readonly expected: FindingDetails['expected']; readonly suggestion: string | null },
): void {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const yaml = isFolder(gathered, path) ? yamlBelow(gathered, path) : looksLikeYaml.test(name) ? [path] : []
  for (const file of yaml) {
    gathered.findings.push(
      finding('ignored-file', filePlace(file), {
        found: quoted(file.slice(file.lastIndexOf('/') + 1)),
        ...(file === path && expected !== undefined ? { expected } : {}),
        ...(file === path && suggestion !== null ? { suggestion } : {}),
      }),
    )
  }
  if (yaml.length === 0)
    gathered.findings.push(finding('unread-file', filePlace(path), { found: quoted(name) }))
}

/** Links are not followed: what lies elsewhere is no part of the edition. */
function isFolder({ root }: Gathered, path: string): boolean {
  return lstatSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() === true
}

function yamlBelow(gathered: Gathered, folder: string): string[] {
  const found: string[] = []
  const waiting = [folder]
  let seen = 0
  for (let path = waiting.pop(); path !== undefined && seen < mostEntries; path = waiting.pop()) {
    for (const name of namesIn(gathered, path) ?? []) {
      seen++
      if (leftBehind.test(name)) continue
      const below = `${path}/${name}`
      if (isFolder(gathered, below)) waiting.push(below)
      else if (looksLikeYaml.test(name)) found.push(below)
    }
  }
  return found.sort(byCodeUnit)
}

/** Paths of the trajectory files, sorted; what else lies there is a finding. */
export function trajectoryFiles(gathered: Gathered, folder: string): string[] {
  const names = namesIn(gathered, folder)
  if (names === null) return []
  const there = names.filter(name => !leftBehind.test(name))
  const isRead = (name: string) => entries.folders.trajecten.test(name)
  for (const name of there.filter(name => !isRead(name))) {
    const expected = looksLikeYaml.test(name) ? asIs(name.replace(/\.ya?ml.*$/i, '.yaml')) : undefined
    unread(gathered, `${folder}/${name}`, { expected, suggestion: null })
  }
  if (!there.some(name => looksLikeYaml.test(name))) {
    const expected = { id: 'some-trajectory-file' } as const
    gathered.findings.push(finding('no-edition-file', filePlace(folder), { expected }))
  }
  return there.filter(isRead).map(name => `${folder}/${name}`)
}

/** What `vorige-editie` leads to. */
export function readPrevious(root: string, edition: string): PreviousEdition {
  const editions = listEditions(root)
  if (!editions.includes(edition)) return { editions, referenceDate: null }
  const { source } = readSource({ root, path: `data/${edition}/brief.yaml` })
  const tree = source === null ? null : readYaml(source).tree
  if (tree?.kind !== 'map') return { editions, referenceDate: null }
  const { peildatum, datum } = tree.value
  const date = peildatum ?? datum
  return { editions, referenceDate: isDay(date) ? date : null }
}
