/** Findings that somebody took responsibility for in akkoord.yaml: listed with who, why and until when, not hidden. */

import type { AcceptedFinding, Edition } from '../edition/edition.ts'
import { finding, findingCodes, isFindingCode } from '../findings/codes.ts'
import type { Diagnostic, Place } from '../findings/diagnostic.ts'
import type { Passage } from '../letter/passages.ts'

export interface Acceptance {
  readonly edition: Edition
  /** Headings of the template, for places such as `templates/brief-2024.md#conclusie`. */
  readonly passages: readonly Passage[]
}

/**
 * An entry holds for warnings and infos with its code, in its file, at its key path: keys and ids joined by full
 * stops, items without an id by their number from 1, or in a template the id of a heading. Without a path it holds for
 * the whole file. Errors cannot be accepted, and a day after its end an entry holds for nothing.
 */
export function acceptFindings(
  findings: readonly Diagnostic[],
  { edition, passages }: Acceptance,
): { readonly findings: readonly Diagnostic[]; readonly used: ReadonlySet<AcceptedFinding> } {
  const { referenceDate } = edition.letter
  const valid = edition.accepted.filter(({ until }) => until >= referenceDate)
  const used = new Set<AcceptedFinding>()
  const sections = headingsOf(passages)
  const accepted = findings.map((each): Diagnostic => {
    if (each.severity === 'error') return each
    const entries = valid.filter(
      entry => entry.code === each.code && reaches(entry, each.place, { edition, sections }),
    )
    for (const entry of entries) used.add(entry)
    const [first] = entries
    if (first === undefined) return each
    const { role, until, reason } = first
    return { ...each, severity: 'info', hint: { id: 'accepted-by', role, until, reason } }
  })
  return { findings: accepted, used }
}

/** Entries whose day has passed, and entries that nothing was found for. */
export function* reviewAccepted(edition: Edition, used: ReadonlySet<AcceptedFinding>): Iterable<Diagnostic> {
  const { accepted, letter } = edition
  const file = `data/${edition.id}/akkoord.yaml`
  for (const [index, entry] of accepted.entries()) {
    const placeOf = (key: string) => edition.locate(file, [index, key])?.value ?? entry.place
    if (entry.until < letter.referenceDate) {
      yield finding('accepted-expired', placeOf('tot'), {
        found: { id: 'quoted', text: entry.until },
        expected: { id: 'date-from', date: letter.referenceDate },
      })
    } else if (!used.has(entry)) {
      const isError = isFindingCode(entry.code) && findingCodes[entry.code].severity === 'error'
      yield finding('accepted-unused', placeOf(isError ? 'code' : 'plaats'), {
        found: { id: 'quoted', text: isError ? entry.code : entry.target },
        expected: { id: isError ? 'acceptable-code' : 'finding-at-place' },
      })
    }
  }
}

interface Section {
  readonly id: string
  readonly place: Place
}

function headingsOf(passages: readonly Passage[]): Section[] {
  return passages.flatMap(passage =>
    passage.kind === 'heading' && passage.id !== null ? [{ id: passage.id, place: passage.place }] : [],
  )
}

function reaches(
  { targetFile, targetKeys }: AcceptedFinding,
  place: Place,
  { edition, sections }: { readonly edition: Edition; readonly sections: readonly Section[] },
): boolean {
  const isTemplate = targetFile.startsWith('templates/')
  const file = isTemplate ? targetFile : `data/${edition.id}/${targetFile}`
  if (place.file !== file) return false
  if (targetKeys === null) return true
  if (isTemplate) {
    return sections.findLast(section => section.place.line <= place.line)?.id === targetKeys
  }
  const target = edition.locate(file, targetKeys.split('.'))
  if (target === null) return false
  const { key, value } = target
  return (
    isAtOrBefore([key.line, key.column], [place.line, place.column]) &&
    isAtOrBefore([place.line, place.column], [value.endLine, value.endColumn])
  )
}

function isAtOrBefore(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1])
}
