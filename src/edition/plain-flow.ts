/** Values in brackets, quotes or plain text on the short way of reading YAML. */
import type { ListNode, MapNode, ScalarNode, Span, TreeNode } from './yaml-tree.ts'

/** Thrown to leave the short way from any depth; `readPlainYaml` catches it. */
export const notPlain = new Error('not in the plain form')

/** Deeper files go the long way, which has a bound of its own. */
export const deepestPlain = 20

const flowKeyPattern = /([A-Za-z0-9][A-Za-z0-9-]{0,63}): +/y
const quotedPattern = /"[^"\\\n]*"|'[^'\n]*'/y
const flowTextPattern = /[A-Za-z0-9\u00c0-\u1fff][^\n\t,[\]{}:#]*/y

/** What a sticky pattern finds exactly at an offset. */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The value of plain text by the core schema; numbers other than short whole ones go the long way. */
export function resolve(text: string): string | number | boolean | null {
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) {
    if (/^\d{1,15}$/.test(text)) return Number(text)
    if (/^\d{4}-\d\d(?:-\d\d)?$/.test(text) || /[^0-9a-fxo.+_-]/i.test(text)) return text
    throw notPlain
  }
  if (text.length > 5) return text
  switch (text) {
    case 'true':
    case 'True':
    case 'TRUE':
      return true
    case 'false':
    case 'False':
    case 'FALSE':
      return false
    case 'null':
    case 'Null':
    case 'NULL':
      return null
    default:
      return text
  }
}

/** Quoted text without escapes that begins at an offset. */
export function quotedAt(text: string, start: number): ScalarNode {
  const found = match(quotedPattern, text, start)
  if (found === null) throw notPlain
  const end = start + found[0].length
  return { kind: 'scalar', start, end, value: text.slice(start + 1, end - 1) }
}

/** Over blanks and line ends inside brackets; each further line is indented more than `indent`. */
function skipBlank(text: string, from: number, indent: number): number {
  let at = from
  while (text[at] === ' ') at += 1
  while (text[at] === '\n') {
    const start = at + 1
    at = start
    while (text[at] === ' ') at += 1
    if (text[at] !== '\n' && at - start <= indent) throw notPlain
  }
  return at
}

function flowValue(text: string, start: number, indent: number, depth: number): TreeNode {
  const first = text[start]
  if (first === '[' || first === '{') return flowCollection(text, start, indent, depth + 1)
  if (first === '"' || first === "'") return quotedAt(text, start)
  const found = match(flowTextPattern, text, start)
  if (found === null) throw notPlain
  let end = start + found[0].length
  while (text[end - 1] === ' ') end -= 1
  return { kind: 'scalar', start, end, value: resolve(text.slice(start, end)) }
}

/** A list or map in brackets that begins at an offset; its further lines are indented more than `indent`. */
export function flowCollection(
  text: string,
  start: number,
  indent: number,
  depth: number,
): MapNode | ListNode {
  if (depth > deepestPlain) throw notPlain
  const isMap = text[start] === '{'
  const closing = isMap ? '}' : ']'
  const map = newMap()
  const list: TreeNode[] = []
  let at = skipBlank(text, start + 1, indent)
  while (text[at] !== closing || map.nodes.length + list.length === 0) {
    if (text[at] === closing) break
    if (isMap) {
      const key = match(flowKeyPattern, text, at)
      if (key === null) throw notPlain
      const value = flowValue(text, at + key[0].length, indent, depth)
      addTo(map, { name: key[1] ?? '', start: at }, value)
      at = value.end
    } else {
      const item = flowValue(text, at, indent, depth)
      list.push(item)
      at = item.end
    }
    at = skipBlank(text, at, indent)
    if (text[at] === closing) break
    if (text[at] !== ',') throw notPlain
    at = skipBlank(text, at + 1, indent)
    if (text[at] === closing) throw notPlain
  }
  const span = { start, end: at + 1 }
  return isMap
    ? { ...map, ...span }
    : newList(
        span,
        list,
        list.map(item => item.start),
      )
}

type OpenMap = {
  kind: 'map'
  keys: (Span & { name: string })[]
  nodes: TreeNode[]
  value: Record<string, unknown>
}

/** A map without keys, to add to. */
export const newMap = (): OpenMap => ({ kind: 'map', keys: [], nodes: [], value: Object.create(null) })

/** A list of the nodes that were read. */
export function newList(span: Span, nodes: TreeNode[], dashes: number[]): ListNode {
  return { kind: 'list', ...span, dashes, nodes, value: nodes.map(node => node.value) }
}

/** Adds a key and its value; a key that is there already ends the short way. */
export function addTo(map: OpenMap, { name, start }: { name: string; start: number }, value: TreeNode): void {
  if (name in map.value) throw notPlain
  map.keys.push({ name, start, end: start + name.length })
  map.nodes.push(value)
  map.value[name] = value.value
}
