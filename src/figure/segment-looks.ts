/** Colours of a chart that is drawn elsewhere (Word's own), as the picture has them. */
import type { Chart } from '../document.ts'
import { textColour } from './contrast.ts'
import { markColour } from './hatch.ts'
import type { FigureColours } from './measures.ts'

export interface SegmentLooks {
  /** By id of the status: colour of its hatch, and of words on it. */
  readonly segments: Readonly<Record<string, { readonly mark: string; readonly text: string }>>
  readonly outline: string
}

export function segmentLooks({ swatches }: Chart, { ink }: FigureColours): SegmentLooks {
  const looks = swatches.map(
    swatch => [swatch.status, { mark: markColour(swatch), text: textColour(swatch.colour) }] as const,
  )
  return { segments: Object.fromEntries(looks), outline: ink }
}
