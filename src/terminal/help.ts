/** Help of the program and of each command, from what cli.ts declares and the words of a language. */
import type { CommandHelp, HelpWords } from '../wording/command-words.ts'
import { layRows } from './lay-text.ts'

/** An argument or option as it was declared. */
export interface DeclaredPart {
  /** `--root`, or the name of an argument. */
  readonly name: string
  /** As typed: `-h, --help`, `--root <folder>`, `<edition>`. */
  readonly syntax: string
  /** Words of its own, for a part that no catalogue has. */
  readonly description: string
  /** Values that it takes, when they are a closed list; told unless the syntax has them. */
  readonly choices: readonly string[]
}

export interface DeclaredCommand {
  readonly name: string
  readonly description: string
  readonly arguments: readonly DeclaredPart[]
  readonly options: readonly DeclaredPart[]
}

/** `report --help`. */
export function programHelp(
  commands: readonly DeclaredCommand[],
  { options, words }: { readonly options: readonly DeclaredPart[]; readonly words: HelpWords },
): string {
  const rows = commands.map(command => {
    const typed = [command.name, ...command.arguments.map(part => translateSyntax(part.syntax, words))]
    return [typed.join(' '), wordsOf(command, words).does] as const
  })
  return page([
    [`report - ${words.tagline}`],
    [`${words.usage}: report ${words.anyCommand} ${words.anyOptions}`],
    [words.commands, ...layRows(rows)],
    [words.options, ...layRows(optionRows(options, { words, parts: words.global }))],
    [[words.exitStatus, ...words.exitStatuses].join('  ')],
    [words.example, '  report build 2024'],
  ])
}

/** `report <command> --help`. */
export function commandHelp(
  command: DeclaredCommand,
  { options, words }: { readonly options: readonly DeclaredPart[]; readonly words: HelpWords },
): string {
  const { does, parts } = wordsOf(command, words)
  const typed = command.arguments.map(part => translateSyntax(part.syntax, words))
  const section = (title: string, declared: readonly DeclaredPart[], known: CommandHelp['parts']) =>
    declared.length === 0 ? [] : [[title, ...layRows(optionRows(declared, { words, parts: known }))]]
  return page([
    [`report ${command.name} - ${does}`],
    [`${words.usage}: ${['report', command.name, ...typed, words.anyOptions].join(' ')}`],
    ...section(words.arguments, command.arguments, parts),
    ...section(words.options, command.options, parts),
    ...section(words.everywhere, options, words.global),
  ])
}

function page(paragraphs: readonly (readonly string[])[]): string {
  return `${paragraphs.map(lines => lines.join('\n')).join('\n\n')}\n`
}

function wordsOf({ name, description }: DeclaredCommand, { byCommand }: HelpWords): CommandHelp {
  const known: Readonly<Record<string, CommandHelp>> = byCommand
  return known[name] ?? { does: description, parts: {} }
}

function optionRows(
  declared: readonly DeclaredPart[],
  { words, parts }: { readonly words: HelpWords; readonly parts: Readonly<Record<string, string>> },
): (readonly [string, string])[] {
  return declared.map(({ name, syntax, description, choices }) => {
    const text = parts[name] ?? description
    const shown = choices.length === 0 || syntax.includes('|') ? text : `${text}: ${choices.join(', ')}`
    return [translateSyntax(syntax, words), shown] as const
  })
}

/** `<edition>` with the word of the language in its place. */
export function translateSyntax(syntax: string, { placeholders }: Pick<HelpWords, 'placeholders'>): string {
  return syntax.replace(/(?<=[<[])[a-z]+/g, name => placeholders[name] ?? name)
}
