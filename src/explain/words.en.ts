/** The words of `report explain` in English. */
import type { ExplainWords } from './words.ts'

const units = {
  agreements: ['agreement', 'agreements'],
  trajectories: ['trajectory', 'trajectories'],
  principles: ['principle', 'principles'],
  examples: ['example', 'examples'],
} as const

const unitOf = (count: number, unit: keyof typeof units) => units[unit][count === 1 ? 0 : 1]

export const english: ExplainWords = {
  names: {
    total: 'total',
    otherPhases: 'all phases without years',
    allYears: 'all years',
    year: year => `jaar ${year}`,
    trajectories: 'trajectories',
    examples: 'examples',
    principles: 'principles of the programme',
  },
  from: 'from',
  used: 'used',
  head: {
    trajectory: 'trajectory',
    category: 'category',
    status: 'status',
    phase: 'phase',
    place: 'place',
    path: 'path',
    value: 'value',
    share: 'share',
  },
  decimals: text => text,
  part: (count, of, unit) => `${count} of ${of} ${unitOf(of, unit)}`,
  counted: (count, unit) => `${count} ${unitOf(count, unit)}`,
  ofWhole: path => `a part of ${path}`,
  rounding: ({ exact, decimal, whole }) =>
    `${exact}%; ${decimal}% to one decimal, ${whole}% rounded half up to a whole number`,
  placesIn: folder => `places are in ${folder}`,
  noUse: 'nowhere in the letter; it stands in cijfers.json',
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
  more: 'ask for one of the paths to see all that is behind it',
  unknown: (asked, edition) => `"${asked}" is no value of ${edition}, and no number or phrase of its letter`,
  didYouMean: 'did you mean',
  hint: 'hint',
  listHint: edition => `"report explain ${edition}" lists all values`,
}
