/** The blocks of a template to blocks of the model; what has no form is a finding. */

import type {
  BlockContent,
  DefinitionContent,
  Heading as MarkdownHeading,
  List as MarkdownList,
  RootContent,
} from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import { finding } from '../diagnostic-codes.ts'
import type { Block, Figure, Heading, List, Paragraph } from '../document.ts'
import type { Tally } from '../tally/tally.ts'
import { checkDirective } from './check-directive.ts'
import { composeExamples } from './compose-examples.ts'
import { composeInlines, hasFootnote, plainText } from './compose-inlines.ts'
import { directives, isDirectiveName } from './directives.ts'
import { findParagraphSlips } from './find-slips.ts'
import { placeOf, refuse, sourceOf, type Workshop } from './workshop.ts'

export interface BlockContext {
  readonly workshop: Workshop
  readonly tally: Tally
  readonly figure: Figure
}

/** Annex directives are placed by the caller and give no block here. */
export function composeBlocks(context: BlockContext, nodes: readonly RootContent[]): Block[] {
  const ids = new Set<string>()
  let level: 1 | 2 | 3 = 1
  let hasFigure = false
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'heading': {
        const heading = composeHeading(context, node, { above: level, ids })
        if (heading !== null) level = heading.level
        return heading === null ? [] : [heading]
      }
      case 'leafDirective': {
        const blocks = composeDirective(context, node)
        if (blocks.some(({ type }) => type === 'figure')) {
          if (hasFigure) refuse(context.workshop, node, 'figure-twice', { found: '"::figuur"' })
          hasFigure = true
        }
        return blocks
      }
      case 'definition':
      case 'footnoteDefinition':
        return []
      default:
        return composeBlock(context, node)
    }
  })
}

function composeBlock(
  context: BlockContext,
  node: BlockContent | DefinitionContent | RootContent,
): (Paragraph | List)[] {
  const { workshop } = context
  const unsupported = (found: string, hint: string) => {
    refuse(workshop, node, 'markdown-not-supported', { found, hint })
    return []
  }
  switch (node.type) {
    case 'paragraph': {
      const start = node.position?.start.offset ?? 0
      const slips = findParagraphSlips(sourceOf(workshop, node))
      for (const { start: from, end, code, details } of slips) {
        workshop.findings.push(finding(code, workshop.template.place(start + from, start + end), details))
      }
      // Signs of a table are no text, and mistakes in them only follow.
      if (slips.length > 0) return []
      const content = composeInlines(workshop, node.children)
      return content.length === 0 ? [] : [{ type: 'paragraph', content, place: placeOf(workshop, node) }]
    }
    case 'list':
      return [composeList(context, node)]
    case 'html':
      refuse(workshop, node, 'raw-html', { found: `"${node.value.slice(0, 40)}"` })
      return []
    case 'heading':
      return unsupported('a heading inside a list', 'end the list before the heading')
    case 'blockquote':
      return unsupported('a quotation block', 'write the quotation as a paragraph between quotes')
    case 'code':
      return unsupported(
        'a block of code, or text that is indented by four spaces',
        'begin the line at the margin',
      )
    case 'thematicBreak':
      return unsupported('a rule', 'use a heading, or nothing')
    case 'definition':
    case 'footnoteDefinition':
      return unsupported('a note or address inside a list', 'put it at the margin, between empty lines')
    case 'containerDirective':
    case 'leafDirective': {
      refuse(workshop, node, 'unknown-directive', {
        found: `"${node.type === 'containerDirective' ? ':::' : '::'}${node.name}"`,
        expected: expectedDirectives,
        ...(isDirectiveName(node.name)
          ? { hint: `write ${directives[node.name].example} on a line of its own` }
          : {}),
      })
      return []
    }
    default:
      return unsupported(`"${node.type}"`, 'write paragraphs, lists and headings')
  }
}

const expectedDirectives = Object.keys(directives)
  .map(name => `::${name}`)
  .join(', ')

function composeHeading(
  { workshop }: BlockContext,
  node: MarkdownHeading,
  { above, ids }: { readonly above: number; readonly ids: Set<string> },
): Heading | null {
  const { depth } = node
  if (!/^#/.test(sourceOf(workshop, node))) {
    refuse(workshop, node, 'heading-level', {
      found: 'a line of = or - under text, which makes it a heading',
      expected: '## before the heading, or an empty line between text and line',
    })
    return null
  }
  if ((depth !== 2 && depth !== 3) || depth > above + 1) {
    refuse(workshop, node, 'heading-level', {
      found: `"${'#'.repeat(depth)}"`,
      expected: above < 2 ? '##' : '## or ###',
    })
    return null
  }
  const content = composeInlines(workshop, node.children)
  if (content.length === 0) {
    refuse(workshop, node, 'heading-level', { found: 'a heading without words', expected: 'words behind it' })
    return null
  }
  if (content.some(hasFootnote)) {
    refuse(workshop, node, 'markdown-not-supported', {
      found: 'a footnote in a heading',
      hint: 'put the footnote into the text under it',
    })
  }
  return {
    type: 'heading',
    level: depth,
    id: uniqueId(plainText(content), ids),
    content,
    place: placeOf(workshop, node),
  }
}

/** Lower case, words joined by hyphens, no accents; a number behind one that is taken. */
function uniqueId(text: string, taken: Set<string>): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
  const base = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'kop'
  let id = base
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`
  taken.add(id)
  return id
}

function composeList(context: BlockContext, node: MarkdownList): List {
  return {
    type: 'list',
    start: node.ordered === true ? (node.start ?? 1) : null,
    items: node.children.map(item => {
      const blocks = item.children.flatMap(child => composeBlock(context, child))
      if (item.children.length === 0) {
        refuse(context.workshop, item, 'markdown-not-supported', {
          found: 'an item without words',
          hint: 'write the item, or take it out',
        })
      }
      return blocks
    }),
  }
}

function composeDirective(context: BlockContext, node: LeafDirective): Block[] {
  const { template, findings } = context.workshop
  const wrong = checkDirective(template, node)
  findings.push(...wrong)
  if (wrong.length > 0) return []
  if (node.name === 'figuur') return [context.figure]
  return node.name === 'voorbeelden' ? composeExamples(context, node) : []
}
