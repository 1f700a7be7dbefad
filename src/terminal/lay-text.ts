/** Rows laid out for a terminal of 80 columns. */
import { widest, wrapWords } from '../wrap-words.ts'

/** Rows of a name and its words, indented by two: words start in one column and break there. */
export function layRows(rows: readonly (readonly [name: string, words: string])[]): string[] {
  const indent = 2
  const column = indent + Math.max(0, ...rows.map(([name]) => lengthOf(name))) + 2
  return rows.flatMap(([name, words]) =>
    wrapWords(words, { width: widest - column }).map((line, index) => {
      const start = index === 0 ? `${' '.repeat(indent)}${name}` : ''
      return `${start}${' '.repeat(Math.max(0, column - lengthOf(start)))}${line}`.trimEnd()
    }),
  )
}

/** In characters as a terminal shows them. */
function lengthOf(text: string): number {
  return [...text].length
}
