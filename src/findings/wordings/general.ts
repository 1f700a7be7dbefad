/** What any finding may use. */
import { en, nl, quote } from './phrases.ts'
import { filled } from './table.ts'

export const generalWordings = {
  /** Something to type, or that stands there, the same in every language. */
  'as-is': filled<{ readonly text: string }>({ nl: ({ text }) => text, en: ({ text }) => text }),
  /** In double quotes, cut when it is very long. */
  quoted: filled<{ readonly text: string }>({ nl: ({ text }) => quote(text), en: ({ text }) => quote(text) }),
  /** `where`: a file, with or without a line. */
  'quoted-as-in': filled<{ readonly text: string; readonly where: string }>({
    nl: ({ text, where }) => `${quote(text)}, zoals in ${where}`,
    en: ({ text, where }) => `${quote(text)}, as in ${where}`,
  }),
  'quoted-as-in-line': filled<{ readonly text: string; readonly line: number }>({
    nl: ({ text, line }) => `${quote(text)}, zoals in regel ${line}`,
    en: ({ text, line }) => `${quote(text)}, as in line ${line}`,
  }),
  'quoted-after': filled<{ readonly text: string; readonly before: string }>({
    nl: ({ text, before }) => `${quote(text)} na ${quote(before)}`,
    en: ({ text, before }) => `${quote(text)} after ${quote(before)}`,
  }),
  'quoted-again': filled<{ readonly text: string }>({
    nl: ({ text }) => `een tweede ${quote(text)}`,
    en: ({ text }) => `a second ${quote(text)}`,
  }),
  number: filled<{ readonly text: string }>({
    nl: ({ text }) => `${text}, een getal`,
    en: ({ text }) => `${text}, a number`,
  }),
  'truth-value': filled<{ readonly text: string }>({
    nl: ({ text }) => `${text}, een waarheidswaarde`,
    en: ({ text }) => `${text}, a truth value`,
  }),
  bytes: filled<{ readonly count: number }>({
    nl: ({ count }) => `${count} bytes`,
    en: ({ count }) => `${count} bytes`,
  }),
  'one-of': filled<{ readonly names: readonly string[] }>({
    nl: ({ names }) => nl.oneOf(names),
    en: ({ names }) => en.oneOf(names),
  }),
  'none-of': filled<{ readonly names: readonly string[] }>({
    nl: ({ names }) => `geen ${nl.oneOf(names)}`,
    en: ({ names }) => `no ${en.oneOf(names)}`,
  }),
  'codes-of-files': filled<{ readonly codes: readonly { readonly code: string; readonly file: string }[] }>({
    nl: ({ codes }) => nl.oneOf(codes.map(({ code, file }) => `${code} van ${file}`)),
    en: ({ codes }) => en.oneOf(codes.map(({ code, file }) => `${code} of ${file}`)),
  }),
  /** `to` is null where there is no highest one. */
  'whole-number': filled<{ readonly from: number; readonly to: number | null }>({
    nl: ({ from, to }) => `een geheel getal vanaf ${from}${to === null ? '' : ` tot en met ${to}`}`,
    en: ({ from, to }) => `a whole number from ${from}${to === null ? '' : ` to ${to}`}`,
  }),
  'date-from': filled<{ readonly date: string }>({
    nl: ({ date }) => `een datum niet vóór ${date}`,
    en: ({ date }) => `a date not before ${date}`,
  }),
  'date-until': filled<{ readonly date: string }>({
    nl: ({ date }) => `een datum tot en met ${date}`,
    en: ({ date }) => `a date up to ${date}`,
  }),
  'id-beginning': filled<{ readonly beginning: string }>({
    nl: ({ beginning }) => `een id dat begint met ${beginning}`,
    en: ({ beginning }) => `an id that begins with ${beginning}`,
  }),
  'text-file': filled<{ readonly path: string }>({
    nl: ({ path }) => `een bestand ${path}`,
    en: ({ path }) => `a file ${path}`,
  }),
  'add-key': filled<{ readonly key: string }>({
    nl: ({ key }) => `voeg een regel toe met "${key}: " en de waarde`,
    en: ({ key }) => `add a line with "${key}: " and the value`,
  }),
  'add-line': filled<{ readonly line: string }>({
    nl: ({ line }) => `voeg een regel toe zoals "${line}"`,
    en: ({ line }) => `add a line such as "${line}"`,
  }),
  'put-in-quotes': filled<{ readonly text: string }>({
    nl: ({ text }) => `zet het tussen aanhalingstekens: "${text}"`,
    en: ({ text }) => `put it in quotes: "${text}"`,
  }),
}
