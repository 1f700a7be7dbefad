/** Words of the page with the links and the names for signs in them. */
import { type ChildNode, type Element, isTag, isText } from 'domhandler'
import { fold, type Link } from './piece.ts'

/** What is seen, pressed and heard in a stretch of the page. */
export interface Words {
  text: string
  readonly links: Link[]
  readonly spoken: string[]
  /** Of references to footnotes, by their id. */
  readonly references: Map<string, string>
}

const partsOwnWords = new Set(['li', 'p', 'br', 'dd', 'dt', 'div'])

/** Words of neighbours; what is hidden from sight and drawings have none. */
export function wordsOf(nodes: readonly ChildNode[]): Words {
  const words: Words = { text: '', links: [], spoken: [], references: new Map() }
  for (const node of nodes) gather(node, words)
  return words
}

function gather(node: ChildNode, words: Words): void {
  if (isText(node)) words.text += node.data
  if (!isTag(node) || node.name === 'svg' || isHidden(node)) return
  const parts = partsOwnWords.has(node.name)
  if (parts) words.text += ' '
  const start = words.text.length
  for (const child of node.children) gather(child, words)
  const own = fold(words.text.slice(start))
  const { role, href, id, title } = node.attribs
  const label = node.attribs['aria-label']
  if (node.name === 'a') words.links.push({ text: own, to: href ?? null, title: label ?? title ?? null })
  else if (label !== undefined) words.spoken.push(label)
  if (role === 'doc-noteref') {
    words.text = `${words.text.slice(0, start)}[${own}]`
    if (id !== undefined) words.references.set(id, `reference ${own}`)
  }
  if (parts) words.text += ' '
}

/** Hidden from sight, not from who listens. */
export const isHidden = ({ attribs }: Element): boolean => attribs.class === 'hidden'
