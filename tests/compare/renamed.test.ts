/** Trajectories that come, go or get another name, and agreements that go from one to another. */
import { describe, expect, it } from 'vitest'
import { catalogues } from '../../src/compare/catalogues.ts'
import { compareSides } from '../../src/compare/compare-sides.ts'
import type { Comparison } from '../../src/compare/comparison.ts'
import { renderMarkdown } from '../../src/compare/render-markdown.ts'
import { summarise } from '../../src/compare/summarise.ts'
import type { Language } from '../../src/findings/languages.ts'
import { patched, tinyEdition } from '../edition/tiny-edition.ts'
import { astma, changed, maagklachten, sideOf } from './sides.ts'

const summaryOf = (comparison: Comparison, language: Language) =>
  summarise(comparison, catalogues[language]).join(' ')

const dementie = { 'data/tiny/trajecten/dementie.yaml': 'naam: Dementie\nfase: klaar\n' }
const buikpijn = 'data/tiny/trajecten/buikpijn.yaml'

/** Maagklachten under another file and name. */
async function renamed(change: (text: string) => string = text => text): Promise<Comparison> {
  const text = change(String(tinyEdition[maagklachten]).replace('Maagklachten', 'Buikpijn'))
  return compareSides(await sideOf(), await sideOf({ [buikpijn]: text }, { without: maagklachten }))
}

describe('a trajectory', () => {
  it('that is new or gone is summarised as such', async () => {
    const [without, withIt] = [await sideOf(), await sideOf(dementie)]
    const [there, back] = [compareSides(without, withIt), compareSides(withIt, without)]
    expect(summaryOf(there, 'nl')).toMatch(/^Het traject Dementie is nieuw\./)
    expect(summaryOf(there, 'en')).toMatch(/^The trajectory Dementie is new\./)
    expect(summaryOf(back, 'nl')).toMatch(/^Het traject Dementie verdwijnt\./)
    expect(summaryOf(back, 'en')).toMatch(/^The trajectory Dementie vanishes\./)
  })

  it('that changes year or code only is not called renamed', async () => {
    const year = await changed(patched(maagklachten, 'implementatiejaar: 1', 'implementatiejaar: 3'))
    expect(summaryOf(year, 'en')).toMatch(
      /^The trajectory Maagklachten goes to another phase or implementation year\./,
    )
    const file = compareSides(
      await sideOf(),
      await sideOf({ [buikpijn]: String(tinyEdition[maagklachten]) }, { without: maagklachten }),
    )
    expect(summaryOf(file, 'en')).toMatch(
      /^The trajectory Maagklachten gets another code or file name\. The letter itself does not change by it\.$/,
    )
  })

  it('with another file and name, but the same agreements, is renamed, and nothing is gone', async () => {
    const comparison = await renamed()
    expect(comparison).toMatchObject({ warnings: [], agreements: [], data: [] })
    expect(comparison.trajectories).toMatchObject([
      {
        kind: 'changed',
        fields: [
          { field: 'name', before: 'Maagklachten', after: 'Buikpijn' },
          { field: 'file', before: 'maagklachten', after: 'buikpijn' },
        ],
      },
    ])
    expect(summaryOf(comparison, 'nl')).toMatch(/^Het traject Maagklachten heet voortaan Buikpijn\./)
    expect(renderMarkdown(comparison, catalogues.nl)).toContain(
      '**MA** Buikpijn: heet voortaan ‘Buikpijn’, was ‘Maagklachten’; bestand van',
    )
  })

  it('is renamed too when its agreements changed status in the same go', async () => {
    const comparison = await renamed(text => text.replace('status: bezig', 'status: gereed'))
    expect(comparison.trajectories).toMatchObject([{ kind: 'changed', after: { name: 'Buikpijn' } }])
    expect(comparison.agreements).toMatchObject([
      { kind: 'changed', after: { id: 'MA-01' }, fields: [{ field: 'status' }] },
    ])
    expect(summaryOf(comparison, 'en')).toContain('That is in the trajectory Buikpijn.')
    expect(comparison.warnings).toEqual([])
  })

  it('is renamed by its code where it has no agreements to tell by', async () => {
    const bare = (name: string) => `naam: ${name}\nfase: klaar\ncode: KN\n`
    const knie = 'data/tiny/trajecten/knie-artrose.yaml'
    const comparison = compareSides(
      await sideOf({ [knie]: bare('Knie-artrose') }),
      await sideOf({ 'data/tiny/trajecten/gewrichten.yaml': bare('Gewrichten') }, { without: knie }),
    )
    expect(comparison.trajectories).toMatchObject([{ kind: 'changed', after: { name: 'Gewrichten' } }])
  })
})

describe('an agreement that goes to another trajectory', () => {
  const gone = patched(astma, '  - id: AS-02\n    categorie: overig\n    status: bezig\n', '')
  const came = patched(
    maagklachten,
    'afspraken:\n',
    'afspraken:\n  - { id: MA-09, uit: AS-02, categorie: overig, status: bezig }\n',
  )

  it('is told from where to where, in both directions and languages', async () => {
    const [old, now] = [await sideOf(), await sideOf({ ...gone, ...came })]
    const [there, back] = [compareSides(old, now), compareSides(now, old)]
    expect(there.agreements).toMatchObject([
      {
        kind: 'moved',
        before: { id: 'AS-02', trajectoryName: 'Astma' },
        after: { id: 'MA-09', trajectoryName: 'Maagklachten' },
        fields: [{ field: 'trajectory', before: 'Astma', after: 'Maagklachten' }],
      },
    ])
    expect(back.agreements).toMatchObject([
      { kind: 'moved', before: { id: 'MA-09' }, after: { id: 'AS-02' }, fields: [{ field: 'trajectory' }] },
    ])
    expect([there.warnings, back.warnings]).toEqual([[], []])
    expect(renderMarkdown(there, catalogues.nl)).toContain(
      '1 afspraak gaat van traject ‘Astma’ naar ‘Maagklachten’; was AS-02',
    )
    expect(summaryOf(there, 'nl')).toMatch(
      /^1 afspraak gaat naar een ander traject\. Dat betreft de trajecten Astma en Maagklachten\./,
    )
    expect(summaryOf(back, 'en')).toMatch(
      /^1 agreement moves to another trajectory\. That is in the trajectories Maagklachten and Astma\./,
    )
  })

  it('still warns of what it lost on the way: its status, and a part of its amount', async () => {
    const done = patched(astma, 'status: bezig', 'aantal: 2\n    status: gereed')
    const comparison = await changed({ ...gone, ...came }, done)
    expect(comparison.agreements).toMatchObject([
      { kind: 'moved', fields: [{ field: 'trajectory' }, { field: 'status' }, { field: 'amount' }] },
    ])
    expect(comparison.warnings).toMatchObject([
      { code: 'done-undone', amount: 1 },
      { code: 'split-differs', amount: 2, parts: 1 },
    ])
  })

  it('is not lost with a trajectory that is gone', async () => {
    const order = patched('data/tiny/programma.yaml', 'volgorde: [AS, MA]', 'volgorde: [AS]')
    const kept = patched(
      astma,
      'afspraken:\n',
      'afspraken:\n  - { id: AS-09, uit: MA-01, categorie: overig, status: bezig }\n',
    )
    const after = await sideOf({ ...order, ...kept }, { without: maagklachten })
    expect(compareSides(await sideOf(), after).warnings).toMatchObject([
      { code: 'trajectory-vanished', amount: 0 },
    ])
  })

  it('or only gets another id in its own is no split', async () => {
    const comparison = await changed(patched(astma, 'id: AS-02', 'id: AS-07\n    uit: AS-02'))
    expect(comparison.agreements).toMatchObject([{ kind: 'moved', after: { id: 'AS-07' }, fields: [] }])
    expect(summaryOf(comparison, 'en')).toMatch(/^1 agreement gets another code\./)
    expect(comparison.warnings).toEqual([])
  })
})
