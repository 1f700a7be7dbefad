/** No id can take the path of another value: those that could are refused on reading. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEdition } from '../../src/edition/read-edition.ts'
import { reservedIds } from '../../src/edition/reserved-ids.ts'
import { textValues } from '../../src/letter/text-values.ts'
import type { Count } from '../../src/tally/tally.ts'
import { tallyEdition } from '../../src/tally/tally-edition.ts'
import { tinyEdition, writeTree } from '../edition/tiny-edition.ts'

/** The tiny edition with these ids in their places. */
async function withIds(
  ids: Readonly<Record<'phase' | 'status' | 'category' | 'principle' | 'theme', string>>,
) {
  const files = Object.entries(tinyEdition).map(([path, text]) => {
    const changed = `${text}`
      .replace(/\bklaar\b/g, ids.phase)
      .replace(/\bbezig\b/g, ids.status)
      .replace(/\bkeuzehulp\b/g, ids.category)
      .replace(/id: samen\b/g, `id: ${ids.principle}`)
      .replace(/\bvoorbeeld\b/g, ids.theme)
    return [path, changed] as const
  })
  return readEdition({ root: writeTree(Object.fromEntries(files)), edition: 'tiny' })
}

/** Every count that a table or the figure shows. */
function countsIn(value: unknown): Count[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(countsIn)
  return isCount(value) ? [value, ...inner] : inner
}

const isCount = (value: object): value is Count => 'path' in value && 'unit' in value && 'value' in value

/** Every word that stands in some path of the tiny edition, and what is reserved. */
async function wordsOfPaths(): Promise<string[]> {
  const reading = await readEdition({ root: writeTree(tinyEdition), edition: 'tiny' })
  if (!reading.ok) throw new Error('the tiny edition has errors')
  const tally = tallyEdition(reading.value)
  const texts = textValues(tally, { annexNumbers: new Map([['bijlage-1', 1]]), hasFigure: true })
  const words = [...tally.counts.keys(), ...texts.keys()].flatMap(path => path.split('/'))
  const reserved = Object.values(reservedIds).flatMap(paths => Object.keys(paths))
  return [...new Set([...words, ...reserved])].filter(word => /^[a-z0-9-]+$/.test(word))
}

describe('paths of values', () => {
  it('are of one value each, or the id is refused', async () => {
    const words = await wordsOfPaths()
    expect(words).toEqual(expect.arrayContaining(['totaal', 'overige', 'trajecten', 'naam', 'jaar-1']))
    const id = fc.constantFrom(...words)
    const ids = fc.record({ phase: id, status: id, category: id, principle: id, theme: id })
    await fc.assert(
      fc.asyncProperty(ids, async chosen => {
        const reading = await withIds(chosen)
        if (!reading.ok) return
        const tally = tallyEdition(reading.value)
        const shown = countsIn({ ...tally, edition: null, counts: null })
        expect(shown.length).toBeGreaterThan(10)
        expect(shown.filter(count => tally.counts.get(count.path) !== count)).toEqual([])
        const texts = textValues(tally, { annexNumbers: new Map(), hasFigure: true })
        expect([...texts.keys()].filter(path => tally.counts.has(path))).toEqual([])
      }),
      { numRuns: 150, seed: 4 },
    )
  })

  it.each(Object.entries(reservedIds))('each reserved id of %s would take one', (_kind, paths) => {
    for (const path of Object.values(paths)) expect(path.split('/').length).toBeGreaterThan(1)
  })
})
