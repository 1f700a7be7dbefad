/** The agreements or trajectories behind a value as a table. */
import { wrapWords } from '../wrap-words.ts'
import type { AgreementSource, CountExplanation, TrajectorySource } from './explanation.ts'
import { type Column, layColumns } from './lay-columns.ts'
import type { ExplainWords } from './words.ts'

const indent = '   '

/** What a count was counted from; ends with a blank line, empty when there is nothing to name. */
export function printSources(explanation: CountExplanation, words: ExplainWords): string[] {
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
    ...(isCoded ? [{ head: '', align: 'left', yields: 'never' } satisfies Column] : []),
    { head: words.head.trajectory, align: 'left', yields: 'text' },
    ...(isMixed ? [{ head: words.head.phase, align: 'left', yields: 'text' } satisfies Column] : []),
    { head: words.head.place, align: 'left', yields: 'place' },
  ]
  return [...layColumns(columns, rows, { indent }), ...folderLine(folder, words), '']
}

function printAgreements(
  agreements: readonly AgreementSource[],
  { total, words }: { readonly total: number; readonly words: ExplainWords },
): string[] {
  const { head } = words
  const files = new Set(agreements.map(({ at }) => at.file))
  const folder = folderOf([...files])
  const distinct = (pick: (source: AgreementSource) => string) => new Set(agreements.map(pick)).size > 1
  // What is the same for all, the name of the value says already.
  const facts = [
    { head: head.category, pick: (source: AgreementSource) => source.category },
    { head: head.status, pick: (source: AgreementSource) => source.status },
  ].filter(({ pick }) => distinct(pick))
  const number: Column = { head: 'n', align: 'right', yields: 'never' }
  const texts = facts.map((fact): Column => ({ head: fact.head, align: 'left', yields: 'text' }))
  const textsOf = (source: AgreementSource) => facts.map(({ pick }) => pick(source))
  const sum = agreements.length > 1 ? [[`${total}`]] : []
  const lines =
    files.size < agreements.length
      ? layGroups(agreements, {
          columns: [number, ...texts, { head: head.line, align: 'right', yields: 'never' }],
          rows: agreements.map(source => [`${source.amount}`, ...textsOf(source), `${source.at.line}`]),
          sum,
          folder,
        })
      : layColumns(
          [
            number,
            { head: head.trajectory, align: 'left', yields: 'text' },
            ...texts,
            { head: head.place, align: 'left', yields: 'place' },
          ],
          [
            ...agreements.map(source => [
              `${source.amount}`,
              source.trajectory,
              ...textsOf(source),
              `${source.at.file.slice(folder.length)}:${source.at.line}`,
            ]),
            ...sum,
          ],
          { indent },
        )
  return [...lines, ...folderLine(folder, words), '']
}

/** Agreements of one trajectory under its name and its file. */
function layGroups(
  agreements: readonly AgreementSource[],
  {
    columns,
    rows,
    sum,
    folder,
  }: {
    readonly columns: readonly Column[]
    readonly rows: readonly (readonly string[])[]
    readonly sum: readonly (readonly string[])[]
    readonly folder: string
  },
): string[] {
  const [head = '', ...lines] = layColumns(columns, [...rows, ...sum], { indent: `${indent}  ` })
  const grouped = lines.flatMap((line, index) => {
    const { at, trajectory } = agreements[index] ?? {}
    if (at === undefined || at.file === agreements[index - 1]?.at.file) return [line]
    const file = at.file.slice(folder.length)
    return [...wrapWords(`${trajectory}  ${file}`, { first: indent, later: `${indent}  ` }), line]
  })
  return [head, ...grouped]
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
