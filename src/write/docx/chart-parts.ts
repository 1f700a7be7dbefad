/** What all parts of the native chart are made with. */
import type { XmlComponent } from 'docx'
import type { ChartLook } from './chart-look.ts'
import { element } from './elements.ts'
import { hex } from './measures.ts'
import type { Setting } from './setting.ts'

/** A size in millimetres. */
export interface ChartSetting extends Setting {
  /** Colour of each status, by its id. */
  readonly fills: Readonly<Record<string, string>>
  readonly look: ChartLook
  readonly size: { readonly width: number; readonly height: number }
}

/** Parts of the frame, as shares of it: where the bars stand. The rest is for names, axis and key. */
export const plot = { x: 0.2, y: 0.07, width: 0.78, height: 0.69 } as const

/** Space between bars, in percents of a bar. */
export const gapWidth = 75

/** How words look: points and `#rrggbb`. */
export function textProperties(
  { families, language }: Setting,
  {
    size,
    colour,
    bold = false,
    wraps = true,
  }: {
    readonly size: number
    readonly colour: string
    readonly bold?: boolean
    readonly wraps?: boolean
  },
): XmlComponent {
  const face = bold ? families.semiBold : families.regular
  return element('c:txPr', {}, [
    element('a:bodyPr', wraps ? {} : { wrap: 'none' }),
    element('a:lstStyle'),
    element('a:p', {}, [
      element('a:pPr', {}, [
        element('a:defRPr', { sz: Math.round(size * 100), b: face.bold ? 1 : 0 }, [
          solid(colour),
          element('a:latin', { typeface: face.family }),
          element('a:cs', { typeface: face.family }),
        ]),
      ]),
      element('a:endParaRPr', { lang: language }),
    ]),
  ])
}

export function value(name: string, val: string | number): XmlComponent {
  return element(name, { val })
}

export function solid(colour: string): XmlComponent {
  return element('a:solidFill', {}, [colourOf(colour)])
}

export function colourOf(colour: string): XmlComponent {
  return element('a:srgbClr', { val: hex(colour) })
}
