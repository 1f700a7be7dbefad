/** One file against its schema: issues of zod become located findings, what is wrong is left out of the rest. */
import type * as z from 'zod/mini'
import { type FindingCode, type FindingDetails, finding } from '../findings/codes.ts'
import type { Diagnostic } from '../findings/diagnostic.ts'
import type { Wording } from '../findings/wordings.ts'
import { nearestName } from '../nearest-name.ts'
import { filePlace } from '../source.ts'
import { type KeyPath, nodeAt, type TreeNode } from '../yaml/yaml-tree.ts'
import { type Draft, keyPlaceAt, type Loose, openingPlaceAt, placeAt } from './draft.ts'
import { fieldKind } from './field-kinds.ts'
import { oneOf, quoted } from './names.ts'

type Issue = z.core.$ZodIssue
type Schema = z.core.$ZodType
type Located = Pick<Draft<unknown>, 'source' | 'tree'>

const pathOf = (issue: Issue): KeyPath =>
  issue.path.map(step => (typeof step === 'symbol' ? String(step) : step))

/** Keys that the map at a path may have, to suggest one; empty where any key goes. */
function knownKeys(schema: Schema, path: KeyPath): readonly string[] {
  let at: z.core.$ZodTypes | undefined = schema as z.core.$ZodTypes
  for (const step of [...path, null]) {
    while (at?._zod.def.type === 'optional') at = at._zod.def.innerType as z.core.$ZodTypes
    const def: z.core.$ZodTypes['_zod']['def'] | undefined = at?._zod.def
    if (step === null) return def?.type === 'object' ? Object.keys(def.shape) : []
    if (def?.type === 'array') at = def.element as z.core.$ZodTypes
    else if (def?.type === 'record') at = def.valueType as z.core.$ZodTypes
    else if (def?.type === 'object')
      at = (def.shape[String(step)] ?? def.catchall) as z.core.$ZodTypes | undefined
    else return []
  }
  return []
}

/** What stands at a node, as a person typed it. */
function foundAt({ source }: Located, node: TreeNode): Wording {
  if (node.kind === 'list') return { id: node.nodes.length === 0 ? 'an-empty-list' : 'a-list' }
  if (node.kind === 'map') return { id: 'a-map' }
  if (node.value === null) return { id: 'nothing' }
  if (typeof node.value === 'string') return quoted(node.value)
  const text = source.text.slice(node.start, node.end)
  return { id: typeof node.value === 'number' ? 'number' : 'truth-value', text }
}

function wrongValue(located: Located, issue: Issue): Diagnostic {
  const path = pathOf(issue)
  const node = nodeAt(located.tree, path)
  const kind = fieldKind(issue.message)
  const expected: Wording = kind?.expected ?? { id: 'another-value' }
  const name = path.at(-1)
  if (node === undefined) {
    return finding('missing-key', openingPlaceAt(located, path.slice(0, -1)), {
      expected: { id: 'key', key: String(name), value: expected },
      hint: { id: 'add-key', key: String(name) },
    })
  }
  if (path.length === 0) {
    const code: FindingCode = issue.message === 'map' ? 'not-a-map' : 'wrong-type'
    return finding(code, filePlace(located.source.path), { found: foundAt(located, node), expected })
  }
  const details: FindingDetails = { found: foundAt(located, node), expected }
  const place = placeAt(located, path)
  if (node.kind === 'scalar' && node.value === null) {
    return finding('wrong-type', place, {
      ...details,
      hint: { id: 'fill-in' },
    })
  }
  const unquoted = node.kind === 'scalar' && typeof node.value !== 'string'
  if (kind?.text === true && unquoted && kind.code === undefined) {
    const text = located.source.text.slice(node.start, node.end)
    return finding('wrong-type', place, { ...details, hint: { id: 'put-in-quotes', text } })
  }
  const hint = kind?.hint === undefined ? {} : { hint: kind.hint }
  const ofType = issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value'
  return finding(kind?.code ?? ofType, place, { ...details, ...hint })
}

/** An unknown key, and the known key that it probably stands for. */
interface StrayKey {
  readonly path: KeyPath
  readonly meant: string | null
  readonly finding: Diagnostic
}

function strayKeys(located: Located, schema: Schema, issue: Issue): StrayKey[] {
  if (issue.code !== 'unrecognized_keys') return []
  const path = pathOf(issue)
  const known = knownKeys(schema, path)
  const map = nodeAt(located.tree, path)
  const absent = known.filter(key => map?.kind === 'map' && !(key in map.value))
  return issue.keys.map(key => {
    const meant = nearestName(key, absent)
    const stray = finding('unknown-key', keyPlaceAt(located, [...path, key]), {
      found: quoted(key),
      expected: oneOf(known),
      ...(meant === null ? {} : { suggestion: meant }),
    })
    return { path: [...path, key], meant, finding: stray }
  })
}

/** Takes the wrong value out of the plain values, so that no rule meets it. */
function leaveOut(tree: TreeNode, path: KeyPath): void {
  const parent = nodeAt(tree, path.slice(0, -1))
  const last = path.at(-1)
  if (parent?.kind === 'map' && last !== undefined) delete parent.value[last]
  if (parent?.kind === 'list' && typeof last === 'number') parent.value[last] = undefined
}

/** A wrong id, item or list of items: the names that the top key gives are not all known. */
function makesDoubtful(path: KeyPath): boolean {
  const last = path.at(-1)
  return path.length <= 1 || typeof last === 'number' || last === 'id' || last === 'categorieen'
}

/**
 * Checks a file against its schema. The draft keeps what is right; it is null when the file as a whole is
 * neither map nor list as it should be. A missing key is not told when an unknown one probably stands for it.
 */
export function checkShape<T>(
  schema: z.ZodMiniType<T>,
  located: Located,
): { readonly draft: Draft<T> | null; readonly findings: readonly Diagnostic[] } {
  const { tree, source } = located
  const result = schema.safeParse(tree.value)
  if (result.success) {
    const draft = {
      source,
      tree,
      loose: tree.value as Loose<T>,
      whole: result.data,
      doubtful: new Set<string>(),
    }
    return { draft, findings: [] }
  }
  const issues = result.error.issues
  const stray = issues.flatMap(issue => strayKeys(located, schema, issue))
  const meant = new Set(stray.map(({ path, meant }) => JSON.stringify([...path.slice(0, -1), meant])))
  const wrong = issues.filter(
    issue => issue.code !== 'unrecognized_keys' && !meant.has(JSON.stringify(pathOf(issue))),
  )
  const findings = [...stray.map(key => key.finding), ...wrong.map(issue => wrongValue(located, issue))]
  if (issues.some(issue => issue.path.length === 0 && issue.code === 'invalid_type')) {
    return { draft: null, findings }
  }
  const paths = issues.filter(issue => issue.code !== 'unrecognized_keys').map(pathOf)
  const doubtful = new Set(paths.filter(makesDoubtful).map(path => String(path[0])))
  for (const { path, meant } of stray) if (path.length === 1 && meant !== null) doubtful.add(meant)
  for (const path of [...paths, ...stray.map(key => key.path)]) leaveOut(tree, path)
  return { draft: { source, tree, loose: tree.value as Loose<T>, whole: null, doubtful }, findings }
}
