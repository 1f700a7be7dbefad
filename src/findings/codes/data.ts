/** The codes of data files. */
import { codesOf } from './code-entry.ts'

// Files of the examples, as they lie in the edition of 2024.
const accepted = 'akkoord.yaml'
const copd = 'trajecten/copd.yaml'
const icd = 'trajecten/icd.yaml'
const letter = 'brief.yaml'
const programme = 'programma.yaml'
const thrombosis = 'trajecten/veneuze-trombose-en-longembolie.yaml'

export const dataCodes = codesOf({
  'bad-amount': {
    severity: 'error',
    summary: {
      nl: 'het aantal is geen geheel getal van 1 tot en met 100000',
      en: 'the amount is no whole number from 1 to 100000',
    },
    remedy: {
      nl: 'schrijf hoeveel afspraken de regel bundelt, of laat de regel weg bij één afspraak',
      en: 'write how many agreements the entry bundles, or leave the line out for one',
    },
    meaning: {
      nl: 'Een onderdeel staat voor één afspraak of voor een bundel. Breuken, nul en negatieve getallen tellen niets.',
      en: 'An entry stands for one agreement or for a bundle of them. Fractions, zero and negative numbers count nothing.',
    },
    example: { file: icd, wrong: '    aantal: nul', right: '    aantal: 5' },
  },
  'bad-colour': {
    severity: 'error',
    summary: {
      nl: 'de kleur is niet geschreven als # met zes hexadecimale cijfers',
      en: 'the colour is not written as # with six hexadecimal digits',
    },
    remedy: {
      nl: 'schrijf een kleur zoals "#154273", tussen aanhalingstekens vanwege de #',
      en: 'write a colour such as "#154273", in quotes because of the #',
    },
    meaning: {
      nl: 'De figuur wordt met de kleuren van de statussen getekend. Zonder aanhalingstekens ziet YAML alles vanaf # als opmerking.',
      en: 'The figure is drawn with the colours of the statuses. Without quotes YAML takes everything from # on for a remark.',
    },
    example: { file: programme, wrong: 'kleur: blauw', right: 'kleur: "#154273"' },
  },
  'bad-date': {
    severity: 'error',
    summary: {
      nl: 'de datum bestaat niet of is anders geschreven',
      en: 'the date does not exist or is written in another way',
    },
    remedy: {
      nl: 'schrijf jaar-maand-dag, zoals 2024-12-09',
      en: 'write year-month-day, such as 2024-12-09',
    },
    meaning: {
      nl: 'Datums staan van jaar naar dag, zodat iedereen ze hetzelfde leest. Alleen een maand of jaar mag waar de precieze dag niet bekend is.',
      en: 'Dates are written from year to day, so that everybody reads them alike. A month or a year alone is allowed where the exact day is not known.',
    },
    example: { file: letter, wrong: 'datum: 9 december 2024', right: 'datum: 2024-12-09' },
  },
  'bad-link-protocol': {
    severity: 'error',
    summary: { nl: 'het webadres begint niet met https', en: 'the web address does not begin with https' },
    remedy: {
      nl: 'schrijf het adres met https:// of zonder begin',
      en: 'write the address with https:// or without a beginning',
    },
    meaning: {
      nl: 'Adressen in de brief leiden alleen naar https: een ander begin is onveilig, of werkt maar op één computer.',
      en: 'Addresses in the letter lead to https only: other beginnings are unsafe, or work on one machine alone.',
    },
    example: {
      file: letter,
      wrong: 'web: http://www.zorginstituutnederland.nl',
      right: 'web: www.zorginstituutnederland.nl',
    },
  },
  'control-character': {
    severity: 'error',
    summary: {
      nl: 'het bestand bevat een teken dat niet te drukken is',
      en: 'the file holds a character that cannot be printed',
    },
    remedy: {
      nl: 'haal het teken weg; het komt vaak mee bij het plakken van tekst',
      en: 'take the character out; it often comes along when text is pasted',
    },
    meaning: {
      nl: 'Het bestand bevat een teken dat geen document kan tonen, of een teken dat de leesrichting omkeert.',
      en: 'The file holds a character that no document can show, or a mark that turns the direction of text around.',
    },
    example: null,
  },
  'curly-quotes': {
    severity: 'error',
    summary: {
      nl: 'de waarde staat tussen gekrulde aanhalingstekens, die erin meegaan',
      en: 'the value stands in curly quotes, which become a part of it',
    },
    remedy: {
      nl: 'gebruik rechte aanhalingstekens, of geen',
      en: 'use straight quotes, or none',
    },
    meaning: {
      nl: 'Word maakt van rechte aanhalingstekens gekrulde. Voor YAML zijn dat gewone letters: de naam krijgt ze overal mee.',
      en: 'Word turns straight quotes into curly ones. To YAML these are ordinary letters: the name keeps them everywhere.',
    },
    example: { file: copd, wrong: 'naam: “COPD”', right: 'naam: COPD' },
  },
  'custom-tag': {
    severity: 'error',
    summary: { nl: 'de waarde heeft een eigen YAML-tag', en: 'the value has a YAML tag of its own' },
    remedy: {
      nl: 'haal het woord met het uitroepteken weg, of zet de tekst tussen aanhalingstekens',
      en: 'take the word with the exclamation mark out, or put the text in quotes',
    },
    meaning: {
      nl: 'Een woord met een uitroepteken geeft een waarde een eigen type, en dat heeft hier geen enkel veld.',
      en: 'A word with an exclamation mark gives a value a type of its own, which no field here has.',
    },
    example: { file: icd, wrong: 'naam: !ICD', right: 'naam: ICD' },
  },
  'date-ahead': {
    severity: 'error',
    summary: {
      nl: 'de datum ligt na de dag waarop de brief de stand geeft',
      en: 'the date lies after the day on which the letter tells how things stand',
    },
    remedy: {
      nl: 'verbeter de datum, of schrijf gepland: true bij een gebeurtenis die nog komt',
      en: 'correct the date, or write gepland: true at an event that is still to come',
    },
    meaning: {
      nl: 'Een gebeurtenis zonder gepland en een publicatie zijn geweest, en de peildatum ligt niet na de datum van de brief.',
      en: 'An event without gepland and a publication have been, and the reference date is not after the date of the letter.',
    },
    example: { file: letter, wrong: 'peildatum: 2024-12-31', right: 'peildatum: 2024-12-01' },
  },
  'duplicate-code': {
    severity: 'error',
    summary: { nl: 'de code is al in gebruik', en: 'the code is in use already' },
    remedy: {
      nl: 'geef elk traject een eigen code, en noem die één keer in volgorde',
      en: 'give each trajectory a code of its own, and name it once in volgorde',
    },
    meaning: {
      nl: 'Een code staat in elke tabel voor één traject, dus twee trajecten kunnen haar niet delen. In volgorde staat elke code één keer.',
      en: 'A code stands for one trajectory in every table, so no two may share it. In volgorde each code stands once.',
    },
    example: {
      file: programme,
      wrong: 'volgorde: [AS, AS, SD, EP, KR, LV, MA, MD, MI, OL, IC, VT, VB, UW]',
      right: 'volgorde: [AS, SD, EP, KR, LV, MA, MD, MI, OL, IC, VT, VB, UW]',
    },
  },
  'duplicate-id': {
    severity: 'error',
    summary: { nl: 'het id is al in gebruik', en: 'the id is in use already' },
    remedy: {
      nl: 'geef het latere onderdeel een id dat niets anders heeft',
      en: 'give the later entry an id that nothing else has',
    },
    meaning: {
      nl: 'Een id noemt maar één ding: een verwijzing zou anders niet weten welk bedoeld is. Getoond wordt het latere van de twee.',
      en: 'An id names one thing only: what refers to it would not know which one is meant. The later one of two is shown.',
    },
    example: {
      file: icd,
      wrong: ['  - id: IC-01', '    categorie: richtlijnontwikkeling', '    aantal: 2'].join('\n'),
      right: ['  - id: IC-02', '    categorie: richtlijnontwikkeling', '    aantal: 2'].join('\n'),
    },
  },
  'duplicate-key': {
    severity: 'error',
    summary: { nl: 'de sleutel staat twee keer in één blok', en: 'the key stands twice in one map' },
    remedy: { nl: 'houd een van de twee regels', en: 'keep one of the two lines' },
    meaning: {
      nl: 'Van twee gelijke sleutels kan er maar één gelden, en niemand ziet welke.',
      en: 'Of two equal keys only one could hold, and nobody sees which.',
    },
    example: {
      file: icd,
      wrong: ['fase: implementatie', 'fase: afgerond'].join('\n'),
      right: 'fase: implementatie',
    },
  },
  'duplicate-name': {
    severity: 'error',
    summary: {
      nl: 'twee dingen van één soort hebben dezelfde naam',
      en: 'two things of one kind have the same name',
    },
    remedy: {
      nl: 'geef een van de twee een eigen naam, of voeg ze samen',
      en: 'give one of the two a name of its own, or merge them',
    },
    meaning: {
      nl: 'Twee statussen, categorieën, fasen, principes of partijen met één naam geven gelijke kolommen of rijen. Hoofdletters en spaties maken geen verschil.',
      en: 'Two statuses, categories, phases, principles or parties with one name give equal columns or rows. Capitals and blanks make no difference.',
    },
    example: { file: programme, wrong: 'naam: In gang gezet', right: 'naam: Gereed' },
  },
  'duplicate-trajectory': {
    severity: 'error',
    summary: { nl: 'twee bestanden beschrijven één traject', en: 'two files describe one trajectory' },
    remedy: {
      nl: 'houd een van de bestanden, of geef het traject een eigen naam',
      en: 'keep one of the files, or give the trajectory its own name',
    },
    meaning: {
      nl: 'Twee bestanden hebben dezelfde naam. De afspraken van beide zouden meetellen.',
      en: 'Two files have the same naam. The agreements of both would be counted.',
    },
    example: { file: icd, wrong: 'naam: Astma', right: 'naam: ICD' },
  },
  'empty-file': {
    severity: 'error',
    summary: { nl: 'het bestand is leeg', en: 'the file is empty' },
    remedy: {
      nl: 'vul het bestand, of haal het weg als het niet verplicht is',
      en: 'fill the file in, or take it away when it is optional',
    },
    meaning: {
      nl: 'Het bestand heeft geen waarden: niets, of alleen lege regels of opmerkingen.',
      en: 'The file has no values: nothing, blank lines or remarks only.',
    },
    example: null,
  },
  'file-name-mismatch': {
    severity: 'warning',
    summary: {
      nl: 'het bestand is niet naar zijn traject genoemd',
      en: 'the file is not named after its trajectory',
    },
    remedy: {
      nl: 'hernoem het bestand naar naam: kleine letters, woorden met streepjes, geen accenten',
      en: 'rename the file after naam: lower case, words joined by hyphens, no accents',
    },
    meaning: {
      nl: 'Wie een traject zoekt, zoekt de naam in de lijst van bestanden. De cijfers kloppen ook zo.',
      en: 'Whoever looks for a trajectory looks for its name in the list of files. The numbers are right all the same.',
    },
    example: { file: icd, wrong: 'naam: Implanteerbare defibrillator', right: 'naam: ICD' },
  },
  'id-code-mismatch': {
    severity: 'error',
    summary: {
      nl: 'het id begint niet met de code van zijn traject',
      en: 'the id does not begin with the code of its trajectory',
    },
    remedy: {
      nl: 'laat het id met de code beginnen, of verplaats het onderdeel naar het bestand waar het hoort',
      en: 'let the id begin with the code, or move the entry to the file it belongs to',
    },
    meaning: {
      nl: 'Id’s van afspraken en voorbeelden beginnen met de code van hun traject, zodat een tabel laat zien waar een getal vandaan komt.',
      en: 'Ids of agreements and examples begin with the code of their trajectory, so that a table shows where a number comes from.',
    },
    example: { file: icd, wrong: '  - id: AS-90', right: '  - id: IC-01' },
  },
  'ignored-file': {
    severity: 'error',
    summary: {
      nl: 'het bestand zou door zijn naam niet gelezen worden',
      en: 'the file would not be read because of its name',
    },
    remedy: {
      nl: 'geef het bestand een van de namen van een editie, eindigend op .yaml, of zet het ergens anders',
      en: 'give the file one of the names of an edition, ending in .yaml, or move it elsewhere',
    },
    meaning: {
      nl: 'Het bestand lijkt op gegevens, maar wordt onder deze naam niet gelezen: de cijfers zouden ongemerkt ontbreken.',
      en: 'The file looks like data, but nothing of its name is read: its numbers would be missing without a word.',
    },
    example: null,
  },
  'missing-key': {
    severity: 'error',
    summary: { nl: 'een verplichte sleutel ontbreekt', en: 'a required key is missing' },
    remedy: {
      nl: 'voeg een regel toe met de sleutel en de waarde',
      en: 'add a line with the key and its value',
    },
    meaning: {
      nl: 'Iets wat de brief of de telling nodig heeft, staat niet in het bestand. Getoond wordt de sleutel die het nodig maakt, of het begin van het blok.',
      en: 'Something that the letter or the count needs is not in the file. The place shown is the key that makes it needed, or the beginning of the map.',
    },
    example: {
      file: icd,
      wrong: ['fase: implementatie', ''].join('\n'),
      right: ['fase: implementatie', 'implementatiejaar: 2', ''].join('\n'),
    },
  },
  'lookalike-character': {
    severity: 'error',
    summary: {
      nl: 'een teken lijkt op een spatie of streepje, maar is er geen',
      en: 'a character looks like a space or hyphen and is none',
    },
    remedy: {
      nl: 'typ het teken opnieuw: een gewone spatie, of een streepje van het toetsenbord',
      en: 'type the character anew: an ordinary space, or the hyphen of the keyboard',
    },
    meaning: {
      nl: 'Word en webpagina’s maken vaste spaties, gedachtestreepjes en bolletjes. YAML herkent die niet, of maakt van een lijst één regel.',
      en: 'Word and web pages make no-break spaces, dashes and bullets. YAML does not know them, or makes one line of a list.',
    },
    example: {
      file: icd,
      wrong: '\u00a0fase: implementatie',
      right: 'fase: implementatie',
    },
  },
  'merge-conflict': {
    severity: 'error',
    summary: {
      nl: 'in het bestand staan nog twee versies van een samenvoeging',
      en: 'the file still holds both versions of a merge',
    },
    remedy: {
      nl: 'kies tussen de tekens <<<<<<<, ======= en >>>>>>> wat moet blijven, en haal de tekens weg',
      en: 'choose what stays between the marks <<<<<<<, ======= and >>>>>>>, and take the marks out',
    },
    meaning: {
      nl: 'Twee mensen veranderden dezelfde regels, en git liet beide staan. Zolang de tekens er staan, wordt van dit bestand niets gelezen.',
      en: 'Two people changed the same lines, and git left both. As long as the marks are there, nothing of this file is read.',
    },
    example: null,
  },
  'no-agreements': {
    severity: 'error',
    summary: {
      nl: 'een traject in de fase met jaren heeft geen afspraken',
      en: 'a trajectory in the phase with years has no agreements',
    },
    remedy: { nl: 'voeg afspraken toe, of verbeter de fase', en: 'add afspraken, or correct the phase' },
    meaning: {
      nl: 'In de fase met jaren worden de afspraken geteld, dus elk traject daarin heeft er minstens één.',
      en: 'The phase with years is the one whose agreements are counted, so each of its trajectories has at least one.',
    },
    example: null,
  },
  'no-edition-file': {
    severity: 'error',
    summary: {
      nl: 'een bestand dat elke editie heeft, ontbreekt',
      en: 'a file that every edition has is not there',
    },
    remedy: {
      nl: 'voeg het bestand toe; dat van een andere editie kan als begin dienen',
      en: 'add the file; the file of another edition may be copied as a start',
    },
    meaning: {
      nl: 'programma.yaml, partijen.yaml, brief.yaml en een map trajecten met bestanden vormen samen een editie.',
      en: 'programma.yaml, partijen.yaml, brief.yaml and a folder trajecten with files make an edition.',
    },
    example: null,
  },
  'not-a-map': {
    severity: 'error',
    summary: {
      nl: 'het bestand is geen blok van sleutels en waarden',
      en: 'the file is no map of keys and values',
    },
    remedy: {
      nl: 'begin elke regel met een sleutel en een dubbele punt',
      en: 'begin each line with a key and a colon',
    },
    meaning: {
      nl: 'Het bestand hoort sleutels met waarden te bevatten, maar bevat een lijst of één tekst.',
      en: 'The file should hold keys with values, but holds a list or a single text.',
    },
    example: null,
  },
  'number-form': {
    severity: 'error',
    summary: {
      nl: 'het getal is anders geschreven dan met gewone cijfers',
      en: 'the number is written otherwise than in plain digits',
    },
    remedy: {
      nl: 'schrijf het getal in gewone cijfers, of zet tekst tussen aanhalingstekens',
      en: 'write the number in plain digits, or put a text in quotes',
    },
    meaning: {
      nl: 'YAML leest 0x10 als 16 en 1e1 als 10. Een getal dat iemand anders leest dan het programma, hoort niet in de gegevens.',
      en: 'YAML reads 0x10 as 16 and 1e1 as 10. A number that a person reads otherwise than the program does not belong in the data.',
    },
    example: { file: icd, wrong: '    aantal: 0x5', right: '    aantal: 5' },
  },
  'not-utf8': {
    severity: 'error',
    summary: { nl: 'het bestand is niet gecodeerd als UTF-8', en: 'the file is not encoded as UTF-8' },
    remedy: {
      nl: 'bewaar het bestand opnieuw met de codering UTF-8',
      en: 'save the file again with the encoding UTF-8',
    },
    meaning: {
      nl: 'Getoond wordt de eerste byte die niet te lezen is. Bestanden uit oudere programma’s zijn vaak anders gecodeerd; letters met accenten zouden fout worden.',
      en: 'The first byte that cannot be read is shown. Files from older programs are often encoded otherwise; letters with accents would come out wrong.',
    },
    example: null,
  },
  'order-missing-code': {
    severity: 'error',
    summary: {
      nl: 'in de volgorde van codes ontbreekt een traject van de fase met jaren',
      en: 'the order of codes lacks a trajectory of the phase with years',
    },
    remedy: {
      nl: 'voeg de code toe aan volgorde, op haar plaats in de tabellen',
      en: 'add the code to volgorde, at its place in the tables',
    },
    meaning: {
      nl: 'volgorde zegt in welke volgorde codes in de tabellen staan, dus zij noemt elke code van de fase met jaren.',
      en: 'volgorde says in which order codes stand in the tables, so it names every code of the phase with years.',
    },
    example: {
      file: programme,
      wrong: 'volgorde: [AS, SD, EP, KR, LV, MA, MD, MI, OL, IC, VT, VB]',
      right: 'volgorde: [AS, SD, EP, KR, LV, MA, MD, MI, OL, IC, VT, VB, UW]',
    },
  },
  'order-wrong-code': {
    severity: 'error',
    summary: {
      nl: 'de volgorde van codes noemt een code die geen traject van de fase met jaren heeft',
      en: 'the order of codes names a code that no trajectory of the phase with years has',
    },
    remedy: {
      nl: 'verbeter de code of haal haar uit volgorde',
      en: 'correct the code or take it out of volgorde',
    },
    meaning: {
      nl: 'volgorde noemt een code van geen traject, of van een traject in een andere fase, die in geen tabel staat.',
      en: 'volgorde names a code of no trajectory, or of one in another phase, which no table shows.',
    },
    example: {
      file: programme,
      wrong: 'volgorde: [AS, SD, EP, KR, LV, MA, MD, MI, OL, IC, VT, VB, UW, ZZ]',
      right: 'volgorde: [AS, SD, EP, KR, LV, MA, MD, MI, OL, IC, VT, VB, UW]',
    },
  },
  'outside-root': {
    severity: 'error',
    summary: {
      nl: 'een symbolische koppeling leidt buiten de hoofdmap',
      en: 'a symbolic link leads out of the root folder',
    },
    remedy: {
      nl: 'zet het bestand zelf op die plaats in plaats van een koppeling',
      en: 'put the file itself in its place instead of a link',
    },
    meaning: {
      nl: 'Een editie is compleet in haar map. Een koppeling naar elders kan van alles binnenhalen, en op een andere computer niets.',
      en: 'An edition is complete in its folder. A link to elsewhere could bring in anything, and nothing on another machine.',
    },
    example: null,
  },
  'previous-edition': {
    severity: 'error',
    summary: {
      nl: 'vorige-editie noemt geen eerdere editie',
      en: 'vorige-editie names no earlier edition',
    },
    remedy: {
      nl: 'noem een editie in data/ met een eerdere peildatum, of haal de regel weg',
      en: 'name an edition in data/ with an earlier reference date, or take the line out',
    },
    meaning: {
      nl: 'Een stijging of daling in de tekst wordt gehouden naast de editie die hier staat. Zonder zo’n editie zou dat nergens op berusten.',
      en: 'A rise or fall in the text is held against the edition that is named here. Without one it would rest on nothing.',
    },
    example: { file: letter, wrong: 'vorige-editie: 2024', right: '' },
  },
  'reserved-id': {
    severity: 'error',
    summary: {
      nl: 'het id is een woord van het programma zelf',
      en: 'the id is a word of the program itself',
    },
    remedy: { nl: 'kies een ander id', en: 'choose another id' },
    meaning: {
      nl: 'Waarden hebben een pad, zoals bijlage-1/totaal. Een fase die "totaal" heet, zou het pad van een andere waarde krijgen, en de brief een verkeerd getal.',
      en: 'Values have a path, such as bijlage-1/totaal. A phase called "totaal" would take the path of another value, and the letter would print a wrong number.',
    },
    example: {
      file: programme,
      wrong: '{ id: overige, naam: Afgerond }',
      right: '{ id: afgerond, naam: Afgerond }',
    },
  },
  'same-look': {
    severity: 'error',
    summary: {
      nl: 'twee statussen hebben dezelfde kleur en hetzelfde patroon',
      en: 'two statuses have the same colour and the same pattern',
    },
    remedy: {
      nl: 'geef de latere een andere kleur of een ander patroon, of laat beide weg',
      en: 'give the later one another colour or pattern, or leave both out',
    },
    meaning: {
      nl: 'In de figuur en de legenda zijn zij niet uit elkaar te houden, ook als er een andere status tussen staat.',
      en: 'In the figure and its key they cannot be told apart, even with another status between them.',
    },
    example: {
      file: programme,
      wrong: 'rol: open, kleur: "#154273", patroon: effen',
      right: 'rol: open, kleur: "#696969", patroon: stippen',
    },
  },
  'several-documents': {
    severity: 'error',
    summary: {
      nl: 'het bestand bevat meer dan één YAML-document',
      en: 'the file holds more than one YAML document',
    },
    remedy: {
      nl: 'haal de regel met drie streepjes weg, of maak er twee bestanden van',
      en: 'take the line with three hyphens out, or make two files',
    },
    meaning: {
      nl: 'Een regel met drie streepjes begint een nieuw document, en wat erachter staat zou niet gelezen worden.',
      en: 'A line with three hyphens begins another document, and nothing behind it would be read.',
    },
    example: { file: icd, wrong: ['naam: ICD', '---'].join('\n'), right: 'naam: ICD' },
  },
  'several-phases-per-year': {
    severity: 'error',
    summary: {
      nl: 'meer dan één fase heeft implementatiejaren',
      en: 'more than one phase has implementation years',
    },
    remedy: { nl: 'houd per-jaar: true bij één fase', en: 'keep per-jaar: true at one phase only' },
    meaning: {
      nl: 'De bijlage met statussen en de figuur tonen precies één fase: die waarvan de trajecten implementatiejaren hebben.',
      en: 'The annex with statuses and the figure show exactly one phase: the one whose trajectories have implementation years.',
    },
    example: {
      file: programme,
      wrong: '  - { id: evaluatie, naam: Evaluatiefase, per-jaar: true }',
      right: '  - { id: evaluatie, naam: Evaluatiefase }',
    },
  },
  'start-after-reference-date': {
    severity: 'error',
    summary: {
      nl: 'de implementatie begint na de peildatum',
      en: 'the implementation starts after the reference date',
    },
    remedy: {
      nl: 'verbeter start-implementatie, of peildatum in brief.yaml',
      en: 'correct start-implementatie, or peildatum in brief.yaml',
    },
    meaning: {
      nl: 'De brief vertelt hoe het staat op de peildatum; wat later begint, kan dan nog geen jaar hebben.',
      en: 'The letter tells how things stand on the reference date; what begins later cannot have a year by then.',
    },
    example: {
      file: icd,
      wrong: ['implementatiejaar: 2', 'start-implementatie: 2025-02'].join('\n'),
      right: 'implementatiejaar: 2',
    },
  },
  'template-outside': {
    severity: 'error',
    summary: { nl: 'het sjabloon is geen gewone bestandsnaam', en: 'the template is no plain file name' },
    remedy: {
      nl: 'zet het sjabloon in templates/ en schrijf alleen de bestandsnaam',
      en: 'put the template in templates/ and write its file name only',
    },
    meaning: {
      nl: 'Sjablonen staan in templates/, zodat een editie alleen uit de repository opnieuw te maken is.',
      en: 'Templates lie in templates/ so that an edition can be built again from the repository alone.',
    },
    example: { file: letter, wrong: 'sjabloon: ../brief-2024.md', right: 'sjabloon: brief-2024.md' },
  },
  'text-cut-off': {
    severity: 'error',
    summary: {
      nl: 'YAML leest minder dan er staat',
      en: 'YAML reads less than what stands there',
    },
    remedy: {
      nl: 'zet de hele tekst tussen aanhalingstekens',
      en: 'put the whole text in quotes',
    },
    meaning: {
      nl: 'Een hekje na een spatie begint een opmerking, en een komma tussen haken een nieuw onderdeel. Zonder aanhalingstekens gaat de rest verloren.',
      en: 'A number sign behind a blank begins a remark, and a comma in brackets a new item. Without quotes the rest is lost.',
    },
    example: {
      file: icd,
      wrong: 'naam: ICD #2',
      right: 'naam: ICD',
    },
  },
  'too-deep': {
    severity: 'error',
    summary: { nl: 'de waarden zijn te diep genest', en: 'the values are nested too deep' },
    remedy: {
      nl: 'schrijf de gegevens vlakker; de velden van een editie hebben hoogstens zes niveaus nodig',
      en: 'write the data flatter; the fields of an edition need six levels at most',
    },
    meaning: {
      nl: 'Blokken en lijsten zitten dieper in elkaar dan enig veld van een editie.',
      en: 'Maps and lists are inside each other more deeply than any field of an edition.',
    },
    example: null,
  },
  'too-large': {
    severity: 'error',
    summary: { nl: 'het bestand is groter dan 5 MB', en: 'the file is larger than 5 MB' },
    remedy: { nl: 'kijk of dit het goede bestand is', en: 'check that this is the right file' },
    meaning: {
      nl: 'Geen bestand van een editie komt in de buurt van deze omvang, dus het wordt helemaal niet gelezen.',
      en: 'No file of an edition comes near this size, so it is not read at all.',
    },
    example: null,
  },
  'too-many-aliases': {
    severity: 'error',
    summary: {
      nl: 'de aliassen van het bestand staan voor meer dan 10000 waarden',
      en: 'the aliases of the file stand for more than 10000 values',
    },
    remedy: {
      nl: 'schrijf de waarden uit in plaats van aliassen te gebruiken',
      en: 'write the values out instead of using aliases',
    },
    meaning: {
      nl: 'Aliassen die aliassen herhalen kunnen voor miljoenen waarden staan, dus hun aantal is begrensd.',
      en: 'Aliases that repeat aliases can stand for millions of values, so their number is bounded.',
    },
    example: null,
  },
  'unread-file': {
    severity: 'warning',
    summary: {
      nl: 'het bestand hoort bij geen enkele editie en wordt niet gelezen',
      en: 'the file is no part of an edition and is not read',
    },
    remedy: {
      nl: 'zet het bestand buiten data/',
      en: 'move the file out of data/',
    },
    meaning: {
      nl: 'In de map van een editie staan alleen haar bestanden. Iets anders staat er meestal per ongeluk.',
      en: 'The folder of an edition holds its files only. Anything else is mostly there by accident.',
    },
    example: null,
  },
  'unknown-agreement': {
    severity: 'error',
    summary: { nl: 'er is geen afspraak met dit id', en: 'there is no agreement with this id' },
    remedy: {
      nl: 'noem een afspraak van deze editie, of laat de verwijzing weg',
      en: 'name an agreement of this edition, or leave the reference out',
    },
    meaning: {
      nl: 'Een voorbeeld noemt een afspraak die geen traject heeft: niemand kan nagaan wat het beweert.',
      en: 'An example names an agreement that no trajectory has: nobody could look up what it claims.',
    },
    example: { file: copd, wrong: '    afspraken: [CO-01]', right: '' },
  },
  'unknown-category': {
    severity: 'error',
    summary: {
      nl: 'de categorie staat niet in programma.yaml',
      en: 'the category does not stand in programma.yaml',
    },
    remedy: {
      nl: 'gebruik een categorie uit programma.yaml, of voeg haar daar toe',
      en: 'use a category from programma.yaml, or add it there',
    },
    meaning: {
      nl: 'De rijen van de bijlage zijn de categorieën van programma.yaml; een afspraak van een andere categorie zou in geen rij staan.',
      en: 'The rows of the annex are the categories of programma.yaml; an agreement of another category would stand in no row.',
    },
    example: {
      file: icd,
      wrong: '    categorie: richtlijnen',
      right: '    categorie: richtlijnontwikkeling',
    },
  },
  'unknown-code': {
    severity: 'error',
    summary: { nl: 'niets heeft deze code', en: 'nothing has this code' },
    remedy: { nl: 'verbeter de code', en: 'correct the code' },
    meaning: {
      nl: 'Een code in gepubliceerd.yaml of akkoord.yaml staat voor geen traject of geen bevinding.',
      en: 'A code in gepubliceerd.yaml or akkoord.yaml stands for no trajectory or no finding.',
    },
    example: {
      file: accepted,
      wrong:
        '- { code: jaarregel, plaats: trajecten/icd.yaml, reden: telt vanaf publicatie, rol: projectleider, tot: 2025-12-31 }',
      right:
        '- { code: year-rule, plaats: trajecten/icd.yaml, reden: telt vanaf publicatie, rol: projectleider, tot: 2025-12-31 }',
    },
  },
  'unknown-edition': {
    severity: 'error',
    summary: { nl: 'deze editie is er niet', en: 'there is no such edition' },
    remedy: { nl: 'noem een van de mappen in data/', en: 'name one of the folders in data/' },
    meaning: {
      nl: 'data/ heeft geen map met deze naam. Met --root is te zeggen in welke map gezocht wordt.',
      en: 'data/ has no folder with this name. The folder to look in can be set with --root.',
    },
    example: null,
  },
  'unknown-key': {
    severity: 'error',
    summary: { nl: 'de sleutel is hier niet bekend', en: 'the key is not known here' },
    remedy: { nl: 'verbeter de sleutel of haal de regel weg', en: 'correct the key or take the line out' },
    meaning: {
      nl: 'De sleutels van elk bestand zijn een vaste lijst, zodat een typefout niet onopgemerkt blijft.',
      en: 'The keys of each file are a closed list, so that a mistyped one cannot be overlooked.',
    },
    example: { file: icd, wrong: 'implementatie-jaar: 2', right: 'implementatiejaar: 2' },
  },
  'unknown-party': {
    severity: 'error',
    summary: { nl: 'de partij staat niet in partijen.yaml', en: 'the party does not stand in partijen.yaml' },
    remedy: {
      nl: 'gebruik een id uit partijen.yaml, of voeg de partij daar toe',
      en: 'use an id from partijen.yaml, or add the party there',
    },
    meaning: {
      nl: 'Naar partijen wordt verwezen met hun id uit partijen.yaml, waar ook de enige spelling van hun naam staat.',
      en: 'Parties are referred to by their id in partijen.yaml, which also has the one spelling of their name.',
    },
    example: { file: thrombosis, wrong: '[fnt, hartenraad,', right: '[fnt, harteraad,' },
  },
  'unknown-phase': {
    severity: 'error',
    summary: { nl: 'de fase staat niet in programma.yaml', en: 'the phase does not stand in programma.yaml' },
    remedy: {
      nl: 'gebruik een fase uit programma.yaml, of voeg haar daar toe',
      en: 'use a phase from programma.yaml, or add it there',
    },
    meaning: {
      nl: 'Elk traject zit in een van de fasen van programma.yaml; in een andere zou het in geen tabel staan.',
      en: 'Every trajectory is in one of the phases of programma.yaml; in another one it would stand in no table.',
    },
    example: { file: icd, wrong: 'fase: implementatiefase', right: 'fase: implementatie' },
  },
  'unknown-status': {
    severity: 'error',
    summary: {
      nl: 'de status staat niet in programma.yaml',
      en: 'the status does not stand in programma.yaml',
    },
    remedy: {
      nl: 'gebruik een status uit programma.yaml, of voeg hem daar toe',
      en: 'use a status from programma.yaml, or add it there',
    },
    meaning: {
      nl: 'Elke afspraak heeft een van de statussen van programma.yaml; met een andere zou zij nergens meetellen.',
      en: 'Every agreement has one of the statuses of programma.yaml; with another one it would be counted nowhere.',
    },
    example: { file: icd, wrong: '    status: gereedd', right: '    status: gereed' },
  },
  'unknown-theme': {
    severity: 'error',
    summary: {
      nl: 'het thema staat niet in programma.yaml',
      en: 'the theme does not stand in programma.yaml',
    },
    remedy: {
      nl: 'gebruik een thema uit programma.yaml, of voeg het daar toe',
      en: 'use a theme from programma.yaml, or add it there',
    },
    meaning: {
      nl: 'Voorbeelden zijn gegroepeerd naar de thema’s van programma.yaml.',
      en: 'Examples are grouped by the themes of programma.yaml.',
    },
    example: {
      file: 'templates/brief-2024.md',
      wrong: '::voorbeelden{thema="kennis"}',
      right: '::voorbeelden{thema="kennisontwikkeling"}',
    },
  },
  'unreadable-file': {
    severity: 'error',
    summary: { nl: 'het bestand kan niet gelezen worden', en: 'the file cannot be read' },
    remedy: {
      nl: 'kijk of het een bestand is en of je het mag lezen',
      en: 'check that it is a file and that you may read it',
    },
    meaning: {
      nl: 'Het systeem geeft het bestand niet: het kan een map zijn, nergens heen leiden, of voor jou gesloten zijn.',
      en: 'The system does not give the file: it may be a folder, lead nowhere, or be closed to you.',
    },
    example: null,
  },
  'weak-contrast': {
    severity: 'error',
    summary: {
      nl: 'de kleuren van twee statussen naast elkaar lijken te veel op elkaar',
      en: 'the colours of two neighbouring statuses are too much alike',
    },
    remedy: {
      nl: 'kies een lichtere en een donkerder kleur: buren hebben een contrast van 3 op 1 nodig',
      en: 'choose a lighter and a darker colour: neighbours need a contrast of 3 to 1',
    },
    meaning: {
      nl: 'In de figuur liggen de statussen tegen elkaar. Kleuren die te veel op elkaar lijken zijn niet te onderscheiden, op papier of met minder goede ogen.',
      en: 'In the figure the statuses lie against each other. Colours that are too much alike cannot be told apart, on paper or with poor eyesight.',
    },
    example: { file: programme, wrong: 'kleur: "#24588c"', right: 'kleur: "#8fcae7"' },
  },
  'wrong-type': {
    severity: 'error',
    summary: {
      nl: 'de waarde is van een andere soort dan verwacht',
      en: 'the value is of another kind than expected',
    },
    remedy: {
      nl: 'schrijf de waarde als de soort die verwacht wordt; tekst die op een getal lijkt, hoort tussen aanhalingstekens',
      en: 'write the value as the kind that is expected; text that looks like a number goes in quotes',
    },
    meaning: {
      nl: 'Waar een lijst, getal of tekst verwacht wordt, staat iets anders. Tekst die op een getal lijkt, verliest zonder aanhalingstekens de nullen vooraan.',
      en: 'Where a list, number or text is expected, something else stands. Text that looks like a number loses zeros in front when it is not in quotes.',
    },
    example: { file: letter, wrong: 'referentie: 2024043069', right: 'referentie: "2024043069"' },
  },
  'wrong-value': {
    severity: 'error',
    summary: { nl: 'de waarde is hier niet toegestaan', en: 'the value is not allowed here' },
    remedy: {
      nl: 'schrijf een van de waarden die verwacht worden',
      en: 'write one of the values that are expected',
    },
    meaning: {
      nl: 'De waarde is van de goede soort, maar kan hier niet staan.',
      en: 'The value is of the right kind, but not one that can stand here.',
    },
    example: { file: programme, wrong: 'rol: klaar', right: 'rol: gereed' },
  },
  'yaml-syntax': {
    severity: 'error',
    summary: { nl: 'het bestand is geen geldige YAML', en: 'the file is no valid YAML' },
    remedy: {
      nl: 'herstel de plaats die getoond wordt: vaak een aanhalingsteken, dubbele punt, haakje of inspringing',
      en: 'mend the place that is shown: often a quote, a colon, a bracket or the indent',
    },
    meaning: {
      nl: 'Het bestand is vanaf deze plaats niet te lezen. De fout zelf kan een regel eerder staan.',
      en: 'The file cannot be read from this place on. The mistake itself may stand a line earlier.',
    },
    example: {
      file: letter,
      wrong: 'betreft: "Voortgangsrapportage Passende zorg verbetertrajecten 2024',
      right: 'betreft: Voortgangsrapportage Passende zorg verbetertrajecten 2024',
    },
  },
  'year-rule': {
    severity: 'warning',
    summary: {
      nl: 'het implementatiejaar volgt niet uit de start van de implementatie',
      en: 'the implementation year does not follow from the start of the implementation',
    },
    remedy: {
      nl: 'verbeter implementatiejaar of start-implementatie, of leg de reden vast in akkoord.yaml',
      en: 'correct implementatiejaar or start-implementatie, or record the reason in akkoord.yaml',
    },
    meaning: {
      nl: 'Het jaar volgt uit start-implementatie: hele maanden tot de peildatum, gedeeld door twaalf, naar beneden afgerond, plus één. Bronnen tellen verschillend, dus een afwijking mag als er een reden voor is.',
      en: 'The year follows from start-implementatie: whole months to the reference date, divided by twelve, rounded down, plus one. Sources count in different ways, so a difference may be right when it has a reason.',
    },
    example: {
      file: icd,
      wrong: ['implementatiejaar: 2', 'start-implementatie: 2021-10'].join('\n'),
      right: ['implementatiejaar: 4', 'start-implementatie: 2021-10'].join('\n'),
    },
  },
  'year-superfluous': {
    severity: 'error',
    summary: {
      nl: 'een traject buiten de fase met jaren heeft een implementatiejaar',
      en: 'a trajectory outside the phase with years has an implementation year',
    },
    remedy: {
      nl: 'haal implementatiejaar weg, of verbeter de fase',
      en: 'take implementatiejaar out, or correct the phase',
    },
    meaning: {
      nl: 'Alleen trajecten in de fase met jaren hebben een implementatiejaar; elders zou het in geen tabel staan.',
      en: 'Only trajectories in the phase with years have an implementation year; elsewhere it would stand in no table.',
    },
    example: {
      file: copd,
      wrong: ['fase: evaluatie', 'implementatiejaar: 3'].join('\n'),
      right: 'fase: evaluatie',
    },
  },
})
