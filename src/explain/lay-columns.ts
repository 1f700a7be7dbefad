/** Columns of text for a terminal of 80 characters. */

export interface Column {
  readonly head: string
  readonly align: 'left' | 'right'
  /** The column may be cut when a line gets too long: text at its end, a place before its line number. */
  readonly cut: 'never' | 'text' | 'place'
}

export const widest = 80

const gap = '  '
/** Texts are cut down to this width before a place loses any of its name. */
const narrowText = 20
const narrowest = 12

/** Lines with two spaces between columns, the head first; columns whose head is null are left out by the caller. */
export function layColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { indent = '' } = {},
): string[] {
  const widths = columns.map(({ head }, index) =>
    Math.max(lengthOf(head), ...rows.map(row => lengthOf(row[index] ?? ''))),
  )
  const total = () =>
    indent.length + widths.reduce((sum, width) => sum + width, gap.length * (widths.length - 1))
  const shrink = (cut: Column['cut'], least: number) => {
    while (total() > widest) {
      const candidates = columns.flatMap((column, index) =>
        column.cut === cut && (widths[index] ?? 0) > least ? [index] : [],
      )
      const longest = candidates.toSorted((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0]
      if (longest === undefined) return
      widths[longest] = (widths[longest] ?? 0) - 1
    }
  }
  shrink('text', narrowText)
  shrink('place', narrowest)
  shrink('text', narrowest)
  const line = (cells: readonly string[]) => {
    const laid = columns.map(({ align, cut }, index) => {
      const width = widths[index] ?? 0
      const text = cutTo(cells[index] ?? '', { width, keepsEnd: cut === 'place' })
      const space = ' '.repeat(Math.max(0, width - lengthOf(text)))
      return align === 'right' ? `${space}${text}` : `${text}${space}`
    })
    return `${indent}${laid.join(gap)}`.trimEnd()
  }
  const heads = columns.map(({ head }) => head)
  return [...(heads.some(head => head !== '') ? [line(heads)] : []), ...rows.map(line)]
}

const lengthOf = (text: string): number => [...text].length

function cutTo(
  text: string,
  { width, keepsEnd }: { readonly width: number; readonly keepsEnd: boolean },
): string {
  const signs = [...text]
  if (signs.length <= width) return text
  const end = keepsEnd ? [...(/:\d+$/.exec(text)?.[0] ?? '')] : []
  return [...signs.slice(0, Math.max(0, width - 3 - end.length)), '...', ...end].join('')
}

/** Words over several lines, none longer than 80 characters if its words allow; later lines begin with `indent`. */
export function wrapWords(
  text: string,
  { first, indent }: { readonly first: string; readonly indent: string },
): string[] {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  // Two spaces part a place from what stands there, and stay together.
  for (const word of text.split(/ (?=\S)/)) {
    if (!isEmpty && lengthOf(line) + 1 + lengthOf(word.trimEnd()) > widest) {
      lines.push(line.trimEnd())
      line = indent
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line]
}

/** A stretch of `text` of at most `room` characters around `shown`, with dots where it was cut. */
export function excerpt(
  text: string,
  { shown, room }: { readonly shown: string; readonly room: number },
): string {
  const signs = [...text]
  if (signs.length <= room) return text
  const at = Math.max(0, lengthOf(text.slice(0, Math.max(0, text.indexOf(shown)))))
  const middle = at + lengthOf(shown) / 2
  const from = Math.max(0, Math.min(Math.floor(middle - room / 2), signs.length - room))
  const before = from > 0 ? '...' : ''
  const after = from + room < signs.length ? '...' : ''
  return `${before}${signs.slice(from + before.length, from + room - after.length).join('')}${after}`
}
