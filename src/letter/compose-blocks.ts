/** The blocks of a template to blocks of the model; what has no form is a finding. */

import type {
  BlockContent,
  DefinitionContent,
  Heading as MarkdownHeading,
  List as MarkdownList,
  RootContent,
} from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import type { Block, Figure, Heading, Inline, List, Paragraph } from '../document.ts'
import { nearestName } from '../nearest-name.ts'
import type { Tally } from '../tally/tally.ts'
import { composeExamples } from './compose-examples.ts'
import { composeInlines, placeOf, refuse, type Workshop } from './compose-inlines.ts'
import { directives, isDirectiveName } from './directives.ts'

export interface BlockContext {
  readonly workshop: Workshop
  readonly tally: Tally
  /** Null for an edition without agreements to draw. */
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
        if (node.name === 'figuur' && checkDirective(context.workshop, node)) {
          if (hasFigure) refuse(context.workshop, node, 'figure-twice', { found: '::figuur' })
          hasFigure = true
          return [context.figure]
        }
        return composeDirective(context, node)
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
    case 'table':
      return unsupported('a table', 'tables of the letter are made from the data')
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
  if ((depth !== 2 && depth !== 3) || depth > above + 1) {
    refuse(workshop, node, 'heading-level', {
      found: '#'.repeat(depth),
      expected: above < 2 ? '##' : '## or ###',
    })
    return null
  }
  const content = composeInlines(workshop, node.children)
  if (content.length === 0) {
    refuse(workshop, node, 'heading-level', { found: 'a heading without words', expected: 'words behind it' })
    return null
  }
  return {
    type: 'heading',
    level: depth,
    id: uniqueId(plainText(content), ids),
    content,
    place: placeOf(workshop, node),
  }
}

export function plainText(content: readonly Inline[]): string {
  return content
    .map(inline => {
      switch (inline.type) {
        case 'text':
        case 'value':
          return inline.text
        case 'strong':
        case 'link':
          return plainText(inline.content)
        case 'token':
          return `${inline.code}${inline.year}`
        case 'footnote':
          return ''
        default:
          return inline satisfies never
      }
    })
    .join('')
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
      if (blocks.length === 0) {
        refuse(context.workshop, item, 'markdown-not-supported', {
          found: 'an item without words',
          hint: 'write the item, or take it out',
        })
      }
      return blocks
    }),
  }
}

/** True when its attributes are exactly those it takes. */
export function checkDirective(workshop: Workshop, node: LeafDirective): boolean {
  if (!isDirectiveName(node.name)) {
    const suggestion = nearestName(node.name, Object.keys(directives))
    refuse(workshop, node, 'unknown-directive', {
      found: `"::${node.name}"`,
      expected: expectedDirectives,
      ...(suggestion === null ? {} : { suggestion: `::${suggestion}` }),
    })
    return false
  }
  const { attributes, example } = directives[node.name]
  const given = Object.keys(node.attributes ?? {})
  if (node.children.length > 0 || given.toSorted().join() !== attributes.toSorted().join()) {
    refuse(workshop, node, 'bad-directive-attribute', {
      found: given.length === 0 ? 'no attributes' : given.join(', '),
      expected: attributes.length === 0 ? 'no attributes' : attributes.join(', '),
      hint: `such as ${example}`,
    })
    return false
  }
  return true
}

function composeDirective(context: BlockContext, node: LeafDirective): Block[] {
  if (!checkDirective(context.workshop, node) || node.name !== 'voorbeelden') return []
  return composeExamples(context, node)
}
