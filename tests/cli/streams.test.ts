/** Streams that are closed or full: the run ends quietly, with the status that it would have had. */
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { copyOf, newFolder, removeFolders, replaceIn, report, repository, smallest } from './run-report.ts'

afterAll(removeFolders)

const cli = join(repository, 'dist', 'cli.js')
const env = { ...process.env, NO_COLOR: '', LC_ALL: 'C' }

/** A small edition with an error. */
function broken(): string {
  const root = copyOf(smallest)
  replaceIn(join(root, 'data/2030/brief.yaml'), 'datum: ', 'datum: x')
  return root
}

const commands: readonly (readonly [string, readonly string[], 0 | 1 | 2])[] = [
  ['check', ['check', '2030', '--root', smallest], 0],
  ['check of errors', ['check', '2030', '--root', broken()], 1],
  ['check of errors as JSON', ['check', '2030', '--root', broken(), '--json'], 1],
  ['explain', ['explain', '2030', '--root', smallest], 0],
  ['help', ['--help'], 0],
  ['wrong usage', ['chekc'], 2],
]

describe.skipIf(!existsSync('/dev/full'))('on a full disk', () => {
  it.each(commands)('%s ends as it would', (_name, args, status) => {
    const full = openSync('/dev/full', 'w')
    const quiet = spawnSync(process.execPath, [cli, ...args], {
      cwd: repository,
      encoding: 'utf8',
      env,
      stdio: ['ignore', full, 'pipe'],
    })
    const silent = spawnSync(process.execPath, [cli, ...args], {
      cwd: repository,
      env,
      stdio: ['ignore', full, full],
    })
    closeSync(full)
    expect([quiet.status, silent.status]).toEqual([status, status])
    expect(quiet.stderr).not.toMatch(/ENOSPC|^ +at /m)
  })
})

describe.skipIf(process.platform === 'win32')('with a reader that stops', () => {
  it.each(commands)('%s ends as it would', (_name, args, status) => {
    // The reader is gone before the first word: what `head -1` does sooner or later.
    const quoted = [process.execPath, cli, ...args].map(part => `'${part}'`).join(' ')
    const script = `{ { sleep 0.1; ${quoted} 2>&1; echo $? >&3; } | true; } 3>&1`
    const { stdout } = spawnSync('sh', ['-c', script], { cwd: repository, encoding: 'utf8', env })
    expect(stdout).toBe(`${status}\n`)
  })
})

describe('what check finds', () => {
  it('is on stdout, the last line on stderr', () => {
    const { status, stdout, stderr } = report(['check', '2030', '--root', broken()])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^data\/2030\/brief\.yaml:\d+:\d+: error [^:]*\n/)
    expect(stderr).toMatch(/^\n1 error in 1 file\n/)
  })

  it('is on stderr for a build, whose answer is files', () => {
    const { stdout, stderr } = report(['build', '2030', '--root', broken(), '--out', newFolder()])
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^data\/2030\/brief\.yaml:\d+:\d+: error /)
  })

  it('comes whole through a slow pipe', () => {
    const root = copyOf(smallest)
    const many = Array.from({ length: 1000 }, (_, index) => `sleutel-${index}: x`).join('\n')
    const path = join(root, 'data/2030/brief.yaml')
    writeFileSync(path, `${readFileSync(path, 'utf8')}${many}\n`)
    const whole = report(['check', '2030', '--root', root, '--json']).stdout
    const target = join(root, 'slow.json')
    const quoted = `'${process.execPath}' '${cli}' check 2030 --root '${root}' --json`
    spawnSync('sh', ['-c', `${quoted} | { sleep 0.2; cat > '${target}'; }`], { cwd: repository, env })
    expect(readFileSync(target, 'utf8')).toBe(whole)
    expect(JSON.parse(whole).findings.length).toBeGreaterThan(999)
  })
})

describe('an argument that acts', () => {
  it.each(['\n::error::x', '\u001b[2J', '\u009b1m'])('%j is wrong usage, shown by a sign', sign => {
    const { status, stdout, stderr } = report(['explain', '2030', `a${sign}`])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^report: "a\[U\+[0-9A-F]{4}\].*" holds a control character\n$/)
  })
})
