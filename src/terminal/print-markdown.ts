/** Findings as Markdown for one comment on a merge request: short, and safe whatever the data hold. */
import type { Diagnostic } from '../diagnostic.ts'
import type { CommandWords } from '../wording/command-words.ts'
import { codeWords, type FindingWords, tellDetails } from '../wording/finding-words.ts'
import { countBySeverity } from './print-findings.ts'

/** More rows than these would drown the change that is looked at. */
const mostRows = 40

/** More rows than these are folded away under their number. */
const mostOpen = 10

export interface MarkdownWords {
  readonly command: CommandWords
  readonly finding: FindingWords
}

/** A line with the numbers and a table with a row for each finding; without findings only the line. */
export function printMarkdown(
  findings: readonly Diagnostic[],
  {
    words,
    edition,
    strict,
  }: { readonly words: MarkdownWords; readonly edition: string; readonly strict: boolean },
): string {
  const count = words.command.findings(countBySeverity(findings, { strict }))
  const title = `**${codeSpan(`report check ${edition}`)}: ${escapeText(count)}**`
  if (findings.length === 0) return `${title}\n`
  const { place, what } = words.command.markdown
  const rows = findings.slice(0, mostRows).map(finding => row(finding, words.finding))
  const table = [`| ${place} | | ${what} |`, '| --- | --- | --- |', ...rows].join('\n')
  const left = findings.length - rows.length
  const rest = left === 0 ? '' : `\n\n${escapeText(words.command.markdown.more(left))}`
  const body = `${table}${rest}`
  if (findings.length <= mostOpen) return `${title}\n\n${body}\n`
  const summary = escapeText(words.command.markdown.show(rows.length))
  return `${title}\n\n<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>\n`
}

function row(finding: Diagnostic, words: FindingWords): string {
  const { place, severity, code } = finding
  const where = codeSpan(`${place.file}:${place.line}`)
  const kind = `${words.severities[severity]} ${codeSpan(code)}`
  const said = [codeWords(words, code).summary, ...tellDetails(words, finding)].map(escapeText)
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
