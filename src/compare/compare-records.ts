/** Any two records of the data, field by field: so that no change of data goes unseen, whatever field is added. */
import { mergeOrder, pairById } from './pair-items.ts'
import { without } from './typed-values.ts'
import { yamlKey } from './yaml-keys.ts'

/** One difference, with the keys that lead to it as they stand in the file. */
interface RecordChange {
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
 * Null and absent are the same. Keys of a map are names of the data and stay; those of an object are the program's, and
 * are told as the files have them. Lists of things with an id (or a name that serves as one) are compared thing by
 * thing, and their order; other lists by what they lack and have.
 */
export function compareRecords(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): RecordChange[] {
  if (Object.is(before, after)) return []
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, path)
  const parent = path.at(-1)
  const [old, now] = [fieldsOf(before, parent), fieldsOf(after, parent)]
  if (old !== null && now !== null) {
    return mergeOrder([...old.keys()], [...now.keys()]).flatMap(key =>
      compareRecords(old.get(key) ?? null, now.get(key) ?? null, [...path, key]),
    )
  }
  const [oldText, nowText] = [textOf(before), textOf(after)]
  return oldText === nowText ? [] : [{ path, before: oldText, after: nowText }]
}

/** By the keys of the files. */
function fieldsOf(value: unknown, parent = ''): Fields | null {
  if (value instanceof Map) return value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const entries: [string, unknown][] = Object.entries(value)
  return new Map(
    entries.filter(([key]) => !positions.has(key)).map(([key, field]) => [yamlKey(key, parent), field]),
  )
}

/** As in the files. */
const idKeys = ['id', 'soort', 'term'] as const

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

/** A value as a line of text: `datum 2023-04-18, gebeurtenis voortgangsbijeenkomst`. Null for nothing. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(textOf).join(', ')
  const fields = fieldsOf(value)
  if (fields === null) return String(value)
  const parts = [...fields].flatMap(([key, field]) => {
    const text = textOf(field)
    return text === null || field === false ? [] : [`${key} ${text}`]
  })
  return parts.join(', ')
}
