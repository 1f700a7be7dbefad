/** Findings as workflow commands: GitHub shows them at the lines of a change. */
import type { Diagnostic, Severity } from '../findings/diagnostic.ts'
import type { Language } from '../findings/languages.ts'
import { summaryOf, tellDetails } from '../findings/word-finding.ts'
import { visibleLines } from '../visible.ts'
import { regionOf } from './regions.ts'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** One line for each finding. `prefix` leads from the top of the repository to the root folder, or is empty. */
export function printWorkflowCommands(
  findings: readonly Diagnostic[],
  { language, prefix }: { readonly language: Language; readonly prefix: string },
): string {
  return findings
    .map(finding => {
      const { startLine, startColumn, endLine, endColumn } = regionOf(finding.place)
      const properties = [
        ['file', visibleLines(`${prefix}${finding.place.file}`)] as const,
        ['line', startLine] as const,
        ['endLine', endLine] as const,
        // Columns are shown only for a stretch inside one line.
        ...(startColumn === null || endColumn === null
          ? []
          : [['col', startColumn] as const, ['endColumn', endColumn] as const]),
        ['title', finding.code] as const,
      ]
      const shown = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
      const message = [summaryOf(finding.code, language), ...tellDetails(finding, language)].join('\n')
      return `::${commands[finding.severity]} ${shown.join(',')}::${escapeData(message)}\n`
    })
    .join('')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
