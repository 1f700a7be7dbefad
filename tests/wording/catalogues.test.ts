/** Both languages say everything, in the same manner. */
import { describe, expect, it } from 'vitest'
import { readEdition } from '../../src/edition/read-edition.ts'
import { findingCodes } from '../../src/findings/codes.ts'
import { languages } from '../../src/findings/languages.ts'
import { wordFinding } from '../../src/findings/word-finding.ts'
import { inWords, plainWordings, type Wording } from '../../src/findings/wordings.ts'
import { commandWords as englishCommands } from '../../src/wording/en/command-words.ts'
import { commandWords as dutchCommands } from '../../src/wording/nl/command-words.ts'
import { brokenFixtures } from '../edition/broken-fixtures.ts'
import { writeTiny } from '../edition/tiny-edition.ts'

const codes = Object.values(findingCodes)
const commands = { nl: dutchCommands, en: englishCommands }

/** Every text of a catalogue, functions left out. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

describe.each(languages)('%s', language => {
  const summaries = codes.map(({ summary }) => summary[language])
  const remedies = codes.map(({ remedy }) => remedy[language])
  const meanings = codes.map(({ meaning }) => meaning[language])
  const plain = Object.values(plainWordings).map(words => words[language])

  it('writes messages in lower case, without a full stop', () => {
    const strange = [...summaries, ...remedies, ...plain].filter(
      text => text === '' || text !== text.trim() || /^(?!PostScript)[A-Z][a-z]|[.!]$/.test(text),
    )
    expect(strange).toEqual([])
  })

  it('writes meanings as sentences', () => {
    expect(meanings.filter(text => !/^\S.*\.$/.test(text))).toEqual([])
  })

  it('has no straight apostrophe, which would be a quote', () => {
    const texts = [...summaries, ...remedies, ...meanings, ...plain, ...textsOf(commands[language])]
    expect(texts.filter(text => /\w'\w/.test(text))).toEqual([])
  })
})

describe('the two languages', () => {
  it('differ in every text but those that are the same in both', () => {
    const same = Object.entries(plainWordings).filter(([, { nl, en }]) => nl === en)
    expect(same.map(([id]) => id)).toEqual(['code-in-text'])
    const texts = codes.flatMap(({ summary, remedy, meaning }) => [summary, remedy, meaning])
    expect(texts.filter(({ nl, en }) => nl === en)).toEqual([])
  })

  it('name the same files, keys and signs in a code', () => {
    const named = (text: string) =>
      [...text.matchAll(/[a-z-]+\.(?:yaml|md)|::[a-z]+|https:\/\/|templates\/|data\//g)].map(String).sort()
    const texts = codes.flatMap(({ summary, remedy }) => [summary, remedy])
    expect(texts.filter(({ nl, en }) => named(nl).join() !== named(en).join())).toEqual([])
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
      const said = languages.map(language => wordFinding(finding, language))
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
  const both = (wording: Wording) => [inWords(wording, 'en'), inWords(wording, 'nl')]

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
