/** A machine that lacks what others have: the folder that one is in, one for temporary files, a path that can be. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { copyOf, newFolder, removeFolders, report, repository, smallest } from './run-report.ts'

afterAll(removeFolders)

const cli = join(repository, 'dist', 'cli.js')

/** Runs the program in a folder that is gone when it starts. */
function fromNowhere(args: readonly string[]) {
  const folder = join(newFolder(), 'gone')
  const script = 'mkdir "$0" && cd "$0" && rmdir "$0" && exec "$@"'
  const { status, stderr } = spawnSync('sh', ['-c', script, folder, process.execPath, cli, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '', LC_ALL: 'C' },
  })
  return { status, stderr }
}

describe.skipIf(process.platform === 'win32')('from a folder that is gone', () => {
  it('a build with --root goes well, its second thread too', () => {
    const root = copyOf(smallest)
    expect(fromNowhere(['build', '2030', '--root', root, '--formats', 'pdf,docx'])).toMatchObject({
      status: 0,
    })
    expect(readdirSync(join(root, 'out', '2030')).sort()).toEqual([
      'manifest.json',
      'voortgangsrapportage-2030.docx',
      'voortgangsrapportage-2030.pdf',
    ])
  })

  it('a path that counts from it is refused in words, and written nowhere else', () => {
    const root = copyOf(smallest)
    for (const args of [['--root', root, '--out', 'report-relative'], []]) {
      const run = fromNowhere(['build', '2030', '--formats', 'csv', ...args])
      expect(run.status).toBe(2)
      expect(run.stderr).toBe(
        'report: the folder that you are in is no longer there\n   hint  go to a folder that is, or name one with --root\n',
      )
    }
    expect(existsSync('/report-relative')).toBe(false)
  })
})

describe('without a folder for temporary files', () => {
  it('a build goes well', () => {
    const root = copyOf(smallest)
    const env = { TMPDIR: join(root, 'none'), TMP: join(root, 'none'), TEMP: join(root, 'none') }
    const run = report(['build', '2030', '--root', root, '--formats', 'pdf,docx'], { env })
    expect(run).toMatchObject({ status: 0, stdout: '' })
  })
})

describe('a folder that cannot be', () => {
  it('is told with the reason of the system, and to machines', () => {
    const long = join(newFolder(), 'x'.repeat(300))
    const run = report(['build', '2030', '--root', smallest, '--out', long, '--formats', 'csv'])
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain('a name is too long (ENAMETOOLONG); nothing was changed\n   hint  ')
    const json = report(['build', '2030', '--root', smallest, '--out', long, '--formats', 'csv', '--json'])
    expect(json.status).toBe(2)
    expect(JSON.parse(json.stdout)).toEqual({
      outcome: 'not-written',
      findings: [],
      files: [],
      result: { folder: long, kind: 'refused', cause: 'ENAMETOOLONG' },
    })
  })
})
