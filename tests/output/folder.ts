/** A temporary folder for the tests of one file, and what stands in it. */
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { hashOf } from '../../src/output/manifest.ts'
import type { OutputFile } from '../../src/output/plan-exchange.ts'

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-output-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

export const filesOf = (texts: Readonly<Record<string, string>>): OutputFile[] =>
  Object.entries(texts).map(([name, text]) => ({ name, bytes: bytesOf(text) }))

/** Files with the manifest that a build of this edition puts beside them. */
export function built(texts: Readonly<Record<string, string>>, edition = '2024', suffix = ''): OutputFile[] {
  const files = filesOf(texts)
  const uitvoer = files.map(({ name, bytes }) => ({ bestand: name, sha256: hashOf(bytes) }))
  const manifest = { editie: edition, programma: { naam: 'report' }, invoer: [], uitvoer }
  return [...files, ...filesOf({ [`manifest${suffix}.json`]: JSON.stringify(manifest) })]
}

/** Every file below a folder with its text; what is none by what it is. */
export function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map(name => {
        const facts = lstatSync(join(folder, name))
        if (facts.isDirectory()) return [name, `folder: ${JSON.stringify(contentsOf(join(folder, name)))}`]
        if (facts.isSymbolicLink()) return [name, 'link']
        // Whoever reads a pipe waits for ever.
        return [name, facts.isFile() ? readFileSync(join(folder, name), 'utf8') : 'other']
      }),
  )
}
