/** What may be touched in a folder of output, and that it is replaced all together or not at all. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlainName } from '../../src/output/disk.ts'
import { OutputError } from '../../src/output/output-error.ts'
import { choosePlace, type OutputFile, refuseInputs } from '../../src/output/plan-exchange.ts'
import { replaceFile, replaceFiles } from '../../src/output/replace-files.ts'
import { quick } from './faulty-disk.ts'
import { built, contentsOf, filesOf, newFolder } from './folder.ts'

const lay = (folder: string, texts: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text)
}

/** As `report build 2024` does in `out/2024`. */
const buildOwn = (folder: string, files: readonly OutputFile[]) =>
  replaceFiles({ folder, edition: '2024', isOwn: true, suffix: '' }, files, quick)

/** As `report build <edition> --out folder` does. */
const buildOut = (folder: string, files: readonly OutputFile[], edition = '2024') =>
  replaceFiles(choosePlace({ folder, edition, isOwn: false }), files, quick)

function problemOf(work: () => unknown): OutputError['problem'] | null {
  try {
    work()
    return null
  } catch (cause) {
    if (cause instanceof OutputError) return cause.problem
    throw cause
  }
}

describe('in out/<edition>', () => {
  it('the folder is made and holds the files, and nothing else', () => {
    const folder = join(newFolder(), 'out', '2024')
    buildOwn(folder, built({ 'a.pdf': '1', 'b.csv': '2' }))
    expect(Object.keys(contentsOf(folder))).toEqual(['a.pdf', 'b.csv', 'manifest.json'])
  })

  it('text formats are replaced without a manifest, as in a fresh clone', () => {
    const folder = newFolder()
    lay(folder, { 'a.md': 'old', 'b.csv': 'old' })
    expect(buildOwn(folder, built({ 'a.md': 'new', 'b.csv': 'new' }))).toEqual([])
    expect(contentsOf(folder)).toMatchObject({ 'a.md': 'new', 'b.csv': 'new' })
  })

  it.each(['letter.docx', 'letter.pdf', 'letter.odt', 'figure.png'])(
    '%s that somebody edited is kept',
    name => {
      const folder = newFolder()
      buildOwn(folder, built({ [name]: 'first' }))
      lay(folder, { [name]: 'edited' })
      const [base, ending] = name.split('.')
      const as = `${base}.bewaard-1.${ending}`
      expect(buildOwn(folder, built({ [name]: 'second' }))).toEqual([{ name, as }])
      expect(contentsOf(folder)).toMatchObject({ [name]: 'second', [as]: 'edited' })
      lay(folder, { [name]: 'edited again' })
      const [kept] = buildOwn(folder, built({ [name]: 'third' }))
      expect(kept?.as).toBe(`${base}.bewaard-2.${ending}`)
      expect(contentsOf(folder)).toMatchObject({ [name]: 'third', [as]: 'edited' })
    },
  )

  it('a document that nobody edited is replaced, and one that is as it would be made', () => {
    const folder = newFolder()
    lay(folder, { 'letter.docx': 'same' })
    expect(buildOwn(folder, built({ 'letter.docx': 'same' }))).toEqual([])
    expect(buildOwn(folder, built({ 'letter.docx': 'next' }))).toEqual([])
    expect(Object.keys(contentsOf(folder))).toEqual(['letter.docx', 'manifest.json'])
  })

  it('what is no longer made goes, when it is as it was made', () => {
    const folder = newFolder()
    buildOwn(folder, built({ 'a.csv': '1', 'b.docx': '2', 'c.md': '3' }))
    lay(folder, { 'b.docx': 'edited' })
    buildOwn(folder, built({ 'a.csv': '1' }))
    expect(contentsOf(folder)).toMatchObject({ 'a.csv': '1', 'b.docx': 'edited' })
    expect(Object.keys(contentsOf(folder))).toEqual(['a.csv', 'b.docx', 'manifest.json'])
  })

  it.each(['{}', '{"name":"app"}', '', '\u0000'])(
    'the manifest %j is no manifest, is kept, and told',
    text => {
      const folder = newFolder()
      lay(folder, { 'manifest.json': text })
      expect(buildOwn(folder, built({ 'a.csv': '1' }))).toEqual([
        { name: 'manifest.json', as: 'manifest.bewaard-1.json' },
      ])
      expect(contentsOf(folder)).toMatchObject({ 'a.csv': '1', 'manifest.bewaard-1.json': text })
    },
  )

  it.each([
    [
      'a manifest that names what is not ours',
      [
        { bestand: '.git', sha256: 'x' },
        { bestand: 'notes.docx', sha256: 'x' },
      ],
    ],
    [
      'a manifest with names that no system has',
      [
        { bestand: 'a\u0000b', sha256: 'x' },
        { bestand: 'x'.repeat(300), sha256: 'x' },
      ],
    ],
    ['a manifest that leads out of the folder', [{ bestand: '../notes.docx', sha256: 'x' }]],
  ])('%s removes nothing', (_name, uitvoer) => {
    const folder = newFolder()
    mkdirSync(join(folder, '.git'))
    const manifest = { editie: '2024', programma: { naam: 'report' }, invoer: [], uitvoer }
    lay(folder, { 'notes.docx': 'mine', '.git/HEAD': 'ref', 'manifest.json': JSON.stringify(manifest) })
    buildOwn(folder, built({ 'a.csv': '1' }))
    expect(contentsOf(folder)).toMatchObject({ 'notes.docx': 'mine', '.git': 'folder: {"HEAD":"ref"}' })
  })

  it('a folder or link at one of its names refuses the run before anything is written', () => {
    const folder = newFolder()
    const outside = newFolder()
    lay(outside, { victim: 'safe' })
    mkdirSync(join(folder, 'a.md'))
    lay(folder, { 'a.md/notes': 'mine' })
    symlinkSync(join(outside, 'victim'), join(folder, 'b.csv'))
    const before = contentsOf(folder)
    const taken = [
      { name: 'a.md', by: 'folder' },
      { name: 'b.csv', by: 'link' },
    ]
    const files = built({ 'a.md': '1', 'b.csv': '2', 'c.csv': '3' })
    expect(problemOf(() => buildOwn(folder, files))).toEqual({ kind: 'taken', taken })
    expect(contentsOf(folder)).toEqual(before)
    expect(contentsOf(outside)).toEqual({ victim: 'safe' })
  })

  it('a device is no file', () => {
    const folder = newFolder()
    execFileSync('mkfifo', [join(folder, 'a.csv')])
    const taken = [{ name: 'a.csv', by: 'other' }]
    expect(problemOf(() => buildOwn(folder, built({ 'a.csv': '1' })))).toEqual({ kind: 'taken', taken })
  })
})

describe('in a folder of --out', () => {
  it('a name that is taken refuses the run, the manifest of a web app too', () => {
    const folder = newFolder()
    lay(folder, { 'a.csv': 'mine', 'manifest.json': '{"name":"app"}', 'notes.md': 'mine' })
    const before = contentsOf(folder)
    const taken = ['a.csv', 'manifest.json'].map(name => ({ name, by: 'file' }))
    expect(problemOf(() => buildOut(folder, built({ 'a.csv': '1', 'b.csv': '2' })))).toEqual({
      kind: 'taken',
      taken,
    })
    expect(contentsOf(folder)).toEqual(before)
  })

  it('our own files are replaced, and what somebody changed is kept, text too', () => {
    const folder = newFolder()
    buildOut(folder, built({ 'a.csv': '1', 'b.md': '1', 'c.pdf': '1' }))
    lay(folder, { 'b.md': 'edited' })
    expect(buildOut(folder, built({ 'a.csv': '2', 'b.md': '2' }))).toEqual([
      { name: 'b.md', as: 'b.bewaard-1.md' },
    ])
    expect(contentsOf(folder)).toMatchObject({ 'a.csv': '2', 'b.md': '2', 'b.bewaard-1.md': 'edited' })
    expect(contentsOf(folder)).not.toHaveProperty('c.pdf')
  })

  it('two editions live side by side, whichever is built again', () => {
    const folder = newFolder()
    const build = (edition: string, text: string) => {
      const { suffix } = choosePlace({ folder, edition, isOwn: false })
      const texts = { [`letter-${edition}.pdf`]: text, [`bijlage-1${suffix}.csv`]: text }
      return buildOut(folder, built(texts, edition, suffix), edition)
    }
    build('2024', 'a')
    build('2025', 'b')
    const both = {
      'letter-2024.pdf': 'a',
      'bijlage-1.csv': 'a',
      'letter-2025.pdf': 'b',
      'bijlage-1-2025.csv': 'b',
    }
    expect(contentsOf(folder)).toMatchObject(both)
    build('2024', 'c')
    build('2025', 'd')
    expect(contentsOf(folder)).toMatchObject({
      'letter-2024.pdf': 'c',
      'bijlage-1.csv': 'c',
      'letter-2025.pdf': 'd',
      'bijlage-1-2025.csv': 'd',
    })
    expect(Object.keys(contentsOf(folder))).toHaveLength(6)
  })

  it('folders that are read are refused, under any name', () => {
    const root = newFolder()
    mkdirSync(join(root, 'templates'))
    symlinkSync(join(root, 'templates'), join(root, 'link'))
    const inputs = ['data', 'templates'].map(name => join(root, name))
    const refused = (name: string) => problemOf(() => refuseInputs(join(root, name), inputs))?.kind ?? null
    expect(['templates', 'templates/new', 'link', 'data/2024'].map(refused)).toEqual(Array(4).fill('inputs'))
    expect(['out', 'templates-new', '.'].map(refused)).toEqual([null, null, null])
  })
})

describe('any folder', () => {
  const names = ['a.csv', 'b.docx', 'c.md', 'manifest.json', 'notes.txt']
  const thing = fc.constantFrom('nothing', 'mine', 'folder', 'link', 'edited')
  const scene = fc.record({
    things: fc.tuple(thing, thing, thing, thing, thing),
    wasBuilt: fc.boolean(),
    isOwn: fc.boolean(),
  })

  it('loses nothing that is not ours, and is settled after one build', () => {
    fc.assert(
      fc.property(scene, ({ things, wasBuilt, isOwn }) => {
        const folder = newFolder()
        const first = built({ 'a.csv': 'first', 'b.docx': 'first', 'c.md': 'first' })
        const build = (files: readonly OutputFile[]) =>
          isOwn ? buildOwn(folder, files) : buildOut(folder, files)
        if (wasBuilt) build(first)
        for (const [index, what] of things.entries()) {
          const name = names[index] ?? ''
          const isThere = name in contentsOf(folder)
          if (what === 'edited' && isThere) lay(folder, { [name]: `edited ${name}` })
          if (isThere) continue
          if (what === 'mine') lay(folder, { [name]: `mine ${name}` })
          if (what === 'folder') mkdirSync(join(folder, name))
          if (what === 'link') symlinkSync('nowhere', join(folder, name))
        }
        const before = contentsOf(folder)
        const second = built({ 'a.csv': 'second', 'b.docx': 'second' })
        const problem = problemOf(() => build(second))
        const after = contentsOf(folder)
        if (problem !== null) {
          expect(after).toEqual(before)
          return
        }
        const gone = Object.values(before).filter(text => !Object.values(after).includes(text))
        const ours = new Set(first.map(({ bytes }) => new TextDecoder().decode(bytes)))
        const isTextOfOurs = (text: string) => isOwn && text.endsWith('a.csv')
        expect(gone.filter(text => !ours.has(text) && !isTextOfOurs(text))).toEqual([])
        expect(build(second)).toEqual([])
        expect(contentsOf(folder)).toEqual(after)
      }),
      { numRuns: 200, seed: 11 },
    )
  })
})

describe('one file', () => {
  const isOurs = (text: string) => text.startsWith('ours')
  const put = (path: string) => problemOf(() => replaceFile(path, new TextEncoder().encode('ours 2'), isOurs))

  it('comes where nothing stands, or an earlier one of ours', () => {
    const folder = newFolder()
    expect([put(join(folder, 'a.md')), put(join(folder, 'a.md'))]).toEqual([null, null])
    expect(contentsOf(folder)).toEqual({ 'a.md': 'ours 2' })
  })

  it('that is as it would be is left, whoever made it', () => {
    const folder = newFolder()
    lay(folder, { 'a.txt': 'theirs' })
    expect(
      problemOf(() => replaceFile(join(folder, 'a.txt'), new TextEncoder().encode('theirs'), isOurs)),
    ).toBe(null)
    expect(contentsOf(folder)).toEqual({ 'a.txt': 'theirs' })
  })

  it('is staged under a name that is free, or left by a killed run', () => {
    const folder = newFolder()
    lay(folder, { 'a.md.report-new': 'mine', 'b.md.report-new': 'ours 1' })
    expect(['a.md', 'b.md'].map(name => put(join(folder, name)))).toEqual([null, null])
    expect(contentsOf(folder)).toEqual({ 'a.md': 'ours 2', 'a.md.report-new': 'mine', 'b.md': 'ours 2' })
  })

  it('at a path that no system takes has the reason', () => {
    const folder = newFolder()
    symlinkSync('loop', join(folder, 'loop'))
    const paths = [join(folder, 'x'.repeat(300)), join(folder, 'loop', 'a'), join(folder, 'none', 'a')]
    const causes = ['ENAMETOOLONG', 'ELOOP', 'ENOENT'].map(cause => ({ kind: 'refused', cause }))
    expect(paths.map(put)).toEqual(causes)
    const asked = paths.slice(0, 2).map(path => problemOf(() => refuseInputs(path, [folder])))
    expect(asked).toEqual(causes.slice(0, 2))
  })

  it('comes over no file of somebody else, no folder and no link', () => {
    const folder = newFolder()
    lay(folder, { 'brief.yaml': 'data' })
    mkdirSync(join(folder, 'b'))
    symlinkSync('brief.yaml', join(folder, 'c'))
    const before = contentsOf(folder)
    expect(['brief.yaml', 'b', 'c'].map(name => put(join(folder, name))?.kind)).toEqual(
      Array(3).fill('taken'),
    )
    expect(put('/dev/null')).toEqual({ kind: 'taken', taken: [{ name: 'null', by: 'other' }] })
    expect(contentsOf(folder)).toEqual(before)
  })
})

describe('isPlainName', () => {
  it('refuses every way out of the folder', () => {
    expect(['a.txt', '.x', 'é.pdf'].map(isPlainName)).toEqual([true, true, true])
    const ways = ['../a', 'a/b', 'a\\b', '..', '.', '', 'c:x', 'a\u0000']
    expect(ways.map(isPlainName)).toEqual(ways.map(() => false))
  })
})

it('files with the manifest of another edition are not ours', () => {
  const folder = newFolder()
  buildOwn(folder, built({ 'a.docx': 'theirs' }, '2023'))
  expect(buildOwn(folder, filesOf({ 'a.docx': 'ours' }))).toEqual([
    { name: 'a.docx', as: 'a.bewaard-1.docx' },
  ])
})
