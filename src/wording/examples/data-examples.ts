/** Examples of the codes of data files, from the edition of 2024. */
import type { FindingCode } from '../../diagnostic-codes.ts'
import type { CodeExample } from './code-example.ts'

const accepted = 'akkoord.yaml'
const copd = 'trajecten/copd.yaml'
const icd = 'trajecten/icd.yaml'
const letter = 'brief.yaml'
const programme = 'programma.yaml'
const thrombosis = 'trajecten/veneuze-trombose-en-longembolie.yaml'

export const dataExamples = {
  'bad-amount': { file: icd, wrong: '    aantal: nul', right: '    aantal: 5' },
  'bad-colour': { file: programme, wrong: 'kleur: blauw', right: 'kleur: "#154273"' },
  'bad-date': { file: letter, wrong: 'datum: 9 december 2024', right: 'datum: 2024-12-09' },
  'bad-link-protocol': {
    file: letter,
    wrong: 'web: http://www.zorginstituutnederland.nl',
    right: 'web: www.zorginstituutnederland.nl',
  },
  'control-character': null,
  'custom-tag': { file: icd, wrong: 'naam: !ICD', right: 'naam: ICD' },
  'duplicate-code': {
    file: programme,
    wrong: 'volgorde: [AS, AS, SD, EP, KR, LV, MA, MD, MI, OL, IC, VT, VB, UW]',
    right: 'volgorde: [AS, SD, EP, KR, LV, MA, MD, MI, OL, IC, VT, VB, UW]',
  },
  'duplicate-id': {
    file: icd,
    wrong: ['  - id: IC-01', '    categorie: richtlijnontwikkeling', '    aantal: 2'].join('\n'),
    right: ['  - id: IC-02', '    categorie: richtlijnontwikkeling', '    aantal: 2'].join('\n'),
  },
  'duplicate-key': {
    file: icd,
    wrong: ['fase: implementatie', 'fase: afgerond'].join('\n'),
    right: 'fase: implementatie',
  },
  'duplicate-trajectory': { file: icd, wrong: 'naam: Astma', right: 'naam: ICD' },
  'empty-file': null,
  'file-name-mismatch': { file: icd, wrong: 'naam: Implanteerbare defibrillator', right: 'naam: ICD' },
  'id-code-mismatch': { file: icd, wrong: '  - id: AS-90', right: '  - id: IC-01' },
  'ignored-file': null,
  'missing-key': {
    file: icd,
    wrong: ['fase: implementatie', ''].join('\n'),
    right: ['fase: implementatie', 'implementatiejaar: 2', ''].join('\n'),
  },
  'missing-template': { file: letter, wrong: 'sjabloon: brief.md', right: 'sjabloon: brief-2024.md' },
  'no-agreements': null,
  'no-edition-file': null,
  'not-a-map': null,
  'not-utf8': null,
  'order-missing-code': {
    file: programme,
    wrong: 'volgorde: [AS, SD, EP, KR, LV, MA, MD, MI, OL, IC, VT, VB]',
    right: 'volgorde: [AS, SD, EP, KR, LV, MA, MD, MI, OL, IC, VT, VB, UW]',
  },
  'order-wrong-code': {
    file: programme,
    wrong: 'volgorde: [AS, SD, EP, KR, LV, MA, MD, MI, OL, IC, VT, VB, UW, ZZ]',
    right: 'volgorde: [AS, SD, EP, KR, LV, MA, MD, MI, OL, IC, VT, VB, UW]',
  },
  'outside-root': null,
  'several-documents': { file: icd, wrong: ['naam: ICD', '---'].join('\n'), right: 'naam: ICD' },
  'several-phases-per-year': {
    file: programme,
    wrong: '  - { id: evaluatie, naam: Evaluatiefase, per-jaar: true }',
    right: '  - { id: evaluatie, naam: Evaluatiefase }',
  },
  'start-after-reference-date': {
    file: icd,
    wrong: ['implementatiejaar: 2', 'start-implementatie: 2025-02'].join('\n'),
    right: 'implementatiejaar: 2',
  },
  'template-outside': { file: letter, wrong: 'sjabloon: ../brief-2024.md', right: 'sjabloon: brief-2024.md' },
  'too-deep': null,
  'too-large': null,
  'too-many-aliases': null,
  'unknown-agreement': { file: copd, wrong: '    afspraken: [CO-01]', right: '' },
  'unknown-category': {
    file: icd,
    wrong: '    categorie: richtlijnen',
    right: '    categorie: richtlijnontwikkeling',
  },
  'unknown-code': {
    file: accepted,
    wrong:
      '- { code: jaarregel, plaats: trajecten/icd.yaml, reden: telt vanaf publicatie, rol: projectleider, tot: 2025-12-31 }',
    right:
      '- { code: year-rule, plaats: trajecten/icd.yaml, reden: telt vanaf publicatie, rol: projectleider, tot: 2025-12-31 }',
  },
  'unknown-edition': null,
  'unknown-key': { file: icd, wrong: 'implementatie-jaar: 2', right: 'implementatiejaar: 2' },
  'unknown-party': { file: thrombosis, wrong: '[fnt, hartenraad,', right: '[fnt, harteraad,' },
  'unknown-phase': { file: icd, wrong: 'fase: implementatiefase', right: 'fase: implementatie' },
  'unknown-status': { file: icd, wrong: '    status: gereedd', right: '    status: gereed' },
  'unreadable-file': null,
  'weak-contrast': { file: programme, wrong: 'kleur: "#24588c"', right: 'kleur: "#8fcae7"' },
  'wrong-type': { file: letter, wrong: 'referentie: 2024043069', right: 'referentie: "2024043069"' },
  'wrong-value': { file: programme, wrong: 'rol: klaar', right: 'rol: gereed' },
  'yaml-syntax': {
    file: letter,
    wrong: 'betreft: "Voortgangsrapportage Passende zorg verbetertrajecten 2024',
    right: 'betreft: Voortgangsrapportage Passende zorg verbetertrajecten 2024',
  },
  'year-rule': {
    file: icd,
    wrong: ['implementatiejaar: 2', 'start-implementatie: 2021-10'].join('\n'),
    right: ['implementatiejaar: 4', 'start-implementatie: 2021-10'].join('\n'),
  },
  'year-superfluous': {
    file: copd,
    wrong: ['fase: evaluatie', 'implementatiejaar: 3'].join('\n'),
    right: 'fase: evaluatie',
  },
} as const satisfies Partial<Readonly<Record<FindingCode, CodeExample | null>>>
