/** Markdown inside a paragraph, heading or note to inlines of the model; what has no form is a finding. */
import type { PhrasingContent } from 'mdast'
import type { Node } from 'unist'
import type { Inline } from '../document.ts'
import type { Place } from '../findings/diagnostic.ts'
import type { PlainWording, Wording } from '../findings/wordings.ts'
import { composeText } from './compose-text.ts'
import { type DraftInline, settleCounts } from './draft-inline.ts'
import { isVague } from './link-words.ts'
import { leaveTitle } from './passages.ts'
import { setText, setTexts } from './typography.ts'
import { placeOf, refuse, sourceOf, type Workshop } from './workshop.ts'

/** Counts are worded by their sentences; typed text gets its no-break spaces and quotes. */
export function composeInlines(workshop: Workshop, nodes: readonly PhrasingContent[]): Inline[] {
  return setInlines(settleCounts(composeDrafts(workshop, nodes)))
}

/** The words of inlines without their markup; a footnote has none. */
export function plainText(content: readonly Inline[]): string {
  return content.map(inline => leavesOf(inline).join('')).join('')
}

/** The texts of an inline, in order: what `replaceLeaves` puts back. */
function leavesOf(inline: Inline): string[] {
  switch (inline.type) {
    case 'text':
    case 'value':
    case 'words':
      return [inline.text]
    case 'strong':
    case 'link':
      return inline.content.flatMap(leavesOf)
    case 'token':
      return [`${inline.code}${inline.year}`]
    case 'footnote':
      return []
    default:
      return inline satisfies never
  }
}

/** Typography sees the paragraph whole: "jaar" may stand in a text and its number in a value. */
function setInlines(inlines: readonly Inline[]): Inline[] {
  const set = setTexts(inlines.flatMap(leavesOf))
  let next = 0
  const replace = (inline: Inline): Inline => {
    switch (inline.type) {
      case 'text':
      case 'value':
      case 'words':
        return { ...inline, text: set[next++] ?? inline.text }
      case 'strong':
        return { ...inline, content: inline.content.map(replace) }
      case 'link':
        return { ...inline, title: setText(inline.title), content: inline.content.map(replace) }
      case 'token':
        next++
        return inline
      case 'footnote':
        return inline
      default:
        return inline satisfies never
    }
  }
  return inlines.map(replace)
}

/** Neighbouring texts become one: a line of text may come in pieces, and its sentence is one. */
function composeDrafts(workshop: Workshop, nodes: readonly PhrasingContent[]): DraftInline[] {
  const joined: DraftInline[] = []
  for (const draft of nodes.flatMap(node => composeInline(workshop, node))) {
    const last = joined.at(-1)
    if (draft.type === 'text' && last?.type === 'text') {
      joined.splice(-1, 1, { ...last, text: last.text + draft.text })
    } else joined.push(draft)
  }
  return joined
}

function composeInline(workshop: Workshop, node: PhrasingContent): DraftInline[] {
  const unsupported = (found: PlainWording, hint: PlainWording): DraftInline[] => {
    refuse(workshop, node, 'markdown-not-supported', { found: { id: found }, hint: { id: hint } })
    return []
  }
  switch (node.type) {
    case 'text':
      return composeText(workshop, node)
    case 'strong':
      return [{ type: 'strong', content: composeDrafts(workshop, node.children) }]
    case 'link':
      return composeLink(workshop, node, {
        href: node.url,
        title: node.title,
        titled: node,
        children: node.children,
      })
    case 'linkReference': {
      const definition = workshop.definitions.get(node.identifier)
      // Defined inside a list or quotation only, which is a finding already.
      if (definition === undefined) return []
      workshop.usedDefinitions.add(node.identifier)
      const { url, title } = definition
      return composeLink(workshop, node, { href: url, title, titled: definition, children: node.children })
    }
    case 'footnoteReference':
      return composeFootnoteReference(workshop, node)
    case 'html':
      refuse(workshop, node, 'raw-html', { found: { id: 'quoted', text: node.value } })
      return []
    case 'image':
    case 'imageReference':
      refuse(workshop, node, 'image-not-supported', { found: { id: 'quoted', text: node.alt ?? '' } })
      return []
    case 'emphasis':
      return unsupported('emphasis', 'two-asterisks')
    case 'inlineCode':
      return unsupported('code-in-text', 'without-backticks')
    case 'break':
      return unsupported('line-break', 'take-line-break-out')
    case 'delete':
      return unsupported('struck-through', 'take-text-out')
    case 'textDirective':
      // The reader knows no inline directives ("14:30" is text); a parser that does would be a fault of ours.
      return unsupported('inline-directive', 'write-as-text')
    default:
      return node satisfies never
  }
}

interface MarkdownLink {
  readonly href: string
  readonly title: string | null | undefined
  /** Where the title stands: the link, or the definition that it refers to. */
  readonly titled: Node
  readonly children: readonly PhrasingContent[]
}

function composeLink(
  workshop: Workshop,
  node: Node,
  { href, title, titled, children }: MarkdownLink,
): DraftInline[] {
  const refuseLink = (found: Wording, expected: PlainWording): DraftInline[] => {
    refuse(workshop, node, 'link-not-allowed', { found, expected: { id: expected } })
    return []
  }
  if (`${href}${title ?? ''}`.includes('{{')) {
    refuse(workshop, node, 'value-misplaced', { found: { id: 'value-in-address' } })
    return []
  }
  if (!isAllowed(href)) return refuseLink({ id: 'quoted', text: href }, 'address-in-letter')
  // <https://…>: the address is its own text, and no Markdown.
  const isBare = sourceOf(workshop, node).startsWith('<')
  const typed = isBare ? href.replace(/^mailto:/, '') : typedWords(children)
  const saysNothing = typed !== null && isVague(typed)
  if (saysNothing) {
    refuse(workshop, node, 'link-unclear', {
      found: { id: 'quoted', text: typed },
      expected: { id: 'words-that-say-where' },
    })
  }
  // Words that are an address are told once, and are no text to look at.
  const content: readonly DraftInline[] =
    isBare || (saysNothing && children.every(({ type }) => type === 'text'))
      ? [{ type: 'text', text: typed ?? '' }]
      : composeDrafts(workshop, children)
  if (content.length === 0) return refuseLink({ id: 'link-without-words' }, 'words-that-say-where')
  if (content.some(hasFootnote)) {
    refuse(workshop, node, 'markdown-not-supported', {
      found: { id: 'footnote-in-link' },
      hint: { id: 'footnote-behind-link' },
    })
  }
  if (title) leaveTitle(workshop.trail, { text: title, place: placeOfTitle(workshop, titled, title) })
  return [{ type: 'link', href: asciiAddress(href), title: title ?? null, content }]
}

/** The words of a link; null when a value or a footnote is among them. */
function typedWords(children: readonly PhrasingContent[]): string | null {
  const words = children.map(child => {
    if (child.type === 'text') return child.value.includes('{{') ? null : child.value
    return child.type === 'strong' ? typedWords(child.children) : null
  })
  return words.includes(null) ? null : words.join('')
}

/** The title as it stands in its node; the node for one that is written with escapes. */
function placeOfTitle(workshop: Workshop, node: Node, title: string): Place {
  const at = sourceOf(workshop, node).lastIndexOf(title)
  if (at < 0) return placeOf(workshop, node)
  const start = (node.position?.start.offset ?? 0) + at
  return workshop.template.place(start, start + title.length)
}

/** Also for finished inlines: a footnote in a heading or a link has no form in the writers. */
export function hasFootnote(inline: DraftInline | Inline): boolean {
  if (inline.type === 'strong' || inline.type === 'link') return inline.content.some(hasFootnote)
  return inline.type === 'footnote'
}

/**
 * An address with other letters than those of ASCII as the URL standard writes it: percent signs in the path, punycode in
 * the host. Readers of PDF open no other; one that is ASCII stays as it was typed.
 */
function asciiAddress(href: string): string {
  return /^[\x21-\x7e]*$/.test(href) ? href : new URL(href).href
}

function isAllowed(href: string): boolean {
  return URL.canParse(href) && (/^https:\/\/[^/]/i.test(href) || /^mailto:[^@\s]+@[^@\s]+$/i.test(href))
}

function composeFootnoteReference(
  workshop: Workshop,
  node: Node & { readonly identifier: string },
): DraftInline[] {
  const { numbered, footnotes } = workshop
  if (!footnotes.has(node.identifier)) return []
  if (numbered.includes(node.identifier)) {
    refuse(workshop, node, 'markdown-not-supported', {
      found: { id: 'footnote-twice' },
      hint: { id: 'footnote-each-its-own' },
    })
    return []
  }
  numbered.push(node.identifier)
  return [{ type: 'footnote', number: numbered.length }]
}
