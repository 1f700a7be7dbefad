/** The help of commander gives way to ours, in the language of the user. */
import type { Argument, Command } from 'commander'
import { commandHelp, type DeclaredCommand, type DeclaredPart, programHelp } from '../terminal/help.ts'
import type { HelpWords } from '../wording/command-words.ts'

const helpPart = { name: '--help', syntax: '-h, --help', description: '', choices: [] }

function declaredOptions(command: Command): DeclaredPart[] {
  return command.options.map(({ long, flags, description, argChoices }) => ({
    name: long ?? flags,
    syntax: flags,
    description,
    choices: argChoices ?? [],
  }))
}

function declaredCommand(command: Command): DeclaredCommand {
  return {
    name: command.name(),
    description: command.description(),
    arguments: command.registeredArguments.map((argument: Argument) => ({
      name: argument.name(),
      syntax: `${argument.required ? '<' : '['}${argument.name()}${argument.variadic ? '...' : ''}${argument.required ? '>' : ']'}`,
      description: argument.description,
      choices: [],
    })),
    options: declaredOptions(command),
  }
}

/** Replaces the help of the program and of all its commands, which are declared by now. */
export function translateHelp(program: Command, words: HelpWords): void {
  const options = [...declaredOptions(program), helpPart]
  program.helpInformation = () => programHelp(program.commands.map(declaredCommand), { options, words })
  for (const command of program.commands) {
    command.helpInformation = () => commandHelp(declaredCommand(command), { options, words })
  }
}
