/** From the syntax tree of the `yaml` package to ours: plain values, offsets, aliases followed and bounded. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { finding } from '../findings/codes.ts'
import type { Diagnostic } from '../findings/diagnostic.ts'
import { hasUnprintable, type Source } from '../source.ts'
import { itemFindings, keyFinding, scalarFindings, strayText, withOrdinarySpaces } from './typed-otherwise.ts'
import type { ListNode, MapNode, ScalarNode, Span, TreeNode } from './yaml-tree.ts'

/** The deepest nesting of maps and lists that is read; the fields of an edition need six. */
export const deepestNesting = 64

/** How many values the aliases of one file may stand for. */
const mostAliasedValues = 10_000

const quoted = (text: string) => ({ id: 'quoted', text }) as const

/** What growing has to remember of one file. */
interface Growth {
  readonly source: Source
  readonly findings: Diagnostic[]
  readonly anchors: Map<string, ParsedNode>
  /** Anchored nodes that are being grown: an alias to one of these has no end. */
  readonly open: Set<ParsedNode>
  aliased: number
  refused: boolean
}

/** Where a node is and how deep; `alias` is the alias that led here, whose place all values below take. */
interface Position {
  readonly depth: number
  readonly alias: Span | null
}

function spanOf(node: ParsedNode, { alias }: Position): Span {
  return alias ?? { start: node.range[0], end: Math.max(node.range[0], node.range[1]) }
}

/** A block text ends with its last character, not with the line ends behind it. */
function scalarSpan({ source }: Growth, node: Scalar.Parsed): Span {
  const [start] = node.range
  let [, end] = node.range
  if (node.type !== 'BLOCK_FOLDED' && node.type !== 'BLOCK_LITERAL') return { start, end }
  while (end > start && ' \t\r\n'.includes(source.text[end - 1] ?? '')) end -= 1
  return { start, end }
}

function growScalar(growth: Growth, node: Scalar.Parsed, position: Position): ScalarNode {
  const { start, end } = position.alias === null ? scalarSpan(growth, node) : position.alias
  const { value } = node
  if (position.alias === null) growth.findings.push(...scalarFindings(growth.source, node))
  if (typeof value === 'string' && node.type === 'QUOTE_DOUBLE' && hasUnprintable(value)) {
    growth.findings.push(finding('control-character', growth.source.place(start, end)))
  }
  const known = typeof value === 'number' || typeof value === 'boolean' || value === null
  return { kind: 'scalar', start, end, value: known ? value : String(value) }
}

/** A key as it was typed: `01` and `1` are two keys. */
function keyName(key: ParsedNode): string | null {
  if (!isScalar(key)) return null
  const name = key.type === 'PLAIN' || key.type === undefined ? (key.source ?? key.value) : key.value
  return String(name ?? '')
}

function growMap(growth: Growth, node: YAMLMap.Parsed, position: Position): MapNode {
  const keys: (Span & { name: string })[] = []
  const nodes: TreeNode[] = []
  const value: Record<string, unknown> = Object.create(null)
  const below = { depth: position.depth + 1, alias: position.alias }
  let last: ParsedNode | null = null
  for (const { key, value: item } of node.items) {
    if (growth.refused) break
    const span = spanOf(key, position)
    const place = () => growth.source.place(span.start, Math.max(span.end, span.start + 1))
    const typed = keyName(key)
    if (isScalar(key) && key.anchor !== undefined) growth.anchors.set(key.anchor, key)
    if (typed === null || typed === '__proto__') {
      growth.findings.push(finding('unknown-key', place(), typed === null ? {} : { found: quoted(typed) }))
      continue
    }
    const lookalike = keyFinding(growth.source, typed, span)
    if (lookalike !== null) growth.findings.push(lookalike)
    // Read as it was meant, so that nothing else is found about it.
    const name = lookalike === null ? typed : withOrdinarySpaces(typed).trim()
    const before = isScalar(last) && last.type === 'PLAIN' ? last : null
    last = item
    // Without a colon it is no key, but text behind a comma.
    if (node.flow === true && item === null && isScalar(key) && before !== null) {
      growth.findings.push(strayText(growth.source, { key, before }))
      continue
    }
    if (name in value) {
      growth.findings.push(finding('duplicate-key', place(), { found: quoted(name) }))
      continue
    }
    const grown = item === null ? emptyAfter(span) : grow(growth, item, below)
    keys.push({ ...span, name })
    nodes.push(grown)
    value[name] = grown.value
  }
  const span = blockSpan(node, position, (nodes.at(-1) ?? keys.at(-1))?.end)
  return { kind: 'map', ...span, keys, nodes, value }
}

/** A map or list without brackets ends with its last value, not with the blank lines and remarks behind it. */
function blockSpan(node: YAMLMap.Parsed | YAMLSeq.Parsed, position: Position, lastEnd = 0): Span {
  const span = spanOf(node, position)
  return position.alias !== null || node.flow === true || lastEnd === 0
    ? span
    : { start: span.start, end: lastEnd }
}

function emptyAfter({ end }: Span): ScalarNode {
  return { kind: 'scalar', start: end, end, value: null }
}

function dashesOf(node: YAMLSeq.Parsed): number[] {
  const token = node.srcToken
  if (token?.type !== 'block-seq') return []
  return token.items.flatMap(item => {
    const dash = item.start.find(part => part.type === 'seq-item-ind')
    return dash === undefined ? [] : [dash.offset]
  })
}

function growList(growth: Growth, node: YAMLSeq.Parsed, position: Position): ListNode {
  const nodes: TreeNode[] = []
  const below = { depth: position.depth + 1, alias: position.alias }
  for (const item of node.items) {
    if (growth.refused) break
    const before = node.items[nodes.length - 1]
    if (node.flow === true && isScalar(item) && isScalar(before) && position.alias === null)
      growth.findings.push(...itemFindings(growth.source, { before, item }))
    nodes.push(grow(growth, item, below))
  }
  const dashes = position.alias === null ? dashesOf(node) : []
  return {
    kind: 'list',
    ...blockSpan(node, position, nodes.at(-1)?.end),
    dashes: nodes.map((item, index) => dashes[index] ?? item.start),
    nodes,
    value: nodes.map(item => item.value),
  }
}

/** Ends the growing of this file: what was grown so far is thrown away by the caller. */
function refuse(growth: Growth, code: 'too-deep' | 'too-many-aliases', span: Span): void {
  if (!growth.refused) growth.findings.push(finding(code, growth.source.place(span.start, span.end)))
  growth.refused = true
}

function growAliased(growth: Growth, node: ParsedNode & { readonly source: string }, position: Position) {
  const span = spanOf(node, position)
  const target = growth.anchors.get(node.source)
  if (target === undefined || growth.open.has(target)) {
    growth.findings.push(
      finding('yaml-syntax', growth.source.place(span.start, span.end), {
        found: quoted(`*${node.source}`),
        expected: { id: 'alias-of-earlier' },
      }),
    )
    return emptyAfter(span)
  }
  return grow(growth, target, { depth: position.depth, alias: span })
}

function grow(growth: Growth, node: ParsedNode, position: Position): TreeNode {
  const span = spanOf(node, position)
  if (position.alias !== null) {
    growth.aliased += 1
    if (growth.aliased > mostAliasedValues) refuse(growth, 'too-many-aliases', span)
  }
  if (position.depth > deepestNesting) refuse(growth, 'too-deep', span)
  if (growth.refused) return emptyAfter(span)
  if (isAlias(node)) return growAliased(growth, node, position)
  const anchored = position.alias === null && node.anchor !== undefined
  if (anchored && node.anchor !== undefined) growth.anchors.set(node.anchor, node)
  growth.open.add(node)
  const grown = isMap(node)
    ? growMap(growth, node, position)
    : isSeq(node)
      ? growList(growth, node, position)
      : growScalar(growth, node, position)
  growth.open.delete(node)
  return grown
}

/** The tree of one document, or null with a finding when it is too deep or its aliases stand for too much. */
export function growTree(
  source: Source,
  contents: ParsedNode,
): { readonly tree: TreeNode | null; readonly findings: readonly Diagnostic[] } {
  const growth: Growth = {
    source,
    findings: [],
    anchors: new Map(),
    open: new Set(),
    aliased: 0,
    refused: false,
  }
  const tree = grow(growth, contents, { depth: 0, alias: null })
  return { tree: growth.refused ? null : tree, findings: growth.findings }
}
