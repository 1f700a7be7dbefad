/** English words of the codes of looks: what is wrong with the style of an organisation. */
import type { FindingCode } from '../../diagnostic-codes.ts'
import type { CodeWords } from '../finding-words.ts'

export const styleCodes = {
  'file-outside-templates': {
    summary: 'the file does not lie in templates/',
    remedy: 'put the file in templates/ and write its name, without .. or a leading slash',
  },
  'font-lacks-letters': {
    summary: 'the font lacks characters that every letter needs',
    remedy: 'choose a font for running text, with Latin letters, digits and quotes',
  },
  'font-not-carried': {
    summary: 'not every file can carry the font',
    remedy:
      'use a TrueType font whose licence allows embedding in files that are edited, or install it for every reader',
  },
  'font-not-embeddable': {
    summary: 'the licence of the font does not let documents carry it',
    remedy: 'use a font that may be embedded, or ask its maker for one',
  },
  'logo-too-large': {
    summary: 'the logo is too large',
    remedy: 'save it again: at most 500 kB, and 4000 dots on a side',
  },
  'page-does-not-fit': {
    summary: 'the page of the Word file does not suit the letter',
    remedy: 'take an upright A4 with margins that leave room for text and the column beside it',
  },
  'style-missing': {
    summary: 'the Word file has no such style',
    remedy: 'add the style to the file to give it its own look; the letter has its own for it',
  },
  'style-unsuitable': {
    summary: 'the look of a style does not suit the letter',
    remedy: 'change the style in the Word file, or leave it: the letter keeps its own look there',
  },
  'style-with-macros': {
    summary: 'the Word file holds macros',
    remedy: 'save it without macros, as .docx',
  },
  'unreadable-font': {
    summary: 'the file is no font that can be used',
    remedy: 'use a single TrueType or OpenType font, ending in .ttf or .otf',
  },
  'unreadable-logo': {
    summary: 'the logo cannot be read',
    remedy: 'save it as SVG with shapes only, or as an ordinary PNG',
  },
  'unreadable-style': {
    summary: 'the file is no Word file that can be used',
    remedy: 'save it again in Word, as .docx',
  },
  'unsafe-logo': {
    summary: 'the logo holds something that may not go into the letter',
    remedy: 'save it as plain SVG: shapes only, text turned into paths, no style sheet, no links',
  },
  'weak-text-contrast': {
    summary: 'the text stands out too little from what lies behind it',
    remedy: 'choose a darker colour for the text, or a lighter one behind it: 4.5 to 1 at least',
  },
} as const satisfies Partial<Readonly<Record<FindingCode, CodeWords>>>
