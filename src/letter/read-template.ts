/** Reads a template: CommonMark with footnotes and directives. What the letter cannot say is found by compose. */

import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { directive } from 'micromark-extension-directive'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import type { Checked, Place } from '../diagnostic.ts'
import { finding } from '../diagnostic-codes.ts'
import { readSource } from '../source.ts'
import type { Template } from './template.ts'

/** Markdown nests by recursion: deeper quotes and lists than this are no letter. */
const deepest = 40

/**
 * `file` is a name in `templates/`, `place` where it is named. A template that cannot be read gives findings, never
 * an exception.
 */
export function readTemplate({
  root,
  file,
  place,
}: {
  readonly root: string
  readonly file: string
  readonly place: Place
}): Checked<Template> {
  const path = `templates/${file}`
  const { source, missing, findings } = readSource({ root, path })
  if (missing) {
    return {
      ok: false,
      findings: [finding('missing-template', place, { found: `"${file}"`, expected: `a file ${path}` })],
    }
  }
  if (source === null) return { ok: false, findings }
  const { text, bytes } = source
  const deep = tooDeep(text)
  if (deep !== null) {
    return { ok: false, findings: [...findings, finding('too-deep', source.place(deep, deep + 1))] }
  }
  const tree = fromMarkdown(text, {
    extensions: [gfmFootnote(), directive()],
    mdastExtensions: [gfmFootnoteFromMarkdown(), directiveFromMarkdown()],
  })
  if (findings.length > 0) return { ok: false, findings }
  return { ok: true, value: { path, bytes, text, tree, place: source.place }, findings }
}

/** Offset of the first line that opens more quotes or list items than a letter can hold. */
function tooDeep(text: string): number | null {
  for (const match of text.matchAll(/^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)]))+/gm)) {
    if ((match[0].match(/>|[-*+]|\d{1,9}[.)]/g) ?? []).length > deepest) return match.index
  }
  return null
}
