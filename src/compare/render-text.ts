/** The comparison as text for a terminal: the order is the story. At most 80 columns where words can be wrapped. */
import { wrapWords } from '../wrap-words.ts'
import type { Comparison } from './comparison.ts'
import {
  type Described,
  describeAgreement,
  describeSentence,
  describeTrajectory,
  describeTyped,
} from './describe-changes.ts'
import type { SentenceChange } from './letter-changes.ts'
import { summarise } from './summarise.ts'
import { headLines, labelled, type Pen, room, signedLines } from './text-pen.ts'
import { renderMatrix, renderTable, renderTotals } from './text-tables.ts'

/** Ends with a line end. Without differences a single sentence. */
export function renderText(comparison: Comparison, { words, paint }: Omit<Pen, 'margin'>): string {
  const summary = wrapWords(summarise(comparison, words).join(' '))
  if (comparison.isSame) return `${summary.join('\n')}\n`
  const margin = Math.max(...Object.values(words.label).map(label => label.length)) + 2
  const pen: Pen = { words, paint, margin }
  const parts = [
    renderWarnings(comparison, pen),
    summary,
    ...renderDescribed(comparison, pen),
    ...comparison.tables.flatMap(part => (part.kind === 'years' ? [] : renderTable(part, pen))),
    renderTotals(comparison, pen),
    ...comparison.tables.flatMap(part => (part.kind === 'years' ? renderTable(part, pen) : [])),
    renderSentences(words.label.sentences, comparison.sentences, pen),
    renderSentences(words.label.altText, comparison.altText, pen),
    renderOther(comparison, pen),
    renderMatrix(comparison, pen),
    comparison.warnings.length === 0 ? wrapWords(words.warnings.none) : [],
  ]
  return `${parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

function renderWarnings({ warnings }: Comparison, pen: Pen): string[] {
  const { words, paint } = pen
  return warnings.flatMap(warning => {
    const lines = wrapWords(words.warnings.say(warning), { width: room(pen) })
    return labelled(words.label.warning, lines, { ...pen, paint: { ...paint, dim: paint.warning } })
  })
}

function renderDescribed({ agreements, trajectories }: Comparison, pen: Pen): string[][] {
  const { words } = pen
  return [
    ...agreements.map(change => described(words.label.agreement, describeAgreement(change, words), pen)),
    ...trajectories.map(change => described(words.label.trajectory, describeTrajectory(change, words), pen)),
  ]
}

function described(label: string, { id, about, what, parts, file, line }: Described, pen: Pen): string[] {
  const lines = [
    ...headLines(id === '' ? about : `${id}  ${about}`, pen),
    ...what.flatMap(text => wrapWords(text, { width: room(pen) - 2 }).map(part => `  ${part}`)),
    ...parts.flatMap(text =>
      wrapWords(text, { width: room(pen) - 4, later: '  ' }).map(part => `    ${part}`),
    ),
    ...(file === null || line === null ? [] : [pen.paint.dim(`  ${file}:${line}`)]),
  ]
  return labelled(label, lines, pen)
}

function renderSentences(label: string, sentences: readonly SentenceChange[], pen: Pen): string[] {
  const { words, paint } = pen
  const lines = sentences.flatMap((change, index) => {
    const { kind, cause, section, file, line, before, after } = change
    const place = section === '' ? words.sentence.beginning : section
    const said = describeSentence(change, words)
    const isShort = place.length + 2 + said.length <= room(pen)
    // A line of the template is of use where somebody wrote in it.
    const isTyped = cause !== 'data' && file !== null
    const isPlain = kind === 'still-true' || kind === 'retyped' || kind === 'moved' || before === after
    return [
      ...(index === 0 ? [] : ['']),
      ...(isShort
        ? [`${place}  ${paint.dim(said)}`]
        : [...headLines(place, pen), ...headLines(said, pen).map(paint.dim)]),
      ...(isTyped ? [paint.dim(`${file}:${line}`)] : []),
      ...(isPlain || before === null ? [] : signedLines('-', before, pen)),
      ...(isPlain || after === null ? [] : signedLines('+', after, pen)),
      ...(isPlain ? signedLines(' ', after ?? '', pen) : []),
      ...describeTyped(change, words).flatMap(text => signedLines(' ', text, pen)),
    ]
  })
  return labelled(label, lines, pen)
}

function renderOther({ texts, data }: Comparison, pen: Pen): string[] {
  const { words } = pen
  const item = (name: string, before: string | null, after: string | null) => [
    ...headLines(name, pen),
    ...(before === null ? [] : signedLines('-', before, pen)),
    ...(after === null ? [] : signedLines('+', after, pen)),
  ]
  const gap = texts.length > 0 && data.length > 0 ? [''] : []
  return [
    ...labelled(
      words.label.texts,
      texts.flatMap(({ part, where, before, after }) =>
        item(`${words.other.part[part]}${where === '' ? '' : `, ${where}`}`, before, after),
      ),
      pen,
    ),
    ...gap,
    ...labelled(
      words.label.data,
      data.flatMap(({ file, path, before, after }) =>
        item(path === '' ? file : `${file}  ${path}`, before, after),
      ),
      pen,
    ),
  ]
}
