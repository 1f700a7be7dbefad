/** A review of damaged texts never throws, and points at what is there. */
import { expect, it } from 'vitest'
import type { Diagnostic } from '../../src/findings/diagnostic.ts'
import { reviewTiny } from './reviewed.ts'

/** A die that falls alike in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return sides => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const text = [
  '## Stand {{ brief/jaar }} van 12 plannen',
  'Ruim een kwart \\* van &amp; **de meeste** 😀 cafe\u0301s stijgt, en neemt ook wel\n  eens weer toe.[^n]',
  '- Eén traject of [twee afspraken](https://www.example.org "t")\n- {{ bijlage-2/totaal | telt: "afspraak", "afspraken" }}',
  '::figuur',
  '[^n]: Van 2018 tot Nhg.',
].join('\n\n')

const signs = [
  '{{',
  '}}',
  '**',
  '[^',
  '](',
  '\n',
  '\n\n',
  '\\',
  '&',
  '😀',
  'e\u0301',
  '9',
  ' een derde ',
  '- ',
  '"',
]

function liesInItsLine({ place }: Diagnostic): boolean {
  const { column, endColumn, line, endLine, sourceLine } = place
  const length = [...sourceLine].length
  if (column < 1 || column > length + 1 || endLine < line) return false
  return endLine > line || (endColumn >= column && endColumn <= length + 2)
}

it('goes on whatever the text is', async () => {
  const roll = dice(5)
  const codes = new Set<string>()
  for (let round = 0; round < 80; round++) {
    let damaged = text
    for (let damage = 0; damage <= round % 4; damage++) {
      const at = roll(damaged.length)
      damaged = damaged.slice(0, at) + (signs[roll(signs.length)] ?? '') + damaged.slice(at + roll(6))
    }
    const findings = await reviewTiny(damaged)
    for (const { code } of findings) codes.add(code)
    expect(
      findings.filter(finding => !liesInItsLine(finding)).map(({ code, place }) => ({ code, place })),
    ).toEqual([])
  }
  for (const code of ['loose-number', 'typed-share', 'trend-without-past', 'other-name'])
    expect(codes).toContain(code)
})
