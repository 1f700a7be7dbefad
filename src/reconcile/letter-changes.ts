/** What two letters of the same template show differently: cells of tables, notes, the figure, sentences. */
import type { Inline, Letter, Table } from '../document.ts'
import { letterTexts, rowsOf, tablesOf } from '../letter-texts.ts'
import { labelInText, ordinarySpaces, plainText } from '../plain-text.ts'
import { sentencesIn } from '../sentences.ts'

export interface CellChange {
  readonly table: string
  readonly row: string
  readonly column: string
  readonly role: 'count' | 'share' | 'tokens' | 'names' | 'total' | 'label'
  /** As shown; empty for an empty cell. */
  readonly before: string
  readonly after: string
}

export interface NoteChange {
  readonly table: string
  /** Null for a note that was not there, or is not there any more. */
  readonly before: string | null
  readonly after: string | null
}

export interface SentenceChange {
  /** Of the paragraph in the template; null for words that the program makes itself. */
  readonly at: { readonly file: string; readonly line: number } | null
  readonly before: string
  readonly after: string
}

export interface LetterChanges {
  readonly cells: readonly CellChange[]
  readonly notes: readonly NoteChange[]
  readonly sentences: readonly SentenceChange[]
  /** Labels of figures whose bars and alternative text change. */
  readonly figures: readonly string[]
}

/** Both letters come from one template, so that their blocks stand side by side. */
export function compareLetters(before: Letter, after: Letter): LetterChanges {
  const tables = tablesOf(before).flatMap(({ label, table }) => {
    const twin = tablesOf(after).find(other => other.table.id === table.id)
    return twin === undefined ? [] : [{ label, table, twin: twin.table }]
  })
  return {
    cells: tables.flatMap(({ label, table, twin }) => tableChanges(label, table, twin)),
    notes: tables.flatMap(({ label, table, twin }) => noteChanges(label, table, twin)),
    sentences: sentenceChanges(before, after),
    figures: before.body.flatMap((block, index) => {
      const other = after.body[index]
      return block.type === 'figure' && other?.type === 'figure' && wordsOf(block.alt) !== wordsOf(other.alt)
        ? [labelInText(block.label)]
        : []
    }),
  }
}

/** Words of inlines with ordinary spaces. */
export function wordsOf(content: readonly Inline[]): string {
  return ordinarySpaces(plainText(content))
}

function tableChanges(label: string, before: Table, after: Table): CellChange[] {
  const twins = new Map(rowsOf(after).map(row => [row.id, row]))
  return rowsOf(before).flatMap(row => {
    const twin = twins.get(row.id)
    return row.cells.flatMap((cell, index): CellChange[] => {
      const [shown, then] = [cell.lines, twin?.cells[index]?.lines ?? []].map(lines =>
        lines.map(wordsOf).join(', '),
      )
      const column = before.columns[index + 1]
      if (shown === undefined || then === undefined || shown === then || column === undefined) return []
      return [
        {
          table: label,
          row: wordsOf(row.header),
          column: ordinarySpaces(column.name),
          role: column.role,
          before: shown,
          after: then,
        },
      ]
    })
  })
}

function noteChanges(table: string, before: Table, after: Table): NoteChange[] {
  const said = ({ notes }: Table) => notes.map(({ content }) => wordsOf(content))
  const [old, now] = [said(before), said(after)]
  const gone = old.filter(note => !now.includes(note))
  const come = now.filter(note => !old.includes(note))
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
    table,
    before: gone[index] ?? null,
    after: come[index] ?? null,
  }))
}

interface Paragraph {
  readonly text: string
  readonly sentences: readonly string[]
  readonly at: SentenceChange['at']
}

const running: ReadonlySet<string> = new Set(['text', 'footnote', 'reading-note'])

function paragraphsOf(letter: Letter): Paragraph[] {
  return letterTexts(letter).flatMap(({ part, text, content, place }): Paragraph[] => {
    if (!running.has(part)) return []
    const sentences = sentencesIn(content).map(({ start, end }) => text.slice(start, end))
    return [{ text, sentences, at: place === null ? null : { file: place.file, line: place.line } }]
  })
}

/** Counts change no number of sentences: those of a paragraph stand side by side, or the whole paragraph does. */
function sentenceChanges(before: Letter, after: Letter): SentenceChange[] {
  const then = paragraphsOf(after)
  return paragraphsOf(before).flatMap(({ text, sentences: old, at }, index): SentenceChange[] => {
    const { text: other = '', sentences: now = [] } = then[index] ?? {}
    if (text === other) return []
    if (old.length !== now.length) return [{ at, before: text, after: other }]
    return old.flatMap((sentence, position) => {
      const twin = now[position] ?? ''
      return sentence === twin ? [] : [{ at, before: sentence, after: twin }]
    })
  })
}
