/** The codes of the text of the letter. */
import { codesOf } from './code-entry.ts'

// Files of the examples, as they lie in the edition of 2024.
const letter = 'brief.yaml'
const template = 'templates/brief-2024.md'

export const textCodes = codesOf({
  'annex-not-listed': {
    severity: 'error',
    summary: {
      nl: 'de tekst plaatst een bijlage die brief.yaml niet noemt',
      en: 'the text places an annex that brief.yaml does not list',
    },
    remedy: {
      nl: 'voeg de bijlage toe aan bijlagen in brief.yaml, of haal de regel uit de tekst',
      en: 'add the annex to bijlagen in brief.yaml, or take the line out of the text',
    },
    meaning: {
      nl: 'Het sjabloon plaatst met ::bijlage een bijlage waarvan bijlagen in brief.yaml de soort niet noemt. Beide zeggen welke bijlagen de brief heeft, dus zij moeten kloppen met elkaar.',
      en: 'The template places an annex with ::bijlage, but bijlagen in brief.yaml does not name its kind. Both say which annexes the letter has, so they must agree.',
    },
    example: {
      file: letter,
      wrong: '  - { soort: status, titel: Status van de verbeterafspraken in de implementatiefase }',
      right: [
        '  - { soort: trajecten, titel: Overzicht van de Passende zorg verbetertrajecten naar fase }',
        '  - { soort: status, titel: Status van de verbeterafspraken in de implementatiefase }',
      ].join('\n'),
    },
  },
  'annex-not-placed': {
    severity: 'error',
    summary: {
      nl: 'brief.yaml noemt een bijlage die de tekst niet plaatst',
      en: 'brief.yaml lists an annex that the text does not place',
    },
    remedy: {
      nl: 'voeg aan het eind van de tekst een regel toe zoals ::bijlage{soort="status"}, of haal de bijlage uit brief.yaml',
      en: 'add a line such as ::bijlage{soort="status"} at the end of the text, or take the annex out of brief.yaml',
    },
    meaning: {
      nl: 'Een bijlage uit brief.yaml staat nergens in het sjabloon, dus lezers zouden haar vergeefs zoeken.',
      en: 'An annex of brief.yaml stands nowhere in the template, so readers would look for it in vain.',
    },
    example: { file: template, wrong: '', right: '::bijlage{soort="status"}' },
  },
  'annex-twice': {
    severity: 'error',
    summary: { nl: 'de bijlage staat er twee keer', en: 'the annex stands twice' },
    remedy: { nl: 'houd een van de twee', en: 'keep one of the two' },
    meaning: {
      nl: 'Het sjabloon plaatst dezelfde bijlage een tweede keer.',
      en: 'The template places the same annex a second time.',
    },
    example: {
      file: template,
      wrong: ['::bijlage{soort="status"}', '', '::bijlage{soort="status"}'].join('\n'),
      right: '::bijlage{soort="status"}',
    },
  },
  'bad-directive-attribute': {
    severity: 'error',
    summary: {
      nl: 'de aanwijzing mist een attribuut of heeft een verkeerd attribuut',
      en: 'the directive lacks an attribute or has a wrong one',
    },
    remedy: {
      nl: 'schrijf de aanwijzing zoals het voorbeeld in templates/README.md',
      en: 'write the directive as its example in templates/README.md',
    },
    meaning: {
      nl: 'Een aanwijzing zoals ::bijlage of ::voorbeelden heeft een vaste lijst attributen: elk is nodig, andere zijn er niet.',
      en: 'A directive such as ::bijlage or ::voorbeelden has a closed list of attributes: each is needed, no other is known.',
    },
    example: {
      file: template,
      wrong: '::voorbeelden',
      right: '::voorbeelden{thema="kennisontwikkeling"}',
    },
  },
  'bad-filter-argument': {
    severity: 'error',
    summary: {
      nl: 'achter het filter staan te veel of te weinig woorden',
      en: 'the filter has too many or too few words behind it',
    },
    remedy: {
      nl: 'schrijf het filter zoals het voorbeeld in templates/README.md',
      en: 'write the filter as its example in templates/README.md',
    },
    meaning: {
      nl: 'Sommige filters krijgen eigen woorden mee, zoals enkelvoud en meervoud. Het moeten er precies zoveel zijn als het filter vraagt, tussen dubbele aanhalingstekens, zonder Markdown.',
      en: 'Some filters take words of yours, such as singular and plural. They must be as many as the filter takes, in double quotes, without Markdown.',
    },
    example: {
      file: template,
      wrong: '{{ bijlage-1/totaal | telt: "traject" }}',
      right: '{{ bijlage-1/totaal | telt: "traject", "trajecten" }}',
    },
  },
  'definition-unused': {
    severity: 'warning',
    summary: { nl: 'geen link verwijst naar het adres', en: 'no link refers to the address' },
    remedy: {
      nl: 'verwijs ernaar met [woorden][naam], of haal de regel weg',
      en: 'refer to it with [words][name], or take the line out',
    },
    meaning: {
      nl: 'Het sjabloon heeft een adres onder een naam, maar geen link gebruikt die naam. Vaak is de naam op een van beide plaatsen verkeerd getypt.',
      en: 'The template has an address under a name, but no link uses that name. Often the name is mistyped in one of the two places.',
    },
    example: {
      file: template,
      wrong: '[overzicht]: https://www.zorginstituutnederland.nl',
      right: ['[het overzicht][overzicht]', '', '[overzicht]: https://www.zorginstituutnederland.nl'].join(
        '\n',
      ),
    },
  },
  'empty-text': {
    severity: 'error',
    summary: { nl: 'het sjabloon heeft geen tekst', en: 'the template has no text' },
    remedy: { nl: 'schrijf de tekst van de brief', en: 'write the text of the letter' },
    meaning: {
      nl: 'Het sjabloon plaatst hoogstens bijlagen of noten, maar heeft zelf geen woorden.',
      en: 'The template places annexes or notes at most, but has no words of its own.',
    },
    example: null,
  },
  'empty-value': {
    severity: 'error',
    summary: { nl: 'de waarde is leeg', en: 'the value is empty' },
    remedy: {
      nl: 'vul de waarde in bij de gegevens, of haal haar uit de tekst',
      en: 'fill it in in the data, or take the value out of the text',
    },
    meaning: {
      nl: 'De waarde bestaat, maar de gegevens hebben er geen woorden voor, zodat er een gat in de zin zou vallen.',
      en: 'The value exists, but the data have no words for it, so that the sentence would have a gap.',
    },
    example: null,
  },
  'figure-twice': {
    severity: 'error',
    summary: { nl: 'de figuur staat er twee keer', en: 'the figure stands twice' },
    remedy: { nl: 'houd een van de twee', en: 'keep one of the two' },
    meaning: {
      nl: 'Het sjabloon plaatst de figuur een tweede keer.',
      en: 'The template places the figure a second time.',
    },
    example: { file: template, wrong: ['::figuur', '', '::figuur'].join('\n'), right: '::figuur' },
  },
  'footnote-undefined': {
    severity: 'error',
    summary: { nl: 'de voetnoot heeft geen tekst', en: 'the footnote has no text' },
    remedy: {
      nl: 'voeg een regel toe die begint met de voetnoot en een dubbele punt',
      en: 'add a line that begins with the footnote and a colon',
    },
    meaning: {
      nl: 'De tekst verwijst naar een voetnoot zonder tekst: het teken zelf zou gedrukt worden.',
      en: 'The text refers to a footnote that has no text: the sign itself would be printed.',
    },
    example: {
      file: template,
      wrong: 'de verbeterafspraken[^bron]',
      right: ['de verbeterafspraken[^bron]', '', '[^bron]: Stand van december.'].join('\n'),
    },
  },
  'footnote-unused': {
    severity: 'error',
    summary: { nl: 'niets verwijst naar de voetnoot', en: 'nothing refers to the footnote' },
    remedy: {
      nl: 'verwijs ernaar in de tekst, of haal haar weg',
      en: 'refer to it in the text, or take it out',
    },
    meaning: {
      nl: 'Een voetnoot heeft tekst maar niets verwijst ernaar, of zij heeft twee keer een tekst.',
      en: 'A footnote has a text but nothing refers to it, or it has its text twice.',
    },
    example: {
      file: template,
      wrong: '[^bron]: Stand van december.',
      right: ['de verbeterafspraken[^bron]', '', '[^bron]: Stand van december.'].join('\n'),
    },
  },
  'heading-level': {
    severity: 'error',
    summary: {
      nl: 'de kop heeft een niveau dat de brief hier niet kent',
      en: 'the heading has a level that the letter does not have here',
    },
    remedy: {
      nl: 'gebruik ## voor een paragraaf en ### voor een deel ervan; alleen het onderwerp van de brief staat erboven',
      en: 'use ## for a section and ### for a part of it; the subject of the letter is the only heading above them',
    },
    meaning: {
      nl: 'Lezers en schermlezers gaan af op de niveaus van koppen, dus er wordt geen overgeslagen. Een kop heeft tekens, een spatie en woorden nodig.',
      en: 'Readers and screen readers go by the levels of headings, so none is skipped. A heading needs its signs, a space and words.',
    },
    example: { file: template, wrong: '# Conclusie', right: '## Conclusie' },
  },
  'image-not-supported': {
    severity: 'error',
    summary: {
      nl: 'de brief heeft geen andere afbeeldingen dan zijn figuur',
      en: 'the letter holds no images but its figure',
    },
    remedy: {
      nl: 'haal de afbeelding weg; ::figuur plaatst de figuur',
      en: 'take the image out; ::figuur places the figure',
    },
    meaning: {
      nl: 'De figuur wordt uit de gegevens getekend; een plaatje van elders is niet te bewijzen.',
      en: 'The figure is drawn from the data; a picture from elsewhere could not be proven.',
    },
    example: { file: template, wrong: '![Figuur](figuur.png)', right: '::figuur' },
  },
  'link-not-allowed': {
    severity: 'error',
    summary: { nl: 'de link kan niet in de brief staan', en: 'the link cannot stand in the letter' },
    remedy: {
      nl: 'verwijs naar https:// of mailto:, met woorden die zeggen waar de link heen leidt',
      en: 'link to https:// or mailto: addresses, with words that say where the link leads',
    },
    meaning: {
      nl: 'Een link is ook op zichzelf duidelijk: woorden die zeggen waar hij heen leidt, en een adres dat voor elke lezer werkt.',
      en: 'A link is clear when it is read alone: words that say where it leads, and an address that works for every reader.',
    },
    example: {
      file: template,
      wrong: '[www.zorginstituutnederland.nl](http://www.zorginstituutnederland.nl)',
      right: '[de website van het Zorginstituut](https://www.zorginstituutnederland.nl)',
    },
  },
  'link-unclear': {
    severity: 'warning',
    summary: {
      nl: 'de woorden van de link zeggen niet waar hij heen leidt',
      en: 'the words of the link do not say where it leads',
    },
    remedy: {
      nl: 'schrijf woorden die op zichzelf duidelijk zijn, zoals de naam van de pagina',
      en: 'write words that are clear by themselves, such as the name of the page',
    },
    meaning: {
      nl: 'Wie de links van een brief achter elkaar hoort, hoort alleen hun woorden. "Hier" of een kaal adres zegt dan niets.',
      en: 'Who hears the links of a letter one after the other hears their words only. "Hier" or a bare address says nothing then.',
    },
    example: {
      file: template,
      wrong: '[hier](https://www.zorginstituutnederland.nl)',
      right: '[overzicht op onze website](https://www.zorginstituutnederland.nl)',
    },
  },
  'list-by-accident': {
    severity: 'error',
    summary: {
      nl: 'de regel wordt een lijst, terwijl een zin bedoeld lijkt',
      en: 'the line becomes a list, though a sentence seems meant',
    },
    remedy: {
      nl: 'laat een lege regel vóór de lijst en begin bij 1, of schrijf 12\\. of \\- als het geen lijst is',
      en: 'leave an empty line before the list and begin with 1, or write 12\\. or \\- when it is none',
    },
    meaning: {
      nl: 'Een regel die met een getal en een punt of met een streepje begint, is in Markdown een lijst. De zin breekt dan in tweeën, en het getal wordt niet getoetst.',
      en: 'To Markdown a line that begins with a number and a full stop, or with a hyphen, is a list. The sentence is cut in two then, and its number is not checked.',
    },
    example: {
      file: template,
      wrong: '12. afspraken zijn geschrapt.',
      right: 'Er zijn afspraken geschrapt.',
    },
  },
  'markdown-not-supported': {
    severity: 'error',
    summary: {
      nl: 'deze Markdown heeft in de brief geen vorm',
      en: 'this Markdown has no form in the letter',
    },
    remedy: {
      nl: 'schrijf het als alinea’s, lijsten, koppen of **vette** woorden',
      en: 'write it as paragraphs, lists, headings or **strong** words',
    },
    meaning: {
      nl: 'De brief kent alinea’s, koppen, lijsten, vette woorden, links en voetnoten. Andere Markdown, of tekens die niets afsluiten, zouden wegvallen of gedrukt worden.',
      en: 'The letter has paragraphs, headings, lists, strong words, links and footnotes. Other Markdown, or signs that close nothing, would be lost or printed.',
    },
    example: { file: template, wrong: 'het *grote* geheel', right: 'het **grote** geheel' },
  },
  'missing-template': {
    severity: 'error',
    summary: { nl: 'dit sjabloon is er niet', en: 'there is no such template' },
    remedy: {
      nl: 'zet het sjabloon in templates/, of verbeter de naam in brief.yaml',
      en: 'put the template in templates/, or correct its name in brief.yaml',
    },
    meaning: {
      nl: 'sjabloon in brief.yaml noemt een bestand dat niet in templates/ staat.',
      en: 'sjabloon in brief.yaml names a file that is not in templates/.',
    },
    example: { file: letter, wrong: 'sjabloon: brief.md', right: 'sjabloon: brief-2024.md' },
  },
  'no-examples': {
    severity: 'error',
    summary: { nl: 'het thema heeft geen voorbeelden', en: 'the theme has no examples' },
    remedy: {
      nl: 'voeg bij een traject voorbeelden met dit thema toe, of haal de regel uit de tekst',
      en: 'add voorbeelden with this theme to a trajectory, or take the line out of the text',
    },
    meaning: {
      nl: 'De tekst kondigt voorbeelden van een thema aan, maar geen traject heeft er een.',
      en: 'The text announces examples of a theme, but no trajectory has one.',
    },
    example: null,
  },
  'no-share': {
    severity: 'error',
    summary: { nl: 'de waarde heeft geen aandeel', en: 'the value has no share' },
    remedy: {
      nl: 'neem een waarde die deel van een geheel is, of een ander filter',
      en: 'take a value that is part of a whole, or another filter',
    },
    meaning: {
      nl: 'Percentages en breuken hebben een geheel nodig. Dit aantal is er geen deel van, of het geheel is nul.',
      en: 'Percentages and fractions need a whole. This count is no part of one, or the whole is zero.',
    },
    example: {
      file: template,
      wrong: '{{ bijlage-1/totaal | procent }}',
      right: '{{ bijlage-1/implementatie | procent }}',
    },
  },
  'raw-html': {
    severity: 'error',
    summary: { nl: 'de tekst bevat HTML', en: 'the text holds HTML' },
    remedy: { nl: 'schrijf alleen Markdown', en: 'write Markdown only' },
    meaning: {
      nl: 'De brief wordt in verschillende vormen gemaakt; HTML zou maar in één ervan bestaan.',
      en: 'The letter is made in several formats; HTML would exist in one of them only.',
    },
    example: {
      file: template,
      wrong: 'de afspraken<br>en de partijen',
      right: 'de afspraken en de partijen',
    },
  },
  'text-after-annex': {
    severity: 'error',
    summary: { nl: 'er staat tekst achter de bijlagen', en: 'text stands behind the annexes' },
    remedy: { nl: 'zet de bijlagen aan het eind', en: 'move the annexes to the end' },
    meaning: {
      nl: 'Bijlagen sluiten de brief af en beginnen op een eigen pagina. Tekst erachter zou op geen pagina van de brief staan.',
      en: 'Annexes end the letter and begin pages of their own. Text behind them would stand on no page of the letter.',
    },
    example: {
      file: template,
      wrong: ['::bijlage{soort="trajecten"}', '', 'Hartelijk dank.'].join('\n'),
      right: ['Hartelijk dank.', '', '::bijlage{soort="trajecten"}'].join('\n'),
    },
  },
  'unknown-character': {
    severity: 'error',
    summary: {
      nl: 'geen lettertype van de brief heeft dit teken',
      en: 'no font of the letter has this character',
    },
    remedy: { nl: 'schrijf het anders', en: 'write it in another way' },
    meaning: {
      nl: 'De lettertypen van de brief gaan mee, zodat elke lezer hetzelfde ziet. Wat zij niet hebben, zou een leeg blokje worden.',
      en: 'The fonts of the letter are embedded so that every reader sees the same. What they do not have would be an empty box.',
    },
    example: { file: template, wrong: 'de afspraken 🙂', right: 'de afspraken' },
  },
  'unknown-directive': {
    severity: 'error',
    summary: { nl: 'deze aanwijzing is er niet', en: 'there is no such directive' },
    remedy: {
      nl: 'gebruik een van de aanwijzingen in templates/README.md',
      en: 'use one of the directives in templates/README.md',
    },
    meaning: {
      nl: 'Een aanwijzing staat alleen op een regel, begint met twee dubbele punten, en komt uit een vaste lijst. Al het andere zou letterlijk gedrukt worden.',
      en: 'A directive stands alone on its line, begins with two colons, and is one of the closed list. Anything else would be printed as it stands.',
    },
    example: { file: template, wrong: '::tabel', right: '::figuur' },
  },
  'unknown-filter': {
    severity: 'error',
    summary: { nl: 'dit filter is er niet', en: 'there is no such filter' },
    remedy: {
      nl: 'gebruik een van de filters in templates/README.md',
      en: 'use one of the filters in templates/README.md',
    },
    meaning: {
      nl: 'Het woord achter | is geen van de filters. Filters zeggen hoe een waarde geschreven wordt: als breuk, in cijfers, met een zelfstandig naamwoord.',
      en: 'The word behind | is none of the filters. Filters say how a value is written: as a fraction, in digits, with its noun.',
    },
    example: {
      file: template,
      wrong: '{{ figuur-1/jaar-2/gereed | breukdeel }}',
      right: '{{ figuur-1/jaar-2/gereed | breuk }}',
    },
  },
  'unknown-value': {
    severity: 'error',
    summary: { nl: 'deze waarde is er niet', en: 'there is no such value' },
    remedy: {
      nl: 'verbeter het pad; templates/README.md noemt alle paden',
      en: 'correct the path; templates/README.md lists all paths',
    },
    meaning: {
      nl: 'Niets heeft dit pad. Paden bestaan uit de id’s in de gegevens, zoals bijlage-2/keuzehulp/gereed.',
      en: 'Nothing has this path. Paths are made of the ids in the data, such as bijlage-2/keuzehulp/gereed.',
    },
    example: { file: template, wrong: '{{ bijlage-2/total }}', right: '{{ bijlage-2/totaal }}' },
  },
  'value-misplaced': {
    severity: 'error',
    summary: { nl: 'een waarde kan hier niet staan', en: 'a value cannot stand here' },
    remedy: {
      nl: 'waarden staan in lopende tekst, koppen, voetnoten en de woorden van links',
      en: 'values stand in running text, headings, footnotes and the words of links',
    },
    meaning: {
      nl: 'Adressen en titels van links zijn geen tekst die geteld en verwoord wordt, dus een waarde daarin zou met accolades gedrukt worden.',
      en: 'Addresses and titles of links are not text that is counted and worded, so a value in them would be printed with its braces.',
    },
    example: {
      file: template,
      wrong: '[de website](https://www.{{brief/organisatie}}.nl)',
      right: '[de website van {{ brief/organisatie }}](https://www.zorginstituutnederland.nl)',
    },
  },
  'value-syntax': {
    severity: 'error',
    summary: {
      nl: 'de waarde is niet geschreven zoals het moet',
      en: 'the value is not written as it should be',
    },
    remedy: { nl: 'schrijf {{ pad }} of {{ pad | filter }}', en: 'write {{ path }} or {{ path | filter }}' },
    meaning: {
      nl: 'Accolades die geen waarde openen, of een waarde die niet goed geschreven is, zouden in een ondertekende brief gedrukt worden.',
      en: 'Braces that open no value, or a value that is not written right, would be printed in a signed letter.',
    },
    example: { file: template, wrong: '{{ bijlage-2/totaal }', right: '{{ bijlage-2/totaal }}' },
  },
  'wrong-filter': {
    severity: 'error',
    summary: { nl: 'het filter past niet bij deze waarde', en: 'the filter does not suit this value' },
    remedy: { nl: 'gebruik een filter dat past, of geen', en: 'use a filter that suits, or none' },
    meaning: {
      nl: 'Een filter past bij aantallen, dagen of woorden. Een waarde krijgt er hoogstens één, en hoofdletter daarachter.',
      en: 'A filter suits counts, days or words. A value takes one of them at most, and hoofdletter behind it.',
    },
    example: {
      file: template,
      wrong: '{{ brief/datum | procent }}',
      right: '{{ brief/datum | datum }}',
    },
  },
})
