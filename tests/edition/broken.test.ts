/** Every kind of broken input is found at its place, alone, with its code. */
import { describe, expect, test } from 'vitest'
import { readEdition } from '../../src/edition/read-edition.ts'
import { findingCodes } from '../../src/findings/codes.ts'
import { brokenFixtures } from './broken-fixtures.ts'
import { writeTiny } from './tiny-edition.ts'

describe('a broken edition', () => {
  for (const { name, expected, files } of brokenFixtures()) {
    test(name, async () => {
      const reading = await readEdition({ root: writeTiny(files), edition: 'tiny' })
      const found = reading.findings.map(
        ({ code, place }) => `${place.file.replace('data/tiny/', '')}:${place.line}:${place.column} ${code}`,
      )
      expect(found).toEqual(expected)
      const errors = reading.findings.filter(({ severity }) => severity === 'error')
      expect(reading.ok).toBe(errors.length === 0)
      for (const { code } of reading.findings) expect(findingCodes).toHaveProperty(code)
    })
  }
})
