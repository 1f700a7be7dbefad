/** Labels of a crowded bar, text on greys, and the size of the SVG. */
import { describe, expect, it } from 'vitest'
import type { Bar } from '../../src/document.ts'
import { contrast, textColour } from '../../src/figure/contrast.ts'
import { normaliseSvg } from '../../src/figure/normalise-svg.ts'
import { placeLabels } from '../../src/figure/place-labels.ts'

const plotWidth = 377

function place(counts: readonly number[]) {
  const of = counts.reduce((sum, count) => sum + count, 0)
  const bar: Bar = {
    label: 'Jaar 1',
    detail: [],
    segments: counts.map((count, index) => ({
      status: `s${index}`,
      name: 'geen actie',
      amount: { path: `p/${index}`, unit: 'agreements', count, of },
      text: '1%',
    })),
  }
  return placeLabels(bar, { plotWidth, widthsOf: () => ({ share: 14, name: 40 }) })
}

/** Pairs of which one leader line runs through the words of the other. */
function crossings(counts: readonly number[]): string[] {
  const above = place(counts).flatMap(({ segment, left, right, position }) => {
    if (position.kind === 'inside') return []
    const at = (left + right) / 2
    const length = 3 + 14 + 2.1 + 40
    const [from, to] = position.side === 'left' ? [at - length, at - 3] : [at + 3, at + length]
    return [{ status: segment.status, at, from, to, level: position.level }]
  })
  return above.flatMap(line =>
    above
      .filter(words => words.status !== line.status && words.level < line.level)
      .filter(words => words.from < line.at && line.at < words.to)
      .map(words => `${line.status} through ${words.status}`),
  )
}

describe('leader lines', () => {
  it.each([
    { where: 'at the left edge', counts: [1, 1, 1, 1, 1, 95] },
    { where: 'at the left edge, wider', counts: [2, 2, 90, 2, 2, 2] },
    { where: 'at the right edge', counts: [95, 1, 1, 1, 1, 1] },
    { where: 'on both sides of the place where the side changes', counts: [12, 4, 3, 4, 77, 0] },
    { where: 'in the middle', counts: [50, 0, 0, 1, 1, 48] },
  ])('never run through the words of another label $where', ({ counts }) => {
    expect(place(counts).some(({ position }) => position.kind === 'above')).toBe(true)
    expect(crossings(counts)).toEqual([])
  })
})

describe('text on a fill', () => {
  it('reads with 4.5 to 1 on every grey', () => {
    const greys = Array.from(
      { length: 256 },
      (_, value) => `#${value.toString(16).padStart(2, '0').repeat(3)}`,
    )
    expect(greys.filter(grey => contrast(grey, textColour(grey)) < 4.5)).toEqual([])
  })
})

describe('SVG', () => {
  it('writes paths with steps from point to point, which end where the absolute ones do', () => {
    const path = '<path d="M90.714 8.001L90.714 148Q91 149 92.5 150ZM1 2L3 4"/>'
    const svg = normaliseSvg(`<svg>${path}</svg>`, { width: 100, height: 200 })
    expect(svg).toContain('d="M90.71 8l0 140q.29 1 1.79 2zm-89.71-6l2 2"')
  })
})
