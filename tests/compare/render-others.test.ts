/** Text for a terminal, a page, and data for machines: all from the one comparison. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { catalogues } from '../../src/compare/catalogues.ts'
import { compareSides } from '../../src/compare/compare-sides.ts'
import { renderHtml } from '../../src/compare/render-html.ts'
import { renderJson } from '../../src/compare/render-json.ts'
import { renderText } from '../../src/compare/render-text.ts'
import type { Language } from '../../src/findings/languages.ts'
import { type FileTree, patched } from '../edition/tiny-edition.ts'
import { astma, bundleSplit, changed, sideOf, statusChanged, typed } from './sides.ts'

const same = (text: string) => text
const plain = { warning: same, old: same, now: same, dim: same }
const textOf = async (language: Language, ...sides: Parameters<typeof changed>) =>
  renderText(await changed(...sides), { words: catalogues[language], paint: plain }).replaceAll('\u00a0', ' ')

describe('text for a terminal', () => {
  it('tells the story in order: agreement, cells, totals, shares, sentences', async () => {
    const text = await textOf('en', statusChanged)
    const labels = [...text.matchAll(/^([a-z]+(?: [a-z]+)?) {2,}/gm)].map(match => match[1])
    expect([...new Set(labels)]).toEqual(['agreement', 'cells', 'totals', 'shares', 'sentences', 'alt text'])
    expect(text).toContain(
      [
        'agreement   AS-02  Astma, Overig',
        '              1 agreement goes from "Bezig" to "Gereed"',
        '              data/tiny/trajecten/astma.yaml:12',
      ].join('\n'),
    )
    expect(text).toContain(
      'cells       Bijlage 2, Overig\n            Gereed  - –\n                    + 1  AS2(1)\n',
    )
    expect(text).toContain('totals      Gereed  3 -> 4\n            Bezig   2 -> 1\n')
    expect(text).toContain('Figuur 1, Jaar 2 (n = 4)\n            Gereed  75% -> 100%  (3 -> 4)\n')
    expect(text).toContain('No transition that should not happen')
  })

  it('keeps to 80 columns where words can be broken, in both languages', async () => {
    for (const language of ['en', 'nl'] as const) {
      const long = (await textOf(language, { ...bundleSplit }))
        .split('\n')
        .filter(line => [...line].length > 80)
      expect(long).toEqual([])
    }
  })

  it('keeps to 80 columns with the longest names: heads, statuses, files and the matrix', async () => {
    const name = 'Begeleiding van mensen met een langdurige en ingewikkelde zorgvraag in de eerste lijn'
    const programme = String(
      patched('data/tiny/programma.yaml', 'naam: Keuzehulp', `naam: ${name}`)['data/tiny/programma.yaml'],
    )
      .replace('naam: Gereed', `naam: Gereed ${name}`)
      .replace('naam: Bezig', `naam: Bezig ${name}`)
    const files = (text: FileTree) => ({
      'data/tiny/programma.yaml': programme,
      [astma]: String(text[astma]).replace('naam: Astma', `naam: Astma en ${name}`),
    })
    const old = await sideOf(
      files(patched(astma, 'aantal: 3\n    status: gereed', 'aantal: 3\n    status: bezig')),
    )
    const now = await sideOf({
      ...files(bundleSplit),
      ...typed('Passende zorg vraagt', '**Passende zorg** kost'),
    })
    const { edition } = now.tally
    const next = { ...now, tally: { ...now.tally, edition: { ...edition, id: 'next' } } }
    for (const language of ['en', 'nl'] as const) {
      for (const comparison of [compareSides(old, now), compareSides(now, old), compareSides(old, next)]) {
        const lines = renderText(comparison, { words: catalogues[language], paint: plain }).split('\n')
        expect(lines.filter(line => [...line].length > 80)).toEqual([])
        expect(lines.filter(line => /\s$/.test(line))).toEqual([])
      }
    }
  })

  it('begins with what should not happen', async () => {
    const back = compareSides(await sideOf(statusChanged), await sideOf())
    expect(renderText(back, { words: catalogues.en, paint: plain })).toMatch(
      /^warning {5}AS-02 \(Astma, Overig\)/,
    )
  })

  it('paints signs that stand there without colour too', async () => {
    const paint = { ...plain, old: (text: string) => `<${text}>`, now: (text: string) => `{${text}}` }
    const text = renderText(await changed(statusChanged), { words: catalogues.en, paint })
    expect(text).toContain('<- Van de vijf afspraken zijn er drie gereed.>')
    expect(text).toContain('{+ Van de vijf afspraken zijn er vier gereed.}')
  })

  it('is one line without differences', async () => {
    expect(await textOf('nl', {})).toBe('Geen verschillen tussen main:tiny en tiny.\n')
  })
})

describe('the page', () => {
  it('carries all in itself, runs nothing, and allows no other style than its own', async () => {
    const html = renderHtml(await changed(statusChanged), catalogues.nl)
    expect(html).not.toMatch(/<script|<link|<img| src=| style=| on\w+=|https?:/)
    const style = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? ''
    expect(html).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    expect(html).toContain('<html lang="nl">')
  })

  it('shows both sides, and marks a changed cell by a sign and a word', async () => {
    const html = renderHtml(await changed(statusChanged), catalogues.nl).replaceAll('\u00a0', ' ')
    const mark = '<span aria-hidden="true">≠ </span><span class="hidden">gewijzigd: </span>'
    expect(html).toContain('aria-label="Bijlage 2: was"')
    expect(html).toContain('aria-label="Bijlage 2: wordt"')
    expect(html).toContain(`<td class="changed">${mark}2 <span class="detail">AS2(1), MA1(1)</span></td>`)
    expect(html).toContain(`<td class="changed">${mark}1 <span class="detail">MA1(1)</span></td>`)
    expect(html).not.toContain('Bijlage 1:')
    expect(html).toContain('zijn er <del><span class="hidden">[was] </span>drie</del> gereed.')
    expect(html).toContain('zijn er <ins><span class="hidden">[wordt] </span>vier</ins> gereed.')
  })

  it('opens and closes every element, and gives each id once', async () => {
    const html = renderHtml(await changed({ ...statusChanged }), catalogues.nl)
    for (const name of [
      'main',
      'section',
      'div',
      'table',
      'tbody',
      'tr',
      'td',
      'th',
      'ul',
      'li',
      'span',
      'p',
    ]) {
      expect([name, html.match(new RegExp(`<${name}[ >]`, 'g'))?.length]).toEqual([
        name,
        html.match(new RegExp(`</${name}>`, 'g'))?.length,
      ])
    }
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(match => match[1])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('holds whatever the data say as words', async () => {
    const html = renderHtml(
      await changed(patched(astma, 'naam: Astma', 'naam: "</td><script>alert(1)</script>"')),
      catalogues.nl,
    )
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })
})

describe('data for machines', () => {
  it('hold only the cells that changed, and the same in every run', async () => {
    const once = JSON.stringify(renderJson(await changed(statusChanged)))
    expect(JSON.stringify(renderJson(await changed(statusChanged)))).toBe(once)
    expect(JSON.parse(once)).toMatchObject({
      before: { label: 'main:tiny', edition: 'tiny' },
      isSame: false,
      warnings: [],
      agreements: [{ kind: 'changed', after: { id: 'AS-02', status: 'gereed' } }],
    })
    const { tables } = JSON.parse(once)
    expect(tables.find(({ id }: { id: string }) => id === 'bijlage-2').cells).toContainEqual({
      row: 'overig',
      kind: 'row',
      column: 'gereed',
      before: { count: '–', detail: '' },
      after: { count: '1', detail: 'AS2(1)' },
    })
  })
})
