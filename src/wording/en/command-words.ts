/** What the command line says in English. */
import type { CommandWords, FindingCounts } from '../command-words.ts'
import { help } from './help.ts'

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

function findings({ error, warning, info, files, accepted = 0, strict = false }: FindingCounts): string {
  if (error + warning + info === 0) return 'no findings'
  const errors = error === 0 ? [] : [`${plural(error, 'error')} in ${plural(files, 'file')}`]
  const counted = warning === 1 ? 'an error' : 'errors'
  const warnings =
    warning === 0 ? [] : [`${plural(warning, 'warning')}${strict ? ` (${counted} by --strict)` : ''}`]
  const none = error === 0 ? ['0 errors'] : []
  const infos = info === 0 ? [] : [`${info} for information`]
  const taken = accepted === 0 ? [] : [`${accepted} of them accepted`]
  return [...errors, ...warnings, ...none, ...infos, ...taken].join(', ')
}

export const commandWords: CommandWords = {
  steps: { read: 'read', check: 'check', count: 'count', write: 'write' },
  progress: {
    files: count => plural(count, 'file'),
    counted: (trajectories, agreements) =>
      `${trajectories === 1 ? '1 trajectory' : `${trajectories} trajectories`}, ${plural(agreements, 'agreement')}`,
    findings: count => (count === 0 ? 'no findings' : plural(count, 'finding')),
    tables: 'bijlage 1, bijlage 2, figuur 1',
    notes: count => (count === 0 ? 'no notes' : `${plural(count, 'note')} on rounding`),
    pages: count => plural(count, 'page'),
  },
  inSeconds: seconds => `in ${seconds.toFixed(1)} s`,
  findings,
  nothingWritten: folder => `nothing was written, ${folder} is as it was`,
  kept: (file, as) => `kept ${file} as ${as}: it was not as the last build left it`,
  wrote: (files, folder) => `wrote ${plural(files, 'file')} to ${folder}`,
  moreAbout: code => `"report check --explain ${code}" says more about a code`,
  markdown: {
    place: 'place',
    what: 'what is wrong',
    show: count => `show ${plural(count, 'finding')}`,
    more: count => `and ${count} more ${count === 1 ? 'finding' : 'findings'}`,
  },
  code: { wrong: 'wrong', right: 'right', remedy: 'what to do' },
  unknownCode: code => `no finding has the code "${code}"`,
  allCodes: 'the table in README.md has all codes',
  usage: {
    unknownCommand: name => `there is no command "${name}"`,
    unknownOption: flag => `there is no option ${flag}`,
    missingArgument: name => `<${name}> is missing`,
    missingValue: flag => `${flag} wants a value`,
    wrongValue: (flag, value) => `${flag} cannot be "${value}"`,
    excessArguments: command => `too many words behind ${command}`,
    actingSign: argument => `"${argument}" holds a control character`,
    conflict: (flag, other) => `${flag} and ${other} do not go together`,
    other: 'the command line cannot be understood',
    expected: 'expected',
    suggestion: 'did you mean',
    hint: 'hint',
    noFolder: 'the folder that you are in is no longer there',
    noFolderHint: 'go to a folder that is, or name one with --root',
    seeHelp: command => `"${command} --help" shows how it goes`,
  },
  fault: message => `a fault of the program itself: ${message}`,
  faultHint: 'nothing was written; set REPORT_DEBUG=1 for details, and report it',
  help,
}
