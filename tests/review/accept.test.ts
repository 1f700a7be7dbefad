/** akkoord.yaml: findings that somebody took responsibility for. */
import { describe, expect, it } from 'vitest'
import { composeEdition } from '../../src/pipeline.ts'
import { countBySeverity } from '../../src/terminal/print-findings.ts'
import { commandWords as english } from '../../src/wording/en/command-words.ts'
import { commandWords as dutch } from '../../src/wording/nl/command-words.ts'
import { patched, writeTiny } from '../edition/tiny-edition.ts'
import { annexes, placesOf, reviewTiny } from './reviewed.ts'

const astma = 'data/tiny/trajecten/astma.yaml'
const yearRule = patched(astma, 'start-implementatie: 2023-05', 'start-implementatie: 2021-10')

const akkoord = (entry: string) => ({
  'data/tiny/akkoord.yaml': `- { ${entry}, reden: anders geteld, rol: projectleider, tot: 2025-12-31 }\n`,
})
const accepted = async (entry: string, text = 'Over maagklachten.') =>
  (await reviewTiny(text, { ...yearRule, ...akkoord(entry) })).filter(
    ({ code }) => code !== 'sensitive-share',
  )

describe('an accepted finding', () => {
  it('is listed as an info that says who accepted it, until when and why', async () => {
    const findings = await accepted('code: year-rule, plaats: "trajecten/astma.yaml#start-implementatie"')
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      code: 'year-rule',
      severity: 'info',
      place: { file: astma, line: 5 },
      hint: { id: 'accepted-by', role: 'projectleider', until: '2025-12-31', reason: 'anders geteld' },
    })
  })

  it('is counted in the last line of a check', async () => {
    const counts = countBySeverity(await accepted('code: year-rule, plaats: trajecten/astma.yaml'))
    expect(english.findings(counts)).toBe('0 errors, 1 for information, 1 of them accepted')
    expect(dutch.findings(counts)).toBe('0 fouten, 1 ter informatie, waarvan 1 met akkoord')
  })

  it('may be named by its file alone', async () => {
    const [first] = await accepted('code: year-rule, plaats: trajecten/astma.yaml')
    expect(first?.severity).toBe('info')
  })

  it('is another one with another code, file or key, and then the entry is unused', async () => {
    for (const entry of [
      'code: file-name-mismatch, plaats: "trajecten/astma.yaml#start-implementatie"',
      'code: year-rule, plaats: "trajecten/maagklachten.yaml"',
      'code: year-rule, plaats: "trajecten/astma.yaml#implementatiejaar"',
      'code: year-rule, plaats: "trajecten/astma.yaml#onbekend"',
    ]) {
      const findings = await accepted(entry)
      expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
        'warning accepted-unused',
        'warning year-rule',
      ])
    }
  })

  it('stands in an entry of a list by its id, or by its number', async () => {
    const example = patched(astma, ', afspraken: [AS-01], beweert: gereed', '')
    for (const place of ['voorbeelden.AS-V1', 'voorbeelden.1', 'voorbeelden']) {
      const entry = akkoord(`code: example-untied, plaats: "trajecten/astma.yaml#${place}"`)
      const findings = await reviewTiny('Over maagklachten.', { ...example, ...entry })
      expect(findings.find(({ code }) => code === 'example-untied')?.severity).toBe('info')
      expect(placesOf('accepted-unused', findings)).toEqual([])
    }
  })

  it('stands in the text under a heading', async () => {
    const text = '## Stand\n\nHet stijgt.\n\n## Vooruitblik\n\nHet daalt, bij maagklachten.'
    const entry = akkoord('code: trend-without-past, plaats: "templates/brief.md#vooruitblik"')
    const trends = (await reviewTiny(text, entry)).filter(({ code }) => code === 'trend-without-past')
    expect(trends.map(({ place, severity }) => `${place.line} ${severity}`)).toEqual(['3 warning', '7 info'])
  })

  it('is no error', async () => {
    const entry = akkoord('code: loose-number, plaats: "templates/brief.md"')
    const findings = await reviewTiny('Er zijn 5 afspraken.', entry)
    expect(findings.find(({ code }) => code === 'loose-number')?.severity).toBe('error')
    expect(placesOf('accepted-unused', findings)).toEqual(['akkoord.yaml:1:11 loose-number'])
  })

  it('does not stop a strict build', async () => {
    const files = { ...yearRule, 'templates/brief.md': `Tekst.${annexes}` }
    const strict = { edition: 'tiny', strict: true }
    const entry = akkoord('code: year-rule, plaats: "trajecten/astma.yaml"')
    expect((await composeEdition({ root: writeTiny(files), ...strict })).ok).toBe(false)
    expect((await composeEdition({ root: writeTiny({ ...files, ...entry }), ...strict })).ok).toBe(true)
  })
})

describe('the end of an acceptance', () => {
  const until = async (day: string) => {
    const entry = {
      'data/tiny/akkoord.yaml': `- { code: year-rule, plaats: trajecten/astma.yaml, reden: anders, rol: projectleider, tot: ${day} }\n`,
    }
    const findings = await reviewTiny('Over maagklachten.', { ...yearRule, ...entry })
    return findings.flatMap(({ code, severity }) =>
      code === 'sensitive-share' ? [] : [`${severity} ${code}`],
    )
  }

  it('is the last day on which it holds', async () => {
    expect(await until('2024-12-09')).toEqual(['info year-rule'])
  })

  it('is a finding afterwards, and what was accepted is one again', async () => {
    expect(await until('2024-12-08')).toEqual(['warning accepted-expired', 'warning year-rule'])
  })
})
