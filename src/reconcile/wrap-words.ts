/** Lines of a terminal. */

/** Columns of a line, but for a word or a path that is longer. */
export const widest = 80

/** Words over several lines: the first begins with `first`, later ones with `later`. */
export function wrap(text: string, first: string, later = first, width = widest): string[] {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = later
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line]
}
