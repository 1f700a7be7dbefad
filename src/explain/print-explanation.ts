/** An explanation as text for a terminal (looks/terminal), at most 80 columns. */

import { ordinarySpaces } from '../plain-text.ts'
import { percentText } from '../share-words.ts'
import { widest, wrapWords } from '../wrap-words.ts'
import type { CountExplanation, Explanation, Use, ValueLine, WordingRule } from './explanation.ts'
import { excerpt, layColumns } from './lay-columns.ts'
import { pointsBetween } from './points-between.ts'
import { printSources } from './print-sources.ts'
import type { ExplainWords } from './words.ts'

/** Lines without line ends. */
export function printExplanation(explanation: Explanation, words: ExplainWords): string[] {
  const uses = printUses(explanation, words)
  if (explanation.kind === 'text') {
    const { text, path, from } = explanation
    const layout = { first: '', later: '' }
    return [
      ...wrapWords(`${text}   ${path}`, layout),
      '',
      ...(from === null ? [] : [...fromLines(`${from.file}:${from.line}`, words), '']),
      ...uses,
    ]
  }
  const head = headOf(explanation)
  return [
    ...wrapWords(explanation.name, { first: `${head}   `, later: ' '.repeat(head.length + 3) }),
    `${' '.repeat(head.length + 3)}${explanation.path}`,
    '',
    ...printFrom(explanation, words),
    '',
    ...printSources(explanation, words),
    ...uses,
  ]
}

/** A place is never cut: a long one stands by itself. */
function fromLines(place: string, words: ExplainWords): string[] {
  const line = `${words.from}  ${place}`
  return [...line].length > widest ? [words.from, place] : [line]
}

/** A share where the letter shows the value as one, the count elsewhere. */
function headOf({ count, whole, isShownAsShare, uses }: CountExplanation): string {
  const isBar = uses.some(({ kind, shown }) => kind === 'bar' && shown.endsWith('%'))
  if (!isShownAsShare || !isBar || whole === null) return `${count}`
  return `${percentText({ count, of: whole.count }, 0)}%`
}

function printFrom({ count, unit, whole, isShownAsShare }: CountExplanation, words: ExplainWords): string[] {
  const label = `${words.from}  `
  const layout = { first: label, later: ' '.repeat(label.length) }
  if (whole === null) return wrapWords(words.counted(count, unit), layout)
  const share = { count, of: whole.count }
  const rounding = words.rounding({
    fraction: `${count}/${whole.count}`,
    decimal: words.decimals(percentText(share)),
    whole: isShownAsShare ? percentText(share, 0) : null,
  })
  const part = words.share(count, whole.count, unit)
  return wrapWords(`${part} = ${rounding}; ${words.ofWhole(whole.path)}`, layout)
}

function printUses(explanation: Explanation, words: ExplainWords): string[] {
  const { uses } = explanation
  const label = words.used
  if (uses.length === 0) return [`${label}  ${explanation.kind === 'text' ? words.noTextUse : words.noUse}`]
  const margin = ' '.repeat(label.length + 2)
  const lines = uses.flatMap(use => printUse(use, { explanation, words, margin }))
  return [`${label}  ${(lines[0] ?? '').trimStart()}`, ...lines.slice(1)]
}

function printUse(
  use: Use,
  {
    explanation,
    words,
    margin,
  }: { readonly explanation: Explanation; readonly words: ExplainWords; readonly margin: string },
): string[] {
  const layout = { first: margin, later: `${margin}  ` }
  switch (use.kind) {
    case 'sentence': {
      const at = `${use.at.file}:${use.at.line}:${use.at.column}`
      const sentence = excerpt(use.sentence, { shown: use.shown, room: widest - margin.length - 2 })
      return [
        ...wrapWords(`${at}  "${use.shown}"`, layout),
        `${margin}  ${sentence}`,
        ...wrapWords(ruleOf(use, { explanation, words }), { first: `${margin}  `, later: `${margin}  ` }),
      ]
    }
    case 'words': {
      const at = `${use.at.file}:${use.at.line}:${use.at.column}`
      const shown = use.shown === '' ? '' : `  "${use.shown}"`
      const filter = use.filter === null ? '' : `  ${words.filtered(use.filter)}`
      return [`${margin}${at}${shown}${filter}`]
    }
    case 'part':
      return wrapWords(`${words.part(use.part, use.of)}  ${use.shown}`, layout)
    case 'note':
      return wrapWords(`${words.place(use)}  "${ordinarySpaces(use.shown)}"`, layout)
    default:
      return wrapWords(`${words.place(use)}  ${use.shown}`, layout)
  }
}

function ruleOf(
  { rule }: Extract<Use, { kind: 'sentence' }>,
  { explanation, words }: { readonly explanation: Explanation; readonly words: ExplainWords },
): string {
  const { rules } = words
  switch (rule.rule) {
    case 'percentage':
      return rules.percentage
    case 'count-word':
      return rules.countWord
    case 'digits':
      return rules.digits[rule.because]
    case 'rough-share':
      return rules.roughShare(rule.band)
    case 'fraction':
      return fractionRule(rule, { explanation, words })
    default:
      return rule satisfies never
  }
}

function fractionRule(
  { band, nearest }: Extract<WordingRule, { rule: 'fraction' }>,
  { explanation, words }: { readonly explanation: Explanation; readonly words: ExplainWords },
): string {
  const { rules, decimals } = words
  if (band === 'none') return rules.none
  if (band === 'all' || nearest === null || explanation.kind === 'text') return rules.all
  const { numerator, denominator } = nearest
  const of = explanation.whole?.count ?? 1
  const points = decimals(pointsBetween({ count: explanation.count, of }, nearest))
  const fraction = rules.nearest(
    `${numerator}/${denominator}`,
    decimals(percentText({ count: numerator, of: denominator }).replace(/\.0$/, '')),
  )
  const said = {
    exact: rules.exact,
    about: rules.about(points),
    over: rules.over(points),
    almost: rules.almost(points),
    percentage: rules.tooFar(points),
  }[band]
  return `${fraction}, ${said}`
}

/** Value, share and path of many values, aligned; the path stands last, because it may be long. */
export function printLines(lines: readonly ValueLine[], words: ExplainWords): string[] {
  const { head } = words
  const counts = lines.flatMap(line => (line.kind === 'count' ? [line] : []))
  const texts = lines.flatMap(line => (line.kind === 'text' ? [line] : []))
  const countLines = layColumns(
    [
      { head: head.value, align: 'right', yields: 'never' },
      { head: head.share, align: 'right', yields: 'never' },
      { head: head.path, align: 'left', yields: 'place' },
    ],
    counts.map(({ path, count, of }) => [
      `${count}`,
      of === null ? '' : words.decimals(`${percentText({ count, of })}%`),
      path,
    ]),
  )
  const textLines = texts.flatMap(({ path, text }) => {
    const isShort = path.length + 2 + text.length <= widest
    return isShort ? [`${path}  ${text}`] : [path, ...wrapWords(text, { first: '  ', later: '  ' })]
  })
  return [
    ...(counts.length === 0 ? [] : countLines),
    ...(counts.length > 0 && texts.length > 0 ? [''] : []),
    ...textLines,
  ]
}
