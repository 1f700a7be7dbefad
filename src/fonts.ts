/** The faces that come with the program (fonts/README.md), and which characters they have. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** `text` sets everything, `tabular` has figures of equal width, `fallback` the characters that the
 * text face lacks; `web` is the text face packed for pages, `webDigits` its ten digits with equal width. */
const faceFiles = {
  text: { normal: 'FiraSans-Regular.ttf', bold: 'FiraSans-SemiBold.ttf' },
  tabular: { normal: 'FiraSansTabular-Regular.ttf', bold: 'FiraSansTabular-SemiBold.ttf' },
  fallback: { normal: 'NotoSans-Regular.ttf', bold: 'NotoSans-SemiBold.ttf' },
  web: { normal: 'FiraSans-Regular.woff', bold: 'FiraSans-SemiBold.woff' },
  webDigits: { normal: 'FiraSansDigits-Regular.woff', bold: 'FiraSansDigits-SemiBold.woff' },
} as const

export type Family = keyof typeof faceFiles

function fontPath(file: string): string {
  return fileURLToPath(new URL(`../fonts/${file}`, import.meta.url))
}

export function facePaths(family: Family): { readonly normal: string; readonly bold: string } {
  const { normal, bold } = faceFiles[family]
  return { normal: fontPath(normal), bold: fontPath(bold) }
}

export function readFaces(family: Family): { readonly normal: Buffer; readonly bold: Buffer } {
  const { normal, bold } = facePaths(family)
  return { normal: readFileSync(normal), bold: readFileSync(bold) }
}

/** Tells which characters each family has; both weights have the same ones. Made by scripts/fonts.py. */
export interface Coverage {
  /** Sorted ranges of code points, both ends inclusive. */
  readonly text: readonly (readonly [number, number])[]
  readonly fallback: readonly (readonly [number, number])[]
}

export function readCoverage(): Coverage {
  const parsed: Coverage = JSON.parse(readFileSync(fontPath('coverage.json'), 'utf8'))
  return parsed
}

export function covers(ranges: Coverage['text'], codePoint: number): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last)
}
