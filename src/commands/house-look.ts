/** The looks of an organisation as the writers and the figure take them. */

import type { FigureFonts } from '../figure/draw-figure.ts'
import type { FigureColours } from '../figure/measures.ts'
import { facePaths, readFaces } from '../fonts.ts'
import type { HouseFace, HouseStyle } from '../style/house-style.ts'
import type { DocxFace } from '../write/docx/write-docx.ts'
import { defaultLayout, type Layout, type SizeName, type TextSize } from '../write/layout.ts'
import type { LetterFonts } from '../write/writers.ts'

/** The layout with the colours, the sizes and the logo of an organisation. */
export function layoutOf({ colours, sizes, logo, fonts }: HouseStyle): Layout {
  const { text, section, subject, organisation, annexTitle, small } = sizes
  const asked: Partial<Record<SizeName, number>> = {
    ...(text === undefined ? {} : { body: text, figureCaption: text, phases: text }),
    ...(section === undefined ? {} : { section }),
    ...(subject === undefined ? {} : { subject }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(annexTitle === undefined ? {} : { annexTitle }),
    ...(small === undefined ? {} : { small }),
  }
  const scaled = Object.entries(defaultLayout.sizes).map(([name, own]) => {
    const size = Object.entries(asked).find(([other]) => other === name)?.[1]
    if (size !== undefined) return [name, withSize(own, size)]
    return [name, tight.has(name) ? narrowed(own, fonts) : own]
  })
  return {
    ...defaultLayout,
    colours: {
      ...defaultLayout.colours,
      ...colours,
      rule: colours.brand ?? defaultLayout.colours.rule,
    },
    sizes: { ...defaultLayout.sizes, ...Object.fromEntries(scaled) },
    logo,
  }
}

/** Average widths of the letter's own faces, as parts of their size. */
const ownBreadth = { text: 0.511, bold: 0.516 }

/** Type of the tables whose columns are as wide as the letter's own faces need them. */
const tight: ReadonlySet<string> = new Set<SizeName>(['years', 'statuses', 'rowName', 'sum', 'groupBar'])

/** No text is smaller (STANDARDS P14). */
const smallest = 6.5

/** A wider face is set smaller there, by quarters of a point, so that a column holds the same words. */
function narrowed({ size, pitch }: TextSize, fonts: HouseStyle['fonts']): TextSize {
  if (fonts === null) return { size, pitch }
  const { text, bold } = fonts
  const part = Math.min(1, ownBreadth.text / text.breadth, ownBreadth.bold / bold.breadth)
  return { size: Math.max(smallest, Math.floor(size * part * 4) / 4), pitch }
}

/** Lines grow with their type, by quarters of a point. */
function withSize({ size, pitch }: TextSize, asked: number): TextSize {
  return { size: asked, pitch: Math.round((4 * asked * pitch) / size) / 4 }
}

/** The colours of the figure that belong to no status. */
export function figureColoursOf({ ink, soft, hairline }: Layout['colours']): FigureColours {
  return { ink, soft, hairline }
}

/** Faces for every writer: those of the organisation, else the letter's own. */
export interface Typefaces {
  readonly letter: LetterFonts
  readonly figure: FigureFonts
  /** Null: the letter's own. */
  readonly docx: { readonly regular: DocxFace; readonly semiBold: DocxFace } | null
}

const fallback = facePaths('fallback').normal

/** Nothing is read before a writer asks for it. */
export async function typefacesOf(style: HouseStyle | null): Promise<Typefaces> {
  const fonts = style?.fonts ?? null
  if (fonts === null) {
    const { normal, bold } = facePaths('text')
    return {
      letter: {
        pdf: () => ({
          text: readFaces('text'),
          tabular: readFaces('tabular'),
          fallback: readFaces('fallback'),
        }),
        html: () => ({ text: readFaces('web'), tabular: readFaces('webDigits') }),
      },
      figure: { regular: normal, semiBold: bold, fallback },
      docx: null,
    }
  }
  const { facesForPage, facesForPdf } = await import('../style/prepare-faces.ts')
  return {
    letter: {
      pdf: () => ({ ...facesForPdf(fonts), fallback: readFaces('fallback') }),
      html: () => ({ text: facesForPage(fonts), tabular: null, family: fonts.text.family }),
    },
    figure: { regular: fonts.text.path, semiBold: fonts.bold.path, fallback },
    docx: { regular: docxFace(fonts.text), semiBold: docxFace(fonts.bold) },
  }
}

function docxFace({ family, bold, bytes, editable, isTrueType }: HouseFace): DocxFace {
  return { family, bold, data: editable && isTrueType ? bytes : null }
}
