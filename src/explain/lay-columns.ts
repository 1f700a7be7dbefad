/** Columns of text for a terminal of 80 characters. */
import { widest } from '../wrap-words.ts'

export interface Column {
  readonly head: string
  readonly align: 'left' | 'right'
  /** What gives way when a line gets too long: text is cut at its end, a place moves whole to a line of its own. */
  readonly yields: 'never' | 'text' | 'place'
}

const gap = '  '
/** How narrow texts get to make room for places: first the leftmost, which the name of the file says again. */
const narrowest = { first: 14, others: 21 }
/** Of four places three beside the texts are enough: the fourth moves. */
const enough = { of: 4, beside: 3 }

/** Lines with two spaces between columns, the head first. Only the last column may be one of places. */
export function layColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { indent = '' } = {},
): string[] {
  const last = columns.length - 1
  const hasPlaces = columns[last]?.yields === 'place'
  const rest = hasPlaces ? columns.slice(0, last) : columns
  const placeWidths = hasPlaces ? rows.flatMap(row => (row[last] ? [lengthOf(row[last])] : [])) : []
  const natural = rest.map(({ head }, index) =>
    Math.max(lengthOf(head), ...rows.map(row => lengthOf(row[index] ?? ''))),
  )
  const room = widest - indent.length
  const longest = [...placeWidths].sort((a, b) => a - b)[
    Math.ceil((placeWidths.length * enough.beside) / enough.of) - 1
  ]
  const beside = shrinkTexts(rest, natural, longest === undefined ? room : room - longest - gap.length)
  const leftBy = (widths: readonly number[]) => room - totalWidth(widths) - gap.length
  // When too many places need a line of their own all do, and the texts have the room of them.
  const fits = longest === undefined || longest <= leftBy(beside)
  const widths = fits ? beside : shrinkTexts(rest, natural, room)
  const left = fits ? leftBy(beside) : 0
  const line = (cells: readonly string[]): string[] => {
    const laid = rest.map(({ align }, index) => {
      const width = widths[index] ?? 0
      const text = cutTo(cells[index] ?? '', width)
      const space = ' '.repeat(Math.max(0, width - lengthOf(text)))
      return align === 'right' ? `${space}${text}` : `${text}${space}`
    })
    const place = hasPlaces ? (cells[last] ?? '') : ''
    const start = `${indent}${laid.join(gap)}`
    if (lengthOf(place) <= left) return [`${start}${gap}${place}`.trimEnd()]
    // Under the first text, behind the number.
    const under = rest.length > 1 ? (widths[0] ?? 0) + gap.length : gap.length
    return [start.trimEnd(), ...(place === '' ? [] : [`${indent}${' '.repeat(under)}${place}`])]
  }
  const heads = columns.map(({ head }) => head)
  return [...(heads.some(head => head !== '') ? line(heads) : []), ...rows.flatMap(line)]
}

const totalWidth = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, gap.length * Math.max(0, widths.length - 1))

/** Takes from the texts, from left to right, until all fit or none can give more. */
function shrinkTexts(columns: readonly Column[], natural: readonly number[], room: number): number[] {
  const widths = [...natural]
  const first = columns.findIndex(({ yields }) => yields === 'text')
  for (const [index, { yields }] of columns.entries()) {
    const width = widths[index] ?? 0
    const least = index === first ? narrowest.first : narrowest.others
    const excess = totalWidth(widths) - room
    if (yields === 'text' && excess > 0 && width > least) widths[index] = Math.max(least, width - excess)
  }
  return widths
}

const lengthOf = (text: string): number => [...text].length

function cutTo(text: string, width: number): string {
  const signs = [...text]
  return signs.length <= width ? text : `${signs.slice(0, Math.max(0, width - 3)).join('')}...`
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
