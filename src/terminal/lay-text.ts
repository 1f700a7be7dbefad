/** Words laid out for a terminal of 80 columns. */

/** Columns that a line may have. */
export const widest = 80

/** Breaks between words so that no line is longer than `width` characters, unless one word is. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (lengthOf(longer) > width && line !== '') {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** Rows of a name and its words, indented by two: words start in one column and break there. */
export function layRows(rows: readonly (readonly [name: string, words: string])[]): string[] {
  const indent = 2
  const column = indent + Math.max(0, ...rows.map(([name]) => lengthOf(name))) + 2
  return rows.flatMap(([name, words]) =>
    wrap(words, widest - column).map((line, index) => {
      const start = index === 0 ? `${' '.repeat(indent)}${name}` : ''
      return `${start}${' '.repeat(Math.max(0, column - lengthOf(start)))}${line}`.trimEnd()
    }),
  )
}

/** In characters as a terminal shows them. */
function lengthOf(text: string): number {
  return [...text].length
}
