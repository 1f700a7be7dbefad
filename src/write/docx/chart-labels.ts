/** Labels of the native chart: each segment names itself where it has room, a narrow one above its bar. */
import type { XmlComponent } from 'docx'
import { type ChartSetting, gapWidth, plot, solid, textProperties, value } from './chart-parts.ts'
import type { ChartSheet } from './chart-sheet.ts'
import { element, textElement } from './elements.ts'

/** Points: words are measured by their length, for only Word knows their width. */
const perCharacter = 0.56
const roomBeside = 7
const raise = 10

const paper = '#ffffff'

/** A label that stands above its bar, from its place in the middle of the segment; points. */
interface Moved {
  readonly right: number
  readonly down: number
}

/** The labels of each series, by its status. A segment of zero has none. */
export function chartLabels(sheet: ChartSheet, setting: ChartSetting): ReadonlyMap<string, XmlComponent> {
  const width = (setting.size.width * plot.width * 72) / 25.4
  const band = (setting.size.height * plot.height * 72) / 25.4 / sheet.bars.length
  const bar = band / (1 + gapWidth / 100)
  const places = sheet.bars.map((_, index) => placesIn(sheet, index, { width, bar, setting }))
  return new Map(
    sheet.series.map((series, index) => [
      series.status,
      labelsOf(
        places.map(row => row[index] ?? 'none'),
        { status: series.status, setting },
      ),
    ]),
  )
}

type Place = 'none' | 'inside' | Moved

function placesIn(
  { series }: ChartSheet,
  bar: number,
  room: { readonly width: number; readonly bar: number; readonly setting: ChartSetting },
): Place[] {
  const size = room.setting.layout.sizes.years.size
  let end = 0
  let reach = Number.NEGATIVE_INFINITY
  let level = 0
  return series.map(({ name, shares }): Place => {
    const share = shares[bar] ?? 0
    const middle = (end + share / 2) * room.width
    end += share
    if (share === 0) return 'none'
    const words = Math.max(name.length, 4) * size * perCharacter
    if (share * room.width >= words + roomBeside) return 'inside'
    // Name and share on one line, whose right end stands over the segment; kept inside the plot.
    const long = (name.length + 6) * size * perCharacter
    const left = Math.max(0, middle + size - long)
    level = left < reach ? level + 1 : 0
    reach = left + long
    return { right: left + long / 2 - middle, down: -(room.bar / 2 + size * 0.8 + level * raise) }
  })
}

function labelsOf(
  places: readonly Place[],
  { status, setting }: { readonly status: string; readonly setting: ChartSetting },
): XmlComponent {
  const { look, layout, size } = setting
  const points = { width: (size.width * 72) / 25.4, height: (size.height * 72) / 25.4 }
  const single = places.flatMap((place, index): XmlComponent[] => {
    if (place === 'inside') return []
    if (place === 'none') return [element('c:dLbl', {}, [value('c:idx', index), value('c:delete', 1)])]
    return [
      element('c:dLbl', {}, [
        value('c:idx', index),
        element('c:layout', {}, [
          element('c:manualLayout', {}, [
            value('c:x', rounded(place.right / points.width)),
            value('c:y', rounded(place.down / points.height)),
          ]),
        ]),
        element('c:spPr', {}, [solid(paper)]),
        textProperties(setting, {
          size: layout.sizes.years.size,
          colour: layout.colours.ink,
          bold: true,
          wraps: false,
        }),
        ...shown(' '),
      ]),
    ]
  })
  const { text } = look.segments[status] ?? { text: layout.colours.ink }
  const fill = setting.fills[status]
  return element('c:dLbls', {}, [
    ...single,
    element('c:spPr', {}, [fill === undefined ? element('a:noFill') : solid(fill)]),
    textProperties(setting, { size: layout.sizes.years.size, colour: text, bold: true }),
    ...shown('\n'),
  ])
}

/** Name and share, parted by `separator`. */
function shown(separator: string): XmlComponent[] {
  return [
    value('c:dLblPos', 'ctr'),
    value('c:showLegendKey', 0),
    value('c:showVal', 1),
    value('c:showCatName', 0),
    value('c:showSerName', 1),
    value('c:showPercent', 0),
    value('c:showBubbleSize', 0),
    textElement('c:separator', separator),
  ]
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000
}
