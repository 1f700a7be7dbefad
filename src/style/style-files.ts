/** Files that the style file names: they lie in templates/ and nowhere else. */
import { readFileSync, statSync } from 'node:fs'
import { finding } from '../findings/codes.ts'
import type { Diagnostic } from '../findings/diagnostic.ts'
import { resolveInside } from '../source.ts'
import { describe, type Report } from './field-reading.ts'
import type { LocatedNode } from './located-yaml.ts'

/** A file that was read: `path` from the root folder, `real` where it lies. */
export interface StyleFile {
  readonly path: string
  readonly real: string
  readonly bytes: Uint8Array
}

const folder = 'templates'

/** The file that a value names; null with a finding at that value. */
export function readStyleFile(
  node: LocatedNode,
  {
    root,
    most,
  }: {
    readonly root: string
    readonly most: { readonly bytes: number; readonly code: 'too-large' | 'logo-too-large' }
  },
  report: Report,
): StyleFile | null {
  const refused = (found: Diagnostic) => {
    report(found)
    return null
  }
  const name = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : ''
  const steps = name.split('/')
  const isInside =
    /^[^\\:\p{Cc}]{1,200}$/u.test(name) && steps.every(step => step !== '' && step !== '.' && step !== '..')
  if (!isInside) {
    return refused(finding('file-outside-templates', node.place, { found: describe(node) }))
  }
  const path = `${folder}/${name}`
  const there = resolveInside({ root, path: folder })
  const resolved = 'finding' in there ? there : resolveInside({ root: there.real, path: name })
  if ('finding' in resolved) {
    const { code, found } = resolved.finding
    return code === 'outside-root'
      ? refused(finding('file-outside-templates', node.place, { found: describe(node) }))
      : refused(finding('unreadable-file', node.place, found === undefined ? {} : { found }))
  }
  try {
    const facts = statSync(resolved.real)
    if (!facts.isFile()) {
      return refused(finding('unreadable-file', node.place, { found: { id: 'a-folder' } }))
    }
    if (facts.size > most.bytes) {
      return refused(finding(most.code, node.place, { found: { id: 'bytes', count: facts.size } }))
    }
    return { path, real: resolved.real, bytes: readFileSync(resolved.real) }
  } catch {
    return refused(finding('unreadable-file', node.place, { found: { id: 'no-permission' } }))
  }
}
