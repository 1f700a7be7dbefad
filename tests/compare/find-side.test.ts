/** What a name on the command line means: an edition, a folder, or a git revision. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { editionsIn, findSides } from '../../src/compare/find-side.ts'
import { writeTree } from '../edition/tiny-edition.ts'

/** Editions 2023 and 2024, a folder `other` with an edition, and a folder `empty` without. */
const root = () =>
  writeTree({
    'data/2024/brief.yaml': '',
    'data/2023/brief.yaml': '',
    'data/notes.txt': '',
    'templates/brief.md': '',
    'other/data/2024/brief.yaml': '',
    'other/templates/brief.md': '',
    'empty/notes.txt': '',
  })

const find = (first: string, second: string) => {
  const cwd = root()
  const found = findSides([first, second], { root: cwd, cwd })
  if (found.kind !== 'found') return found
  const relative = (path: string) => path.slice(cwd.length + 1) || '.'
  return found.sides.map(side =>
    side.kind === 'folder'
      ? [side.label, relative(side.root), side.edition]
      : [side.label, `git ${side.revision}`, side.edition],
  )
}

describe('a side', () => {
  it('is an edition of the root', () => {
    expect(find('2023', '2024')).toEqual([
      ['2023', '.', '2023'],
      ['2024', '.', '2024'],
    ])
  })

  it('is a folder, with the edition of the other side or its own', () => {
    expect(find('other', '2024')).toEqual([
      ['other:2024', 'other', '2024'],
      ['2024', '.', '2024'],
    ])
    expect(find('2023', './other:2024')).toEqual([
      ['2023', '.', '2023'],
      ['./other:2024', 'other', '2024'],
    ])
  })

  it('is a revision when nothing else has its name', () => {
    expect(find('main', '2024')).toEqual([
      ['main:2024', 'git main', '2024'],
      ['2024', '.', '2024'],
    ])
    expect(find('origin/main~2:2023', 'v1.0')).toEqual([
      ['origin/main~2:2023', 'git origin/main~2', '2023'],
      ['v1.0:2023', 'git v1.0', '2023'],
    ])
    expect(find('refs/heads/other:2024', '2024')).toMatchObject([
      ['refs/heads/other:2024', 'git refs/heads/other', '2024'],
      ['2024', '.', '2024'],
    ])
  })

  it('takes its edition from the other one, of which one must have it', () => {
    expect(find('main', 'other')).toEqual({ kind: 'no-edition-named' })
  })

  it.each(['-x', '--output=x', '', ':2024', 'a b', 'main:sub/2024', 'x'.repeat(300)])(
    'is never a revision by the name %j',
    name => {
      expect(find(name, '2024')).toMatchObject({ kind: 'unknown', side: name })
    },
  )

  it('tells what was tried', () => {
    expect(find('-x', '2024')).toEqual({
      kind: 'unknown',
      side: '-x',
      attempts: [
        { kind: 'no-edition', name: '-x' },
        { kind: 'no-folder', name: '-x' },
        { kind: 'no-revision-name', name: '-x' },
      ],
    })
    expect(find('./empty', '-x')).toMatchObject({ kind: 'unknown', side: '-x' })
  })
})

describe('the editions of a root', () => {
  it('are the folders in data, sorted; none without it', () => {
    const folder = root()
    expect(editionsIn(folder)).toEqual(['2023', '2024'])
    expect(editionsIn(join(folder, 'empty'))).toEqual([])
  })
})
