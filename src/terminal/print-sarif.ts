/** Findings as SARIF 2.1.0, for tools that show the results of checks. */

import { allFindingCodes, type FindingCode, findingCodes } from '../findings/codes.ts'
import type { Diagnostic, Place, Severity } from '../findings/diagnostic.ts'
import { type Language, languages } from '../findings/languages.ts'
import { summaryOf, tellDetails } from '../findings/word-finding.ts'
import { visibleJson } from '../visible.ts'
import { addressOf, regionOf } from './regions.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** Of this program among others, and of the translation of its rules. */
const guid = '6b0c3f5e-2d0a-4c83-9b7f-8f1f2f6d4a17'

/**
 * One run. Results speak `language`, and rules are described in it; the rules in the other language are a translation
 * beside them. Only the rules that have results are listed.
 */
export function printSarif(
  findings: readonly Diagnostic[],
  { language, version }: { readonly language: Language; readonly version: string },
): string {
  const used = new Set(findings.map(({ code }) => code))
  const codes = allFindingCodes.filter(code => used.has(code))
  const others = languages.filter(other => other !== language)
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'report',
            guid,
            semanticVersion: version,
            language,
            rules: codes.map(code => ({
              ...describeRule(code, language),
              defaultConfiguration: { level: levels[findingCodes[code].severity] },
            })),
          },
        },
        translations: others.map(other => ({
          name: 'report',
          guid,
          semanticVersion: version,
          language: other,
          contents: ['localizedData'],
          translationMetadata: { name: `report (${other})` },
          associatedComponent: { name: 'report', guid },
          rules: codes.map(code => describeRule(code, other)),
        })),
        language,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          '%SRCROOT%': { description: { text: 'the folder that holds data, templates and out' } },
        },
        results: findings.map(finding => describeResult(finding, { codes, language })),
      },
    ],
  }
  return `${visibleJson(log)}\n`
}

function describeRule(code: FindingCode, language: Language): Record<string, unknown> {
  const { summary, meaning, remedy } = findingCodes[code]
  return {
    id: code,
    shortDescription: messageOf(summary[language]),
    fullDescription: messageOf(meaning[language]),
    help: messageOf(remedy[language]),
  }
}

function describeResult(
  finding: Diagnostic,
  { codes, language }: { readonly codes: readonly string[]; readonly language: Language },
): Record<string, unknown> {
  const { code, severity, place } = finding
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: messageOf([summaryOf(code, language), ...tellDetails(finding, language)].join('\n')),
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: addressOf(place.file), uriBaseId: '%SRCROOT%' },
          region: describeRegion(place),
        },
      },
    ],
  }
}

/** A column that is absent means the beginning or the end of its line. */
function describeRegion(place: Place): Record<string, unknown> {
  const { startLine, startColumn, endLine, endColumn } = regionOf(place)
  if (startColumn === null) return { startLine }
  if (endColumn === null) return { startLine, startColumn, endLine }
  const snippet = { text: place.sourceLine.slice(startColumn - 1, endColumn - 1) }
  return { startLine, startColumn, endLine, endColumn, snippet }
}

/** Braces and links mean something in a message of this format (3.11.5, 3.11.6); ours mean themselves. */
function messageOf(text: string): { readonly text: string } {
  const escaped = text.replace(/[{}]/g, '$&$&').replace(/\[([^[\]]*)\](?=\()/g, '\\[$1\\]')
  return { text: escaped }
}
