/** Help, version and the words for wrong usage. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { report } from './run-report.ts'

describe('help', () => {
  it('stands on stdout, in at most 80 columns, and names every command', () => {
    const run = report(['--help'])
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toMatch(/^report - /)
    expect(run.stdout.split('\n').filter(line => line.length > 80)).toEqual([])
    for (const command of ['build', 'check']) expect(run.stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
  })

  it('is there for one command', () => {
    const run = report(['build', '--help'])
    expect(run.status).toBe(0)
    expect(run.stdout).toContain('--formats')
  })

  it('tells the version of package.json', () => {
    const { version }: { version: string } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    )
    expect(report(['--version']).stdout).toBe(`${version}\n`)
  })
})

describe('wrong usage', () => {
  it('suggests the command that was meant', () => {
    const run = report(['biuld', '2024'])
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('build')
    expect(run.stdout).toBe('')
  })
})
