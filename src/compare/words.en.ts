/** The words of this room in English. */
import type { AgreementField, TrajectoryField, Warning } from './comparison.ts'
import { summary } from './summary-words.en.ts'
import type { Words } from './words.ts'

const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`
const agreements = (count: number) => many(count, 'agreement')
const list = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
const quoted = (text: string | null) => (text === null ? 'nothing' : `"${text}"`)
const inYear = (year: number | null) => (year === null ? '' : `, year ${year}`)

const agreementField: Record<AgreementField, string> = {
  status: 'status',
  category: 'category',
  amount: 'amount',
  trajectory: 'trajectory',
  description: 'description',
  note: 'note',
  from: 'origin (uit)',
}

function changeAgreement(
  field: AgreementField,
  {
    before,
    after,
    count,
  }: { readonly before: string | null; readonly after: string | null; readonly count: number },
): string {
  const goes = `${agreements(count)} ${count === 1 ? 'goes' : 'go'}`
  switch (field) {
    case 'status':
      return `${goes} from ${quoted(before)} to ${quoted(after)}`
    case 'category':
      return `${goes} from category ${quoted(before)} to ${quoted(after)}`
    case 'amount':
      return `amount from ${before} to ${after}`
    default:
      return `${agreementField[field]} from ${quoted(before)} to ${quoted(after)}`
  }
}

const trajectoryField: Record<TrajectoryField, string> = {
  name: 'name',
  code: 'code',
  phase: 'phase',
  year: 'implementation year',
  file: 'file',
}

function warn(warning: Warning): string {
  switch (warning.code) {
    case 'done-undone': {
      const { before, after, amount } = warning
      const verb = amount === 1 ? 'was' : 'were'
      const now = amount === 1 ? 'is' : 'are'
      return `${after.id} (${after.trajectoryName}, ${after.categoryName}): ${agreements(amount)} ${verb} ${quoted(before.statusName)} and ${now} now ${quoted(after.statusName)}. What is done should stay done.`
    }
    case 'id-reused':
      return `${warning.id} stood for ${quoted(warning.before)} and now stands for ${quoted(warning.after)}. Give something new a code of its own.`
    case 'agreements-vanished': {
      const ids = list(warning.agreements.map(({ id }) => id))
      return `${warning.trajectoryName}: ${agreements(warning.amount)} ${warning.amount === 1 ? 'is' : 'are'} gone (${ids}), and no other agreement says with "uit" where ${warning.amount === 1 ? 'it' : 'they'} went.`
    }
    case 'trajectory-vanished':
      return `The trajectory ${warning.trajectory.name} is gone${warning.amount === 0 ? '' : `, with ${agreements(warning.amount)}`}.`
    case 'bundle-shrunk': {
      const { before, after } = warning
      return `${after.id} (${after.trajectoryName}, ${after.categoryName}): the bundle went from ${agreements(before.amount)} to ${after.amount}, and nothing came into the trajectory in its stead.`
    }
    case 'split-differs':
      return `${warning.bundle.id} (${warning.bundle.trajectoryName}): the bundle counts ${agreements(warning.amount)}, its parts together ${warning.parts}.`
  }
}

export const words: Words = {
  language: 'en',
  sentences: count => many(count, 'sentence'),
  notes: count => many(count, 'note'),
  tooLong: parts =>
    `${many(parts, 'part does', 'parts do')} not fit in this comment; "report diff" with --format html shows all.`,
  more: count => `and ${count} more`,
  line: (file, line) => `${file}, line ${line}`,
  none: 'none',
  was: 'was',
  is: 'becomes',

  title: (before, after) =>
    before === after
      ? `Letter of ${after}: what changes?`
      : `Letter of ${after} beside ${before}: what changes?`,
  compared: (before, after) => `Was: ${before}. Becomes: ${after}.`,
  same: (before, after) => `No differences between ${before} and ${after}.`,
  inShort: 'In short',
  summary,
  totals: {
    heading: 'total',
    agreements: 'All agreements',
    trajectories: 'All trajectories',
    difference: 'difference',
  },

  warnings: {
    heading: count => `Look out: ${many(count, 'transition')} that should not happen`,
    none: 'No transition that should not happen (such as from done back to under way).',
    say: warn,
  },

  agreement: {
    heading: 'What was changed',
    amount: agreements,
    field: agreementField,
    changes: changeAgreement,
    appeared: (amount, status) => `new: ${amount}, ${quoted(status)}`,
    vanished: (amount, status) => `gone: ${amount}, ${quoted(status)}`,
    split: (amount, status) => `bundle of ${amount}, ${quoted(status)}, split into:`,
    joined: (amount, status) => `parts joined again in a bundle of ${amount}, ${quoted(status)}:`,
    moved: (count, before, after) =>
      `${agreements(count)} ${count === 1 ? 'moves' : 'move'} from trajectory ${quoted(before)} to ${quoted(after)}`,
    renumbered: id => `was ${id}`,
    rest: 'remains',
    notCounted: 'does not count: the trajectory is not in the phase with years',
  },
  trajectory: {
    heading: 'Trajectories',
    appeared: (phase, year) => `new, in ${phase}${inYear(year)}`,
    vanished: (phase, year) => `gone, was in ${phase}${inYear(year)}`,
    changes: (field, before, after) =>
      field === 'name'
        ? `is now called ${quoted(after)}, was ${quoted(before)}`
        : `${trajectoryField[field]} from ${quoted(before)} to ${quoted(after)}`,
  },

  sentence: {
    heading: 'What the reader of the letter sees',
    cause: {
      data: 'follows from the data',
      template: 'text rewritten',
      both: 'text rewritten, and other numbers',
    },
    beginning: 'Beginning of the letter',
    appeared: 'new sentence',
    vanished: 'dropped sentence',
    moved: 'moved',
    retyped: 'the same words, from another value',
    typed: (before, after) => `value in the template: from ${before} to ${after}`,
    formOnly: 'the same words, another form or link',
    stillTrue: 'still true',
    stillTrueHeading: count =>
      `Still true: ${many(count, 'sentence rests', 'sentences rest')} on another number, with the same words`,
    altHeading: 'Description of the figure for who does not see it',
    number: (before, after) => `number behind it: from ${before} to ${after}`,
  },

  table: {
    row: 'row',
    place: 'place',
    column: 'column',
    folded: (label, rows, notes) =>
      `${label}: ${list([
        ...(rows === 0 ? [] : [many(rows, 'row')]),
        ...(notes === 0 ? [] : [many(notes, 'note')]),
      ])}`,
    sample: (name, before, after) =>
      `${name} (n = ${before === after || before === null || after === null ? (after ?? before) : `${before} → ${after}`})`,
    noteAppeared: 'note appears',
    noteVanished: 'note goes',
    absent: 'not there',
    changed: 'changed',
  },

  other: {
    texts: count => `Other texts of the letter: ${count}`,
    part: {
      addressee: 'addressee',
      annex: 'annex',
      caption: 'caption',
      closing: 'signature',
      column: 'letterhead',
      'file-name': 'file name',
      footnote: 'footnote',
      furniture: 'fixed words',
      language: 'language',
      legend: 'legend',
      'legend-order': 'order of the legend',
      organisation: 'sender',
      programme: 'programme',
      'reading-note': 'reading note',
      salutation: 'salutation',
      subject: 'subject',
      swatch: 'colour and pattern',
      'table-words': 'words of the table',
      title: 'title',
    },
    data: count => `Other fields of the files: ${count}`,
    field: 'field',
  },

  matrix: {
    heading: 'From status to status',
    explained: (before, after) => `Each row is a status in ${before}, each column a status in ${after}.`,
    all: 'All trajectories',
    appeared: 'new',
    vanished: 'not counted any more',
    total: 'total',
    perTrajectory: 'By trajectory',
    unchanged: 'unchanged',
  },

  label: {
    warning: 'warning',
    agreement: 'agreement',
    trajectory: 'trajectory',
    cells: 'cells',
    totals: 'totals',
    shares: 'shares',
    note: 'note',
    sentences: 'sentences',
    altText: 'alt text',
    texts: 'texts',
    data: 'data',
    statuses: 'statuses',
  },

  command: {
    noEdition: 'neither side names an edition',
    unknown: side => `unknown side "${side}"`,
    tried: 'tried',
    editions: 'editions',
    hint: 'hint',
    notAnEdition: name => `no edition: there is no folder data/${name}`,
    notAFolder: name => `no folder: ${name} does not exist`,
    folderLacks: name => `folder ${name}: it lacks data/ or templates/`,
    notARevision: name => `no git revision: ${name} is no branch, tag or commit`,
    revisionLacks: (revision, edition) => `git revision ${revision}: it has no data/${edition}`,
    notAllowedRevision: name => `no git revision: ${name} is no name that a revision can have`,
    noGit: 'git revision: git was not found, so revisions cannot be read',
    gitRefused: words => `git revision: git refuses (${words})`,
    tooLarge: name => `git revision: ${name} is too large to read`,
    brokenTree: name => `git revision: ${name} is there twice, as a file and as a folder or link`,
    noTemporaryFolder: (folder, cause) =>
      `git revision: the folder for temporary files, ${folder}, cannot be written (${cause})`,
    unknownHint: 'name an edition (2024), a folder with data/, or a revision (main:2024)',
    temporaryHint: 'let TMPDIR (on Windows: TEMP) name a folder that can be written',
    doesNotCompose: (side, findings) => `${side}: ${findings}; nothing was compared`,
    written: file => `comparison written to ${file}`,
  },
}
