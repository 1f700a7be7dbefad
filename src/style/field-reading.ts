/** What every field of the style file is read with: each gives a value, or findings and null. */

import { type FindingDetails, finding } from '../findings/codes.ts'
import type { Diagnostic, Place } from '../findings/diagnostic.ts'
import type { Wording } from '../findings/wordings.ts'
import { nearestName } from '../nearest-name.ts'
import type { LocatedEntry, LocatedNode } from './located-yaml.ts'

export type Report = (found: Diagnostic) => void

export type Fields = ReadonlyMap<string, LocatedEntry>

/** The entries of a map that may have these keys; null when something else stands there. */
export function readMap(
  node: LocatedNode,
  { keys, required = [], opening }: MapShape,
  report: Report,
): Fields | null {
  if (node.kind !== 'map') {
    report(finding('wrong-type', node.place, { found: describe(node), expected: { id: 'a-map' } }))
    return null
  }
  const absent = keys.filter(key => !node.entries.has(key))
  const meant = new Set<string>()
  for (const [name, { key }] of node.entries) {
    if (keys.includes(name)) continue
    const suggestion = nearestName(name, absent)
    if (suggestion !== null) meant.add(suggestion)
    report(
      finding('unknown-key', key, {
        found: { id: 'quoted', text: name },
        expected: { id: 'one-of', names: keys },
        ...(suggestion === null ? {} : { suggestion }),
      }),
    )
  }
  for (const [key, value] of required) {
    if (node.entries.has(key) || meant.has(key)) continue
    report(
      finding('missing-key', opening ?? node.place, {
        expected: { id: 'key', key, value },
        hint: { id: 'add-key', key },
      }),
    )
  }
  return node.entries
}

export interface MapShape {
  readonly keys: readonly string[]
  /** Keys that must be there, with what belongs behind each. */
  readonly required?: readonly (readonly [key: string, value: Wording])[]
  /** Where a missing key is told: the key that opens the map. */
  readonly opening?: Place
}

/** `#rrggbb` in lower case. */
export function readColour(node: LocatedNode, report: Report): string | null {
  const value = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : ''
  if (/^#[0-9a-fA-F]{6}$/.test(value)) return value.toLowerCase()
  report(
    finding('bad-colour', node.place, {
      found: describe(node),
      expected: { id: 'colour' },
      hint: { id: 'quote-colour' },
    }),
  )
  return null
}

export interface Bounds {
  readonly from: number
  readonly to: number
  readonly unit: 'pt' | 'mm'
}

/** A number within bounds. */
export function readLength(node: LocatedNode, bounds: Bounds, report: Report): number | null {
  const details: FindingDetails = { found: describe(node), expected: { id: 'length-between', ...bounds } }
  const value = node.kind === 'scalar' ? node.value : null
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    report(finding('wrong-type', node.place, details))
    return null
  }
  if (value >= bounds.from && value <= bounds.to) return value
  report(finding('wrong-value', node.place, details))
  return null
}

const longestText = 300

/** One line of text. */
export function readText(node: LocatedNode, report: Report): string | null {
  const value = node.kind === 'scalar' && typeof node.value === 'string' ? node.value.trim() : ''
  const folded = value.replace(/\s*\n\s*/g, ' ')
  if (folded !== '' && folded.length <= longestText) return folded
  const isText = node.kind === 'scalar' && typeof node.value === 'string'
  report(
    finding(isText ? 'wrong-value' : 'wrong-type', node.place, {
      found: describe(node),
      expected: { id: 'text' },
    }),
  )
  return null
}

/** What stands there, as a person typed it. */
export function describe(node: LocatedNode): Wording {
  if (node.kind === 'map') return { id: 'a-map' }
  if (node.kind === 'list') return node.items.length === 0 ? { id: 'an-empty-list' } : { id: 'a-list' }
  if (node.value === null) return { id: 'nothing' }
  if (typeof node.value === 'string') return { id: 'quoted', text: node.value }
  return { id: typeof node.value === 'number' ? 'number' : 'truth-value', text: node.typed }
}
