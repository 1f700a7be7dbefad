/** The languages in which the program speaks to its user; the language of the documents has nothing to do with it. */

/** The languages that every message exists in. */
export const languages = ['nl', 'en'] as const

export type Language = (typeof languages)[number]

/** One message, side by side in every language. */
export type InEveryLanguage<Message> = Readonly<Record<Language, Message>>
