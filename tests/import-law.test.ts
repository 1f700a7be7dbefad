/** The import law of src/README.md: who may know whom. Read off the import lines. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** A room is a folder of src, or a file beside them. */
const law: Record<string, readonly string[]> = {
  findings: ['visible.ts'],
  'align.ts': [],
  'visible.ts': [],
  'nearest-name.ts': [],
  'contrast.ts': [],
  'markup.ts': [],
  'share-words.ts': [],
  'value-paths.ts': [],
  'source.ts': ['findings'],
  'xml.ts': [],
  'zip.ts': [],
  'wrap-words.ts': [],
  'fonts.ts': [],
  'document.ts': ['findings'],
  yaml: ['findings', 'source.ts'],
  edition: ['findings', 'nearest-name.ts', 'contrast.ts', 'source.ts', 'value-paths.ts', 'yaml'],
  tally: ['document.ts', 'edition', 'value-paths.ts'],
  letter: [
    'sentences.ts',
    'findings',
    'nearest-name.ts',
    'plain-text.ts',
    'share-words.ts',
    'source.ts',
    'value-paths.ts',
    'document.ts',
    'edition',
    'tally',
  ],
  style: ['findings', 'nearest-name.ts', 'contrast.ts', 'source.ts', 'xml.ts', 'zip.ts', 'yaml'],
  figure: ['contrast.ts', 'document.ts', 'plain-text.ts'],
  'plain-text.ts': ['document.ts'],
  'letter-texts.ts': ['findings', 'document.ts', 'plain-text.ts'],
  'sentences.ts': ['document.ts', 'plain-text.ts'],
  output: [],
  write: ['output', 'sentences.ts', 'markup.ts', 'plain-text.ts', 'document.ts'],
  review: [
    'sentences.ts',
    'findings',
    'plain-text.ts',
    'share-words.ts',
    'document.ts',
    'edition',
    'tally',
    'letter',
  ],
  readback: ['xml.ts', 'zip.ts'],
  verify: ['align.ts', 'visible.ts', 'document.ts', 'readback'],
  compare: [
    'sentences.ts',
    'align.ts',
    'markup.ts',
    'plain-text.ts',
    'wrap-words.ts',
    'document.ts',
    'edition',
    'tally',
  ],
  explain: [
    'letter-texts.ts',
    'sentences.ts',
    'nearest-name.ts',
    'plain-text.ts',
    'wrap-words.ts',
    'share-words.ts',
    'document.ts',
    'tally',
  ],
  reconcile: [
    'letter-texts.ts',
    'sentences.ts',
    'readback',
    'document.ts',
    'plain-text.ts',
    'wrap-words.ts',
    'edition',
    'tally',
  ],
  wording: ['findings', 'output'],
  terminal: ['findings', 'visible.ts', 'wrap-words.ts', 'wording'],
  'pipeline.ts': ['findings', 'document.ts', 'fonts.ts', 'edition', 'tally', 'letter', 'style', 'review'],
  commands: [
    'findings',
    'nearest-name.ts',
    'contrast.ts',
    'document.ts',
    'fonts.ts',
    'wrap-words.ts',
    'visible.ts',
    'output',
    'pipeline.ts',
    'figure',
    'write',
    'style',
    'review',
    'verify',
    'compare',
    'explain',
    'reconcile',
    'wording',
    'terminal',
  ],
  'cli.ts': ['findings', 'visible.ts', 'commands', 'terminal', 'wording'],
}

/** What is known of another step is its value, not its workings. */
const onlyTypes: readonly { readonly from: string; readonly to: string; readonly file: string }[] = [
  { from: 'tally', to: 'edition', file: 'edition/edition.ts' },
  { from: 'tally', to: 'document.ts', file: 'document.ts' },
  { from: 'letter', to: 'edition', file: 'edition/edition.ts' },
  { from: 'letter', to: 'tally', file: 'tally/tally.ts' },
  { from: 'review', to: 'edition', file: 'edition/edition.ts' },
  { from: 'review', to: 'tally', file: 'tally/tally.ts' },
  { from: 'review', to: 'letter', file: 'letter/passages.ts' },
  { from: 'compare', to: 'edition', file: 'edition/edition.ts' },
  { from: 'compare', to: 'tally', file: 'tally/tally.ts' },
  { from: 'explain', to: 'tally', file: 'tally/tally.ts' },
  { from: 'reconcile', to: 'edition', file: 'edition/edition.ts' },
]

interface Import {
  readonly from: string
  readonly to: string
  readonly isType: boolean
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .sort()

const imports: Import[] = files.flatMap(from => {
  const text = readFileSync(join(src, from), 'utf8')
  const found = text.matchAll(/^(?:import|export) (type )?[^'"]*?from '(\.[^']+)'|import\('(\.[^']+)'\)/gms)
  return [...found].map(match => ({
    from,
    to: relative(src, join(src, dirname(from), match[2] ?? match[3] ?? '')).replaceAll('\\', '/'),
    isType: match[1] !== undefined,
  }))
})

const roomOf = (file: string): string => file.split('/')[0] ?? file

describe('the import law', () => {
  it('sees the imports there are', () => {
    expect(imports.length).toBeGreaterThan(50)
    expect(imports).toContainEqual({ from: 'tally/tally.ts', to: 'edition/edition.ts', isType: true })
  })

  it('is told in src/README.md as it is', () => {
    const text = readFileSync(join(src, 'README.md'), 'utf8')
    const told = new Map(
      [...text.matchAll(/^\| `(\w+)` +\| (.+?) +\|$/gm)].map(([, room = '', names = '']) => [room, names]),
    )
    for (const [room, allowed] of Object.entries(law)) {
      const name = room.replace('.ts', '')
      if (room.endsWith('.ts') && name !== 'pipeline' && name !== 'cli') continue
      const row = told.get(name) ?? ''
      const named = [...row.matchAll(/`([\w-]+)`/g)].map(([, other]) => other)
      expect({ room, named: named.sort() }).toEqual({
        room,
        named: allowed.map(other => other.replace('.ts', '')).sort(),
      })
      const types = onlyTypes.filter(({ from }) => from === room).map(({ to }) => to.replace('.ts', ''))
      const [, ofTypes = ''] = row.split('types of ')
      expect([...ofTypes.matchAll(/`([\w-]+)`/g)].map(([, other]) => other).sort()).toEqual(types.sort())
    }
  })

  it('knows every room', () => {
    expect([...new Set(files.map(roomOf))].filter(room => law[room] === undefined)).toEqual([])
  })

  it('lets a room import only what stands before it', () => {
    const broken = imports.filter(({ from, to }) => {
      const [room, other] = [roomOf(from), roomOf(to)]
      return room !== other && law[room]?.includes(other) !== true
    })
    expect(broken).toEqual([])
  })

  it('lets a step know only the value of the step before it', () => {
    const broken = imports.filter(({ from, to, isType }) =>
      onlyTypes.some(
        rule => rule.from === roomOf(from) && rule.to === roomOf(to) && !(isType && to === rule.file),
      ),
    )
    expect(broken).toEqual([])
  })

  it('has no circles, not of types either', () => {
    const next = new Map<string, string[]>()
    for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to])
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path, file].join(' -> '))
      if (done.has(file) || path.includes(file)) return
      for (const other of next.get(file) ?? []) visit(other, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(circles).toEqual([])
  })

  it('keeps the process, its streams and its exit status in cli.ts', () => {
    const offenders = files.filter(
      file =>
        file !== 'cli.ts' &&
        !file.startsWith('output/') &&
        /\bprocess\.|\bconsole\./.test(readFileSync(join(src, file), 'utf8')),
    )
    expect(offenders).toEqual([])
  })

  it('reads no clock and throws no dice between reading and writing', () => {
    const offenders = files.filter(
      file =>
        file !== 'cli.ts' &&
        /new Date\(\)|Date\.now|Math\.random|performance\.now/.test(readFileSync(join(src, file), 'utf8')),
    )
    expect(offenders).toEqual([])
  })
})
