/** In which language the program speaks to its user. The language of the documents has nothing to do with it. */

import { type Language, languages } from '../findings/languages.ts'

function isLanguage(name: string): name is Language {
  return languages.some(language => language === name)
}

/** The variables that POSIX asks for the language of messages: the first one that is set decides. */
const variables = ['LC_ALL', 'LC_MESSAGES', 'LANG']

/**
 * `--lang` on the command line (the last one counts; an unknown language is left to the parser of flags), else the
 * environment, else English.
 */
export function chooseLanguage({
  args,
  env,
}: {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
}): Language {
  const flags = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined)
  const asked = flags.flatMap((arg, at) =>
    arg === '--lang' ? (flags[at + 1] ?? '') : arg.startsWith('--lang=') ? arg.slice('--lang='.length) : [],
  )
  const last = asked.at(-1) ?? ''
  if (isLanguage(last)) return last
  const set = variables.map(name => env[name]).find(value => value !== undefined && value !== '')
  return set !== undefined && /^nl(?![a-z])/i.test(set) ? 'nl' : 'en'
}
