/** A folder of finished files against the letter that they should say, file by file. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Letter } from '../document.ts'
import { type Piece, UnreadableDocument } from '../readback/piece.ts'
import { factDifferences, htmlDifferences, type PdfFile, pdfDifferences } from './check-facts.ts'
import { type Beside, foreignProblems } from './check-foreign.ts'
import { checkCsv, checkNumbers, readCsv } from './check-tables.ts'
import { comparePieces, type Difference, joinPages } from './compare-pieces.ts'
import { expectedOf } from './expected.ts'
import type { Expected } from './expected-piece.ts'
import {
  checkInputs,
  hashOf,
  type InputFile,
  type Manifest,
  manifestPattern,
  readManifest,
} from './manifest.ts'
import { provedBy } from './requirements.ts'
import type { DocumentFormat } from './setting.ts'
import type { Problem, Unreadable, Verification } from './verification.ts'

/** Larger files are refused. */
const largest = 64 * 1024 * 1024

/** The manifests of a folder, one for each edition in it, or why there is none to read. */
export function openManifests(folder: string): readonly Manifest[] | Unreadable {
  const names = listFiles(folder).filter(name => manifestPattern.test(name))
  const manifests: Manifest[] = []
  for (const name of names) {
    const bytes = readFile(join(folder, name))
    if (bytes === null) continue
    if (typeof bytes === 'string') return bytes
    const suffix = manifestPattern.exec(name)?.[1] ?? ''
    const manifest = readManifest(new TextDecoder().decode(bytes), suffix)
    if (manifest === null) return 'damaged'
    manifests.push(manifest)
  }
  return manifests.length === 0 ? 'no-manifest' : manifests
}

/** Sorted; empty for a folder that cannot be read. */
function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

/** Files of programs and systems, which people do not see. */
const hiddenFile = /^(?:\..*|~\$.*|Thumbs\.db|desktop\.ini)$/i

/** Files of the folder that none of its manifests lists, sorted. Folders are left out. */
export function unlistedFiles(folder: string, manifests: readonly Manifest[]): string[] {
  const listed = new Set(manifests.flatMap(({ outputs }) => outputs.map(({ name }) => name)))
  return listFiles(folder).filter(
    name =>
      !listed.has(name) &&
      !hiddenFile.test(name) &&
      !manifestPattern.test(name) &&
      isFile(join(folder, name)),
  )
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

const letterEnding = /\.(?:pdf|docx?|docm|odt|rtf|x?html?)$/i

/** By its ending, or because it has the name of a file of ours. */
function looksLikeLetter(name: string, letter: Letter): boolean {
  const bases = [letter.fileName, 'cijfers', 'figuur-1', ...letter.datasets.map(({ fileName }) => fileName)]
  return letterEnding.test(name) || bases.some(base => name === base || name.startsWith(`${base}.`))
}

export interface Finished {
  readonly folder: string
  readonly manifest: Manifest
  readonly letter: Letter
  /** What the logo says, if the house style has one. */
  readonly logo: string | null
  /** Data and text as they are now. */
  readonly inputs: readonly InputFile[]
  /** Files beside those of the manifests. */
  readonly unlisted: readonly string[]
}

/** Never throws for what is in the files. */
export async function verifyFolder({
  folder,
  manifest,
  letter,
  logo,
  inputs,
  unlisted,
}: Finished): Promise<Verification> {
  const run = new Run({ letter, logo, pdf: pdfOf(folder, manifest), suffix: manifest.suffix })
  const problems: Problem[] = checkInputs(manifest, inputs)
  const hashed: string[] = []
  let unchanged = 0
  for (const { name, sha256 } of manifest.outputs) {
    const bytes = isPlain(name) ? readFile(join(folder, name)) : null
    if (bytes === null) problems.push({ kind: 'missing-file', file: name })
    else if (typeof bytes === 'string') problems.push({ kind: 'unreadable', file: name, why: bytes })
    else {
      const isSame = hashOf(bytes) === sha256
      if (isSame) unchanged += 1
      else problems.push({ kind: 'changed-file', file: name })
      const found = await run.file(name, bytes)
      if (found === null) hashed.push(name)
      else for (const each of found) problems.push(each)
    }
  }
  const unread = unlisted.filter(name => !looksLikeLetter(name, letter))
  problems.push(
    ...unlisted
      .filter(name => looksLikeLetter(name, letter))
      .map((file): Problem => ({ kind: 'unlisted-file', file })),
  )
  const dirty = new Set(problems.flatMap(({ file }) => partOf(file) ?? []))
  const clean = new Set([...run.read].filter(part => !dirty.has(part)))
  if (problems.length === 0 && run.read.size > 0) clean.add('manifest')
  const { documents, tables, numbers } = run
  return {
    edition: manifest.edition,
    problems,
    documents,
    tables,
    numbers,
    unchanged,
    hashed,
    unread,
    proved: provedBy(clean),
  }
}

/** A name from a manifest leads nowhere but into the folder. */
const isPlain = (name: string): boolean => /^[^/\\]+$/.test(name) && name !== '.' && name !== '..'

function partOf(name: string): string | null {
  return /\.(pdf|docx|html|csv|json)$/.exec(name)?.[1] ?? null
}

/** Null when there is no such file. */
function readFile(path: string): Uint8Array | Unreadable | null {
  try {
    const facts = statSync(path)
    if (!facts.isFile()) return 'not-readable'
    return facts.size > largest ? 'too-large' : readFileSync(path)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? null : 'not-readable'
  }
}

/** The PDF that a page beside it names. */
function pdfOf(folder: string, { outputs }: Manifest): PdfFile | null {
  const name = outputs.find(output => isPlain(output.name) && partOf(output.name) === 'pdf')?.name
  const bytes = name === undefined ? undefined : statSync(join(folder, name), { throwIfNoEntry: false })?.size
  return name === undefined || bytes === undefined ? null : { name, bytes }
}

class Run {
  readonly documents: Verification['documents'][number][] = []
  readonly tables: Verification['tables'][number][] = []
  readonly read = new Set<string>()
  numbers = 0
  readonly #letter: Letter
  readonly #logo: string | null
  readonly #pdf: PdfFile | null
  readonly #suffix: string

  constructor({
    letter,
    logo,
    pdf,
    suffix,
  }: Pick<Finished, 'letter' | 'logo'> & { readonly pdf: PdfFile | null; readonly suffix: string }) {
    this.#suffix = suffix
    this.#letter = letter
    this.#logo = logo
    this.#pdf = pdf
  }

  /** Null for a file that nobody reads here. */
  async file(name: string, bytes: Uint8Array): Promise<Problem[] | null> {
    const part = partOf(name)
    switch (part) {
      case 'pdf':
      case 'docx':
      case 'html':
        return this.#document(name, part, bytes)
      case 'csv':
        return this.#table(name, bytes)
      case 'json':
        return name === `cijfers${this.#suffix}.json` ? this.#numbers(name, bytes) : null
      default:
        return null
    }
  }

  async #document(file: string, format: DocumentFormat, bytes: Uint8Array): Promise<Problem[]> {
    this.read.add(format)
    try {
      const expected = expectedOf({ letter: this.#letter, format, logo: this.#logo })
      const { pieces, differences: facts, beside } = await this.#open(format, bytes, expected)
      const { counts, differences, isOther } = comparePieces(expected, pieces)
      this.documents.push({ file, format, counts })
      if (isOther) return [{ kind: 'other-document', file }]
      const differing = [...facts, ...differences]
      return [
        ...differing.map((difference): Problem => ({ kind: 'differs', file, ...difference })),
        ...foreignProblems(file, this.#letter, beside),
      ]
    } catch (cause) {
      if (!(cause instanceof UnreadableDocument)) throw cause
      return [{ kind: 'unreadable', file, why: cause.why }]
    }
  }

  async #open(format: DocumentFormat, bytes: Uint8Array, expected: readonly Expected[]): Promise<Opened> {
    const letter = this.#letter
    switch (format) {
      case 'pdf': {
        const { readPdf } = await import('../readback/read-pdf.ts')
        const reading = await readPdf(bytes, { withForeign: true })
        const beside = reading.furniture.map((text, index) => ({ at: `page ${index + 1}`, text }))
        return {
          pieces: joinPages(reading.pages, expected),
          differences: pdfDifferences(letter, reading),
          beside: { ...reading, beside, compared: [] },
        }
      }
      case 'docx': {
        const { readDocx } = await import('../readback/read-docx.ts')
        const reading = readDocx(bytes)
        return {
          pieces: reading.pieces,
          differences: factDifferences(letter, reading),
          beside: { ...reading, compared: [] },
        }
      }
      case 'html': {
        const { readHtml } = await import('../readback/read-html.ts')
        const reading = readHtml(new TextDecoder().decode(bytes))
        const compared = [...reading.contents, ...reading.downloads].map(({ text }) => text)
        return {
          pieces: reading.pieces,
          differences: htmlDifferences(letter, reading, this.#pdf),
          beside: { ...reading, compared },
        }
      }
    }
  }

  #table(file: string, bytes: Uint8Array): Problem[] | null {
    const dataset = this.#letter.datasets.find(({ fileName }) => `${fileName}${this.#suffix}.csv` === file)
    if (dataset === undefined) return null
    this.read.add('csv')
    const text = new TextDecoder().decode(bytes)
    this.tables.push({ file, cells: readCsv(text).flat().length })
    return checkCsv(file, text, dataset)
  }

  #numbers(file: string, bytes: Uint8Array): Problem[] {
    this.read.add('json')
    const checked = checkNumbers(file, new TextDecoder().decode(bytes), this.#letter.values)
    if (checked === null) return [{ kind: 'unreadable', file, why: 'damaged' }]
    this.numbers = checked.count
    return [...checked.problems]
  }
}

/** A document, with what it says of itself held against the letter. */
interface Opened {
  readonly pieces: readonly Piece[]
  readonly differences: readonly Difference[]
  readonly beside: Beside
}
