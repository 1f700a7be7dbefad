/** Counts and text to the letter: the document model that every writer prints. */
import type { FootnoteDefinition } from 'mdast'
import { type Checked, hasErrors, sortDiagnostics } from '../diagnostic.ts'
import { finding } from '../diagnostic-codes.ts'
import type { Footnote, Letter } from '../document.ts'
import type { Tally } from '../tally/tally.ts'
import { composeAnnex } from './annexes.ts'
import { composeBlocks } from './compose-blocks.ts'
import { composeFurniture, composeHead } from './compose-head.ts'
import { composeInlines, refuse, type Workshop } from './compose-inlines.ts'
import { monthInWords } from './dates.ts'
import { composeFigure } from './figure.ts'
import { placeAnnexes } from './place-annexes.ts'
import type { Template } from './template.ts'
import { textValues } from './text-values.ts'
import { composeAgreements, composeDatasets, composeValues } from './values.ts'

/** All findings of the template at once. Pure. */
export function composeLetter(tally: Tally, template: Template): Checked<Letter> {
  const { letter: facts, programme, id } = tally.edition
  const placed = placeAnnexes(template, facts.annexes)
  const annexes = placed.annexes.map((annex, index) =>
    composeAnnex(tally, annex, { number: index + 1, month: monthInWords(facts.referenceDate) }),
  )
  const workshop: Workshop = {
    template,
    values: {
      counts: tally.counts,
      texts: textValues(tally, {
        annexNumbers: new Map(annexes.map((annex, index) => [annex.id, index + 1])),
        hasFigure: placed.text.some(node => node.type === 'leafDirective' && node.name === 'figuur'),
      }),
    },
    definitions: new Map(
      placed.text.flatMap(node => (node.type === 'definition' ? [[node.identifier, node] as const] : [])),
    ),
    footnotes: new Map(
      placed.text.flatMap(node =>
        node.type === 'footnoteDefinition' ? [[node.identifier, node] as const] : [],
      ),
    ),
    numbered: [],
    findings: [...placed.findings],
  }
  const body = composeBlocks({ workshop, tally, figure: composeFigure(tally) }, placed.text)
  const footnotes = composeFootnotes(workshop)
  if (body.length === 0 && workshop.findings.length === 0) {
    workshop.findings.push(finding('empty-text', template.place(0, 1)))
  }
  const findings = sortDiagnostics(workshop.findings)
  if (hasErrors(findings)) return { ok: false, findings }

  const head = composeHead(facts, { annexes: annexes.length })
  const letter: Letter = {
    edition: id,
    programme: programme.name,
    language: facts.language,
    date: facts.date,
    fileName: facts.fileName,
    head,
    body,
    closing: { greeting: facts.signature.closing, name: facts.signature.name, role: facts.signature.role },
    annexes,
    footnotes,
    furniture: composeFurniture(facts),
    values: composeValues(tally),
    agreements: composeAgreements(tally),
    datasets: composeDatasets(tally),
  }
  return { ok: true, value: letter, findings }
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
      refuse(workshop, definition, 'footnote-unused', { found: `"[^${identifier}]"` })
  }
  return composed
}

function composeNote(workshop: Workshop, definition: FootnoteDefinition): Footnote['content'] {
  const [paragraph, ...more] = definition.children
  if (paragraph?.type !== 'paragraph' || more.length > 0) {
    refuse(workshop, definition, 'markdown-not-supported', {
      found: 'a footnote that is no single paragraph',
      hint: 'write the note as one paragraph',
    })
    return []
  }
  const before = workshop.numbered.length
  const content = composeInlines(workshop, paragraph.children)
  if (workshop.numbered.length > before) {
    refuse(workshop, definition, 'markdown-not-supported', {
      found: 'a footnote inside a footnote',
      hint: 'say it in one note',
    })
  }
  return content
}
