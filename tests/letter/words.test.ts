/** Dutch wording: counts, shares, dates, signs (DOMAIN §5, STANDARDS N3–N7). */
import { describe, expect, it } from 'vitest'
import { capitalise, countInSentence, countInWords } from '../../src/letter/count-words.ts'
import { dateInWords, monthInWords, yearOf } from '../../src/letter/dates.ts'
import { fractionPhrase } from '../../src/letter/fraction-phrase.ts'
import { digits, joinNames, wholePercents } from '../../src/letter/numbers.ts'
import { setText, setTexts } from '../../src/letter/typography.ts'
import { inRunningText } from '../../src/plain-text.ts'

describe('a count in running text', () => {
  it.each([
    [0, 'geen'],
    [1, 'één'],
    [2, 'twee'],
    [12, 'twaalf'],
    [19, 'negentien'],
    [20, 'twintig'],
    [21, '21'],
    [29, '29'],
    [30, 'dertig'],
    [31, '31'],
    [40, 'veertig'],
    [80, 'tachtig'],
    [90, 'negentig'],
    [99, '99'],
    [100, '100'],
    [289, '289'],
  ])('%i is %s', (count, words) => {
    expect(countInWords(count)).toBe(words)
  })

  it('stands in digits when its sentence holds another count above twenty', () => {
    expect(countInSentence(1, [1, 21])).toBe('1')
    expect(countInSentence(30, [30, 5])).toBe('30')
    expect(countInSentence(5, [30, 5])).toBe('5')
  })

  it('stands in words when the others are twenty at most, or it is the only one', () => {
    expect(countInSentence(2, [2, 20])).toBe('twee')
    expect(countInSentence(30, [30])).toBe('dertig')
    expect(countInSentence(30, [30, 0])).toBe('dertig')
  })

  it('is "geen" for zero, whatever else the sentence counts', () => {
    expect(countInSentence(0, [0, 152])).toBe('geen')
  })
})

describe('a capital', () => {
  it.each([
    ['één traject', 'Eén traject'],
    ['vier voorbeelden', 'Vier voorbeelden'],
    ['ijsvogels', 'IJsvogels'],
    ['ëen', 'Ëen'],
    ['28 trajecten', '28 trajecten'],
    ['', ''],
  ])('%s becomes %s', (text, capital) => {
    expect(capitalise(text)).toBe(capital)
  })

  it('goes where a name stands inside a sentence, but not from an abbreviation', () => {
    expect(inRunningText('In gang gezet')).toBe('in gang gezet')
    expect(inRunningText('EPD-aanpassing')).toBe('EPD-aanpassing')
  })
})

describe('a name inside a sentence and at its head', () => {
  it.each([
    ['IJking', 'ijking'],
    ['’s Zomers klaar', '’s zomers klaar'],
    ["'s Winters", "'s winters"],
    ['COPD-project', 'COPD-project'],
    ['Gereed', 'gereed'],
  ])('%s', (head, inside) => {
    expect(inRunningText(head)).toBe(inside)
    expect(capitalise(inside)).toBe(head)
  })
})

describe('a count in digits', () => {
  it.each([
    [7, '7'],
    [9999, '9999'],
    [10_000, '10.000'],
    [137_800, '137.800'],
    [1_234_567, '1.234.567'],
  ])('%i is %s', (count, text) => {
    expect(digits(count)).toBe(text)
    if (count > 20) expect(countInWords(count)).toBe(text)
  })
})

describe('quotes', () => {
  it.each([
    ["de letter 'r' en 'ja'", 'de letter ‘r’ en ‘ja’'],
    ["'24 uur' per dag", '‘24 uur’ per dag'],
    ["'s morgens en 's avonds", '’s morgens en ’s avonds'],
    ["'t Zand, in '90", '’t Zand, in ’90'],
    ['"\'t Zand"', '“’t Zand”'],
  ])('%s', (typed, set) => {
    expect(setText(typed).replaceAll('\u00a0', ' ')).toBe(set)
  })
})

describe('a share in whole percents', () => {
  it.each([
    [0, 3, 0],
    [1, 8, 13],
    [1, 200, 1],
    [1, 201, 0],
    [7, 54, 13],
    [57, 211, 27],
    [152, 289, 53],
    [5, 1000, 1],
    [4_999, 1_000_000, 0],
    [3, 3, 100],
  ])('%i of %i is %i', (count, of, percents) => {
    expect(wholePercents(count, of)).toBe(percents)
  })
})

/** The rule as DOMAIN words it, with fractions as pairs of bigints: [numerator, denominator]. */
function phraseByRule(count: number, of: number): string {
  const names: readonly (readonly [bigint, bigint, string])[] = [
    [1n, 10n, 'een tiende'],
    [1n, 8n, 'een achtste'],
    [1n, 5n, 'een vijfde'],
    [1n, 4n, 'een kwart'],
    [1n, 3n, 'een derde'],
    [2n, 5n, 'twee vijfde'],
    [1n, 2n, 'de helft'],
    [3n, 5n, 'drie vijfde'],
    [2n, 3n, 'twee derde'],
    [3n, 4n, 'drie kwart'],
    [4n, 5n, 'vier vijfde'],
    [9n, 10n, 'negen tiende'],
  ]
  const [n, d] = [BigInt(count), BigInt(of)]
  if (n === 0n) return 'geen'
  if (n === d) return 'alle'
  const offs = names.map(([p, q, name]) => ({ name, above: n * q > p * d, off: n * q - p * d, by: d * q }))
  const size = (x: bigint) => (x < 0n ? -x : x)
  let best = offs[0]
  for (const next of offs) {
    if (best === undefined || size(next.off) * best.by < size(best.off) * next.by) best = next
  }
  if (best === undefined) throw new Error('no fractions')
  const hundredfold = size(best.off) * 100n
  if (hundredfold === 0n) return best.name
  if (hundredfold <= best.by) return `ongeveer ${best.name}`
  if (hundredfold <= 3n * best.by) return `${best.above ? 'ruim' : 'bijna'} ${best.name}`
  if (200n * n < d) return 'minder dan 1\u00a0procent'
  if (200n * n >= 199n * d) return 'meer dan 99\u00a0procent'
  const percents = (200n * n + d) / (2n * d)
  return `${percents}\u00a0procent`
}

describe('a share as a fraction phrase', () => {
  it.each([
    [7, 54, 'ongeveer een achtste'],
    [57, 211, 'ruim een kwart'],
    [152, 289, 'ruim de helft'],
    [1, 10, 'een tiende'],
    [9, 10, 'negen tiende'],
    [0, 7, 'geen'],
    [7, 7, 'alle'],
  ])('%i of %i is %s', (count, of, phrase) => {
    expect(fractionPhrase(count, of)).toBe(phrase)
  })

  it('takes the smaller fraction on a tie', () => {
    // 9/80 = 11.25% lies between a tenth and an eighth; 7/24 between a quarter and a third, but far from both.
    expect(fractionPhrase(9, 80)).toBe('ruim een tiende')
    expect(fractionPhrase(11, 30)).toBe('37\u00a0procent')
    expect(fractionPhrase(29, 40)).toBe('bijna drie kwart')
  })

  it('is "ongeveer" up to one percentage point, then "ruim" or "bijna" up to three', () => {
    expect(fractionPhrase(51, 100)).toBe('ongeveer de helft')
    expect(fractionPhrase(49, 100)).toBe('ongeveer de helft')
    expect(fractionPhrase(5101, 10_000)).toBe('ruim de helft')
    expect(fractionPhrase(4899, 10_000)).toBe('bijna de helft')
    expect(fractionPhrase(53, 100)).toBe('ruim de helft')
    expect(fractionPhrase(47, 100)).toBe('bijna de helft')
    expect(fractionPhrase(5301, 10_000)).toBe('53\u00a0procent')
  })

  it('is true for every share of every whole up to 300', () => {
    const wrong: string[] = []
    for (let of = 1; of <= 300; of++) {
      for (let count = 0; count <= of; count++) {
        const phrase = fractionPhrase(count, of)
        if (phrase !== phraseByRule(count, of)) wrong.push(`${count}/${of}: ${phrase}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('is exact for numbers as large as the data allow', () => {
    for (const of of [99_999_999, 100_000_000, 2_000_000_001]) {
      for (const count of [1, Math.floor(of / 8), Math.ceil(of / 8), Math.floor(of / 3), of - 1]) {
        expect(fractionPhrase(count, of)).toBe(phraseByRule(count, of))
      }
    }
  })
})

describe('a date', () => {
  it('is Dutch, and its day does not part from its month', () => {
    expect(dateInWords('2024-12-09')).toBe('9\u00a0december 2024')
    expect(dateInWords('2025-03-31')).toBe('31\u00a0maart 2025')
    expect(monthInWords('2024-12-09')).toBe('december 2024')
    expect(yearOf('2024-12-09')).toBe(2024)
  })
})

describe('a list of names', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a en b'],
    [['a', 'b', 'c'], 'a, b en c'],
  ])('%j is "%s"', (names, text) => {
    expect(joinNames(names, 'en')).toBe(text)
  })
})

describe('typed text', () => {
  const shown = (text: string) => setText(text).replaceAll('\u00a0', '~')

  it.each([
    ['in bijlage 2 en figuur 1', 'in bijlage~2 en figuur~1'],
    ['Bijlagen 1 en 2', 'Bijlagen~1 en 2'],
    ['in jaar 3 van', 'in jaar~3 van'],
    ['het jaarverslag 3', 'het jaarverslag 3'],
    ['op 9 december 2024', 'op 9~december 2024'],
    ['2024 december', '2024 december'],
    ['13 procent van 5 euro', '13~procent van 5~euro'],
    ['€ 5', '€~5'],
    ['drie procent', 'drie procent'],
  ])('%s: spaces that do not part', (text, set) => {
    expect(shown(text)).toBe(set)
  })

  it.each([
    ['hij zei "ja" en \'nee\'', 'hij zei “ja” en ‘nee’'],
    ['("ja")', '(“ja”)'],
    ['"\'Ja\', zei hij"', '“‘Ja’, zei hij”'],
    ["'s morgens, 't weer, foto's", '’s morgens, ’t weer, foto’s'],
    ["in de jaren '90", 'in de jaren ’90'],
    ['“al gezet”', '“al gezet”'],
    ['a -- b', 'a -- b'],
  ])('%s: quotes', (text, set) => {
    expect(shown(text)).toBe(set)
  })

  it('is read across the borders of strong words and values', () => {
    expect(setTexts(['in jaar ', '3', ' zijn "', 'alle', '" 9', ' december'])).toEqual([
      'in jaar\u00a0',
      '3',
      ' zijn “',
      'alle',
      '” 9',
      '\u00a0december',
    ])
  })
})
