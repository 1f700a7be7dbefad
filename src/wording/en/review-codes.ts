/** English words of the codes of truth: what a check finds beyond mistakes of form. */
import type { FindingCode } from '../../diagnostic-codes.ts'
import type { CodeWords } from '../finding-words.ts'

export const reviewCodes = {
  'accepted-expired': {
    summary: 'the acceptance of a finding has ended',
    remedy: 'mend what was accepted and take the entry out, or have it accepted again until a later day',
  },
  'accepted-unused': {
    summary: 'nothing is found where a finding was accepted',
    remedy: 'take the entry out, or correct its code or its place',
  },
  'evaluation-due': {
    summary: 'the announced evaluation is due while the phase does not show it',
    remedy: 'correct fase or na-jaren, or record the reason in akkoord.yaml',
  },
  'event-overdue': {
    summary: 'a planned event should have taken place',
    remedy: 'take gepland out when it took place, or write the new date',
  },
  'example-not-done': {
    summary: 'the example claims a status that its agreements do not have',
    remedy: 'word it as work in progress, move it to another theme, or tie it to other agreements',
  },
  'example-untied': {
    summary: 'no agreement stands behind the example',
    remedy: 'add afspraken with their ids, or record the reason in akkoord.yaml',
  },
  'false-share': {
    summary: 'the words are not true of the share',
    remedy: 'use other words, or | breuk, which finds the right ones itself',
  },
  'loose-number': {
    summary: 'the number in the text is no value',
    remedy: 'take the number from the data, or declare it under constanten in programma.yaml',
  },
  'not-mentioned': {
    summary: 'the letter does not speak of an extreme',
    remedy: 'consider a sentence about it',
  },
  'other-name': {
    summary: 'the data have another name for this',
    remedy: 'write the name as the data have it, everywhere',
  },
  'sensitive-share': {
    summary: 'one trajectory or category carries the share',
    remedy: 'consider saying so where the share is mentioned',
  },
  'trend-without-past': {
    summary: 'the text tells a trend that the data do not hold',
    remedy: 'compare the same trajectories in two editions, or leave the trend out',
  },
  'typed-share': {
    summary: 'the share is typed in words',
    remedy: 'take it from the data, so that it stays true',
  },
} as const satisfies Partial<Readonly<Record<FindingCode, CodeWords>>>
