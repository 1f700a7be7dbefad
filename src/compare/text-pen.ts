/** Lines of a terminal: wrapped, signed and under a label. */
import { widest, wrapWords } from '../wrap-words.ts'
import type { Words } from './words.ts'

/** Colours of a terminal; without colour each gives its text back. */
interface Paint {
  readonly warning: (text: string) => string
  readonly old: (text: string) => string
  readonly now: (text: string) => string
  readonly dim: (text: string) => string
}

export interface Pen {
  readonly words: Words
  readonly paint: Paint
  /** Columns that labels take. */
  readonly margin: number
}

/** Columns beside the labels. */
export const room = ({ margin }: Pen) => widest - margin

/** What a piece is about, its further lines set in. */
export function headLines(text: string, pen: Pen): string[] {
  return wrapWords(text, { width: room(pen), later: '  ' })
}

/** Lines under a label; the label stands at the first one. */
export function labelled(label: string, lines: readonly string[], { paint, margin }: Pen): string[] {
  return lines.map((line, index) => {
    const before = index === 0 ? paint.dim(label) + ' '.repeat(margin - label.length) : ' '.repeat(margin)
    return line === '' ? '' : `${before}${line}`
  })
}

/** A text behind a sign, its further lines under its first word. */
export function signedLines(sign: '-' | '+' | ' ', text: string, pen: Pen): string[] {
  const { paint } = pen
  const colour = sign === '-' ? paint.old : sign === '+' ? paint.now : (line: string) => line
  return wrapWords(text, { width: room(pen) - 2 }).map((line, index) =>
    colour(`${index === 0 ? sign : ' '} ${line}`),
  )
}
