/** What the codes of looks mean, in English. */
import type { FindingCode } from '../../diagnostic-codes.ts'

export const styleMeanings = {
  'file-outside-templates':
    'Fonts and logo of the house style are read from templates/ only, so that the style can be moved and kept as a whole.',
  'font-lacks-letters':
    'A font of the house style sets all text. Letters, digits and common signs must be in it; rarer characters come from Noto Sans.',
  'font-not-carried':
    'The PDF always carries its fonts. A page or a Word document does only when the licence allows it, and Word takes TrueType outlines only; readers without the font then see another one.',
  'font-not-embeddable':
    'The field fsType of the font says what its maker allows. An archived PDF must carry its fonts, in part, as outlines.',
  'logo-too-large': 'The logo is in every file of the letter, so its size counts several times.',
  'page-does-not-fit':
    'The letter has a column of facts beside its text and an address window. A page that has no room for them is not used; the letter keeps its own.',
  'style-missing':
    'Styles are found by the names that Word gives them. What the file lacks keeps the look of the letter.',
  'style-unsuitable':
    'Text that is too small, too large or too faint to read is not taken over from the Word file.',
  'style-with-macros':
    'A file that can run something is not used as a source, even though nothing of it would be copied.',
  'unreadable-font':
    'Collections, variable fonts and fonts packed for the web cannot be embedded as they are.',
  'unreadable-logo': 'A logo is an SVG file with a size, or a PNG of 8 bits that is not interlaced.',
  'unreadable-style':
    'Of the file only its styles and its page are read. It must be a whole .docx of a reasonable size.',
  'unsafe-logo':
    'What runs, loads from elsewhere or depends on the fonts of a reader has no place in a letter that is kept for ever.',
  'weak-text-contrast':
    'Readers with weak sight need this contrast (WCAG 2.2, 1.4.3), and Dutch law asks it of every public document.',
} as const satisfies Partial<Readonly<Record<FindingCode, string>>>
