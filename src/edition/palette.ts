/** Colours and patterns of the statuses: the defaults by position, and the contrast between neighbours. */
import type { Pattern } from './edition.ts'

/** Contrast that neighbours in the stack need, as in WCAG 2 (STANDARDS C1). */
export const leastContrast = 3

/** The defaults of STANDARDS C1, and two more that keep the contrast with their neighbours. */
const defaultColours: readonly string[] = ['#154273', '#8fcae7', '#696969', '#f6d4b3', '#4c2a6b', '#c6e0a8']
const defaultPatterns: readonly Pattern[] = ['effen', 'schuin', 'stippen', 'kruis', 'terug', 'liggend']

/** `#rrggbb` in lower case of the status at an index from 0. */
export function colourOf(given: string | undefined, index: number): string {
  return (given ?? defaultColours[index % defaultColours.length] ?? '#154273').toLowerCase()
}

/** Pattern of the status at an index from 0. */
export function patternOf(given: Pattern | undefined, index: number): Pattern {
  return given ?? defaultPatterns[index % defaultPatterns.length] ?? 'effen'
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two `#rrggbb` colours, from 1 to 21. */
export function contrastOf(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}
