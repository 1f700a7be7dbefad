/** The program speaks Dutch and English; what machines read is the same in both. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { copyOf, newFolder, removeFolders, replaceIn, report, repository } from './run-report.ts'

afterAll(removeFolders)

const commands = [...report(['--help']).stdout.matchAll(/^ {2}([a-z]+) [<[]/gm)].map(([, name = '']) => name)

function brokenRoot(): string {
  const root = copyOf(repository)
  replaceIn(join(root, 'data/2024/trajecten/icd.yaml'), 'fase: implementatie', 'fase: implementatei')
  return root
}

describe.each(['nl', 'en'])('help in %s', lang => {
  it('lists the commands that there are', () => {
    expect(commands).toEqual(expect.arrayContaining(['build', 'check']))
  })

  it.each(['', ...commands])('of "%s" has words for every part, in at most 80 columns', command => {
    const run = report([...(command === '' ? [] : [command]), '--help', '--lang', lang])
    expect(run).toMatchObject({ status: 0, stderr: '' })
    const lines = run.stdout.split('\n')
    expect(lines.filter(line => [...line].length > 80)).toEqual([])
    const parts = lines.filter(line => /^ {2}[-<[]/.test(line))
    expect(parts.filter(line => !/\S {2,}\S/.test(line.trim()) || /\s: /.test(line))).toEqual([])
  })

  it('shares no line of words with the other language', () => {
    const words = (language: string) =>
      commands
        .flatMap(command => report([command, '--help', '--lang', language]).stdout.split('\n'))
        .filter(line => /^\S/.test(line) || / {2}\S/.test(line.trim()))
    const other = new Set(words(lang === 'nl' ? 'en' : 'nl'))
    const shared = words(lang).filter(line => other.has(line))
    expect(shared.filter(line => !/^\s*(?:<[a-z]+>\s*)?$/.test(line))).toEqual([])
  })
})

describe('findings', () => {
  it('are told in the language of the flag, else of the environment', () => {
    const root = brokenRoot()
    const [line] = report(['check', '2024', '--root', root, '--lang', 'nl']).stdout.split('\n')
    expect(line).toMatch(/^data\/2024\/trajecten\/icd\.yaml:3:7: fout de fase /)
    const dutch = report(['check', '2024', '--root', root], { env: { LC_ALL: 'nl_NL.UTF-8' } })
    expect(dutch.stdout).toContain('   gevonden     "implementatei"\n')
    expect(dutch.stdout).toContain('   bedoelde je  implementatie\n')
    expect(dutch.stderr).toMatch(/^\n1 fout in 1 bestand/)
    expect(report(['check', '2024', '--root', root]).stderr).toMatch(/\n1 error in 1 file/)
  })

  it('are the same JSON in both', () => {
    const root = brokenRoot()
    const json = (lang: string) => report(['check', '2024', '--root', root, '--json', '--lang', lang])
    expect(json('nl')).toEqual(json('en'))
    expect(JSON.parse(json('nl').stdout)).toMatchObject({
      findings: [
        {
          code: 'unknown-phase',
          severity: 'error',
          message: 'the phase does not stand in programma.yaml',
          found: '"implementatei"',
          suggestion: 'implementatie',
          hint: null,
        },
      ],
    })
  })
})

describe('a build', () => {
  it('writes the same files in both languages', () => {
    const folders = ['nl', 'en'].map(lang => {
      const out = newFolder()
      const run = report(['build', '2024', '--formats', 'md,csv,json,html', '--out', out, '--lang', lang])
      expect(run.stderr).toMatch(lang === 'nl' ? /bestanden geschreven in/ : /wrote \d+ files to/)
      return readdirSync(out).map(name => [name, readFileSync(join(out, name), 'utf8')])
    })
    expect(folders[0]).toEqual(folders[1])
  })

  it('says in both why a folder cannot be written', () => {
    const root = newFolder()
    writeFileSync(join(root, 'file'), '')
    const tell = (lang: string) =>
      report(['build', '2024', '--formats', 'csv', '--out', join(root, 'file'), '--lang', lang]).stderr
    expect(tell('en')).toMatch(
      /a part of the path is a file \(ENOTDIR\); nothing was changed\n {3}hint {2}choose/,
    )
    expect(tell('nl')).toMatch(
      /een deel van het pad is een bestand \(ENOTDIR\); er is niets veranderd\n {3}tip {2}kies/,
    )
  })
})

describe('wrong usage', () => {
  it.each([
    [['chek', '2024'], 'there is no command "chek"', 'er is geen opdracht "chek"'],
    [['check', '2024', '--strickt'], 'there is no option --strickt', 'er is geen optie --strickt'],
    [['check'], '<edition> is missing', '<editie> ontbreekt'],
    [['check', '2024', '--root'], '--root <folder> wants a value', 'achter --root <map> hoort een waarde'],
    [
      ['build', '2024', '--formats', 'doc'],
      '--formats <list> cannot be "doc"',
      '--formats <lijst> kan niet "doc" zijn',
    ],
    [
      ['check', '2024', '--format', 'xml'],
      '--format <name> cannot be "xml"',
      '--format <naam> kan niet "xml" zijn',
    ],
    [['check', '2024', '2025'], 'too many words behind report check', 'te veel woorden achter report check'],
    [
      ['check', '2024', '--json', '--format', 'sarif'],
      '--json and --format do not go together',
      '--json en --format gaan niet samen',
    ],
  ])('%j', (args, english, dutch) => {
    const run = report(args)
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain(`report: ${english}\n`)
    expect(report([...args.slice(0, 1), '--lang', 'nl', ...args.slice(1)]).stderr).toContain(
      `report: ${dutch}\n`,
    )
  })

  it('says what there is instead', () => {
    expect(report(['chek', '2024', '--lang', 'nl']).stderr).toContain('\n   bedoelde je  check\n')
    expect(report(['check', '2024', '--format', 'xml']).stderr).toContain(
      '\n   expected  text, json, sarif, github, markdown\n',
    )
    expect(report(['check', '2024', '--lang', 'fr']).stderr).toContain('\n   expected  nl, en\n')
  })
})
