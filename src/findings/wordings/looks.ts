/** What findings about looks say. */
import { nl } from './phrases.ts'
import { filled, plainWords } from './table.ts'

export const looksWords = plainWords({
  collection: { nl: 'een verzameling lettertypen', en: 'a collection of fonts' },
  'web-font': { nl: 'een lettertype voor het web', en: 'a font packed for the web' },
  'no-font': { nl: 'een bestand dat geen lettertype is', en: 'a file that is no font' },
  damaged: { nl: 'een beschadigd bestand', en: 'a damaged file' },
  'variable-font': { nl: 'een variabel lettertype', en: 'a variable font' },
  'no-embedding': { nl: 'insluiten verboden (fsType 2)', en: 'no embedding (fsType 2)' },
  'no-part-of-font': {
    nl: 'gedeeltelijk insluiten verboden (fsType 0x100)',
    en: 'no embedding in part (fsType 0x100)',
  },
  'bitmaps-only': {
    nl: 'alleen bitmaps mogen mee (fsType 0x200)',
    en: 'embedding of bitmaps only (fsType 0x200)',
  },
  'view-and-print-only': {
    nl: 'insluiten alleen voor lezen en afdrukken (fsType 4): alleen in de pdf',
    en: 'embedding for viewing and printing only (fsType 4): in the PDF alone',
  },
  'postscript-outlines': {
    nl: 'vormen in PostScript, die Word in geen document meeneemt',
    en: 'outlines in PostScript, which Word carries in no document',
  },
  'font-file': {
    nl: 'de naam van een .ttf- of .otf-bestand in templates/',
    en: 'the name of a .ttf or .otf file in templates/',
  },
  'logo-file': {
    nl: 'de naam van een .svg- of .png-bestand in templates/',
    en: 'the name of an .svg or .png file in templates/',
  },
  'logo-text': {
    nl: 'wat het logo zegt, voor wie het niet ziet',
    en: 'what the logo says, for who does not see it',
  },
  'list-of-colours': { nl: 'een lijst van twee tot zes kleuren', en: 'a list of two to six colours' },
  'neither-svg-nor-png': {
    nl: 'een bestand dat niet op .svg of .png eindigt',
    en: 'a file that ends in neither .svg nor .png',
  },
  'no-png': { nl: 'een bestand dat geen png is', en: 'a file that is no PNG' },
  interlaced: { nl: 'een verweven png', en: 'an interlaced PNG' },
  'sixteen-bits': { nl: 'een png van 16 bits', en: 'a PNG of 16 bits' },
  'too-many-dots': { nl: 'meer dan 4000 punten per zijde', en: 'more than 4000 dots on a side' },
  'no-svg': { nl: 'een bestand dat geen svg is', en: 'a file that is no SVG' },
  'svg-without-size': { nl: 'een svg zonder viewBox of maat', en: 'an SVG without viewBox or size' },
  'xml-broken': { nl: 'xml die niet klopt', en: 'XML that is not whole' },
  'xml-document-type': { nl: 'xml met een documenttype', en: 'XML with a document type' },
  'xml-too-deep': { nl: 'xml die te diep genest is', en: 'XML that is nested too deep' },
  'no-word-file': { nl: 'een bestand dat geen Word-document is', en: 'a file that is no Word document' },
  'zip-too-large': { nl: 'uitgepakt meer dan 20 MB', en: 'more than 20 MB when unpacked' },
})

export const looksWordings = {
  'length-between': filled<{ readonly from: number; readonly to: number; readonly unit: string }>({
    nl: ({ from, to, unit }) => `een maat van ${nl.decimal(from)} tot en met ${nl.decimal(to)} ${unit}`,
    en: ({ from, to, unit }) => `a length from ${from} to ${to} ${unit}`,
  }),
  /** `what`: an element or an attribute as it stands in the file. */
  'svg-runs': filled<{ readonly what: string }>({
    nl: ({ what }) => `${what}, dat iets uitvoert`,
    en: ({ what }) => `${what}, which runs something`,
  }),
  'svg-loads': filled<{ readonly what: string }>({
    nl: ({ what }) => `${what}, dat iets laadt`,
    en: ({ what }) => `${what}, which loads something`,
  }),
  'svg-text': filled<{ readonly what: string }>({
    nl: ({ what }) => `${what}, waarvoor een lettertype nodig is`,
    en: ({ what }) => `${what}, which needs a font`,
  }),
  'svg-style': filled<{ readonly what: string }>({
    nl: ({ what }) => `${what}, een stijlblad`,
    en: ({ what }) => `${what}, a style sheet`,
  }),
  'svg-element': filled<{ readonly what: string }>({
    nl: ({ what }) => `${what}, dat geen vorm is`,
    en: ({ what }) => `${what}, which is not among the shapes`,
  }),
  'svg-number': filled<{ readonly what: string }>({
    nl: ({ what }) => `${what}, met te grote getallen`,
    en: ({ what }) => `${what}, with numbers that are too large`,
  }),
  /** `size` in points; `ratio` of the contrast on white. */
  'style-faults': filled<{
    readonly faults: readonly (
      | { readonly style: string; readonly size: number }
      | { readonly style: string; readonly colour: string; readonly ratio: number }
    )[]
  }>({
    nl: ({ faults }) =>
      faults
        .map(fault =>
          'size' in fault
            ? `${fault.style} in ${nl.decimal(fault.size)} pt`
            : `${fault.style} in ${fault.colour}, ${nl.decimal(fault.ratio.toFixed(2))} op 1 tegen wit`,
        )
        .join('; '),
    en: ({ faults }) =>
      faults
        .map(fault =>
          'size' in fault
            ? `${fault.style} at ${fault.size} pt`
            : `${fault.style} in ${fault.colour}, ${fault.ratio.toFixed(2)} to 1 on white`,
        )
        .join('; '),
  }),
  /** Millimetres. */
  'page-size': filled<{ readonly width: number; readonly height: number }>({
    nl: ({ width, height }) => `een pagina van ${nl.decimal(width)} bij ${nl.decimal(height)} mm`,
    en: ({ width, height }) => `a page of ${width} by ${height} mm`,
  }),
  'page-margins': filled<{
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }>({
    nl: ({ left, right, top, bottom }) =>
      `marges van ${nl.decimal(left)} mm links, ${nl.decimal(right)} mm rechts, ${nl.decimal(top)} mm boven en ${nl.decimal(bottom)} mm onder`,
    en: ({ left, right, top, bottom }) =>
      `margins of ${left} mm left, ${right} mm right, ${top} mm on top and ${bottom} mm at the foot`,
  }),
}
