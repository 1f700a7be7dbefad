/** Signs that act, from every file, name and argument: none of them reaches a terminal or a build log. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isScalar, parseDocument, visit } from 'yaml'
import { check } from '../../src/commands/check.ts'
import { diff } from '../../src/commands/diff.ts'
import { explain } from '../../src/commands/explain.ts'
import type { Outcome, World } from '../../src/commands/outcome.ts'
import { reconcile } from '../../src/commands/reconcile.ts'
import { verify } from '../../src/commands/verify.ts'
import { findingAsJson } from '../../src/terminal/print-findings.ts'
import { printerFor } from '../../src/terminal/streams.ts'
import { makeStyle } from '../../src/terminal/style.ts'
import { findingFormats, tellFindings } from '../../src/terminal/tell-findings.ts'
import { visibleJson } from '../../src/visible.ts'
import { loadCommandWords } from '../../src/wording/load-words.ts'
import { template, templatePath } from '../compare/sides.ts'
import { type FileTree, tinyEdition, writeTree } from '../edition/tiny-edition.ts'
import { placeIn, sample } from './findings.ts'

const words = await loadCommandWords('nl')
const world: World = { cwd: '/', version: '0', language: 'nl', words, progress: () => {} }

/** Escape sequences, a command of a build log, signs that turn the direction, C1, signs that nobody sees. */
const acting = [
  '\u001b[2J',
  '\n::error::x',
  '\r\n::stop',
  '\u202e',
  '\u2066',
  '\u0085',
  '\u009b1m',
  '\u2028',
  '\u200b',
  '\u007f',
]
const hostile = `a${acting.join('b')}c`
/** Not by the expression of the program: by number. */
const isActing = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0
  return (
    (code < 0x20 && code !== 0x0a) ||
    (code >= 0x7f && code <= 0x9f) ||
    [0x061c, 0xfeff].includes(code) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069)
  )
}

/** What a stream that cannot be a terminal gets. */
function written(text: string, isForLog = false): string {
  let all = ''
  const stream = { on: () => stream, write: (part: string) => (all += part) }
  // @ts-expect-error: a stream has more than what is used of it.
  printerFor(stream)(text, { isForLog })
  return all
}

function expectHarmless(text: string, what: string): void {
  expect([...text].filter(isActing), what).toEqual([])
  // Only the commands for findings begin so.
  const commands = text.split('\n').filter(line => /^\s*::.*::/.test(line))
  expect(
    commands.filter(line => !/^::(?:error|warning|notice) file=[^\s]*,line=\d+/.test(line)),
    what,
  ).toEqual([])
}

/** Everything that cli.ts may print of an outcome, in each form. */
async function expectHarmlessOutcome(outcome: Outcome, what: string): Promise<void> {
  const { findings, text = '', summary, data } = outcome
  const told = {
    language: 'nl',
    words,
    style: makeStyle({ colour: false }),
    version: '0',
    edition: 'tiny',
    prefix: '',
    strict: false,
  } as const
  for (const format of findingFormats)
    if (format !== 'json')
      expectHarmless(
        written(await tellFindings(findings, format, told), format === 'github'),
        `${what}, ${format}`,
      )
  const json = visibleJson({ findings: findings.map(findingAsJson), data })
  expect(() => JSON.parse(json)).not.toThrow()
  for (const shown of [text, summary, json]) expectHarmless(written(shown), what)
}

/** Each key and each value of a file replaced once, as a text in double quotes whose escapes YAML reads. */
function replaced(path: string): FileTree[] {
  const text = `${tinyEdition[path]}`
  const trees: FileTree[] = []
  visit(parseDocument(text), (_key, node) => {
    if (!isScalar(node) || !node.range) return
    const [start, end] = node.range
    const quoted = JSON.stringify(hostile).replaceAll('\u007f', '\\x7f').replaceAll('\u0085', '\\x85')
    trees.push({ [path]: text.slice(0, start) + quoted + text.slice(end) })
  })
  return trees
}

const treeOf = (changes: FileTree) => writeTree({ ...tinyEdition, [templatePath]: template, ...changes })

describe('what is read', () => {
  it.each(Object.keys(tinyEdition))('acts in no key and no value of %s', async path => {
    const trees = replaced(path)
    expect(trees.length).toBeGreaterThan(3)
    for (const tree of trees) {
      const root = treeOf(tree)
      await expectHarmlessOutcome(
        await check({ root, edition: 'tiny', strict: false }, world),
        `${tree[path]}`,
      )
    }
  })

  it('acts in no name of a file', async () => {
    for (const sign of acting.filter(one => !one.includes('\r'))) {
      const root = treeOf({
        [`data/tiny/trajecten/a${sign}.yaml`]: 'naam: A\n',
        [`data/tiny/x${sign}.yaml`]: '',
      })
      await expectHarmlessOutcome(await check({ root, edition: 'tiny', strict: false }, world), sign)
    }
  })

  it('acts in no text of the template, as it is and as a reference', async () => {
    const references = ['&#x202e;', '&#27;[2J', '&#10;::error::x', '&#x9b;', '&#x200b;', '&#x2028;']
    for (const sign of [...acting, ...references]) {
      const text = `# Kop ${sign} x\n\n${template}\n\n[a${sign}](https://example.org/${sign} "b${sign}") 17 x${sign} {{ a${sign} }}\n`
      const root = treeOf({ [templatePath]: text })
      await expectHarmlessOutcome(await check({ root, edition: 'tiny', strict: false }, world), sign)
      await expectHarmlessOutcome(
        await explain({ root, edition: 'tiny', what: null, lang: 'nl' }, world),
        sign,
      )
    }
  })
})

describe('what is asked and compared', () => {
  // Signs that the data may hold, since documents can show the text.
  const soft = 'Astma\u200b \u200f\u2060x'

  it('acts in no answer of explain and diff', async () => {
    const root = treeOf({
      'data/tiny/trajecten/astma.yaml': `${tinyEdition['data/tiny/trajecten/astma.yaml']}`.replace(
        'naam: Astma',
        `naam: "${soft}"`,
      ),
    })
    for (const what of [hostile, 'traject/astma/naam', '3', null])
      await expectHarmlessOutcome(
        await explain({ root, edition: 'tiny', what, lang: 'nl' }, world),
        `${what}`,
      )
    const same = treeOf({})
    for (const format of ['text', 'markdown', 'html', 'json'] as const) {
      for (const sides of [
        [hostile, 'tiny'],
        [`${same}:tiny`, `${root}:tiny`],
      ] as const) {
        const config = { root, sides, format, out: null, documentLang: 'nl', colour: false } as const
        await expectHarmlessOutcome(await diff(config, world), format)
      }
    }
  })

  it('acts in no answer about a letter that came back', async () => {
    const root = treeOf({})
    const file = join(root, 'brief.txt')
    writeFileSync(
      file,
      `Bijlage 1 ${hostile}\nUitvoering 2 ${hostile}\nTotaal 3\nBijlage 2\nKeuzehulp ${hostile} 9\n`,
    )
    await expectHarmlessOutcome(
      await reconcile({ root, edition: 'tiny', file, lang: 'nl' }, world),
      'reconcile',
    )
  })

  it('acts in no answer about finished files', async () => {
    const root = treeOf({})
    const manifest = {
      editie: 'tiny',
      invoer: [{ bestand: hostile, sha256: 'a' }],
      uitvoer: [
        { bestand: hostile, sha256: hostile },
        { bestand: 'bijlage-1.csv', sha256: 'b' },
      ],
    }
    writeFileSync(join(root, 'manifest.json'), JSON.stringify(manifest))
    writeFileSync(join(root, 'bijlage-1.csv'), `${hostile};${hostile}\n`)
    writeFileSync(join(root, `x${acting[0]}${acting[1]?.replaceAll(':', '')}.pdf`), '')
    const outcome = await verify({ root, folder: root, outline: false, lang: 'nl' }, world)
    expect(outcome.outcome).toBe('differs')
    await expectHarmlessOutcome(outcome, 'verify')
  })
})

describe('each form of a finding', () => {
  it.each(acting)('shows %j by a sign, wherever it stands', async sign => {
    const place = placeIn(`x${sign} y`, 'y', { file: `data/a${sign}.yaml` })
    const findings = [
      sample(place, {
        found: { id: 'quoted', text: sign },
        expected: { id: 'one-of', names: [sign, `b${sign}`] },
        suggestion: sign,
      }),
    ]
    const outcome: Outcome = {
      status: 1,
      outcome: 'failed',
      findings,
      files: [],
      summary: sign.replaceAll('\n', ''),
    }
    await expectHarmlessOutcome(outcome, sign)
    const shown = await tellFindings(findings, 'text', {
      language: 'en',
      words,
      style: makeStyle({ colour: true }),
      version: '0',
      edition: '',
      prefix: '',
      strict: false,
    })
    expect(shown).toMatch(/\[U\+[0-9A-F]{4,}\]/)
  })

  it('keeps colours of the program alone', () => {
    const esc = '\u001b'
    expect(written(`${esc}[1;31mfout${esc}[0m ${esc}[2J${esc}]8;;x`)).toBe(
      `${esc}[1;31mfout${esc}[0m [U+001B][2J[U+001B]]8;;x`,
    )
  })
})
