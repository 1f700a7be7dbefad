/** Markdown inside a paragraph, heading or note to inlines of the model; what has no form is a finding. */
import type { Definition, FootnoteDefinition, PhrasingContent } from 'mdast'
import type { Node } from 'unist'
import type { Diagnostic, Place } from '../diagnostic.ts'
import { type FindingCode, type FindingDetails, finding } from '../diagnostic-codes.ts'
import type { Inline } from '../document.ts'
import { type DraftInline, settleCounts } from './draft-inline.ts'
import { resolveValue, type Values } from './resolve-value.ts'
import type { Template } from './template.ts'
import { setText } from './typography.ts'
import { type Part, parseValues } from './value-syntax.ts'

/** What composing shares while it walks through one template. */
export interface Workshop {
  readonly template: Template
  readonly values: Values
  readonly definitions: ReadonlyMap<string, Definition>
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>
  /** Footnotes in order of appearance; their number is their place, from 1. */
  readonly numbered: string[]
  readonly findings: Diagnostic[]
}

export function placeOf({ template }: Workshop, { position }: Node): Place {
  return template.place(position?.start.offset ?? 0, position?.end.offset ?? 0)
}

export function refuse(workshop: Workshop, node: Node, code: FindingCode, details: FindingDetails): void {
  workshop.findings.push(finding(code, placeOf(workshop, node), details))
}

/** Counts are worded by their sentences; typed text gets its no-break spaces and quotes. */
export function composeInlines(workshop: Workshop, nodes: readonly PhrasingContent[]): Inline[] {
  return settleCounts(joinTexts(nodes.flatMap(node => composeInline(workshop, node)))).map(setInline)
}

function setInline(inline: Inline): Inline {
  if (inline.type === 'text') return { ...inline, text: setText(inline.text) }
  if (inline.type === 'strong' || inline.type === 'link') {
    return { ...inline, content: inline.content.map(setInline) }
  }
  return inline
}

/** Neighbouring texts become one, so that typography sees "figuur 1" whole. */
function joinTexts(drafts: readonly DraftInline[]): DraftInline[] {
  const joined: DraftInline[] = []
  for (const draft of drafts) {
    const last = joined.at(-1)
    if (draft.type === 'text' && last?.type === 'text')
      joined.splice(-1, 1, { ...last, text: last.text + draft.text })
    else joined.push(draft)
  }
  return joined
}

function composeInline(workshop: Workshop, node: PhrasingContent): DraftInline[] {
  const { template } = workshop
  switch (node.type) {
    case 'text':
      return composeText(workshop, node)
    case 'strong':
      return [
        {
          type: 'strong',
          content: joinTexts(node.children.flatMap(child => composeInline(workshop, child))),
        },
      ]
    case 'link':
      return composeLink(workshop, node, {
        href: node.url,
        title: node.title ?? null,
        children: node.children,
      })
    case 'linkReference': {
      const definition = workshop.definitions.get(node.identifier)
      if (definition === undefined) return []
      return composeLink(workshop, node, {
        href: definition.url,
        title: definition.title ?? null,
        children: node.children,
      })
    }
    case 'footnoteReference':
      return composeFootnoteReference(workshop, node)
    case 'textDirective': {
      // An inline directive that nobody knows is text that happens to have a colon: "14:30".
      const { start, end } = node.position ?? {}
      const typed = template.text.slice(start?.offset ?? 0, end?.offset ?? 0)
      return [{ type: 'text', text: typed }]
    }
    case 'html':
      refuse(workshop, node, 'raw-html', { found: `"${node.value.slice(0, 40)}"` })
      return []
    case 'image':
    case 'imageReference':
      refuse(workshop, node, 'image-not-supported', { found: `"${node.alt ?? ''}"` })
      return []
    case 'emphasis':
      return unsupported(
        workshop,
        node,
        'emphasis with one asterisk',
        'use **two asterisks**; the letter has two weights and no italics',
      )
    case 'inlineCode':
      return unsupported(workshop, node, 'code', 'write the words without backticks')
    case 'break':
      return unsupported(
        workshop,
        node,
        'a line break inside a paragraph',
        'begin a new paragraph with an empty line',
      )
    case 'delete':
      return unsupported(workshop, node, 'text that is struck through', 'take the text out')
    default:
      return node satisfies never
  }
}

function unsupported(workshop: Workshop, node: Node, found: string, hint: string): DraftInline[] {
  refuse(workshop, node, 'markdown-not-supported', { found, hint })
  return []
}

/**
 * Text may hold values. The parser has undone escapes and entities, so that offsets are those of the source only
 * where it changed nothing; else the n-th value is sought in the source.
 */
function composeText(workshop: Workshop, node: Node & { readonly value: string }): DraftInline[] {
  const { template, values, findings } = workshop
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const source = template.text.slice(start, end)
  const place = ({ start: from, end: to }: Pick<Part, 'start' | 'end'>) =>
    template.place(start + from, start + to)
  // A value holds no escapes, so it stands in the source as it stands in the text; line ends may be indented there.
  const sourcePieces =
    source === node.value ? null : parseValues(source).filter(({ kind }) => kind !== 'text')
  let seen = 0
  return parseValues(node.value).flatMap((piece): DraftInline[] => {
    if (piece.kind === 'text') return [{ type: 'text', text: piece.text.replace(/\s*\n\s*/g, ' ') }]
    const located = sourcePieces?.[seen++] ?? piece
    if (located.kind === 'text') return []
    if (located.kind === 'broken') {
      const found = `"${source.slice(located.start, Math.min(located.end, located.start + 40))}"`
      findings.push(finding('value-syntax', place(located), { found, expected: located.expected }))
      return []
    }
    const resolved = resolveValue(located, values, place)
    if (resolved.finding === null) return [resolved.inline]
    findings.push(resolved.finding)
    return []
  })
}

function composeLink(
  workshop: Workshop,
  node: Node,
  link: {
    readonly href: string
    readonly title: string | null
    readonly children: readonly PhrasingContent[]
  },
): DraftInline[] {
  if (!isAllowed(link.href)) {
    refuse(workshop, node, 'link-not-allowed', { found: `"${link.href}"`, expected: 'https:// or mailto:' })
    return []
  }
  const content = joinTexts(link.children.flatMap(child => composeInline(workshop, child)))
  if (content.length === 0) {
    refuse(workshop, node, 'link-not-allowed', {
      found: 'a link without words',
      expected: 'words that say where it leads',
    })
    return []
  }
  return [{ type: 'link', href: link.href, title: link.title ?? link.href, content }]
}

function isAllowed(href: string): boolean {
  if (!/^(?:https|mailto):/.test(href) || !URL.canParse(href)) return false
  return href.startsWith('mailto:') || href.startsWith('https://')
}

function composeFootnoteReference(
  workshop: Workshop,
  node: Node & { readonly identifier: string },
): DraftInline[] {
  const { numbered, footnotes } = workshop
  if (!footnotes.has(node.identifier)) return []
  if (numbered.includes(node.identifier)) {
    return unsupported(
      workshop,
      node,
      'a second reference to one footnote',
      'give each reference a footnote of its own',
    )
  }
  numbered.push(node.identifier)
  return [{ type: 'footnote', number: numbered.length }]
}
