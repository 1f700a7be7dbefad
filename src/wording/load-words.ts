/** Loads the catalogue of the language that is spoken. */

import type { Language } from '../findings/languages.ts'
import type { CommandWords } from './command-words.ts'

export async function loadCommandWords(language: Language): Promise<CommandWords> {
  switch (language) {
    case 'en':
      return (await import('./en/command-words.ts')).commandWords
    case 'nl':
      return (await import('./nl/command-words.ts')).commandWords
  }
}
