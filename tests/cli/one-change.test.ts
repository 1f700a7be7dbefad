/** One status in one file: every table, share, figure value and sentence that depends on it changes, nothing else. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyOf, newFolder, removeFolders, replaceIn, report, repository } from './run-report.ts'

afterAll(removeFolders)

const before = newFolder()
const after = newFolder()

beforeAll(() => {
  const root = copyOf(repository)
  const formats = ['--formats', 'md,csv,json,svg']
  report(['build', '2024', '--root', root, '--out', before, ...formats])
  // MI-07: Middenoorontsteking, Keuzehulp, one agreement, under way.
  replaceIn(
    join(root, 'data/2024/trajecten/middenoorontsteking.yaml'),
    'categorie: keuzehulp\n    aantal: 1\n    status: in-gang',
    'categorie: keuzehulp\n    aantal: 1\n    status: gereed',
  )
  report(['build', '2024', '--root', root, '--out', after, ...formats])
})

/** Lines of the new file that the old one does not have. */
function changed(name: string): string[] {
  const old = new Set(readFileSync(join(before, name), 'utf8').split('\n'))
  return readFileSync(join(after, name), 'utf8')
    .split('\n')
    .filter(line => !old.has(line))
    .map(line => line.replaceAll('\u00a0', ' '))
}

describe('one agreement from under way to done', () => {
  it('moves its token, two cells, and both subtotals and totals of Bijlage 2', () => {
    expect(changed('bijlage-2.md')).toEqual([
      '| **Zorg die samen met de patiënt tot stand komt** | **13** |  | **35** |  | **12** |  | **2** |  | **62** |',
      '| Keuzehulp | 2 | MI3(1), UW3(1) | 3 | SD1(1), MA3(1), VT3(1) | 2 | EP2(2) | 1 | VT3(1) | 8 |',
      '| **Totaal** | **65** |  | **151** |  | **51** |  | **22** |  | **289** |',
    ])
    expect(changed('bijlage-2.csv')).toHaveLength(2)
  })

  it('changes the row of its year, the row of all years and the note on rounding', () => {
    expect(changed('figuur-1.md')).toEqual([
      '| Jaar 3 | 10 | 58 | 27% | 98 | 46% | 34 | 16% | 21 | 10% | 211 |',
      '| **Alle jaren** | **13** | **65** | **22%** | **151** | **52%** | **51** | **18%** | **22** | **8%** | **289** |',
      'Door afronding tellen de percentages van jaar 3 samen op tot 99.',
      'Door afronding tellen de percentages van jaar 2 samen op tot 101.',
    ])
  })

  it('changes the sentences that say these numbers, and leaves Bijlage 1 alone', () => {
    const sentences = changed('voortgangsrapportage-2024.md').filter(line => !line.startsWith('|'))
    expect(sentences.slice(0, 2)).toEqual([
      'Van de 289 verbeterafspraken in de implementatiefase zijn er 151 in gang gezet, ruim de helft.',
      'Nog eens 65 afspraken zijn gereed.',
    ])
    expect(changed('bijlage-1.md')).toEqual([])
    expect(changed('bijlage-1.csv')).toEqual([])
  })

  it('changes the drawing and the numbers behind it', () => {
    expect(changed('figuur-1.svg').length).toBeGreaterThan(0)
    const paths = changed('cijfers.json').flatMap(line => line.match(/"pad":"([^"]+)"/)?.[1] ?? [])
    expect(paths).toContain('figuur-1/jaar-3/gereed')
    expect(paths).toContain('bijlage-2/keuzehulp/gereed/MI')
    expect(paths).not.toContain('figuur-1/jaar-2/gereed')
  })
})
