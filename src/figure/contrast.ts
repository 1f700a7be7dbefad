/** The text colour that reads best on a fill. */
import { contrast } from '../contrast.ts'
import { colours } from './measures.ts'

export { contrast }

const black = '#000000'

/**
 * Ink or paper, whichever stands out more. On middle tones neither reaches 4.5 to 1; black does on every colour
 * on which paper does not.
 */
export function textColour(fill: string): string {
  const best = contrast(fill, colours.ink) >= contrast(fill, colours.paper) ? colours.ink : colours.paper
  return contrast(fill, best) >= 4.5 ? best : black
}
