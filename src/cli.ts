#!/usr/bin/env node
/** The program. The only file that touches the process, its streams and its exit status. */
import { readFileSync } from 'node:fs'
import { parse, relative, resolve } from 'node:path'
import { Command, CommanderError, Option } from 'commander'
import { declareCommands } from './commands/declare-commands.ts'
import type { FinishFlags, GlobalFlags } from './commands/flags.ts'
import type { Outcome, ProgressLine, World } from './commands/outcome.ts'
import { translateHelp } from './commands/translate-help.ts'
import { languages } from './findings/languages.ts'
import { printerFor } from './terminal/streams.ts'
import { makeStyle } from './terminal/style.ts'
import { printUsageError } from './terminal/usage-error.ts'
import { hasControls, visible, visibleJson } from './visible.ts'
import { chooseLanguage } from './wording/language.ts'
import { loadCommandWords } from './wording/load-words.ts'

const started = performance.now()
const print = printerFor(process.stdout)
const printError = printerFor(process.stderr)
const args = process.argv.slice(2)
const language = chooseLanguage({ args, env: process.env })
const words = await loadCommandWords(language)

function packageVersion(): string {
  const parsed: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed
    ? `${parsed.version}`
    : 'unknown'
}

/** Colour only on a terminal, never with NO_COLOR. */
function hasColour(flags: GlobalFlags, stream: NodeJS.WriteStream): boolean {
  return flags.color && stream.isTTY === true && !process.env.NO_COLOR
}

/**
 * Only names of files are told from here. A folder that is gone tells none, and is left: no thread starts in it. Paths
 * of the command line were resolved before.
 */
function currentFolder(): string {
  try {
    return process.cwd()
  } catch {
    const root = parse(process.execPath).root
    process.chdir(root)
    return root
  }
}

function worldFor(flags: GlobalFlags): World {
  const style = makeStyle({ colour: hasColour(flags, process.stderr) })
  const shows = process.stderr.isTTY === true && flags.quiet !== true && flags.json !== true
  let since = started
  let lastStep = ''
  return {
    cwd: currentFolder(),
    version: packageVersion(),
    language,
    words,
    progress: ({ step, what, detail }: ProgressLine) => {
      if (!shows) return
      const now = performance.now()
      const seconds = `${((now - since) / 1000).toFixed(2)} s`
      since = now
      const label = style.dim((step === lastStep ? '' : step).padEnd(8))
      lastStep = step
      printError(`${label}  ${what.padEnd(42)}  ${detail.padStart(18)}  ${seconds.padStart(7)}\n`)
    },
  }
}

/** Prints what a command gave back, and sets the exit status. */
async function finish(flags: FinishFlags, run: (world: World) => Promise<Outcome>): Promise<void> {
  const world = worldFor(flags)
  const outcome = await run(world)
  process.exitCode = outcome.status
  const format = flags.json === true ? 'json' : (flags.format ?? 'text')
  if (format === 'json') {
    print(`${visibleJson(await outcomeAsJson(outcome))}\n`)
    return
  }
  if (outcome.text !== undefined) print(outcome.text)
  // Findings are what `check` is asked for, and what keeps other commands from their answer.
  const isAnswer = flags.format !== undefined
  const { tellFindings } = await import('./terminal/tell-findings.ts')
  const root = flags.root === undefined ? '' : relative(world.cwd, resolve(flags.root)).replaceAll('\\', '/')
  const told = await tellFindings(outcome.findings, format, {
    ...world,
    style: makeStyle({ colour: hasColour(flags, isAnswer ? process.stdout : process.stderr) }),
    edition: flags.edition ?? '',
    strict: flags.strict === true,
    prefix: root === '' ? '' : `${root}/`,
  })
  const shown = isAnswer ? print : printError
  shown(told, { isForLog: format === 'github' })
  if (outcome.summary === '' || (flags.quiet === true && outcome.status === 0)) return
  const isTimed = process.stderr.isTTY === true && outcome.outcome === 'built'
  const time = isTimed ? ` ${words.inSeconds((performance.now() - started) / 1000)}` : ''
  const isApart = isTimed || (format === 'text' && told !== '')
  printError(`${isApart ? '\n' : ''}${outcome.summary}${time}\n`)
}

/** The same in every language. */
async function outcomeAsJson({ outcome, findings, files, data }: Outcome): Promise<Record<string, unknown>> {
  const { findingAsJson } = await import('./terminal/print-findings.ts')
  const shown = { outcome, findings: findings.map(finding => findingAsJson(finding)), files }
  return data === undefined ? shown : { ...shown, result: data }
}

/** The one boundary for everything that goes wrong: wrong usage and our own faults are status 2. */
async function main(): Promise<void> {
  const program = new Command('report')
    .exitOverride()
    // Told by `tell`, in the language of the user.
    .configureOutput({ outputError: () => {}, writeOut: print, writeErr: printError })
    .showSuggestionAfterError()
    .option('--json')
    .option('--quiet')
    .addOption(new Option('--lang <nl|en>').choices(languages))
    .option('--no-color')
    .version(packageVersion(), '-V, --version')
    .helpOption('-h, --help')
    .helpCommand(false)
  declareCommands(program, {
    language,
    hasColour: flags => hasColour(flags, process.stdout),
    finish,
  })
  translateHelp(program, words.help)
  const acting = args.find(hasControls)
  if (acting !== undefined) {
    printError(`report: ${words.usage.actingSign(visible(acting))}\n`)
    process.exitCode = 2
    return
  }
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (cause) {
    process.exitCode = await tell(cause, program)
  }
}

async function tell(cause: unknown, program: Command): Promise<0 | 2> {
  if (cause instanceof CommanderError) {
    if (cause.exitCode === 0) return 0
    const named = program.commands.find(command => args.includes(command.name()))
    const command = named === undefined ? 'report' : `report ${named.name()}`
    // A bare `report` has its help already.
    if (cause.code !== 'commander.help') printError(printUsageError(cause, { words, command }))
    return 2
  }
  if (cause instanceof Error && 'syscall' in cause && cause.syscall === 'uv_cwd') {
    printError(`report: ${words.usage.noFolder}\n   ${words.usage.hint}  ${words.usage.noFolderHint}\n`)
    return 2
  }
  const details = process.env.REPORT_DEBUG && cause instanceof Error ? `\n${cause.stack}` : ''
  const message = cause instanceof Error ? cause.message : String(cause)
  printError(`report: ${words.fault(visible(message))}${details}\n`)
  printError(`   ${words.usage.hint}  ${words.faultHint}\n`)
  return 2
}

await main()
