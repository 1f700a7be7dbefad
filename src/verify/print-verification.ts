/** A verification as lines of at most 80 characters, texts that are compared apart. */
import { visible } from '../visible.ts'
import type { Counts } from './compare-pieces.ts'
import type { DocumentFormat } from './setting.ts'
import type { Problem, Verification } from './verification.ts'
import type { VerifyWords } from './words.ts'

/** More differences than these are counted only. */
const shownInFull = 50
/** Characters of a text on each side of what differs. */
const around = 40

const rows: readonly (keyof Counts)[] = [
  'headings',
  'paragraphs',
  'items',
  'cells',
  'shares',
  'captions',
  'footnotes',
  'alternatives',
  'summaries',
  'links',
]

/** The document that is sent comes first. */
const formats: readonly DocumentFormat[] = ['pdf', 'docx', 'html']

/** Ends with a line end. */
export function printVerification(verification: Verification, words: VerifyWords, of: number): string {
  const { problems, tables, numbers, unchanged, hashed, unread, proved } = verification
  const documents = verification.documents.toSorted(
    (one, other) => formats.indexOf(one.format) - formats.indexOf(other.format),
  )
  const label = Math.max(words.compared.length, ...rows.map(row => words.counted[row].length)) + 2
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(label)}${cells.map(cell => cell.padStart(7)).join('')}`.trimEnd()
  const cells = tables.reduce((sum, table) => sum + table.cells, 0)
  const lines = [
    line(
      words.compared,
      documents.map(({ format }) => format),
    ),
    ...rows.map(row =>
      line(
        words.counted[row],
        // A format that cannot hold them has none.
        documents.map(({ counts }) => (counts[row] === 0 ? '–' : `${counts[row]}`)),
      ),
    ),
    '',
    ...(tables.length > 0 ? [words.tables(tables.length, cells)] : []),
    ...(numbers > 0 ? [words.numbers(numbers)] : []),
    words.unchanged(unchanged, of),
    ...(hashed.length > 0 ? [words.hashed(visible(endingsOf(hashed)))] : []),
    ...(unread.length > 0 ? [words.unread(visible(unread.join(', ')))] : []),
    ...problems.slice(0, shownInFull).flatMap(problem => ['', ...printProblem(problem, words)]),
    ...(problems.length > shownInFull ? ['', words.more(problems.length - shownInFull)] : []),
    '',
    `${words.proved}${proved.length === 0 ? '  –' : ''}`,
    ...proved.map(id => `${id.padEnd(5)}${words.requirements[id]}`),
    '',
    words.forPeople,
    ...words.checks.map(check => `- ${check}`),
  ]
  return `${lines.join('\n')}\n`
}

/** "4 .md, 1 .svg", the most first. */
function endingsOf(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) {
    const ending = name.slice(name.indexOf('.'))
    counts.set(ending, (counts.get(ending) ?? 0) + 1)
  }
  const sorted = [...counts].sort(([, one], [, other]) => other - one)
  return sorted.map(([ending, count]) => `${count} ${ending}`).join(', ')
}

function printProblem(problem: Problem, words: VerifyWords): string[] {
  const file = visible(problem.file)
  switch (problem.kind) {
    case 'differs': {
      const [expected, found] = cutAround(problem.expected, problem.found)
      const width = Math.max(words.expected.length, words.found.length)
      return [
        `${file}: ${visible(problem.where)}`,
        `   ${words.expected.padEnd(width)}  ${expected ?? words.nothing}`,
        `   ${words.found.padEnd(width)}  ${found ?? words.nothing}`,
      ]
    }
    case 'other-document':
      return [`${file}: ${words.otherDocument}`]
    case 'unreadable':
      return [`${file}: ${words.unreadable[problem.why]}`]
    case 'changed-file':
      return [`${file}: ${words.changedFile}`]
    case 'missing-file':
      return [`${file}: ${words.missingFile}`]
    case 'unlisted-file':
      return [`${file}: ${words.unlistedFile}`]
    case 'foreign':
      return [
        `${file}: ${visible(problem.where)}: ${words.foreign[problem.what]}`,
        `   ${words.found}  ${cut(problem.found, 0)}`,
      ]
    case 'changed-input':
      return [`${file}: ${words.change[problem.change]}`]
  }
}

/** Long texts that are mostly the same are shown where they part. */
function cutAround(expected: string | null, found: string | null): [string | null, string | null] {
  if (expected === null || found === null) return [cut(expected, 0), cut(found, 0)]
  let same = 0
  while (same < expected.length && expected[same] === found[same]) same += 1
  const from = Math.max(0, same - around / 2)
  return [cut(expected, from), cut(found, from)]
}

function cut(text: string | null, from: number): string | null {
  if (text === null) return null
  const shown = text.slice(from, from + around + around / 2)
  const quoted = `${from > 0 ? '…' : ''}${shown}${from + shown.length < text.length ? '…' : ''}`
  return `"${visible(quoted)}"`
}
