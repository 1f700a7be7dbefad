/** What the command line says in Dutch. */
import type { CommandWords, FindingCounts } from '../command-words.ts'
import { help } from './help.ts'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`
const files = (number: number): string => count(number, 'bestand', 'bestanden')
const errors = (number: number): string => count(number, 'fout', 'fouten')

function findings({
  error,
  warning,
  info,
  files: inFiles,
  accepted = 0,
  strict = false,
}: FindingCounts): string {
  if (error + warning + info === 0) return 'geen bevindingen'
  const found = error === 0 ? [] : [`${errors(error)} in ${files(inFiles)}`]
  const counted = strict ? ` (${warning === 1 ? 'fout' : 'fouten'} door --strict)` : ''
  const warnings = warning === 0 ? [] : [`${count(warning, 'waarschuwing', 'waarschuwingen')}${counted}`]
  const none = error === 0 ? ['0 fouten'] : []
  const infos = info === 0 ? [] : [`${info} ter informatie`]
  const taken = accepted === 0 ? [] : [`waarvan ${accepted} met akkoord`]
  return [...found, ...warnings, ...none, ...infos, ...taken].join(', ')
}

export const commandWords: CommandWords = {
  steps: { read: 'lees', check: 'toets', count: 'tel', write: 'schrijf' },
  progress: {
    files,
    counted: (trajectories, agreements) =>
      `${count(trajectories, 'traject', 'trajecten')}, ${count(agreements, 'afspraak', 'afspraken')}`,
    findings: number => (number === 0 ? 'geen bevindingen' : count(number, 'bevinding', 'bevindingen')),
    tables: 'bijlage 1, bijlage 2, figuur 1',
    notes: number => (number === 0 ? 'geen noten' : `${count(number, 'noot', 'noten')} bij afronding`),
    pages: number => count(number, 'pagina', 'pagina’s'),
  },
  inSeconds: seconds => `in ${seconds.toFixed(1).replace('.', ',')} s`,
  findings,
  nothingWritten: folder => `er is niets geschreven, ${folder} is zoals het was`,
  kept: (file, as) => `${file} bewaard als ${as}: het was niet meer zoals de vorige keer gemaakt`,
  wrote: (number, folder) => `${files(number)} geschreven in ${folder}`,
  moreAbout: code => `"report check --explain ${code}" zegt meer over een code`,
  markdown: {
    place: 'plaats',
    what: 'wat er mis is',
    show: number => `toon ${count(number, 'bevinding', 'bevindingen')}`,
    more: number => `en nog ${count(number, 'bevinding', 'bevindingen')}`,
  },
  code: { wrong: 'fout', right: 'goed', remedy: 'wat te doen' },
  unknownCode: code => `geen bevinding heeft de code "${code}"`,
  allCodes: 'de tabel in README.md noemt alle codes',
  usage: {
    unknownCommand: name => `er is geen opdracht "${name}"`,
    unknownOption: flag => `er is geen optie ${flag}`,
    missingArgument: name => `<${name}> ontbreekt`,
    missingValue: flag => `achter ${flag} hoort een waarde`,
    wrongValue: (flag, value) => `${flag} kan niet "${value}" zijn`,
    excessArguments: command => `te veel woorden achter ${command}`,
    actingSign: argument => `"${argument}" bevat een stuurteken`,
    conflict: (flag, other) => `${flag} en ${other} gaan niet samen`,
    other: 'de opdrachtregel is niet te begrijpen',
    expected: 'verwacht',
    suggestion: 'bedoelde je',
    hint: 'tip',
    noFolder: 'de map waarin u staat, is er niet meer',
    noFolderHint: 'ga naar een map die er is, of noem er een met --root',
    seeHelp: command => `"${command} --help" laat zien hoe het moet`,
  },
  fault: message => `een fout van het programma zelf: ${message}`,
  faultHint: 'er is niets geschreven; zet REPORT_DEBUG=1 voor bijzonderheden, en meld het',
  help,
}
