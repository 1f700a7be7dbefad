/** Text of a block as flat runs for pdfmake, each with its slot in the tree, its link and its footnote. */
import type { FootnoteNode, Inline, Inlines, NamedStyle, RunNode, TextStyle } from './definition.ts'
import { claim } from './plan-places.ts'
import { type Into, type Link, layoutNode, type Note, type Plan, type Run } from './plan-state.ts'
import { addElement, DefinitionError, slotOf } from './tree.ts'

export interface InlineContext {
  readonly plan: Plan
  readonly block: number
  /** Filled with the notes that the text refers to. */
  readonly notes: Note[]
}

interface Inherited extends TextStyle {
  readonly rise?: number
  readonly anchor?: Link
}

/**
 * @returns no run where there is nothing to paint
 * @throws DefinitionError for a link without words, a footnote where none can stand
 */
export function planInlines(context: InlineContext, inlines: Inlines, into: Into): Run[] {
  const runs: Run[] = []
  walk(context, inlines, into, {}, runs)
  return runs
}

function walk(context: InlineContext, inlines: Inlines, into: Into, inherited: Inherited, runs: Run[]): void {
  if (isList(inlines)) {
    for (const inline of inlines) walk(context, inline, into, inherited, runs)
  } else if (typeof inlines === 'string') {
    addRun(context, inlines, into, inherited, runs)
  } else if ('footnote' in inlines) {
    planFootnote(context, inlines, into, inherited, runs)
  } else {
    planRun(context, inlines, into, inherited, runs)
  }
}

function planRun(context: InlineContext, run: RunNode, into: Into, inherited: Inherited, runs: Run[]): void {
  const { text, style, tag, link, linkToDestination, linkTitle, artifact, ...look } = run
  let element = artifact && typeof into === 'object' ? ('Layout' as const) : into
  let anchor = inherited.anchor
  if (
    tag &&
    typeof element === 'object' &&
    !(tag.type === 'Link' && (link ?? linkToDestination) !== undefined)
  ) {
    element = addElement(element, tag.type, tag)
    if (tag.id !== undefined) claim(context.plan, tag.id, element)
  }
  if (typeof element === 'object' && (link ?? linkToDestination) !== undefined) {
    element = addElement(element, 'Link', tag?.type === 'Link' ? tag : {})
    const contents = (linkTitle ?? plainText(text)).trim()
    if (!contents) throw new DefinitionError(`a link without words to ${link ?? linkToDestination}`)
    const target = link === undefined ? { id: linkToDestination ?? '' } : { uri: link }
    anchor = { element, target, contents }
  }
  const styled = { ...inherited, ...resolveStyle(context.plan, style), ...look, ...(anchor && { anchor }) }
  walk(context, text, element, styled, runs)
}

function addRun(context: InlineContext, text: string, into: Into, look: Inherited, runs: Run[]): void {
  // A soft hyphen is a place to break, which pdfmake does not use but would paint.
  const clean = text.normalize('NFC').replaceAll('\u00ad', '')
  if (clean === '') return
  const mark = typeof into === 'string' ? into : slotOf(into, context.block)
  runs.push({ ...look, text: clean, mark })
}

function planFootnote(
  context: InlineContext,
  node: FootnoteNode,
  into: Into,
  look: Inherited,
  runs: Run[],
): void {
  const { plan } = context
  const style = plan.footnotes
  if (!style) throw new DefinitionError('a footnote in a definition that does not say how footnotes look')
  if (typeof into === 'string') throw new DefinitionError('a footnote in what is not read')
  const { id, label, content, linkTitle, backTitle } = node.footnote
  const reference = addElement(into, 'Reference')
  const there = addElement(reference, 'Link')
  const element = addElement(null, 'Note', { type: 'Note', id })
  claim(plan, id, element)
  const back = addElement(addElement(element, 'Lbl'), 'Link')
  const block = ++plan.blocks
  const labelRun: Run = {
    text: label,
    mark: slotOf(back, block),
    anchor: { element: back, target: { element: reference }, contents: backTitle },
  }
  const inner: InlineContext = { plan, block: ++plan.blocks, notes: [] }
  const columns = [
    layoutNode({ text: [labelRun], width: style.labelWidth }),
    layoutNode({ text: planInlines(inner, content, element), width: style.width - style.labelWidth }),
  ]
  if (inner.notes.length > 0) throw new DefinitionError('a footnote inside a footnote')
  const note: Note = { element, node: layoutNode({ ...style.note, columns, columnGap: 0 }), page: null }
  plan.notes.push(note)
  context.notes.push(note)
  const anchor: Link = { element: there, target: { element }, contents: linkTitle }
  runs.push({ ...look, ...style.reference, text: label, mark: slotOf(there, context.block), anchor, note })
}

/** Named styles in full, since pdfmake loses those of nested texts. Later names win; margins are of blocks. */
function resolveStyle(plan: Plan, names: string | readonly string[] | undefined): TextStyle {
  let style: TextStyle = {}
  for (const name of typeof names === 'string' ? [names] : (names ?? [])) {
    const named: NamedStyle | undefined = plan.styles[name]
    if (!named) throw new DefinitionError(`style "${name}" is not defined`)
    const { margin: _margin, extends: parents, ...look } = named
    style = { ...style, ...resolveStyle(plan, parents), ...look }
  }
  return style
}

/** The words of some inlines, without references to notes. */
function plainText(inlines: Inlines): string {
  if (typeof inlines === 'string') return inlines
  if (isList(inlines)) return inlines.map(plainText).join('')
  return 'footnote' in inlines ? '' : plainText(inlines.text)
}

function isList(inlines: Inlines): inlines is readonly Inline[] {
  return Array.isArray(inlines)
}
