/** Which language the program speaks. */
import { describe, expect, it } from 'vitest'
import { chooseLanguage } from '../../src/wording/language.ts'

describe('the language', () => {
  it.each([
    { args: ['--lang', 'nl'], env: {}, spoken: 'nl' },
    { args: ['check', '2024', '--lang=en'], env: { LANG: 'nl_NL.UTF-8' }, spoken: 'en' },
    { args: ['--lang', 'nl', '--lang', 'en'], env: {}, spoken: 'en' },
    { args: ['--lang', 'fr'], env: { LANG: 'nl_NL' }, spoken: 'nl' },
    { args: ['--lang'], env: {}, spoken: 'en' },
    { args: ['check', '--', '--lang', 'nl'], env: {}, spoken: 'en' },
    { args: [], env: { LANG: 'nl_BE.UTF-8' }, spoken: 'nl' },
    { args: [], env: { LANG: 'nl' }, spoken: 'nl' },
    { args: [], env: { LC_ALL: 'C', LANG: 'nl_NL.UTF-8' }, spoken: 'en' },
    { args: [], env: { LC_ALL: '', LC_MESSAGES: 'nl_NL', LANG: 'en_GB' }, spoken: 'nl' },
    { args: [], env: { LANG: 'nld' }, spoken: 'en' },
    { args: [], env: {}, spoken: 'en' },
  ])('with $args and $env is $spoken', ({ args, env, spoken }) => {
    expect(chooseLanguage({ args, env })).toBe(spoken)
  })
})
