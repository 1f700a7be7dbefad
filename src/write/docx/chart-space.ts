/** The chart in DrawingML: a stacked bar of 100% for each year, hatched and labelled as the picture is. */
import type { XmlComponent } from 'docx'
import type { Chart, Swatch } from '../../document.ts'
import { chartLabels } from './chart-labels.ts'
import type { ChartLook } from './chart-look.ts'
import { type ChartSetting, colourOf, gapWidth, plot, solid, textProperties, value } from './chart-parts.ts'
import { type ChartSeries, type ChartSheet, columnLetter } from './chart-sheet.ts'
import { element, textElement } from './elements.ts'

/** Word's patterns that come nearest to the hatches of the picture. */
const presets: Readonly<Record<Exclude<Swatch['pattern'], 'effen'>, string>> = {
  schuin: 'wdUpDiag',
  stippen: 'pct10',
  kruis: 'diagCross',
  terug: 'wdDnDiag',
  liggend: 'narHorz',
  staand: 'narVert',
}

const categoryAxis = 1
const valueAxis = 2

/** `data` names the workbook. */
export function chartSpace(
  chart: Chart,
  sheet: ChartSheet,
  setting: ChartSetting,
  data: XmlComponent,
): XmlComponent {
  const namespaces = {
    'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
    'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  }
  return element('c:chartSpace', namespaces, [
    value('c:date1904', 0),
    value('c:lang', setting.language),
    value('c:roundedCorners', 0),
    element('c:chart', {}, [
      value('c:autoTitleDeleted', 1),
      element('c:plotArea', {}, [
        element('c:layout', {}, [manualLayout(plot)]),
        bars(chart, sheet, setting),
        categories(setting),
        shares(setting),
        element('c:spPr', {}, [element('a:noFill')]),
      ]),
      legend(setting),
      value('c:plotVisOnly', 1),
      value('c:dispBlanksAs', 'gap'),
    ]),
    element('c:spPr', {}, [element('a:noFill'), element('a:ln', {}, [element('a:noFill')])]),
    textProperties(setting, { size: setting.layout.sizes.small.size, colour: setting.layout.colours.ink }),
    data,
  ])
}

function bars(chart: Chart, sheet: ChartSheet, setting: ChartSetting): XmlComponent {
  const labels = chartLabels(sheet, setting)
  return element('c:barChart', {}, [
    value('c:barDir', 'bar'),
    value('c:grouping', 'percentStacked'),
    value('c:varyColors', 0),
    ...chart.swatches.flatMap((swatch, index) => {
      const series = sheet.series[index]
      return series === undefined ? [] : [seriesOf(series, { swatch, index, sheet, setting, labels })]
    }),
    value('c:gapWidth', gapWidth),
    value('c:overlap', 100),
    value('c:axId', categoryAxis),
    value('c:axId', valueAxis),
  ])
}

interface SeriesJob {
  readonly swatch: Swatch
  readonly index: number
  readonly sheet: ChartSheet
  readonly setting: ChartSetting
  readonly labels: ReadonlyMap<string, XmlComponent>
}

function seriesOf(series: ChartSeries, { swatch, index, sheet, setting, labels }: SeriesJob): XmlComponent {
  const rows = sheet.bars.length
  const at = (column: number, from: number, to = from) => {
    const letter = columnLetter(column)
    return `'${sheet.name}'!$${letter}$${from}${to === from ? '' : `:$${letter}$${to}`}`
  }
  const own = labels.get(series.status)
  return element('c:ser', {}, [
    value('c:idx', index),
    value('c:order', index),
    element('c:tx', {}, [strings(at(series.nameColumn, 1), [series.name])]),
    element('c:spPr', {}, [
      fillOf(swatch, setting.look),
      element('a:ln', { w: 7620 }, [solid(setting.look.outline)]),
    ]),
    value('c:invertIfNegative', 0),
    ...(own === undefined ? [] : [own]),
    element('c:cat', {}, [strings(at(0, 2, rows + 1), sheet.bars)]),
    element('c:val', {}, [numbers(at(series.shareColumn, 2, rows + 1), series.shares)]),
  ])
}

function strings(formula: string, texts: readonly string[]): XmlComponent {
  return element('c:strRef', {}, [
    textElement('c:f', formula),
    element('c:strCache', {}, [
      value('c:ptCount', texts.length),
      ...texts.map((text, idx) => element('c:pt', { idx }, [textElement('c:v', text)])),
    ]),
  ])
}

function numbers(formula: string, values: readonly number[]): XmlComponent {
  return element('c:numRef', {}, [
    textElement('c:f', formula),
    element('c:numCache', {}, [
      textElement('c:formatCode', '0%'),
      value('c:ptCount', values.length),
      ...values.map((number, idx) => element('c:pt', { idx }, [textElement('c:v', `${number}`)])),
    ]),
  ])
}

/** The first bar stands on top, as in the picture. */
function categories(setting: ChartSetting): XmlComponent {
  const { sizes, colours } = setting.layout
  return element('c:catAx', {}, [
    value('c:axId', categoryAxis),
    element('c:scaling', {}, [value('c:orientation', 'maxMin')]),
    value('c:delete', 0),
    value('c:axPos', 'l'),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'low'),
    line(setting.look.outline),
    textProperties(setting, { size: sizes.small.size, colour: colours.ink }),
    value('c:crossAx', valueAxis),
    value('c:crosses', 'autoZero'),
    value('c:auto', 0),
    value('c:lblAlgn', 'l'),
    value('c:lblOffset', 100),
    value('c:noMultiLvlLbl', 1),
  ])
}

function shares(setting: ChartSetting): XmlComponent {
  const { sizes, colours } = setting.layout
  return element('c:valAx', {}, [
    value('c:axId', valueAxis),
    element('c:scaling', {}, [value('c:orientation', 'minMax'), value('c:max', 1), value('c:min', 0)]),
    value('c:delete', 0),
    value('c:axPos', 'b'),
    element('c:majorGridlines', {}, [line(colours.hairline)]),
    element('c:numFmt', { formatCode: '0%', sourceLinked: 0 }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'nextTo'),
    element('c:spPr', {}, [element('a:ln', {}, [element('a:noFill')])]),
    textProperties(setting, { size: sizes.small.size, colour: colours.soft }),
    value('c:crossAx', categoryAxis),
    value('c:crosses', 'max'),
    value('c:crossBetween', 'between'),
    value('c:majorUnit', 0.25),
  ])
}

function legend(setting: ChartSetting): XmlComponent {
  const { sizes, colours } = setting.layout
  return element('c:legend', {}, [
    value('c:legendPos', 'b'),
    value('c:overlay', 0),
    textProperties(setting, { size: sizes.years.size, colour: colours.ink }),
  ])
}

function fillOf({ colour, pattern, status }: Swatch, { segments, outline }: ChartLook): XmlComponent {
  if (pattern === 'effen') return solid(colour)
  return element('a:pattFill', { prst: presets[pattern] }, [
    element('a:fgClr', {}, [colourOf(segments[status]?.mark ?? outline)]),
    element('a:bgClr', {}, [colourOf(colour)]),
  ])
}

/** `{ x, y, width, height }` of the inner part, as shares of the frame. */
function manualLayout({ x, y, width, height }: typeof plot): XmlComponent {
  return element('c:manualLayout', {}, [
    value('c:layoutTarget', 'inner'),
    value('c:xMode', 'edge'),
    value('c:yMode', 'edge'),
    value('c:x', x),
    value('c:y', y),
    value('c:w', width),
    value('c:h', height),
  ])
}

function line(colour: string): XmlComponent {
  return element('c:spPr', {}, [element('a:ln', { w: 5080 }, [solid(colour)])])
}
