/** Words of the letter that are no value, as text for a terminal: where they stand, and who typed them. */
import { widest, wrapWords } from '../wrap-words.ts'
import type { Standing, Typed } from './explanation.ts'
import { excerpt } from './lay-columns.ts'
import type { ExplainWords } from './words.ts'

export interface StandingPrint {
  /** As asked. */
  readonly as: string
  readonly places: readonly Standing[]
  readonly typed: readonly Typed[]
}

/** More places than these are counted only. */
const mostPlaces = 8

/** Lines without line ends. */
export function printStanding({ as, places, typed }: StandingPrint, words: ExplainWords): string[] {
  const labels = [...(places.length > 0 ? [words.stands] : []), ...typed.map(({ kind }) => words.typed[kind])]
  const margin = Math.max(0, ...labels.map(label => label.length)) + 2
  const layout: Layout = { as, margin, words }
  const shown = places.slice(0, mostPlaces)
  const rest = places.length - shown.length
  return [
    ...shown.flatMap((place, index) => placeLines(place, index === 0 ? words.stands : '', layout)),
    ...(rest > 0 ? [`${' '.repeat(margin)}${words.morePlaces(rest)}`] : []),
    ...printTyped({ as, typed, margin }, words),
  ]
}

/** Each with its place and its sentence; a constant with the reason that it was declared with. */
export function printTyped(
  { as, typed, margin }: { readonly as: string; readonly typed: readonly Typed[]; readonly margin?: number },
  words: ExplainWords,
): string[] {
  const layout: Layout = {
    as,
    words,
    margin: margin ?? Math.max(0, ...typed.map(({ kind }) => words.typed[kind].length)) + 2,
  }
  return typed.flatMap(({ kind, at, text, reason }, index) => {
    const isFirst = typed[index - 1]?.kind !== kind
    return [
      `${(isFirst ? words.typed[kind] : '').padEnd(layout.margin)}${at.file}:${at.line}:${at.column}`,
      ...detail(text, layout),
      ...(reason === null ? [] : wrapped(words.declared(reason), layout)),
    ]
  })
}

interface Layout {
  readonly as: string
  readonly margin: number
  readonly words: ExplainWords
}

function placeLines({ part, of, cell, at, text, paths }: Standing, label: string, layout: Layout): string[] {
  const { margin, words } = layout
  const where = (() => {
    if (part === 'text') return at === null ? words.runningText : `${at.file}:${at.line}:${at.column}`
    if (cell !== null)
      return words.place({ kind: 'cell', table: of ?? '', ...cell, shown: text, number: text })
    return words.part(part, of)
  })()
  return [
    ...wrapWords(where, { first: label.padEnd(margin), later: ' '.repeat(margin) }),
    ...detail(text, layout),
    ...(paths.length === 0 ? [] : wrapped(words.holds(paths), layout)),
  ]
}

/** As a whole where that takes few lines, else what stands around the words. */
function detail(text: string, layout: Layout): string[] {
  const room = widest - layout.margin - 2
  return wrapped(text.length <= 3 * room ? text : excerpt(text, { shown: layout.as, room: 2 * room }), layout)
}

function wrapped(text: string, { margin }: Layout): string[] {
  const indent = ' '.repeat(margin + 2)
  return wrapWords(text, { first: indent })
}
