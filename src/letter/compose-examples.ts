/** `::voorbeelden{thema="…"}`: the examples of a theme as a list. */
import type { LeafDirective } from 'mdast-util-directive'
import type { List } from '../document.ts'
import { finding } from '../findings/codes.ts'
import { nearestName } from '../nearest-name.ts'
import type { Tally } from '../tally/tally.ts'
import { attributePlaces } from './check-directive.ts'
import { setText } from './typography.ts'
import type { Workshop } from './workshop.ts'

/** In the order of codes, then those without a code by file. None, or an unknown theme, is a finding. */
export function composeExamples(
  { workshop, tally }: { readonly workshop: Workshop; readonly tally: Tally },
  node: LeafDirective,
): List[] {
  const { programme, trajectories } = tally.edition
  const theme = node.attributes?.thema ?? ''
  const themes = programme.themes.map(({ id }) => id)
  const place = attributePlaces(workshop.template, node, 'thema').value
  if (!themes.includes(theme)) {
    const suggestion = nearestName(theme, themes)
    workshop.findings.push(
      finding('unknown-theme', place, {
        found: { id: 'quoted', text: theme },
        expected: themes.length === 0 ? { id: 'theme-of-programme' } : { id: 'one-of', names: themes },
        ...(suggestion === null ? {} : { suggestion }),
      }),
    )
    return []
  }
  const coded = tally.coded.map(({ trajectory }) => trajectory)
  const inOrder = [...coded, ...trajectories.filter(trajectory => !coded.includes(trajectory))]
  const examples = inOrder.flatMap(trajectory =>
    trajectory.examples.filter(example => example.theme === theme),
  )
  if (examples.length === 0 && workshop.values.isPartial) return []
  if (examples.length === 0) {
    workshop.findings.push(finding('no-examples', place, { found: { id: 'quoted', text: theme } }))
    return []
  }
  workshop.trail?.collect({ kind: 'examples', theme, place })
  const items = examples.map(({ text, textPlace }) => [
    {
      type: 'paragraph' as const,
      content: [{ type: 'text' as const, text: setText(text.normalize('NFC')) }],
      place: textPlace,
    },
  ])
  return [{ type: 'list', start: null, items }]
}
