/** What a check finds in the editions that are here: each finding gone through and true. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { foundBy, placesOf, reviewFolder } from './reviewed.ts'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const codesOf = (findings: readonly { readonly code: string; readonly severity: string }[]) =>
  findings.map(({ severity, code }) => `${severity} ${code}`)

it('finds in 2024 what its own data do not settle', async () => {
  const findings = await reviewFolder(repository, '2024')
  // COPD has no agreements any more, and the letter ties the group for antibiotics to none.
  expect(placesOf('example-untied', findings)).toEqual([
    'trajecten/copd.yaml:5:9 COPD-V1',
    'trajecten/onderste-luchtweginfecties.yaml:51:9 OL-V1',
  ])
  // Planned for the first quarter of 2024, and nothing published says that it took place.
  expect(placesOf('event-overdue', findings)).toEqual([
    'trajecten/veneuze-trombose-en-longembolie.yaml:23:28 2024-03',
  ])
  expect(foundBy('sensitive-share', findings)).toEqual([
    'all years: 22.1% "gereed" (64 of 289), without Richtlijnontwikkeling 16.9% (36 of 213)',
    'year 2: 13.0% "gereed" (7 of 54), without Psoriasis/Eczeem 24.0% (6 of 25), without ICD 3.4% (1 of 29), without Richtlijnontwikkeling 4.7% (2 of 43)',
  ])
  expect(foundBy('not-mentioned', findings)).toEqual([
    'Richtlijnontwikkeling: 36.8% "gereed" (28 of 76), the highest share',
    'Zorginkoop: 0 of 7 "gereed"',
    'Samenwerking in de zorg/keten: 0 of 22 "gereed"',
    'Onderste luchtweginfecties: 68.4% "gereed" (13 of 19), the highest share',
    'Slechthorendheid en doofheid: 0 of 24 "gereed"',
  ])
  expect(codesOf(findings).filter(code => !code.startsWith('info'))).toEqual([
    'warning example-untied',
    'warning example-untied',
    'warning event-overdue',
  ])
})

it('finds in another programme what is true of it, and nothing that is not', async () => {
  const findings = await reviewFolder(join(repository, 'tests/fixtures/second-programme'), '2031')
  expect(foundBy('not-mentioned', findings)).toEqual([
    'Lozingen: 62.5% "klaar" (5 of 8), the highest share',
    'Oevers en stroken: 0 of 3 "klaar"',
  ])
  expect(
    codesOf(findings).every(code => code === 'info not-mentioned' || code === 'info sensitive-share'),
  ).toBe(true)
})

it('finds nothing in the smallest edition', async () => {
  expect(await reviewFolder(join(repository, 'tests/fixtures/smallest'), '2030')).toEqual([])
})
