/** The letter as PDF. */

import type { Drawing, Letter } from '../../document.ts'
import { defaultLayout, type Layout } from '../layout.ts'
import type { Pages } from '../pages.ts'
import { composeDefinition } from './compose-definition.ts'
import { coverage } from './tagged/fonts.ts'
import type { FontFaces } from './tagged/options.ts'
import { renderTagged } from './tagged/render.ts'
import { families } from './text-styles.ts'

export interface PdfFonts {
  readonly text: FontFaces
  /** With figures of equal width. */
  readonly tabular: FontFaces
  /** For characters that the others lack. */
  readonly fallback: FontFaces
}

/** Throws for a character that no face has, which a checked letter does not hold. */
export async function writePdf(
  letter: Letter,
  artwork: Drawing | null,
  fonts: PdfFonts,
  layout: Layout = defaultLayout,
): Promise<{ readonly bytes: Uint8Array; readonly pages: Pages }> {
  const definition = composeDefinition(letter, artwork, coverage(fonts.text.normal), layout)
  const { bytes, pages, pageOf } = await renderTagged(definition, {
    fonts: {
      [families.text]: fonts.text,
      [families.tabular]: fonts.tabular,
      [families.fallback]: fonts.fallback,
    },
    metadata: {
      title: letter.head.subject,
      author: letter.head.organisation,
      subject: letter.programme,
      language: letter.language,
      creationDate: new Date(`${letter.date}T00:00:00Z`),
      creator: 'report',
      producer: 'report',
    },
  })
  return { bytes, pages: { total: pages, annexes: letter.annexes.map(({ id }) => pageOf.get(id) ?? pages) } }
}
