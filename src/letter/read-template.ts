/** Reads a template: CommonMark with footnotes and directives. What the letter cannot say is found by compose. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { directive } from 'micromark-extension-directive'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import type { Extension } from 'micromark-util-types'
import { type FindingDetails, finding } from '../findings/codes.ts'
import type { Checked, Place } from '../findings/diagnostic.ts'
import type { Wording } from '../findings/wordings.ts'
import { nearestName } from '../nearest-name.ts'
import { readSource } from '../source.ts'
import type { Template } from './template.ts'

/** Lists and quotations inside each other; the parser nests by recursion and takes the square of the depth. */
const deepest = 40

/** Characters of the whole: a hundred pages, of which the parser keeps thousands of bytes for each line. */
const longestText = 200_000

/** Characters of one paragraph; the time for unmatched brackets grows with the square of it. */
const longestParagraph = 10_000

/** Asterisks or underscores in a row; the time for them grows with the square of their number. */
const longestRun = 6

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
    const suggestion = nearestName(file, templateNames(root))
    const details: FindingDetails = {
      found: { id: 'quoted', text: file },
      expected: { id: 'text-file', path },
    }
    return {
      ok: false,
      findings: [
        finding('missing-template', place, suggestion === null ? details : { ...details, suggestion }),
      ],
    }
  }
  if (source === null) return { ok: false, findings }
  const { text, bytes } = source
  const unreadable = findUnreadable(text)
  if (unreadable !== null) {
    const { start, end, found } = unreadable
    const refused = finding('markdown-not-supported', source.place(start, end), { found })
    return { ok: false, findings: [...findings, refused] }
  }
  const tree = fromMarkdown(text, {
    extensions: [gfmFootnote(), leafDirectives()],
    mdastExtensions: [gfmFootnoteFromMarkdown(), directiveFromMarkdown()],
  })
  if (findings.length > 0) return { ok: false, findings }
  return { ok: true, value: { path, bytes, text, tree, place: source.place }, findings }
}

/**
 * The letter has directives on lines of their own only. Inline ones ("14:30") and containers stay text, so that a
 * value inside them is still seen, and three colons nest nothing.
 */
function leafDirectives(): Extension {
  const { flow = {} } = directive()
  return {
    flow: Object.fromEntries(
      Object.entries(flow).map(([sign, constructs]) => [
        sign,
        [constructs]
          .flat()
          .flatMap(construct => (construct === undefined || construct.concrete === true ? [] : [construct])),
      ]),
    ),
  }
}

function templateNames(root: string): string[] {
  try {
    return readdirSync(join(root, 'templates')).sort()
  } catch {
    return []
  }
}

interface Unreadable {
  readonly start: number
  readonly end: number
  readonly found: Wording
}

/** The first stretch that no letter has and that would keep the parser busy for minutes. */
function findUnreadable(text: string): Unreadable | null {
  if (text.length > longestText) {
    return { start: 0, end: 1, found: { id: 'text-longer', than: longestText } }
  }
  const run = new RegExp(`[*_]{${longestRun + 1},}`).exec(text)
  if (run !== null) {
    return {
      start: run.index,
      end: run.index + run[0].length,
      found: { id: 'signs-in-a-row', count: run[0].length },
    }
  }
  for (const match of text.matchAll(/^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)]|\[\^[^\]\s]{1,99}\]:))+|^[ \t]+/gm)) {
    const depth = match[0].match(/>|[-*+]|\d[.)]|\]:|[ \t]{2}/g)?.length ?? 0
    if (depth > deepest) {
      const end = match.index + match[0].length
      return { start: match.index, end, found: { id: 'nested-deeper', than: deepest } }
    }
  }
  let start = 0
  for (const paragraph of text.split(/(\n[ \t\r]*\n|\n(?=[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]))/)) {
    if (paragraph.length > longestParagraph) {
      return { start, end: start + 1, found: { id: 'paragraph-longer', than: longestParagraph } }
    }
    start += paragraph.length
  }
  return null
}
