/** `report check`: forms of its findings, and what it says of a code. */
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findingCodes } from '../../src/findings/codes.ts'
import { copyOf, removeFolders, replaceIn, report, repository, smallest } from './run-report.ts'

afterAll(removeFolders)

const broken = () => {
  const root = copyOf(repository)
  replaceIn(join(root, 'data/2024/trajecten/icd.yaml'), 'fase: implementatie', 'fase: implementatei')
  return root
}

describe('check --format', () => {
  it.each(['sarif', 'json'])('%s is one JSON document on stdout', format => {
    const run = report(['check', '2024', '--root', broken(), '--format', format])
    expect(run.status).toBe(1)
    expect(run.stdout).toContain('"unknown-phase"')
    expect(() => JSON.parse(run.stdout)).not.toThrow()
  })

  it('json is what --json gives', () => {
    const root = broken()
    expect(report(['check', '2024', '--root', root, '--format', 'json'])).toEqual(
      report(['check', '2024', '--root', root, '--json']),
    )
  })

  it.each([
    ['github', '::error file='],
    ['markdown', '**`report check 2024`: 1 error in 1 file**'],
  ])('%s stands on stdout, the count on stderr', (format, beginning) => {
    const run = report(['check', '2024', '--root', broken(), '--format', format])
    expect(run.stdout.startsWith(beginning)).toBe(true)
    expect(run.stderr).toMatch(/^1 error in 1 file\n/)
  })

  it('github leads from the current folder to the file', () => {
    const root = broken()
    const run = report(['check', '2024', '--root', 'x', '--format', 'github'], { cwd: root })
    expect(run.stdout).toContain('file=x/data/2024,')
    expect(report(['check', '2024', '--format', 'github'], { cwd: root }).stdout).toContain(
      'file=data/2024/trajecten/icd.yaml,line=3,endLine=3,col=7,endColumn=20,',
    )
  })

  it('says nothing more than that when there is nothing', () => {
    const run = report(['check', '2030', '--root', smallest, '--format', 'github'])
    expect(run.stdout.split('\n').filter(line => line.startsWith('::error'))).toEqual([])
    expect(run.status).toBe(0)
  })
})

describe('check --explain', () => {
  it('tells what a code means, shows it and says what to do, without an edition', () => {
    expect(report(['check', '--explain', 'bad-date'])).toEqual({
      status: 0,
      stderr: '',
      stdout: `error bad-date
the date does not exist or is written in another way

Dates are written from year to day, so that everybody reads them alike. A month
or a year alone is allowed where the exact day is not known.

wrong, brief.yaml
  datum: 9 december 2024

right
  datum: 2024-12-09

what to do
  write year-month-day, such as 2024-12-09
`,
    })
  })

  it.each(['nl', 'en'])('has every code, in at most 80 columns of words: %s', lang => {
    for (const code of ['value-syntax', 'year-rule', 'too-large', 'not-mentioned']) {
      const run = report(['check', '--explain', code, '--lang', lang])
      expect(run.status).toBe(0)
      expect(run.stdout.split('\n')[0]).toMatch(new RegExp(` ${code}$`))
      const words = run.stdout.split('\n').filter(line => !line.startsWith('  '))
      expect(words.filter(line => [...line].length > 80)).toEqual([])
    }
  })

  it('gives machines the same in English', () => {
    const run = report(['check', '--explain', 'bad-date', '--json', '--lang', 'nl'])
    expect(JSON.parse(run.stdout)).toMatchObject({
      outcome: 'explained',
      result: {
        code: 'bad-date',
        severity: findingCodes['bad-date'].severity,
        summary: 'the date does not exist or is written in another way',
        example: { wrong: 'datum: 9 december 2024', right: 'datum: 2024-12-09' },
      },
    })
  })

  it('names the nearest code for one that does not exist', () => {
    const run = report(['check', '--explain', 'bad-dat'])
    expect(run).toEqual({
      status: 1,
      stdout: '',
      stderr: 'report: no finding has the code "bad-dat"\n   did you mean  bad-date\n',
    })
    expect(report(['check', '--explain', 'xyzzy', '--lang', 'nl']).stderr).toContain('README.md')
  })

  it('is pointed to behind findings', () => {
    expect(report(['check', '2024', '--root', broken()]).stderr).toMatch(
      /\n1 error in 1 file\n"report check --explain unknown-phase" says more about a code\n$/,
    )
  })
})
