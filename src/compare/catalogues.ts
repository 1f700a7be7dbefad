/** The words of this room by language. */

import { words as english } from './words.en.ts'
import { words as dutch } from './words.nl.ts'
import type { Words } from './words.ts'

export const catalogues: Readonly<Record<'nl' | 'en', Words>> = { nl: dutch, en: english }
