/** Examples of the codes of looks, from a house style. */
import type { FindingCode } from '../../diagnostic-codes.ts'
import type { CodeExample } from './code-example.ts'

const style = 'templates/huisstijl.yaml'

export const styleExamples = {
  'file-outside-templates': { file: style, wrong: '  bestand: ../logo.svg', right: '  bestand: logo.svg' },
  'font-lacks-letters': null,
  'font-not-carried': null,
  'font-not-embeddable': null,
  'logo-too-large': null,
  'page-does-not-fit': null,
  'style-missing': null,
  'style-unsuitable': null,
  'style-with-macros': null,
  'unreadable-font': null,
  'unreadable-logo': null,
  'unreadable-style': null,
  'unsafe-logo': null,
  'weak-text-contrast': { file: style, wrong: '  zacht: "#d0d0d0"', right: '  zacht: "#46534e"' },
} as const satisfies Partial<Readonly<Record<FindingCode, CodeExample | null>>>
