/** The letter as a definition of the tagging layer. Pure: the same letter gives the same definition. */
import type { Annex, Drawing, Letter } from '../../document.ts'
import { colours, grid, points, sizes } from '../layout.ts'
import { annexContent } from './annexes.ts'
import { blockContent } from './blocks.ts'
import type { Setting } from './inlines.ts'
import { closingContent, headContent, pageNumber, runningHead } from './letter-parts.ts'
import type { SectionNode, TaggedDefinition } from './tagged/definition.ts'
import { families, textStyle } from './text-styles.ts'

/** `covers` tells which characters the text face has. */
export function composeDefinition(
  letter: Letter,
  artwork: Drawing | null,
  covers: (codePoint: number) => boolean,
): TaggedDefinition {
  const { head, body, closing, annexes, footnotes, furniture } = letter
  const setting: Setting = {
    covers,
    furniture,
    footnotes: new Map(footnotes.map(note => [note.number, note])),
  }
  const main: SectionNode = {
    section: [
      ...headContent(head, furniture, setting),
      ...body.map(block => blockContent(block, { ...setting, artwork })),
      ...closingContent(closing, annexes, setting),
    ],
    tag: { type: 'Sect' },
    ...page('portrait'),
    header: runningHead(head, furniture, { orientation: 'portrait', suffix: '', isFirst: true }, setting),
    footer: pageNumber(furniture, 'portrait', setting),
  }
  const annexSection = (annex: Annex): SectionNode => ({
    section: annexContent(annex, setting),
    tag: { type: 'Sect' },
    ...page(annex.orientation),
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
    pageMargins: page('portrait').pageMargins,
    defaultStyle: { font: families.text, fontSize: sizes.body.size },
    content: [main, ...annexes.map(annexSection)],
    footnotes: {
      width: points(grid.text),
      labelWidth: 9,
      rule: { width: points(30), thickness: 0.5, color: colours.ink },
      gapAbove: 8,
      gapBelow: 3,
      gapBetween: 2,
      note: textStyle(sizes.small),
      reference: { fontSize: 6.5, rise: 2.8 },
    },
  }
}

function page(orientation: 'portrait' | 'landscape') {
  const { left, right, top, bottom } = grid[orientation]
  return {
    pageOrientation: orientation,
    pageMargins: [points(left), points(top), points(right), points(bottom)] as const,
  }
}
