/** docs/check.md says what the rules look for: every list is there whole. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findingCodes } from '../../src/findings/codes.ts'
import {
  countedNouns,
  fractionAdverbs,
  perhapsFractions,
  surelyFractions,
  trendWords,
} from '../../src/review/word-lists.ts'
import { shareBands } from '../../src/share-words.ts'
import { tinyEdition } from '../edition/tiny-edition.ts'
import { placesOf, reviewTree } from './reviewed.ts'

const page = readFileSync(new URL('../../docs/check.md', import.meta.url), 'utf8')
const flowing = page.replace(/\s+/g, ' ')

describe('docs/check.md', () => {
  it('has the severity of each code that it names', () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (\w+) \|/gm)].map(([, code, severity]) => [
      code,
      severity,
    ])
    expect(rows).toHaveLength(12)
    expect(rows).toEqual(
      rows.map(([code = '']) => [
        code,
        Object.entries(findingCodes).find(([name]) => name === code)?.[1].severity,
      ]),
    )
  })

  it('has each list of words, in its order', () => {
    for (const list of [countedNouns, surelyFractions, perhapsFractions, fractionAdverbs, trendWords]) {
      expect(flowing).toContain(list.join(', '))
    }
  })

  it('has each phrase with its band', () => {
    const rows = shareBands.map(({ phrase, low, lowIncluded, high, highIncluded }) => {
      const below = `${highIncluded ? 'up to' : 'less than'} ${high}%`
      return `| ${phrase} | ${low > 0 ? `${lowIncluded ? 'from' : 'more than'} ${low}%` : below} |`
    })
    expect(page).toContain(`${rows.join('\n')}\n`)
  })

  it('has an example of akkoord.yaml that can be read', async () => {
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? []
    const files = { ...tinyEdition, 'data/tiny/akkoord.yaml': example, 'templates/brief.md': 'Tekst.\n' }
    const findings = await reviewTree(files, 'tiny')
    expect(placesOf('accepted-unused', findings)).toHaveLength(1)
  })
})
