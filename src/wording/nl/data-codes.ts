/** Dutch words of the codes of data files. */
import type { FindingCode } from '../../diagnostic-codes.ts'
import type { CodeWords } from '../finding-words.ts'

export const dataCodes = {
  'bad-amount': {
    summary: 'het aantal is geen geheel getal van 1 tot en met 100000',
    remedy: 'schrijf hoeveel afspraken de regel bundelt, of laat de regel weg bij één afspraak',
  },
  'bad-colour': {
    summary: 'de kleur is niet geschreven als # met zes hexadecimale cijfers',
    remedy: 'schrijf een kleur zoals "#154273", tussen aanhalingstekens vanwege de #',
  },
  'bad-date': {
    summary: 'de datum bestaat niet of is anders geschreven',
    remedy: 'schrijf jaar-maand-dag, zoals 2024-12-09',
  },
  'bad-link-protocol': {
    summary: 'het webadres begint niet met https',
    remedy: 'schrijf het adres met https:// of zonder begin',
  },
  'control-character': {
    summary: 'het bestand bevat een teken dat niet te drukken is',
    remedy: 'haal het teken weg; het komt vaak mee bij het plakken van tekst',
  },
  'custom-tag': {
    summary: 'de waarde heeft een eigen YAML-tag',
    remedy: 'haal het woord met het uitroepteken weg, of zet de tekst tussen aanhalingstekens',
  },
  'duplicate-code': {
    summary: 'de code is al in gebruik',
    remedy: 'geef elk traject een eigen code, en noem die één keer in volgorde',
  },
  'duplicate-id': {
    summary: 'het id is al in gebruik',
    remedy: 'geef het latere onderdeel een id dat niets anders heeft',
  },
  'duplicate-key': {
    summary: 'de sleutel staat twee keer in één blok',
    remedy: 'houd een van de twee regels',
  },
  'duplicate-trajectory': {
    summary: 'twee bestanden beschrijven één traject',
    remedy: 'houd een van de bestanden, of geef het traject een eigen naam',
  },
  'empty-file': {
    summary: 'het bestand is leeg',
    remedy: 'vul het bestand, of haal het weg als het niet verplicht is',
  },
  'file-name-mismatch': {
    summary: 'het bestand is niet naar zijn traject genoemd',
    remedy: 'hernoem het bestand naar naam: kleine letters, woorden met streepjes, geen accenten',
  },
  'id-code-mismatch': {
    summary: 'het id begint niet met de code van zijn traject',
    remedy: 'laat het id met de code beginnen, of verplaats het onderdeel naar het bestand waar het hoort',
  },
  'ignored-file': {
    summary: 'het bestand zou door zijn naam niet gelezen worden',
    remedy: 'geef het bestand een van de namen van een editie, eindigend op .yaml, of zet het ergens anders',
  },
  'missing-key': {
    summary: 'een verplichte sleutel ontbreekt',
    remedy: 'voeg een regel toe met de sleutel en de waarde',
  },
  'no-agreements': {
    summary: 'een traject in de fase met jaren heeft geen afspraken',
    remedy: 'voeg afspraken toe, of verbeter de fase',
  },
  'no-edition-file': {
    summary: 'een bestand dat elke editie heeft, ontbreekt',
    remedy: 'voeg het bestand toe; dat van een andere editie kan als begin dienen',
  },
  'not-a-map': {
    summary: 'het bestand is geen blok van sleutels en waarden',
    remedy: 'begin elke regel met een sleutel en een dubbele punt',
  },
  'not-utf8': {
    summary: 'het bestand is niet gecodeerd als UTF-8',
    remedy: 'bewaar het bestand opnieuw met de codering UTF-8',
  },
  'order-missing-code': {
    summary: 'in de volgorde van codes ontbreekt een traject van de fase met jaren',
    remedy: 'voeg de code toe aan volgorde, op haar plaats in de tabellen',
  },
  'order-wrong-code': {
    summary: 'de volgorde van codes noemt een code die geen traject van de fase met jaren heeft',
    remedy: 'verbeter de code of haal haar uit volgorde',
  },
  'outside-root': {
    summary: 'een symbolische koppeling leidt buiten de hoofdmap',
    remedy: 'zet het bestand zelf op die plaats in plaats van een koppeling',
  },
  'several-documents': {
    summary: 'het bestand bevat meer dan één YAML-document',
    remedy: 'haal de regel met drie streepjes weg, of maak er twee bestanden van',
  },
  'several-phases-per-year': {
    summary: 'meer dan één fase heeft implementatiejaren',
    remedy: 'houd per-jaar: true bij één fase',
  },
  'start-after-reference-date': {
    summary: 'de implementatie begint na de peildatum',
    remedy: 'verbeter start-implementatie, of peildatum in brief.yaml',
  },
  'template-outside': {
    summary: 'het sjabloon is geen gewone bestandsnaam',
    remedy: 'zet het sjabloon in templates/ en schrijf alleen de bestandsnaam',
  },
  'too-deep': {
    summary: 'de waarden zijn te diep genest',
    remedy: 'schrijf de gegevens vlakker; de velden van een editie hebben hoogstens zes niveaus nodig',
  },
  'too-large': {
    summary: 'het bestand is groter dan 5 MB',
    remedy: 'kijk of dit het goede bestand is',
  },
  'too-many-aliases': {
    summary: 'de aliassen van het bestand staan voor meer dan 10000 waarden',
    remedy: 'schrijf de waarden uit in plaats van aliassen te gebruiken',
  },
  'unknown-agreement': {
    summary: 'er is geen afspraak met dit id',
    remedy: 'noem een afspraak van deze editie, of laat de verwijzing weg',
  },
  'unknown-category': {
    summary: 'de categorie staat niet in programma.yaml',
    remedy: 'gebruik een categorie uit programma.yaml, of voeg haar daar toe',
  },
  'unknown-code': {
    summary: 'niets heeft deze code',
    remedy: 'verbeter de code',
  },
  'unknown-edition': {
    summary: 'deze editie is er niet',
    remedy: 'noem een van de mappen in data/',
  },
  'unknown-key': {
    summary: 'de sleutel is hier niet bekend',
    remedy: 'verbeter de sleutel of haal de regel weg',
  },
  'unknown-party': {
    summary: 'de partij staat niet in partijen.yaml',
    remedy: 'gebruik een id uit partijen.yaml, of voeg de partij daar toe',
  },
  'unknown-phase': {
    summary: 'de fase staat niet in programma.yaml',
    remedy: 'gebruik een fase uit programma.yaml, of voeg haar daar toe',
  },
  'unknown-status': {
    summary: 'de status staat niet in programma.yaml',
    remedy: 'gebruik een status uit programma.yaml, of voeg hem daar toe',
  },
  'unknown-theme': {
    summary: 'het thema staat niet in programma.yaml',
    remedy: 'gebruik een thema uit programma.yaml, of voeg het daar toe',
  },
  'unreadable-file': {
    summary: 'het bestand kan niet gelezen worden',
    remedy: 'kijk of het een bestand is en of je het mag lezen',
  },
  'weak-contrast': {
    summary: 'de kleuren van twee statussen naast elkaar lijken te veel op elkaar',
    remedy: 'kies een lichtere en een donkerder kleur: buren hebben een contrast van 3 op 1 nodig',
  },
  'wrong-type': {
    summary: 'de waarde is van een andere soort dan verwacht',
    remedy:
      'schrijf de waarde als de soort die verwacht wordt; tekst die op een getal lijkt, hoort tussen aanhalingstekens',
  },
  'wrong-value': {
    summary: 'de waarde is hier niet toegestaan',
    remedy: 'schrijf een van de waarden die verwacht worden',
  },
  'yaml-syntax': {
    summary: 'het bestand is geen geldige YAML',
    remedy:
      'herstel de plaats die getoond wordt: vaak een aanhalingsteken, dubbele punt, haakje of inspringing',
  },
  'year-rule': {
    summary: 'het implementatiejaar volgt niet uit de start van de implementatie',
    remedy: 'verbeter implementatiejaar of start-implementatie, of leg de reden vast in akkoord.yaml',
  },
  'year-superfluous': {
    summary: 'een traject buiten de fase met jaren heeft een implementatiejaar',
    remedy: 'haal implementatiejaar weg, of verbeter de fase',
  },
} as const satisfies Partial<Record<FindingCode, CodeWords>>
