/** Any two records of the data, field by field: so that no change of data goes unseen, whatever field is added. */
import { mergeOrder, pairById } from './align.ts'
import { yamlKey } from './yaml-keys.ts'

/** One difference, with the keys that lead to it as they stand in the file. */
export interface RecordChange {
  readonly path: readonly string[]
  readonly before: string | null
  readonly after: string | null
}

/** Where things stand is no difference, and neither is what only derives from it. */
const positions: ReadonlySet<string> = new Set([
  'file',
  'place',
  'slug',
  'targetFile',
  'targetKeys',
  'templatePlace',
  'textPlace',
])

type Fields = ReadonlyMap<string, unknown>

/**
 * Null and absent are the same. Lists of things with an id (or a name that serves as one) are compared thing by
 * thing, and their order; other lists by what they lack and have.
 */
export function compareRecords(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): RecordChange[] {
  if (Object.is(before, after)) return []
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, path)
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  if (old !== null && now !== null) {
    return mergeOrder([...old.keys()], [...now.keys()]).flatMap(key =>
      compareRecords(old.get(key) ?? null, now.get(key) ?? null, [...path, yamlKey(key)]),
    )
  }
  const [oldText, nowText] = [textOf(before), textOf(after)]
  return oldText === nowText ? [] : [{ path, before: oldText, after: nowText }]
}

function fieldsOf(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const entries: [string, unknown][] = Object.entries(value)
  return new Map(entries.filter(([key]) => !positions.has(key)))
}

const idKeys = ['id', 'phase', 'category', 'status', 'kind', 'term'] as const

/** Of a thing in a list; null when it has none. */
function idOf(item: unknown): string | null {
  const fields = fieldsOf(item)
  const id = idKeys.map(key => fields?.get(key)).find(value => typeof value === 'string')
  return typeof id === 'string' ? id : null
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly string[],
): RecordChange[] {
  const [old, now] = [before.map(idOf), after.map(idOf)]
  const isNamed = (ids: readonly (string | null)[]): ids is string[] =>
    !ids.includes(null) && new Set(ids).size === ids.length
  if (!isNamed(old) || !isNamed(now)) return compareTexts(before, after, path)
  const things = pairById(before, after, item => idOf(item) ?? '').flatMap(pair =>
    compareRecords(pair.before, pair.after, [...path, pair.id]),
  )
  const common = (ids: readonly string[], others: ReadonlySet<string>) => ids.filter(id => others.has(id))
  const order = { before: common(old, new Set(now)), after: common(now, new Set(old)) }
  const isMoved = order.before.some((id, index) => id !== order.after[index])
  if (!isMoved) return things
  return [...things, { path, before: order.before.join(', '), after: order.after.join(', ') }]
}

/** What one list has and the other lacks; when that is nothing, their order. */
function compareTexts(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly string[],
): RecordChange[] {
  const [old, now] = [before.map(item => textOf(item) ?? ''), after.map(item => textOf(item) ?? '')]
  const gone = without(old, now)
  const come = without(now, old)
  if (gone.length > 0 || come.length > 0) {
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
      path,
      before: gone[index] ?? null,
      after: come[index] ?? null,
    }))
  }
  const isMoved = old.some((text, index) => text !== now[index])
  return isMoved ? [{ path, before: old.join(', '), after: now.join(', ') }] : []
}

/** Each text as often as `others` has it less. */
function without(texts: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const text of others) counts.set(text, (counts.get(text) ?? 0) + 1)
  return texts.filter(text => {
    const count = counts.get(text) ?? 0
    counts.set(text, count - 1)
    return count <= 0
  })
}

/** A value as a line of text: `datum 2023-04-18, gebeurtenis voortgangsbijeenkomst`. Null for nothing. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(textOf).join(', ')
  const fields = fieldsOf(value)
  if (fields === null) return String(value)
  const parts = [...fields].flatMap(([key, field]) => {
    const text = textOf(field)
    return text === null || field === false ? [] : [`${yamlKey(key)} ${text}`]
  })
  return parts.join(', ')
}
