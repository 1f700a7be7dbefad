/** An explanation as text for a terminal (looks/terminal), at most 80 columns. */
import { decimalPercents, exactPercents, pointsBetween } from './exact-share.ts'
import type {
  AgreementSource,
  CountExplanation,
  Explanation,
  TrajectorySource,
  Use,
  ValueLine,
  WordingRule,
} from './explanation.ts'
import { type Column, excerpt, layColumns, widest, wrapWords } from './lay-columns.ts'
import { ordinarySpaces } from './plain-words.ts'
import type { ExplainWords } from './words.ts'

/** Lines without line ends. */
export function printExplanation(explanation: Explanation, words: ExplainWords): string[] {
  const uses = printUses(explanation, words)
  if (explanation.kind === 'text') {
    return [`${explanation.text}   ${explanation.path}`, '', ...uses]
  }
  const head = headOf(explanation, words)
  return [
    ...wrapWords(explanation.name, { first: `${head}   `, indent: ' '.repeat(head.length + 3) }),
    `${' '.repeat(head.length + 3)}${explanation.path}`,
    '',
    ...printFrom(explanation, words),
    '',
    ...printSources(explanation, words),
    ...uses,
  ]
}

/** A share where the letter shows the value as one, the count elsewhere. */
function headOf({ count, whole, isShownAsShare, uses }: CountExplanation, words: ExplainWords): string {
  const isBar = uses.some(({ kind, shown }) => kind === 'bar' && shown.endsWith('%'))
  if (!isShownAsShare || !isBar || whole === null) return `${count}`
  return words.decimals(`${decimalPercents(count, whole.count, 0)}%`)
}

function printFrom({ count, unit, whole, isShownAsShare }: CountExplanation, words: ExplainWords): string[] {
  const label = `${words.from}  `
  const layout = { first: label, indent: ' '.repeat(label.length) }
  if (whole === null) return wrapWords(words.counted(count, unit), layout)
  const part = words.part(count, whole.count, unit)
  const exact = words.decimals(exactPercents(count, whole.count))
  const decimal = words.decimals(decimalPercents(count, whole.count, 1))
  const share = isShownAsShare
    ? words.rounding({ exact, decimal, whole: decimalPercents(count, whole.count, 0) })
    : `${exact}%`
  return wrapWords(`${part} = ${share}; ${words.ofWhole(whole.path)}`, layout)
}

function printSources(explanation: CountExplanation, words: ExplainWords): string[] {
  const { agreements, trajectories, count } = explanation
  if (agreements.length > 0) return printAgreements(agreements, { total: count, words })
  if (trajectories.length === 0) return []
  const folder = folderOf(trajectories.map(({ file }) => file))
  const phaseOf = ({ phase, year }: TrajectorySource) => (year === null ? phase : words.year(year))
  const isCoded = trajectories.some(({ code }) => code !== null)
  const isMixed = new Set(trajectories.map(phaseOf)).size > 1
  const rows = trajectories.map(source => [
    ...(isCoded ? [source.code ?? ''] : []),
    source.name,
    ...(isMixed ? [phaseOf(source)] : []),
    source.file.slice(folder.length),
  ])
  const columns: Column[] = [
    ...(isCoded ? [{ head: '', align: 'left', cut: 'never' } satisfies Column] : []),
    { head: words.head.trajectory, align: 'left', cut: 'text' },
    ...(isMixed ? [{ head: words.head.phase, align: 'left', cut: 'text' } satisfies Column] : []),
    { head: words.head.place, align: 'left', cut: 'place' },
  ]
  return [...layColumns(columns, rows, { indent }), ...folderLine(folder, words), '']
}

const indent = '   '

function printAgreements(
  agreements: readonly AgreementSource[],
  { total, words }: { readonly total: number; readonly words: ExplainWords },
): string[] {
  const folder = folderOf(agreements.map(({ at }) => at.file))
  const distinct = (pick: (source: AgreementSource) => string) => new Set(agreements.map(pick)).size > 1
  // What is the same for all, the name of the value says already.
  const shows = { category: distinct(source => source.category), status: distinct(source => source.status) }
  const columns: Column[] = [
    { head: 'n', align: 'right', cut: 'never' },
    { head: words.head.trajectory, align: 'left', cut: 'text' },
    ...(shows.category ? [{ head: words.head.category, align: 'left', cut: 'text' } satisfies Column] : []),
    ...(shows.status ? [{ head: words.head.status, align: 'left', cut: 'text' } satisfies Column] : []),
    { head: words.head.place, align: 'left', cut: 'place' },
  ]
  const rows = agreements.map(({ amount, trajectory, category, status, at }, index) => [
    `${amount}`,
    agreements[index - 1]?.at.file === at.file ? '' : trajectory,
    ...(shows.category ? [category] : []),
    ...(shows.status ? [status] : []),
    `${at.file.slice(folder.length)}:${at.line}`,
  ])
  const sum = agreements.length > 1 ? [[`${total}`]] : []
  return [...layColumns(columns, [...rows, ...sum], { indent }), ...folderLine(folder, words), '']
}

/** What all files have before their names: "data/2024/trajecten/". */
function folderOf(files: readonly string[]): string {
  const first = files[0] ?? ''
  const folder = first.slice(0, first.lastIndexOf('/') + 1)
  return files.every(file => file.startsWith(folder)) ? folder : ''
}

function folderLine(folder: string, words: ExplainWords): string[] {
  return folder === '' ? [] : [`${indent}${words.placesIn(folder.replace(/\/$/, ''))}`]
}

function printUses(explanation: Explanation, words: ExplainWords): string[] {
  const { uses } = explanation
  const label = words.used
  if (uses.length === 0) return [`${label}  ${words.noUse}`]
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
  const layout = { first: margin, indent: `${margin}  ` }
  switch (use.kind) {
    case 'sentence': {
      const at = `${use.at.file}:${use.at.line}:${use.at.column}`
      const sentence = excerpt(use.sentence, { shown: use.shown, room: widest - margin.length - 2 })
      return [
        ...wrapWords(`${at}  "${use.shown}"`, layout),
        `${margin}  ${sentence}`,
        ...wrapWords(ruleOf(use, { explanation, words }), { first: `${margin}  `, indent: `${margin}  ` }),
      ]
    }
    case 'words': {
      const at = `${use.at.file}:${use.at.line}:${use.at.column}`
      const shown = use.shown === '' ? '' : `  "${use.shown}"`
      const filter = use.filter === null ? '' : `  ${words.filtered(use.filter)}`
      return [`${margin}${at}${shown}${filter}`]
    }
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
    decimals(exactPercents(numerator, denominator)),
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
      { head: head.value, align: 'right', cut: 'never' },
      { head: head.share, align: 'right', cut: 'never' },
      { head: head.path, align: 'left', cut: 'never' },
    ],
    counts.map(({ path, count, of }) => [
      `${count}`,
      of === null ? '' : words.decimals(`${decimalPercents(count, of, 1)}%`),
      path,
    ]),
  )
  const textLines = texts.flatMap(({ path, text }) => {
    const isShort = path.length + 2 + text.length <= widest
    return isShort ? [`${path}  ${text}`] : [path, `  ${text}`]
  })
  return [
    ...(counts.length === 0 ? [] : countLines),
    ...(counts.length > 0 && texts.length > 0 ? [''] : []),
    ...textLines,
  ]
}
