/** YAML of the style file to values with their places. Small on purpose: maps, lists and single values, nothing else. */
import { Composer, type CST, isAlias, isMap, isScalar, isSeq, Lexer, type ParsedNode, Parser } from 'yaml'
import type { Diagnostic, Place } from '../diagnostic.ts'
import { type FindingDetails, finding } from '../diagnostic-codes.ts'
import { filePlace, type Source } from '../source.ts'

/** A value where it stands; `place` of a map is that of its first key. */
export type LocatedNode =
  | { readonly kind: 'map'; readonly place: Place; readonly entries: ReadonlyMap<string, LocatedEntry> }
  | { readonly kind: 'list'; readonly place: Place; readonly items: readonly LocatedNode[] }
  | {
      readonly kind: 'scalar'
      readonly place: Place
      readonly value: string | number | boolean | null
      /** As it was typed. */
      readonly typed: string
    }

export interface LocatedEntry {
  readonly key: Place
  readonly node: LocatedNode
}

/** The file needs three levels. */
const deepest = 8

/** The root of the file; null with findings when nothing of it can be judged. */
export function readLocatedYaml(source: Source): {
  readonly root: LocatedNode | null
  readonly findings: readonly Diagnostic[]
} {
  const { text, place } = source
  const refused = (...findings: Diagnostic[]) => ({ root: null, findings })
  const tokens = tokensOf(text)
  if (!Array.isArray(tokens)) return refused(finding('too-deep', place(tokens.tooDeepAt)))
  const directive = tokens.find(token => token.type === 'directive')
  if (directive !== undefined) return refused(finding('yaml-syntax', place(directive.offset)))
  const second = tokens.filter(token => token.type === 'document')[1]
  if (second !== undefined)
    return refused(finding('several-documents', place(second.offset, second.offset + 3)))
  const composer = new Composer({
    keepSourceTokens: true,
    resolveKnownTags: false,
    schema: 'core',
    uniqueKeys: false,
    version: '1.2',
  })
  const [document] = composer.compose(tokens, true, text.length)
  const findings = [...(document?.errors ?? []), ...(document?.warnings ?? [])].map(({ code, pos }) =>
    finding(
      code === 'TAG_RESOLVE_FAILED' ? 'custom-tag' : 'yaml-syntax',
      place(pos[0], Math.max(pos[1], pos[0] + 1)),
    ),
  )
  if (findings.length > 0) return refused(...findings.slice(0, 1))
  const contents = document?.contents ?? null
  if (contents === null) return refused(finding('empty-file', filePlace(source.path)))
  const found: Diagnostic[] = []
  const root = locate(contents, source, found)
  // What is missing where an alias stands only follows from it.
  return { root: found.some(({ code }) => code === 'yaml-syntax') ? null : root, findings: found }
}

/** Tokens of the file, or the offset where it is nested too deep: asked here, as composing recurses. */
function tokensOf(text: string): CST.Token[] | { readonly tooDeepAt: number } {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > deepest + 2) return { tooDeepAt: parser.offset - lexeme.length }
  }
  for (const token of parser.end()) tokens.push(token)
  return tokens
}

function locate(node: ParsedNode, source: Source, findings: Diagnostic[]): LocatedNode {
  const [start, valueEnd] = node.range
  const end = Math.max(start + 1, valueEnd)
  const place = source.place(start, end)
  if (isMap(node)) return locateMap(node.items, { place, source, findings })
  if (isSeq(node)) {
    return { kind: 'list', place, items: node.items.map(item => locate(item, source, findings)) }
  }
  const typed = source.text.slice(start, valueEnd).trim()
  if (isAlias(node)) findings.push(finding('yaml-syntax', place, quotedSign(typed)))
  const value: unknown = isScalar(node) ? node.value : null
  const known =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
  return { kind: 'scalar', place, value: known, typed }
}

const quotedSign = (typed: string): FindingDetails => ({
  found: { id: 'quoted', text: typed },
  hint: { id: 'quote-star' },
})

function locateMap(
  items: readonly { readonly key: ParsedNode; readonly value: ParsedNode | null }[],
  at: { readonly place: Place; readonly source: Source; readonly findings: Diagnostic[] },
): LocatedNode {
  const { source, findings } = at
  const entries = new Map<string, LocatedEntry>()
  for (const { key, value } of items) {
    const [start, end] = key.range
    const place = source.place(start, Math.max(start + 1, end))
    const name = isScalar(key) ? String(key.value ?? '') : null
    if (name === null) findings.push(finding('unknown-key', place))
    else if (entries.has(name))
      findings.push(finding('duplicate-key', place, { found: { id: 'quoted', text: name } }))
    else {
      const node = value === null ? null : locate(value, source, findings)
      const isEmpty = node === null || (node.kind === 'scalar' && node.typed === '')
      // Nothing stands behind the key: it is told there.
      const located = isEmpty ? ({ kind: 'scalar', place, value: null, typed: '' } as const) : node
      entries.set(name, { key: place, node: located })
    }
  }
  const first = [...entries.values()][0]
  return { kind: 'map', place: first?.key ?? at.place, entries }
}
