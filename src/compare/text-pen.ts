/** Lines of a terminal: wrapped, signed and under a label. */
import type { Words } from './words.ts'

/** Colours of a terminal; without colour each gives its text back. */
interface Paint {
  readonly warning: (text: string) => string
  readonly old: (text: string) => string
  readonly now: (text: string) => string
  readonly dim: (text: string) => string
}

/** Columns of a line. */
export const widest = 80

export interface Pen {
  readonly words: Words
  readonly paint: Paint
  /** Columns that labels take. */
  readonly margin: number
}

/** Words in lines, the further ones behind `hang`; a word that is wider than a line stands alone. */
export function wrap(text: string, width: number, hang = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line.trimEnd())
      line = `${hang}${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Columns beside the labels. */
export const room = ({ margin }: Pen) => widest - margin

/** What a piece is about, its further lines set in. */
export function headLines(text: string, pen: Pen): string[] {
  return wrap(text, room(pen), '  ')
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
  return wrap(text, room(pen) - 2).map((line, index) => colour(`${index === 0 ? sign : ' '} ${line}`))
}
