/** Every place of the letter where a value is used, by the path of the value. */
import type { Letter, TokenInline, ValueInline, WordsInline } from '../document.ts'
import { type LetterText, letterTexts } from '../letter-texts.ts'
import { ordinarySpaces, plainText } from '../plain-text.ts'
import { sentencesIn } from '../sentences.ts'
import type { Use, WordingRules } from './explanation.ts'
import { sentenceAt, stretchesOf } from './plain-words.ts'
import { wordingRule } from './wording-rule.ts'

/**
 * Uses in the text, the figure and the annexes, those of one value in the order of the letter; then words that only
 * depend on it. Names and days in other parts are those of `textUseFinder`.
 */
export function findUses(letter: Letter, rules: WordingRules): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>()
  const add = (path: string, use: Use) => {
    const known = uses.get(path)
    if (known === undefined) uses.set(path, [use])
    else known.push(use)
  }
  const words: WordsInline[] = []
  /** Paths of the shares that a row shows, for the notes about it. */
  const shares = new Map<string, Set<string>>()
  for (const text of letterTexts(letter)) {
    for (const { inline, start } of stretchesOf(text.content)) {
      if (inline.type === 'words') words.push(inline)
      if (inline.type !== 'value' && inline.type !== 'token') continue
      const { amount } = inline
      if (amount === null) continue
      const use = useOf(inline, { found: text, start, rules })
      if (use !== null) add(amount.path, use)
      if (text.part !== 'cell' || amount.of === null) continue
      for (const row of text.rows) {
        const key = `${text.table} ${row}`
        shares.set(key, (shares.get(key) ?? new Set()).add(amount.path))
      }
    }
    if (text.part !== 'note') continue
    for (const row of text.rows) {
      for (const path of shares.get(`${text.table} ${row}`) ?? [])
        add(path, { kind: 'note', shown: text.text, number: text.text, table: text.of ?? '' })
    }
  }
  for (const { path, text, filters, place } of words) {
    const shown = ordinarySpaces(text)
    add(path, { kind: 'words', shown, number: shown, at: spotOf(place), filter: filterOf(filters) })
  }
  return uses
}

interface Context {
  readonly found: LetterText
  /** Of the value in the text. */
  readonly start: number
  readonly rules: WordingRules
}

/** Null in parts whose words are no use of their own: a legend, a label. */
function useOf(inline: ValueInline | TokenInline, { found, start, rules }: Context): Use | null {
  const { part, of, cell, bar, text, content } = found
  const label = of ?? ''
  const shown = ordinarySpaces(plainText([inline]))
  const number = inline.type === 'token' ? `${inline.amount?.count}` : ordinarySpaces(inline.number)
  switch (part) {
    case 'text':
    case 'footnote': {
      if (inline.type === 'token' || inline.place === null) return null
      const filter = filterOf(inline.filters)
      return {
        kind: 'sentence',
        shown,
        number,
        at: spotOf(inline.place),
        filter,
        sentence: sentenceAt(text, start, sentencesIn(content)),
        rule: wordingRule(inline.amount, { filter, shown, rules }),
      }
    }
    case 'reading-note':
      return { kind: 'reading-note', shown, number, annex: label }
    case 'cell':
      return { kind: 'cell', shown, number, table: label, row: cell?.row ?? '', column: cell?.column ?? '' }
    case 'bar':
      return { kind: 'bar', shown, number, figure: label, bar: bar ?? '' }
    case 'alt':
      return { kind: 'alt', shown, number, figure: label }
    default:
      return null
  }
}

const spotOf = ({ file, line, column }: WordsInline['place']) => ({ file, line, column })

/** The one besides `hoofdletter`. */
function filterOf(filters: ValueInline['filters']): string | null {
  return filters.find(({ name }) => name !== 'hoofdletter')?.name ?? null
}
