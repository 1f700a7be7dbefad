/** Findings as Markdown for one comment on a merge request: short, and safe whatever the data hold. */
import type { Diagnostic } from '../findings/diagnostic.ts'
import type { Language } from '../findings/languages.ts'
import { severityWords, summaryOf, tellDetails } from '../findings/word-finding.ts'
import { visible } from '../visible.ts'
import type { CommandWords } from '../wording/command-words.ts'
import { countBySeverity } from './print-findings.ts'

/** More rows than these would drown the change that is looked at. */
const mostRows = 40

/** More rows than these are folded away under their number. */
const mostOpen = 10

/** A line with the numbers and a table with a row for each finding; without findings only the line. */
export function printMarkdown(
  findings: readonly Diagnostic[],
  {
    language,
    words,
    edition,
    strict,
  }: {
    readonly language: Language
    readonly words: CommandWords
    readonly edition: string
    readonly strict: boolean
  },
): string {
  const count = words.findings(countBySeverity(findings, { strict }))
  const title = `**${codeSpan(`report check ${edition}`)}: ${escapeText(count)}**`
  if (findings.length === 0) return `${title}\n`
  const { place, what } = words.markdown
  const rows = findings.slice(0, mostRows).map(finding => row(finding, language))
  const table = [`| ${place} | | ${what} |`, '| --- | --- | --- |', ...rows].join('\n')
  const left = findings.length - rows.length
  const rest = left === 0 ? '' : `\n\n${escapeText(words.markdown.more(left))}`
  const body = `${table}${rest}`
  if (findings.length <= mostOpen) return `${title}\n\n${body}\n`
  const summary = escapeText(words.markdown.show(rows.length))
  return `${title}\n\n<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>\n`
}

function row(finding: Diagnostic, language: Language): string {
  const { place, severity, code } = finding
  const where = codeSpan(`${visible(place.file)}:${place.line}`)
  const kind = `${severityWords[severity][language]} ${codeSpan(code)}`
  const said = [summaryOf(code, language), ...tellDetails(finding, language)].map(escapeText)
  return `| ${where} | ${kind} | ${said.join('<br>')} |`
}

/** Shown as it stands, in a cell too: a fence longer than any run of backticks in it, bars escaped. */
function codeSpan(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ')
  const longest = Math.max(0, ...[...oneLine.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = longest > 0 ? ' ' : ''
  return `${fence}${space}${oneLine.replaceAll('|', '\\|')}${space}${fence}`
}

/** No markup, no HTML, and nobody is called by name: the comment parts a sign from what follows it. */
function escapeText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]~|]/g, '\\$&')
    .replace(/[@#](?=\w)/g, '$&<!-- -->')
    .replace(/(?<=\w):(?=\/\/)/g, ':<!-- -->')
}
