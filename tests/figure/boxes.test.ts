/** No letter of the figure leaves its drawing or stands over another label, whatever the names and counts are. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chart, Swatch } from '../../src/document.ts'
import { drawFigure } from '../../src/figure/draw-figure.ts'
import { colours } from '../../src/figure/measures.ts'
import { facePaths } from '../../src/fonts.ts'

const { normal: regular, bold: semiBold } = facePaths('text')
const look = { fonts: { regular, semiBold, fallback: facePaths('fallback').normal }, colours }
const patterns = ['effen', 'schuin', 'stippen', 'kruis', 'terug', 'liggend'] as const
const greys = ['#154273', '#8fcae7', '#696969', '#f6d4b3', '#5a2d82', '#bcdc8c']

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Around all points of a path, those of curves too: letters are drawn with steps from point to point. */
function boxOf(path: string): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  let [x, y] = [0, 0]
  let [startX, startY] = [0, 0]
  for (const [, step = '', numbers = ''] of path.matchAll(/([Mmlqz])([^Mmlqz]*)/g)) {
    const values = (numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    if (step === 'z') [x, y] = [startX, startY]
    const origin = [x, y] as const
    for (let at = 0; at + 1 < values.length; at += 2) {
      const [stepX = 0, stepY = 0] = values.slice(at, at + 2)
      const isFirstOfCurve = step === 'q' && at % 4 === 0
      const from =
        step === 'M' ? ([0, 0] as const) : step === 'q' && !isFirstOfCurve ? origin : ([x, y] as const)
      ;[x, y] = [from[0] + stepX, from[1] + stepY]
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
    }
    if (step === 'M' || step === 'm') [startX, startY] = [x, y]
  }
  return box
}

/** Letters have curves; bars, rules and hatches have none. Behind a label lies a field with round corners. */
const isText = (path: string): boolean => path.includes('q') && !/^M[\d.]+ [\d.]+l[\d.]+ 0q/.test(path)

/** Points by which a letter may reach out: rounding, and the side of an upright stroke. */
const slack = 0.2

function faultsOf(chart: Chart): string[] {
  const drawing = drawFigure(chart, look)
  return [drawing, ...drawing.parts].flatMap(({ svg, width, height }) => {
    const boxes = [...svg.matchAll(/<path[^>]*? d="([^"]+)"/g)].flatMap(([, path = '']) =>
      isText(path) ? [boxOf(path)] : [],
    )
    expect(boxes.length).toBeGreaterThan(chart.axis.length)
    const outside = boxes.filter(
      ({ left, top, right, bottom }) =>
        left < -slack || top < -slack || right > width + slack || bottom > height + slack,
    )
    const over = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          other =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        )
        .map(other => [one, other]),
    )
    return [
      ...outside.map(box => `outside ${JSON.stringify(box)}`),
      ...over.map(pair => `over ${JSON.stringify(pair)}`),
    ]
  })
}

function chartOf(names: readonly string[], bars: readonly (readonly number[])[], label: string): Chart {
  const swatches = names.map(
    (_, index): Swatch => ({
      status: `status-${index}`,
      colour: greys[index] ?? '#000000',
      pattern: patterns[index] ?? 'effen',
    }),
  )
  return {
    swatches,
    axis: ['0%', '25%', '50%', '75%', '100%'],
    bars: bars.map((counts, year) => {
      const of = counts.reduce((sum, count) => sum + count, 0)
      return {
        label: `${label} ${year + 1}`,
        detail: [{ type: 'text', text: `12 trajecten, n = ${of.toLocaleString('nl')}` }],
        segments: counts.map((count, index) => ({
          status: `status-${index}`,
          name: names[index] ?? '',
          amount: { path: `figuur-1/jaar-${year}/${index}`, unit: 'agreements', count, of },
          text: count === 0 ? '0%' : `${Math.round((100 * count) / of)}%`,
        })),
      }
    }),
  }
}

const word = 'hottentottententententoonstellingsmakersbroodtrommeltjesfabriek'
const long = 'zeer lange naam van iets dat overal terugkomt '.repeat(7).trim()
const name = fc.constantFrom('gereed', 'in gang gezet', 'x', word, word.repeat(3), long)

describe('letters of the figure', () => {
  it('are measured by all points of their paths', () => {
    expect(boxOf('M10 20l5 -2q1 4 2 0zm1 1l0 3')).toEqual({ left: 10, top: 18, right: 17, bottom: 24 })
  })

  it('stay inside the drawing and apart', () => {
    const charts = fc.integer({ min: 2, max: 6 }).chain(statuses =>
      fc.record({
        names: fc.array(name, { minLength: statuses, maxLength: statuses }),
        bars: fc.array(
          fc.array(fc.constantFrom(0, 1, 2, 12, 250, 100_000), { minLength: statuses, maxLength: statuses }),
          { minLength: 1, maxLength: 4 },
        ),
        label: fc.constantFrom('Jaar', 'Implementatiejaar'),
      }),
    )
    fc.assert(
      fc.property(charts, ({ names, bars, label }) => {
        // A year without agreements has no bar.
        const drawn = bars.map(counts => (counts.some(count => count > 0) ? counts : counts.with(0, 1)))
        expect(faultsOf(chartOf(names, drawn, label))).toEqual([])
      }),
      { seed: 19, numRuns: 40 },
    )
  })
})
