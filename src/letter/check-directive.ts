/** A block directive against the closed list: its name, its attributes, nothing more and nothing less. */
import type { LeafDirective } from 'mdast-util-directive'
import { finding } from '../findings/codes.ts'
import type { Diagnostic, Place } from '../findings/diagnostic.ts'
import type { Wording } from '../findings/wordings.ts'
import { nearestName } from '../nearest-name.ts'
import { directives, isDirectiveName } from './directives.ts'
import type { Template } from './template.ts'

interface TypedAttribute {
  /** From the name to the end of the value. */
  readonly whole: Place
  /** The value with its quotes; the name when there is no value. */
  readonly value: Place
}

/** What is wrong with a directive in itself; the meaning of its values is for others to judge. */
export function checkDirective(template: Template, node: LeafDirective): Diagnostic[] {
  const start = node.position?.start.offset ?? 0
  const place = template.place(start, node.position?.end.offset ?? start)
  if (!isDirectiveName(node.name)) {
    const known = Object.keys(directives)
    const suggestion = nearestName(node.name, known)
    return [
      finding('unknown-directive', place, {
        found: { id: 'quoted', text: `::${node.name}` },
        expected: { id: 'one-of', names: known.map(name => `::${name}`) },
        ...(suggestion === null ? {} : { suggestion: `::${suggestion}` }),
      }),
    ]
  }
  const { attributes, example } = directives[node.name]
  const expected: Wording =
    attributes.length === 0 ? { id: 'no-attributes' } : { id: 'one-of', names: attributes }
  const bad = (at: Place, found: Wording): Diagnostic =>
    finding('bad-directive-attribute', at, { found, expected, hint: { id: 'such-as', example } })
  const given = Object.keys(node.attributes ?? {})
  const known: readonly string[] = attributes
  const missing = known.filter(name => !given.includes(name))
  return [
    ...(node.children.length === 0 ? [] : [bad(place, { id: 'words-in-brackets' })]),
    ...given
      .filter(name => !known.includes(name))
      .map(name => bad(attributePlaces(template, node, name).whole, { id: 'quoted', text: name })),
    ...(missing.length === 0 ? [] : [bad(place, { id: 'none-of', names: missing })]),
  ]
}

/** Where an attribute of a directive was typed; the directive itself for one that cannot be told apart. */
export function attributePlaces(template: Template, node: LeafDirective, name: string): TypedAttribute {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const source = template.text.slice(start, end)
  const from = source.indexOf('{')
  const attribute = /([\p{L}_:][\p{L}\d_:.-]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`{}]+))?|[#.][^\s#.{}]+/gu
  attribute.lastIndex = from + 1
  // The parser lets the last of two equal names hold.
  let found: RegExpExecArray | null = null
  for (let match = attribute.exec(source); from >= 0 && match !== null; match = attribute.exec(source)) {
    const [shown, typed = shown.startsWith('#') ? 'id' : 'class'] = match
    if (typed === name) found = match
  }
  if (found === null) {
    const place = template.place(start, end)
    return { whole: place, value: place }
  }
  const at = start + found.index
  const after = at + found[0].length
  return {
    whole: template.place(at, after),
    value: template.place(after - (found[2] ?? found[0]).length, after),
  }
}
