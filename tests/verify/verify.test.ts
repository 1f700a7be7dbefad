/** `report verify`: finished files read back, and every way in which they may say something else. */
import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  copyOf,
  newFolder,
  removeFolders,
  replaceIn,
  report,
  repository,
  secondProgramme,
  smallest,
} from '../cli/run-report.ts'
import { changeDocx, copyFinished, nameIn, repairManifest } from './finished.ts'

let finished = ''
beforeAll(() => {
  finished = newFolder()
  report(['build', '2024', '--out', finished])
})
afterAll(removeFolders)

/** A copy of the finished files of 2024, to change at will. */
const copy = (): string => copyFinished(finished)

/** IC2(5) of Kennisontwikkeling as IC2(1). */
const fewer = ['kennisontwikkeling\n    aantal: 5', 'kennisontwikkeling\n    aantal: 1'] as const

/** Stands before the annexes. */
const everyMarkdown = `## Tekens & \\<tekens\\>

Een "citaat", [een link](https://www.zorginstituutnederland.nl), **woorden met een [link](https://www.rijksoverheid.nl)**, en
Curaçao.[^alinea]

- punt met een noot[^punt]

  - genest punt
  - genest punt met een noot[^genest]

  Tweede alinea van het punt.

- nog een punt

1. stap
2. stap

   - onder de stap
   - nog een

3. stap

### Onderkop met {{ bijlage-1/totaal | cijfers }} trajecten

Slot.

[^alinea]: Een noot met [een link](https://www.nza.nl) en **nadruk**.
[^punt]: Een noot bij een punt.
[^genest]: Een noot bij een genest punt.

::bijlage{soort="trajecten"}`

const verify = (folder: string, ...more: string[]) => report(['verify', folder, ...more])

const provedIn = (stdout: string) => [...stdout.matchAll(/^([A-Z]\d+) +\S/gm)].map(([, id]) => id)

describe('files that a build has made say what the data say', () => {
  it('2024', () => {
    const run = verify(finished)
    expect(run.status).toBe(0)
    expect(run.stderr).toMatch(/ says what the data say\n$/)
    expect(run.stdout).toMatch(/^cells +231 +231 +231$/m)
    expect(run.stdout).toMatch(/^table summaries +– +3 +3$/m)
    expect(run.stdout).toMatch(/^links +5 +5 +7$/m)
    expect(provedIn(run.stdout)).toEqual('C3 D3 G2 G3 L4 N1 N3 P4 P5 P6 P9 P11 P13'.split(' '))
    expect(run.stdout).toContain('not read further: 4 .md, 3 .csv-metadata.json, 1 .png, 1 .svg\n')
    expect(run.stdout.split('\n').filter(line => line.startsWith('- '))).toHaveLength(7)
  })

  it.each([
    ['another programme', '2031', secondProgramme],
    ['the smallest edition', '2030', smallest],
  ])('%s', (_name, edition, root) => {
    const out = newFolder()
    report(['build', edition, '--root', root, '--out', out])
    expect(verify(out, '--root', root)).toMatchObject({ status: 0 })
  })

  it('a large edition, with rows and a legend over several pages', () => {
    const root = newFolder()
    spawnSync(process.execPath, [join(repository, 'scripts/large-edition.mjs'), root])
    report(['build', '2040', '--root', root])
    const run = verify(join(root, 'out/2040'), '--root', root)
    expect(run).toMatchObject({ status: 0 })
    expect(run.stdout).toMatch(/^footnotes +40 +40 +40$/m)
  })

  it('a house style with a logo, and the figure as a chart', () => {
    const root = copyOf(repository)
    cpSync(join(repository, 'tests/fixtures/house-style/templates'), join(root, 'templates'), {
      recursive: true,
    })
    report(['build', '2024', '--root', root, '--figure', 'word'])
    const run = verify(join(root, 'out/2024'), '--root', root)
    expect(run).toMatchObject({ status: 0 })
    expect(run.stdout).toMatch(/^alternative texts +2 +2 +2$/m)
  })

  it('a text with all that Markdown may be', () => {
    const root = copyOf(repository)
    replaceIn(join(root, 'templates/brief-2024.md'), '::bijlage{soort="trajecten"}', everyMarkdown)
    report(['build', '2024', '--root', root])
    const run = verify(join(root, 'out/2024'), '--root', root)
    expect(run).toMatchObject({ status: 0 })
    expect(run.stdout).toMatch(/^list items +29 +29 +29$/m)
    expect(run.stdout).toMatch(/^footnotes +4 +4 +4$/m)
  })

  it('some formats only', () => {
    const out = newFolder()
    report(['build', '2024', '--out', out, '--formats', 'csv,html'])
    const run = verify(out)
    expect(run).toMatchObject({ status: 0 })
    expect(provedIn(run.stdout)).toEqual(['G2', 'G3'])
  })
})

describe('a change by hand is found', () => {
  it.each([
    ['one digit in a cell of the DOCX', '<w:t xml:space="preserve">289</w:t></w:r></w:p></w:tc>', '.docx'],
  ])('%s', (_name, from, ending) => {
    const folder = copy()
    const name = changeDocx(folder, from, from.replace('289', '288'))
    expect(name.endsWith(ending)).toBe(true)
    const run = verify(folder)
    expect(run.status).toBe(1)
    expect(run.stdout).toContain(`${name}: was changed after it was made`)
    repairManifest(folder, name)
    const content = verify(folder)
    expect(content.status).toBe(1)
    expect(content.stdout).toMatch(
      /docx: Figuur.1, Alle jaren, Totaal\n {3}expected {2}"289"\n {3}found {5}"288"/,
    )
    expect(content.stdout).not.toContain('was changed after')
  })

  it('one word in the HTML', () => {
    const folder = copy()
    const name = nameIn(folder, '.html')
    replaceIn(join(folder, name), 'Twee zaken blijven lastig', 'Drie zaken blijven lastig')
    expect(verify(folder).stdout).toContain(`${name}: was changed after it was made`)
    repairManifest(folder, name)
    const { status, stdout } = verify(folder)
    expect(status).toBe(1)
    expect(stdout).toMatch(
      /html: templates\/brief-2024\.md:\d+\n {3}expected {2}"Twee zaken[^\n]*\n {3}found {5}"Drie zaken/,
    )
  })

  it('one byte of the PDF', () => {
    const folder = copy()
    const name = nameIn(folder, '.pdf')
    const bytes = readFileSync(join(folder, name))
    const at = Math.floor(bytes.length / 2)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(join(folder, name), bytes)
    const run = verify(folder)
    expect(run.status).toBe(1)
    expect(run.stdout).toContain(`${name}: was changed after it was made`)
  })

  it('a PDF of other data, with a manifest that fits it', () => {
    const root = copyOf(repository)
    replaceIn(join(root, 'data/2024/trajecten/icd.yaml'), ...fewer)
    const other = newFolder()
    report(['build', '2024', '--root', root, '--out', other, '--formats', 'pdf'])
    const folder = copy()
    const name = nameIn(folder, '.pdf')
    cpSync(join(other, name), join(folder, name))
    repairManifest(folder, name)
    const { status, stdout } = verify(folder)
    expect(status).toBe(1)
    expect(stdout).toMatch(
      /pdf: Bijlage.2, Kennisontwikkeling, In gang gezet\n {3}expected {2}"20"\n {3}found {5}"16"/,
    )
  })

  it('one number in a CSV', () => {
    const folder = copy()
    replaceIn(join(folder, 'figuur-1.csv'), '3;10;Gereed;57;211;27', '3;10;Gereed;58;211;27')
    repairManifest(folder, 'figuur-1.csv')
    const { status, stdout } = verify(folder)
    expect(status).toBe(1)
    expect(stdout).toMatch(/figuur-1\.csv: \d+:Aantal\n {3}expected {2}"57"\n {3}found {5}"58"/)
  })

  it('one number in cijfers.json', () => {
    const folder = copy()
    replaceIn(
      join(folder, 'cijfers.json'),
      '"pad":"bijlage-1/totaal","eenheid":"trajecten","aantal":28',
      '"pad":"bijlage-1/totaal","eenheid":"trajecten","aantal":29',
    )
    repairManifest(folder, 'cijfers.json')
    expect(verify(folder).stdout).toMatch(
      /cijfers\.json: bijlage-1\/totaal\n {3}expected {2}"28"\n {3}found {5}"29"/,
    )
  })

  it.each([
    ['its unit', '"eenheid":"trajecten","aantal":28', '"eenheid":"afspraken","aantal":28'],
    ['its share', '"aandeel":{"teller":1,"noemer":28}', '"aandeel":{"teller":1,"noemer":27}'],
    ['its whole', '"deelVan":"bijlage-1/totaal"', '"deelVan":"bijlage-2/totaal"'],
    ['its agreements', '"afspraken":["IC-01"', '"afspraken":["IC-02"'],
    ['its trajectories', '"trajecten":["astma",', '"trajecten":["astma-2",'],
    ['a second one', '"cijfers": [\n', '"cijfers": [\n{"pad":"bijlage-1/totaal","aantal":28},\n'],
  ])('in cijfers.json, %s', (_name, from, to) => {
    const folder = copy()
    const path = join(folder, 'cijfers.json')
    const text = readFileSync(path, 'utf8')
    expect(text).toContain(from)
    writeFileSync(path, text.replace(from, to))
    repairManifest(folder, 'cijfers.json')
    const { status, stdout } = verify(folder)
    expect(status).toBe(1)
    expect(stdout).toMatch(/^cijfers\.json: \S+/m)
    expect(provedIn(stdout)).not.toContain('N1')
  })

  it('nothing, where there is nothing to read', () => {
    const folder = newFolder()
    report(['build', '2024', '--formats', 'md', '--out', folder])
    const run = verify(folder)
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(run.stderr).toContain('has no PDF, Word document, page, CSV or cijfers.json to read')
    expect(verify(folder, '--outline')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('there is no PDF in this folder'),
    })
  })

  it('a file that is gone', () => {
    const folder = copy()
    rmSync(join(folder, 'bijlage-1.csv'))
    expect(verify(folder).stdout).toContain('bijlage-1.csv: is in the manifest and not in the folder')
  })

  it.each([
    'brief.pdf',
    'voortgangsrapportage-2024.docx',
    'bijlage-1.csv',
    'brief.bewaard-1.DOCX',
    'oud.htm',
  ])('a file that no build listed and looks like a letter: %s', name => {
    const folder = newFolder()
    report(['build', '2024', '--formats', 'json', '--out', folder])
    expect(verify(folder)).toMatchObject({ status: 0 })
    cpSync(join(finished, nameIn(finished, '.pdf')), join(folder, name))
    const { status, stdout, stderr } = verify(folder)
    expect(status).toBe(1)
    expect(stdout).toContain(`${name}: is not in the manifest and was not read`)
    expect(stderr).toContain('put aside what is not of this build')
  })

  it('no file that is no letter: it is named, and files of systems are not', () => {
    const folder = copy()
    for (const name of ['notities.txt', '~$brief.docx', '.DS_Store', 'Thumbs.db'])
      writeFileSync(join(folder, name), '')
    const { status, stdout } = verify(folder)
    expect(status).toBe(0)
    expect(stdout).toContain('not in the manifest and not read: notities.txt\n')
  })

  it('what a new build would have again, as a fault of the program', () => {
    const folder = copy()
    const name = changeDocx(
      folder,
      '<w:t xml:space="preserve">289</w:t>',
      '<w:t xml:space="preserve">288</w:t>',
    )
    repairManifest(folder, name)
    expect(verify(folder).stderr).toContain('so this is a fault of report')
  })

  it('data that changed since', () => {
    const root = copyOf(repository)
    replaceIn(join(root, 'data/2024/trajecten/icd.yaml'), ...fewer)
    const { status, stdout, stderr } = verify(finished, '--root', root)
    expect(status).toBe(1)
    expect(stdout).toContain('data/2024/trajecten/icd.yaml: has changed since the files were made')
    expect(stderr).toContain('run "report build 2024" to make the files anew')
  })
})

describe('what is no finished file is told, not thrown', () => {
  it.each([
    ['.pdf', 'the first half'],
    ['.docx', 'the first half'],
  ])('a %s of which only %s is there', ending => {
    const folder = copy()
    const name = nameIn(folder, ending)
    const bytes = readFileSync(join(folder, name))
    writeFileSync(join(folder, name), bytes.subarray(0, bytes.length / 2))
    const { status, stdout } = verify(folder)
    expect(status).toBe(1)
    expect(stdout).toContain(`${name}: is damaged, or of another kind than its name says`)
  })

  it('a folder without a manifest', () => {
    const { status, stderr } = verify(newFolder())
    expect(status).toBe(1)
    expect(stderr).toMatch(/manifest\.json: is missing/)
  })

  it('a manifest that leads out of the folder', () => {
    const folder = copy()
    const path = join(folder, 'manifest.json')
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('"bestand":"bijlage-1.csv"', '"bestand":"../bijlage-1.csv"'),
    )
    expect(verify(folder).stdout).toContain('../bijlage-1.csv: is in the manifest and not in the folder')
  })
})

describe('for machines and for Dutch readers', () => {
  it('gives the whole verification as JSON', () => {
    const { stdout } = verify(finished, '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'agrees',
      result: { edition: '2024', problems: [], unchanged: 16 },
    })
  })

  it('speaks Dutch with --lang nl', () => {
    const { stdout, stderr } = verify(finished, '--lang', 'nl')
    expect(stdout).toContain('voor een mens\n- lees de brief een keer van begin tot eind')
    expect(stderr).toMatch(/ zegt wat de gegevens zeggen\n$/)
  })

  it('prints the structure of the PDF as it is read', () => {
    const { stdout } = verify(finished, '--outline')
    const lines = stdout.split('\n')
    expect(lines.slice(0, 3)).toEqual(['Document', '  Sect', '    P "Zorginstituut Nederland"'])
    expect(stdout).toContain('H1 "Voortgangsrapportage Passende zorg verbetertrajecten 2024"')
    expect(stdout).toMatch(/TR\n +TH "Kennisontwikkeling Onderzoek[^\n]*\n +TD "6"\n +TD "LV3\(1\), OL3\(2\)/)
    expect(lines.filter(line => line.trim() === 'Table')).toHaveLength(3)
  })

  it('prints a paragraph that a page parts as the one that it is', () => {
    const { stdout } = verify(finished, '--outline')
    expect(stdout).toMatch(
      /P "Over alle implementatiejaren samen [^\n]* laat geen ontwikkeling in de tijd zien/,
    )
  })
})
