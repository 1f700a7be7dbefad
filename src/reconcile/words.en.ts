/** The words of `report reconcile` in English. */
import type { Refused } from './read-letter-file.ts'
import type { Compared, ReconcileWords } from './words.ts'

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

const joined = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

const lists = (count: number) => `${plural(count, 'list')} of names`

/** "9 numbers and 1 list of names" */
const things = ({ numbers, names }: Compared) =>
  joined([...(numbers > 0 ? [plural(numbers, 'number')] : []), ...(names > 0 ? [lists(names)] : [])])

export const english: ReconcileWords = {
  compared: ({ cells, totals, statuses, phaseNumbers, phases, counts, texts, names, file }) => {
    const ofStatuses = [
      ...(cells > 0 ? [plural(cells, 'cell')] : []),
      ...(totals > 0 ? [plural(totals, 'total')] : []),
    ]
    const parts = [
      ...(ofStatuses.length > 0 ? [`${joined(ofStatuses)} of ${statuses}`] : []),
      ...(phaseNumbers > 0 ? [`${plural(phaseNumbers, 'number')} of ${phases}`] : []),
      ...(counts > 0 ? [plural(counts, 'other count')] : []),
      ...(texts > 0 ? [plural(texts, 'other cell')] : []),
      ...(names > 0 ? [lists(names)] : []),
    ]
    if (parts.length === 0) return `no number of ${phases} or ${statuses} could be compared with ${file}`
    return `${parts.join(', ')} compared with ${file}`
  },
  head: {
    row: 'row',
    column: 'column',
    printed: 'printed',
    counted: 'counted',
    difference: 'difference',
  },
  total: 'total',
  sumOfTotals: 'sum of the totals',
  none: 'none',
  inData: 'in the data',
  ownCells: (row, sum, printed) => `${row}: its own printed cells add up to ${sum}, not to ${printed}`,
  repairs: (row, printed, count) =>
    count === 1
      ? `the one change of a cell that would make ${printed} true (${row})`
      : `${count} changes of one cell that would make ${printed} true (${row})`,
  noRepair: (row, printed) =>
    `no change of one cell would make ${printed} true (${row}) without more printed numbers going wrong`,
  follows: 'then also',
  refusedBy: (place, code) => `then the text must change: ${place} ${code}`,
  others: count =>
    count === 1 ? 'the last one, without its consequences' : `the other ${count}, without their consequences`,
  namesMissing: () => 'missing',
  namesExtra: 'not in the data',
  namesOrder: 'the same names in another order',
  missingRows: (count, file) => `${count === 1 ? 'row' : 'rows'} missing in ${file}`,
  note: table => `note of ${table}`,
  goes: 'goes',
  comes: 'comes',
  drawn: figure => `${figure}: its bars and its alternative text`,
  row: 'row',
  ofLetter: 'the letter itself',
  erratum: 'erratum (Dutch, ready to paste)',
  unread: 'not read, so not compared',
  unreadPart: (part, { row, column }) => {
    switch (part.what) {
      case 'row':
        return `row ${row}: not found`
      case 'cells':
        return `row ${row}: ${plural(part.found, 'cell')} for ${part.columns} columns, and which are blank does not show`
      case 'cell':
        return `row ${row}, column ${column}`
      case 'total':
        return `row ${row}: its total`
      case 'phase':
        return `number of trajectories of ${row}`
      case 'year':
        return `number of trajectories of ${row}, jaar ${part.year}`
      case 'trajectories':
        return 'number of all trajectories'
      case 'table':
        return `the table of ${part.table}: not found`
      case 'table-row':
        return `${part.table}, row ${part.row}: stands in another table`
      case 'strange-row':
        return `${part.table}, row ${part.row}: not a row that the data give`
      case 'table-cell':
        return `${part.table}, row ${part.row}, column ${part.column}`
      case 'loose-cells':
        return `${plural(part.count, 'cell')} in no row with a known name, first ${part.text}${part.line === null ? '' : ` in line ${part.line}`}`
      case 'torn':
        return `row ${row}: its words do not stand together in the text`
      case 'figure':
        return 'the figure'
      case 'sentences':
        return 'the sentences'
    }
  },
  summary: (differing, of) => {
    const part = (count: number, all: string) =>
      count === 0 ? [] : [`${count} of ${all} ${count === 1 ? 'differs' : 'differ'}`]
    const { rows } = differing
    const parts = [
      ...part(differing.numbers, plural(of.numbers, 'number')),
      ...part(differing.names, lists(of.names)),
      ...(rows === 0 ? [] : [`${plural(rows, 'row')} ${rows === 1 ? 'is' : 'are'} missing`]),
    ]
    return `${joined(parts)}; the data were not changed`
  },
  agrees: of =>
    of.numbers + of.names === 1
      ? `${things(of)} agrees with the data`
      : `all ${things(of)} agree with the data`,
  agreesInPart: of =>
    `${things(of)} ${of.numbers + of.names === 1 ? 'agrees' : 'agree'}; not everything could be read`,
  nothingRead: file => `${file}: no number of the annexes could be read`,
  notPublished: edition => ({
    found: `data/${edition} has no gepubliceerd.yaml: this edition was not sent yet`,
    hint: `write down the printed numbers, or name a file: report reconcile ${edition} letter.pdf`,
  }),
  hint: 'hint',
  refused: {
    missing: 'no such file',
    folder: 'a folder, no file',
    unreadable: 'the file cannot be read',
    'too-large': 'larger than 64 MiB',
    kind: 'a letter is read from .pdf, .docx or .txt',
    'not-utf8': 'text that is not UTF-8',
    encrypted: 'locked with a password',
    'other-kind': 'a file of another kind than its name says',
    'no-tags': 'no tags: nothing tells its tables from its text',
    damaged: 'damaged, or of another kind than its name says',
    'unpacks-too-large': 'unpacks to more than 64 MiB',
    'too-complex': 'more pages or parts, or deeper nested, than is read',
  },
  refusedHint: refused => refusedHints[refused] ?? null,
}

const refusedHints: Readonly<Partial<Record<Refused, string>>> = {
  encrypted: 'save it without a password and try again',
  'other-kind': 'open it in Word, and save it as .docx',
  'no-tags': 'name the Word document, or its text as .txt; or save the PDF with structure tags',
}
