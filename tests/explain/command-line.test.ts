/** `explain` and `reconcile` as they are typed: what goes to stdout, to stderr, and the exit status. */
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { report, repository } from '../cli/run-report.ts'

const english = { env: { LC_ALL: 'C' } }

describe('report explain', () => {
  it('answers on stdout alone; a phrase needs no quotes', () => {
    const run = report(['explain', '2024', 'ruim', 'de', 'helft'], english)
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toMatch(/^152 {3}bijlage 2, totaal, In gang gezet\n/)
  })

  it('tells on stderr what it does not know, with status 1', () => {
    const run = report(['explain', '2024', 'figuur-1/jaar-2/gered'], english)
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(run.stderr).toBe(
      'report: "figuur-1/jaar-2/gered" is no value of 2024, and no number or phrase of\n   its letter\n' +
        '   did you mean  figuur-1/jaar-2/gereed\n' +
        '   hint          "report explain 2024" lists all values\n',
    )
  })

  it('gives the same to machines', () => {
    const run = report(['explain', '2024', '29', '--json'], english)
    expect(JSON.parse(run.stdout)).toMatchObject({
      outcome: 'explained',
      result: { answer: 'shown', values: [{ path: 'bijlage-2/kennisontwikkeling/totaal', count: 29 }] },
    })
  })

  it('gives machines the same in both languages', () => {
    for (const what of ['bijlage-2/totaal/in-gang', '101', '2018', 'brief/datum', 'bijlage-1/overige']) {
      const [dutch, inEnglish] = ['nl', 'en'].map(
        lang => report(['explain', '2024', what, '--json', '--lang', lang]).stdout,
      )
      expect(dutch).toContain('"outcome": "explained"')
      expect(dutch).toBe(inEnglish)
    }
  })

  it('minds nobody who reads the first lines only', () => {
    const command = `"${process.execPath}" dist/cli.js explain 2024 | head -n 1`
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: repository, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout.split('\n')).toHaveLength(2)
  })
})

describe('report reconcile', () => {
  it('tells the comparison on stdout and its count on stderr, with status 1 for a difference', () => {
    const run = report(['reconcile', '2024'], english)
    expect(run.status).toBe(1)
    expect(run.stdout).toMatch(/^44 cells and 11 totals of bijlage 2, 9 numbers of bijlage 1 compared with\n/)
    expect(run.stdout).toContain('  In gang gezet  IC2(5) -> IC2(1)\n')
    expect(run.stderr).toBe('1 of 64 numbers differs; the data were not changed\n')
  })

  it('refuses in words what is no file', () => {
    const run = report(['reconcile', '2024', 'no-such-letter.pdf'], english)
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(run.stderr).toBe('report: no-such-letter.pdf: no such file\n')
  })
})
