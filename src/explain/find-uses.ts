/** Every place of the letter where a value is used, by the path of the value. */
import type { Amount, Block, Figure, Inline, Letter, Row, Table, ValueInline } from '../document.ts'
import { labelInText, ordinarySpaces } from '../plain-text.ts'
import { type Stretch, sentencesIn } from '../sentences.ts'
import type { Use, WordingRules } from './explanation.ts'
import { holdsWords, plainWords, sentenceAt, stretchesOf, tokenText } from './plain-words.ts'
import type { TemplateValue } from './template-values.ts'
import type { TextValue } from './text-uses.ts'
import { wordingRule } from './wording-rule.ts'

export interface UseFinding {
  readonly letter: Letter
  /** Of the template of this letter. */
  readonly templateValues: readonly TemplateValue[]
  /** Values that are words or days, by path. */
  readonly texts: ReadonlyMap<string, TextValue>
  readonly rules: WordingRules
}

/**
 * Uses in the text, the figure and the annexes, those of one value in the order of the letter; then words that only
 * depend on it. Names and days in other parts are those of `textUseFinder`.
 */
export function findUses(finding: UseFinding): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>()
  const add = (path: string, use: Use) => {
    const known = uses.get(path)
    if (known === undefined) uses.set(path, [use])
    else known.push(use)
  }
  const { letter, templateValues } = finding
  const byPlace = new Map(templateValues.map(value => [`${value.at.line}:${value.at.column}`, value]))
  const words = (content: readonly Inline[]) => {
    for (const placed of valuesOf(content)) {
      const { value } = placed
      if (value.place === null) continue
      const asked = byPlace.get(`${value.place.line}:${value.place.column}`)
      add(value.amount.path, sentenceUse(finding, { ...placed, filter: asked?.filter ?? null }))
    }
  }
  const visit = (block: Block) => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        words(block.content)
        return
      case 'list':
        for (const item of block.items) for (const inner of item) visit(inner)
        return
      case 'figure':
        visitFigure(block, letter, add)
        return
      default:
        block satisfies never
    }
  }
  for (const block of letter.body) visit(block)
  for (const { content } of letter.footnotes) words(content)
  for (const { label, readingNote, table } of letter.annexes) {
    const annex = labelInText(label)
    for (const inline of readingNote.flat()) {
      if (inline.type === 'token' && inline.amount !== null) {
        const { path, count } = inline.amount
        add(path, { kind: 'reading-note', shown: tokenText(inline), number: `${count}`, annex })
      }
    }
    const principles = principlesSaid(readingNote.map(plainWords), finding)
    if (principles !== null) {
      const [number = ''] = principles.split(' ')
      add(principlesPath, { kind: 'reading-note', shown: principles, number, annex })
    }
    visitTable(table, annex, add)
  }
  const counted = new Set(letter.values.map(({ amount }) => amount.path))
  for (const value of templateValues) {
    if (counted.has(value.path) && value.filter !== 'vorm') continue
    const chosen = value.filter === 'vorm' ? chosenWords(value, letter) : namedWords(value, finding)
    const shown = ordinarySpaces(value.isCapital ? finding.rules.capitalise(chosen) : chosen)
    add(value.path, { kind: 'words', shown, number: shown, at: value.at, filter: value.filter })
  }
  return uses
}

type Add = (path: string, use: Use) => void

interface PlacedValue {
  readonly value: ValueInline
  /** All words around it, and where it begins in them. */
  readonly text: string
  readonly start: number
  readonly sentences: readonly Stretch[]
}

function valuesOf(content: readonly Inline[]): PlacedValue[] {
  const stretches = stretchesOf(content)
  const text = stretches.map(stretch => stretch.text).join('')
  const sentences = sentencesIn(content)
  let start = 0
  return stretches.flatMap(stretch => {
    const at = start
    start += stretch.text.length
    return stretch.value === null ? [] : [{ value: stretch.value, text, start: at, sentences }]
  })
}

function sentenceUse(
  { rules }: UseFinding,
  { value, filter, text, start, sentences }: PlacedValue & { readonly filter: string | null },
): Use {
  const shown = ordinarySpaces(value.text)
  const place = value.place ?? { file: '', line: 1, column: 1 }
  return {
    kind: 'sentence',
    shown,
    // "telt" puts words behind the count; phrases and shares are one whole.
    number: filter === 'telt' ? (shown.split(' ')[0] ?? shown) : shown,
    at: { file: place.file, line: place.line, column: place.column },
    filter,
    sentence: sentenceAt(text, start, sentences),
    rule: wordingRule(value.amount, { filter, shown, rules }),
  }
}

/** `vorm` takes its first words for one, the second for all other counts. */
function chosenWords({ path, arguments: given }: TemplateValue, { values }: Letter): string {
  const count = values.find(({ amount }) => amount.path === path)?.amount.count
  return given[count === 1 ? 0 : 1] ?? ''
}

/** A value of words stands as it is, a day in words as its filter asks. */
function namedWords({ path, filter }: TemplateValue, { texts, rules }: UseFinding): string {
  const value = texts.get(path)
  if (value === undefined || value.kind === 'text') return value?.text ?? ''
  if (filter === 'maand') return rules.monthInWords(value.text)
  return filter === 'jaar' ? value.text.slice(0, 4) : rules.dateInWords(value.text)
}

const principlesPath = 'programma/principes'

/** "drie principes", where a reading note says how many there are without a value in its text. */
function principlesSaid(notes: readonly string[], { letter, rules }: UseFinding): string | null {
  const count = letter.values.find(({ amount }) => amount.path === principlesPath)?.amount.count
  if (count === undefined) return null
  const said = `${rules.countInWords(count)} ${count === 1 ? 'principe' : 'principes'}`
  return notes.some(note => holdsWords(note, said)) ? said : null
}

function visitFigure(figure: Figure, { values }: Letter, add: Add): void {
  const label = labelInText(figure.label)
  const wholes = new Map(values.map(({ amount, ofPath }) => [amount.path, ofPath]))
  const counts = new Map(values.map(({ amount }) => [amount.path, amount.count]))
  const alt = ordinarySpaces(figure.alt)
  for (const { label: name, detail, segments } of figure.chart.bars) {
    const bar = ordinarySpaces(name)
    const size = ordinarySpaces(detail)
    const altStart = alt.indexOf(`${bar} (${size})`)
    const altOfBar = altStart < 0 ? '' : alt.slice(altStart)
    const whole = wholes.get(segments[0]?.amount.path ?? '') ?? null
    if (whole !== null) {
      for (const [path, shown] of detailCounts(size, whole)) {
        if (digitsOf(shown) !== `${counts.get(path)}`) continue
        add(path, { kind: 'bar', shown, number: digitsOf(shown), figure: label, bar })
        if (altStart >= 0) add(path, { kind: 'alt', shown, number: digitsOf(shown), figure: label })
      }
    }
    for (const { amount, text, name: status } of segments) {
      // A segment of zero is not drawn, and the alternative text leaves it out.
      if (amount.count === 0) continue
      add(amount.path, { kind: 'bar', shown: text, number: text, figure: label, bar })
      const said = `${text} ${status}`
      if (altOfBar.includes(said)) {
        add(amount.path, { kind: 'alt', shown: said, number: text, figure: label })
      }
    }
  }
  visitTable(figure.table, label, add)
}

/** "2 trajecten, n = 54": the trajectories of the bar, and the agreements that it shares out. */
function detailCounts(detail: string, whole: string): [path: string, shown: string][] {
  const [trajectories, size] = detail.split(', ')
  return [
    ...(trajectories === undefined ? [] : [[`${whole}/trajecten`, trajectories] satisfies [string, string]]),
    ...(size === undefined ? [] : [[whole, size] satisfies [string, string]]),
  ]
}

function digitsOf(text: string): string {
  return /\d+/.exec(text)?.[0] ?? text
}

function visitTable(table: Table, label: string, add: Add): void {
  const rows = [
    ...table.groups.flatMap(({ bar, rows }) => (bar === null ? rows : [bar, ...rows])),
    table.total,
  ]
  for (const row of rows) visitRow(row, { table, label, add })
}

function visitRow(
  row: Row,
  { table, label, add }: { readonly table: Table; readonly label: string; readonly add: Add },
): void {
  const name = plainWords(row.header)
  const paths = new Set<string>()
  for (const [index, cell] of row.cells.entries()) {
    const column = ordinarySpaces(table.columns[index + 1]?.name ?? '')
    const enter = (amount: Amount, shown: string, number: string) => {
      if (amount.of !== null) paths.add(amount.path)
      add(amount.path, { kind: 'cell', shown, number, table: label, row: name, column })
    }
    for (const inline of cell.lines.flat()) {
      if (inline.type === 'value')
        enter(inline.amount, ordinarySpaces(inline.text), ordinarySpaces(inline.text))
      if (inline.type === 'token' && inline.amount !== null) {
        enter(inline.amount, tokenText(inline), `${inline.amount.count}`)
      }
    }
  }
  // The note on rounding names the rows whose shares it is about.
  for (const note of table.notes) {
    const shown = plainWords(note)
    if (!mentions(shown, name)) continue
    for (const path of paths) add(path, { kind: 'note', shown, number: shown, table: label })
  }
}

/** The name as words of its own: "jaar 1" is not in "jaar 10". */
function mentions(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase())
  return at >= 0 && !/^[\p{L}\d]/u.test(text.slice(at + name.length))
}
