/** A letter to the bytes of its files, in the formats asked for. Nothing here touches the disk. */
import { createHash } from 'node:crypto'
import type { Artwork, Letter } from '../document.ts'
import { allFilesOf, type Format, filesOf, manifestName } from './formats.ts'
import type { OutputFile } from './replace-files.ts'

export interface WriteOptions {
  readonly formats: readonly Format[]
  /** What the letter was made from, for the manifest. */
  readonly inputs: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  /** Of this program. */
  readonly version: string
  /** Draws the figure; called once, and only when a format needs it. */
  readonly draw: () => Promise<Artwork>
  readonly report: (written: { readonly names: readonly string[]; readonly detail: string }) => void
}

export interface WrittenLetter {
  readonly files: readonly OutputFile[]
  /** Names of files that an earlier run may have left and that this one does not make. */
  readonly remove: readonly string[]
}

export async function writeLetter(letter: Letter, options: WriteOptions): Promise<WrittenLetter> {
  const asked = new Set(options.formats)
  const files: OutputFile[] = []
  const add = (
    names: readonly string[],
    contents: readonly (Uint8Array | string)[],
    pages: number | null,
  ) => {
    const made = contents.map((content, index): OutputFile => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      return { name: names[index] ?? '', bytes }
    })
    files.push(...made)
    const size = made.reduce((sum, { bytes }) => sum + bytes.length, 0)
    const length = pages === null ? '' : `${pages} pages   `
    options.report({ names, detail: `${length}${`${Math.ceil(size / 1000)} kB`.padStart(6)}` })
  }
  return { files: files.toSorted((a, b) => (a.name < b.name ? -1 : 1)), remove: [] }
}

export { allFilesOf, type asked, createHash, filesOf, manifestName }
