/** All words of the letter besides its running text and the numbers of its tables, each under a name of its own. */
import type { Annex, Figure, Letter, Table } from '../document.ts'
import { plainText } from '../plain-text.ts'
import type { LetterPart, TextChange } from './letter-changes.ts'
import { pairById } from './pair-items.ts'
import { sentenceOf } from './sentences.ts'

interface NamedText {
  readonly id: string
  readonly part: LetterPart
  readonly where: string
  readonly text: string
}

/** In the order of the letter. Empty texts are none. */
export function compareTexts(before: Letter, after: Letter): TextChange[] {
  return pairById(textsOf(before), textsOf(after), ({ id }) => id)
    .flatMap(pair => {
      const shown = pair.after ?? pair.before
      if (shown === null || pair.before?.text === pair.after?.text) return []
      const { part, where } = shown
      return [{ part, where, before: pair.before?.text ?? null, after: pair.after?.text ?? null }]
    })
    .concat(compareLegends(before, after))
}

interface Legend {
  readonly id: string
  readonly label: string
  readonly names: readonly string[]
}

function legendsOf({ body, annexes }: Letter): Legend[] {
  return [
    ...body.flatMap(block =>
      block.type === 'figure'
        ? [
            {
              id: block.id,
              label: block.label,
              names: block.chart.bars[0]?.segments.map(({ name }) => name) ?? [],
            },
          ]
        : [],
    ),
    ...annexes.map(({ id, label, legend }) => ({ id, label, names: legend.map(({ token }) => token.code) })),
  ]
}

/** The order of what both sides have; what one side lacks is told by itself. */
function compareLegends(before: Letter, after: Letter): TextChange[] {
  return pairById(legendsOf(before), legendsOf(after), ({ id }) => id).flatMap(pair => {
    const [old, now] = [pair.before?.names ?? [], pair.after?.names ?? []]
    const common = (names: readonly string[], others: readonly string[]) =>
      names.filter(name => others.includes(name)).join(', ')
    const order = { before: common(old, now), after: common(now, old) }
    if (order.before === order.after) return []
    return [{ part: 'legend-order', where: pair.after?.label ?? '', ...order } as const]
  })
}

function textsOf(letter: Letter): NamedText[] {
  const { head, closing, furniture } = letter
  const named = (part: LetterPart, text: string | null, where = '', key = where): NamedText[] =>
    text === null || text === '' ? [] : [{ id: `${part}/${key}`, part, where, text }]
  return [
    ...named('organisation', [head.organisation, ...head.departments].join(', ')),
    ...named('organisation', head.returnAddress, '', 'return'),
    ...named('addressee', head.addressee.join(', ')),
    ...head.column.flatMap(({ label, lines }, index) =>
      named('column', lines.join(', '), label ?? '', `${label ?? index}`),
    ),
    ...named('subject', head.subject),
    ...named('salutation', head.salutation),
    ...letter.body.flatMap(block => (block.type === 'figure' ? figureTexts(block, named) : [])),
    ...named('closing', [closing.greeting, closing.name, closing.role].join(' ')),
    ...letter.annexes.flatMap(annex => annexTexts(annex, named)),
    ...letter.footnotes.flatMap(({ number, content }) => {
      const { text, forms } = sentenceOf(content)
      return named('footnote', forms === '' ? text : `${text} [${forms}]`, `${number}`)
    }),
    ...Object.entries(furniture).flatMap(([key, text]) => named('furniture', text, '', key)),
    ...named('programme', letter.programme),
    ...named('language', letter.language),
    ...named('file-name', letter.fileName),
  ]
}

type Name = (part: LetterPart, text: string | null, where?: string, key?: string) => NamedText[]

function figureTexts({ id, label, title, caption, alt, chart, table }: Figure, named: Name): NamedText[] {
  return [
    ...named('title', title, label, id),
    ...named('caption', caption, label, id),
    // Its sentences are compared one by one; here it counts only whether there is one.
    ...named('title', alt.length === 0 ? null : label, label, `${id}/label`),
    ...chart.swatches.flatMap(({ status, colour, pattern }) =>
      named('swatch', `${colour} ${pattern}`, status, status),
    ),
    ...tableTexts(table, label, named),
  ]
}

function annexTexts(annex: Annex, named: Name): NamedText[] {
  const { id, label, title, caption, orientation, runningSuffix, readingNote, legend, table } = annex
  return [
    ...named('annex', label, id),
    ...named('annex', runningSuffix, id, `${id}/running`),
    ...named('annex', orientation, id, `${id}/orientation`),
    ...named('title', title, label, id),
    ...named('caption', caption, label, id),
    ...readingNote.flatMap((note, index) => named('reading-note', plainText(note), label, `${id}/${index}`)),
    ...legend.flatMap(({ token, name }) =>
      named('legend', `${plainText([token])}: ${name}`, token.code, `${id}/${token.code}`),
    ),
    ...tableTexts(table, label, named),
  ]
}

/** Heads and descriptions; the order of rows, columns and codes shows in them too. */
function tableTexts(
  { id, title, summary, columns, head, groups, total }: Table,
  label: string,
  named: Name,
): NamedText[] {
  const rows = [...groups.flatMap(({ bar, rows }) => [...(bar === null ? [] : [bar]), ...rows]), total]
  return [
    ...named('title', title, label, `${id}/table`),
    ...named('table-words', summary, label, `${id}/summary`),
    ...named('table-words', head.map(({ content }) => plainText(content)).join(' · '), label, `${id}/head`),
    ...named('table-words', columns.map(({ name }) => name).join(' · '), label, `${id}/columns`),
    ...named('table-words', rows.map(({ header }) => plainText(header)).join(' · '), label, `${id}/rows`),
    ...rows.flatMap(({ id: row, header, description }) =>
      description === null
        ? []
        : named('table-words', `${plainText(header)}: ${plainText(description)}`, label, `${id}/${row}`),
    ),
  ]
}
