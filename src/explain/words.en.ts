/** The words of `report explain` in English. */
import type { LetterPart } from '../letter-texts.ts'
import type { ExplainWords } from './words.ts'

const units = {
  agreements: ['agreement', 'agreements'],
  trajectories: ['trajectory', 'trajectories'],
  principles: ['principle', 'principles'],
  examples: ['example', 'examples'],
} as const

const unitOf = (count: number, unit: keyof typeof units) => units[unit][count === 1 ? 0 : 1]

const parts: Readonly<Record<LetterPart, (of: string) => string>> = {
  sender: () => 'first page, sender',
  'side-column': of => (of === '' ? 'first page, side column' : `first page, side column, ${of}`),
  'return-address': () => 'first page, return address',
  addressee: () => 'first page, addressee',
  'opening-line': of => `first page, line ${of}`,
  salutation: () => 'first page, salutation',
  'running-head': of => (of === '' ? 'head of the later pages' : `head of the pages of ${of}`),
  closing: () => 'signature',
  footnote: of => `footnote ${of}`,
  label: of => `label of ${of}`,
  title: of => `title of ${of}`,
  caption: of => `caption of ${of}`,
  alt: of => `alternative text of ${of}`,
  axis: of => `axis of ${of}`,
  bar: of => `${of}, label of a bar`,
  segment: of => `${of}, name of a part of the bars`,
  'table-head': of => `table ${of}, head of a column`,
  'table-summary': of => `table ${of}, summary for screen readers`,
  'row-head': of => `table ${of}, head of a row`,
  description: of => `table ${of}, description of a row`,
  cell: of => `table ${of}, cell`,
  note: of => `note under the table of ${of}`,
  'reading-note': of => `reading note of ${of}`,
  legend: of => `legend of ${of}`,
}

export const english: ExplainWords = {
  from: 'from',
  used: 'used',
  head: {
    trajectory: 'trajectory',
    category: 'category',
    status: 'status',
    phase: 'phase',
    place: 'place',
    line: 'line',
    path: 'path',
    value: 'value',
    share: 'share',
  },
  decimals: text => text,
  share: (count, of, unit) => `${count} of ${of} ${unitOf(of, unit)}`,
  counted: (count, unit) => `${count} ${unitOf(count, unit)}`,
  ofWhole: path => `a part of ${path}`,
  rounding: ({ fraction, decimal, whole }) =>
    `${fraction}; ${decimal}% to one decimal${whole === null ? '' : `, ${whole}% in whole percents`} (half up)`,
  placesIn: folder => `places are in ${folder}`,
  noUse: 'nowhere in the letter; it stands in cijfers.json',
  noTextUse: 'nowhere in the letter by this value; a template may ask for it',
  place: use => {
    switch (use.kind) {
      case 'cell':
        return `table ${use.table}, row ${use.row}, column ${use.column}`
      case 'bar':
        return `${use.figure}, bar of ${use.bar}`
      case 'alt':
        return `alternative text of ${use.figure}`
      case 'note':
        return `note under the table of ${use.table}`
      case 'reading-note':
        return `reading note of ${use.annex}`
    }
  },
  part: (part, of) => parts[part](of ?? ''),
  filtered: filter => `filter ${filter}`,
  rules: {
    percentage: 'rule: the share in whole percents, half up',
    countWord: 'rule: one to twenty and the tens are words',
    digits: {
      size: 'rule: digits, because the number is above twenty and no ten',
      sentence: 'rule: digits, because another count of the sentence is above twenty',
      filter: 'rule: digits, because the filter cijfers asks for them',
    },
    roughShare: ({ low, lowIncluded, high, highIncluded }) =>
      `rule: typed words, said of ${lowIncluded ? 'at least' : 'more than'} ${low}% and ${highIncluded ? 'at most' : 'less than'} ${high}%`,
    none: 'rule: nothing of the whole is "geen"',
    all: 'rule: the whole is "alle"',
    nearest: (fraction, percents) => `rule: nearest fraction ${fraction} = ${percents}%`,
    exact: 'equal, so no word before it',
    about: points => `${points} points away; up to 1 is "ongeveer"`,
    over: points => `${points} points above; more than 1 and up to 3 is "ruim"`,
    almost: points => `${points} points below; more than 1 and up to 3 is "bijna"`,
    tooFar: points => `${points} points away; more than 3 is the percentage`,
  },
  year: year => `jaar ${year}`,
  shownAs: (text, values) =>
    values === 1
      ? `one value stands in the letter as "${text}"`
      : `${values} values stand in the letter as "${text}"`,
  notShown: (text, values) =>
    `nothing stands in the letter as "${text}"; ${values === 1 ? 'one value is' : `${values} values are`} that number`,
  standing: (text, edition) => `"${text}" stands in the letter, but is no value of ${edition}`,
  alsoTyped: 'also typed by hand, where nothing is counted',
  stands: 'stands',
  typed: { template: 'typed', data: 'data', constant: 'constant' },
  declared: reason => `declared, because: ${reason}`,
  holds: paths => `made from ${paths.join(', ')}`,
  runningText: 'running text',
  morePlaces: places => `and ${places} more ${places === 1 ? 'place' : 'places'}`,
  more: 'ask for one of the paths to see all that is behind it',
  unknown: (asked, edition) => `"${asked}" is no value of ${edition}, and no number or phrase of its letter`,
  didYouMean: 'did you mean',
  hint: 'hint',
  listHint: edition => `"report explain ${edition}" lists all values`,
}
