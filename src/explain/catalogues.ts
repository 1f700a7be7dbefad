/** The words of this room by language. */

import { english } from './words.en.ts'
import { dutch } from './words.nl.ts'
import type { ExplainWords } from './words.ts'

export const catalogues: Readonly<Record<'nl' | 'en', ExplainWords>> = { nl: dutch, en: english }
