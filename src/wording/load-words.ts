/** Loads a catalogue: only the language that is spoken, and only what of it is needed. */
import type { CodeMeanings } from './code-meanings.ts'
import type { CommandWords } from './command-words.ts'
import type { FindingWords } from './finding-words.ts'
import type { Language } from './language.ts'

export async function loadCommandWords(language: Language): Promise<CommandWords> {
  switch (language) {
    case 'en':
      return (await import('./en/command-words.ts')).commandWords
    case 'nl':
      return (await import('./nl/command-words.ts')).commandWords
  }
}

export async function loadFindingWords(language: Language): Promise<FindingWords> {
  switch (language) {
    case 'en':
      return (await import('./en/finding-words.ts')).findingWords
    case 'nl':
      return (await import('./nl/finding-words.ts')).findingWords
  }
}

export async function loadCodeMeanings(language: Language): Promise<CodeMeanings> {
  switch (language) {
    case 'en':
      return (await import('./en/code-meanings.ts')).codeMeanings
    case 'nl':
      return (await import('./nl/code-meanings.ts')).codeMeanings
  }
}
