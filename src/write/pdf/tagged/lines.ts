/** Lines of a text: the same breaks as pdfmake's, all at once, in linear time. */
import type { LayoutNode, MeasuredInline, Line as TextLine } from 'pdfmake-internals'
import { widthOf } from './inlines.ts'
import { Line } from './pdfmake.ts'

const broken = new WeakMap<LayoutNode, { readonly width: number; readonly lines: TextLine[] }>()

/** The lines of a measured text node in a column of that width. Asked again for the same width: the same lines. */
export function linesOf(node: LayoutNode, width: number): TextLine[] {
  const there = broken.get(node)
  if (there?.width === width) return there.lines
  const lines = breakLines(node._inlines ?? [], width)
  broken.set(node, { width, lines })
  return lines
}

function breakLines(inlines: readonly MeasuredInline[], width: number): TextLine[] {
  const lines: TextLine[] = []
  const rest = inlines.filter(inline => inline.text !== '' || inline.lineEnd).toReversed()
  let current = new Line(width)
  let glued = false
  for (let inline = rest.pop(); inline; inline = rest.pop()) {
    if (
      current.inlines.length > 0 &&
      !glued &&
      !current.hasEnoughSpaceForInline(inline, following(inline, rest))
    ) {
      lines.push(current)
      current = new Line(width)
    }
    const [head, tail] = cutToRoom(inline, current)
    current.addInline(head)
    if (tail) rest.push(tail)
    glued = inline.noNewLine === true && !tail
  }
  if (current.inlines.length > 0) lines.push(current)
  const last = lines.at(-1)
  if (last) last.lastLineInParagraph = true
  return lines
}

/** What cannot be parted from `inline`; usually nothing. */
function following(inline: MeasuredInline, rest: readonly MeasuredInline[]): MeasuredInline[] {
  const glued: MeasuredInline[] = []
  for (let index = rest.length - 1; index >= 0 && (glued.at(-1) ?? inline).noNewLine; index--) {
    const next = rest[index]
    if (next) glued.push(next)
  }
  return glued
}

/** A word wider than the column is cut where the column ends. */
function cutToRoom(inline: MeasuredInline, current: TextLine): [MeasuredInline, MeasuredInline | null] {
  const room = current.getAvailableWidth()
  const characters = [...inline.text]
  if (
    inline.noWrap ||
    characters.length < 2 ||
    inline.width - inline.trailingCut <= room ||
    current.inlines.length > 0
  ) {
    return [{ ...inline }, null]
  }
  let low = 1
  let high = characters.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (widthOf(characters.slice(0, middle).join(''), inline) <= room) low = middle
    else high = middle - 1
  }
  const part = (text: string): MeasuredInline => ({ ...inline, text, width: widthOf(text, inline) })
  return [
    { ...part(characters.slice(0, low).join('')), trailingCut: 0 },
    { ...part(characters.slice(low).join('')), leadingCut: 0 },
  ]
}
