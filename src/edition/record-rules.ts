/** Rules over gepubliceerd.yaml and akkoord.yaml: what was printed, and what somebody accepted. */

import { type FindingCode, finding, findingCodes } from '../findings/codes.ts'
import type { Diagnostic } from '../findings/diagnostic.ts'
import { nearestName } from '../nearest-name.ts'
import { type Draft, type EditionDraft, keyPlaceAt, placeAt } from './draft.ts'
import type { KnownNames } from './known-names.ts'
import { quoted, unknownName } from './names.ts'
import type { RawPublished } from './schemas.ts'

/** One token of a printed cell: code, implementation year, number of agreements. */
export interface CellEntry {
  readonly code: string
  readonly year: number
  readonly amount: number
}

/** Reads `LV3(1), OL3(2)`; an empty text or a lone dash is a blank cell; null when it is written otherwise. */
export function parseCell(text: string): CellEntry[] | null {
  const trimmed = text.trim()
  if (/^[-–—]?$/.test(trimmed)) return []
  const entries: CellEntry[] = []
  for (const token of trimmed.split(',')) {
    const [, code, year, amount] = /^([A-Z]{2})([1-9]\d?)\(([1-9]\d{0,5})\)$/.exec(token.trim()) ?? []
    if (code === undefined) return null
    entries.push({ code, year: Number(year), amount: Number(amount) })
  }
  return entries
}

function unknownKey(
  code: FindingCode,
  draft: Draft<unknown>,
  path: readonly string[],
  known: ReadonlySet<string> | null,
): Diagnostic[] {
  const name = path.at(-1) ?? ''
  if (known === null || known.has(name)) return []
  return [finding(code, keyPlaceAt(draft, path), unknownName(name, [...known]))]
}

type YearTotals = NonNullable<RawPublished['bijlage-1'][string]>

function* printedPhasesAreKnown({ published }: EditionDraft, known: KnownNames): Iterable<Diagnostic> {
  if (published === null) return
  for (const [phase, printed] of Object.entries(published.loose['bijlage-1'] ?? {})) {
    if (phase === 'totaal') continue
    const path = ['bijlage-1', phase]
    yield* unknownKey('unknown-phase', published, path, known.phases)
    const years = (printed as Partial<YearTotals> | undefined)?.jaren
    if (known.perYear === null || known.phases?.has(phase) !== true) continue
    if (phase === known.perYear && years === undefined && !published.doubtful.has('bijlage-1')) {
      yield finding('missing-key', keyPlaceAt(published, path), {
        expected: { id: 'key-because-phase', key: 'jaren', phase },
        hint: { id: 'add-printed-years' },
      })
    }
    if (phase !== known.perYear && years !== undefined) {
      yield finding('year-superfluous', keyPlaceAt(published, [...path, 'jaren']), {
        expected: { id: 'key-only-with-phase', key: 'jaren', phase: known.perYear },
      })
    }
    for (const year of Object.keys(years ?? {})) {
      if (/^[1-9]\d?$/.test(year)) continue
      yield finding('wrong-value', keyPlaceAt(published, [...path, 'jaren', year]), {
        found: quoted(year),
        expected: { id: 'whole-number', from: 1, to: 99 },
      })
    }
  }
}

function* printedCellsAreKnown(edition: EditionDraft, known: KnownNames): Iterable<Diagnostic> {
  const { published, programme } = edition
  if (published === null) return
  const certain = programme !== null && !programme.doubtful.has('volgorde')
  const codes = certain ? (programme.loose.volgorde ?? []).flatMap(code => code ?? []) : null
  for (const [category, printed] of Object.entries(published.loose['bijlage-2'] ?? {})) {
    const path = ['bijlage-2', category]
    yield* unknownKey('unknown-category', published, path, known.categories)
    for (const [status, text] of Object.entries(printed?.cellen ?? {})) {
      const cell = [...path, 'cellen', status]
      yield* unknownKey('unknown-status', published, cell, known.statuses)
      if (text === undefined) continue
      const entries = parseCell(text)
      if (entries === null) {
        yield finding('wrong-value', placeAt(published, cell), {
          found: quoted(text),
          expected: { id: 'cell-tokens' },
        })
      }
      for (const { code } of entries ?? []) {
        if (codes === null || codes.includes(code)) continue
        yield finding('unknown-code', placeAt(published, cell), unknownName(code, codes))
      }
    }
  }
}

function* acceptedCodesExist({ accepted }: EditionDraft): Iterable<Diagnostic> {
  if (accepted === null) return
  for (const [index, entry] of accepted.loose.entries()) {
    const code = entry?.code
    if (code === undefined || Object.hasOwn(findingCodes, code)) continue
    const suggestion = nearestName(code, Object.keys(findingCodes))
    yield finding('unknown-code', placeAt(accepted, [index, 'code']), {
      found: quoted(code),
      expected: { id: 'finding-code' },
      ...(suggestion === null ? {} : { suggestion }),
    })
  }
}

export const recordRules = [printedPhasesAreKnown, printedCellsAreKnown, acceptedCodesExist]
