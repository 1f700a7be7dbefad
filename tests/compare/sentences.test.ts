/** Which sentences changed, and whether somebody wrote them anew or the data did. */
import { describe, expect, it } from 'vitest'
import { tinyEdition } from '../edition/tiny-edition.ts'
import { astma, changed, statusChanged, templatePath, typed } from './sides.ts'

const spaced = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null

const told = async (...sides: Parameters<typeof changed>) =>
  (await changed(...sides)).sentences.map(({ kind, cause, before, after }) => ({
    kind,
    cause,
    before: spaced(before),
    after: spaced(after),
  }))

describe('sentences', () => {
  it('that were written anew are told from those that follow from the data', async () => {
    const after = {
      ...statusChanged,
      ...typed('Passende zorg vraagt tijd.', 'Passende zorg vraagt veel tijd.'),
    }
    expect(await told(after)).toEqual([
      {
        kind: 'changed',
        cause: 'data',
        before: 'Van de vijf afspraken zijn er drie gereed.',
        after: 'Van de vijf afspraken zijn er vier gereed.',
      },
      {
        kind: 'changed',
        cause: 'data',
        before: 'In jaar 2 is dat drie kwart.',
        after: 'In jaar 2 is dat alle.',
      },
      {
        kind: 'changed',
        cause: 'template',
        before: 'Passende zorg vraagt tijd.',
        after: 'Passende zorg vraagt veel tijd.',
      },
    ])
  })

  it('that were written anew and count otherwise have both causes', async () => {
    const after = { ...statusChanged, ...typed('In jaar 2 is dat', 'In het jaar 2 is dat nu') }
    expect(await told(after)).toContainEqual({
      kind: 'changed',
      cause: 'both',
      before: 'In jaar 2 is dat drie kwart.',
      after: 'In het jaar 2 is dat nu alle.',
    })
  })

  it('that are new, dropped or moved are told as such', async () => {
    const kinds = async (before: string, after: string) =>
      (await told(typed(before, after))).map(({ kind }) => kind)
    expect(await kinds('vraagt tijd.', 'vraagt tijd. Wij gaan door.')).toEqual(['appeared'])
    expect(await kinds(' Passende zorg vraagt tijd.', '')).toEqual(['vanished'])
    const paragraph = 'Wij schrijven over {{ bijlage-1/totaal | telt: "traject", "trajecten" }}.\n\n'
    const moved = typed(paragraph, '')[templatePath]
    const text = String(moved).replace('Tot slot', `${paragraph}Tot slot`)
    expect(await told({ [templatePath]: text })).toMatchObject([
      { kind: 'moved', after: 'Wij schrijven over drie trajecten.' },
    ])
  })

  it('that rest on another number with the same words are still true', async () => {
    const most = typed(
      'In jaar 2 is dat {{ figuur-1/jaar-2/gereed | breuk }}.',
      'Van {{ figuur-1/totaal/bezig | breuk }} weten wij dat.',
    )
    const bigger = (text: string) => text.replaceAll('aantal: 3', 'aantal: 30')
    const many = { ...most, [astma]: bigger(String(tinyEdition[astma])) }
    const more = { ...most, [astma]: bigger(String(tinyEdition[astma])).replace('aantal: 30', 'aantal: 31') }
    expect((await changed(more, many)).sentences).toContainEqual(
      expect.objectContaining({
        kind: 'still-true',
        cause: 'data',
        values: [{ path: 'figuur-1/totaal/bezig (n)', before: 32, after: 33 }],
      }),
    )
  })

  it('with another link or weight, but the same words, are told', async () => {
    expect(await told(typed('https://example.org "', 'https://example.org/nieuw "'))).toMatchObject([
      { kind: 'changed', cause: 'template', after: 'Tot slot danken wij alle partijen.' },
    ])
    expect(await told(typed('Passende zorg vraagt', '**Passende zorg** vraagt'))).toMatchObject([
      {
        kind: 'changed',
        cause: 'template',
        before: 'Passende zorg vraagt tijd.',
        after: 'Passende zorg vraagt tijd.',
      },
    ])
  })

  it('are not told when only the lines of the template are broken in another way', async () => {
    expect(await told(typed('Tot slot danken wij', '\n\nTot slot danken wij'))).toEqual([])
  })
})
