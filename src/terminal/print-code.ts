/** One code of a finding, explained for people. */

import { type FindingCode, findingCodes } from '../findings/codes.ts'
import type { Language } from '../findings/languages.ts'
import { severityWords } from '../findings/word-finding.ts'
import type { CommandWords } from '../wording/command-words.ts'
import { widest, wrapWords } from '../wrap-words.ts'

/** Summary, meaning, a wrong and a right example, and the remedy. Ends with a line end. */
export function printCode(
  code: FindingCode,
  { language, words }: { readonly language: Language; readonly words: CommandWords },
): string {
  const { severity, summary, remedy, meaning, example } = findingCodes[code]
  const { wrong, right, remedy: remedyTitle } = words.code
  const indented = (text: string) => text.split('\n').map(line => `  ${line}`.trimEnd())
  const examples =
    example === null
      ? []
      : [
          [`${wrong}, ${example.file}`, ...indented(example.wrong)],
          ...(example.right === '' ? [] : [[right, ...indented(example.right)]]),
        ]
  const paragraphs = [
    [`${severityWords[severity][language]} ${code}`, ...wrapWords(summary[language])],
    wrapWords(meaning[language]),
    ...examples,
    [remedyTitle, ...wrapWords(remedy[language], { width: widest - 2 }).map(line => `  ${line}`)],
  ]
  return `${paragraphs.map(lines => lines.join('\n')).join('\n\n')}\n`
}
