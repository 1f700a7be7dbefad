/** Both languages say everything, in the same manner. */
import { describe, expect, it } from 'vitest'
import { findingCodes, isFindingCode } from '../../src/diagnostic-codes.ts'
import type { WordsWithValues } from '../../src/diagnostic-wordings.ts'
import { readEdition } from '../../src/edition/read-edition.ts'
import { codeMeanings as englishMeanings } from '../../src/wording/en/code-meanings.ts'
import { commandWords as englishCommands } from '../../src/wording/en/command-words.ts'
import { findingWords as english } from '../../src/wording/en/finding-words.ts'
import { inWords, wordFinding } from '../../src/wording/finding-words.ts'
import { codeMeanings as dutchMeanings } from '../../src/wording/nl/code-meanings.ts'
import { commandWords as dutchCommands } from '../../src/wording/nl/command-words.ts'
import { findingWords as dutch } from '../../src/wording/nl/finding-words.ts'
import { brokenFixtures } from '../edition/broken-fixtures.ts'
import { writeTiny } from '../edition/tiny-edition.ts'

const codes = Object.keys(findingCodes).filter(isFindingCode)
const languages = [
  { name: 'English', words: english, meanings: englishMeanings, commands: englishCommands },
  { name: 'Dutch', words: dutch, meanings: dutchMeanings, commands: dutchCommands },
]

/** Every text of a catalogue, functions left out. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

describe.each(languages)('$name', ({ words, meanings, commands }) => {
  it('has a summary, a remedy and a meaning for every code, and for no other', () => {
    expect(Object.keys(words.codes).sort()).toEqual([...codes].sort())
    expect(Object.keys(meanings).sort()).toEqual([...codes].sort())
  })

  it('writes messages in lower case, without a full stop', () => {
    const messages = codes.flatMap(code => [words.codes[code].summary, words.codes[code].remedy])
    const strange = [...messages, ...textsOf(words.plain)].filter(
      text => text === '' || text !== text.trim() || /^(?!PostScript)[A-Z][a-z]|[.!]$/.test(text),
    )
    expect(strange).toEqual([])
  })

  it('writes meanings as sentences', () => {
    expect(textsOf(meanings).filter(text => !/^\S.*\.$/.test(text))).toEqual([])
  })

  it('has no straight apostrophe, which would be a quote', () => {
    const texts = [words.codes, words.plain, meanings, commands].flatMap(textsOf)
    expect(texts.filter(text => /\w'\w/.test(text))).toEqual([])
  })
})

describe('the two languages', () => {
  it('differ in every text but those that are the same in both', () => {
    const same = Object.entries(english.plain).filter(([id, text]) =>
      Object.entries(dutch.plain).some(([other, words]) => other === id && words === text),
    )
    expect(same.map(([id]) => id)).toEqual(['code-in-text'])
    expect(codes.filter(code => english.codes[code].summary === dutch.codes[code].summary)).toEqual([])
    expect(codes.filter(code => english.codes[code].remedy === dutch.codes[code].remedy)).toEqual([])
    expect(codes.filter(code => englishMeanings[code] === dutchMeanings[code])).toEqual([])
  })

  it('name the same files, keys and signs in a code', () => {
    const named = (text: string) =>
      [...text.matchAll(/[a-z-]+\.(?:yaml|md)|::[a-z]+|https:\/\/|templates\/|data\//g)].map(String).sort()
    const differing = codes.filter(
      code =>
        named(english.codes[code].remedy).join() !== named(dutch.codes[code].remedy).join() ||
        named(english.codes[code].summary).join() !== named(dutch.codes[code].summary).join(),
    )
    expect(differing).toEqual([])
  })

  it('have helps of the same commands, arguments and flags', () => {
    const shape = ({ help }: typeof englishCommands) =>
      Object.entries(help.byCommand).map(([name, { parts }]) => [name, Object.keys(parts).sort()])
    expect(shape(dutchCommands)).toEqual(shape(englishCommands))
    expect(Object.keys(dutchCommands.help.global)).toEqual(Object.keys(englishCommands.help.global))
  })
})

describe('every broken edition', () => {
  it.each(brokenFixtures())('$name has words in both languages', async ({ files }) => {
    const { findings } = await readEdition({ root: writeTiny(files), edition: 'tiny' })
    for (const finding of findings) {
      const said = [english, dutch].map(words => wordFinding(words, finding))
      for (const { found, expected, hint } of said) {
        for (const text of [found ?? '-', expected ?? '-', hint ?? '-'])
          expect(text).not.toMatch(/^$|undefined|\[object|function/)
      }
      const silent = said.map(({ found, expected, hint }) => [
        found === null,
        expected === null,
        hint === null,
      ])
      expect(silent[0]).toEqual(silent[1])
    }
  })
})

describe('a wording', () => {
  const both = (wording: WordsWithValues) => [inWords(english, wording), inWords(dutch, wording)]

  it('keeps data as they are and gives them words', () => {
    expect(both({ id: 'quoted-as-in', text: 'AS', where: 'a.yaml:3' })).toEqual([
      '"AS", as in a.yaml:3',
      '"AS", zoals in a.yaml:3',
    ])
    expect(both({ id: 'key-because-phase', key: 'code', phase: 'uitvoering' })).toEqual([
      'code, because fase is uitvoering',
      'code, omdat fase uitvoering is',
    ])
  })

  it('may hold another one', () => {
    expect(both({ id: 'key', key: 'datum', value: { id: 'day' } })).toEqual([
      'datum: a day that exists, such as 2024-12-09',
      'datum: een dag die bestaat, zoals 2024-12-09',
    ])
  })

  it('lists names with the word of the language before the last', () => {
    expect(both({ id: 'one-of', names: ['a', 'b', 'c'] })).toEqual(['a, b or c', 'a, b of c'])
    expect(both({ id: 'one-of', names: ['a'] })).toEqual(['a', 'a'])
    expect(both({ id: 'one-of', names: [] })).toEqual(['nothing', 'niets'])
    expect(both({ id: 'one-of', names: Array.from({ length: 20 }, (_, index) => `n${index}`) })).toEqual([
      expect.stringMatching(/^n0, .*, n15 or one of 4 more$/),
      expect.stringMatching(/^n0, .*, n15 of een van nog 4 andere$/),
    ])
  })

  it('writes numbers as the language does', () => {
    expect(both({ id: 'contrast', ratio: 2.41, colours: ['#111111', '#222222'] })).toEqual([
      '2.41 to 1 between #111111 and #222222',
      '2,41 op 1 tussen #111111 en #222222',
    ])
    expect(both({ id: 'texts', count: 1 })).toEqual(['1 text', '1 tekst'])
  })

  it('cuts a quoted text that is very long, between characters', () => {
    expect(both({ id: 'quoted', text: '💥'.repeat(61) })[0]).toBe(`"${'💥'.repeat(60)}..."`)
    expect(both({ id: 'quoted', text: '💥'.repeat(60) })[0]).toBe(`"${'💥'.repeat(60)}"`)
  })
})
