/** Trends that the data do not hold. */
import { describe, expect, it } from 'vitest'
import { patched } from '../edition/tiny-edition.ts'
import { foundBy, placesOf, reviewTiny } from './reviewed.ts'

const earlier = {
  ...patched('data/tiny/brief.yaml', 'sjabloon:', 'vorige-editie: 2023\nsjabloon:'),
  'data/2023/brief.yaml': 'datum: 2023-12-11\n',
}
const trends = async (text: string, files = {}) =>
  placesOf('trend-without-past', await reviewTiny(text, files))

describe('a trend', () => {
  it('is a finding without an earlier edition', async () => {
    expect(await trends('Het aantal stijgt. Er is meer dan\nvorig jaar gedaan.')).toEqual([
      'brief.md:1:12 stijgt',
      'brief.md:1:26 meer dan',
    ])
  })

  it('may have its verb in two pieces, in one clause', async () => {
    expect(await trends('In jaar 3 neemt dit aantal verder toe.')).toEqual([
      'brief.md:1:11 neemt dit aantal verder toe',
    ])
    expect(await trends('Wie deelneemt, komt eraan toe. Hij neemt iets mee, en voegt toe.')).toEqual([])
  })

  it('is none with an earlier edition', async () => {
    expect(await trends('Het aantal stijgt.', earlier)).toEqual([])
  })

  it('is one all the same between implementation years, which are different trajectories', async () => {
    const text = 'Ooit. In {{ verwijzing/jaar-1 }} en {{ verwijzing/jaar-2 }} stijgt het aantal. Klaar.'
    const findings = await reviewTiny(text, earlier)
    expect(placesOf('trend-without-past', findings)).toEqual(['brief.md:1:61 stijgt'])
    expect(foundBy('trend-without-past', findings)).toEqual([
      '"stijgt", of implementation years 1 and 2: different trajectories',
    ])
    expect(
      await trends('In {{ verwijzing/jaar-1 }} is het zo. In {{ verwijzing/jaar-2 }} stijgt het.', earlier),
    ).toEqual([])
  })

  it('is no other word', async () => {
    expect(await trends('De stijgbeugel en bloedafname groeien niet; steil is de dalende weg.')).toEqual([])
  })
})
