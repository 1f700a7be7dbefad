/** What findings in the text say. */
import { en, nl, quote } from './phrases.ts'
import { filled, plainWords } from './table.ts'

export const textWords = plainWords({
  'address-in-letter': { nl: 'een adres met https:// of mailto:', en: 'an address with https:// or mailto:' },
  'link-as': { nl: '[woorden](https://adres)', en: '[words](https://address)' },
  'no-attributes': { nl: 'geen attributen', en: 'no attributes' },
  'no-texts': { nl: 'geen teksten erachter', en: 'no texts behind it' },
  'theme-of-programme': { nl: 'een thema uit programma.yaml', en: 'a theme from programma.yaml' },
  'value-of-edition': { nl: 'een waarde van deze editie', en: 'a value of this edition' },
  'words-behind': { nl: 'woorden erachter', en: 'words behind it' },
  'words-that-say-where': {
    nl: 'woorden die zeggen waar de link heen leidt',
    en: 'words that say where it leads',
  },
  'words-without-markdown': { nl: 'woorden zonder Markdown', en: 'words without Markdown' },
  'words-in-brackets': { nl: 'woorden tussen haken', en: 'words in brackets' },
  'empty-text': { nl: 'een lege tekst', en: 'an empty text' },
  'count-without-whole': {
    nl: 'een aantal dat geen deel van een geheel is',
    en: 'a count that is no part of a whole',
  },
  'part-of-whole': {
    nl: 'een deel van een geheel dat niet nul is',
    en: 'a part of a whole that is not zero',
  },
  'items-as-list': {
    nl: 'begin elk punt van een lijst op een regel met "- ", met een lege regel ervoor',
    en: 'begin each item of a list on a line with "- ", with an empty line before the list',
  },
  'words-without-digits': { nl: 'woorden zonder cijfers', en: 'words without digits' },
  'number-as-value': {
    nl: 'vraag het getal als een eigen waarde',
    en: 'ask for the number as a value of its own',
  },
  'empty-line-before-list': {
    nl: 'laat een lege regel vóór een lijst, of begin de regel anders',
    en: 'leave an empty line before a list, or begin the line otherwise',
  },
  'backslash-before-stop': {
    nl: 'schrijf een backslash vóór de punt als het geen lijst is: 12\\. afspraken',
    en: 'write a backslash before the full stop when it is no list: 12\\. afspraken',
  },
  'words-between-numbers': {
    nl: 'zet er woorden of een leesteken tussen, of vraag het hele getal als één waarde',
    en: 'put words or a sign between them, or ask for the whole number as one value',
  },
  'space-around-value': {
    nl: 'laat een spatie vóór en na de waarde, en gebruik | procent voor een percentage',
    en: 'leave a blank before and behind the value, and use | procent for a percentage',
  },
  'place-annex': {
    nl: 'plaats de bijlage met ::bijlage aan het eind van de tekst',
    en: 'place the annex with ::bijlage at the end of the text',
  },
  'place-figure': { nl: 'plaats de figuur met ::figuur', en: 'place the figure with ::figuur' },
  'see-values': { nl: 'templates/README.md noemt alle waarden', en: 'templates/README.md lists all values' },
  'strong-around-value': { nl: 'zet ** om de hele waarde', en: 'put ** around the whole value' },
  'braces-before': { nl: '{{ ervoor', en: '{{ before it' },
  'braces-behind': { nl: '}} aan het eind van de waarde', en: '}} at the end of the value' },
  'filter-name': { nl: 'de naam van een filter', en: 'the name of a filter' },
  'pipe-or-end': { nl: '| en een filter, of }}', en: '| and a filter, or }}' },
  'quoted-text': { nl: 'tekst tussen dubbele aanhalingstekens', en: 'text in double quotes' },
  'value-path': {
    nl: 'het pad van een waarde, zoals bijlage-2/totaal',
    en: 'the path of a value, such as bijlage-2/totaal',
  },
  'value-part': {
    nl: 'een pad, een filter, of tekst zonder accolades tussen dubbele aanhalingstekens',
    en: 'a path, a filter, or text without braces in double quotes',
  },
  'value-typed-plainly': {
    nl: 'een waarde zonder backslashes en tekencodes',
    en: 'a value without backslashes and entities',
  },
  'code-block': {
    nl: 'een blok code, of tekst die vier spaties inspringt',
    en: 'a block of code, or text that is indented by four spaces',
  },
  'code-in-text': { nl: 'code', en: 'code' },
  emphasis: { nl: 'nadruk met één teken', en: 'emphasis with one sign' },
  'empty-item': { nl: 'een onderdeel zonder woorden', en: 'an item without words' },
  'footnote-in-footnote': { nl: 'een voetnoot in een voetnoot', en: 'a footnote inside a footnote' },
  'footnote-in-heading': { nl: 'een voetnoot in een kop', en: 'a footnote in a heading' },
  'footnote-in-link': { nl: 'een voetnoot in een link', en: 'a footnote inside a link' },
  'footnote-of-blocks': {
    nl: 'een voetnoot die niet één alinea is',
    en: 'a footnote that is no single paragraph',
  },
  'footnote-twice': {
    nl: 'een tweede verwijzing naar één voetnoot',
    en: 'a second reference to one footnote',
  },
  'heading-in-list': { nl: 'een kop in een lijst', en: 'a heading inside a list' },
  'heading-mark': { nl: '## en een spatie', en: '## and a space' },
  'heading-underlined': {
    nl: 'een regel met = of - onder tekst, die er een kop van maakt',
    en: 'a line of = or - under text, which makes it a heading',
  },
  'heading-without-words': { nl: 'een kop zonder woorden', en: 'a heading without words' },
  'inline-directive': { nl: 'een aanwijzing midden in een regel', en: 'an inline directive' },
  'line-break': { nl: 'een regeleinde binnen een alinea', en: 'a line break inside a paragraph' },
  'link-without-words': { nl: 'een link zonder woorden', en: 'a link without words' },
  'note-in-list': { nl: 'een noot of adres in een lijst', en: 'a note or address inside a list' },
  quotation: { nl: 'een citaatblok', en: 'a quotation block' },
  rule: { nl: 'een lijn', en: 'a rule' },
  'struck-through': { nl: 'doorgehaalde tekst', en: 'text that is struck through' },
  table: { nl: 'een tabel', en: 'a table' },
  'value-in-address': {
    nl: 'een waarde in het adres of de titel van een link',
    en: 'a value in the address or title of a link',
  },
  'heading-mark-or-empty-line': {
    nl: '## vóór de kop, of een lege regel tussen tekst en lijn',
    en: '## before the heading, or an empty line between text and line',
  },
  'begin-at-margin': { nl: 'begin de regel aan de kantlijn', en: 'begin the line at the margin' },
  'close-or-backslash': {
    nl: 'sluit het af, of zet een backslash vóór het teken als je het teken zelf bedoelt',
    en: 'close it, or write a backslash before the sign when you mean the sign itself',
  },
  'end-list-first': { nl: 'beëindig de lijst vóór de kop', en: 'end the list before the heading' },
  'footnote-behind-link': { nl: 'zet de voetnoot achter de link', en: 'put the footnote behind the link' },
  'footnote-each-its-own': {
    nl: 'geef elke verwijzing een eigen voetnoot',
    en: 'give each reference a footnote of its own',
  },
  'footnote-under-heading': {
    nl: 'zet de voetnoot in de tekst eronder',
    en: 'put the footnote into the text under it',
  },
  'heading-or-nothing': { nl: 'gebruik een kop, of niets', en: 'use a heading, or nothing' },
  'note-as-paragraph': { nl: 'schrijf de noot als één alinea', en: 'write the note as one paragraph' },
  'note-at-margin': {
    nl: 'zet het aan de kantlijn, tussen lege regels',
    en: 'put it at the margin, between empty lines',
  },
  'say-in-one-note': { nl: 'zeg het in één noot', en: 'say it in one note' },
  'quotation-as-paragraph': {
    nl: 'schrijf het citaat als alinea tussen aanhalingstekens',
    en: 'write the quotation as a paragraph between quotes',
  },
  'tables-from-data': {
    nl: 'de tabellen van de brief komen uit de gegevens',
    en: 'tables of the letter are made from the data',
  },
  'take-line-break-out': {
    nl: 'haal de spaties of de backslash aan het eind van de regel weg, of begin een nieuwe alinea',
    en: 'take away the spaces or the backslash at the end of the line, or begin a new paragraph',
  },
  'take-text-out': { nl: 'haal de tekst weg', en: 'take the text out' },
  'two-asterisks': {
    nl: 'gebruik **twee sterretjes**; de brief kent vet en gewoon, geen cursief',
    en: 'use **two asterisks**; the letter has two weights and no italics',
  },
  'without-backticks': { nl: 'schrijf de woorden zonder backticks', en: 'write the words without backticks' },
  'write-as-text': { nl: 'schrijf het als tekst', en: 'write it as text' },
  'write-item': { nl: 'schrijf het onderdeel, of haal het weg', en: 'write the item, or take it out' },
  'write-plain-blocks': {
    nl: 'schrijf alinea’s, lijsten en koppen',
    en: 'write paragraphs, lists and headings',
  },
})

export const textWordings = {
  'quoted-without-space': filled<{ readonly text: string }>({
    nl: ({ text }) => `${quote(text)} zonder spatie erachter`,
    en: ({ text }) => `${quote(text)} without a space behind it`,
  }),
  texts: filled<{ readonly count: number }>({
    nl: ({ count }) => (count === 0 ? 'geen teksten' : nl.plural(count, 'tekst', 'teksten')),
    en: ({ count }) => (count === 0 ? 'no texts' : en.plural(count, 'text', 'texts')),
  }),
  'signs-in-a-row': filled<{ readonly count: number }>({
    nl: ({ count }) => `${count} tekens achter elkaar`,
    en: ({ count }) => `${count} signs in a row`,
  }),
  'nested-deeper': filled<{ readonly than: number }>({
    nl: ({ than }) => `lijsten of citaten meer dan ${than} niveaus diep`,
    en: ({ than }) => `lists or quotations more than ${than} deep`,
  }),
  'paragraph-longer': filled<{ readonly than: number }>({
    nl: ({ than }) => `een alinea van meer dan ${than} tekens`,
    en: ({ than }) => `a paragraph of more than ${than} characters`,
  }),
  'text-longer': filled<{ readonly than: number }>({
    nl: ({ than }) => `een tekst van meer dan ${than} tekens`,
    en: ({ than }) => `a text of more than ${than} characters`,
  }),
  'never-closed': filled<{ readonly sign: string }>({
    nl: ({ sign }) => `${sign} dat nergens wordt afgesloten`,
    en: ({ sign }) => `${sign} that is never closed`,
  }),
  'of-zero': filled<{ readonly count: number }>({
    nl: ({ count }) => `${count} van 0`,
    en: ({ count }) => `${count} of 0`,
  }),
  'one-of-alone-on-line': filled<{ readonly names: readonly string[] }>({
    nl: ({ names }) => `alleen op een regel: ${nl.oneOf(names)}`,
    en: ({ names }) => `alone on its line: ${en.oneOf(names)}`,
  }),
  'one-filter-of': filled<{ readonly names: readonly string[] }>({
    nl: ({ names }) => `voor deze waarde: ${nl.oneOf(names)}, hoogstens één vóór hoofdletter`,
    en: ({ names }) => `for this value: ${en.oneOf(names)}, at most one before hoofdletter`,
  }),
  'texts-in-quotes': filled<{ readonly count: number }>({
    nl: ({ count }) => `${nl.plural(count, 'tekst', 'teksten')} tussen dubbele aanhalingstekens`,
    en: ({ count }) => `${en.plural(count, 'text', 'texts')} in double quotes`,
  }),
  'footnote-line': filled<{ readonly label: string }>({
    nl: ({ label }) => `een regel "${label}: ..." ergens in de tekst`,
    en: ({ label }) => `a line "${label}: ..." somewhere in the text`,
  }),
  'such-as': filled<{ readonly example: string }>({
    nl: ({ example }) => `zoals ${example}`,
    en: ({ example }) => `such as ${example}`,
  }),
  'own-line': filled<{ readonly line: string }>({
    nl: ({ line }) => `schrijf ${line} op een eigen regel`,
    en: ({ line }) => `write ${line} on a line of its own`,
  }),
}
