/** The commands with their arguments and flags; each one is loaded when it is called. */
import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import type { Language } from '../findings/languages.ts'
import { findingFormats } from '../terminal/tell-findings.ts'
import { formats } from '../write/formats.ts'
import {
  type BuildFlags,
  type CheckFlags,
  type DiffFlags,
  diffFormats,
  type EditionFlags,
  type FinishFlags,
  figureForms,
  type GlobalFlags,
  parseFormats,
  type VerifyFlags,
} from './flags.ts'
import type { Outcome, World } from './outcome.ts'

/** What commands need of the process that they run in. */
export interface Shell {
  readonly language: Language
  /** True when stdout shows colours. */
  readonly hasColour: (flags: GlobalFlags) => boolean
  /** Runs a command, prints what it gave back, and sets the exit status. */
  readonly finish: (flags: FinishFlags, run: (world: World) => Promise<Outcome>) => Promise<void>
}

/**
 * Declares all commands in the order of the help. Words of arguments and flags stand in the catalogues of the command
 * line, under the names given here.
 */
export function declareCommands(program: Command, { language, hasColour, finish }: Shell): void {
  const rootOption = () => new Option('--root <folder>').default('.')
  const strictOption = () => new Option('--strict')

  program
    .command('build')
    .argument('<edition>')
    .addOption(rootOption())
    .option('--out <folder>')
    .addOption(new Option('--formats <list>').choices(formats).argParser(parseFormats))
    .addOption(new Option('--figure <form>').choices(Object.keys(figureForms)))
    .option('--style <file>')
    .addOption(strictOption())
    .action(async (edition: string, _own: unknown, command: Command) => {
      const flags = command.optsWithGlobals<BuildFlags>()
      const { build } = await import('./build.ts')
      const config = {
        root: resolve(flags.root),
        edition,
        out: flags.out === undefined ? null : resolve(flags.out),
        formats: flags.formats ?? formats,
        strict: flags.strict === true,
        figure: flags.figure === undefined ? null : figureForms[flags.figure],
        style: flags.style === undefined ? null : resolve(flags.style),
      } as const
      await finish(flags, world => build(config, world))
    })

  const check = program
    .command('check')
    .argument('<edition>')
    .addOption(rootOption())
    .addOption(strictOption())
    .addOption(new Option('--format <name>').choices(findingFormats))
    .option('--explain <code>')
    .action(async (edition: string | undefined, _own: unknown, command: Command) => {
      const flags = command.optsWithGlobals<CheckFlags>()
      if (flags.explain !== undefined) {
        const { explainCode } = await import('./explain-code.ts')
        const code = flags.explain
        await finish({ ...flags, format: 'text' }, world => explainCode({ code }, world))
        return
      }
      if (flags.json === true && flags.format !== undefined && flags.format !== 'json') {
        command.error("error: option '--json' cannot be used with option '--format'", {
          code: 'commander.conflictingOption',
        })
      }
      const { check } = await import('./check.ts')
      const config = { root: resolve(flags.root), edition: edition ?? '', strict: flags.strict === true }
      await finish({ ...flags, format: flags.format ?? 'text', edition: config.edition }, world =>
        check(config, world),
      )
    })
  // Whoever asks about a code need not name an edition.
  check.on('option:explain', () => {
    for (const argument of check.registeredArguments) argument.required = false
  })

  program
    .command('verify')
    .argument('<folder>')
    .addOption(rootOption())
    .option('--outline')
    .action(async (folder: string, _own: unknown, command: Command) => {
      const flags = command.optsWithGlobals<VerifyFlags>()
      const { verify } = await import('./verify.ts')
      const config = {
        root: resolve(flags.root),
        folder: resolve(folder),
        outline: flags.outline === true,
        lang: language,
      } as const
      await finish(flags, world => verify(config, world))
    })

  program
    .command('diff')
    .argument('<a>')
    .argument('<b>')
    .addOption(rootOption())
    .addOption(new Option('--format <name>').choices(diffFormats).default('text'))
    .option('--out <file>')
    .action(async (a: string, b: string, _own: unknown, command: Command) => {
      const { format, out, lang, ...flags } = command.optsWithGlobals<DiffFlags>()
      const { diff } = await import('./diff.ts')
      const config = {
        root: resolve(flags.root),
        sides: [a, b],
        format,
        out: out === undefined ? null : resolve(out),
        documentLang: lang ?? 'nl',
        colour: hasColour(flags),
      } as const
      await finish(flags, world => diff(config, world))
    })

  program
    .command('explain')
    .argument('<edition>')
    .argument('[what...]')
    .addOption(rootOption())
    .action(async (edition: string, what: readonly string[], _own: unknown, command: Command) => {
      const flags = command.optsWithGlobals<EditionFlags>()
      const { explain } = await import('./explain.ts')
      const asked = what.length === 0 ? null : what.join(' ')
      const config = { root: resolve(flags.root), edition, what: asked, lang: language } as const
      await finish(flags, world => explain(config, world))
    })

  program
    .command('reconcile')
    .argument('<edition>')
    .argument('[file]')
    .addOption(rootOption())
    .action(async (edition: string, file: string | undefined, _own: unknown, command: Command) => {
      const flags = command.optsWithGlobals<EditionFlags>()
      const { reconcile } = await import('./reconcile.ts')
      const path = file === undefined ? null : resolve(file)
      const config = { root: resolve(flags.root), edition, file: path, lang: language } as const
      await finish(flags, world => reconcile(config, world))
    })
}
