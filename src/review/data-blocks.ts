/** The texts of the data as blocks: examples, what brief.yaml puts into the letter, and everything else that is shown. */

import type { Edition, Example } from '../edition/edition.ts'
import type { Place } from '../findings/diagnostic.ts'
import type { TextBlock } from './text-block.ts'

export interface DataBlocks {
  readonly examples: readonly { readonly example: Example; readonly block: TextBlock }[]
  /** Subject, titles, captions and reading notes. */
  readonly facts: readonly TextBlock[]
  /** All texts that can reach the letter, the above included. */
  readonly all: readonly TextBlock[]
}

/** A file of the data as lines, decoded when a word in it is first pointed at. */
interface SourceLines {
  readonly text: string
  /** Offset at which each line begins. */
  readonly starts: readonly number[]
}

function readLines(bytes: Uint8Array): SourceLines {
  const text = new TextDecoder().decode(bytes)
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return { text, starts }
}

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const keyOf = ({ file, line, column }: Place): string => `${file}:${line}:${column}`

export function dataBlocks(edition: Edition): DataBlocks {
  const bytes = new Map(edition.files.map(file => [file.path, file.bytes]))
  const lines = new Map<string, SourceLines>()
  const linesOf = (path: string): SourceLines => {
    const known = lines.get(path) ?? readLines(bytes.get(path) ?? new Uint8Array())
    lines.set(path, known)
    return known
  }
  const blocks = edition.texts.map(({ text, place }) => {
    const shown = fold(text)
    const at = (start: number, end: number) => placeInside(linesOf(place.file), place, { shown, start, end })
    return { whole: place, block: { shown, typed: shown, values: [], place: at } satisfies TextBlock }
  })
  const byPlace = new Map(blocks.map(({ whole, block }) => [keyOf(whole), block]))
  const { subject, annexes, figure } = edition.letter
  const facts = [subject, figure.title, figure.caption].concat(
    annexes.flatMap(({ title, caption, readingNote }) => [title, caption, ...readingNote]),
  )
  const factTexts = new Set(facts.flatMap(text => (text === null ? [] : [fold(text)])))
  const briefFile = `data/${edition.id}/brief.yaml`
  return {
    examples: edition.trajectories.flatMap(({ examples }) =>
      examples.flatMap(example => {
        const block = byPlace.get(keyOf(example.textPlace))
        return block === undefined ? [] : [{ example, block }]
      }),
    ),
    facts: blocks.flatMap(({ whole, block }) =>
      whole.file === briefFile && factTexts.has(block.shown) ? [block] : [],
    ),
    all: blocks.map(({ block }) => block),
  }
}

/**
 * The place of a stretch of a folded text: its words are looked for in the source, one after the other. The whole
 * value for words that are written in another way there, with escapes.
 */
function placeInside(
  { text: source, starts }: SourceLines,
  whole: Place,
  { shown, start, end }: { readonly shown: string; readonly start: number; readonly end: number },
): Place {
  const lineStart = (line: number) => starts[line - 1] ?? source.length
  const offsetOf = (line: number, column: number) =>
    lineStart(line) +
    [...source.slice(lineStart(line), lineStart(line + 1))].slice(0, column - 1).join('').length
  const limit = offsetOf(whole.endLine, whole.endColumn)
  let from = offsetOf(whole.line, whole.column)
  let first: number | null = null
  let last = from
  for (const { 0: word, index } of shown.matchAll(/\S+/gu)) {
    if (index >= end) break
    const found = source.indexOf(word, from)
    if (found < 0 || found + word.length > limit) return whole
    from = found + word.length
    if (index + word.length <= start) continue
    first ??= found + Math.max(0, start - index)
    last = found + Math.min(word.length, end - index)
  }
  if (first === null) return whole
  const lineOf = (offset: number) => starts.findLastIndex(lineBegin => lineBegin <= offset) + 1
  const columnOf = (offset: number, atLine = lineOf(offset)) =>
    [...source.slice(lineStart(atLine), offset)].length + 1
  const line = lineOf(first)
  const lineEnd = source.indexOf('\n', lineStart(line))
  return {
    file: whole.file,
    line,
    column: columnOf(first),
    endLine: lineOf(last - 1),
    endColumn: columnOf(last, lineOf(last - 1)),
    sourceLine: source.slice(lineStart(line), lineEnd < 0 ? source.length : lineEnd).replace(/\r$/, ''),
  }
}
