/** Extremes that the letter is silent about, and shares that one part carries. */
import { describe, expect, it } from 'vitest'
import { byDistance, isFurtherThan } from '../../src/review/shares.ts'
import { percentText } from '../../src/share-words.ts'
import { type FileTree, patched, tinyEdition } from '../edition/tiny-edition.ts'
import { foundBy, placesOf, reviewTiny } from './reviewed.ts'

const trajectory = (
  code: string,
  name: string,
  agreements: readonly (readonly [string, number])[],
): FileTree => {
  const entries = agreements.map(
    ([status, amount], index) =>
      `  - { id: ${code}-0${index + 1}, categorie: keuzehulp, aantal: ${amount}, status: ${status} }`,
  )
  return {
    [`data/tiny/trajecten/${name.toLowerCase()}.yaml`]: `code: ${code}\nnaam: ${name}\nfase: uitvoering\nimplementatiejaar: 1\nafspraken:\n${entries.join('\n')}\n`,
  }
}

/** Three more trajectories: nothing of 2, half of 10, and 9 of 10 done. */
const more: FileTree = {
  ...patched('data/tiny/programma.yaml', 'volgorde: [AS, MA]', 'volgorde: [AS, MA, NU, HA, VE]'),
  ...trajectory('NU', 'Nul', [['bezig', 2]]),
  ...trajectory('HA', 'Half', [
    ['gereed', 5],
    ['bezig', 5],
  ]),
  ...trajectory('VE', 'Veel', [
    ['gereed', 9],
    ['bezig', 1],
  ]),
}

const silent = async (text: string, files = more) => placesOf('not-mentioned', await reviewTiny(text, files))

describe('an extreme', () => {
  it('is a finding when the letter never speaks of it: nothing done, and the highest share', async () => {
    const findings = await reviewTiny('Tekst.', more)
    expect(placesOf('not-mentioned', findings)).toEqual([
      'trajecten/maagklachten.yaml:2:7 Maagklachten',
      'trajecten/nul.yaml:2:7 Nul',
      'trajecten/veel.yaml:2:7 Veel',
    ])
    expect(foundBy('not-mentioned', findings)).toEqual([
      'Maagklachten: 0 of 1 "gereed"',
      'Nul: 0 of 2 "gereed"',
      'Veel: 90.0% "gereed" (9 of 10), the highest share',
    ])
    expect(findings.find(({ code }) => code === 'not-mentioned')?.severity).toBe('info')
  })

  it('is mentioned by its name, or by a value of it', async () => {
    expect(
      await silent('Over maagklachten, {{ traject/nul/gereed }} en {{ bijlage-2/keuzehulp/gereed/VE }}.'),
    ).toEqual([])
  })

  it('is mentioned by an example that the text places', async () => {
    const example = patched(
      'data/tiny/trajecten/maagklachten.yaml',
      'afspraken:',
      'voorbeelden:\n  - { id: MA-V1, thema: voorbeeld, tekst: Bij maagklachten }\nafspraken:',
    )
    expect(await silent('Nul, Veel.', { ...more, ...example })).toEqual([
      'trajecten/maagklachten.yaml:2:7 Maagklachten',
    ])
    expect(await silent('Nul, Veel.\n\n::voorbeelden{thema="voorbeeld"}', { ...more, ...example })).toEqual(
      [],
    )
  })

  it('is no highest or lowest of two, and no category outside of the principles', async () => {
    // Astma has 3 of 4 done, Maagklachten nothing; all of category keuzehulp is done, nothing of the rest.
    expect(await silent('Tekst.', tinyEdition)).toEqual(['trajecten/maagklachten.yaml:2:7 Maagklachten'])
  })

  it('is not looked for in a programme where nothing counts as done', async () => {
    const files = patched('data/tiny/programma.yaml', 'rol: gereed', 'rol: open')
    expect(await silent('Tekst.', files)).toEqual([])
  })
})

describe('a share that one part carries', () => {
  it('is a finding where the letter says it, with the shares without that part, the farthest first', async () => {
    const findings = await reviewTiny('Klaar is {{ figuur-1/jaar-1/gereed | procent }}.\n\n::figuur', more)
    // Year 1: 0 of 1, 0 of 2, 5 of 10 and 9 of 10; year 2 is one trajectory with 3 of 4.
    expect(placesOf('sensitive-share', findings)).toEqual([
      'brief.md:1:13 figuur-1/jaar-1/gereed',
      'brief.md:3:1 ::figuur',
    ])
    expect(foundBy('sensitive-share', findings)).toEqual([
      'year 1: 60.9% "gereed" (14 of 23), without Keuzehulp 0.0% (0 of 1), without Veel 38.5% (5 of 13), without Half 69.2% (9 of 13), without Nul 66.7% (14 of 21)',
      expect.stringMatching(
        /^year 2: 75.0% "gereed" \(3 of 4\), without Keuzehulp 0.0% \(0 of 1\), without Overig 100.0%/,
      ),
    ])
  })

  it('stands at the statuses of the programme when the letter neither says nor shows it', async () => {
    const findings = await reviewTiny('Tekst.', more)
    expect(placesOf('sensitive-share', findings)[0]).toMatch(/^programma.yaml:5:1 statussen/)
  })

  it('changes by more than five points: five are not enough', () => {
    expect(isFurtherThan(5, { count: 1, of: 2 }, { count: 11, of: 20 })).toBe(false)
    expect(isFurtherThan(5, { count: 1, of: 2 }, { count: 551, of: 1000 })).toBe(true)
  })

  it('has one decimal, half up', () => {
    expect(percentText({ count: 7, of: 54 })).toBe('13.0')
    expect(percentText({ count: 2, of: 43 })).toBe('4.7')
    expect(percentText({ count: 1, of: 2000 })).toBe('0.1')
    expect(
      [
        { count: 1, of: 2 },
        { count: 0, of: 1 },
      ].sort(byDistance({ count: 2, of: 5 }))[0],
    ).toEqual({ count: 0, of: 1 })
  })
})
