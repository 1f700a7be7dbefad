/** What changes without a word or a number: blanks between sentences, and the order of agreements in a file. */
import { expect, it } from 'vitest'
import { patched } from '../edition/tiny-edition.ts'
import { astma, changed, typed } from './sides.ts'

it('tells a second blank between two sentences, at the second one', async () => {
  const { isSame, sentences } = await changed(typed('. Passende zorg', '.  Passende zorg'))
  expect(isSame).toBe(false)
  expect(sentences).toEqual([
    expect.objectContaining({
      kind: 'changed',
      cause: 'template',
      before: 'Passende zorg vraagt tijd.',
      after: 'Passende zorg vraagt tijd.',
    }),
  ])
})

it('tells agreements that change places, for cijfers.json lists them in their order', async () => {
  const first = '  - id: AS-01\n    categorie: keuzehulp\n    aantal: 3\n    status: gereed\n'
  const second = '  - id: AS-02\n    categorie: overig\n    status: bezig\n'
  const { isSame, agreements, data } = await changed(patched(astma, first + second, second + first))
  expect(isSame).toBe(false)
  expect(agreements).toEqual([])
  expect(data).toEqual([
    {
      source: 'data',
      file: 'trajecten/astma.yaml',
      path: 'afspraken',
      before: 'AS-01, AS-02',
      after: 'AS-02, AS-01',
    },
  ])
})
