/** Findings as SARIF 2.1.0, for tools that show the results of checks. */
import type { Diagnostic, Place, Severity } from '../diagnostic.ts'
import { type FindingCode, findingCodes, isFindingCode } from '../diagnostic-codes.ts'
import type { CodeMeanings } from '../wording/code-meanings.ts'
import { codeWords, type FindingWords, tellDetails } from '../wording/finding-words.ts'
import type { Language } from '../wording/language.ts'
import { addressOf, regionOf } from './regions.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** Of this program among others, and of the translation of its rules. */
const guid = '6b0c3f5e-2d0a-4c83-9b7f-8f1f2f6d4a17'

/** Everything that one language says of codes. */
export interface RuleWords {
  readonly language: Language
  readonly words: FindingWords
  readonly meanings: CodeMeanings
}

/**
 * One run. Results speak the language of `spoken`, and rules are described in it; the rules in the other language are a
 * translation beside them. Only the rules that have results are listed.
 */
export function printSarif(
  findings: readonly Diagnostic[],
  {
    spoken,
    other,
    version,
  }: { readonly spoken: RuleWords; readonly other: RuleWords; readonly version: string },
): string {
  const used = new Set(findings.map(({ code }) => code))
  const codes = Object.keys(findingCodes)
    .filter(isFindingCode)
    .filter(code => used.has(code))
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
            language: spoken.language,
            rules: codes.map(code => ({
              ...describeRule(code, spoken),
              defaultConfiguration: { level: levels[findingCodes[code]] },
            })),
          },
        },
        translations: [
          {
            name: 'report',
            guid,
            semanticVersion: version,
            language: other.language,
            contents: ['localizedData'],
            translationMetadata: { name: `report (${other.language})` },
            associatedComponent: { name: 'report', guid },
            rules: codes.map(code => describeRule(code, other)),
          },
        ],
        language: spoken.language,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          '%SRCROOT%': { description: { text: 'the folder that holds data, templates and out' } },
        },
        results: findings.map(finding => describeResult(finding, { codes, words: spoken.words })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function describeRule(code: FindingCode, { words, meanings }: RuleWords): Record<string, unknown> {
  const { summary, remedy } = words.codes[code]
  return {
    id: code,
    shortDescription: messageOf(summary),
    fullDescription: messageOf(meanings[code]),
    help: messageOf(remedy),
  }
}

function describeResult(
  finding: Diagnostic,
  { codes, words }: { readonly codes: readonly string[]; readonly words: FindingWords },
): Record<string, unknown> {
  const { code, severity, place } = finding
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: messageOf([codeWords(words, code).summary, ...tellDetails(words, finding)].join('\n')),
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
