/** Colours and patterns of the statuses: the defaults by position, and the contrast between neighbours. */
import type { Pattern } from './edition.ts'

/** Contrast that neighbours in the stack need, as in WCAG 2 (STANDARDS C1). */
export const leastContrast = 3

/** The defaults of STANDARDS C1, and two more that keep the contrast with their neighbours. */
const defaultColours: readonly string[] = ['#154273', '#8fcae7', '#696969', '#f6d4b3', '#4c2a6b', '#c6e0a8']
const defaultPatterns: readonly Pattern[] = ['effen', 'schuin', 'stippen', 'kruis', 'terug', 'liggend']

/** `#rrggbb` in lower case of the status at an index from 0. `house` are the colours of an organisation, if it has any. */
export function colourOf(given: string | undefined, index: number, house: readonly string[] = []): string {
  return (given ?? house[index] ?? defaultColours[index % defaultColours.length] ?? '#154273').toLowerCase()
}

/** Pattern of the status at an index from 0. */
export function patternOf(given: Pattern | undefined, index: number): Pattern {
  return given ?? defaultPatterns[index % defaultPatterns.length] ?? 'effen'
}
