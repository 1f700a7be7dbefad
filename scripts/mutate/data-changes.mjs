/**
 * Kinds of changes that somebody makes in the data, by accident or on purpose. Each gives the new text of one file, or
 * null when it does not fit what it was given.
 */

/** All stretches of `text` that a pattern with one group finds: where the group stands. */
export function groups(text, pattern) {
  return [...text.matchAll(pattern)].map(match => {
    const at = match.index + match[0].lastIndexOf(match[1])
    return { at, found: match[1] }
  })
}

export const put = (text, { at, found }, replacement) =>
  text.slice(0, at) + replacement + text.slice(at + found.length)

/** The entries of `afspraken`: where each begins and ends. */
function entries(text) {
  return [...text.matchAll(/^ {2}- id: [A-Z]{2}-\d+\n(?: {4}.*\n)*/gm)].map(match => ({
    at: match.index,
    found: match[0],
  }))
}

/** Another value in the place of one that a pattern finds. */
const exchange = (pattern, others) => (text, dice) => {
  const place = dice.pick(groups(text, pattern))
  return place === undefined ? null : put(text, place, others(place.found, dice))
}

/** A letter out, doubled, or two of them changed about; never in the first place. */
export function misspell(word, { roll }) {
  const at = 1 + roll(Math.max(1, word.length - 2))
  const letters = [...word]
  const kind = roll(3)
  if (kind === 0) letters.splice(at, 1)
  else if (kind === 1) letters.splice(at, 0, letters[at] ?? 'e')
  else letters.splice(at, 2, ...letters.slice(at, at + 2).reverse())
  return letters.join('')
}

const statuses = ['gereed', 'in-gang', 'geen-actie', 'stopgezet']
const phases = [
  'voorbereiding-implementatie',
  'implementatie',
  'voorbereiding-evaluatie',
  'evaluatie',
  'afgerond',
]
const categories =
  'richtlijnontwikkeling scholing kwaliteitsregistraties epd kennisontwikkeling zorginkoop samenwerking informatie-uitwisseling voorlichting keuzehulp overig'.split(
    ' ',
  )
const themes = ['kennisontwikkeling', 'samen-beslissen', 'initiatieven']

/** One in eight is a typing error, the others are values that there are. */
const another = list => (old, dice) =>
  dice.roll(8) === 0 ? misspell(old, dice) : dice.pick(list.filter(item => item !== old))

const words = (text, pattern) =>
  groups(text, pattern).flatMap(({ at, found }) =>
    [...found.matchAll(/\p{L}{4,}/gu)].map(({ index, 0: word }) => ({ at: at + index, found: word })),
  )

const inWords = (pattern, change) => (text, dice) => {
  const place = dice.pick(words(text, pattern))
  return place === undefined ? null : put(text, place, change(place.found, dice))
}

const nearby = (old, { roll }) => `${Math.max(0, Number(old) + [1, -1, 2, 10, -Number(old)][roll(5)])}`

const tekst = /tekst: (>-\n(?: {6}.*\n)+|[^,}\n]+)/g
const trajectory = /^trajecten\//
const held =
  /^trajecten\/(?:astma|icd|klachten|licht|maag|macula|midden|onderste|psoriasis|slecht|urine|veneuze|verst)/

/** `file`: which files of `data/<edition>` it is for. `change(text, dice)` gives the text anew. */
export const dataChanges = [
  { kind: 'status', file: held, change: exchange(/^ {4}status: (\S+)$/gm, another(statuses)) },
  { kind: 'category', file: held, change: exchange(/^ {4}categorie: (\S+)$/gm, another(categories)) },
  { kind: 'amount', file: held, change: exchange(/^ {4}aantal: (\d+)$/gm, nearby) },
  {
    kind: 'id',
    file: held,
    change: exchange(/^ {2}- id: ([A-Z]{2}-\d+)$/gm, (old, { roll }) =>
      roll(4) === 0 ? `XX${old.slice(2)}` : `${old.slice(0, 3)}${`${1 + roll(60)}`.padStart(2, '0')}`,
    ),
  },
  {
    kind: 'agreement deleted',
    file: held,
    change: (text, dice) => {
      const entry = dice.pick(entries(text))
      return entry === undefined ? null : put(text, entry, '')
    },
  },
  {
    kind: 'agreement duplicated',
    file: held,
    change: (text, dice) => {
      const entry = dice.pick(entries(text))
      if (entry === undefined) return null
      const copy = dice.roll(2) === 0 ? entry.found : entry.found.replace(/-\d+$/m, `-${70 + dice.roll(20)}`)
      return put(text, entry, entry.found + copy)
    },
  },
  {
    kind: 'agreement moved',
    file: held,
    change: (text, dice) => {
      const entry = dice.pick(entries(text))
      const rest = entry === undefined ? '' : put(text, entry, '')
      const neighbour = dice.pick(entries(rest))
      return neighbour === undefined ? null : put(rest, neighbour, entry.found + neighbour.found)
    },
  },
  { kind: 'phase', file: trajectory, change: exchange(/^fase: (\S+)$/gm, another(phases)) },
  { kind: 'year', file: held, change: exchange(/^implementatiejaar: (\d)$/gm, nearby) },
  {
    kind: 'name',
    file: /^(?:trajecten\/|programma|partijen)/,
    change: inWords(/naam: ([^,}\n]+)/g, misspell),
  },
  {
    kind: 'name, longer',
    file: /^(?:trajecten\/|programma|partijen)/,
    change: exchange(/naam: ([^,}"\n]*[^,}"\n ])/g, old => `${old} nieuw`),
  },
  {
    kind: 'order of codes',
    file: /^programma/,
    change: exchange(/volgorde: \[(.*)\]/g, (old, { roll }) => {
      const codes = old.split(', ')
      const [code] = codes.splice(roll(codes.length), 1)
      if (roll(5) > 0) codes.splice(roll(codes.length + 1), 0, code)
      return codes.join(', ')
    }),
  },
  { kind: 'example, text', file: trajectory, change: inWords(tekst, () => 'anders') },
  { kind: 'example, spelling', file: trajectory, change: inWords(tekst, misspell) },
  {
    kind: 'example, number',
    file: trajectory,
    change: inWords(tekst, (old, { pick }) => `${pick(['3', '12', 'drie afspraken', 'de meeste'])} ${old}`),
  },
  {
    kind: 'example, claim',
    file: trajectory,
    change: (text, dice) =>
      exchange(/^ {4}beweert: (\S+)$/gm, another(statuses))(text, dice) ??
      exchange(/^ {4}(afspraken: \[.*\])$/gm, old => `${old}\n    beweert: ${dice.pick(statuses)}`)(
        text,
        dice,
      ),
  },
  {
    kind: 'example, agreements',
    file: trajectory,
    change: exchange(/^ {4}afspraken: \[(.*)\]$/gm, (old, { pick, roll }) =>
      roll(3) === 0 ? '' : `${old.slice(0, 3)}${`${1 + roll(12)}`.padStart(2, '0')}${pick(['', `, ${old}`])}`,
    ),
  },
  { kind: 'theme', file: trajectory, change: exchange(/^ {4}thema: (\S+)$/gm, another(themes)) },
  {
    kind: 'constant',
    file: /^programma/,
    change: (text, dice) => {
      const line = dice.pick(groups(text, /^( {2}- \{ tekst: .*\n)/gm))
      if (line === undefined) return null
      const reworded = line.found.replace(/20\d\d/, year => `${Number(year) + 1}`)
      return put(text, line, dice.roll(2) === 0 ? '' : reworded)
    },
  },
  { kind: 'fact of the letter, word', file: /^brief/, change: inWords(/^.*?: (.+)$/gm, misspell) },
  {
    kind: 'fact of the letter, digit',
    file: /^brief/,
    change: exchange(/(\d)/g, (_, { roll }) => `${roll(10)}`),
  },
  {
    kind: 'fact of the letter, out',
    file: /^brief/,
    change: (text, dice) => put(text, dice.pick(groups(text, /^( *(?:- )?\S.*\n)/gm)), ''),
  },
  { kind: 'published', file: /^gepubliceerd/, change: exchange(/[:(] ?(\d+)/g, nearby) },
  {
    kind: 'date',
    file: trajectory,
    change: exchange(/(20\d\d)/g, (old, { roll }) => `${Number(old) - 3 + roll(7)}`),
  },
  {
    kind: 'other field',
    file: trajectory,
    change: (text, dice) => {
      const line = dice.pick(groups(text, /^( {2}- (?!id:).+\n)/gm))
      return line === undefined ? null : put(text, line, '')
    },
  },
  {
    kind: 'description',
    file: /^programma/,
    change: inWords(/omschrijving: ([^>\n]+)$/gm, (old, dice) =>
      dice.roll(2) === 0 ? 'anders' : misspell(old, dice),
    ),
  },
]
