/** Wrong usage of the command line in the words of a language: what commander found, told by its code. */
import type { CommandWords, UsageWords } from '../wording/command-words.ts'
import { translateSyntax } from './help.ts'

/** What commander says: a stable code, and a message whose quoted names are all that is taken from it. */
export interface UsageError {
  readonly code: string
  readonly message: string
}

/** Ends with a line end. `command`: as typed so far, such as `report build`. */
export function printUsageError(
  error: UsageError,
  { words, command }: { readonly words: CommandWords; readonly command: string },
): string {
  const { usage, help } = words
  const [, suggestion = null] = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(error.message) ?? []
  const [, expected = null] = /is invalid\. (?:Allowed choices are )?(.+?)\.?$/s.exec(error.message) ?? []
  const rows = [
    [usage.expected, expected],
    [usage.suggestion, suggestion],
    [usage.hint, usage.seeHelp(command)],
  ].filter((row): row is [string, string] => row[1] !== null)
  const width = Math.max(...rows.map(([label]) => label.length))
  const lines = rows.map(([label, text]) => `   ${label.padEnd(width)}  ${text}`)
  return `${[`report: ${translateSyntax(clause(error, { usage, command }), help)}`, ...lines].join('\n')}\n`
}

function clause(
  { code, message }: UsageError,
  { usage, command }: { readonly usage: UsageWords; readonly command: string },
): string {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, name = '']) => name)
  switch (code) {
    case 'commander.unknownCommand':
      return usage.unknownCommand(first)
    case 'commander.unknownOption':
      return usage.unknownOption(first)
    case 'commander.missingArgument':
    case 'commander.help':
      return usage.missingArgument(first === '' ? 'command' : first)
    case 'commander.optionMissingArgument':
      return usage.missingValue(first)
    case 'commander.invalidArgument':
      return usage.wrongValue(first, second)
    case 'commander.excessArguments':
      return usage.excessArguments(command)
    case 'commander.conflictingOption':
      return usage.conflict(first, second)
    default:
      return usage.other
  }
}
