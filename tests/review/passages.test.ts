/** The running text of the letter with the place of every word and value. */
import { describe, expect, it } from 'vitest'
import type { Passage } from '../../src/letter/passages.ts'
import { templateBlock } from '../../src/review/text-block.ts'
import { compose } from '../letter/letter-2024.ts'

function passagesOf(text: string): Passage[] {
  const passages: Passage[] = []
  compose(text, { collect: passage => passages.push(passage) })
  return passages
}

/** Pieces as `type line:column text`. */
function piecesOf(text: string): string[] {
  return passagesOf(text).flatMap(passage =>
    'pieces' in passage
      ? passage.pieces.map(({ type, place, text }) => `${type} ${place.line}:${place.column} ${text}`)
      : [],
  )
}

describe('passages', () => {
  it('are the blocks of the letter in order, its footnotes last', () => {
    const text = [
      '## Stand {{ brief/jaar }}',
      'Een alinea.[^n]',
      '::figuur',
      '- punt',
      '::voorbeelden{thema="initiatieven"}',
      '[^n]: Noot.',
    ].join('\n\n')
    expect(passagesOf(text).map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'figure',
      'paragraph',
      'examples',
      'footnote',
    ])
    expect(passagesOf(text)[0]).toMatchObject({ id: 'stand-2024' })
    expect(passagesOf(text)[4]).toMatchObject({ theme: 'initiatieven', place: { line: 9, column: 21 } })
  })

  it('hold words, line by line, and values as the letter shows them', () => {
    const text =
      'In **{{ verwijzing/jaar-2 | hoofdletter }}** zitten\n  {{ bijlage-1/implementatie/jaar-2 }}.'
    expect(piecesOf(text)).toEqual([
      'words 1:1 In ',
      'value 1:9 Jaar\u00a02',
      'words 1:45  zitten',
      'words 1:52  ',
      'value 2:6 twee',
      'words 2:39 .',
    ])
  })

  it('word a count by its whole sentence', () => {
    const values = piecesOf(
      'Van {{ bijlage-2/totaal }} zijn er {{ bijlage-2/kennisontwikkeling/gereed }} klaar.',
    )
    expect(values.filter(piece => piece.startsWith('value'))).toEqual(['value 1:8 289', 'value 1:39 6'])
  })

  it('say the filter and the amount behind a value', () => {
    const [passage] = passagesOf('Klaar is {{ figuur-1/jaar-2/gereed | breuk | hoofdletter }}.')
    expect(passage).toMatchObject({
      pieces: [
        {},
        {
          text: 'Ongeveer een achtste',
          filter: 'breuk',
          path: 'figuur-1/jaar-2/gereed',
          amount: { count: 7, of: 54 },
        },
        {},
      ],
    })
  })

  it('know where each character stands, behind escapes, entities and wide ones', () => {
    const text = 'a \\* b &amp; 😀 cafe\u0301 d\n  e [f g](https://www.example.org).'
    const [passage] = passagesOf(text)
    if (passage === undefined || !('pieces' in passage)) throw new Error('no text')
    const block = templateBlock(passage)
    expect(block.shown).toBe('a * b & 😀 café d e f g.')
    const placeOf = (word: string) => {
      const start = block.shown.indexOf(word)
      const { line, column, endLine, endColumn } = block.place(start, start + word.length)
      return [line, column, endLine, endColumn]
    }
    expect(placeOf('*')).toEqual([1, 3, 1, 5])
    expect(placeOf('b')).toEqual([1, 6, 1, 7])
    expect(placeOf('&')).toEqual([1, 8, 1, 13])
    expect(placeOf('😀')).toEqual([1, 14, 1, 15])
    expect(placeOf('d e')).toEqual([1, 22, 2, 4])
    expect(placeOf('g')).toEqual([2, 8, 2, 9])
  })

  it('are not made when nobody asks', () => {
    expect(compose('Tekst.').ok).toBe(true)
  })
})
