/**
 * The steps, in order. Each hands one plain value to the next:
 *
 *   files → Edition → Tally → Letter → files
 *     read     check    count   compose   write
 *
 * `check` stops before the last step. Nothing here prints, and nothing reads a clock.
 */
import { type Checked, type Diagnostic, hasErrors, sortDiagnostics } from './diagnostic.ts'
import type { Letter } from './document.ts'
import type { InputFile } from './edition/edition.ts'
import { readEdition } from './edition/read-edition.ts'
import { covers, readCoverage } from './fonts.ts'
import { composeLetter } from './letter/compose.ts'
import { readTemplate } from './letter/read-template.ts'
import { tallyEdition } from './tally/tally-edition.ts'

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
}

export interface Source {
  /** The folder that holds `data`, `templates` and `out`. */
  readonly root: string
  readonly edition: string
  readonly strict: boolean
}

/** Data and text to a letter, with all findings of both at once. */
export async function composeEdition(
  { root, edition: id, strict }: Source,
  report: (progress: Progress) => void = () => {},
): Promise<Checked<Composed>> {
  const reading = await readEdition({ root, edition: id })
  const edition = reading.ok ? reading.value : reading.partial
  if (edition === null) return failed(reading.findings)
  const { letter: facts, trajectories, files } = edition
  const template = await readTemplate({ root, file: facts.template, place: facts.templatePlace })
  const inputs = template.ok ? [...files, { path: template.value.path, bytes: template.value.bytes }] : files
  report({
    step: 'read',
    folder: `data/${id}`,
    template: `templates/${facts.template}`,
    files: inputs.length,
  })

  const before = [...reading.findings, ...template.findings]
  if (!template.ok) return failed(before)
  const tally = tallyEdition(edition)
  const { text, fallback } = readCoverage()
  const letter = composeLetter(tally, template.value, {
    covers: codePoint => covers(text, codePoint) || covers(fallback, codePoint),
    isPartial: !reading.ok,
  })
  const findings = sortDiagnostics([...before, ...letter.findings])
  report({
    step: 'check',
    trajectories: trajectories.length,
    agreements: tally.totalAgreements.value,
    findings: findings.length,
  })
  if (!reading.ok || !letter.ok || hasErrors(findings, { strict })) return failed(findings)
  const notes = letter.value.body.flatMap(block => (block.type === 'figure' ? block.table.notes : [])).length
  report({ step: 'count', notes })
  return { ok: true, value: { letter: letter.value, inputs }, findings }
}

function failed(findings: readonly Diagnostic[]): Checked<never> {
  return { ok: false, findings: sortDiagnostics(findings) }
}
