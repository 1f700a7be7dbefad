#!/usr/bin/env node
/**
 * Commands and flags. The only file that touches the process, its streams and its exit status; each command is
 * loaded when it is called.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { Outcome, ProgressLine, World } from './commands/outcome.ts'
import { mainHelp } from './terminal/help.ts'
import { makeStyle, type Style } from './terminal/style.ts'
import { type Format, formats } from './write/formats.ts'

interface GlobalFlags {
  readonly json?: boolean
  readonly quiet?: boolean
  readonly color: boolean
}

interface EditionFlags extends GlobalFlags {
  readonly root: string
  readonly strict?: boolean
}

interface BuildFlags extends EditionFlags {
  readonly out?: string
  readonly formats?: readonly Format[]
}

const started = performance.now()

function packageVersion(): string {
  const parsed: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed
    ? `${parsed.version}`
    : 'unknown'
}

function parseFormats(list: string): readonly Format[] {
  return list.split(',').map(name => {
    const format = formats.find(known => known === name.trim())
    if (format === undefined) throw new InvalidArgumentError(`known formats: ${formats.join(', ')}`)
    return format
  })
}

/** Colour only on a terminal, never with NO_COLOR. */
function styleFor(flags: GlobalFlags, stream: NodeJS.WriteStream): Style {
  return makeStyle({ colour: flags.color && stream.isTTY === true && !process.env.NO_COLOR })
}

function worldFor(flags: GlobalFlags): World {
  const style = styleFor(flags, process.stderr)
  const shows = process.stderr.isTTY === true && flags.quiet !== true && flags.json !== true
  let since = started
  let lastStep = ''
  return {
    cwd: process.cwd(),
    version: packageVersion(),
    progress: ({ step, what, detail }: ProgressLine) => {
      if (!shows) return
      const now = performance.now()
      const seconds = `${((now - since) / 1000).toFixed(2)} s`
      since = now
      const label = style.dim((step === lastStep ? '' : step).padEnd(8))
      lastStep = step
      process.stderr.write(`${label}  ${what.padEnd(42)}  ${detail.padStart(18)}  ${seconds.padStart(7)}\n`)
    },
  }
}

/** Prints what a command gave back, and sets the exit status. */
async function finish(flags: GlobalFlags, run: (world: World) => Promise<Outcome>): Promise<void> {
  const world = worldFor(flags)
  const outcome = await run(world)
  process.exitCode = outcome.status
  const { findingAsJson, printFindings } = await import('./terminal/print-findings.ts')
  if (flags.json === true) {
    const { outcome: word, findings, files } = outcome
    const result = { outcome: word, findings: findings.map(findingAsJson), files }
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
    return
  }
  const style = styleFor(flags, process.stderr)
  if (outcome.findings.length > 0) process.stderr.write(`${printFindings(outcome.findings, style)}\n`)
  if (flags.quiet === true && outcome.status === 0) return
  const isTimed = process.stderr.isTTY === true && outcome.outcome === 'built'
  const time = isTimed ? ` in ${((performance.now() - started) / 1000).toFixed(1)} s` : ''
  process.stderr.write(`${isTimed ? '\n' : ''}${outcome.summary}${time}\n`)
}

function declareCommands(program: Command): void {
  const rootOption = () =>
    new Option('--root <folder>', 'folder that holds data, templates and out').default(
      '.',
      'the current folder',
    )
  const strictOption = () => new Option('--strict', 'warnings count as errors')

  program
    .command('build')
    .argument('<edition>', 'name of a folder in data, such as 2024')
    .description('make the letter in all formats, in out/<edition>')
    .addOption(rootOption())
    .option('--out <folder>', 'write into this folder instead of out/<edition>')
    .addOption(
      new Option('--formats <list>', `only these, with commas: ${formats.join(',')}`).argParser(parseFormats),
    )
    .addOption(strictOption())
    .action(async (edition: string, _own: unknown, command: Command) => {
      const flags = command.optsWithGlobals<BuildFlags>()
      const { build } = await import('./commands/build.ts')
      const config = {
        root: resolve(flags.root),
        edition,
        out: flags.out === undefined ? null : resolve(flags.out),
        formats: flags.formats ?? formats,
        strict: flags.strict === true,
      }
      await finish(flags, world => build(config, world))
    })

  program
    .command('check')
    .argument('<edition>', 'name of a folder in data, such as 2024')
    .description('find mistakes in data and text, write nothing')
    .addOption(rootOption())
    .addOption(strictOption())
    .action(async (edition: string, _own: unknown, command: Command) => {
      const flags = command.optsWithGlobals<EditionFlags>()
      const { check } = await import('./commands/check.ts')
      const config = { root: resolve(flags.root), edition, strict: flags.strict === true }
      await finish(flags, world => check(config, world))
    })
}

/** The one boundary for everything that goes wrong: wrong usage and our own faults are status 2. */
async function main(): Promise<void> {
  const program = new Command('report')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'report: ')) })
    .showSuggestionAfterError()
    .option('--json', 'the result for machines, on stdout')
    .option('--quiet', 'findings only')
    .option('--no-color', 'no colour, also not on a terminal')
    .version(packageVersion(), '-V, --version', 'version')
    .helpOption('-h, --help', 'this text')
    .helpCommand(false)
  declareCommands(program)
  program.helpInformation = () => mainHelp
  try {
    await program.parseAsync(process.argv.slice(2), { from: 'user' })
  } catch (cause) {
    process.exitCode = await tell(cause)
  }
}

async function tell(cause: unknown): Promise<0 | 2> {
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2
  const { OutputError } = await import('./write/replace-files.ts')
  if (cause instanceof OutputError) {
    process.stderr.write(
      `report: ${cause.folder}: ${cause.message}; nothing was changed\n   hint  ${cause.hint}\n`,
    )
    return 2
  }
  const details = process.env.REPORT_DEBUG && cause instanceof Error ? `\n${cause.stack}` : ''
  const message = cause instanceof Error ? cause.message : String(cause)
  process.stderr.write(`report: a fault of the program itself: ${message}${details}\n`)
  process.stderr.write('   hint  nothing was written; set REPORT_DEBUG=1 for details, and report it\n')
  return 2
}

await main()
