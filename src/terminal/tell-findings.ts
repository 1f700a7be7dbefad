/** The forms in which `report check` tells its findings; what a form needs is loaded when it is asked for. */
import type { Diagnostic } from '../findings/diagnostic.ts'
import type { Language } from '../findings/languages.ts'
import type { CommandWords } from '../wording/command-words.ts'
import type { Style } from './style.ts'

/** Everything but text is for a machine or a web page. */
export const findingFormats = ['text', 'json', 'sarif', 'github', 'markdown'] as const

export type FindingFormat = (typeof findingFormats)[number]

/** How and to whom findings are told. */
export interface Telling {
  readonly language: Language
  readonly words: CommandWords
  /** Of the text. */
  readonly style: Style
  /** Of this program. */
  readonly version: string
  /** What was checked. */
  readonly edition: string
  /** From the current folder to the root folder, with a slash at its end; empty when they are the same. */
  readonly prefix: string
  /** Warnings count as errors. */
  readonly strict: boolean
}

/** The findings in a form other than JSON, each line ended; empty for text without findings. */
export async function tellFindings(
  findings: readonly Diagnostic[],
  format: Exclude<FindingFormat, 'json'>,
  { language, words, style, version, edition, prefix, strict }: Telling,
): Promise<string> {
  switch (format) {
    case 'text': {
      if (findings.length === 0) return ''
      const { printFindings } = await import('./print-findings.ts')
      return printFindings(findings, { style, language })
    }
    case 'github': {
      if (findings.length === 0) return ''
      const { printWorkflowCommands } = await import('./print-github.ts')
      return printWorkflowCommands(findings, { language, prefix })
    }
    case 'markdown': {
      const { printMarkdown } = await import('./print-markdown.ts')
      return printMarkdown(findings, { language, words, edition, strict })
    }
    case 'sarif': {
      const { printSarif } = await import('./print-sarif.ts')
      return printSarif(findings, { language, version })
    }
  }
}
