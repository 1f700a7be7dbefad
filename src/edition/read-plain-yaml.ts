/**
 * The short way for YAML as staff write it: keys and dashes in blocks, lists and maps in brackets, text plain, in
 * quotes without escapes, or folded by `>-`. Whatever else a file holds, a mistake included, it is not read here
 * but by the `yaml` package, whose reading is the measure: a test holds both equal over damaged files. Reading
 * this way takes an eighth of the time, and the package need not be loaded.
 */
import {
  addTo,
  deepestPlain,
  flowCollection,
  match,
  newList,
  newMap,
  notPlain,
  quotedAt,
  resolve,
} from './plain-flow.ts'
import type { ListNode, MapNode, ScalarNode, TreeNode } from './yaml-tree.ts'

const keyPattern = /([A-Za-z0-9][A-Za-z0-9-]{0,63}):(?: +|(?=\n|$))/y
const blockTextPattern = /[A-Za-z0-9\u00c0-\u1fff][^\n\t]*/y

interface Reading {
  readonly text: string
  /** Offsets of content and end of each line that is neither blank nor a remark, and its indent. */
  readonly content: number[]
  readonly ends: number[]
  readonly indents: number[]
  /** The line at hand. */
  line: number
}

function linesOf(text: string): Reading {
  const reading: Reading = { text, content: [], ends: [], indents: [], line: 0 }
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    let at = start
    while (at < end && text[at] === ' ') at += 1
    if (at < end && text[at] !== '#') {
      reading.content.push(at)
      reading.ends.push(end)
      reading.indents.push(at - start)
    }
    start = end + 1
  }
  return reading
}

const indentAt = (reading: Reading): number => reading.indents[reading.line] ?? -1
const contentAt = (reading: Reading): number => reading.content[reading.line] ?? reading.text.length

/** A value that begins behind a key or dash; leaves the cursor on the line after it. */
function inlineValue(reading: Reading, start: number, indent: number, depth: number): TreeNode {
  const { text, ends } = reading
  const first = text[start]
  if (first === '>') return foldedValue(reading, start, indent)
  if (first === '[' || first === '{') {
    const value = flowCollection(text, start, indent, depth + 1)
    while ((ends[reading.line] ?? text.length) < value.end) reading.line += 1
    if (ends[reading.line] !== value.end) throw notPlain
    reading.line += 1
    return value
  }
  const end = ends[reading.line] ?? text.length
  reading.line += 1
  if (first === '"' || first === "'") {
    const value = quotedAt(text, start)
    if (value.end !== end) throw notPlain
    return value
  }
  const found = match(blockTextPattern, text, start)
  const typed = found?.[0] ?? ''
  if (typed === '' || typed.includes(': ') || typed.includes(' #') || /[: ]$/.test(typed)) throw notPlain
  return { kind: 'scalar', start, end, value: resolve(typed) }
}

/** `>-` and lines of one indent without a blank one between them. */
function foldedValue(reading: Reading, start: number, indent: number): ScalarNode {
  const { text, content, ends, indents } = reading
  if (text.slice(start, ends[reading.line]) !== '>-') throw notPlain
  let end = ends[reading.line] ?? text.length
  reading.line += 1
  const own = indentAt(reading)
  if (own <= indent) throw notPlain
  const parts: string[] = []
  for (; indentAt(reading) > indent; reading.line += 1) {
    const from = content[reading.line] ?? 0
    // Another indent, or a line between that was taken for blank or a remark.
    if (indents[reading.line] !== own || from !== end + 1 + own) throw notPlain
    end = ends[reading.line] ?? text.length
    const part = text.slice(from, end)
    if (/[ \t]$|^\t/.test(part)) throw notPlain
    parts.push(part)
  }
  // Of the lines behind it only empty ones and remarks further out are surely no part of the text.
  for (let at = end + 1; at < contentAt(reading) - Math.max(0, indentAt(reading)); ) {
    const lineEnd = text.indexOf('\n', at)
    const line = text.slice(at, lineEnd < 0 ? text.length : lineEnd)
    const remarkAt = line.indexOf('#')
    if (line !== '' && (remarkAt < 0 || remarkAt > indent)) throw notPlain
    at += line.length + 1
  }
  return { kind: 'scalar', start, end, value: parts.join(' ') }
}

const isDash = ({ text }: Reading, at: number): boolean => text[at] === '-' && text[at + 1] === ' '

function blockList(reading: Reading, indent: number, depth: number): ListNode {
  const { text } = reading
  const nodes: TreeNode[] = []
  const dashes: number[] = []
  for (
    let at = contentAt(reading);
    indentAt(reading) === indent && isDash(reading, at);
    at = contentAt(reading)
  ) {
    dashes.push(at)
    if (match(keyPattern, text, at + 2) === null) {
      nodes.push(inlineValue(reading, at + 2, indent, depth))
    } else {
      // The rest of the line is the first line of a map that stands two columns further in.
      reading.content[reading.line] = at + 2
      reading.indents[reading.line] = indent + 2
      nodes.push(blockMap(reading, indent + 2, depth + 1))
    }
  }
  return newList({ start: dashes[0] ?? 0, end: nodes.at(-1)?.end ?? 0 }, nodes, dashes)
}

function blockMap(reading: Reading, indent: number, depth: number): MapNode {
  const map = newMap()
  while (indentAt(reading) === indent) {
    const start = contentAt(reading)
    const key = match(keyPattern, reading.text, start)
    if (key === null) throw notPlain
    const valueStart = start + key[0].length
    const empty = valueStart === reading.ends[reading.line]
    if (empty) reading.line += 1
    const value = empty
      ? nestedValue(reading, indent, depth + 1)
      : inlineValue(reading, valueStart, indent, depth)
    addTo(map, { name: key[1] ?? '', start }, value)
  }
  return { ...map, start: map.keys[0]?.start ?? 0, end: map.nodes.at(-1)?.end ?? 0 }
}

/** What stands below a key: a block that is indented more, or a list at the indent of the key. */
function nestedValue(reading: Reading, indent: number, depth: number): TreeNode {
  const own = indentAt(reading)
  const at = contentAt(reading)
  if (depth > deepestPlain || own < indent) throw notPlain
  if (isDash(reading, at)) return blockList(reading, own, depth)
  if (own === indent) throw notPlain
  const first = reading.text[at]
  return first === '[' || first === '{'
    ? inlineValue(reading, at, indent, depth)
    : blockMap(reading, own, depth)
}

/** The tree of a file in the plain form, or null: then the file has to be read by the `yaml` package. */
export function readPlainYaml(text: string): TreeNode | null {
  if (text.includes('\r')) return null
  const reading = linesOf(text)
  if (indentAt(reading) !== 0) return null
  try {
    const tree = isDash(reading, contentAt(reading)) ? blockList(reading, 0, 0) : blockMap(reading, 0, 0)
    return reading.line === reading.content.length ? tree : null
  } catch (error) {
    if (error === notPlain) return null
    throw error
  }
}
