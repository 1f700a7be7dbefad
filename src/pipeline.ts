/**
 * The steps from files to the letter, in order. Each hands one plain value to the next:
 *
 *   files → Edition → Tally → Letter
 *      read      count   compose
 *
 * `commands/build.ts` draws and writes it. Nothing here prints, and nothing reads a clock.
 */

import type { Letter } from './document.ts'
import type { FigureForm, InputFile } from './edition/edition.ts'
import { readEdition } from './edition/read-edition.ts'
import { type Checked, type Diagnostic, hasErrors, sortDiagnostics } from './findings/diagnostic.ts'
import { covers, readCoverage } from './fonts.ts'
import { composeLetter, type LetterOptions } from './letter/compose.ts'
import type { Passage } from './letter/passages.ts'
import { readTemplate } from './letter/read-template.ts'
import { type NamedText, textValues } from './letter/text-values.ts'
import { findHouseStyle } from './style/find-house-style.ts'
import type { HouseStyle } from './style/house-style.ts'
import type { Tally } from './tally/tally.ts'
import { tallyEdition } from './tally/tally-edition.ts'

// The rules of counts, shares and days in words, for commands that explain a value.
export { capitalise, countInWords } from './letter/count-words.ts'
export { dateInWords, monthInWords } from './letter/dates.ts'
export { wordFraction } from './letter/fraction-phrase.ts'

/** What a step did, for the line that tells of it. */
export type Progress =
  | { readonly step: 'read'; readonly folder: string; readonly template: string; readonly files: number }
  | {
      readonly step: 'check'
      readonly trajectories: number
      readonly agreements: number
      readonly findings: number
    }
  | { readonly step: 'count'; readonly notes: number }

export interface Composed {
  readonly letter: Letter
  /** Everything that was read, the template included. */
  readonly inputs: readonly InputFile[]
  readonly tally: Tally
  /** The same text with other counts, for a change that is tried in memory. */
  readonly recompose: (tally: Tally) => Checked<Letter>
  readonly figureForm: FigureForm
  /** The looks of the organisation; null for the letter's own. */
  readonly style: HouseStyle | null
}

export type { FigureForm }

export interface Source {
  /** The folder that holds `data`, `templates` and `out`. */
  readonly root: string
  readonly edition: string
  readonly strict: boolean
}

/** What can be looked at before the letter is written: an edition without errors in its data, and its text. */
export interface Examined {
  readonly tally: Tally
  /** The running text, as far as it could be composed. */
  readonly passages: readonly Passage[]
  /** What reading and composing found. */
  readonly findings: readonly Diagnostic[]
}

/** Gives back all findings, those that it was given included. */
export type Examine = (examined: Examined) => Promise<readonly Diagnostic[]>

/** Findings that somebody accepted do not stop a strict build either. */
const acceptOnly: Examine = async ({ tally: { edition }, passages, findings }) => {
  if (edition.accepted.length === 0) return findings
  const { acceptFindings } = await import('./review/accept.ts')
  return acceptFindings(findings, { edition, passages }).findings
}

/** Data and text to a letter, with all findings of both at once. */
export async function composeEdition(
  { root, edition: id, strict }: Source,
  report: (progress: Progress) => void = () => {},
  examine: Examine = acceptOnly,
): Promise<Checked<Composed>> {
  const house = await findHouseStyle(root)
  const reading = await readEdition({ root, edition: id, houseColours: house.style?.statusColours ?? [] })
  const edition = reading.ok ? reading.value : reading.partial
  if (edition === null) return failed([...house.findings, ...reading.findings])
  const { letter: facts, trajectories, files } = edition
  const template = await readTemplate({ root, file: facts.template, place: facts.templatePlace })
  const read = template.ok ? [...files, { path: template.value.path, bytes: template.value.bytes }] : files
  const inputs = [...read, ...house.files]
  report({
    step: 'read',
    folder: `data/${id}`,
    template: `templates/${facts.template}`,
    files: inputs.length,
  })

  const before = [...house.findings, ...reading.findings, ...template.findings]
  if (!template.ok) return failed(before)
  const tally = tallyEdition(edition)
  const { text: own, fallback } = readCoverage()
  const text = house.style?.fonts?.covered ?? own
  const options: LetterOptions = {
    covers: codePoint => covers(text, codePoint) || covers(fallback, codePoint),
    isPartial: !reading.ok,
  }
  const recompose = (counted: Tally) => composeLetter(counted, template.value, options)
  const passages: Passage[] = []
  const looks = examine !== acceptOnly || edition.accepted.length > 0
  const letter = looks
    ? composeLetter(tally, template.value, { ...options, collect: passage => passages.push(passage) })
    : recompose(tally)
  const found = [...before, ...letter.findings]
  const findings = sortDiagnostics(reading.ok ? await examine({ tally, passages, findings: found }) : found)
  report({
    step: 'check',
    trajectories: trajectories.length,
    agreements: tally.totalAgreements.value,
    findings: findings.length,
  })
  if (!reading.ok || !letter.ok || hasErrors(findings, { strict })) return failed(findings)
  const notes = letter.value.body.flatMap(block => (block.type === 'figure' ? block.table.notes : [])).length
  report({ step: 'count', notes })
  const figureForm = facts.figure.form
  return {
    ok: true,
    value: { letter: letter.value, inputs, tally, recompose, figureForm, style: house.style },
    findings,
  }
}

/** The values of a letter that are words or days, not counts, under their paths. */
export function namedTexts({ letter, tally }: Composed): ReadonlyMap<string, NamedText> {
  return textValues(tally, {
    annexNumbers: new Map(letter.annexes.map(({ id }, index) => [id, index + 1])),
    hasFigure: letter.body.some(({ type }) => type === 'figure'),
  })
}

function failed(findings: readonly Diagnostic[]): Checked<never> {
  return { ok: false, findings: sortDiagnostics(findings) }
}
