/** Block directives: the figure, the examples of a theme, the annexes (STANDARDS L4). */
import { describe, expect, it } from 'vitest'
import { compose, edition2024, findingsOf, firstParagraph, letterOf, underlined } from './letter-2024.ts'

const both = '::bijlage{soort="trajecten"}\n\n::bijlage{soort="status"}\n'
const withAnnexes = { edition: edition2024 }

describe('::figuur', () => {
  it('places the figure, and references to it then exist', () => {
    const { body } = letterOf('In {{ verwijzing/figuur-1 }} staat het.\n\n::figuur\n')
    expect(body).toMatchObject([
      { type: 'paragraph' },
      { type: 'figure', id: 'figuur-1', label: 'Figuur\u00a01' },
    ])
    expect(firstParagraph('In {{ verwijzing/figuur-1 }}\n\n::figuur')).toBe('In figuur~1')
  })

  it('stands once', () => {
    expect(findingsOf('::figuur\n\n::figuur\n')).toEqual(['3:1 figure-twice "::figuur"'])
  })

  it('may be left out, but then nothing refers to it', () => {
    expect(findingsOf('tekst')).toEqual([])
    expect(compose('{{ verwijzing/figuur-1 }}').findings).toMatchObject([
      { code: 'unknown-value', hint: { id: 'place-figure' } },
    ])
  })
})

describe('::voorbeelden', () => {
  it('lists the examples of a theme in the order of codes', () => {
    const { body } = letterOf('::voorbeelden{thema="kennisontwikkeling"}')
    const files = body.flatMap(block =>
      block.type === 'list'
        ? block.items.flatMap(item => item.map(part => (part.type === 'paragraph' ? part.place?.file : null)))
        : [],
    )
    expect(files.map(file => file?.replace('data/2024/trajecten/', ''))).toEqual([
      'astma.yaml',
      'klachten-vanuit-de-lage-rug.yaml',
      'onderste-luchtweginfecties.yaml',
      'veneuze-trombose-en-longembolie.yaml',
    ])
  })

  it('puts trajectories without a code behind those with one', () => {
    const { body } = letterOf('::voorbeelden{thema=initiatieven}')
    const [list] = body
    const last = list?.type === 'list' ? list.items.at(-1)?.[0] : undefined
    expect(last?.type === 'paragraph' ? last.place?.file : null).toBe('data/2024/trajecten/copd.yaml')
  })

  it.each([
    [
      '::voorbeelden{thema="kennisontwikeling"}',
      '1:21 unknown-theme "kennisontwikeling"',
      '"kennisontwikeling"',
    ],
    ['::voorbeelden{thema=foo}', '1:21 unknown-theme "foo"', 'foo'],
    ['::voorbeelden', '1:1 bad-directive-attribute no thema', '::voorbeelden'],
    ['::voorbeelden{thema="initiatieven" max="2"}', '1:36 bad-directive-attribute "max"', 'max="2"'],
    ['::voorbeelden{thema="initiatieven" .klas}', '1:36 bad-directive-attribute "class"', '.klas'],
    [
      '::voorbeelden[tekst]{thema="initiatieven"}',
      '1:1 bad-directive-attribute words in brackets',
      '::voorbeelden[tekst]{thema="initiatieven"}',
    ],
  ])('%s', (text, found, mark) => {
    expect(findingsOf(text)).toEqual([found])
    expect(underlined(text)).toEqual([mark])
  })

  it('refuses a theme that nobody gave an example for', () => {
    const themes = [...edition2024.programme.themes, { id: 'leeg', name: 'Leeg', claims: null }]
    const edition = {
      ...edition2024,
      programme: { ...edition2024.programme, themes },
      letter: { ...edition2024.letter, annexes: [] },
    }
    expect(findingsOf('::voorbeelden{thema="leeg"}', { edition })).toEqual(['1:21 no-examples "leeg"'])
  })
})

describe('::bijlage', () => {
  it('places annexes behind the text, in its order', () => {
    const letter = letterOf(
      `Zie {{ verwijzing/bijlage-1 }} en {{ verwijzing/bijlage-2 }}.\n\n${both}`,
      withAnnexes,
    )
    expect(letter.annexes).toMatchObject([
      { id: 'bijlage-1', label: 'Bijlage\u00a01', runningSuffix: ', bijlage\u00a01' },
      { id: 'bijlage-2', label: 'Bijlage\u00a02' },
    ])
    expect(letter.head.column).toContainEqual({ kind: 'annexes', label: 'Bijlagen', lines: ['2'] })
    expect(letter.body).toHaveLength(1)
  })

  it('numbers them as they are placed; a reference goes by the kind of its table', () => {
    const text =
      'Eerst {{ verwijzing/bijlage-2 }}.\n\n::bijlage{soort="status"}\n\n::bijlage{soort="trajecten"}\n'
    expect(firstParagraph(text, withAnnexes)).toBe('Eerst bijlage~1.')
    expect(letterOf(text, withAnnexes).annexes).toMatchObject([
      { id: 'bijlage-2', label: 'Bijlage\u00a01' },
      { id: 'bijlage-1', label: 'Bijlage\u00a02' },
    ])
  })

  it.each([
    [`tekst\n\n${both}\nnog wat`, ['7:1 text-after-annex']],
    [`tekst\n\n${both}\n::bijlage{soort=status}`, ['7:17 annex-twice "status"']],
    ['tekst\n\n::bijlage{soort="statu"}', ['3:17 bad-directive-attribute "statu"']],
    ['tekst\n\n::bijlage', ['3:1 bad-directive-attribute no soort']],
    [
      `tekst\n\n::bijlage{soort="trajecten"}\n\n::bijlage{soort="status" x}`,
      ['5:26 bad-directive-attribute "x"'],
    ],
  ])('%j', (text, found) => {
    expect(findingsOf(text, withAnnexes)).toEqual(found)
  })

  it('and brief.yaml say the same', () => {
    expect(findingsOf(`tekst\n\n${both}`)).toEqual([
      '3:17 annex-not-listed "trajecten"',
      '5:17 annex-not-listed "status"',
    ])
    const [finding] = compose('tekst\n\n::bijlage{soort="trajecten"}', withAnnexes).findings
    expect(finding).toMatchObject({
      code: 'annex-not-placed',
      found: { id: 'quoted', text: 'status' },
      place: { file: 'data/2024/brief.yaml' },
    })
  })

  it('is needed for a reference to it', () => {
    expect(compose('{{ verwijzing/bijlage-2 }}').findings).toMatchObject([
      { code: 'unknown-value', hint: { id: 'place-annex' } },
    ])
  })

  it('may be followed by notes only', () => {
    expect(findingsOf(`tekst[^n]\n\n${both}\n[^n]: noot\n`, withAnnexes)).toEqual([])
  })

  it('is not enough for a letter', () => {
    expect(findingsOf(both, withAnnexes)).toEqual(['1:1 empty-text'])
  })
})

describe('a directive that is none', () => {
  it.each([
    ['::figur', '1:1 unknown-directive "::figur"'],
    ['::constructor', '1:1 unknown-directive "::constructor"'],
    ['zie ::figuur', '1:5 unknown-directive "::figuur"'],
    ['::figuur en meer', '1:1 unknown-directive "::figuur"'],
    ['::voorbeelden{thema="x', '1:1 unknown-directive "::voorbeelden"'],
    [':::figuur', '1:1 unknown-directive ":::figuur"'],
    [':: figuur', '1:1 unknown-directive "::"'],
  ])('%j', (text, found) => {
    expect(findingsOf(text)).toEqual([found])
  })

  it('gets the nearest known name', () => {
    expect(compose('::figur').findings).toMatchObject([{ suggestion: '::figuur' }])
    expect(compose('zie ::voorbelden{}').findings).toMatchObject([{ suggestion: '::voorbeelden' }])
  })
})
