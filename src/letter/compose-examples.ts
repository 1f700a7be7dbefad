/** `::voorbeelden{thema="…"}`: the examples of a theme as a list. */
import type { LeafDirective } from 'mdast-util-directive'
import type { List } from '../document.ts'
import { nearestName } from '../nearest-name.ts'
import type { Tally } from '../tally/tally.ts'
import { refuse, type Workshop } from './compose-inlines.ts'
import { setText } from './typography.ts'

export function composeExamples(
  { workshop, tally }: { readonly workshop: Workshop; readonly tally: Tally },
  node: LeafDirective,
): List[] {
  const { programme, trajectories } = tally.edition
  const theme = node.attributes?.thema ?? ''
  const themes = programme.themes.map(({ id }) => id)
  if (!themes.includes(theme)) {
    const suggestion = nearestName(theme, themes)
    refuse(workshop, node, 'unknown-theme', {
      found: `"${theme}"`,
      expected: themes.join(', ') || 'a theme from programma.yaml',
      ...(suggestion === null ? {} : { suggestion }),
    })
    return []
  }
  const coded = tally.coded.map(({ trajectory }) => trajectory)
  const inOrder = [...coded, ...trajectories.filter(trajectory => !coded.includes(trajectory))]
  const examples = inOrder.flatMap(trajectory =>
    trajectory.examples.filter(example => example.theme === theme),
  )
  if (examples.length === 0) {
    refuse(workshop, node, 'unknown-theme', {
      found: `no example with theme "${theme}"`,
      expected: 'at least one',
    })
    return []
  }
  const items = examples.map(({ text, textPlace }) => [
    {
      type: 'paragraph' as const,
      content: [{ type: 'text' as const, text: setText(text) }],
      place: textPlace,
    },
  ])
  return [{ type: 'list', start: null, items }]
}
