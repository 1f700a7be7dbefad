/** Examples of the codes of the letter, from the edition of 2024. */
import type { FindingCode } from '../../diagnostic-codes.ts'
import type { CodeExample } from './code-example.ts'

const letter = 'brief.yaml'
const template = 'templates/brief-2024.md'

export const textExamples = {
  'annex-not-listed': {
    file: letter,
    wrong: '  - { soort: status, titel: Status van de verbeterafspraken in de implementatiefase }',
    right: [
      '  - { soort: trajecten, titel: Overzicht van de Passende zorg verbetertrajecten naar fase }',
      '  - { soort: status, titel: Status van de verbeterafspraken in de implementatiefase }',
    ].join('\n'),
  },
  'annex-not-placed': { file: template, wrong: '', right: '::bijlage{soort="status"}' },
  'annex-twice': {
    file: template,
    wrong: ['::bijlage{soort="status"}', '', '::bijlage{soort="status"}'].join('\n'),
    right: '::bijlage{soort="status"}',
  },
  'bad-directive-attribute': {
    file: template,
    wrong: '::voorbeelden',
    right: '::voorbeelden{thema="kennisontwikkeling"}',
  },
  'bad-filter-argument': {
    file: template,
    wrong: '{{ bijlage-1/totaal | telt: "traject" }}',
    right: '{{ bijlage-1/totaal | telt: "traject", "trajecten" }}',
  },
  'definition-unused': {
    file: template,
    wrong: '[overzicht]: https://www.zorginstituutnederland.nl',
    right: ['[het overzicht][overzicht]', '', '[overzicht]: https://www.zorginstituutnederland.nl'].join(
      '\n',
    ),
  },
  'empty-text': null,
  'empty-value': null,
  'figure-twice': { file: template, wrong: ['::figuur', '', '::figuur'].join('\n'), right: '::figuur' },
  'footnote-undefined': {
    file: template,
    wrong: 'de verbeterafspraken[^bron]',
    right: ['de verbeterafspraken[^bron]', '', '[^bron]: Stand van december.'].join('\n'),
  },
  'footnote-unused': {
    file: template,
    wrong: '[^bron]: Stand van december.',
    right: ['de verbeterafspraken[^bron]', '', '[^bron]: Stand van december.'].join('\n'),
  },
  'heading-level': { file: template, wrong: '# Conclusie', right: '## Conclusie' },
  'image-not-supported': { file: template, wrong: '![Figuur](figuur.png)', right: '::figuur' },
  'link-not-allowed': {
    file: template,
    wrong: '[www.zorginstituutnederland.nl](http://www.zorginstituutnederland.nl)',
    right: '[de website van het Zorginstituut](https://www.zorginstituutnederland.nl)',
  },
  'markdown-not-supported': { file: template, wrong: 'het *grote* geheel', right: 'het **grote** geheel' },
  'no-examples': null,
  'no-share': {
    file: template,
    wrong: '{{ bijlage-1/totaal | procent }}',
    right: '{{ bijlage-1/implementatie | procent }}',
  },
  'raw-html': {
    file: template,
    wrong: 'de afspraken<br>en de partijen',
    right: 'de afspraken en de partijen',
  },
  'text-after-annex': {
    file: template,
    wrong: ['::bijlage{soort="trajecten"}', '', 'Hartelijk dank.'].join('\n'),
    right: ['Hartelijk dank.', '', '::bijlage{soort="trajecten"}'].join('\n'),
  },
  'unknown-character': { file: template, wrong: 'de afspraken 🙂', right: 'de afspraken' },
  'unknown-directive': { file: template, wrong: '::tabel', right: '::figuur' },
  'unknown-filter': {
    file: template,
    wrong: '{{ figuur-1/jaar-2/gereed | breukdeel }}',
    right: '{{ figuur-1/jaar-2/gereed | breuk }}',
  },
  'unknown-theme': {
    file: template,
    wrong: '::voorbeelden{thema="kennis"}',
    right: '::voorbeelden{thema="kennisontwikkeling"}',
  },
  'unknown-value': { file: template, wrong: '{{ bijlage-2/total }}', right: '{{ bijlage-2/totaal }}' },
  'value-misplaced': {
    file: template,
    wrong: '[de website](https://www.{{brief/organisatie}}.nl)',
    right: '[de website van {{ brief/organisatie }}](https://www.zorginstituutnederland.nl)',
  },
  'value-syntax': { file: template, wrong: '{{ bijlage-2/totaal }', right: '{{ bijlage-2/totaal }}' },
  'wrong-filter': {
    file: template,
    wrong: '{{ brief/datum | procent }}',
    right: '{{ brief/datum | datum }}',
  },
} as const satisfies Partial<Readonly<Record<FindingCode, CodeExample | null>>>
