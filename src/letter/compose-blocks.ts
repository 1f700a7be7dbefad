/** The blocks of a template to blocks of the model; what has no form is a finding. */

import type {
  BlockContent,
  DefinitionContent,
  Heading as MarkdownHeading,
  List as MarkdownList,
  RootContent,
} from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import type { Block, Figure, Heading, List, Paragraph } from '../document.ts'
import { finding } from '../findings/codes.ts'
import type { PlainWording } from '../findings/wordings.ts'
import type { Tally } from '../tally/tally.ts'
import { checkDirective } from './check-directive.ts'
import { composeExamples } from './compose-examples.ts'
import { composeInlines, hasFootnote, plainText } from './compose-inlines.ts'
import { directives, isDirectiveName } from './directives.ts'
import { findParagraphSlips } from './find-slips.ts'
import { endPassage } from './passages.ts'
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
  return nodes.flatMap((node, index): Block[] => {
    if (node.type === 'list' && isBehindText(node, nodes[index - 1])) {
      refuseAccident(context.workshop, node, 'empty-line-before-list')
    }
    switch (node.type) {
      case 'heading': {
        const heading = composeHeading(context, node, { above: level, ids })
        if (heading !== null) level = heading.level
        return heading === null ? [] : [heading]
      }
      case 'leafDirective': {
        const blocks = composeDirective(context, node)
        if (blocks.some(({ type }) => type === 'figure')) {
          if (hasFigure)
            refuse(context.workshop, node, 'figure-twice', { found: { id: 'quoted', text: '::figuur' } })
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
  const unsupported = (found: PlainWording, hint: PlainWording) => {
    refuse(workshop, node, 'markdown-not-supported', { found: { id: found }, hint: { id: hint } })
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
      const place = placeOf(workshop, node)
      endPassage(workshop.trail, { kind: 'paragraph', content, place })
      return content.length === 0 ? [] : [{ type: 'paragraph', content, place }]
    }
    case 'list':
      return [composeList(context, node)]
    case 'html':
      refuse(workshop, node, 'raw-html', { found: { id: 'quoted', text: node.value } })
      return []
    case 'heading':
      return unsupported('heading-in-list', 'end-list-first')
    case 'blockquote':
      return unsupported('quotation', 'quotation-as-paragraph')
    case 'code':
      return unsupported('code-block', 'begin-at-margin')
    case 'thematicBreak':
      return unsupported('rule', 'heading-or-nothing')
    case 'definition':
    case 'footnoteDefinition':
      return unsupported('note-in-list', 'note-at-margin')
    case 'containerDirective':
    case 'leafDirective': {
      refuse(workshop, node, 'unknown-directive', {
        found: { id: 'quoted', text: `${node.type === 'containerDirective' ? ':::' : '::'}${node.name}` },
        expected: { id: 'one-of', names: Object.keys(directives).map(name => `::${name}`) },
        ...(isDirectiveName(node.name)
          ? { hint: { id: 'own-line', line: directives[node.name].example } }
          : {}),
      })
      return []
    }
    default:
      refuse(workshop, node, 'markdown-not-supported', {
        found: { id: 'quoted', text: node.type },
        hint: { id: 'write-plain-blocks' },
      })
      return []
  }
}

function composeHeading(
  { workshop }: BlockContext,
  node: MarkdownHeading,
  { above, ids }: { readonly above: number; readonly ids: Set<string> },
): Heading | null {
  const { depth } = node
  if (!/^#/.test(sourceOf(workshop, node))) {
    refuse(workshop, node, 'heading-level', {
      found: { id: 'heading-underlined' },
      expected: { id: 'heading-mark-or-empty-line' },
    })
    return null
  }
  if ((depth !== 2 && depth !== 3) || depth > above + 1) {
    refuse(workshop, node, 'heading-level', {
      found: { id: 'quoted', text: '#'.repeat(depth) },
      expected: { id: 'one-of', names: above < 2 ? ['##'] : ['##', '###'] },
    })
    return null
  }
  const content = composeInlines(workshop, node.children)
  if (content.length === 0) {
    refuse(workshop, node, 'heading-level', {
      found: { id: 'heading-without-words' },
      expected: { id: 'words-behind' },
    })
    return null
  }
  if (content.some(hasFootnote)) {
    refuse(workshop, node, 'markdown-not-supported', {
      found: { id: 'footnote-in-heading' },
      hint: { id: 'footnote-under-heading' },
    })
  }
  const id = uniqueId(plainText(content), ids)
  const place = placeOf(workshop, node)
  endPassage(workshop.trail, { kind: 'heading', id, content, place })
  return { type: 'heading', level: depth, id, content, place }
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

/** A list right under a line of text, which Markdown allows. */
function isBehindText(list: MarkdownList, before: RootContent | undefined): boolean {
  return before?.type === 'paragraph' && before.position?.end.line === (list.position?.start.line ?? 0) - 1
}

/** A numbered list of one item, or one that begins with another number than 1: at any depth it was a sentence. */
const isLone = ({ ordered, children, start }: MarkdownList): boolean =>
  ordered === true && (children.length === 1 || (start ?? 1) !== 1)

/** A line that begins with a number or hyphen is a list to Markdown, though a sentence was meant; the line is shown. */
function refuseAccident(workshop: Workshop, list: MarkdownList, hint: PlainWording): void {
  const start = list.position?.start.offset ?? 0
  const [line = ''] = sourceOf(workshop, list).split('\n')
  workshop.findings.push(
    finding('list-by-accident', workshop.template.place(start, start + line.length), {
      found: { id: 'quoted', text: line.trimEnd() },
      hint: { id: hint },
    }),
  )
}

function composeList(context: BlockContext, node: MarkdownList): List {
  if (isLone(node)) refuseAccident(context.workshop, node, 'backslash-before-stop')
  return {
    type: 'list',
    start: node.ordered === true ? (node.start ?? 1) : null,
    items: node.children.map(item => {
      const blocks = item.children.flatMap(child => composeBlock(context, child))
      if (item.children.length === 0) {
        refuse(context.workshop, item, 'markdown-not-supported', {
          found: { id: 'empty-item' },
          hint: { id: 'write-item' },
        })
      }
      return blocks
    }),
  }
}

function composeDirective(context: BlockContext, node: LeafDirective): Block[] {
  const { template, findings } = context.workshop
  const wrong = checkDirective(template, node)
  for (const each of wrong) findings.push(each)
  if (wrong.length > 0) return []
  if (node.name === 'figuur') {
    context.workshop.trail?.collect({ kind: 'figure', place: placeOf(context.workshop, node) })
    return [context.figure]
  }
  return node.name === 'voorbeelden' ? composeExamples(context, node) : []
}
