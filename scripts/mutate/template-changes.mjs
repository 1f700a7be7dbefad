/** Kinds of changes that somebody makes in the text of the letter, by accident or on purpose. */
import { groups, misspell, put } from './data-changes.mjs'

/** Words of the running text: no values, directives, footnotes or addresses. */
function words(text) {
  const hidden = text.replace(/\{\{.*?\}\}|^::.*$|\]\(.*?\)|\[\^.*?\]/gms, stretch =>
    ' '.repeat(stretch.length),
  )
  return groups(hidden, /(?<!\p{L})(\p{L}{3,})(?!\p{L})/gu)
}

const before = inserted => (text, dice) => {
  const place = dice.pick(words(text))
  return put(text, place, `${inserted(dice)} ${place.found}`)
}

const exchange = (pattern, others) => (text, dice) => {
  const place = dice.pick(groups(text, pattern))
  return place === undefined ? null : put(text, place, others(place.found, dice))
}

const numberWords = 'twee drie vijf zeven tien dertien vijftien twintig achtentwintig'.split(' ')
const nouns = 'trajecten afspraken verbeterafspraken projecten principes voorbeelden signalementen'.split(' ')
const fractions = [
  'ruim een kwart',
  'de helft',
  'twee derde',
  'een derde',
  'ongeveer een achtste',
  'driekwart',
]
const rough = ['de meeste', 'een groot deel', 'nauwelijks', 'meer dan de helft', 'vrijwel alle']
const trends = ['stijgt', 'daalt', 'neemt verder toe', 'is gestegen', 'meer dan vorig jaar', 'groeit']
const filters = [
  'cijfers',
  'procent',
  'breuk',
  'maand',
  'hoofdletter',
  'deel: "de meeste"',
  'deel: "een klein deel"',
  'telt: "traject", "trajecten"',
]
const directives = ['::figuur', '::voorbeelden{thema="initiatieven"}', '::bijlage{soort="status"}']
const names = [
  'Zorginstituut',
  'Zinnige Zorg',
  'elektronisch patiëntendossier',
  'Zorgverzekeraars Nederland',
  'Integraal Zorg- en Welzijnsakkoord',
  'Nederlandse Vereniging voor Cardiologie',
  'Nederlandse Zorgautoriteit',
  'maagklachten',
  'psoriasis',
  'COPD',
  'NHG',
  'NZa',
  'ICD',
]
const sentence = /(?<=[.?!] |\n\n)([A-ZÉ][^\n]*?[.?!])(?= |\n)/gu
const value = /(\{\{.*?\}\})/g

/** `paths`: all there are. */
export const templateChanges = [
  { kind: 'digit changed', change: exchange(/(\d)/g, (_, { roll }) => `${roll(10)}`) },
  { kind: 'digit inserted', change: before(({ roll }) => `${roll(300)}`) },
  {
    kind: 'number word',
    change: before(({ pick }) => `${pick(numberWords)} ${pick(['', 'andere ', 'van de '])}${pick(nouns)}`),
  },
  {
    kind: 'value typed',
    change: exchange(value, (_, { pick, roll }) => (roll(2) === 0 ? `${roll(300)}` : pick(numberWords))),
  },
  {
    kind: 'value path',
    change: exchange(/\{\{ (\S+)/g, (old, dice) =>
      dice.roll(4) === 0 ? misspell(old, dice) : dice.pick(dice.paths),
    ),
  },
  { kind: 'filter', change: exchange(/\{\{ \S+ \| ([^|}]*\S) /g, (_, { pick }) => pick(filters)) },
  { kind: 'filter dropped', change: exchange(/\{\{ \S+( \| .*?) \}\}/g, () => '') },
  { kind: 'trend', change: before(({ pick }) => pick(trends)) },
  { kind: 'fraction', change: before(({ pick }) => `${pick(fractions)} van`) },
  { kind: 'rough words', change: before(({ pick }) => pick(rough)) },
  {
    kind: 'fraction for value',
    change: exchange(/(\{\{[^}]*\| (?:breuk|deel).*?\}\})/g, (_, { pick }) => pick(fractions)),
  },
  {
    kind: 'name',
    change: (text, dice) => {
      const places = names.flatMap(name => groups(text, new RegExp(`(${name})`, 'g')))
      const place = dice.pick(places)
      return put(text, place, misspell(place.found, dice))
    },
  },
  {
    kind: 'spelling',
    change: (text, dice) => {
      const place = dice.pick(words(text))
      return put(text, place, misspell(place.found, dice))
    },
  },
  { kind: 'word', change: before(({ pick }) => pick(['niet', 'altijd', 'soms', 'zeer'])) },
  { kind: 'sentence deleted', change: exchange(sentence, () => '') },
  { kind: 'sentence doubled', change: exchange(sentence, old => `${old} ${old}`) },
  {
    kind: 'sentence moved',
    change: (text, dice) => {
      const place = dice.pick(groups(text, sentence))
      const rest = put(text, place, '')
      const to = dice.pick(groups(rest, sentence))
      return put(rest, to, `${to.found} ${place.found}`)
    },
  },
  { kind: 'paragraph parted', change: exchange(/[.?!]( )[A-Z]/g, () => '\n\n') },
  { kind: 'paragraphs joined', change: exchange(/[a-z][.?!](\n\n)[A-Z]/g, () => ' ') },
  { kind: 'heading deleted', change: exchange(/^(## .*\n)/gm, () => '') },
  { kind: 'heading changed', change: exchange(/^(#+) /gm, (_, { pick }) => pick(['#', '###', '####', ''])) },
  {
    kind: 'footnote',
    change: exchange(/(\[\^overzicht\]:?)/g, (old, { pick }) =>
      pick(['', '[^overzich]', '[^overzicht', `${old}${old}`, '[^1]']),
    ),
  },
  {
    kind: 'link',
    change: exchange(/\]\(([^)]*)\)/g, (old, dice) =>
      dice.pick([
        misspell(old, dice),
        old.replace('https', 'http'),
        old.replace(/ ".*"/, ''),
        old.replace('op www', 'bij www'),
        '',
      ]),
    ),
  },
  {
    kind: 'directive',
    change: exchange(/^(::.*)$/gm, (old, dice) =>
      dice.pick([
        '',
        misspell(old, dice),
        `${old}\n\n${old}`,
        old.replace('::', ':: '),
        old.slice(1),
        dice.pick(directives),
      ]),
    ),
  },
  {
    kind: 'weight',
    change: (text, dice) => {
      const { at, found } = dice.pick(words(text))
      return put(
        text,
        { at, found },
        dice.pick([`**${found}**`, `**${found}`, `*${found}*`, `_${found}_`, `\`${found}\``]),
      )
    },
  },
]
