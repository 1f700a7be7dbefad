/** The READMEs are true: a row for every finding code, the rooms there are, links, a new year as it is told. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allFindingCodes, findingCodes } from '../src/findings/codes.ts'

const root = new URL('..', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

describe('README', () => {
  const readme = read('README.md')

  it('has a row for every finding code, with the words of the program, and no others', () => {
    const table =
      readme.split('<!-- codes: kept complete by a test -->')[1]?.split('<!-- /codes -->')[0] ?? ''
    const rows = table.split('\n').filter(line => line.startsWith('| `'))
    const cell = (text: string) => text.replaceAll('<', '&lt;').replaceAll('|', '\\|')
    const expected = allFindingCodes.map(code => {
      const { severity, summary, remedy } = findingCodes[code]
      return `| \`${code}\` | ${severity} | ${cell(summary.en)} | ${cell(remedy.en)} |`
    })
    expect(rows).toEqual(expected)
  })

  it('links only to files that are there', () => {
    const pages = ['README.md', 'CHANGELOG.md', 'src/README.md', 'fonts/README.md', 'templates/README.md']
    for (const file of [...pages, 'docs/check.md', 'docs/decisions.md']) {
      const links = [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(match => match[1] ?? '')
      const missing = links.filter(link => !existsSync(new URL(link, new URL(file, root))))
      expect({ file, missing }).toEqual({ file, missing: [] })
    }
  })

  it('lists every folder of src on its map', () => {
    const map = read('src/README.md')
    const rooms = readdirSync(new URL('src', root), { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(({ name }) => name)
    expect(rooms.length).toBeGreaterThan(10)
    expect(rooms.filter(room => !map.includes(`${room}/`))).toEqual([])
  })
})
