/** The letter as a definition of the tagging layer. Pure: the same letter gives the same definition. */
import type { Annex, Drawing, Letter } from '../../document.ts'
import { defaultLayout, type Layout, points } from '../layout.ts'
import { annexContent } from './annexes.ts'
import { blockContent } from './blocks.ts'
import { closingContent, headContent, pageNumber, runningHead } from './letter-parts.ts'
import type { BlockSetting, Setting } from './setting.ts'
import { spaces } from './spaces.ts'
import type { Content, SectionNode, TaggedDefinition } from './tagged/definition.ts'
import { families, textStyle } from './text-styles.ts'

/** A closing never stands on a page by itself: the last paragraph, or a short list, goes with it. */
function bodyContent({ body }: Letter, setting: BlockSetting): Content[] {
  return body.map((block, index) => {
    const content = blockContent(block, setting)
    const isLast = index === body.length - 1
    const isShort = block.type === 'paragraph' || (block.type === 'list' && block.items.length <= 3)
    return isLast && isShort ? { stack: [content], keepWithNext: true } : content
  })
}

/** `covers` tells which characters the text face has. */
export function composeDefinition(
  letter: Letter,
  artwork: Drawing | null,
  covers: (codePoint: number) => boolean,
  layout: Layout = defaultLayout,
): TaggedDefinition {
  const { head, closing, annexes, footnotes, furniture } = letter
  const { colours, grid, sizes } = layout
  const setting: Setting = {
    layout,
    covers,
    furniture,
    footnotes: new Map(footnotes.map(note => [note.number, note])),
  }
  const main: SectionNode = {
    section: [
      ...headContent(head, furniture, setting),
      ...bodyContent(letter, { ...setting, artwork }),
      ...closingContent(closing, annexes, setting),
    ],
    tag: { type: 'Sect' },
    ...page(layout, 'portrait', spaces.capitals),
    header: runningHead(head, furniture, { orientation: 'portrait', suffix: '', isFirst: true }, setting),
    footer: pageNumber(furniture, 'portrait', setting),
  }
  const annexSection = (annex: Annex): SectionNode => ({
    section: annexContent(annex, setting),
    tag: { type: 'Sect' },
    ...page(layout, annex.orientation),
    header: runningHead(
      head,
      furniture,
      { orientation: annex.orientation, suffix: annex.runningSuffix, isFirst: false },
      setting,
    ),
    footer: pageNumber(furniture, annex.orientation, setting),
  })
  return {
    pageSize: 'A4',
    pageMargins: page(layout, 'portrait').pageMargins,
    defaultStyle: { font: families.text, fontSize: sizes.body.size },
    content: [main, ...annexes.map(annexSection)],
    footnotes: {
      width: points(grid.text),
      labelWidth: 9,
      rule: { width: points(30), thickness: 0.5, color: colours.ink },
      gapAbove: 8,
      gapBelow: 1.5,
      gapBetween: 2,
      note: textStyle(layout, 'small'),
      reference: { fontSize: 6.5, rise: 2.8 },
    },
  }
}

function page({ grid }: Layout, orientation: 'portrait' | 'landscape', rise = 0) {
  const { left, right, top, bottom } = grid[orientation]
  return {
    pageOrientation: orientation,
    pageMargins: [points(left), points(top) - rise, points(right), points(bottom)] as const,
  }
}
