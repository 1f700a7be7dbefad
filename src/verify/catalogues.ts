/** The words of this room by language. */

import { english } from './words.en.ts'
import { dutch } from './words.nl.ts'
import type { VerifyWords } from './words.ts'

export const catalogues: Readonly<Record<'nl' | 'en', VerifyWords>> = { nl: dutch, en: english }
