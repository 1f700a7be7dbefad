/** The signs of a directive that is none are never printed, wherever they stand. */
import { expect, it } from 'vitest'
import { placesOf, reviewTiny } from './reviewed.ts'

it.each([
  [':: word', 'brief.md:1:1 ::'],
  ['Tekst met :: word erin.', 'brief.md:1:11 ::'],
  ['## :: Kop\n\nTekst.', 'brief.md:1:4 ::'],
  ['Een **:: woord** van gewicht.', 'brief.md:1:7 ::'],
  ['- :: punt', 'brief.md:1:3 ::'],
  ['Tekst.[^n]\n\n[^n]: :: noot', 'brief.md:3:7 ::'],
  [':figuur', 'brief.md:1:1 :figuur'],
  ['Tekst.\n: voorbeelden{thema="voorbeeld"}', 'brief.md:2:1 : voorbeelden'],
])('%j', async (text, place) => {
  // The place of a slip in a paragraph reaches to its end.
  expect(
    placesOf('unknown-directive', await reviewTiny(text)).map(each => each.slice(0, place.length)),
  ).toEqual([place])
})

it.each(['Om 14:30 uur.', 'Dit zijn ze: twee.', 'Tekst\\:\\: met opzet.', 'Let op: figuur en bijlage.'])(
  'a colon that is one: %j',
  async text => {
    expect(placesOf('unknown-directive', await reviewTiny(text))).toEqual([])
  },
)
