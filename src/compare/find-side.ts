/** What the user means by a side: an edition, a folder, or a revision of the edition; and all that was tried. */
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

export type SideSource =
  | { readonly kind: 'folder'; readonly root: string; readonly edition: string; readonly label: string }
  | { readonly kind: 'revision'; readonly revision: string; readonly edition: string; readonly label: string }

/** Why a reading of the name came to nothing. */
export type Attempt =
  | { readonly kind: 'no-edition'; readonly name: string }
  | { readonly kind: 'no-folder'; readonly name: string }
  | { readonly kind: 'folder-lacks'; readonly name: string }
  | { readonly kind: 'no-revision-name'; readonly name: string }

/** What a name may be, before the editions are known: a bare one takes the edition of the other side. */
type Reading =
  | { readonly kind: 'folder'; readonly root: string; readonly edition: string | null }
  | { readonly kind: 'revision'; readonly revision: string; readonly edition: string | null }
  | { readonly kind: 'nothing' }

type FoundSides =
  | { readonly kind: 'found'; readonly sides: readonly [SideSource, SideSource]; readonly attempts: Attempts }
  | { readonly kind: 'no-edition-named' }
  | { readonly kind: 'unknown'; readonly side: string; readonly attempts: readonly Attempt[] }

/** For each of the two names. */
type Attempts = readonly [readonly Attempt[], readonly Attempt[]]

/** Letters, digits, - and _: what the folder of an edition may be called. */
const editionName = /^[A-Za-z0-9_-]{1,80}$/

/** A path that the system refuses (too long, no permission, a circle of links) is no folder to compare. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Names of the editions below a root, sorted by code unit; none when there is no such folder. */
export function editionsIn(root: string): string[] {
  try {
    const names = readdirSync(join(root, 'data')).filter(name => editionName.test(name))
    return names.filter(name => isFolder(join(root, 'data', name))).sort()
  } catch {
    return []
  }
}

/**
 * `root` holds the editions and lies in the repository of revisions; folders are named from `cwd`. Of a name that can
 * be several things an edition comes first, then a folder, then a revision: `./main` is a folder for certain, and
 * `refs/heads/2024:2024` a revision.
 */
export function findSides(
  names: readonly [string, string],
  { root, cwd }: { readonly root: string; readonly cwd: string },
): FoundSides {
  const [first, second] = names.map(name => readName(name, { root, cwd }))
  if (first === undefined || second === undefined) return { kind: 'no-edition-named' }
  for (const [index, { reading, attempts }] of [first, second].entries()) {
    if (reading.kind === 'nothing') return { kind: 'unknown', side: names[index] ?? '', attempts }
  }
  const edition = [first, second].map(({ reading }) => (reading.kind === 'nothing' ? null : reading.edition))
  const [left, right] = [edition[0] ?? edition[1] ?? null, edition[1] ?? edition[0] ?? null]
  if (left === null || right === null) return { kind: 'no-edition-named' }
  const sides = [source(names[0], first.reading, left), source(names[1], second.reading, right)] as const
  if (sides[0] === null || sides[1] === null) return { kind: 'no-edition-named' }
  return { kind: 'found', sides: [sides[0], sides[1]], attempts: [first.attempts, second.attempts] }
}

/** A name without an edition gets it in its label, so that the label says all. */
function source(name: string, reading: Reading, edition: string): SideSource | null {
  const label = reading.kind !== 'nothing' && reading.edition === null ? `${name}:${edition}` : name
  switch (reading.kind) {
    case 'folder':
      return { kind: 'folder', root: reading.root, edition, label }
    case 'revision':
      return { kind: 'revision', revision: reading.revision, edition, label }
    case 'nothing':
      return null
  }
}

function readName(
  name: string,
  { root, cwd }: { readonly root: string; readonly cwd: string },
): { readonly reading: Reading; readonly attempts: readonly Attempt[] } {
  const attempts: Attempt[] = []
  const found = (reading: Reading) => ({ reading, attempts })
  if (editionName.test(name)) {
    if (isFolder(join(root, 'data', name))) return found({ kind: 'folder', root, edition: name })
    attempts.push({ kind: 'no-edition', name })
  }
  const colon = name.lastIndexOf(':')
  const [left, right] = colon < 0 ? [name, null] : [name.slice(0, colon), name.slice(colon + 1)]
  const hasEdition = right !== null && editionName.test(right)
  const folders: readonly (readonly [string, string | null])[] = hasEdition
    ? [
        [name, null],
        [left, right],
      ]
    : [[name, null]]
  for (const [folder, edition] of folders) {
    const path = resolve(cwd, folder)
    if (folder === '' || !isFolder(path)) continue
    if (isFolder(join(path, 'data')) && isFolder(join(path, 'templates'))) {
      return found({ kind: 'folder', root: path, edition })
    }
    attempts.push({ kind: 'folder-lacks', name: folder })
  }
  if (!attempts.some(({ kind }) => kind === 'folder-lacks')) {
    attempts.push({ kind: 'no-folder', name: hasEdition ? left : name })
  }
  const revision = hasEdition ? left : name
  if (!isRevisionName(revision)) {
    attempts.push({ kind: 'no-revision-name', name: revision })
    return found({ kind: 'nothing' })
  }
  return found({ kind: 'revision', revision, edition: hasEdition ? right : null })
}

/** A hyphen in front would be a flag to git; a colon leads into a tree, not to a revision. */
function isRevisionName(name: string): boolean {
  return name !== '' && name.length <= 200 && !/^-|[:\s]|\p{Cc}/u.test(name)
}
