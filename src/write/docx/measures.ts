/** Units of WordprocessingML, from the millimetres and points of the layout. */

/** Twentieths of a point, from points. */
export function twips(points: number): number {
  return Math.round(points * 20)
}

/** Twentieths of a point, from millimetres. */
export function millimetres(length: number): number {
  return Math.round((length * 1440) / 25.4)
}

/** Pixels as docx wants them for pictures, from millimetres. */
export function pixels(length: number): number {
  return (length * 96) / 25.4
}

/** Eighths of a point, for the weight of rules. */
export function eighths(points: number): number {
  return Math.round(points * 8)
}

/** A colour without its number sign. */
export function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase()
}

/** Widths of columns whose sum is exact, from millimetres. */
export function columnTwips(widths: readonly number[]): number[] {
  let end = 0
  let before = 0
  return widths.map(width => {
    end += width
    const at = millimetres(end)
    const size = at - before
    before = at
    return size
  })
}

/** English Metric Units in a millimetre: what places drawings. */
export const emusOfMillimetre = 36000

/** Text as it stands between tags. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
