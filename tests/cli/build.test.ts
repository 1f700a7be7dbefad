/** `report build` as its users meet it: files, streams, exit status. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  copyOf,
  hashes,
  newFolder,
  removeFolders,
  replaceIn,
  report,
  repository,
  secondProgramme,
  smallest,
} from './run-report.ts'

afterAll(removeFolders)

const files2024 = [
  'bijlage-1.csv',
  'bijlage-1.csv-metadata.json',
  'bijlage-1.md',
  'bijlage-2.csv',
  'bijlage-2.csv-metadata.json',
  'bijlage-2.md',
  'cijfers.json',
  'figuur-1.csv',
  'figuur-1.csv-metadata.json',
  'figuur-1.md',
  'figuur-1.png',
  'figuur-1.svg',
  'manifest.json',
  'voortgangsrapportage-2024.docx',
  'voortgangsrapportage-2024.html',
  'voortgangsrapportage-2024.md',
  'voortgangsrapportage-2024.pdf',
]

describe('a build that goes well', () => {
  it('writes the whole set and says so in one line', () => {
    const out = newFolder()
    const run = report(['build', '2024', '--out', out])
    expect(run).toMatchObject({ status: 0, stdout: '' })
    expect(run.stderr).toMatch(/^wrote 17 files to \S+\n$/)
    expect(readdirSync(out).sort()).toEqual(files2024)
  })

  it('gives the same bytes in another folder, time zone and language', () => {
    const [here, there] = [newFolder(), newFolder()]
    const root = copyOf(repository)
    report(['build', '2024', '--out', here], { env: { TZ: 'Asia/Tokyo', LANG: 'C', LC_ALL: 'C' } })
    report(['build', '2024', '--root', root, '--out', there], {
      cwd: root,
      env: { TZ: 'America/New_York', LANG: 'nl_NL.UTF-8', LC_ALL: 'nl_NL.UTF-8' },
    })
    expect(Object.keys(hashes(here))).toHaveLength(17)
    expect(hashes(there)).toEqual(hashes(here))
  })

  it('is silent with --quiet and tells machines with --json', () => {
    const out = newFolder()
    expect(report(['build', '2024', '--out', out, '--quiet'])).toEqual({ status: 0, stdout: '', stderr: '' })
    const run = report(['build', '2024', '--out', out, '--json', '--formats', 'csv'])
    const result: unknown = JSON.parse(run.stdout)
    expect(result).toMatchObject({ outcome: 'built', findings: [] })
    expect(run.stderr).toBe('')
  })

  it('makes only the formats asked for, takes its others away and leaves strangers', () => {
    const out = newFolder()
    report(['build', '2024', '--out', out, '--formats', 'md,svg,png'])
    writeFileSync(join(out, 'aantekening.txt'), 'van mij')
    report(['build', '2024', '--out', out, '--formats', 'csv,json'])
    expect(readdirSync(out).sort()).toEqual(
      [...files2024.filter(name => /\.csv|cijfers|manifest/.test(name)), 'aantekening.txt'].sort(),
    )
  })

  it('takes away the letter that had another name before', () => {
    const root = copyOf(repository)
    report(['build', '2024', '--root', root, '--formats', 'md'])
    replaceIn(
      join(root, 'data/2024/brief.yaml'),
      'bestandsnaam: voortgangsrapportage-2024',
      'bestandsnaam: voortgang',
    )
    report(['build', '2024', '--root', root, '--formats', 'md'])
    const names = readdirSync(join(root, 'out/2024'))
    expect(names).toContain('voortgang.md')
    expect(names).not.toContain('voortgangsrapportage-2024.md')
  })
})

describe('other programmes and editions', () => {
  it('builds a second programme: other phases, five statuses, two years, its own template', () => {
    const out = newFolder()
    expect(report(['build', '2031', '--root', secondProgramme, '--out', out]).status).toBe(0)
    const table = readFileSync(join(out, 'bijlage-2.md'), 'utf8')
    expect(table).toContain('| Lozingen | 5 | NP2(5) | 3 | ZW1(3) | – |  | – |  | – |  | 8 |')
    expect(table).toMatch(/^\| \*\*Totaal\*\* \| \*\*7\*\* .* \*\*15\*\* \|$/m)
    expect(readFileSync(join(out, 'stand-2031.md'), 'utf8')).toContain('zijn er zeven klaar, 47')
  })

  it('builds an edition of 2025 that is a copy of 2024', () => {
    const root = copyOf(repository)
    const renamed = join(root, 'data/2025')
    renameSync(join(root, 'data/2024'), renamed)
    replaceIn(join(renamed, 'brief.yaml'), 'datum: 2024-12-09', 'datum: 2025-12-08')
    replaceIn(
      join(renamed, 'brief.yaml'),
      'bestandsnaam: voortgangsrapportage-2024',
      'bestandsnaam: voortgangsrapportage-2025',
    )
    const run = report(['build', '2025', '--root', root, '--formats', 'md,pdf'])
    expect(run).toMatchObject({ status: 0 })
    const letter = readFileSync(join(root, 'out/2025/voortgangsrapportage-2025.md'), 'utf8')
    expect(letter).toContain('Datum: 8\u00a0december 2025')
    expect(letter).toContain('## Vooruitblik 2026')
  })

  it('builds an edition with the required fields only', () => {
    const out = newFolder()
    expect(report(['build', '2030', '--root', smallest, '--out', out]).status).toBe(0)
    expect(readdirSync(out)).not.toContain('figuur-1.svg')
    expect(readFileSync(join(out, 'voortgangsrapportage-2030.md'), 'utf8')).toContain(
      'Klaar: alle afspraken.',
    )
  })
})

describe('a build that cannot be', () => {
  it('leaves the output as it was, says where the mistake is, and exits with 1', () => {
    const root = copyOf(repository)
    report(['build', '2024', '--root', root, '--formats', 'md,csv'])
    const before = hashes(join(root, 'out/2024'))
    replaceIn(join(root, 'data/2024/trajecten/icd.yaml'), 'fase: implementatie', 'fase: implementatei')
    const run = report(['build', '2024', '--root', root], { cwd: root })
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('data/2024/trajecten/icd.yaml:3:7: error the phase')
    expect(run.stderr).toContain('   did you mean  implementatie\n')
    expect(run.stderr).toMatch(/1 error in 1 file; nothing was written, out\/2024 is as it was\n$/)
    expect(hashes(join(root, 'out/2024'))).toEqual(before)
  })

  it('names the editions there are', () => {
    const run = report(['build', '2042'])
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('data/2042:1:1: error there is no such edition [unknown-edition]')
    expect(run.stderr).toContain('2024')
  })

  it('counts warnings as errors with --strict', () => {
    const root = copyOf(repository)
    const file = join(root, 'data/2024/trajecten/astma.yaml')
    replaceIn(file, 'implementatiejaar: 3', 'implementatiejaar: 3\nstart-implementatie: 2020-10')
    expect(report(['build', '2024', '--root', root, '--formats', 'csv']).status).toBe(0)
    rmSync(join(root, 'out'), { recursive: true })
    const strict = report(['build', '2024', '--root', root, '--formats', 'csv', '--strict'])
    expect(strict.status).toBe(1)
    expect(strict.stderr).toContain('astma.yaml:5:22: warning ')
    expect(strict.stderr).toContain('1 warning (an error by --strict), 0 errors')
    expect(existsSync(join(root, 'out'))).toBe(false)
  })

  it('exits with 2 when the folder cannot be written', () => {
    const root = newFolder()
    writeFileSync(join(root, 'file'), '')
    const run = report(['build', '2024', '--formats', 'csv', '--out', join(root, 'file')])
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(/a part of the path is a file \(ENOTDIR\)/)
    expect(run.stderr).not.toContain('    at ')
  })

  it('exits with 2 on wrong usage', () => {
    expect(report(['build']).status).toBe(2)
    expect(report(['bild', '2024']).status).toBe(2)
    expect(report(['build', '2024', '--formats', 'doc']).status).toBe(2)
    expect(report(['build', '2024', '--nonsense']).status).toBe(2)
  })
})
