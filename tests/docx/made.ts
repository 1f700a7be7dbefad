/** The document of the sample letter, as its parts. */
import type { Artwork, Letter } from '../../src/document.ts'
import { type DocxOptions, writeDocx } from '../../src/write/docx/write-docx.ts'
import type { Pages } from '../../src/write/pages.ts'
import { artwork, letterWith, paragraphsOf, partsOf } from './letter.ts'

const sevenPages: Pages = { total: 7, annexes: [5, 6] }

export const options: DocxOptions = {
  pages: sevenPages,
  fonts: {
    regular: { family: 'Fira Sans', data: Uint8Array.from({ length: 64 }, (_, index) => index) },
    semiBold: {
      family: 'Fira Sans SemiBold',
      data: Uint8Array.from({ length: 64 }, (_, index) => 255 - index),
    },
  },
}

/** A part by its path; empty when there is none. */
export async function partsWith(
  letter: Letter,
  drawn: Artwork | null = artwork,
  pages: Pages | null = sevenPages,
): Promise<(path: string) => string> {
  const parts = partsOf(await writeDocx(letter, drawn, { ...options, pages }))
  return path => parts.get(path) ?? ''
}

export const part = await partsWith(letterWith())
export const document = part('word/document.xml')
export const paragraphs = paragraphsOf(document)
