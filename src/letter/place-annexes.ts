/** Which annexes the letter has, in the order in which the template places them (STANDARDS L4). */

import type { RootContent } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import type { AnnexFacts } from '../edition/edition.ts'
import { finding } from '../findings/codes.ts'
import type { Diagnostic } from '../findings/diagnostic.ts'
import { nearestName } from '../nearest-name.ts'
import { attributePlaces, checkDirective } from './check-directive.ts'
import type { Template } from './template.ts'
import { placeOf } from './workshop.ts'

export interface PlacedAnnexes {
  readonly annexes: readonly AnnexFacts[]
  /** Everything that is no annex. */
  readonly text: readonly RootContent[]
  readonly findings: readonly Diagnostic[]
}

const kinds: readonly AnnexFacts['kind'][] = ['trajecten', 'status']

/** Every annex that brief.yaml lists stands in the text once, behind everything else. */
export function placeAnnexes(template: Template, listed: readonly AnnexFacts[]): PlacedAnnexes {
  const annexes: AnnexFacts[] = []
  const text: RootContent[] = []
  const findings: Diagnostic[] = []
  let hasAnnex = false
  let hasUnread = false
  for (const node of template.tree.children) {
    if (node.type === 'leafDirective' && node.name === 'bijlage') {
      hasAnnex = true
      const annex = readAnnex(template, node, { listed, before: annexes })
      if ('kind' in annex) annexes.push(annex)
      else {
        for (const each of annex.findings) findings.push(each)
        hasUnread ||= annex.findings.some(({ code }) => code === 'bad-directive-attribute')
      }
    } else {
      if (hasAnnex && node.type !== 'definition' && node.type !== 'footnoteDefinition') {
        findings.push(finding('text-after-annex', placeOf({ template }, node)))
      }
      text.push(node)
    }
  }
  // A mistyped kind is the one that is missing: one finding says it.
  for (const facts of hasUnread ? [] : listed) {
    if (!annexes.includes(facts)) {
      findings.push(finding('annex-not-placed', facts.place, { found: { id: 'quoted', text: facts.kind } }))
    }
  }
  return { annexes, text, findings }
}

function readAnnex(
  template: Template,
  node: LeafDirective,
  { listed, before }: { readonly listed: readonly AnnexFacts[]; readonly before: readonly AnnexFacts[] },
): AnnexFacts | { readonly findings: readonly Diagnostic[] } {
  const wrong = checkDirective(template, node)
  if (wrong.length > 0) return { findings: wrong }
  const kind = node.attributes?.soort ?? ''
  const place = attributePlaces(template, node, 'soort').value
  if (!kinds.some(known => known === kind)) {
    const suggestion = nearestName(kind, kinds)
    return {
      findings: [
        finding('bad-directive-attribute', place, {
          found: { id: 'quoted', text: kind },
          expected: { id: 'one-of', names: kinds },
          ...(suggestion === null ? {} : { suggestion }),
        }),
      ],
    }
  }
  const facts = listed.find(annex => annex.kind === kind)
  const found = { id: 'quoted', text: kind } as const
  if (facts === undefined) return { findings: [finding('annex-not-listed', place, { found })] }
  if (before.includes(facts)) return { findings: [finding('annex-twice', place, { found })] }
  return facts
}
