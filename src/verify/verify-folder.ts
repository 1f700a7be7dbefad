/** A folder of finished files against the letter that they should say, file by file. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Letter } from '../document.ts'
import { type Piece, UnreadableDocument } from '../readback/piece.ts'
import { checkCsv, checkNumbers, readCsv } from './check-tables.ts'
import { type Comparison, comparePieces, joinPages } from './compare-pieces.ts'
import { type DocumentFormat, expectedOf } from './expected.ts'
import { checkInputs, hashOf, type InputFile, type Manifest, manifestFile, readManifest } from './manifest.ts'
import { provedBy } from './requirements.ts'
import type { Problem, Unreadable, Verification } from './verification.ts'

/** Larger files are refused. */
const largest = 64 * 1024 * 1024

/** The manifest of a folder, or why there is none to read. */
export function openManifest(folder: string): Manifest | Unreadable {
  const bytes = readFile(join(folder, manifestFile))
  if (bytes === null) return 'no-manifest'
  if (typeof bytes === 'string') return bytes
  return readManifest(new TextDecoder().decode(bytes)) ?? 'damaged'
}

export interface Finished {
  readonly folder: string
  readonly manifest: Manifest
  readonly letter: Letter
  /** What the logo says, if the house style has one. */
  readonly logo: string | null
  /** Data and text as they are now. */
  readonly inputs: readonly InputFile[]
}

/** Never throws for what is in the files. */
export async function verifyFolder({
  folder,
  manifest,
  letter,
  logo,
  inputs,
}: Finished): Promise<Verification> {
  const run = new Run(letter, logo)
  const problems: Problem[] = checkInputs(manifest, inputs)
  let unchanged = 0
  for (const { name, sha256 } of manifest.outputs) {
    const bytes = isPlain(name) ? readFile(join(folder, name)) : null
    if (bytes === null) problems.push({ kind: 'missing-file', file: name })
    else if (typeof bytes === 'string') problems.push({ kind: 'unreadable', file: name, why: bytes })
    else {
      const isSame = hashOf(bytes) === sha256
      if (isSame) unchanged += 1
      else problems.push({ kind: 'changed-file', file: name })
      problems.push(...(await run.file(name, bytes)))
    }
  }
  const dirty = new Set(problems.flatMap(({ file }) => partOf(file) ?? []))
  const clean = new Set([...run.read].filter(part => !dirty.has(part)))
  if (problems.length === 0) clean.add('manifest')
  const { documents, tables, numbers } = run
  return {
    edition: manifest.edition,
    problems,
    documents,
    tables,
    numbers,
    unchanged,
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

class Run {
  readonly documents: Verification['documents'][number][] = []
  readonly tables: Verification['tables'][number][] = []
  readonly read = new Set<string>()
  numbers = 0
  readonly #letter: Letter
  readonly #logo: string | null

  constructor(letter: Letter, logo: string | null) {
    this.#letter = letter
    this.#logo = logo
  }

  async file(name: string, bytes: Uint8Array): Promise<Problem[]> {
    const part = partOf(name)
    switch (part) {
      case 'pdf':
      case 'docx':
      case 'html':
        return this.#document(name, part, bytes)
      case 'csv':
        return this.#table(name, bytes)
      case 'json':
        return name === 'cijfers.json' ? this.#numbers(name, bytes) : []
      default:
        return []
    }
  }

  async #document(file: string, format: DocumentFormat, bytes: Uint8Array): Promise<Problem[]> {
    this.read.add(format)
    try {
      const expected = expectedOf(this.#letter, format, this.#logo)
      const { pieces, title, language } = await readDocument(format, bytes, expected)
      const comparison = comparePieces(expected, pieces, { loose: format === 'pdf' })
      this.documents.push({ file, format, counts: comparison.counts })
      const { head, language: wanted } = this.#letter
      return [
        ...factProblems(file, { title: [head.subject, title], language: [wanted, language] }),
        ...problemsOf(file, comparison),
      ]
    } catch (cause) {
      if (!(cause instanceof UnreadableDocument)) throw cause
      return [{ kind: 'unreadable', file, why: cause.why }]
    }
  }

  #table(file: string, bytes: Uint8Array): Problem[] {
    const dataset = this.#letter.datasets.find(({ id }) => `${id}.csv` === file)
    if (dataset === undefined) return []
    this.read.add('csv')
    const text = new TextDecoder().decode(bytes)
    this.tables.push({ file, cells: readCsv(text).flat().length })
    return checkCsv(file, text, dataset)
  }

  #numbers(file: string, bytes: Uint8Array): Problem[] {
    this.read.add('json')
    const problems = checkNumbers(file, new TextDecoder().decode(bytes), this.#letter.values)
    if (problems === null) return [{ kind: 'unreadable', file, why: 'damaged' }]
    this.numbers = this.#letter.values.length
    return problems
  }
}

interface Reading {
  readonly pieces: readonly Piece[]
  readonly title: string | null
  readonly language: string | null
}

async function readDocument(
  format: DocumentFormat,
  bytes: Uint8Array,
  expected: ReturnType<typeof expectedOf>,
): Promise<Reading> {
  switch (format) {
    case 'pdf': {
      const { readPdf } = await import('../readback/read-pdf.ts')
      const { pages, title, language } = await readPdf(bytes)
      return { pieces: joinPages(pages, expected), title, language }
    }
    case 'docx': {
      const { readDocx } = await import('../readback/read-docx.ts')
      return readDocx(bytes)
    }
    case 'html': {
      const { readHtml } = await import('../readback/read-html.ts')
      return readHtml(new TextDecoder().decode(bytes))
    }
  }
}

function factProblems(
  file: string,
  facts: Readonly<Record<string, readonly [string, string | null]>>,
): Problem[] {
  return Object.entries(facts).flatMap(([where, [expected, found]]): Problem[] =>
    expected === found ? [] : [{ kind: 'differs', file, where, expected, found }],
  )
}

function problemsOf(file: string, { differences, isOther }: Comparison): Problem[] {
  if (isOther) return [{ kind: 'other-document', file }]
  return differences.map(difference => ({ kind: 'differs', file, ...difference }))
}
