/** Whatever single thing somebody changes, `check` finds it or `diff` tells all that follows from it. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repository } from '../cli/run-report.ts'

it('40 random changes of data and text: none goes unnoticed', () => {
  const script = join(repository, 'scripts', 'mutate.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '40', '11'], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout.split('\n').filter(line => line.startsWith('MISSED'))).toEqual([])
  expect(status).toBe(0)
  const [, found, told] = /: (\d+) found by check, (\d+) legal and all told by diff/.exec(stdout) ?? []
  // Neither of the two does all the work.
  expect(Number(found)).toBeGreaterThan(8)
  expect(Number(told)).toBeGreaterThan(8)
})
