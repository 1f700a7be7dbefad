/** Files of an edition as they stand in a git revision, laid out in a temporary folder. Touches no work tree. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export type RevisionFault =
  | { readonly kind: 'no-git' }
  /** First line of what git says. */
  | { readonly kind: 'refused'; readonly words: string }
  | { readonly kind: 'no-revision'; readonly name: string }
  | { readonly kind: 'no-edition-there'; readonly name: string; readonly edition: string }
  | { readonly kind: 'too-large'; readonly name: string }
  /** Two entries of one name: git itself could not check it out. */
  | { readonly kind: 'broken-tree'; readonly name: string }
  /** The folder for temporary files, and the code of the system. */
  | { readonly kind: 'no-temporary-folder'; readonly folder: string; readonly cause: string }

type RevisionReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: RevisionFault }

/** One text file of an edition, in bytes: what reading refuses anyway. */
const largestFile = 5_000_000

/** All files together, in bytes. */
const largestTree = 200_000_000

/** Milliseconds for one answer of git. */
const patience = 60_000

/**
 * Calls `use` with a folder that holds `data/<edition>` and `templates/` of the revision, and takes the folder away
 * again. The repository is the one that `root` lies in; `root` may be a folder inside it. The revision is a name that
 * `findSides` let through: it does not begin with a hyphen.
 */
export async function withRevision<T>(
  { root, revision, edition }: { readonly root: string; readonly revision: string; readonly edition: string },
  use: (folder: string) => Promise<T>,
): Promise<RevisionReading<T>> {
  const refuse = (fault: RevisionFault): RevisionReading<T> => ({ ok: false, fault })
  const commit = await git(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
  // Quiet: status 1 says that there is no such thing, any other one that git could not look.
  if (!commit.ok) return refuse(commit.status === 1 ? { kind: 'no-revision', name: revision } : commit.fault)
  const tree = commit.bytes.toString('utf8').trim()
  const listing = await git(root, ['ls-tree', '-r', '-z', '-l', tree, '--', `data/${edition}`, 'templates'])
  if (!listing.ok) return refuse(listing.fault)
  const files = readListing(listing.bytes.toString('utf8'))
  if (!files.some(({ path }) => path.startsWith(`data/${edition}/`))) {
    return refuse({ kind: 'no-edition-there', name: revision, edition })
  }
  const large = tooLarge(files)
  if (large !== null) return refuse({ kind: 'too-large', name: large })
  const twin = twiceNamed(files)
  if (twin !== null) return refuse({ kind: 'broken-tree', name: twin })
  const wanted = files.filter(({ size }) => size <= largestFile)
  const blobs = await git(root, ['cat-file', '--batch'], wanted.map(({ id }) => `${id}\n`).join(''))
  if (!blobs.ok) return refuse(blobs.fault)

  let folder: string | null = null
  try {
    folder = mkdtempSync(join(tmpdir(), 'report-revision-'))
    layOut(folder, wanted, blobs.bytes)
  } catch (cause) {
    if (folder !== null) rmSync(folder, { recursive: true, force: true })
    if (!(cause instanceof Error && 'code' in cause)) throw cause
    return refuse({ kind: 'no-temporary-folder', folder: tmpdir(), cause: `${cause.code}` })
  }
  try {
    return { ok: true, value: await use(folder) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A path that is a folder too, or stands there twice; null when there is none. */
function twiceNamed(files: readonly TreeFile[]): string | null {
  const paths = new Set<string>()
  const folders = new Set<string>()
  for (const { path } of files) {
    if (paths.has(path)) return path
    paths.add(path)
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
      folders.add(path.slice(0, end))
  }
  return files.find(({ path }) => folders.has(path))?.path ?? null
}

interface TreeFile {
  readonly id: string
  readonly isLink: boolean
  readonly size: number
  readonly path: string
}

/** Files and links; another repository inside has no text of its own. Paths count from the root. */
function readListing(text: string): TreeFile[] {
  return text.split('\0').flatMap(line => {
    const [, mode, id, size, path] = /^(1[02]0\d{3}) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line) ?? []
    if (id === undefined || path === undefined || !isPlainPath(path)) return []
    return [{ id, isLink: mode === '120000', size: Number(size), path }]
  })
}

/** A path that stays where it is put, on every platform. */
function isPlainPath(path: string): boolean {
  return path.split('/').every(name => name !== '' && name !== '.' && name !== '..' && !/[\\:]/.test(name))
}

/** The first file that the edition needs and nobody would read, or the whole of a tree; null when all is well. */
function tooLarge(files: readonly TreeFile[]): string | null {
  const file = files.find(({ path, size }) => size > largestFile && /\.(?:md|ya?ml)$/i.test(path))
  if (file !== undefined) return file.path
  const sum = files.reduce((total, { size }) => total + (size > largestFile ? 0 : size), 0)
  return sum > largestTree ? 'data, templates' : null
}

/**
 * The batch answers in the order of the questions: a line `<id> blob <size>`, the bytes, a line end. Links come last,
 * so that nothing is written through one; reading refuses those that lead out of the folder.
 */
function layOut(folder: string, files: readonly TreeFile[], batch: Buffer): void {
  let at = 0
  const links: { readonly target: string; readonly leadsTo: string }[] = []
  for (const { path, size, isLink } of files) {
    const start = batch.indexOf(0x0a, at) + 1
    const bytes = batch.subarray(start, start + size)
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    if (isLink) links.push({ target, leadsTo: bytes.toString('utf8') })
    else writeFileSync(target, bytes, { flag: 'wx' })
    at = start + size + 1
  }
  for (const { target, leadsTo } of links) link(target, leadsTo)
}

/** Where links are not allowed, a file with the name that it leads to: what git itself does there. */
function link(target: string, leadsTo: string): void {
  try {
    symlinkSync(leadsTo, target)
  } catch {
    writeFileSync(target, leadsTo, { flag: 'wx' })
  }
}

type Answer =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly status: number | null; readonly fault: RevisionFault }

/** Runs git without a shell, without locks, asking nobody anything. */
function git(root: string, args: readonly string[], input: string | null = null): Promise<Answer> {
  const flags = ['-C', root, '--no-pager', '--no-optional-locks', '--literal-pathspecs', ...args]
  return new Promise(answer => {
    const child = execFile(
      'git',
      flags,
      { encoding: 'buffer', maxBuffer: 2 * largestTree, timeout: patience, windowsHide: true },
      (error, bytes, said) => {
        if (error === null) return answer({ ok: true, bytes })
        const isMissing = 'code' in error && error.code === 'ENOENT'
        const status = typeof error.code === 'number' ? error.code : null
        const words =
          said
            .toString('utf8')
            .trim()
            .split('\n')[0]
            ?.replace(/\p{Cc}/gu, ' ')
            .slice(0, 200) ?? ''
        const fault: RevisionFault = isMissing ? { kind: 'no-git' } : { kind: 'refused', words }
        return answer({ ok: false, status, fault })
      },
    )
    // A git that ended before it read all has an answer of its own.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input ?? '')
  })
}
