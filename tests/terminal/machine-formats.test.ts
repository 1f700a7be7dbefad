/** Findings for other programs: SARIF 2.1.0, workflow commands of GitHub, Markdown. */
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/findings/languages.ts'
import { printWorkflowCommands } from '../../src/terminal/print-github.ts'
import { printMarkdown } from '../../src/terminal/print-markdown.ts'
import { printSarif } from '../../src/terminal/print-sarif.ts'
import { addressOf, regionOf } from '../../src/terminal/regions.ts'
import { commandWords } from '../../src/wording/en/command-words.ts'
import { placeIn, sample, wholeFile } from './findings.ts'

type Findings = readonly ReturnType<typeof sample>[]

describe('a place for other programs', () => {
  it('counts in UTF-16 units', () => {
    expect(regionOf(placeIn('é💥 gereedd', 'gereedd'))).toEqual({
      startLine: 3,
      endLine: 3,
      startColumn: 5,
      endColumn: 12,
    })
  })

  it('ends with its last line when it has more than one', () => {
    const place = { ...placeIn('💥 twee', 'twee'), endLine: 5, endColumn: 2 }
    expect(regionOf(place)).toEqual({ startLine: 3, endLine: 5, startColumn: 4, endColumn: null })
    expect(regionOf({ ...place, endColumn: 1 })).toMatchObject({ endLine: 4 })
  })

  it('has no columns for a whole file', () => {
    expect(regionOf(wholeFile)).toEqual({ startLine: 1, endLine: 1, startColumn: null, endColumn: null })
  })

  it('has a relative address', () => {
    expect(addressOf('data/2024/a b#ç%.yml')).toBe('data/2024/a%20b%23%C3%A7%25.yml')
    expect(addressOf('c:/\ud800')).toBe('c%3A/%EF%BF%BD')
  })
})

describe('SARIF', () => {
  const log = (findings: Findings, language: Language = 'en') => {
    const parsed: { runs: [Record<string, unknown>] } = JSON.parse(
      printSarif(findings, { language, version: '1.2.3' }),
    )
    return parsed.runs[0]
  }

  it('has the rules that were broken, described in both languages', () => {
    const run = log([sample(), sample(wholeFile, { code: 'year-rule' })])
    expect(run).toMatchObject({
      language: 'en',
      columnKind: 'utf16CodeUnits',
      tool: {
        driver: {
          name: 'report',
          semanticVersion: '1.2.3',
          rules: [
            {
              id: 'unknown-status',
              shortDescription: { text: 'the status does not stand in programma.yaml' },
              help: { text: 'use a status from programma.yaml, or add it there' },
              defaultConfiguration: { level: 'error' },
            },
            { id: 'year-rule', defaultConfiguration: { level: 'warning' } },
          ],
        },
      },
      translations: [
        {
          language: 'nl',
          translationMetadata: { name: 'report (nl)' },
          rules: [
            { id: 'unknown-status', shortDescription: { text: 'de status staat niet in programma.yaml' } },
            { id: 'year-rule' },
          ],
        },
      ],
    })
  })

  it('has a result at its place, relative to the root folder', () => {
    const [result] = log([sample()]).results as unknown[]
    expect(result).toEqual({
      ruleId: 'unknown-status',
      ruleIndex: 0,
      level: 'error',
      message: {
        text: 'the status does not stand in programma.yaml\nfound: "gereedd"\nexpected: gereed or in-gang\ndid you mean: gereed',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'templates/brief.md', uriBaseId: '%SRCROOT%' },
            region: {
              startLine: 3,
              startColumn: 13,
              endLine: 3,
              endColumn: 20,
              snippet: { text: 'gereedd' },
            },
          },
        },
      ],
    })
  })

  it('speaks the language of the user', () => {
    const run = log([sample()], 'nl')
    expect(run).toMatchObject({ language: 'nl', translations: [{ language: 'en' }] })
    expect(run.results).toMatchObject([{ message: { text: expect.stringContaining('gevonden: "gereedd"') } }])
  })

  it('escapes braces and links, which mean something there', () => {
    const { suggestion: _none, ...bare } = sample(wholeFile)
    const [result] = log([
      { ...bare, code: 'value-syntax', found: { id: 'quoted', text: '{{ x' }, expected: { id: 'link-as' } },
    ]).results as { message: { text: string } }[]
    expect(result?.message.text).toContain('found: "{{{{ x"')
    expect(result?.message.text).toContain('expected: \\[words\\](https://address)')
    expect(result?.message.text).toContain('write {{{{ path }}}} or')
  })

  it('is a whole log without findings', () => {
    expect(log([])).toMatchObject({ results: [], tool: { driver: { rules: [] } } })
  })
})

describe('workflow commands', () => {
  const print = (findings: Findings, prefix = '') =>
    printWorkflowCommands(findings, { language: 'en', prefix })

  it('are one line each, with the place and all words', () => {
    expect(print([sample()])).toBe(
      '::error file=templates/brief.md,line=3,endLine=3,col=13,endColumn=20,title=unknown-status::the status does not stand in programma.yaml%0Afound: "gereedd"%0Aexpected: gereed or in-gang%0Adid you mean: gereed\n',
    )
  })

  it('cannot be broken out of', () => {
    const place = placeIn('x', 'x', { file: 'data/a,b:c%\n::error::.yaml' })
    const [line, ...rest] = print([sample(place, { found: { id: 'as-is', text: '100%\r\n::stop' } })]).split(
      '\n',
    )
    expect(rest).toEqual([''])
    expect(line).toContain('file=data/a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3A.yaml,')
    expect(line).toContain('found: 100%25[U+000D][U+000A]::stop%0A')
  })

  it('have no columns for several lines or a whole file, and know where the root folder is', () => {
    const lines = { ...placeIn('twee', 'twee'), endLine: 5, endColumn: 2 }
    expect(print([sample(lines)], 'sub/')).toMatch(
      /^::error file=sub\/templates\/brief\.md,line=3,endLine=5,title=/,
    )
    expect(print([sample(wholeFile, { code: 'year-rule' })])).toMatch(
      /^::warning file=data\/2024,line=1,endLine=1,title=year-rule::/,
    )
  })
})

describe('Markdown', () => {
  const words = commandWords
  const print = (findings: Findings, { strict = false } = {}) =>
    printMarkdown(findings, { language: 'en', words, edition: '2024', strict })

  it('is a line and a table', () => {
    expect(print([sample()])).toBe(`**\`report check 2024\`: 1 error in 1 file**

| place | | what is wrong |
| --- | --- | --- |
| \`templates/brief.md:3\` | error \`unknown-status\` | the status does not stand in programma.yaml<br>found: "gereedd"<br>expected: gereed or in-gang<br>did you mean: gereed |
`)
    expect(print([])).toBe('**`report check 2024`: no findings**\n')
    const warning = sample(wholeFile, { code: 'year-rule' })
    expect(print([warning], { strict: true })).toContain(': 1 warning (an error by --strict), 0 errors**')
  })

  it('shows data as they are: no markup, no HTML, no mentions', () => {
    const nasty = '| **x** <b> [a](http://x.nl) `y` @team #12 &amp; \\ _z_'
    const place = placeIn('x', 'x', { file: 'data/`a|b`.yaml' })
    const [, , , , row = ''] = print([sample(place, { found: { id: 'as-is', text: nasty } })]).split('\n')
    expect(row).toContain('| `` data/`a\\|b`.yaml:3 `` |')
    expect(row).toContain(
      'found: \\| \\*\\*x\\*\\* &lt;b&gt; \\[a\\](http:<!-- -->//x.nl) \\`y\\` @<!-- -->team #<!-- -->12 &amp;amp; \\\\ \\_z\\_',
    )
    expect(
      row
        .replace(/\\./g, '')
        .replace(/`` .*? ``/, '')
        .split('|'),
    ).toHaveLength(5)
  })

  it('folds away what is long and says what it leaves out', () => {
    const many = Array.from({ length: 50 }, (_, line) => sample(placeIn('x', 'x', { line: line + 1 })))
    const text = print(many)
    expect(text).toContain('<summary>show 40 findings</summary>')
    expect(text.match(/^\| `/gm)).toHaveLength(40)
    expect(text).toMatch(/\n\nand 10 more findings\n\n<\/details>\n$/)
    expect(text.length).toBeLessThan(20_000)
  })
})
