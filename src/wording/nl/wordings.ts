/** Dutch words of the wordings with values. */
import { listNames, quote, type Templates } from '../finding-words.ts'
import { reviewWordings } from './review-wordings.ts'
import { styleWordings } from './style-wordings.ts'

const oneOf = (names: readonly string[]): string =>
  names.length === 0 ? 'niets' : listNames(names, { or: 'of', more: count => `een van nog ${count} andere` })

const texts = (count: number): string => `${count} ${count === 1 ? 'tekst' : 'teksten'}`

export const templates: Templates = {
  ...reviewWordings,
  ...styleWordings,
  'as-is': ({ text }) => text,
  quoted: ({ text }) => quote(text),
  'quoted-as-in': ({ text, where }) => `${quote(text)}, zoals in ${where}`,
  'quoted-as-in-line': ({ text, line }) => `${quote(text)}, zoals in regel ${line}`,
  'quoted-after': ({ text, before }) => `${quote(text)} na ${quote(before)}`,
  'quoted-again': ({ text }) => `een tweede ${quote(text)}`,
  'quoted-without-space': ({ text }) => `${quote(text)} zonder spatie erachter`,
  number: ({ text }) => `${text}, een getal`,
  'truth-value': ({ text }) => `${text}, een waarheidswaarde`,
  bytes: ({ count }) => `${count} bytes`,
  texts: ({ count }) => (count === 0 ? 'geen teksten' : texts(count)),
  'signs-in-a-row': ({ count }) => `${count} tekens achter elkaar`,
  'nested-deeper': ({ than }) => `lijsten of citaten meer dan ${than} niveaus diep`,
  'paragraph-longer': ({ than }) => `een alinea van meer dan ${than} tekens`,
  'never-closed': ({ sign }) => `${sign} dat nergens wordt afgesloten`,
  'of-zero': ({ count }) => `${count} van 0`,

  'one-of': ({ names }) => oneOf(names),
  'one-of-alone-on-line': ({ names }) => `alleen op een regel: ${oneOf(names)}`,
  'one-filter-of': ({ names }) => `voor deze waarde: ${oneOf(names)}, hoogstens één vóór hoofdletter`,
  'none-of': ({ names }) => `geen ${oneOf(names)}`,
  'codes-of-files': ({ codes }) => oneOf(codes.map(({ code, file }) => `${code} van ${file}`)),
  'whole-number': ({ from, to }) => `een geheel getal vanaf ${from}${to === null ? '' : ` tot en met ${to}`}`,
  'date-from': ({ date }) => `een datum niet vóór ${date}`,
  'date-until': ({ date }) => `een datum tot en met ${date}`,
  'id-beginning': ({ beginning }) => `een id dat begint met ${beginning}`,
  'text-file': ({ path }) => `een bestand ${path}`,
  'texts-in-quotes': ({ count }) => `${texts(count)} tussen dubbele aanhalingstekens`,
  'footnote-line': ({ label }) => `een regel "${label}: ..." ergens in de tekst`,
  key: ({ key, value }, say) => `${key}: ${say(value)}`,

  'file-of-name': ({ file, name }) => `${file} voor ${quote(name)}`,
  'key-because-phase': ({ key, phase }) => `${key}, omdat fase ${phase} is`,
  'agreement-because-phase': ({ phase }) => `minstens één afspraak, omdat fase ${phase} is`,
  'key-with-phase': ({ key, phase }) => `${key} bij fase ${phase}`,
  'key-only-with-phase': ({ key, phase }) => `${key} alleen bij fase ${phase}`,
  'code-with-phase': ({ code, phase }) => `${quote(code)}, waarvan fase ${phase} is`,
  'code-of-phase': ({ phase }) => `de code van een traject met fase ${phase}`,
  'code-unlike-ids': ({ code, ids }) => `${quote(code)}, terwijl alle id's beginnen met ${ids}`,
  'years-counted': ({ years, from, referenceDate }) =>
    `${oneOf(years.map(String))}, geteld van ${from} tot de peildatum ${referenceDate}`,
  contrast: ({ ratio, colours: [one, other] }) =>
    `${ratio.toFixed(2).replace('.', ',')} op 1 tussen ${one} en ${other}`,
  'contrast-from': ({ ratio }) => `minstens ${String(ratio).replace('.', ',')} op 1`,

  'add-key': ({ key }) => `voeg een regel toe met "${key}: " en de waarde`,
  'add-line': ({ line }) => `voeg een regel toe zoals "${line}"`,
  'put-in-quotes': ({ text }) => `zet het tussen aanhalingstekens: "${text}"`,
  'such-as': ({ example }) => `zoals ${example}`,
  'own-line': ({ line }) => `schrijf ${line} op een eigen regel`,
}
