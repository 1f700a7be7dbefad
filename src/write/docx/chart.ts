/** Figuur 1 as a chart that Word draws itself, and that editors change by its data. */

import {
  createTransformation,
  Drawing,
  type IContext,
  type IXmlableObject,
  PackagePart,
  Run,
  XmlComponent,
} from 'docx'
import type { Chart, Figure } from '../../document.ts'
import { plainText } from '../../plain-text.ts'
import type { ChartLook } from './chart-look.ts'
import { type ChartSheet, chartSheet } from './chart-sheet.ts'
import { chartSpace } from './chart-space.ts'
import { pixels } from './measures.ts'
import type { Setting } from './setting.ts'
import { workbook } from './workbook.ts'

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart'

/** Points: what a bar takes with the space around it, and what axis and key take. */
const band = 50
const around = 50

/** The chart, as wide as the picture would be. Its stored values are those of the figure. */
export function chartRun(figure: Figure, look: ChartLook, setting: Setting): Run {
  const { chart, label, title, alt } = figure
  const sheet = chartSheet(figure)
  const size = { width: setting.layout.grid.portrait.content, height: heightOf(chart) }
  const fills = Object.fromEntries(chart.swatches.map(({ status, colour }) => [status, colour]))
  const drawing = new Drawing(
    {
      type: 'graphic',
      uri: chartNamespace,
      transformation: createTransformation({ width: pixels(size.width), height: pixels(size.height) }),
      content: new ChartReference(chartPart(chart, sheet, { ...setting, look, size, fills })),
      lockAspectRatio: false,
    },
    { docProperties: { name: label, title, description: plainText(alt) } },
  )
  return new DrawingRun(drawing)
}

/** Millimetres. */
function heightOf({ bars }: Chart): number {
  return ((bars.length * band + around) * 25.4) / 72
}

function chartPart(chart: Chart, sheet: ChartSheet, setting: Parameters<typeof chartSpace>[2]): PackagePart {
  const data = new PackagePart({
    folder: 'embeddings',
    name: 'Microsoft_Excel_Worksheet',
    extension: 'xlsx',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    relationshipType: `${types}/package`,
    content: workbook(sheet),
  })
  return new PackagePart({
    folder: 'charts',
    name: 'chart',
    extension: 'xml',
    contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    relationshipType: `${types}/chart`,
    content: chartSpace(chart, sheet, setting, new PartReference('c:externalData', data)),
  })
}

class DrawingRun extends Run {
  constructor(drawing: Drawing) {
    super({})
    this.root.push(drawing)
  }
}

/** An element that names another part of the file, and brings it along. */
class PartReference extends XmlComponent {
  readonly #part: PackagePart
  readonly #name: string
  readonly #attributes: Readonly<Record<string, string>>

  constructor(name: string, part: PackagePart, attributes: Readonly<Record<string, string>> = {}) {
    super(name)
    this.#part = part
    this.#name = name
    this.#attributes = attributes
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    this.#part.addTo(context)
    return { [this.#name]: [{ _attr: { ...this.#attributes, 'r:id': this.#part.relationshipId } }] }
  }
}

class ChartReference extends PartReference {
  constructor(part: PackagePart) {
    super('c:chart', part, { 'xmlns:c': chartNamespace, 'xmlns:r': types })
  }
}
