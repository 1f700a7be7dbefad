/** The logo of an organisation as a picture, for formats that take no vector. */
import { createCanvas, loadImage } from 'canvas'
import { measures } from './measures.ts'

/** Millimetres. */
export interface LogoToDraw {
  readonly image:
    | { readonly kind: 'svg'; readonly svg: string }
    | { readonly kind: 'png'; readonly png: Uint8Array }
  readonly width: number
  readonly height: number
}

/** The bytes of a PNG: a picture as it is, a drawing at twice the dots of the figure, its ground left open. */
export async function drawLogo({ image, width, height }: LogoToDraw): Promise<Uint8Array> {
  if (image.kind === 'png') return image.png
  const dots = (millimetres: number) => Math.round((millimetres * 2 * measures.resolution) / 25.4)
  const size = { width: dots(width), height: dots(height) }
  // Given its size, the drawing is painted with so many dots instead of enlarged from fewer.
  const sized = image.svg.replace(
    /^<svg ([^>]*?)width="[^"]*" height="[^"]*"/,
    `<svg $1width="${size.width}" height="${size.height}"`,
  )
  const canvas = createCanvas(size.width, size.height)
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(sized)), 0, 0, size.width, size.height)
  return canvas.toBuffer('image/png')
}
