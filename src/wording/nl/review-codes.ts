/** Dutch words of the codes of truth: what a check finds beyond mistakes of form. */
import type { FindingCode } from '../../diagnostic-codes.ts'
import type { CodeWords } from '../finding-words.ts'

export const reviewCodes = {
  'accepted-expired': {
    summary: 'het akkoord op een bevinding is verlopen',
    remedy:
      'herstel wat akkoord was en haal het onderdeel weg, of laat het opnieuw akkoord geven tot een latere dag',
  },
  'accepted-unused': {
    summary: 'er is niets gevonden op de plaats van het akkoord',
    remedy: 'haal het onderdeel weg, of verbeter de code of de plaats',
  },
  'evaluation-due': {
    summary: 'de aangekondigde evaluatie is aan de beurt, terwijl de fase dat niet laat zien',
    remedy: 'verbeter fase of na-jaren, of leg de reden vast in akkoord.yaml',
  },
  'event-overdue': {
    summary: 'een geplande gebeurtenis had al moeten plaatsvinden',
    remedy: 'haal gepland weg als zij heeft plaatsgevonden, of schrijf de nieuwe datum',
  },
  'example-not-done': {
    summary: 'het voorbeeld beweert een status die zijn afspraken niet hebben',
    remedy: 'schrijf dat eraan gewerkt wordt, kies een ander thema, of noem andere afspraken',
  },
  'example-untied': {
    summary: 'achter het voorbeeld staat geen afspraak',
    remedy: 'voeg afspraken toe met hun id, of leg de reden vast in akkoord.yaml',
  },
  'false-share': {
    summary: 'de woorden kloppen niet met het aandeel',
    remedy: 'gebruik andere woorden, of | breuk, dat zelf de juiste vindt',
  },
  'loose-number': {
    summary: 'het getal in de tekst komt niet uit de gegevens',
    remedy: 'neem het getal uit de gegevens, of noem het bij constanten in programma.yaml',
  },
  'not-mentioned': {
    summary: 'de brief zwijgt over een uiterste',
    remedy: 'overweeg er een zin over',
  },
  'other-name': {
    summary: 'de gegevens hebben hier een andere naam voor',
    remedy: 'schrijf de naam overal zoals hij in de gegevens staat',
  },
  'sensitive-share': {
    summary: 'één traject of categorie draagt het aandeel',
    remedy: 'overweeg dat te zeggen waar het aandeel genoemd wordt',
  },
  'trend-without-past': {
    summary: 'de tekst vertelt een ontwikkeling die niet in de gegevens zit',
    remedy: 'vergelijk dezelfde trajecten in twee edities, of laat de ontwikkeling weg',
  },
  'typed-share': {
    summary: 'het aandeel is in woorden getypt',
    remedy: 'neem het uit de gegevens, zodat het waar blijft',
  },
} as const satisfies Partial<Readonly<Record<FindingCode, CodeWords>>>
