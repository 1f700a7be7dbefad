/** Numbers of the data that what stands beside them makes another number of, and numbers in the words of filters. */
import { describe, expect, it } from 'vitest'
import { patched } from '../edition/tiny-edition.ts'
import { foundBy, placesOf, reviewTiny } from './reviewed.ts'

const a = '{{ bijlage-2/totaal }}'
const b = '{{ bijlage-1/totaal }}'

const joined = async (text: string) => foundBy('value-joined', await reviewTiny(text))

describe('a number that is joined', () => {
  it.each([
    [`Het zijn ${a}${a}.`, '"vijfvijf"'],
    [`Het zijn ${a}**${b}**.`, '"vijfdrie"'],
    [`Het zijn ${a} ${b}.`, '"vijf drie"'],
    [`Het zijn ${a},${b}.`, '"vijf,drie"'],
    [`Het zijn {{ bijlage-2/totaal | cijfers }}.{{ bijlage-1/totaal | cijfers }}.`, '"5.3"'],
    [`Het zijn ${a}&#8203;${a}.`, '"vijf\u200bvijf"'],
    [`In {{ brief/jaar }}{{ bijlage-2/totaal | cijfers }} is het zo.`, '"20245"'],
    [`In {{ brief/jaar }}{{ brief/volgend-jaar }} is het zo.`, '"20242025"'],
    [`Dat is ${a}%.`, '"vijf%"'],
    [`Dat is ${a} %.`, '"vijf %"'],
    [`Dat is ${a} procent.`, '"vijf procent"'],
    [`Dat is ${a}\nprocentpunten.`, '"vijf procentpunten"'],
    [`Dat is {{ bijlage-2/totaal/gereed | procent }} procent.`, '"60\u00a0procent procent"'],
    [`Dat is {{ bijlage-2/totaal/gereed | procent }}punten.`, '"60\u00a0procentpunten"'],
    [`Het zijn honderd${a}.`, '"honderdvijf"'],
    [`Het zijn honderd ${a}.`, '"honderd vijf"'],
    [`Het zijn honderd en ${a}.`, '"honderd en vijf"'],
    [`Het zijn ${a} duizend.`, '"vijf duizend"'],
    [`Het zijn ${a}honderd.`, '"vijfhonderd"'],
    [`Het zijn ${a}.000.`, '"vijf.000"'],
    [`Het zijn ${a},5.`, '"vijf,5"'],
    [`Het zijn 1${a}.`, '"1vijf"'],
    [`Het zijn 1.${a}.`, '"1.vijf"'],
    [`Het zijn ${a}½.`, '"vijf½"'],
    [`Het is -${a}.`, '"-vijf"'],
    [`Het zijn {{ bijlage-2/totaal | telt: "procent", "procent" }}.`, '"vijf procent"'],
    [`Het zijn ${a}{{ bijlage-2/totaal | vorm: "%", "%" }}.`, '"vijf%"'],
    [`## Het zijn ${a}${a}`, '"vijfvijf"'],
  ])('%s', async (text, found) => {
    expect((await joined(text))[0]).toBe(found)
  })

  it.each([
    [`Het zijn ${a} ${b}.`, 'words-between-numbers'],
    [`Het zijn honderd ${a}.`, 'words-between-numbers'],
    [`Het zijn ${a}${b}.`, 'space-around-value'],
    [`Dat is ${a} procent.`, 'space-around-value'],
  ])('has a hint that helps: %s', async (text, hint) => {
    const found = (await reviewTiny(text)).find(({ code }) => code === 'value-joined')
    expect(found?.hint?.id).toBe(hint)
  })

  it('has the place of the whole of it', async () => {
    expect(placesOf('value-joined', await reviewTiny(`Dat is\n${a} procent.`))).toEqual([
      'brief.md:2:4 bijlage-2/totaal }} procent',
    ])
  })

  it.each([
    `Van de ${a} zijn er ${b} klaar: (${b}), "${b}" en ${b}–${a}.`,
    `In {{ verwijzing/jaar-2 }}, {{ brief/jaar }} en {{ brief/datum }} zijn het er ${a}, ${b}.`,
    `Dat is {{ bijlage-2/totaal/gereed | procent }}. Procenten zijn het.`,
    `Een {{ fase/klaar }}tijd, {{ status/gereed }}heid.`,
    `Het zijn {{ bijlage-2/totaal | telt: "afspraak", "afspraken" }}. Honderd procent.`,
    `{{ bijlage-2/totaal | telt: "afspraak", "afspraken" | hoofdletter }} {{ bijlage-1/totaal | vorm: "staat", "staan" }} er.`,
    `Dat is ${b} van ${a} - dus een deel.`,
    `In {{ brief/jaar }} zijn {{ bijlage-1/totaal | vorm: "er", "er" }} ${a}.`,
  ])('is none: %s', async text => {
    expect(await joined(text)).toEqual([])
  })
})

describe('the words of a filter', () => {
  const loose = async (text: string) => placesOf('loose-number', await reviewTiny(text))

  it('are read with the words around them', async () => {
    expect(await loose('Er zijn {{ bijlage-2/totaal | vorm: "twee", "negen" }} afspraken.')).toEqual([
      'brief.md:1:38 twee',
      'brief.md:1:46 negen',
    ])
  })

  it('hold no typed share, trend or other name', async () => {
    const findings = await reviewTiny(
      '{{ bijlage-2/totaal | vorm: "Een kwart", "De meeste" }} en {{ bijlage-2/totaal | vorm: "stijgt bij astmaa", "daalt" }}.',
    )
    expect(placesOf('typed-share', findings).map(place => place.split(' ').slice(1).join(' '))).toEqual([
      'Een kwart',
      'De meeste',
    ])
    expect(placesOf('trend-without-past', findings).map(place => place.split(' ')[1])).toEqual([
      'stijgt',
      'daalt',
    ])
  })

  it('of a share are its own', async () => {
    const text = 'Dat is {{ bijlage-2/totaal/gereed | deel: "de meeste" }}.'
    expect(placesOf('typed-share', await reviewTiny(text))).toEqual([])
  })
})

it('the title of a link holds no number that was typed', async () => {
  const text =
    'Zie [alles](https://www.example.org "Over 13 trajecten") en [meer weten][w].\n\n[w]: https://www.example.org "In 2 delen"'
  expect(placesOf('loose-number', await reviewTiny(text))).toEqual(['brief.md:1:43 13', 'brief.md:3:34 2'])
})

it('a typed number with points is the number that the data have', async () => {
  const findings = await reviewTiny('Het zijn 12.003 afspraken.', {
    ...patched('data/tiny/trajecten/astma.yaml', 'aantal: 3', 'aantal: 12003'),
  })
  const [found] = findings.filter(({ code }) => code === 'loose-number')
  expect(found?.hint).toMatchObject({
    id: 'values-that-say',
    paths: expect.arrayContaining(['bijlage-2/totaal/gereed']),
  })
})

it('signs of fractions and numbers in circles are numbers', async () => {
  expect(placesOf('loose-number', await reviewTiny('Dat is ½ van alles, of ③.'))).toEqual([
    'brief.md:1:8 ½',
    'brief.md:1:24 ③',
  ])
})
