/**
 * The letter as it was sent, made into a template: which of the contradictions that DOMAIN §3 lists a check finds, which
 * not, and why. The text lies beside the repository and is never part of it.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/findings/diagnostic.ts'
import { hasPublishedLetter, publishedLetterFolder } from './published-letter.ts'
import { foundBy, reviewFolder, underlined } from './reviewed.ts'

let findings: readonly Diagnostic[] = []

/** What the findings with a code underline, in the order of the letter. */
const words = (code: string) => findings.filter(finding => finding.code === code).map(underlined)
const lines = () => findings.map(({ place }) => place.sourceLine)

describe.skipIf(!hasPublishedLetter)('the published letter (skipped without ../shared/sources)', () => {
  beforeAll(async () => {
    const { root, remove } = publishedLetterFolder()
    findings = await reviewFolder(root, '2024')
    remove()
  })

  it('is a letter but for its numbers: no other error', () => {
    const errors = findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)
    expect([...new Set(errors)]).toEqual(['loose-number'])
  })

  describe('found', () => {
    it('names that differ between text, legend and Bijlage 1', () => {
      expect(words('other-name')).toEqual([
        'Eczeem/Psoriasis',
        'Klachten van de lage rug',
        'Integraal Zorg en Welzijns Akkoord',
        'Elektronisch Patiënten Dossier',
      ])
    })

    it('"vier principes", where three are printed: a number that is no value', () => {
      expect(words('loose-number')).toContain('vier')
    })

    it('numbers that were typed, right or wrong: 28 signalements, 13 trajectories, 2 and 10, the years', () => {
      const typed = words('loose-number')
      for (const number of ['28', '13', 'Eén', '2', '10', '2-3', '2018-2023']) expect(typed).toContain(number)
    })

    it('examples told as realised whose agreements are not', () => {
      expect(foundBy('example-not-done', findings)).toEqual([
        'Astma: 0 of 7 agreements "Gereed"',
        'ICD: 0 of 6 agreements "Gereed"',
        'Psoriasis/Eczeem: 0 of 2 agreements "Gereed"',
        'Psoriasis/Eczeem: 0 of 4 agreements "Gereed"',
        'Veneuze trombose en longembolie: 0 of 2 agreements "Gereed"',
      ])
    })

    it('the trend: "stijgt" without an earlier year, and years 2 and 3 told as a development', () => {
      expect(words('trend-without-past')).toEqual(['stijgt', 'stijgt', 'neemt dit toe'])
      expect(foundBy('trend-without-past', findings).slice(1)).toEqual([
        '"stijgt", of implementation years 2 and 3: different trajectories',
        '"neemt dit toe", of implementation years 2 and 3: different trajectories',
      ])
    })

    it('shares that were typed in words, which is no contradiction today but may be one tomorrow', () => {
      expect(words('typed-share')).toEqual([
        'de meeste',
        'een groot deel',
        'ongeveer een achtste',
        'ruim een kwart',
      ])
    })
  })

  describe('not found', () => {
    it('25 printed for 29: totals are counted anew, so that the text cannot hold one; "reconcile" holds printed numbers against the data', () => {
      expect(words('loose-number')).not.toContain('25')
    })

    it('headings of annexes that differ from their list: both are made from one title, so that they cannot; spelling is not checked', () => {
      expect(lines().some(line => line.includes('Totaalverzicht'))).toBe(false)
    })

    it('"the others are finished or prepare for evaluation": a sentence without number, name of a phase or value says nothing that could be counted', () => {
      const sentence = /De overige projecten[^.]*\./
      const touching = findings.filter(({ place }) => {
        const match = sentence.exec(place.sourceLine)
        const column = place.column - 1
        return match !== null && match.index <= column && column < match.index + match[0].length
      })
      expect(touching).toEqual([])
    })

    it('year 3 of trajectories that began in 2021 and 2022: the sources count from different days, and none says when implementation started', () => {
      expect(words('year-rule')).toEqual([])
    })

    it('four blank cells: they stand in gepubliceerd.yaml as printed, and mean zero', () => {
      expect(findings.some(({ place }) => place.file.endsWith('gepubliceerd.yaml'))).toBe(false)
    })
  })
})
