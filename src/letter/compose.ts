/** Counts and text to the letter: the document model that every writer prints. */
import type { Definition, FootnoteDefinition, RootContent } from 'mdast'
import type { Footnote, Letter } from '../document.ts'
import { finding } from '../findings/codes.ts'
import { type Checked, type Diagnostic, hasErrors, sortDiagnostics } from '../findings/diagnostic.ts'
import type { Tally } from '../tally/tally.ts'
import { composeAnnex } from './annexes.ts'
import { composeBlocks } from './compose-blocks.ts'
import { composeFurniture, composeHead } from './compose-head.ts'
import { composeInlines } from './compose-inlines.ts'
import { monthInWords } from './dates.ts'
import { composeFigure } from './figure.ts'
import { findUnknownCharacters } from './find-unknown-characters.ts'
import { endPassage, type Passage } from './passages.ts'
import { placeAnnexes } from './place-annexes.ts'
import type { Template } from './template.ts'
import { textValues } from './text-values.ts'
import { setText } from './typography.ts'
import { composeAgreements, composeDatasets, composeValues } from './values.ts'
import { type Covers, placeOf, refuse, type Workshop } from './workshop.ts'

export interface LetterOptions {
  /** Which characters the fonts of the letter have; by default all. */
  readonly covers?: Covers
  /**
   * The edition is what could be read in spite of errors: the text is checked, but not what follows from counts that
   * may be missing.
   */
  readonly isPartial?: boolean
  /** Called with each block of running text and each directive, in order; footnotes come last. */
  readonly collect?: (passage: Passage) => void
}

/** All findings of the template, and of characters in the data, at once. Pure. */
export function composeLetter(
  tally: Tally,
  template: Template,
  { covers = () => true, isPartial = false, collect: handOn }: LetterOptions = {},
): Checked<Letter> {
  const { letter: facts, programme, id } = tally.edition
  const placed = placeAnnexes(template, facts.annexes)
  const annexes = placed.annexes.map((annex, index) =>
    composeAnnex(tally, annex, { number: index + 1, month: monthInWords(facts.referenceDate) }),
  )
  const definitions = collect(placed.text, node => (node.type === 'definition' ? node : null))
  const footnoteDefinitions = collect(placed.text, node => (node.type === 'footnoteDefinition' ? node : null))
  const workshop: Workshop = {
    template,
    covers,
    values: {
      isPartial,
      counts: tally.counts,
      texts: textValues(tally, {
        annexNumbers: new Map(annexes.map((annex, index) => [annex.id, index + 1])),
        hasFigure: placed.text.some(node => node.type === 'leafDirective' && node.name === 'figuur'),
      }),
    },
    definitions: definitions.first,
    footnotes: footnoteDefinitions.first,
    usedDefinitions: new Set(),
    numbered: [],
    findings: [...placed.findings, ...findUnknownCharacters(tally.edition.texts, covers)],
    trail: handOn === undefined ? null : { pieces: [], collect: handOn },
  }
  const figure = composeFigure(tally)
  const body = composeBlocks({ workshop, tally, figure }, placed.text)
  const footnotes = composeFootnotes(workshop)
  for (const twin of footnoteDefinitions.twins) {
    refuse(workshop, twin, 'footnote-unused', {
      found: { id: 'quoted-again', text: `[^${twin.label ?? twin.identifier}]` },
    })
  }
  for (const each of unusedDefinitions(workshop, definitions)) workshop.findings.push(each)
  if (body.length === 0 && workshop.findings.length === 0) {
    workshop.findings.push(finding('empty-text', template.place(0, 1)))
  }
  const findings = sortDiagnostics(workshop.findings)
  if (hasErrors(findings)) return { ok: false, findings }

  const head = composeHead(facts, { annexes: annexes.length })
  const letter: Letter = {
    edition: id,
    programme: setText(programme.name),
    language: facts.language,
    date: facts.date,
    fileName: facts.fileName,
    head,
    body,
    closing: {
      greeting: setText(facts.signature.closing),
      name: setText(facts.signature.name),
      role: setText(facts.signature.role),
    },
    annexes,
    footnotes,
    furniture: composeFurniture(facts),
    values: composeValues(tally),
    agreements: composeAgreements(tally),
    datasets: composeDatasets(tally, { annexes, figure }),
  }
  return { ok: true, value: letter, findings }
}

interface Collected<N> {
  readonly first: ReadonlyMap<string, N>
  /** Later ones with an identifier that is taken. */
  readonly twins: readonly N[]
}

/** As in Markdown, the first of two with the same name holds. */
function collect<N extends { readonly identifier: string }>(
  nodes: readonly RootContent[],
  pick: (node: RootContent) => N | null,
): Collected<N> {
  const first = new Map<string, N>()
  const twins: N[] = []
  for (const node of nodes) {
    const picked = pick(node)
    if (picked === null) continue
    if (first.has(picked.identifier)) twins.push(picked)
    else first.set(picked.identifier, picked)
  }
  return { first, twins }
}

function unusedDefinitions(workshop: Workshop, { first, twins }: Collected<Definition>): Diagnostic[] {
  const unused = [...first.values()].filter(({ identifier }) => !workshop.usedDefinitions.has(identifier))
  return [...unused, ...twins].map(definition =>
    finding('definition-unused', placeOf(workshop, definition), {
      found: { id: 'quoted', text: `[${definition.label ?? definition.identifier}]` },
    }),
  )
}

/** In order of appearance. A note is one paragraph; one that nothing refers to is a finding. */
function composeFootnotes(workshop: Workshop): Footnote[] {
  const { footnotes, numbered } = workshop
  const composed: Footnote[] = []
  // A note may refer to no other note, so that the list does not grow while it is read.
  const referred = [...numbered]
  for (const [index, identifier] of referred.entries()) {
    const definition = footnotes.get(identifier)
    if (definition !== undefined)
      composed.push({ number: index + 1, content: composeNote(workshop, definition) })
  }
  for (const [identifier, definition] of footnotes) {
    if (!referred.includes(identifier))
      refuse(workshop, definition, 'footnote-unused', {
        found: { id: 'quoted', text: `[^${definition.label ?? identifier}]` },
      })
  }
  return composed
}

function composeNote(workshop: Workshop, definition: FootnoteDefinition): Footnote['content'] {
  const [paragraph, ...more] = definition.children
  if (paragraph?.type !== 'paragraph' || more.length > 0) {
    refuse(workshop, definition, 'markdown-not-supported', {
      found: { id: 'footnote-of-blocks' },
      hint: { id: 'note-as-paragraph' },
    })
    return []
  }
  const before = workshop.numbered.length
  const content = composeInlines(workshop, paragraph.children)
  endPassage(workshop.trail, { kind: 'footnote', content, place: placeOf(workshop, definition) })
  if (workshop.numbered.length > before) {
    refuse(workshop, definition, 'markdown-not-supported', {
      found: { id: 'footnote-in-footnote' },
      hint: { id: 'say-in-one-note' },
    })
  }
  return content
}
