/** Words in the lines of a terminal. */

/** Columns that a line may have. */
export const widest = 80

export interface Wrapping {
  readonly width?: number
  /** Before the first line, and before the others. */
  readonly first?: string
  readonly later?: string
}

/**
 * Breaks between words so that no line has more than `width` characters, unless one word has. Two spaces part things
 * that stand beside each other: they stay where they are.
 */
export function wrapWords(
  text: string,
  { width = widest, first = '', later = first }: Wrapping = {},
): string[] {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of text.split(/ (?=\S)/)) {
    if (!isEmpty && lengthOf(line) + 1 + lengthOf(word.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = later
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line]
}

function lengthOf(text: string): number {
  return [...text].length
}
