/** One code of a finding, explained for people. */

import type { Severity } from '../diagnostic.ts'
import type { FindingCode } from '../diagnostic-codes.ts'
import type { CommandWords } from '../wording/command-words.ts'
import type { CodeExample } from '../wording/examples/code-example.ts'
import type { FindingWords } from '../wording/finding-words.ts'
import { widest, wrapWords } from '../wrap-words.ts'

/** What there is to say of a code. */
export interface ExplainedCode {
  readonly code: FindingCode
  readonly severity: Severity
  readonly meaning: string
  /** Null where no text can show it. */
  readonly example: CodeExample | null
}

/** Summary, meaning, a wrong and a right example, and the remedy. Ends with a line end. */
export function printCode(
  { code, severity, meaning, example }: ExplainedCode,
  { finding, command }: { readonly finding: FindingWords; readonly command: CommandWords },
): string {
  const { summary, remedy } = finding.codes[code]
  const { wrong, right, remedy: remedyTitle } = command.code
  const indented = (text: string) => text.split('\n').map(line => `  ${line}`.trimEnd())
  const examples =
    example === null
      ? []
      : [
          [`${wrong}, ${example.file}`, ...indented(example.wrong)],
          ...(example.right === '' ? [] : [[right, ...indented(example.right)]]),
        ]
  const paragraphs = [
    [`${finding.severities[severity]} ${code}`, ...wrapWords(summary)],
    wrapWords(meaning),
    ...examples,
    [remedyTitle, ...wrapWords(remedy, { width: widest - 2 }).map(line => `  ${line}`)],
  ]
  return `${paragraphs.map(lines => lines.join('\n')).join('\n\n')}\n`
}
