/** What findings in data files say. */
import type { InEveryLanguage, Language } from '../languages.ts'
import { en, nl, quote } from './phrases.ts'
import { filled, plainWords } from './table.ts'

export const dataWords = plainWords({
  'a-folder': { nl: 'een map', en: 'a folder' },
  'a-link-to-itself': { nl: 'een koppeling die naar zichzelf leidt', en: 'a link that leads to itself' },
  'a-name-too-long': { nl: 'een te lange naam', en: 'a name that is too long' },
  'a-text-file': { nl: 'een tekstbestand', en: 'a text file' },
  'an-error-of-the-system': { nl: 'een fout van het systeem', en: 'an error of the system' },
  'neither-file-nor-folder': { nl: 'geen bestand en geen map', en: 'neither a file nor a folder' },
  'no-edition-at-all': {
    nl: 'een map in data/, maar die is er niet',
    en: 'a folder in data/, but there is none',
  },
  'no-permission': { nl: 'geen toestemming om het te lezen', en: 'no permission to read it' },
  'no-such-file': { nl: 'een bestand dat er niet is', en: 'no such file' },
  'not-a-folder': { nl: 'een bestand op de plaats van een map', en: 'a file where a folder should be' },
  'some-trajectory-file': {
    nl: 'minstens één bestand, zoals astma.yaml',
    en: 'at least one file, such as astma.yaml',
  },
  'alias-alone': { nl: 'een alias zonder tag of anker', en: 'an alias without a tag or anchor' },
  'alias-name': { nl: 'een naam achter * of &', en: 'a name after * or &' },
  'alias-of-earlier': {
    nl: 'een alias van een waarde die ervoor staat',
    en: 'an alias of a value that stands before it',
  },
  'indent-around': { nl: 'de inspringing van de regels eromheen', en: 'the indent of the lines around it' },
  'key-on-one-line': {
    nl: 'een sleutel met een dubbele punt op één regel',
    en: 'a key with a colon on one line',
  },
  'known-escape': {
    nl: 'een teken achter de backslash dat YAML kent',
    en: 'an escape that YAML knows after the backslash',
  },
  spaces: { nl: 'spaties', en: 'spaces' },
  'backslash-twice': {
    nl: 'schrijf \\\\ voor een backslash, of gebruik enkele aanhalingstekens',
    en: 'write \\\\ for a backslash, or use single quotes',
  },
  'indent-alike': {
    nl: 'spring in met spaties, gelijk binnen elke lijst en elk blok',
    en: 'indent with spaces, alike in each list or map',
  },
  'indent-with-spaces': {
    nl: 'spring in met spaties, nooit met tabs',
    en: 'indent with spaces, never with tabs',
  },
  'look-for-missing-sign': {
    nl: 'zoek een ontbrekende dubbele punt, komma, spatie, aanhalingsteken of haakje',
    en: 'look for a missing colon, comma, space, quote or bracket',
  },
  'quote-colon': {
    nl: 'zet een waarde met een dubbele punt tussen aanhalingstekens',
    en: 'put a value that holds a colon in quotes',
  },
  'quote-sign': {
    nl: 'zet tekst die met dit teken begint tussen aanhalingstekens',
    en: 'put text that begins with this character in quotes',
  },
  'quote-star': {
    nl: 'zet tekst die met * of & begint tussen aanhalingstekens',
    en: 'put text that begins with * or & in quotes',
  },
  'take-percent-line-out': {
    nl: 'haal de regel met het procentteken weg',
    en: 'take the line with the percent sign out',
  },
  'a-list': { nl: 'een lijst', en: 'a list' },
  'a-map': { nl: 'een blok van sleutels en waarden', en: 'a map of keys and values' },
  'an-empty-list': { nl: 'een lege lijst', en: 'an empty list' },
  'another-value': { nl: 'een andere waarde', en: 'another value' },
  nothing: { nl: 'niets', en: 'nothing' },
  'a-filled-list': { nl: 'een lijst met minstens één onderdeel', en: 'a list with at least one item' },
  address: {
    nl: 'een adres dat met https:// begint, of zonder begin',
    en: 'an address that begins with https://, or has no beginning',
  },
  'agreement-id': {
    nl: 'een code van twee hoofdletters, een streepje en twee of meer cijfers, zoals VT-01',
    en: 'a code of two capitals, a hyphen and two or more digits, such as VT-01',
  },
  'cell-tokens': {
    nl: 'aantallen zoals "LV3(1), OL3(2)", of "" voor een lege cel',
    en: 'tokens such as "LV3(1), OL3(2)", or "" for a blank cell',
  },
  code: { nl: 'twee hoofdletters, zoals VT', en: 'two capitals, such as VT' },
  colour: {
    nl: '# en zes hexadecimale cijfers, zoals "#154273"',
    en: '# and six hexadecimal digits, such as "#154273"',
  },
  date: {
    nl: 'een jaar, maand of dag die bestaat, zoals 2024, 2024-12 of 2024-12-09',
    en: 'a year, month or day that exists, such as 2024, 2024-12 or 2024-12-09',
  },
  day: { nl: 'een dag die bestaat, zoals 2024-12-09', en: 'a day that exists, such as 2024-12-09' },
  'edition-name': {
    nl: 'de naam van een map in data/: letters, cijfers, - en _',
    en: 'the name of a folder in data/: letters, digits, - and _',
  },
  'example-id': {
    nl: 'letters en cijfers, verbonden door streepjes, zoals VT-V1',
    en: 'letters and digits, joined by hyphens, such as VT-V1',
  },
  'file-name': {
    nl: 'een bestandsnaam zonder extensie: letters, cijfers, -, _ en punten erbinnen',
    en: 'a file name without ending: letters, digits, -, _ and dots inside',
  },
  'finding-code': {
    nl: 'de code van een bevinding, zoals year-rule',
    en: 'the code of a finding, such as year-rule',
  },
  id: {
    nl: 'kleine letters en cijfers, verbonden door streepjes',
    en: 'lower-case letters and digits, joined by hyphens',
  },
  'language-tag': { nl: 'een taalcode zoals nl-NL', en: 'a language tag such as nl-NL' },
  'list-of-statuses': { nl: 'een lijst van twee tot zes statussen', en: 'a list of two to six statuses' },
  'template-name': {
    nl: 'de naam van een bestand in templates/, zoals brief-2024.md',
    en: 'the name of a file in templates/, such as brief-2024.md',
  },
  text: { nl: 'tekst', en: 'text' },
  'edition-itself': { nl: 'deze editie zelf', en: 'this edition itself' },
  'an-earlier-edition': {
    nl: 'een editie met een eerdere peildatum',
    en: 'an edition with an earlier reference date',
  },
  'plain-digits': { nl: 'alleen cijfers, zoals 10', en: 'digits only, such as 10' },
  'a-hyphen': { nl: 'een streepje (-) en een spatie', en: 'a hyphen (-) and a space' },
  'an-ordinary-space': { nl: 'een gewone spatie', en: 'an ordinary space' },
  'fill-in': {
    nl: 'vul de waarde in, of haal de regel weg als die niet verplicht is',
    en: 'fill the value in, or take the line out when it is optional',
  },
  'plain-file-name': {
    nl: 'laat spaties, accenten en schuine strepen weg; kies geen naam van een tabel of van een apparaat in Windows (aux, con, nul, com1)',
    en: 'leave out spaces, accents and slashes; choose no name of a table, nor of a device on Windows (aux, con, nul, com1)',
  },
  'quote-colour': {
    nl: 'zet de kleur tussen aanhalingstekens: zonder die ziet YAML # als opmerking',
    en: 'put the colour in quotes: without them YAML takes # for a remark',
  },
  'agreement-of-edition': {
    nl: 'het id van een afspraak van deze editie',
    en: 'the id of an agreement of this edition',
  },
  'last-group-outside': {
    nl: 'buiten: true alleen bij de laatste groep',
    en: 'buiten: true at the last group only',
  },
  'one-phase-per-year': {
    nl: 'per-jaar: true bij precies één fase',
    en: 'per-jaar: true at exactly one phase',
  },
  'outside-before-others': {
    nl: 'true bij een groep waar andere op volgen',
    en: 'true at a group that others follow',
  },
  'add-per-year': {
    nl: 'voeg "per-jaar: true" toe aan de fase waarvan de trajecten implementatiejaren hebben',
    en: 'add "per-jaar: true" to the phase whose trajectories have implementation years',
  },
  'add-printed-years': {
    nl: 'voeg "jaren: { 1: 1, 2: 2 }" toe met de gedrukte aantallen',
    en: 'add "jaren: { 1: 1, 2: 2 }" with the printed numbers',
  },
})

/** Characters that are told by name; others by their number alone. */
const characterNames: Readonly<Record<string, InEveryLanguage<string>>> = {
  '\u00a0': { nl: 'een vaste spatie', en: 'a no-break space' },
  '\u00b7': { nl: 'een punt in het midden', en: 'a middle dot' },
  '\u2007': { nl: 'een spatie zo breed als een cijfer', en: 'a figure space' },
  '\u2009': { nl: 'een smalle spatie', en: 'a thin space' },
  '\u200b': { nl: 'een spatie zonder breedte', en: 'a zero-width space' },
  '\u2010': { nl: 'een typografisch streepje', en: 'a typographic hyphen' },
  '\u2011': { nl: 'een vast streepje', en: 'a no-break hyphen' },
  '\u2013': { nl: 'een half kastlijntje', en: 'an en dash' },
  '\u2014': { nl: 'een kastlijntje', en: 'an em dash' },
  '\u2022': { nl: 'een bolletje', en: 'a bullet' },
  '\u202f': { nl: 'een smalle vaste spatie', en: 'a narrow no-break space' },
  '\u2212': { nl: 'een minteken', en: 'a minus sign' },
}

function named(character: string, language: Language): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const name = characterNames[character]
  return name === undefined ? code : `${name[language]} (${code})`
}

export const dataWordings = {
  'look-as': filled<{ readonly look: string; readonly name: string }>({
    nl: ({ look, name }) => `${look}, zoals ${name}`,
    en: ({ look, name }) => `${look}, as ${name}`,
  }),
  'edition-of-date': filled<{ readonly edition: string; readonly date: string }>({
    nl: ({ edition, date }) => `${quote(edition)}, met peildatum ${date}`,
    en: ({ edition, date }) => `${quote(edition)}, of reference date ${date}`,
  }),
  'named-character': filled<{ readonly character: string }>({
    nl: ({ character }) => named(character, 'nl'),
    en: ({ character }) => named(character, 'en'),
  }),
  'read-as': filled<{ readonly text: string; readonly as: string }>({
    nl: ({ text, as }) => `${text}, te lezen als ${as}`,
    en: ({ text, as }) => `${text}, read as ${as}`,
  }),
  'quote-or-two-blanks': filled<{ readonly text: string }>({
    nl: ({ text }) => `schrijf ${text}; voor een opmerking horen twee spaties`,
    en: ({ text }) => `write ${text}; before a remark stand two blanks`,
  }),
  'id-of-path': filled<{ readonly text: string; readonly path: string }>({
    nl: ({ text, path }) => `${quote(text)}, terwijl het pad ${path} al een andere waarde noemt`,
    en: ({ text, path }) => `${quote(text)}, while the path ${path} names another value already`,
  }),
  'file-of-name': filled<{ readonly file: string; readonly name: string }>({
    nl: ({ file, name }) => `${file} voor ${quote(name)}`,
    en: ({ file, name }) => `${file} for ${quote(name)}`,
  }),
  'key-because-phase': filled<{ readonly key: string; readonly phase: string }>({
    nl: ({ key, phase }) => `${key}, omdat fase ${phase} is`,
    en: ({ key, phase }) => `${key}, because fase is ${phase}`,
  }),
  'agreement-because-phase': filled<{ readonly phase: string }>({
    nl: ({ phase }) => `minstens één afspraak, omdat fase ${phase} is`,
    en: ({ phase }) => `at least one agreement, because fase is ${phase}`,
  }),
  'key-with-phase': filled<{ readonly key: string; readonly phase: string }>({
    nl: ({ key, phase }) => `${key} bij fase ${phase}`,
    en: ({ key, phase }) => `${key} with fase ${phase}`,
  }),
  'key-only-with-phase': filled<{ readonly key: string; readonly phase: string }>({
    nl: ({ key, phase }) => `${key} alleen bij fase ${phase}`,
    en: ({ key, phase }) => `${key} only with fase ${phase}`,
  }),
  'code-with-phase': filled<{ readonly code: string; readonly phase: string }>({
    nl: ({ code, phase }) => `${quote(code)}, waarvan fase ${phase} is`,
    en: ({ code, phase }) => `${quote(code)}, whose fase is ${phase}`,
  }),
  'code-of-phase': filled<{ readonly phase: string }>({
    nl: ({ phase }) => `de code van een traject met fase ${phase}`,
    en: ({ phase }) => `a code of a trajectory with fase ${phase}`,
  }),
  'code-unlike-ids': filled<{ readonly code: string; readonly ids: string }>({
    nl: ({ code, ids }) => `${quote(code)}, terwijl alle id's beginnen met ${ids}`,
    en: ({ code, ids }) => `${quote(code)}, while all ids begin with ${ids}`,
  }),
  'years-counted': filled<{
    readonly years: readonly number[]
    readonly from: string
    readonly referenceDate: string
  }>({
    nl: ({ years, from, referenceDate }) =>
      `${nl.oneOf(years.map(String))}, geteld van ${from} tot de peildatum ${referenceDate}`,
    en: ({ years, from, referenceDate }) =>
      `${en.oneOf(years.map(String))}, counted from ${from} to the reference date ${referenceDate}`,
  }),
  contrast: filled<{ readonly ratio: number; readonly colours: readonly [string, string] }>({
    nl: ({ ratio, colours: [one, other] }) =>
      `${ratio.toFixed(2).replace('.', ',')} op 1 tussen ${one} en ${other}`,
    en: ({ ratio, colours: [one, other] }) => `${ratio.toFixed(2)} to 1 between ${one} and ${other}`,
  }),
  'contrast-from': filled<{ readonly ratio: number }>({
    nl: ({ ratio }) => `minstens ${String(ratio).replace('.', ',')} op 1`,
    en: ({ ratio }) => `at least ${ratio} to 1`,
  }),
}
