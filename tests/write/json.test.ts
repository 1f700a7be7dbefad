/** `cijfers.json` and `manifest.json`: exact, complete, one entry on a line. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Amount, ValueRecord } from '../../src/document.ts'
import { writeFigures } from '../../src/write/json/write-figures.ts'
import { writeManifest } from '../../src/write/json/write-manifest.ts'
import { letter } from './letter-2024.ts'

interface Figure {
  readonly pad: string
  readonly eenheid: string
  readonly aantal: number
  readonly van?: number
  readonly deelVan?: string | null
  readonly aandeel?: { readonly teller: number; readonly noemer: number }
  readonly afspraken?: readonly string[]
  readonly trajecten: readonly string[]
}

interface Figures {
  readonly editie: string
  readonly programma: string
  readonly datum: string
  readonly cijfers: readonly Figure[]
  readonly afspraken: readonly { readonly id: string; readonly aantal: number; readonly bestand: string }[]
}

const text = writeFigures(letter)
const figures: Figures = JSON.parse(text)
const byPath = new Map(figures.cijfers.map(figure => [figure.pad, figure]))

describe('cijfers.json of 2024', () => {
  it('has every number of the letter once, in its order', () => {
    expect(figures.cijfers.map(({ pad, aantal, van }) => [pad, aantal, van ?? null])).toEqual(
      letter.values.map(({ amount }) => [amount.path, amount.count, amount.of]),
    )
    expect(byPath.size).toBe(figures.cijfers.length)
  })

  it('has the exact share in lowest terms', () => {
    expect(byPath.get('figuur-1/jaar-3/in-gang')).toMatchObject({
      aantal: 99,
      van: 211,
      deelVan: 'figuur-1/jaar-3',
      aandeel: { teller: 99, noemer: 211 },
    })
    expect(byPath.get('figuur-1/jaar-2/in-gang')?.aandeel).toEqual({ teller: 5, noemer: 9 })
    expect(byPath.get('figuur-1/jaar-1/gereed')?.aandeel).toEqual({ teller: 0, noemer: 1 })
    for (const { aantal, van = 1, aandeel } of figures.cijfers) {
      if (aandeel !== undefined) expect(aandeel.teller * van).toBe(aandeel.noemer * aantal)
    }
  })

  it('adds up: the agreements behind a number are as many as it says', () => {
    const amounts = new Map(figures.afspraken.map(({ id, aantal }) => [id, aantal]))
    const counted = figures.cijfers.filter(({ eenheid }) => eenheid === 'afspraken')
    expect(counted.length).toBeGreaterThan(200)
    for (const { pad, aantal, afspraken = [] } of counted) {
      expect([pad, afspraken.reduce((sum, id) => sum + (amounts.get(id) ?? Number.NaN), 0)]).toEqual([
        pad,
        aantal,
      ])
    }
  })

  it('names trajectories as many as it counts, and wholes that it has', () => {
    for (const { pad, eenheid, aantal, trajecten, deelVan } of figures.cijfers) {
      if (eenheid === 'trajecten') expect([pad, trajecten.length]).toEqual([pad, aantal])
      if (deelVan !== undefined) expect([pad, byPath.has(deelVan ?? '')]).toEqual([pad, true])
    }
  })

  it('has one entry on a line and stays small', () => {
    expect(text.match(/^ {4}\{"pad":.*\},?$/gm)).toHaveLength(letter.values.length)
    expect(text.match(/^ {4}\{"id":.*\},?$/gm)).toHaveLength(letter.agreements.length)
    expect(Buffer.byteLength(text)).toBeLessThan(150_000)
  })

  it('says which edition it is', () => {
    expect(figures).toMatchObject({ editie: '2024', programma: letter.programme, datum: '2024-12-09' })
  })
})

describe('cijfers.json', () => {
  const record = (amount: Amount): ValueRecord => ({ amount, ofPath: null, agreements: [], trajectories: [] })

  it('has no share for a number that is no part of anything', () => {
    const amount: Amount = { path: 'a', unit: 'examples', count: 3, of: null }
    const written: Figures = JSON.parse(writeFigures({ ...letter, values: [record(amount)] }))
    expect(written.cijfers).toEqual([{ pad: 'a', eenheid: 'voorbeelden', aantal: 3, trajecten: [] }])
  })

  it('is JSON whatever the names hold, and when there is nothing', () => {
    const programme = 'a"b\\c\u2028</script>\n'
    const written: Figures = JSON.parse(writeFigures({ ...letter, programme, values: [], agreements: [] }))
    expect(written).toMatchObject({ programma: programme, cijfers: [], afspraken: [] })
  })
})

describe('manifest.json', () => {
  const bytes = (words: string) => new TextEncoder().encode(words)
  const facts = {
    edition: '2024',
    version: '1.2.3',
    inputs: [{ path: 'data/2024/brief.yaml', bytes: bytes('één') }],
    outputs: [
      { path: 'a.csv', bytes: bytes('') },
      { path: 'b.csv', bytes: bytes('x') },
    ],
  }

  it('has the size and the hash of each file, in the order given', () => {
    const sha256 = (words: string) => createHash('sha256').update(words, 'utf8').digest('hex')
    expect(JSON.parse(writeManifest(facts))).toEqual({
      editie: '2024',
      programma: { naam: 'report', versie: '1.2.3' },
      invoer: [{ bestand: 'data/2024/brief.yaml', bytes: 5, sha256: sha256('één') }],
      uitvoer: [
        {
          bestand: 'a.csv',
          bytes: 0,
          sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        },
        { bestand: 'b.csv', bytes: 1, sha256: sha256('x') },
      ],
    })
  })

  it('has one file on a line, and changes with one byte', () => {
    expect(writeManifest(facts).match(/^ {4}\{"bestand":.*\},?$/gm)).toHaveLength(3)
    const changed = { ...facts, outputs: [{ path: 'a.csv', bytes: bytes(' ') }] }
    expect(writeManifest(changed)).not.toContain('e3b0c44298fc')
  })
})
