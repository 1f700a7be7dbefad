/** Which annexes the letter has, in the order in which the template places them (STANDARDS L4). */

import type { RootContent } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import type { Diagnostic } from '../diagnostic.ts'
import { finding } from '../diagnostic-codes.ts'
import type { AnnexFacts } from '../edition/edition.ts'
import { nearestName } from '../nearest-name.ts'
import type { Template } from './template.ts'

export interface PlacedAnnexes {
  readonly annexes: readonly AnnexFacts[]
  /** Everything that is no annex. */
  readonly text: readonly RootContent[]
  readonly findings: readonly Diagnostic[]
}

const kinds = ['trajecten', 'status'] as const

export function placeAnnexes(template: Template, listed: readonly AnnexFacts[]): PlacedAnnexes {
  const annexes: AnnexFacts[] = []
  const text: RootContent[] = []
  const findings: Diagnostic[] = []
  const place = (node: RootContent) =>
    template.place(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
  const placeAnnex = (node: LeafDirective) => {
    const kind = node.attributes?.soort ?? ''
    const facts = listed.find(annex => annex.kind === kind)
    if (!kinds.some(known => known === kind)) {
      const suggestion = nearestName(kind, kinds)
      findings.push(
        finding('bad-directive-attribute', place(node), {
          found: `soort "${kind}"`,
          expected: kinds.join(' or '),
          ...(suggestion === null ? {} : { suggestion }),
        }),
      )
    } else if (facts === undefined) {
      findings.push(finding('annex-not-listed', place(node), { found: `"${kind}"` }))
    } else if (annexes.includes(facts)) {
      findings.push(finding('annex-twice', place(node), { found: `"${kind}"` }))
    } else {
      annexes.push(facts)
    }
  }
  let hasAnnex = false
  for (const node of template.tree.children) {
    if (node.type === 'leafDirective' && node.name === 'bijlage') {
      hasAnnex = true
      placeAnnex(node)
    } else {
      if (hasAnnex && node.type !== 'definition' && node.type !== 'footnoteDefinition') {
        findings.push(finding('text-after-annex', place(node)))
      }
      text.push(node)
    }
  }
  for (const facts of listed) {
    if (!annexes.includes(facts)) {
      findings.push(finding('annex-not-placed', facts.place, { found: `"${facts.kind}"` }))
    }
  }
  return { annexes, text, findings }
}
