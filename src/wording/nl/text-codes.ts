/** Dutch words of the codes of the letter. */
import type { FindingCode } from '../../diagnostic-codes.ts'
import type { CodeWords } from '../finding-words.ts'

export const textCodes = {
  'annex-not-listed': {
    summary: 'de tekst plaatst een bijlage die brief.yaml niet noemt',
    remedy: 'voeg de bijlage toe aan bijlagen in brief.yaml, of haal de regel uit de tekst',
  },
  'annex-not-placed': {
    summary: 'brief.yaml noemt een bijlage die de tekst niet plaatst',
    remedy:
      'voeg aan het eind van de tekst een regel toe zoals ::bijlage{soort="status"}, of haal de bijlage uit brief.yaml',
  },
  'annex-twice': {
    summary: 'de bijlage staat er twee keer',
    remedy: 'houd een van de twee',
  },
  'bad-directive-attribute': {
    summary: 'de aanwijzing mist een attribuut of heeft een verkeerd attribuut',
    remedy: 'schrijf de aanwijzing zoals het voorbeeld in templates/README.md',
  },
  'bad-filter-argument': {
    summary: 'achter het filter staan te veel of te weinig woorden',
    remedy: 'schrijf het filter zoals het voorbeeld in templates/README.md',
  },
  'definition-unused': {
    summary: 'geen link verwijst naar het adres',
    remedy: 'verwijs ernaar met [woorden][naam], of haal de regel weg',
  },
  'empty-text': {
    summary: 'het sjabloon heeft geen tekst',
    remedy: 'schrijf de tekst van de brief',
  },
  'empty-value': {
    summary: 'de waarde is leeg',
    remedy: 'vul de waarde in bij de gegevens, of haal haar uit de tekst',
  },
  'figure-twice': {
    summary: 'de figuur staat er twee keer',
    remedy: 'houd een van de twee',
  },
  'footnote-undefined': {
    summary: 'de voetnoot heeft geen tekst',
    remedy: 'voeg een regel toe die begint met de voetnoot en een dubbele punt',
  },
  'footnote-unused': {
    summary: 'niets verwijst naar de voetnoot',
    remedy: 'verwijs ernaar in de tekst, of haal haar weg',
  },
  'heading-level': {
    summary: 'de kop heeft een niveau dat de brief hier niet kent',
    remedy:
      'gebruik ## voor een paragraaf en ### voor een deel ervan; alleen het onderwerp van de brief staat erboven',
  },
  'image-not-supported': {
    summary: 'de brief heeft geen andere afbeeldingen dan zijn figuur',
    remedy: 'haal de afbeelding weg; ::figuur plaatst de figuur',
  },
  'link-not-allowed': {
    summary: 'de link kan niet in de brief staan',
    remedy: 'verwijs naar https:// of mailto:, met woorden die zeggen waar de link heen leidt',
  },
  'markdown-not-supported': {
    summary: 'deze Markdown heeft in de brief geen vorm',
    remedy: 'schrijf het als alinea’s, lijsten, koppen of **vette** woorden',
  },
  'missing-template': {
    summary: 'dit sjabloon is er niet',
    remedy: 'zet het sjabloon in templates/, of verbeter de naam in brief.yaml',
  },
  'no-examples': {
    summary: 'het thema heeft geen voorbeelden',
    remedy: 'voeg bij een traject voorbeelden met dit thema toe, of haal de regel uit de tekst',
  },
  'no-share': {
    summary: 'de waarde heeft geen aandeel',
    remedy: 'neem een waarde die deel van een geheel is, of een ander filter',
  },
  'raw-html': {
    summary: 'de tekst bevat HTML',
    remedy: 'schrijf alleen Markdown',
  },
  'text-after-annex': {
    summary: 'er staat tekst achter de bijlagen',
    remedy: 'zet de bijlagen aan het eind',
  },
  'unknown-character': {
    summary: 'geen lettertype van de brief heeft dit teken',
    remedy: 'schrijf het anders',
  },
  'unknown-directive': {
    summary: 'deze aanwijzing is er niet',
    remedy: 'gebruik een van de aanwijzingen in templates/README.md',
  },
  'unknown-filter': {
    summary: 'dit filter is er niet',
    remedy: 'gebruik een van de filters in templates/README.md',
  },
  'unknown-value': {
    summary: 'deze waarde is er niet',
    remedy: 'verbeter het pad; templates/README.md noemt alle paden',
  },
  'value-misplaced': {
    summary: 'een waarde kan hier niet staan',
    remedy: 'waarden staan in lopende tekst, koppen, voetnoten en de woorden van links',
  },
  'value-syntax': {
    summary: 'de waarde is niet geschreven zoals het moet',
    remedy: 'schrijf {{ pad }} of {{ pad | filter }}',
  },
  'wrong-filter': {
    summary: 'het filter past niet bij deze waarde',
    remedy: 'gebruik een filter dat past, of geen',
  },
} as const satisfies Partial<Record<FindingCode, CodeWords>>
