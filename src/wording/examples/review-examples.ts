/** Examples of the codes of truth, from the edition of 2024. */
import type { FindingCode } from '../../diagnostic-codes.ts'
import type { CodeExample } from './code-example.ts'

const accepted = 'akkoord.yaml'
const asthma = 'trajecten/astma.yaml'
const copd = 'trajecten/copd.yaml'
const template = 'templates/brief-2024.md'
const thrombosis = 'trajecten/veneuze-trombose-en-longembolie.yaml'

export const reviewExamples = {
  'accepted-expired': {
    file: accepted,
    wrong:
      '- { code: event-overdue, plaats: trajecten/veneuze-trombose-en-longembolie.yaml, reden: verplaatst, rol: projectleider, tot: 2024-06-30 }',
    right:
      '- { code: event-overdue, plaats: trajecten/veneuze-trombose-en-longembolie.yaml, reden: verplaatst, rol: projectleider, tot: 2025-06-30 }',
  },
  'accepted-unused': {
    file: accepted,
    wrong:
      '- { code: year-rule, plaats: trajecten/icd.yaml, reden: telt vanaf publicatie, rol: projectleider, tot: 2025-12-31 }',
    right: '',
  },
  'evaluation-due': {
    file: thrombosis,
    wrong: 'evaluatie: { na-jaren: 2 }',
    right: 'evaluatie: { na-jaren: 4 }',
  },
  'event-overdue': {
    file: thrombosis,
    wrong: '  - { datum: 2024-01, tot: 2024-03, gepland: true, gebeurtenis: voortgangsbijeenkomst }',
    right: '  - { datum: 2024-01, tot: 2024-03, gebeurtenis: voortgangsbijeenkomst }',
  },
  'example-not-done': { file: asthma, wrong: '    beweert: gereed', right: '    beweert: in-gang' },
  'example-untied': {
    file: copd,
    wrong: ['  - id: COPD-V1', '    thema: initiatieven'].join('\n'),
    right: ['  - id: COPD-V1', '    thema: initiatieven', '    afspraken: [CO-01]'].join('\n'),
  },
  'false-share': {
    file: template,
    wrong: '{{ bijlage-2/totaal/gereed | deel: "de meeste" }}',
    right: '{{ bijlage-2/totaal/gereed | breuk }}',
  },
  'loose-number': {
    file: template,
    wrong: 'Er zijn 289 afspraken.',
    right: 'Er zijn {{ bijlage-2/totaal }} afspraken.',
  },
  'not-mentioned': null,
  'other-name': {
    file: template,
    wrong: 'het Elektronisch Patiënten Dossier',
    right: 'het elektronisch patiëntendossier',
  },
  'sensitive-share': null,
  'trend-without-past': {
    file: template,
    wrong: 'Het aantal afspraken dat gereed is, stijgt.',
    right: 'Nog eens {{ bijlage-2/totaal/gereed | telt: "afspraak is", "afspraken zijn" }} gereed.',
  },
  'typed-share': {
    file: template,
    wrong: 'De meeste afspraken zijn in gang gezet.',
    right: 'Van de afspraken is {{ bijlage-2/totaal/in-gang | breuk }} in gang gezet.',
  },
} as const satisfies Partial<Readonly<Record<FindingCode, CodeExample | null>>>
