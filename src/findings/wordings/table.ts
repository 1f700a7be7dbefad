/** The two forms of a wording: words as they are, and words with values in them. */
import type { InEveryLanguage } from '../languages.ts'

/** Words with values in them. Values are names of the data or of the program, never words of a language. */
export type Filled<Values> = InEveryLanguage<(values: Values) => string>

/** A wording with values, whose type it says: `filled<{ readonly file: string }>({ nl: …, en: … })`. */
export const filled = <Values>(words: Filled<Values>): Filled<Values> => words

/** A group of wordings without values; keeps their ids as a type. */
export const plainWords = <Id extends string>(
  words: Readonly<Record<Id, InEveryLanguage<string>>>,
): Readonly<Record<Id, InEveryLanguage<string>>> => words
