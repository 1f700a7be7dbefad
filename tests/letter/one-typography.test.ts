/** One rule for quotes in every text that a reader sees; the data files keep what was typed. */
import { describe, expect, it } from 'vitest'
import type { Letter } from '../../src/document.ts'
import type { Edition } from '../../src/edition/edition.ts'
import { isHead } from '../../src/reconcile/match-rows.ts'
import { atLineStart } from '../../src/reconcile/name-rows.ts'
import { findRows } from '../../src/reconcile/text-rows.ts'
import { tallyEdition } from '../../src/tally/tally-edition.ts'
import { writeCsv } from '../../src/write/csv/write-csv.ts'
import { edition2024, letterOf } from './letter-2024.ts'

/** Fields of the edition that are printed as they were typed. */
const printed = new Set([
  ...['name', 'description', 'title', 'caption', 'subject', 'organisation', 'sector', 'department', 'role'],
  ...['closing', 'salutation', 'text', 'readingNote', 'visitingAddress', 'postalAddress', 'address', 'web'],
  'reference',
])

/** Every such text with straight quotes around and in it; keys of the same names that hold ids are left. */
function withQuotes<T>(value: T, key = ''): T {
  if (typeof value === 'string') {
    return (printed.has(key) && key !== 'role' ? `'t ${value} "zo'n" 'r'` : value) as T
  }
  if (Array.isArray(value)) return value.map(each => withQuotes(each, key)) as T
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === 'place' ? each : withQuotes(each, name)]),
  ) as T
}

const edition: Edition = {
  ...edition2024,
  programme: withQuotes(edition2024.programme),
  trajectories: withQuotes(edition2024.trajectories),
  letter: {
    ...withQuotes(edition2024.letter),
    addressee: { ...withQuotes(edition2024.letter.addressee), role: 'De \'minister\' van "zorg"' },
    signature: { ...withQuotes(edition2024.letter.signature), role: "De 'baas'" },
  },
}

const template = [
  "Over {{ traject/astma/naam }}, {{ status/in-gang }}, {{ fase/afgerond }} en {{ brief/organisatie }}: 'ja'.",
  'Zie ["alles" over \'t Zand](https://x.nl) en [meer weten](https://x.nl "Over \'t Zand").[^n]',
  '::figuur',
  '::voorbeelden{thema="kennisontwikkeling"}',
  '::bijlage{soort="trajecten"}',
  '::bijlage{soort="status"}',
  '[^n]: Een "noot" over \'t Zand.',
].join('\n\n')

/** Every text of a letter with the way to it; ids, addresses and places are none, nor what stands in data files. */
function textsOf(value: unknown, way = ''): { readonly way: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ way, text: value }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, each]) =>
    ['place', 'id', 'path', 'href', 'datasets', 'values', 'agreements', 'type'].includes(key)
      ? []
      : textsOf(each, `${way}/${key}`),
  )
}

describe('the typography of a letter', () => {
  const compose = (): Letter => letterOf(template, { edition })

  it('is one for all its texts', () => {
    const texts = textsOf(compose())
    expect(texts.filter(({ text }) => /['"]/.test(text))).toEqual([])
    const set = texts.filter(({ text }) => text.includes('“zo’n” ‘r’'))
    const rooms = new Set(set.map(({ way }) => way.split('/').slice(1, 3).join('/').replace(/\d+/, 'n')))
    expect([...rooms].sort()).toEqual([
      'annexes/n',
      'body/n',
      'closing/greeting',
      'closing/name',
      'head/addressee',
      'head/column',
      'head/departments',
      'head/organisation',
      'head/reference',
      'head/returnAddress',
      'head/salutation',
      'head/subject',
      'programme',
    ])
    for (const key of ['legend', 'readingNote', 'table', 'title'])
      expect(set.some(({ way }) => /^\/annexes\/1\//.test(way) && way.split('/')[3] === key)).toBe(true)
    for (const key of ['alt', 'chart', 'table'])
      expect(set.some(({ way }) => way.startsWith('/body/2/') && way.split('/')[3] === key)).toBe(true)
  })

  it('leaves the data as they were typed', () => {
    const names = compose().datasets.flatMap(dataset => writeCsv(dataset).split('\n'))
    expect(names.some(line => line.includes(`'t Astma ""zo'n"" 'r'`))).toBe(true)
    expect(names.some(line => /[‘’“”]/.test(line))).toBe(false)
  })
})

describe('a printed name', () => {
  it('is the same with quotes of the other kind', () => {
    expect(isHead(['\'t Zand en "de Haven"'], '’t Zand en “de Haven”')).toBe(true)
    expect(isHead(['’t Zand en “de Haven”'], "'t Zand")).toBe(true)
    expect(atLineStart("'t Zand").test('  ’t Zand 3')).toBe(true)
    expect(atLineStart('’t Zand').test("'t Zand 3")).toBe(true)
    expect(atLineStart("'t Zand").test('t Zand 3')).toBe(false)
  })
})

it('a printed count with points is read as one number', () => {
  const text = 'Soort AA1(1200) 12.000 Ander AB1(1) 137.800 slot'
  const rows = findRows(text)
  expect(rows.map(({ total }) => total?.value)).toEqual([12_000, 137_800])
  expect(text.slice(rows[1]?.labelStart, rows[1]?.start)).toBe(' Ander ')
})

it('names are sorted without an elided article or quotes in front', () => {
  const names = [
    "'t Zand",
    'Zuid',
    '9 maanden',
    '’s Avonds',
    'Aarde',
    "Zo'n lijn",
    '"Haven"',
    "'s-Gravenhage",
  ]
  const [first] = edition2024.trajectories
  if (first === undefined) throw new Error('no trajectories')
  const trajectories = names.map((name, index) => ({
    ...first,
    name,
    slug: `naam-${index}`,
    phase: 'afgerond',
    code: null,
    implementationYear: null,
    agreements: [],
  }))
  const { phases } = tallyEdition({ ...edition2024, trajectories })
  const sorted = phases.find(({ phase }) => phase.id === 'afgerond')?.trajectories.map(({ name }) => name)
  expect(sorted).toEqual([
    ...['9 maanden', 'Aarde', '’s Avonds', '"Haven"'],
    ...["'s-Gravenhage", "'t Zand", "Zo'n lijn", 'Zuid'],
  ])
})
