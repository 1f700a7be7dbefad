/** `report diff` as its users and CI meet it: sides, streams, files and exit status. */
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { copyOf, flowing, newFolder, removeFolders, replaceIn, report, repository } from './run-report.ts'

afterAll(removeFolders)

const middenoor = 'data/2024/trajecten/middenoorontsteking.yaml'
const keuzehulp = 'categorie: keuzehulp\n    aantal: 1\n    status: '

/** MI-07: Middenoorontsteking, Keuzehulp, one agreement, from under way to done. */
function changeStatus(root: string): void {
  replaceIn(join(root, middenoor), `${keuzehulp}in-gang`, `${keuzehulp}gereed`)
}

function git(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false']
  return execFileSync('git', ['-C', folder, ...who, ...args], { encoding: 'utf8' })
}

/** A repository with the data of 2024 on `main`, in `folder` of it. */
function newRepository(folder = ''): { readonly repo: string; readonly root: string } {
  const copy = copyOf(repository)
  const repo = folder === '' ? copy : newFolder()
  if (folder !== '') {
    mkdirSync(join(repo, folder))
    for (const name of ['data', 'templates']) renameSync(join(copy, name), join(repo, folder, name))
  }
  git(repo, 'init', '--quiet', '--initial-branch=main')
  git(repo, 'add', '--all')
  git(repo, 'commit', '--quiet', '--message=first')
  return { repo, root: join(repo, folder) }
}

const temporary = () => readdirSync(tmpdir()).filter(name => name.startsWith('report-revision-'))

describe('an edition against itself', () => {
  it('has no differences, and ends with status 0', () => {
    const run = report(['diff', '2024', '2024'])
    expect(run).toEqual({ status: 0, stdout: 'No differences between 2024 and 2024.\n', stderr: '' })
  })
})

describe('a folder', () => {
  it('takes the edition of the other side, and ends with status 1 when they differ', () => {
    const root = copyOf(repository)
    changeStatus(root)
    const run = report(['diff', '2024', root])
    expect(run).toMatchObject({ status: 1, stderr: '' })
    expect(run.stdout).toContain('MI-07  Middenoorontsteking, Keuzehulp')
    expect(run.stdout).toContain('- 1  UW3(1)\n')
    expect(run.stdout).toContain('+ 2  MI3(1), UW3(1)\n')
    expect(run.stdout.split('\n').filter(line => [...line].length > 80 && !line.includes('data/'))).toEqual(
      [],
    )
  })

  it('wins over a revision of the same name', () => {
    const { root } = newRepository()
    git(root, 'branch', 'draft')
    mkdirSync(join(root, 'draft'))
    for (const name of ['data', 'templates']) {
      execFileSync('cp', ['-r', join(root, name), join(root, 'draft', name)])
    }
    changeStatus(join(root, 'draft'))
    expect(report(['diff', 'draft', '2024'], { cwd: root }).status).toBe(1)
    expect(report(['diff', 'refs/heads/draft:2024', '2024'], { cwd: root }).status).toBe(0)
  })
})

describe('a git revision', () => {
  it('is held against the work tree, and leaves it and the temporary folder as they were', () => {
    const { root } = newRepository()
    changeStatus(root)
    const [status, others] = [git(root, 'status', '--porcelain'), temporary()]
    const run = report(['diff', 'main', '2024', '--format', 'markdown'], { cwd: root })
    expect(run).toMatchObject({ status: 1, stderr: '' })
    expect(run.stdout).toMatch(/^<!-- report-diff 2024 -->\n/)
    expect(run.stdout).toContain('Was: `main:2024`. Wordt: `2024`.')
    expect(run.stdout).toContain('| Gereed | 64 | **65** | +1 |')
    expect(git(root, 'status', '--porcelain')).toBe(status)
    expect(temporary().filter(name => !others.includes(name))).toEqual([])
    expect(report(['diff', 'HEAD:2024', 'main:2024'], { cwd: root }).status).toBe(0)
  })

  it('is read from a folder inside the repository too', () => {
    const { root } = newRepository('brief')
    changeStatus(root)
    const run = report(['diff', 'main', '2024', '--root', root], { cwd: root })
    expect(run).toMatchObject({ status: 1, stderr: '' })
    expect(run.stdout).toContain('MI-07')
  })

  it('with a link that leads out is refused as in the work tree, and nothing is read through it', () => {
    const { root } = newRepository()
    rmSync(join(root, middenoor))
    symlinkSync('/etc/hostname', join(root, middenoor))
    git(root, 'commit', '--quiet', '--all', '--message=link')
    const run = report(['diff', 'main', '2024'], { cwd: root })
    expect(run.status).toBe(1)
    expect(run.stderr).toContain(`main:${middenoor}:1:1: error `)
  })

  it('that is not there is an unknown side, with all that was tried', () => {
    const { root } = newRepository()
    const run = report(['diff', 'mian:2024', '2024'], { cwd: root })
    expect(run).toEqual({
      status: 1,
      stdout: '',
      stderr: [
        'report: unknown side "mian:2024"',
        '   tried     no folder: mian does not exist',
        '             no git revision: mian is no branch, tag or commit',
        '   editions  2024',
        '   hint      name an edition (2024), a folder with data/, or a revision',
        '               (main:2024)',
        '',
      ].join('\n'),
    })
    expect(report(['diff', 'main:2023', '2024'], { cwd: root }).stderr).toContain(
      'git revision main: it has no data/2023',
    )
  })

  it('that is unknown is the same for machines in both languages', () => {
    const { root } = newRepository()
    const [english, dutch] = ['en', 'nl'].map(lang =>
      report(['diff', 'nope', '2024', '--json', '--lang', lang], { cwd: root }),
    )
    expect(english?.stdout).toBe(dutch?.stdout)
    expect(JSON.parse(english?.stdout ?? '')).toMatchObject({
      outcome: 'unknown',
      result: {
        asked: 'nope',
        tried: [
          { kind: 'no-edition', name: 'nope' },
          { kind: 'no-folder', name: 'nope' },
          { kind: 'no-revision', name: 'nope' },
        ],
        editions: ['2024'],
      },
    })
  })

  it('without a folder for temporary files is told, with what helps', () => {
    const { root } = newRepository()
    const none = join(root, 'none')
    const run = report(['diff', 'main', '2024'], { cwd: root, env: { TMPDIR: none, TMP: none, TEMP: none } })
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(flowing(run.stderr)).toContain('cannot be written (ENOENT)')
    expect(flowing(run.stderr)).toContain('hint let TMPDIR (on Windows: TEMP) name a folder')
  })

  it('without git, or outside of a repository, is told in words', () => {
    const root = copyOf(repository)
    const outside = report(['diff', 'main', '2024'], {
      cwd: root,
      env: { GIT_CEILING_DIRECTORIES: tmpdir() },
    })
    expect(outside.status).toBe(1)
    expect(outside.stderr).toContain('git refuses (')
    const without = report(['diff', 'main', '2024'], { cwd: root, env: { PATH: root } })
    expect(without.status).toBe(1)
    expect(without.stderr).toContain('git was not found')
    expect(`${outside.stderr}${without.stderr}`).not.toMatch(/^\s+at /m)
  })

  it('never reaches git when it looks like a flag', () => {
    const { root } = newRepository()
    const run = report(['diff', '--', '--output=hit', '2024'], { cwd: root })
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('unknown side "--output=hit"')
    expect(existsSync(join(root, 'hit'))).toBe(false)
  })
})

describe('a side with errors', () => {
  it('gives its findings, says whose they are, and compares nothing', () => {
    const { root } = newRepository()
    replaceIn(join(root, middenoor), `${keuzehulp}in-gang`, `${keuzehulp}klaar`)
    const work = report(['diff', 'main', '2024'], { cwd: root })
    expect(work).toMatchObject({ status: 1, stdout: '' })
    expect(work.stderr).toMatch(
      /^data\/2024\/trajecten\/middenoorontsteking\.yaml:\d+:\d+: error the status/m,
    )
    expect(work.stderr).toContain('2024: 1 error in 1 file; nothing was compared')
    git(root, 'commit', '--quiet', '--all', '--message=broken')
    replaceIn(join(root, middenoor), `${keuzehulp}klaar`, `${keuzehulp}in-gang`)
    const revision = report(['diff', 'main', '2024'], { cwd: root })
    expect(revision.stderr).toMatch(/^main:data\/2024\/trajecten\/middenoorontsteking\.yaml:\d+/m)
    expect(revision.stderr).toContain('main:2024: 1 error in 1 file; nothing was compared')
  })
})

describe('forms and files', () => {
  it('go to stdout, or whole into a file', () => {
    const root = copyOf(repository)
    changeStatus(root)
    const file = join(newFolder(), 'verschil.html')
    const run = report(['diff', '2024', root, '--format', 'html', '--out', file])
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(run.stderr).toContain('verschil.html')
    expect(readFileSync(file, 'utf8')).toMatch(/^<!DOCTYPE html>\n<html lang="nl">/)
    const json = report(['diff', '2024', root, '--format', 'json'])
    expect(JSON.parse(json.stdout)).toMatchObject({ isSame: false, agreements: [{ after: { id: 'MI-07' } }] })
    const wrapped = report(['diff', '2024', root, '--json'])
    expect(JSON.parse(wrapped.stdout)).toMatchObject({ outcome: 'differs', result: { isSame: false } })
  })

  it('speak Dutch to reviewers, and to the user in the language of the user', () => {
    const root = copyOf(repository)
    changeStatus(root)
    expect(report(['diff', '2024', root, '--format', 'markdown']).stdout).toContain('wat verandert er?')
    expect(report(['diff', '2024', root, '--lang', 'nl']).stdout).toMatch(
      /^1 afspraak krijgt een andere status\./,
    )
    expect(report(['diff', '2024', root, '--lang', 'en', '--format', 'markdown']).stdout).toContain(
      'what changes?',
    )
  })

  it('that cannot be written are wrong usage', () => {
    const run = report(['diff', '2024', '2024', '--out', join(newFolder(), 'none', 'x.md')])
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('the folder is not there, or is gone (ENOENT)')
  })
})

describe('the look of an organisation', () => {
  it('is compared with that of a revision, key by key', () => {
    const { root } = newRepository()
    const style = join(root, 'templates', 'huisstijl.yaml')
    writeFileSync(style, 'kleuren:\n  merk: "#0b5c4a"\n')
    git(root, 'add', '--all')
    git(root, 'commit', '--quiet', '--message=style')
    replaceIn(style, '#0b5c4a', '#0b4c4a')
    const { stdout, status } = report(['diff', 'main', '2024'], { cwd: root })
    expect(status).toBe(1)
    expect(stdout).toContain(
      'templates/huisstijl.yaml  kleuren › merk\n            - #0b5c4a\n            + #0b4c4a',
    )
    expect(stdout).toContain('In the letter only the')
  })
})

describe('wrong usage', () => {
  it('is a side too few, an unknown form, and no edition at all', () => {
    for (const args of [['2024'], ['2024', '2024', '--format', 'pdf'], ['main', 'dev']]) {
      const run = report(['diff', ...args])
      expect([args, run.status]).toEqual([args, 2])
      expect(run.stdout).toBe('')
      expect(run.stderr).not.toMatch(/^\s+at /m)
    }
  })
})

describe('two editions', () => {
  it('have a transition matrix, and warn of what went back', () => {
    const root = copyOf(repository)
    execFileSync('cp', ['-r', join(root, 'data/2024'), join(root, 'data/2025')])
    writeFileSync(
      join(root, 'data/2025/brief.yaml'),
      readFileSync(join(root, 'data/2025/brief.yaml'), 'utf8').replace(
        'datum: 2024-12-09',
        'datum: 2025-12-08',
      ),
    )
    replaceIn(
      join(root, 'data/2025/trajecten/middenoorontsteking.yaml'),
      'categorie: scholing\n    aantal: 1\n    status: gereed',
      'categorie: scholing\n    aantal: 1\n    status: in-gang',
    )
    const { stdout, status } = report(['diff', '2024', '2025', '--format', 'markdown'], { cwd: root })
    expect(status).toBe(1)
    expect(stdout).toContain('## Brief 2025 naast brief 2024: wat verandert er?')
    expect(stdout).toContain('### Let op: 1 overgang die niet hoort')
    expect(stdout).toContain('| Gereed | 63 | **1** |  |  | 64 |')
    expect(stdout).toContain('- **Middenoorontsteking**: Gereed → In gang gezet: 1')
  })
})
