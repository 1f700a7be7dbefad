/** What the Word document looks like: its layout and faces, with the Word file of the user if there is one. */
import { basename, relative } from 'node:path'
import type { Diagnostic } from '../findings/diagnostic.ts'
import type { WordStyle } from '../style/word/word-style.ts'
import type { Layout } from '../write/layout.ts'
import type { Typefaces } from './house-look.ts'
import type { DocxLook } from './second-thread.ts'
import { wordFaces, wordLayout } from './word-layout.ts'

/** Begins the name of a Word file in the manifest that lies outside the root. */
export const styleOption = '--style '

export interface WordSource {
  /** Null when there is none, or it has errors. */
  readonly style: WordStyle | null
  readonly findings: readonly Diagnostic[]
  /** For the manifest: by its path under the root, elsewhere by its name behind the option. */
  readonly inputs: readonly { readonly path: string; readonly bytes: Uint8Array }[]
}

const none: WordSource = { style: null, findings: [], inputs: [] }

/** Reads the Word file that the user named. */
export async function readWordSource(
  path: string | null,
  { root, cwd }: { readonly root: string; readonly cwd: string },
): Promise<WordSource> {
  if (path === null) return none
  const { readWordStyle } = await import('../style/word/read-word-style.ts')
  const from = (folder: string) => relative(folder, path).replaceAll('\\', '/')
  const inside = from(root)
  const isInside = !inside.startsWith('../') && !inside.includes(':')
  const { style, findings, bytes } = readWordStyle({ path, shown: from(cwd) || basename(path) })
  const named = isInside ? inside : `${styleOption}${basename(path)}`
  return { style, findings, inputs: style === null ? [] : [{ path: named, bytes }] }
}

/** The looks of the organisation, and over them those of the Word file. */
export function docxLook({
  layout,
  typefaces,
  style,
  nativeChart,
}: {
  readonly layout: Layout
  readonly typefaces: Typefaces
  readonly style: WordStyle | null
  readonly nativeChart: boolean
}): DocxLook {
  if (style === null) return { nativeChart, layout, looks: {}, fonts: typefaces.docx }
  return {
    nativeChart,
    layout: wordLayout(layout, style),
    looks: style.looks,
    fonts: wordFaces(style) ?? typefaces.docx,
  }
}
