/** The codes of what the letter claims. */
import { codesOf } from './code-entry.ts'

// Files of the examples, as they lie in the edition of 2024.
const accepted = 'akkoord.yaml'
const asthma = 'trajecten/astma.yaml'
const copd = 'trajecten/copd.yaml'
const template = 'templates/brief-2024.md'
const thrombosis = 'trajecten/veneuze-trombose-en-longembolie.yaml'

export const claimsCodes = codesOf({
  'accepted-expired': {
    severity: 'warning',
    summary: { nl: 'het akkoord op een bevinding is verlopen', en: 'the acceptance of a finding has ended' },
    remedy: {
      nl: 'herstel wat akkoord was en haal het onderdeel weg, of laat het opnieuw akkoord geven tot een latere dag',
      en: 'mend what was accepted and take the entry out, or have it accepted again until a later day',
    },
    meaning: {
      nl: 'Een akkoord in akkoord.yaml geldt tot een dag. Die dag ligt vóór de peildatum, dus de bevinding wordt weer getoond.',
      en: 'An acceptance in akkoord.yaml holds until a day. That day lies before the reference date, so the finding is shown again.',
    },
    example: {
      file: accepted,
      wrong:
        '- { code: event-overdue, plaats: trajecten/veneuze-trombose-en-longembolie.yaml, reden: verplaatst, rol: projectleider, tot: 2024-06-30 }',
      right:
        '- { code: event-overdue, plaats: trajecten/veneuze-trombose-en-longembolie.yaml, reden: verplaatst, rol: projectleider, tot: 2025-06-30 }',
    },
  },
  'accepted-unused': {
    severity: 'warning',
    summary: {
      nl: 'er is niets gevonden op de plaats van het akkoord',
      en: 'nothing is found where a finding was accepted',
    },
    remedy: {
      nl: 'haal het onderdeel weg, of verbeter de code of de plaats',
      en: 'take the entry out, or correct its code or its place',
    },
    meaning: {
      nl: 'akkoord.yaml geeft akkoord op een bevinding die er niet (meer) is. Een lijst uitzonderingen die niemand nodig heeft, verbergt die ertoe doen.',
      en: 'akkoord.yaml accepts a finding that is not there (any more). A list of exceptions that nobody needs hides those that matter.',
    },
    example: {
      file: accepted,
      wrong:
        '- { code: year-rule, plaats: trajecten/icd.yaml, reden: telt vanaf publicatie, rol: projectleider, tot: 2025-12-31 }',
      right: '',
    },
  },
  'evaluation-due': {
    severity: 'warning',
    summary: {
      nl: 'de aangekondigde evaluatie is aan de beurt, terwijl de fase dat niet laat zien',
      en: 'the announced evaluation is due while the phase does not show it',
    },
    remedy: {
      nl: 'verbeter fase of na-jaren, of leg de reden vast in akkoord.yaml',
      en: 'correct fase or na-jaren, or record the reason in akkoord.yaml',
    },
    meaning: {
      nl: 'evaluatie zegt na hoeveel jaar de evaluatie is aangekondigd. Die tijd is om, en de fase is nog een eerdere.',
      en: 'evaluatie says after how many years the evaluation was announced. That time has passed, and the phase is still an earlier one.',
    },
    example: {
      file: thrombosis,
      wrong: 'evaluatie: { na-jaren: 2 }',
      right: 'evaluatie: { na-jaren: 4 }',
    },
  },
  'event-overdue': {
    severity: 'warning',
    summary: {
      nl: 'een geplande gebeurtenis had al moeten plaatsvinden',
      en: 'a planned event should have taken place',
    },
    remedy: {
      nl: 'haal gepland weg als zij heeft plaatsgevonden, of schrijf de nieuwe datum',
      en: 'take gepland out when it took place, or write the new date',
    },
    meaning: {
      nl: 'De tijdlijn heeft een gebeurtenis met gepland: true waarvan de datum vóór de peildatum ligt.',
      en: 'The timeline has an event with gepland: true whose date lies before the reference date.',
    },
    example: {
      file: thrombosis,
      wrong: '  - { datum: 2024-01, tot: 2024-03, gepland: true, gebeurtenis: voortgangsbijeenkomst }',
      right: '  - { datum: 2024-01, tot: 2024-03, gebeurtenis: voortgangsbijeenkomst }',
    },
  },
  'example-not-done': {
    severity: 'warning',
    summary: {
      nl: 'het voorbeeld beweert een status die zijn afspraken niet hebben',
      en: 'the example claims a status that its agreements do not have',
    },
    remedy: {
      nl: 'schrijf dat eraan gewerkt wordt, kies een ander thema, of noem andere afspraken',
      en: 'word it as work in progress, move it to another theme, or tie it to other agreements',
    },
    meaning: {
      nl: 'Het voorbeeld zegt met beweert, of zijn thema zegt het, dat iets gereed is, terwijl de afspraken erachter een andere status hebben.',
      en: 'The example says with beweert, or its theme does, that something is done, while the agreements behind it have another status.',
    },
    example: { file: asthma, wrong: '    beweert: gereed', right: '    beweert: in-gang' },
  },
  'example-untied': {
    severity: 'warning',
    summary: { nl: 'achter het voorbeeld staat geen afspraak', en: 'no agreement stands behind the example' },
    remedy: {
      nl: 'voeg afspraken toe met hun id, of leg de reden vast in akkoord.yaml',
      en: 'add afspraken with their ids, or record the reason in akkoord.yaml',
    },
    meaning: {
      nl: 'Het voorbeeld noemt geen afspraken, dus niets laat zien of gedaan is wat het vertelt.',
      en: 'The example names no agreements, so nothing shows whether what it tells has been done.',
    },
    example: {
      file: copd,
      wrong: ['  - id: COPD-V1', '    thema: initiatieven'].join('\n'),
      right: ['  - id: COPD-V1', '    thema: initiatieven', '    afspraken: [CO-01]'].join('\n'),
    },
  },
  'false-share': {
    severity: 'error',
    summary: { nl: 'de woorden kloppen niet met het aandeel', en: 'the words are not true of the share' },
    remedy: {
      nl: 'gebruik andere woorden, of | breuk, dat zelf de juiste vindt',
      en: 'use other words, or | breuk, which finds the right ones itself',
    },
    meaning: {
      nl: 'Woorden als "de meeste" of "ruim een kwart" staan voor een bereik van aandelen. Het aandeel waarover zij gaan, ligt erbuiten.',
      en: 'Words such as "de meeste" or "ruim een kwart" stand for a band of shares. The share that they are said of lies outside it.',
    },
    example: {
      file: template,
      wrong: '{{ bijlage-2/totaal/gereed | deel: "de meeste" }}',
      right: '{{ bijlage-2/totaal/gereed | breuk }}',
    },
  },
  'loose-number': {
    severity: 'error',
    summary: {
      nl: 'het getal in de tekst komt niet uit de gegevens',
      en: 'the number in the text is no value',
    },
    remedy: {
      nl: 'neem het getal uit de gegevens, of noem het bij constanten in programma.yaml',
      en: 'take the number from the data, or declare it under constanten in programma.yaml',
    },
    meaning: {
      nl: 'Een getypt getal blijft staan als de gegevens veranderen. Getallen die iets tellen komen uit de gegevens; andere worden met een reden genoemd.',
      en: 'A number that is typed stays as it is when the data change. Numbers that count something come from the data; the others are declared with a reason.',
    },
    example: {
      file: template,
      wrong: 'Er zijn 289 afspraken.',
      right: 'Er zijn {{ bijlage-2/totaal }} afspraken.',
    },
  },
  'not-mentioned': {
    severity: 'info',
    summary: { nl: 'de brief zwijgt over een uiterste', en: 'the letter does not speak of an extreme' },
    remedy: { nl: 'overweeg er een zin over', en: 'consider a sentence about it' },
    meaning: {
      nl: 'Een categorie of traject waarin niets gereed is, of het hoogste of laagste aandeel, is waar lezers het eerst naar vragen. De brief zegt er niets over.',
      en: 'A category or trajectory with nothing done, or the highest or lowest share, is what readers ask about first. The letter says nothing of it.',
    },
    example: null,
  },
  'other-name': {
    severity: 'warning',
    summary: {
      nl: 'de gegevens hebben hier een andere naam voor',
      en: 'the data have another name for this',
    },
    remedy: {
      nl: 'schrijf de naam overal zoals hij in de gegevens staat',
      en: 'write the name as the data have it, everywhere',
    },
    meaning: {
      nl: 'Hetzelfde heeft hier een andere spelling of een tweede naam. Lezers zouden denken dat er twee zijn.',
      en: 'The same thing has another spelling or a second name here. Readers would think that there are two.',
    },
    example: {
      file: template,
      wrong: 'het Elektronisch Patiënten Dossier',
      right: 'het elektronisch patiëntendossier',
    },
  },
  'sensitive-share': {
    severity: 'info',
    summary: {
      nl: 'één traject of categorie draagt het aandeel',
      en: 'one trajectory or category carries the share',
    },
    remedy: {
      nl: 'overweeg dat te zeggen waar het aandeel genoemd wordt',
      en: 'consider saying so where the share is mentioned',
    },
    meaning: {
      nl: 'Het aandeel verandert meer dan 5 procentpunt als één traject of één categorie wordt weggelaten: het zegt dan meer over die ene dan over alle.',
      en: 'The share changes by more than 5 percentage points when one trajectory or one category is left out: it says more about that one than about all.',
    },
    example: null,
  },
  'trend-without-past': {
    severity: 'warning',
    summary: {
      nl: 'de tekst vertelt een ontwikkeling die niet in de gegevens zit',
      en: 'the text tells a trend that the data do not hold',
    },
    remedy: {
      nl: 'vergelijk dezelfde trajecten in twee edities, of laat de ontwikkeling weg',
      en: 'compare the same trajectories in two editions, or leave the trend out',
    },
    meaning: {
      nl: 'De tekst zegt dat iets stijgt of daalt, maar er is geen eerdere editie om mee te vergelijken, of de vergeleken jaren zijn verschillende trajecten.',
      en: 'The text says that something rises or falls, but there is no earlier edition to compare with, or the years it compares are different trajectories.',
    },
    example: {
      file: template,
      wrong: 'Het aantal afspraken dat gereed is, stijgt.',
      right: 'Nog eens {{ bijlage-2/totaal/gereed | telt: "afspraak is", "afspraken zijn" }} gereed.',
    },
  },
  'typed-share': {
    severity: 'warning',
    summary: { nl: 'het aandeel is in woorden getypt', en: 'the share is typed in words' },
    remedy: {
      nl: 'neem het uit de gegevens, zodat het waar blijft',
      en: 'take it from the data, so that it stays true',
    },
    meaning: {
      nl: 'Woorden als "de meeste" of "een kwart" zijn getypt. Zij blijven staan als de gegevens veranderen, dus haal ze uit een waarde.',
      en: 'Words such as "de meeste" or "een kwart" were typed. They stay as they are when the data change, so take them from a value.',
    },
    example: {
      file: template,
      wrong: 'De meeste afspraken zijn in gang gezet.',
      right: 'Van de afspraken is {{ bijlage-2/totaal/in-gang | breuk }} in gang gezet.',
    },
  },
  'value-joined': {
    severity: 'error',
    summary: {
      nl: 'de waarde loopt over in wat ernaast staat',
      en: 'the value runs together with what stands beside it',
    },
    remedy: {
      nl: 'laat een spatie tussen de waarde en wat ernaast staat, of gebruik | procent',
      en: 'leave a blank between the value and what stands beside it, or use | procent',
    },
    meaning: {
      nl: 'Twee waarden naast elkaar lezen als één getal, en een aantal met een procentteken als een percentage. Geen van beide klopt met de gegevens.',
      en: 'Two values side by side read as one number, and a count with a percent sign as a percentage. Neither is true of the data.',
    },
    example: {
      file: 'templates/brief-2024.md',
      wrong: 'Er zijn {{ bijlage-1/totaal | cijfers }}% trajecten.',
      right: 'Er zijn {{ bijlage-1/totaal | cijfers }} trajecten.',
    },
  },
})
