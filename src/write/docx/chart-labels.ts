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

/**
 * A share that is not whole is not said as whole (DOMAIN §5), also when somebody changes the data in Word. A format has
 * room for two conditions, so that all of a bar has a format of its own; a segment of zero has no label.
 */
const shareFormats = { part: '[<0.005]"<1%";[>=0.995]">99%";0%', all: '[<0.005]"<1%";0%' } as const

/** Where a label stands, and what it says. */
type Place =
  | { readonly kind: 'none' }
  | { readonly kind: 'inside'; readonly named: boolean; readonly isAll: boolean }
  /** Above its bar; points from its place in the middle of the segment. */
  | { readonly kind: 'above'; readonly named: boolean; readonly right: number; readonly down: number }

/** Points: a bar, and the whole width of the bars. */
interface Room {
  readonly width: number
  readonly bar: number
  readonly size: number
}

/** The labels of each series, by its status. A segment of zero has none. */
export function chartLabels(sheet: ChartSheet, setting: ChartSetting): ReadonlyMap<string, XmlComponent> {
  const band = (setting.size.height * plot.height * 72) / 25.4 / sheet.bars.length
  const room = {
    width: (setting.size.width * plot.width * 72) / 25.4,
    bar: band / (1 + gapWidth / 100),
    size: setting.layout.sizes.years.size,
  }
  const places = sheet.bars.map((_, index) => placesIn(sheet, index, room))
  return new Map(
    sheet.series.map(({ status }, index) => [
      status,
      labelsOf(
        places.map(row => row[index] ?? { kind: 'none' }),
        { status, setting },
      ),
    ]),
  )
}

const widthOf = (words: string, size: number): number => words.length * size * perCharacter

/**
 * One segment too narrow for its name has it above the bar. Where several are, the key names them: their shares alone
 * stand inside, and above only where even those have no room.
 */
function placesIn({ series }: ChartSheet, bar: number, { width, bar: thickness, size }: Room): Place[] {
  const fits = (words: string, share: number) => share * width >= widthOf(words, size) + roomBeside
  const shares = series.map(each => each.shares[bar] ?? 0)
  const narrow = series.filter(({ name }, index) => {
    const share = shares[index] ?? 0
    return share > 0 && !fits(name, share)
  })
  let end = 0
  let reach = Number.NEGATIVE_INFINITY
  let level = 0
  return series.map(({ name }, index): Place => {
    const share = shares[index] ?? 0
    const middle = (end + share / 2) * width
    end += share
    if (share === 0) return { kind: 'none' }
    const isAll = share === 1
    if (fits(name, share)) return { kind: 'inside', named: true, isAll }
    const named = narrow.length === 1
    if (!named && fits('99%', share)) return { kind: 'inside', named, isAll }
    // Its right end stands over the segment; all of it inside the plot.
    const long = widthOf(named ? `${name} 100%` : '99%', size)
    const left = Math.max(0, named ? middle + size - long : middle - long / 2)
    level = left < reach ? level + 1 : 0
    reach = left + long
    return {
      kind: 'above',
      named,
      right: left + long / 2 - middle,
      down: -(thickness / 2 + size * 0.8 + level * raise),
    }
  })
}

function labelsOf(
  places: readonly Place[],
  { status, setting }: { readonly status: string; readonly setting: ChartSetting },
): XmlComponent {
  const { look, layout, size } = setting
  const points = { width: (size.width * 72) / 25.4, height: (size.height * 72) / 25.4 }
  const { text } = look.segments[status] ?? { text: layout.colours.ink }
  const fill = setting.fills[status]
  const ground = element('c:spPr', {}, [fill === undefined ? element('a:noFill') : solid(fill)])
  const type = { size: layout.sizes.years.size, bold: true }
  const single = places.flatMap((place, index): XmlComponent[] => {
    const at = value('c:idx', index)
    switch (place.kind) {
      case 'none':
        return [element('c:dLbl', {}, [at, value('c:delete', 1)])]
      case 'inside':
        if (place.named && !place.isAll) return []
        return [
          element('c:dLbl', {}, [
            at,
            format(place.isAll ? 'all' : 'part'),
            ground,
            textProperties(setting, { ...type, colour: text, wraps: false }),
            ...shown({ named: place.named, separator: place.named ? '\n' : ' ' }),
          ]),
        ]
      case 'above':
        return [
          element('c:dLbl', {}, [
            at,
            element('c:layout', {}, [
              element('c:manualLayout', {}, [
                value('c:x', rounded(place.right / points.width)),
                value('c:y', rounded(place.down / points.height)),
              ]),
            ]),
            format('part'),
            element('c:spPr', {}, [solid(paper)]),
            textProperties(setting, { ...type, colour: layout.colours.ink, wraps: false }),
            ...shown({ named: place.named, separator: ' ' }),
          ]),
        ]
      default:
        return place satisfies never
    }
  })
  return element('c:dLbls', {}, [
    ...single,
    format('part'),
    ground,
    textProperties(setting, { ...type, colour: text, wraps: false }),
    ...shown({ named: true, separator: '\n' }),
  ])
}

const format = (share: keyof typeof shareFormats): XmlComponent =>
  element('c:numFmt', { formatCode: shareFormats[share], sourceLinked: 0 })

/** The share, and before it the name if it is `named`. */
function shown({
  named,
  separator,
}: {
  readonly named: boolean
  readonly separator: string
}): XmlComponent[] {
  return [
    value('c:dLblPos', 'ctr'),
    value('c:showLegendKey', 0),
    value('c:showVal', 1),
    value('c:showCatName', 0),
    value('c:showSerName', named ? 1 : 0),
    value('c:showPercent', 0),
    value('c:showBubbleSize', 0),
    textElement('c:separator', separator),
  ]
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000
}
