/** `report diff <a> <b>`: what changed between two states, and what follows in the letter. */

import { join, relative } from 'node:path'
import { catalogues } from '../compare/catalogues.ts'
import { compareSides } from '../compare/compare-sides.ts'
import type { Comparison, Side } from '../compare/comparison.ts'
import { describeAttempt, describeFault, withoutWords } from '../compare/describe-attempts.ts'
import { type Attempt, editionsIn, findSides, type SideSource } from '../compare/find-side.ts'
import { isComparison } from '../compare/is-comparison.ts'
import type { RevisionFault } from '../compare/read-revision.ts'
import { renderHtml } from '../compare/render-html.ts'
import { renderJson } from '../compare/render-json.ts'
import { renderMarkdown } from '../compare/render-markdown.ts'
import { renderText } from '../compare/render-text.ts'
import type { Words } from '../compare/words.ts'
import type { Checked, Diagnostic } from '../findings/diagnostic.ts'
import type { Language } from '../findings/languages.ts'
import { refuseInputs } from '../output/plan-exchange.ts'
import { replaceFile } from '../output/replace-files.ts'
import { type Composed, composeEdition } from '../pipeline.ts'
import { countBySeverity } from '../terminal/print-findings.ts'
import { makeStyle } from '../terminal/style.ts'
import { visibleJson, visibleLines } from '../visible.ts'
import { widest, wrapWords } from '../wrap-words.ts'
import type { DiffFormat } from './flags.ts'
import { tellNotWritten } from './not-written.ts'
import type { Outcome, World } from './outcome.ts'

export interface DiffConfig {
  /** Holds the editions that are named alone; revisions are those of the repository that it lies in. */
  readonly root: string
  /** As typed: `2024`, `folder`, `folder:2024`, `main`, `main:2024`. */
  readonly sides: readonly [string, string]
  readonly format: DiffFormat
  /** A file to write; null for stdout. */
  readonly out: string | null
  /** Of the documents for reviewers, Markdown and HTML; the text for a terminal is in the language of the user. */
  readonly documentLang: Language
  readonly colour: boolean
}

/** One side, or why there is none. */
type SideReading =
  | { readonly kind: 'side'; readonly side: Side }
  | { readonly kind: 'findings'; readonly findings: readonly Diagnostic[]; readonly label: string }
  | { readonly kind: 'fault'; readonly name: string; readonly fault: RevisionFault }

/** Status 1 for differences, an unknown side and a side with errors; 2 when no side names an edition. */
export async function diff(config: DiffConfig, world: World): Promise<Outcome> {
  try {
    return await diffSides(config, world)
  } catch (cause) {
    return await tellNotWritten(cause, world)
  }
}

async function diffSides(config: DiffConfig, world: World): Promise<Outcome> {
  const words = catalogues[world.language]
  const { root, sides: names } = config
  const found = findSides(names, { root, cwd: world.cwd })
  if (found.kind === 'no-edition-named') {
    const lines = [[words.command.hint, words.command.unknownHint] as const]
    return { ...refusal(words.command.noEdition, lines), status: 2 }
  }
  if (found.kind === 'unknown') return unknownSide(found.side, found.attempts, { config, words })

  // Together: one side is read while git looks up the other.
  const readings = await Promise.all([
    readSide(found.sides[0], { names: 0, config, world }),
    readSide(found.sides[1], { names: 1, config, world }),
  ])
  for (const [index, reading] of readings.entries()) {
    if (reading.kind !== 'fault') continue
    const attempts = found.attempts[index === 0 ? 0 : 1]
    return unknownSide(reading.name, attempts, { config, words, fault: reading.fault })
  }
  const [first, second] = readings
  if (first.kind !== 'side' || second.kind !== 'side') return brokenSides(readings, { words, world })
  return showComparison(compareSides(first.side, second.side), { config, words, world })
}

async function readSide(
  source: SideSource,
  { names, config, world }: { readonly names: 0 | 1; readonly config: DiffConfig; readonly world: World },
): Promise<SideReading> {
  const { edition, label } = source
  if (source.kind === 'folder') {
    const composed = await composeEdition({ root: source.root, edition, strict: false })
    const folder = source.root === config.root ? '' : `${relative(world.cwd, source.root) || '.'}/`
    return sideOf(composed, { label, prefix: folder.replaceAll('\\', '/') })
  }
  const { withRevision } = await import('../compare/read-revision.ts')
  const { revision } = source
  const reading = await withRevision({ root: config.root, revision, edition }, folder =>
    composeEdition({ root: folder, edition, strict: false }),
  )
  if (!reading.ok) return { kind: 'fault', name: config.sides[names], fault: reading.fault }
  // As git names a file of a revision.
  return sideOf(reading.value, { label, prefix: `${revision}:` })
}

/** Places of a side that is not the current folder say where they are. */
async function sideOf(
  composed: Checked<Composed>,
  { label, prefix }: { readonly label: string; readonly prefix: string },
): Promise<SideReading> {
  if (!composed.ok) {
    const findings = composed.findings.map(finding => ({
      ...finding,
      place: { ...finding.place, file: `${prefix}${finding.place.file}` },
    }))
    return { kind: 'findings', findings, label }
  }
  const { tally, letter, inputs } = composed.value
  const path = `templates/${tally.edition.letter.template}`
  const bytes = inputs.find(input => input.path === path)?.bytes
  const text = bytes === undefined ? '' : new TextDecoder().decode(bytes)
  const read = new Set([path, ...tally.edition.files.map(file => file.path)])
  const styleFiles = await keysOf(inputs.filter(input => !read.has(input.path)))
  return { kind: 'side', side: { label, tally, letter, template: { path, text }, styleFiles } }
}

/** Most organisations have no look of their own; then nothing is loaded for it. */
async function keysOf(files: Composed['inputs']): Promise<Side['styleFiles']> {
  if (files.length === 0) return []
  const { readStyleKeys } = await import('../compare/read-style-keys.ts')
  return readStyleKeys(files)
}

function showComparison(
  comparison: Comparison,
  { config, words, world }: { readonly config: DiffConfig; readonly words: Words; readonly world: World },
): Outcome {
  const text = render(comparison, { config, words })
  const { out } = config
  const shown = {
    status: comparison.isSame ? 0 : 1,
    outcome: comparison.isSame ? 'agrees' : 'differs',
    findings: [],
    files: [],
    summary: '',
    data: renderJson(comparison),
  } as const
  if (out === null) return { ...shown, text }
  const name = (relative(world.cwd, out) || '.').replaceAll('\\', '/')
  refuseInputs(
    out,
    ['data', 'templates'].map(folder => join(config.root, folder)),
  )
  replaceFile(out, new TextEncoder().encode(text), isComparison)
  return { ...shown, files: [name], summary: words.command.written(name) }
}

function render(
  comparison: Comparison,
  { config, words }: { readonly config: DiffConfig; readonly words: Words },
): string {
  const { format, documentLang, colour, out } = config
  switch (format) {
    case 'text':
      return renderText(comparison, { words, paint: makeStyle({ colour: colour && out === null }) })
    case 'markdown':
      return visibleLines(renderMarkdown(comparison, catalogues[documentLang]))
    case 'json':
      return `${visibleJson(renderJson(comparison))}\n`
    case 'html':
      return visibleLines(renderHtml(comparison, catalogues[documentLang]))
    default:
      return format satisfies never
  }
}

/** A refusal in the form of a finding without a place: what is wrong, then what helps. */
function refusal(what: string, lines: readonly (readonly [label: string, text: string])[]): Outcome {
  const width = Math.max(...lines.map(([label]) => label.length))
  const shown = lines.flatMap(([label, text], index) => {
    const isNew = label !== lines[index - 1]?.[0]
    const wrapped = wrapWords(text, { width: widest - width - 5, later: '  ' })
    return wrapped.map((line, at) => `   ${(isNew && at === 0 ? label : '').padEnd(width)}  ${line}`)
  })
  return {
    status: 1,
    outcome: 'failed',
    findings: [],
    files: [],
    summary: [`report: ${what}`, ...shown].join('\n'),
  }
}

function unknownSide(
  side: string,
  attempts: readonly Attempt[],
  {
    config,
    words,
    fault = null,
  }: { readonly config: DiffConfig; readonly words: Words; readonly fault?: RevisionFault | null },
): Outcome {
  const say = words.command
  const editions = editionsIn(config.root)
  const said = [
    ...attempts.map(attempt => describeAttempt(attempt, words)),
    ...(fault === null ? [] : [describeFault(fault, words)]),
  ]
  const shown = side.replace(/\p{Cc}/gu, ' ').slice(0, 100)
  const outcome = refusal(say.unknown(shown), [
    ...said.map(text => [say.tried, text] as const),
    [say.editions, editions.length === 0 ? words.none : editions.join(', ')],
    [say.hint, fault?.kind === 'no-temporary-folder' ? say.temporaryHint : say.unknownHint],
  ])
  const tried = [...attempts, ...(fault === null ? [] : [withoutWords(fault)])]
  return { ...outcome, outcome: 'unknown', data: { asked: side, tried, editions } }
}

/** Both sides may have errors; each finding says in its path whose it is. */
function brokenSides(
  readings: readonly SideReading[],
  { words, world }: { readonly words: Words; readonly world: World },
): Outcome {
  const broken = readings.flatMap(reading => (reading.kind === 'findings' ? [reading] : []))
  const said = broken.map(({ label, findings }) =>
    words.command.doesNotCompose(label, world.words.findings(countBySeverity(findings))),
  )
  return {
    status: 1,
    outcome: 'failed',
    findings: broken.flatMap(({ findings }) => findings),
    files: [],
    summary: said.join('\n'),
    data: { sides: broken.map(({ label }) => label) },
  }
}
