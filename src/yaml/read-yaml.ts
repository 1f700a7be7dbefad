/** YAML 1.2 text to a tree with offsets, by the `yaml` package; everything it or we refuse is a finding. */
import { Composer, type CST, type ErrorCode, isCollection, isScalar, Lexer, Parser, visit } from 'yaml'
import { type FindingDetails, finding } from '../findings/codes.ts'
import type { Diagnostic } from '../findings/diagnostic.ts'
import { filePlace, type Source } from '../source.ts'
import { deepestNesting, growTree } from './grow-tree.ts'
import { lookalikeNear } from './typed-otherwise.ts'
import type { Span, TreeNode } from './yaml-tree.ts'

/** What the package means by its codes, in our words. */
const syntaxHints: Partial<Record<ErrorCode, FindingDetails>> = {
  ALIAS_PROPS: { expected: { id: 'alias-alone' } },
  BAD_ALIAS: { expected: { id: 'alias-name' }, hint: { id: 'quote-star' } },
  BAD_DQ_ESCAPE: { expected: { id: 'known-escape' }, hint: { id: 'backslash-twice' } },
  BAD_INDENT: { expected: { id: 'indent-around' }, hint: { id: 'indent-alike' } },
  BAD_SCALAR_START: { hint: { id: 'quote-sign' } },
  BLOCK_AS_IMPLICIT_KEY: { hint: { id: 'quote-colon' } },
  MISSING_CHAR: { hint: { id: 'look-for-missing-sign' } },
  MULTILINE_IMPLICIT_KEY: { expected: { id: 'key-on-one-line' } },
  TAB_AS_INDENT: { expected: { id: 'spaces' }, hint: { id: 'indent-with-spaces' } },
}

/** Faults inside one value; all others may throw the rest of the file out of step. */
const localFaults: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
])

/** `tree` is null when nothing of the file can be judged. */
export interface YamlReading {
  readonly tree: TreeNode | null
  readonly findings: readonly Diagnostic[]
}

const none = (...findings: Diagnostic[]): YamlReading => ({ tree: null, findings })

/** Tokens of the file, or the offset where it is nested too deep: asked here, as composing recurses. */
function parseTokens(text: string): CST.Token[] | { readonly tooDeepAt: number } {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    // The document and the scalar at hand stand on the stack too.
    if (parser.stack.length > deepestNesting + 2) return { tooDeepAt: parser.offset - lexeme.length }
  }
  for (const token of parser.end()) tokens.push(token)
  return tokens
}

/** A quoted text or bracket that is never closed: told at its beginning, where the mistake can be seen. */
function unclosedIn(text: string, contents: Parameters<typeof visit>[0]): Span | null {
  let unclosed: Span | null = null
  visit(contents, {
    Node(_key, node) {
      if (!node.range || node.range[0] === node.range[1]) return undefined
      const [start, end] = node.range
      const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
      if (!quoted && !(isCollection(node) && node.flow === true)) return undefined
      const closing = text[start] === '[' ? ']' : text[start] === '{' ? '}' : text[start]
      if (end - start > 1 && text[end - 1] === closing) return undefined
      unclosed = { start, end: start + 1 }
      return visit.BREAK
    },
  })
  return unclosed
}

/**
 * Reads one YAML document: core schema of YAML 1.2, keys once, no tags or directives of its own, nesting and
 * aliases bounded. Faults inside a value are all told; of those that upset the structure only the first.
 */
export function readYaml(source: Source): YamlReading {
  const { text, place } = source
  const tokens = parseTokens(text)
  if (!Array.isArray(tokens)) return none(finding('too-deep', place(tokens.tooDeepAt)))
  const directive = tokens.find(token => token.type === 'directive')
  if (directive !== undefined) {
    return none(finding('yaml-syntax', place(directive.offset), { hint: { id: 'take-percent-line-out' } }))
  }
  const second = tokens.filter(token => token.type === 'document')[1]
  if (second !== undefined) return none(finding('several-documents', place(second.offset, second.offset + 3)))
  const composer = new Composer({
    keepSourceTokens: true,
    resolveKnownTags: false,
    schema: 'core',
    uniqueKeys: false,
    version: '1.2',
  })
  const [document] = composer.compose(tokens, true, text.length)
  if (document === undefined) return none(finding('empty-file', filePlace(source.path)))

  const findings: Diagnostic[] = []
  let broken: Diagnostic | null = null
  let brokenAt = 0
  const faults = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])
  for (const { code, pos } of faults) {
    const where = place(pos[0], Math.max(pos[1], pos[0] + 1))
    if (code === 'TAG_RESOLVE_FAILED') findings.push(finding('custom-tag', where))
    else if (localFaults.has(code)) findings.push(finding('yaml-syntax', where, syntaxHints[code]))
    else if (broken === null) {
      broken = finding('yaml-syntax', where, syntaxHints[code])
      brokenAt = pos[0]
    }
  }
  if (broken !== null) {
    const unclosed = unclosedIn(text, document)
    if (unclosed !== null && unclosed.start < text.length) {
      const sign = text[unclosed.start] ?? ''
      broken = finding('yaml-syntax', place(unclosed.start, unclosed.end), {
        found: { id: 'never-closed', sign },
      })
    }
    broken = lookalikeNear(source, brokenAt) ?? broken
    const before = findings.filter(({ place: { line } }) => broken !== null && line < broken.place.line)
    return none(...before, broken)
  }
  if (document.contents === null || isNothing(document.contents)) {
    return none(finding('empty-file', filePlace(source.path)))
  }
  const grown = growTree(source, document.contents)
  return { tree: grown.tree, findings: [...findings, ...grown.findings] }
}

/** Only comments and white space: the package reads that as one null. */
function isNothing(node: unknown): boolean {
  return isScalar(node) && node.value === null && node.source === ''
}
