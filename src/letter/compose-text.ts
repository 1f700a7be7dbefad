/** Typed text with its values: stretches of text, values in their wording, and what stands there by mistake. */
import type { Text } from 'mdast'
import { finding } from '../findings/codes.ts'
import type { DraftInline } from './draft-inline.ts'
import { findSlips } from './find-slips.ts'
import { describeCharacter, unknownCharacters } from './find-unknown-characters.ts'
import { leaveValue, leaveWords } from './passages.ts'
import { resolveValue } from './resolve-value.ts'
import { type Part, type Piece, parseValues } from './value-syntax.ts'
import { sourceOf, type Workshop } from './workshop.ts'

type ValuePiece = Extract<Piece, { kind: 'value' }>

/** A broken value or another finding leaves nothing in the text: the letter is refused anyway. */
export function composeText(workshop: Workshop, node: Text): DraftInline[] {
  const { template, values, findings, trail } = workshop
  const offset = node.position?.start.offset ?? 0
  const source = sourceOf(workshop, node)
  const place = ({ start, end }: Pick<Part, 'start' | 'end'>) => template.place(offset + start, offset + end)
  for (const slip of findSlips(source)) findings.push(finding(slip.code, place(slip), slip.details))
  reportCharacters(workshop, { text: node.value.normalize('NFC'), source, offset })

  // The parser has undone escapes and entities and cut indents, so that words are those of the node and offsets
  // those of the source: the n-th value of one is the n-th of the other.
  const sourcePieces = parseValues(source).filter(piece => piece.kind !== 'text')
  let seen = 0
  let from = 0
  return parseValues(node.value).flatMap((piece): DraftInline[] => {
    if (piece.kind === 'text') {
      const end = sourcePieces[seen]?.start ?? source.length
      leaveWords(trail, { text: piece.text, source, start: from, end, place })
      return [{ type: 'text', text: oneLine(piece.text) }]
    }
    const located = sourcePieces[seen++] ?? piece
    from = located.end
    const value = piece.kind === 'value' && located.kind === 'value' ? relocate(piece, located) : null
    if (value === null) {
      const { start, end } = located
      const text = oneLine(source.slice(start, Math.min(end, start + 40))).trim()
      findings.push(
        finding('value-syntax', place(located), {
          found: { id: 'quoted', text },
          expected: { id: located.kind === 'broken' ? located.expected : 'value-typed-plainly' },
        }),
      )
      return []
    }
    const resolved = resolveValue(value, values, place)
    if (resolved.finding === null) {
      leaveValue(trail, { value, inline: resolved.inline, place })
      return [resolved.inline]
    }
    findings.push(resolved.finding)
    return []
  })
}

/** A line end inside a paragraph is a space. */
function oneLine(text: string): string {
  return text.normalize('NFC').replace(/[ \t]*\r?\n[ \t]*/g, ' ')
}

/** Words of `read`, places of `located`; null when they are not the same value. */
function relocate(read: ValuePiece, located: ValuePiece): ValuePiece | null {
  const words = partsOf(read)
  const places = partsOf(located)
  if (words.length !== places.length || read.filters.length !== located.filters.length) return null
  const move = (part: Part, to: Part | undefined): Part => ({
    text: oneLine(part.text),
    start: to?.start ?? part.start,
    end: to?.end ?? part.end,
  })
  return {
    ...located,
    path: move(read.path, located.path),
    filters: read.filters.map((call, index) => ({
      name: move(call.name, located.filters[index]?.name),
      arguments: call.arguments.map((part, at) => move(part, located.filters[index]?.arguments[at])),
    })),
  }
}

function partsOf({ path, filters }: ValuePiece): Part[] {
  return [path, ...filters.flatMap(call => [call.name, ...call.arguments])]
}

/** Each unknown character once per text, where it was typed, or at the entity that stands for it. */
function reportCharacters(
  { template, covers, findings }: Workshop,
  { text, source, offset }: { readonly text: string; readonly source: string; readonly offset: number },
): void {
  for (const character of unknownCharacters(text, covers)) {
    const typed = source.indexOf(character)
    const entity = /&#?\w+;/.exec(source)
    const [at, length] =
      typed >= 0 ? [typed, character.length] : [entity?.index ?? 0, entity?.[0].length ?? 1]
    findings.push(
      finding('unknown-character', template.place(offset + at, offset + at + length), {
        found: describeCharacter(character),
      }),
    )
  }
}
