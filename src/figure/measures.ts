/** All sizes of Figuur 1, in points (looks, "Figure 1"), and its fixed colours. */

const millimetre = 72 / 25.4

export const measures = {
  width: 165 * millimetre,
  labelWidth: 32 * millimetre,
  bar: 30,
  gap: 20,
  /** How far the grid stands out above the first bar and below the last. */
  gridOverhang: 5,
  axisLabels: 14,
  /** A taller drawing goes on in another one on the next page. */
  tallestPart: 560,
  outline: 0.6,
  gridLine: 0.4,
  plate: { padX: 3, padY: 1.5, radius: 1.5 },
  /** A narrower segment has its label above the bar. */
  smallestInside: 13 * millimetre,
  leader: { rise: 10, raise: 10, gap: 3, width: 0.6 },
  text: { share: 9, name: 7, year: 9, detail: 7, axis: 7 },
  /** Of the lines inside a segment: the share above the name. */
  lines: { share: -3.4, name: 5.6 },
  swatch: { width: 9, height: 7 },
  /** Dots per inch of the picture. */
  resolution: 300,
} as const

/** Colours of the figure that belong to no status; an organisation may have its own. */
export interface FigureColours {
  readonly ink: string
  readonly soft: string
  readonly hairline: string
}

export const colours = {
  ink: '#1a1a1a',
  soft: '#4a4a4a',
  hairline: '#b4c1d0',
  paper: '#ffffff',
} as const

export const { paper } = colours

/** Names that no system font has, so that none is taken by accident. */
export const faces = {
  regular: 'Report Figure Regular',
  semiBold: 'Report Figure SemiBold',
  fallback: 'Report Figure Fallback',
} as const
