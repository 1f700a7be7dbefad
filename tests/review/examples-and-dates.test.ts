/** Examples against their agreements, and dates against the reference date. */
import { describe, expect, it } from 'vitest'
import { patched } from '../edition/tiny-edition.ts'
import { foundBy, patchedAll, placesOf, reviewTiny } from './reviewed.ts'

const astma = 'data/tiny/trajecten/astma.yaml'
const knie = 'data/tiny/trajecten/knie-artrose.yaml'

describe('an example that claims a status', () => {
  it('is a finding when its agreements have another one', async () => {
    const findings = await reviewTiny(
      'Tekst.',
      patched(astma, 'afspraken: [AS-01]', 'afspraken: [AS-01, AS-02]'),
    )
    expect(placesOf('example-not-done', findings)).toEqual(['trajecten/astma.yaml:16:94 gereed'])
    expect(foundBy('example-not-done', findings)).toEqual(['Astma: 3 of 4 agreements "Gereed"'])
  })

  it('is none when they all have it', async () => {
    expect(placesOf('example-not-done', await reviewTiny('Tekst.'))).toEqual([])
  })

  it('may claim by its theme, which counts for all its examples', async () => {
    const theme = patched(
      'data/tiny/programma.yaml',
      'naam: Goede voorbeelden }',
      'naam: Goede voorbeelden, beweert: gereed }',
    )
    const example = patched(
      astma,
      'afspraken: [AS-01], beweert: gereed',
      'afspraken: [AS-02], beweert: bezig',
    )
    const findings = await reviewTiny('Tekst.', { ...theme, ...example })
    expect(placesOf('example-not-done', findings)).toEqual(['trajecten/astma.yaml:16:25 voorbeeld'])
    expect(findings.find(({ code }) => code === 'example-not-done')?.expected).toEqual({
      id: 'claimed-by-theme',
      status: 'Gereed',
      theme: 'Goede voorbeelden',
    })
  })

  it('cannot claim a status that there is not', async () => {
    const theme = patched(
      'data/tiny/programma.yaml',
      'naam: Goede voorbeelden }',
      'naam: Goede voorbeelden, beweert: klaar }',
    )
    expect(placesOf('unknown-status', await reviewTiny('Tekst.', theme))).toEqual([
      'programma.yaml:19:56 klaar',
    ])
  })
})

describe('an example without an agreement', () => {
  it('is a finding', async () => {
    const files = patched(astma, ', afspraken: [AS-01], beweert: gereed', '')
    expect(placesOf('example-untied', await reviewTiny('Tekst.', files))).toEqual([
      'trajecten/astma.yaml:16:11 AS-V1',
    ])
  })

  it('is none with one', async () => {
    expect(placesOf('example-untied', await reviewTiny('Tekst.'))).toEqual([])
  })
})

describe('a planned event', () => {
  const planned = async (event: string) =>
    placesOf(
      'event-overdue',
      await reviewTiny(
        'Tekst.',
        patched(knie, 'fase: klaar', `fase: klaar\ntijdlijn:\n  - { ${event}, gebeurtenis: overleg }`),
      ),
    )

  it('is overdue when all its days lie before the reference date', async () => {
    expect(await planned('datum: 2024-12-08, gepland: true')).toEqual([
      'trajecten/knie-artrose.yaml:4:14 2024-12-08',
    ])
    expect(await planned('datum: 2024-11, gepland: true')).toEqual([
      'trajecten/knie-artrose.yaml:4:14 2024-11',
    ])
    expect(await planned('datum: 2024-01, tot: 2024-03, gepland: true')).toEqual([
      'trajecten/knie-artrose.yaml:4:28 2024-03',
    ])
  })

  it('is not on that day, nor while its month or year lasts, nor when it took place', async () => {
    expect(await planned('datum: 2024-12-09, gepland: true')).toEqual([])
    expect(await planned('datum: 2024-12, gepland: true')).toEqual([])
    expect(await planned('datum: 2024, gepland: true')).toEqual([])
    expect(await planned('datum: 2024-01, tot: 2025-01, gepland: true')).toEqual([])
    expect(await planned('datum: 2023-05')).toEqual([])
  })
})

describe('an announced evaluation', () => {
  const announced = async (published: string, changes: readonly (readonly [string, string])[] = []) =>
    placesOf(
      'evaluation-due',
      await reviewTiny(
        'Tekst.',
        patchedAll(astma, [
          [
            'naam: Astma',
            `naam: Astma\nsignalement: { titel: Signalement, gepubliceerd: ${published} }\nevaluatie: { na-jaren: 3 }`,
          ],
          ...changes,
        ]),
      ),
    )

  it('is due when its day has come and the phase does not show it', async () => {
    expect(await announced('2021-12-09')).toEqual(['trajecten/astma.yaml:4:24 3'])
    expect(await announced('2021-11')).toEqual(['trajecten/astma.yaml:4:24 3'])
  })

  it('is not due earlier', async () => {
    expect(await announced('2021-12-10')).toEqual([])
    expect(await announced('2021-12')).toEqual([])
    expect(await announced('2021')).toEqual([])
  })

  it('is no finding in a phase behind the one with years', async () => {
    const files = patched(
      knie,
      'fase: klaar',
      'fase: klaar\nsignalement: { titel: Signalement, gepubliceerd: 2010 }\nevaluatie: { na-jaren: 3 }',
    )
    expect(placesOf('evaluation-due', await reviewTiny('Tekst.', files))).toEqual([])
  })
})
