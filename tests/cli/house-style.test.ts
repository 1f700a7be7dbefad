/** Builds with looks of their own: the example of the fixtures, and a Word file of the user. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readFaces } from '../../src/fonts.ts'
import { partsOf } from '../docx/letter.ts'
import { style, wordFile } from '../style/word-file.ts'
import {
  copyOf,
  hashes,
  newFolder,
  removeFolders,
  replaceIn,
  report,
  repository,
  secondProgramme,
} from './run-report.ts'

afterAll(removeFolders)

const example = join(repository, 'tests', 'fixtures', 'house-style', 'templates')

/** The second programme with the example style. */
function styledCopy(): string {
  const root = copyOf(secondProgramme)
  cpSync(example, join(root, 'templates'), { recursive: true })
  return root
}

describe('a build with a house style', () => {
  const root = styledCopy()
  const out = newFolder()
  const run = report(['build', '2031', '--root', root, '--out', out])
  const read = (name: string) => readFileSync(join(out, name))

  it('goes well, and lists the style among what it was made from', () => {
    expect(run).toMatchObject({ status: 0, stderr: expect.stringMatching(/^wrote 17 files/) })
    const manifest = read('manifest.json').toString()
    for (const file of ['huisstijl.yaml', 'logo.svg', 'Bitter-Regular.ttf', 'Bitter-Bold.ttf'])
      expect(manifest).toContain(`"templates/${file}"`)
  })

  it('wears the fonts, the colours and the logo in every format', () => {
    const docx = partsOf(read('stand-2031.docx'))
    expect(docx.get('word/fontTable.xml')).toMatch(/w:name="Bitter".*w:embedRegular.*w:embedBold/)
    expect(docx.get('word/styles.xml')).toContain('0B5C4A')
    expect(docx.get('word/styles.xml')).not.toContain('154273')
    expect([...docx.values()].filter(part => part.includes('Logo van Waterschap De Vliet'))).toHaveLength(1)
    const html = read('stand-2031.html').toString()
    expect(html).toContain('--brand: #0b5c4a')
    expect(html).toContain('alt="Logo van Waterschap De Vliet"')
    const pdf = read('stand-2031.pdf').toString('latin1')
    expect(pdf).toContain('+Bitter-Regular')
    expect(pdf).not.toContain('FiraSans')
    expect(read('figuur-1.svg').toString()).toContain('#0B5C4A')
  })

  it('gives the same bytes again, elsewhere', () => {
    const again = newFolder()
    report(['build', '2031', '--root', styledCopy(), '--out', again], { env: { TZ: 'Asia/Tokyo' } })
    expect(hashes(again)).toEqual(hashes(out))
  })

  it('stops, with nothing written, at a palette that cannot be read', () => {
    const weak = styledCopy()
    const untouched = newFolder()
    replaceIn(join(weak, 'templates', 'huisstijl.yaml'), 'merk: "#0b5c4a"', 'merk: "#7fc4b0"')
    const failed = report(['build', '2031', '--root', weak, '--out', untouched])
    expect(failed.status).toBe(1)
    expect(failed.stderr).toContain('weak-text-contrast')
    expect(failed.stderr).toContain('templates/huisstijl.yaml:6:9')
    expect(failed.stderr).toMatch(/2\.0\d to 1/)
    expect(hashes(untouched)).toEqual({})
    expect(report(['check', '2031', '--root', weak]).status).toBe(1)
  })

  it('leaves a character that neither its font nor the fallback has where it was typed', () => {
    const odd = styledCopy()
    replaceIn(
      join(odd, 'data', '2031', 'brief.yaml'),
      'Stand van het programma',
      'Stand \u13a0 van het programma',
    )
    const failed = report(['build', '2031', '--root', odd, '--out', newFolder()])
    expect(failed.status).toBe(1)
    expect(failed.stderr).toContain('unknown-character')
  })

  it('carries a font for viewing and printing in the PDF alone, and says so', () => {
    const careful = styledCopy()
    const path = join(careful, 'templates', 'Bitter-Regular.ttf')
    const font = Buffer.from(readFileSync(path))
    const entry = font.indexOf('OS/2', 0, 'latin1')
    font.writeUInt16BE(4, font.readUInt32BE(entry + 8) + 8)
    writeFileSync(path, font)
    const folder = newFolder()
    const built = report(['build', '2031', '--root', careful, '--out', folder])
    expect(built.status).toBe(0)
    expect(built.stderr).toContain('font-not-carried')
    expect(readFileSync(join(folder, 'stand-2031.html'), 'utf8')).not.toContain('@font-face')
    expect(readFileSync(join(folder, 'stand-2031.pdf'), 'latin1')).toContain('+Bitter-Regular')
  })

  it('needs no style: without one the faces are the own ones', () => {
    const plain = styledCopy()
    rmSync(join(plain, 'templates', 'huisstijl.yaml'))
    const [one, other] = [newFolder(), newFolder()]
    report(['build', '2031', '--root', plain, '--out', one])
    report(['build', '2031', '--root', secondProgramme, '--out', other])
    expect(hashes(one)).toEqual(hashes(other))
    expect(readFaces('text').normal.length).toBeGreaterThan(0)
  })
})

describe('a build with a Word file of the user', () => {
  const folder = newFolder()
  const source = join(folder, 'huisstijl.docx')

  it('takes its styles and its page into the Word document, and changes nothing else', () => {
    writeFileSync(source, wordFile())
    const [out, plain] = [newFolder(), newFolder()]
    expect(report(['build', '2024', '--style', source, '--out', out])).toMatchObject({ status: 0 })
    report(['build', '2024', '--out', plain])
    const [styled, own] = [hashes(out), hashes(plain)]
    const changed = Object.keys(own).filter(name => own[name] !== styled[name])
    expect(changed).toEqual(['manifest.json', 'voortgangsrapportage-2024.docx'])
    const parts = partsOf(readFileSync(join(out, 'voortgangsrapportage-2024.docx')))
    const styles = parts.get('word/styles.xml') ?? ''
    expect(styles).toMatch(
      /w:styleId="Heading1">.*?w:ascii="Calibri Light".*?w:color w:val="1F4E79".*?w:sz w:val="32"/,
    )
    expect(styles).toMatch(/w:styleId="PhaseTable">.*?w:color="7F7F7F"/)
    expect(parts.get('word/document.xml')).toContain('w:left="1440"')
    expect([...parts.keys()].filter(path => path.includes('odttf'))).toEqual([])
  })

  it('is among what the letter was made from: verify finds that it changed', () => {
    const root = copyOf(repository)
    const within = join(root, 'templates', 'eigen.docx')
    writeFileSync(within, wordFile())
    expect(report(['build', '2024', '--root', root, '--style', within]).status).toBe(0)
    const verify = () => report(['verify', join(root, 'out/2024'), '--root', root])
    expect(verify().status).toBe(0)
    writeFileSync(within, wordFile({ before: '<w:p></w:p>' }))
    expect(verify()).toMatchObject({ status: 1, stdout: expect.stringContaining('templates/eigen.docx: ') })
  })

  it('is named in the manifest, and left alone by verify, when it lies elsewhere', () => {
    writeFileSync(source, wordFile())
    const out = newFolder()
    report(['build', '2024', '--style', source, '--out', out])
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toContain('"bestand":"--style huisstijl.docx"')
    expect(report(['verify', out]).status).toBe(0)
  })

  it('tells what it lacks and goes on; stops at what it cannot use', () => {
    writeFileSync(source, wordFile({ styles: style('Normal', 'Normal') }))
    const told = report(['build', '2024', '--style', source, '--formats', 'docx', '--out', newFolder()])
    expect(told.status).toBe(0)
    expect(told.stderr).toContain('style-missing')
    writeFileSync(source, wordFile({ more: { 'word/vbaProject.bin': 'x' } }))
    const out = newFolder()
    const stopped = report(['build', '2024', '--style', source, '--out', out])
    expect(stopped.status).toBe(1)
    expect(stopped.stderr).toContain('style-with-macros')
    expect(hashes(out)).toEqual({})
  })
})

describe('the figure in the Word document', () => {
  const hasChart = (folder: string, name: string) =>
    partsOf(readFileSync(join(folder, name))).has('word/charts/chart1.xml')

  it('is a picture, unless a flag or brief.yaml asks for a chart; the flag has the last word', () => {
    const root = copyOf(secondProgramme)
    const build = (...flags: string[]) => {
      const out = newFolder()
      expect(
        report(['build', '2031', '--root', root, '--formats', 'docx', '--out', out, ...flags]).status,
      ).toBe(0)
      return hasChart(out, 'stand-2031.docx')
    }
    expect(build()).toBe(false)
    expect(build('--figure', 'word')).toBe(true)
    const path = join(root, 'data', '2031', 'brief.yaml')
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nfiguur: { vorm: word }\n`)
    expect(build()).toBe(true)
    expect(build('--figure', 'picture')).toBe(false)
  })

  it('has two forms', () => {
    const root = copyOf(secondProgramme)
    const path = join(root, 'data', '2031', 'brief.yaml')
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nfiguur: { vorm: excel }\n`)
    const failed = report(['check', '2031', '--root', root])
    expect(failed.status).toBe(1)
    expect(failed.stdout).toContain('beeld or word')
    expect(report(['build', '2031', '--figure', 'excel']).status).toBe(2)
  })
})
