/** English words of the wordings with values. */
import { listNames, quote, type Templates } from '../finding-words.ts'
import { reviewWordings } from './review-wordings.ts'
import { styleWordings } from './style-wordings.ts'

const oneOf = (names: readonly string[]): string =>
  names.length === 0 ? 'nothing' : listNames(names, { or: 'or', more: count => `one of ${count} more` })

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

export const templates: Templates = {
  ...reviewWordings,
  ...styleWordings,
  'as-is': ({ text }) => text,
  quoted: ({ text }) => quote(text),
  'quoted-as-in': ({ text, where }) => `${quote(text)}, as in ${where}`,
  'quoted-as-in-line': ({ text, line }) => `${quote(text)}, as in line ${line}`,
  'quoted-after': ({ text, before }) => `${quote(text)} after ${quote(before)}`,
  'quoted-again': ({ text }) => `a second ${quote(text)}`,
  'quoted-without-space': ({ text }) => `${quote(text)} without a space behind it`,
  number: ({ text }) => `${text}, a number`,
  'truth-value': ({ text }) => `${text}, a truth value`,
  bytes: ({ count }) => `${count} bytes`,
  texts: ({ count }) => (count === 0 ? 'no texts' : plural(count, 'text')),
  'signs-in-a-row': ({ count }) => `${count} signs in a row`,
  'nested-deeper': ({ than }) => `lists or quotations more than ${than} deep`,
  'paragraph-longer': ({ than }) => `a paragraph of more than ${than} characters`,
  'never-closed': ({ sign }) => `${sign} that is never closed`,
  'of-zero': ({ count }) => `${count} of 0`,

  'one-of': ({ names }) => oneOf(names),
  'one-of-alone-on-line': ({ names }) => `alone on its line: ${oneOf(names)}`,
  'one-filter-of': ({ names }) => `for this value: ${oneOf(names)}, at most one before hoofdletter`,
  'none-of': ({ names }) => `no ${oneOf(names)}`,
  'codes-of-files': ({ codes }) => oneOf(codes.map(({ code, file }) => `${code} of ${file}`)),
  'whole-number': ({ from, to }) => `a whole number from ${from}${to === null ? '' : ` to ${to}`}`,
  'date-from': ({ date }) => `a date not before ${date}`,
  'date-until': ({ date }) => `a date up to ${date}`,
  'id-beginning': ({ beginning }) => `an id that begins with ${beginning}`,
  'text-file': ({ path }) => `a file ${path}`,
  'texts-in-quotes': ({ count }) => `${plural(count, 'text')} in double quotes`,
  'footnote-line': ({ label }) => `a line "${label}: ..." somewhere in the text`,
  key: ({ key, value }, say) => `${key}: ${say(value)}`,

  'file-of-name': ({ file, name }) => `${file} for ${quote(name)}`,
  'key-because-phase': ({ key, phase }) => `${key}, because fase is ${phase}`,
  'agreement-because-phase': ({ phase }) => `at least one agreement, because fase is ${phase}`,
  'key-with-phase': ({ key, phase }) => `${key} with fase ${phase}`,
  'key-only-with-phase': ({ key, phase }) => `${key} only with fase ${phase}`,
  'code-with-phase': ({ code, phase }) => `${quote(code)}, whose fase is ${phase}`,
  'code-of-phase': ({ phase }) => `a code of a trajectory with fase ${phase}`,
  'code-unlike-ids': ({ code, ids }) => `${quote(code)}, while all ids begin with ${ids}`,
  'years-counted': ({ years, from, referenceDate }) =>
    `${oneOf(years.map(String))}, counted from ${from} to the reference date ${referenceDate}`,
  contrast: ({ ratio, colours: [one, other] }) => `${ratio.toFixed(2)} to 1 between ${one} and ${other}`,
  'contrast-from': ({ ratio }) => `at least ${ratio} to 1`,

  'add-key': ({ key }) => `add a line with "${key}: " and the value`,
  'add-line': ({ line }) => `add a line such as "${line}"`,
  'put-in-quotes': ({ text }) => `put it in quotes: "${text}"`,
  'such-as': ({ example }) => `such as ${example}`,
  'own-line': ({ line }) => `write ${line} on a line of its own`,
}
