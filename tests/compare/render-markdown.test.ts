/** The comment of a merge request: what a reviewer who knows only the letter reads. */
import { describe, expect, it } from 'vitest'
import { catalogues } from '../../src/compare/catalogues.ts'
import { compareSides } from '../../src/compare/compare-sides.ts'
import { renderMarkdown } from '../../src/compare/render-markdown.ts'
import { patched } from '../edition/tiny-edition.ts'
import { astma, bundleSplit, categoryChanged, changed, sideOf, statusChanged, typed } from './sides.ts'

const dutch = catalogues.nl

const linesOf = async (...sides: Parameters<typeof changed>) =>
  renderMarkdown(await changed(...sides), dutch)
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .filter(line => line !== '')

describe('the comment for a status', () => {
  it('begins with a marker and a summary, then tells what was done and what is read', async () => {
    const lines = await linesOf(statusChanged)
    expect(lines.slice(0, 20)).toEqual([
      '<!-- report-diff tiny -->',
      '## Brief tiny: wat verandert er?',
      'Was: `main:tiny`. Wordt: `tiny`.',
      '**In het kort**: 1 afspraak krijgt een andere status. Dat betreft het traject Astma. Gevolg in de brief: 2 zinnen, 3 rijen van bijlage 2 en 2 rijen van figuur 1.',
      '| totaal | was | wordt | verschil |',
      '| --- | --: | --: | --: |',
      '| Gereed | 3 | **4** | +1 |',
      '| Bezig | 2 | **1** | −1 |',
      '| Alle afspraken | 5 | 5 |  |',
      '### Wat is er gewijzigd',
      '- **AS-02** Astma, Overig: 1 afspraak gaat van ‘Bezig’ naar ‘Gereed’ (`data/tiny/trajecten/astma.yaml, regel 12`)',
      '### Wat de lezer van de brief ziet',
      '- **Stand** (volgt uit de data)',
      '  - was: Van de vijf afspraken zijn er ~~drie~~ gereed.',
      '  - wordt: Van de vijf afspraken zijn er **vier** gereed.',
      '- **Stand** (volgt uit de data)',
      '  - was: In jaar 2 is dat ~~drie kwart.~~',
      '  - wordt: In jaar 2 is dat **alle.**',
      '<details>',
      '<summary>Bijlage 2: 3 rijen</summary>',
    ])
    expect(lines).toContain('| Overig | Gereed | ~~–~~ | **1: AS2(1)** |')
    expect(lines).toContain('| Overig | Bezig | ~~2: AS2(1),~~ MA1(1) | **1:** MA1(1) |')
    expect(lines).toContain('| Jaar 2 (n = 4) | Gereed | ~~3 (75%)~~ | **4 (100%)** |')
    expect(lines).not.toContainEqual(expect.stringMatching(/^### Let op/))
  })
})

describe('the comment for a moved category', () => {
  it('says from where to where, and that no sentence follows', async () => {
    const lines = await linesOf(categoryChanged)
    expect(lines).toContain(
      '- **AS-01** Astma, Overig: 3 afspraken gaan van categorie ‘Keuzehulp’ naar ‘Overig’ (`data/tiny/trajecten/astma.yaml, regel 8`)',
    )
    expect(lines).toContain('| Keuzehulp | Gereed | ~~3: AS2(3)~~ | **–** |')
    expect(lines).toContain('| Overig | Totaal | ~~2~~ | **5** |')
    expect(lines.join('\n')).toContain('Gevolg in de brief: 4 rijen van bijlage 2.')
    expect(lines).not.toContain('### Wat de lezer van de brief ziet')
  })
})

describe('the comment for a split bundle', () => {
  it('lists the parts under the bundle', async () => {
    const lines = await linesOf(bundleSplit)
    const at = lines.findIndex(line => line.startsWith('- **AS-01**'))
    expect(lines.slice(at, at + 3)).toEqual([
      '- **AS-01** Astma, Keuzehulp: bundel van 3 afspraken, ‘Gereed’, gesplitst in (`data/tiny/trajecten/astma.yaml, regel 8`):',
      '  - AS-01 blijft over: 2 afspraken, status Gereed',
      '  - AS-03: 1 afspraak, status Gereed',
    ])
    expect(lines.join('\n')).toContain('1 bundel wordt gesplitst.')
    expect(lines.join('\n')).toContain('De brief zelf verandert daar niet door.')
  })
})

describe('the comment', () => {
  it('puts what should not happen before everything else', async () => {
    const comparison = compareSides(await sideOf(statusChanged), await sideOf())
    const lines = renderMarkdown(comparison, dutch).split('\n')
    const warning = lines.indexOf('### Let op: 1 overgang die niet hoort')
    expect(warning).toBeGreaterThan(0)
    expect(warning).toBeLessThan(lines.findIndex(line => line.startsWith('**In het kort**')))
    expect(lines).toContain(
      '- AS-02 (Astma, Overig): 1 afspraak was ‘Gereed’ en is nu ‘Bezig’. Wat gereed is, hoort gereed te blijven.',
    )
  })

  it('is short when there is nothing to say, and keeps its marker', async () => {
    expect(await linesOf({})).toEqual([
      '<!-- report-diff tiny -->',
      '## Brief tiny: wat verandert er?',
      'Geen verschillen tussen main:tiny en tiny.',
    ])
  })

  it('says where a sentence was typed anew', async () => {
    const lines = await linesOf(typed('Passende zorg vraagt tijd.', 'Passende zorg vraagt geduld.'))
    expect(lines).toContain('- **Stand** (tekst herschreven, `templates/brief.md, regel 5`)')
    expect(lines).toContain('  - wordt: Passende zorg vraagt **geduld.**')
  })

  it('holds whatever the data say as words', async () => {
    const nasty = '<img src=x onerror=alert(1)> | **vet** @iedereen #12 [x](javascript:y) `z`'
    const yaml = JSON.stringify(nasty)
    const text = renderMarkdown(await changed(patched(astma, 'naam: Astma', `naam: ${yaml}`)), dutch)
    expect(text).not.toContain('<img')
    expect(text).toContain(
      '&lt;img src=x onerror=alert(1)&gt; \\| \\*\\*vet\\*\\* @<!-- -->iedereen #<!-- -->12 \\[x\\](javascript:y) \\`z\\`',
    )
    for (const line of text.split('\n').filter(row => row.startsWith('|') && row.includes('alert'))) {
      // Three columns for texts, four for cells.
      expect([4, 5]).toContain(line.replaceAll('\\|', '').match(/\|/g)?.length)
    }
  })

  it('fits in a comment however much changed, and says what it leaves out', async () => {
    const entries = (status: string) =>
      Array.from(
        { length: 2000 },
        (_, index) =>
          `  - { id: AS-${1000 + index}, categorie: overig, status: ${status}, omschrijving: ${'lang '.repeat(60)} }\n`,
      ).join('')
    const many = (status: string) =>
      patched(astma, 'voorbeelden:', `${entries(status).trimStart().replace(/^/, '  ')}voorbeelden:`)
    const text = renderMarkdown(await changed(many('gereed'), many('bezig')), dutch)
    expect(text.length).toBeLessThan(65_536)
    expect(text).toContain('en nog 1850')
    expect(text).toContain('2000 afspraken krijgen een andere status.')
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length)
  })
})
