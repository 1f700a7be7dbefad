/** The chart as a configuration of chart.js: pure, apart from the drawing that its plugin does when it is drawn. */
import type { ChartConfiguration, Plugin } from 'chart.js'
import type { Chart } from '../document.ts'
import { drawAxis, drawBarNames, drawHatches, drawLabels } from './draw-marks.ts'
import { type FigureColours, measures, colours as ownColours } from './measures.ts'
import { type LabelWidths, type PlacedLabel, placeLabels } from './place-labels.ts'

export interface ChartPlan {
  /** Size in points. */
  readonly width: number
  readonly height: number
  /** Size of the canvas, which counts in whole points; what is over stands empty at the right and below. */
  readonly canvas: { readonly width: number; readonly height: number }
  readonly configuration: ChartConfiguration<'bar', number[], string>
}

/** `widthsOf` measures the words of a label; everything else follows from the chart. */
export function composeChart(
  chart: Chart,
  widthsOf: (label: { readonly share: string; readonly name: string }) => LabelWidths,
  colours: FigureColours = ownColours,
): ChartPlan {
  const plotWidth = measures.width - measures.labelWidth
  const labels = chart.bars.map(bar =>
    placeLabels(bar, { plotWidth, widthsOf: ({ text, name }) => widthsOf({ share: text, name }) }),
  )
  const levels = labels.map(countLevels)
  const raised = Math.max(0, ...levels.map(level => level - 1))
  const gap = measures.gap + raised * measures.leader.raise
  const band = measures.bar + gap
  // chart.js gives every bar a band of equal height, half a gap on either side.
  // It takes no negative padding: where the gap is wide, some of it is left below.
  const [first = 0] = levels
  const above = Math.max(0, Math.max(measures.gridOverhang, first === 0 ? 0 : spaceAbove(first)) - gap / 2)
  const below = Math.max(0, measures.gridOverhang + measures.axisLabels - gap / 2)
  const height = chart.bars.length * band + above + below
  const canvas = { width: Math.ceil(measures.width), height: Math.ceil(height) }
  const hatching: Plugin<'bar'> = {
    id: 'report-marks',
    beforeDatasetsDraw: ({ ctx, chartArea }) => drawAxis(ctx, chart, { area: chartArea, gap, colours }),
    afterDatasetsDraw: drawn => {
      drawHatches(drawn, chart, colours)
      drawLabels(drawn, { chart, labels, colours })
      drawBarNames(drawn, chart, colours)
    },
  }
  return {
    width: measures.width,
    height,
    canvas,
    configuration: {
      type: 'bar',
      data: {
        labels: chart.bars.map(({ label }) => label),
        datasets: chart.swatches.map(({ status, colour }) => ({
          label: status,
          data: chart.bars.map(({ segments }) => shareOf(segments, status)),
          backgroundColor: colour,
          borderWidth: 0,
          barThickness: measures.bar,
          clip: false,
        })),
      },
      options: {
        indexAxis: 'y',
        animation: false,
        responsive: false,
        layout: {
          padding: {
            left: measures.labelWidth,
            right: canvas.width - measures.width + measures.outline / 2,
            top: above,
            bottom: below + canvas.height - height,
          },
          autoPadding: false,
        },
        plugins: { legend: { display: false }, tooltip: { enabled: false } },
        scales: {
          x: { display: false, stacked: true, min: 0, max: 100 },
          y: { display: false, stacked: true },
        },
      },
      plugins: [hatching],
    },
  }
}

function countLevels(labels: readonly PlacedLabel[]): number {
  const levels = labels.map(({ position }) => (position.kind === 'above' ? position.level + 1 : 0))
  return Math.max(0, ...levels)
}

/** Room for labels above the first bar. */
function spaceAbove(levels: number): number {
  return measures.leader.rise + (levels - 1) * measures.leader.raise + 3
}

/** In percents, unrounded: what is drawn is exact, what is said is rounded. */
function shareOf(segments: Chart['bars'][number]['segments'], status: string): number {
  const total = segments.reduce((sum, { amount }) => sum + amount.count, 0)
  const segment = segments.find(candidate => candidate.status === status)
  return segment === undefined || total === 0 ? 0 : (100 * segment.amount.count) / total
}
