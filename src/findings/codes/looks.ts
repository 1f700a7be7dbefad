/** The codes of an organisation’s own look. */
import { codesOf } from './code-entry.ts'

// Files of the examples, as they lie in the edition of 2024.
const style = 'templates/huisstijl.yaml'

export const looksCodes = codesOf({
  'file-outside-templates': {
    severity: 'error',
    summary: { nl: 'het bestand ligt niet in templates/', en: 'the file does not lie in templates/' },
    remedy: {
      nl: 'zet het bestand in templates/ en schrijf de naam, zonder .. of schuine streep vooraan',
      en: 'put the file in templates/ and write its name, without .. or a leading slash',
    },
    meaning: {
      nl: 'Lettertypen en logo van de huisstijl komen alleen uit templates/, zodat de stijl als geheel te verplaatsen en te bewaren is.',
      en: 'Fonts and logo of the house style are read from templates/ only, so that the style can be moved and kept as a whole.',
    },
    example: { file: style, wrong: '  bestand: ../logo.svg', right: '  bestand: logo.svg' },
  },
  'font-lacks-letters': {
    severity: 'error',
    summary: {
      nl: 'het lettertype mist tekens die elke brief nodig heeft',
      en: 'the font lacks characters that every letter needs',
    },
    remedy: {
      nl: 'kies een lettertype voor lopende tekst, met letters, cijfers en aanhalingstekens',
      en: 'choose a font for running text, with Latin letters, digits and quotes',
    },
    meaning: {
      nl: 'Een lettertype van de huisstijl zet alle tekst. Letters, cijfers en gewone leestekens moeten erin zitten; zeldzamere tekens komen uit Noto Sans.',
      en: 'A font of the house style sets all text. Letters, digits and common signs must be in it; rarer characters come from Noto Sans.',
    },
    example: null,
  },
  'font-not-carried': {
    severity: 'warning',
    summary: { nl: 'niet elk bestand kan het lettertype meenemen', en: 'not every file can carry the font' },
    remedy: {
      nl: 'neem een TrueType-lettertype dat in bewerkbare bestanden mee mag, of installeer het bij alle lezers',
      en: 'use a TrueType font whose licence allows embedding in files that are edited, or install it for every reader',
    },
    meaning: {
      nl: 'De pdf neemt de lettertypen altijd mee. Een webpagina of Word-bestand doet dat alleen als de licentie het toestaat, en Word alleen met TrueType-vormen; wie het lettertype niet heeft, ziet dan een ander.',
      en: 'The PDF always carries its fonts. A page or a Word document does only when the licence allows it, and Word takes TrueType outlines only; readers without the font then see another one.',
    },
    example: null,
  },
  'font-not-embeddable': {
    severity: 'error',
    summary: {
      nl: 'de licentie van het lettertype laat niet toe dat een document het meeneemt',
      en: 'the licence of the font does not let documents carry it',
    },
    remedy: {
      nl: 'neem een lettertype dat mag worden ingesloten, of vraag de maker erom',
      en: 'use a font that may be embedded, or ask its maker for one',
    },
    meaning: {
      nl: 'Het veld fsType van het lettertype zegt wat de maker toestaat. Een archief-pdf moet de lettertypen meenemen, voor een deel en als vorm.',
      en: 'The field fsType of the font says what its maker allows. An archived PDF must carry its fonts, in part, as outlines.',
    },
    example: null,
  },
  'logo-too-large': {
    severity: 'error',
    summary: { nl: 'het logo is te groot', en: 'the logo is too large' },
    remedy: {
      nl: 'bewaar het opnieuw: hoogstens 500 kB en 4000 punten per zijde',
      en: 'save it again: at most 500 kB, and 4000 dots on a side',
    },
    meaning: {
      nl: 'Het logo zit in elk bestand van de brief; de grootte telt dus meermalen.',
      en: 'The logo is in every file of the letter, so its size counts several times.',
    },
    example: null,
  },
  'page-does-not-fit': {
    severity: 'warning',
    summary: {
      nl: 'de pagina van het Word-bestand past niet bij de brief',
      en: 'the page of the Word file does not suit the letter',
    },
    remedy: {
      nl: 'neem staand A4 met marges die ruimte laten voor de tekst en de kolom ernaast',
      en: 'take an upright A4 with margins that leave room for text and the column beside it',
    },
    meaning: {
      nl: 'De brief heeft een kolom met gegevens naast de tekst en een adresvenster. Een pagina zonder ruimte daarvoor wordt niet gebruikt; de brief houdt de eigen pagina.',
      en: 'The letter has a column of facts beside its text and an address window. A page that has no room for them is not used; the letter keeps its own.',
    },
    example: null,
  },
  'style-missing': {
    severity: 'info',
    summary: { nl: 'het Word-bestand heeft deze stijl niet', en: 'the Word file has no such style' },
    remedy: {
      nl: 'voeg de stijl toe aan het bestand om hem een eigen uiterlijk te geven; nu gebruikt de brief de zijne',
      en: 'add the style to the file to give it its own look; the letter has its own for it',
    },
    meaning: {
      nl: 'Stijlen worden gevonden op de naam die Word ze geeft. Wat het bestand niet heeft, houdt het uiterlijk van de brief.',
      en: 'Styles are found by the names that Word gives them. What the file lacks keeps the look of the letter.',
    },
    example: null,
  },
  'style-unsuitable': {
    severity: 'warning',
    summary: {
      nl: 'het uiterlijk van een stijl past niet bij de brief',
      en: 'the look of a style does not suit the letter',
    },
    remedy: {
      nl: 'verander de stijl in het Word-bestand, of laat het zo: de brief houdt daar zijn eigen uiterlijk',
      en: 'change the style in the Word file, or leave it: the letter keeps its own look there',
    },
    meaning: {
      nl: 'Tekst die te klein, te groot of te flets is om te lezen, wordt niet overgenomen uit het Word-bestand.',
      en: 'Text that is too small, too large or too faint to read is not taken over from the Word file.',
    },
    example: null,
  },
  'style-with-macros': {
    severity: 'error',
    summary: { nl: 'het Word-bestand bevat macro’s', en: 'the Word file holds macros' },
    remedy: { nl: 'bewaar het zonder macro’s, als .docx', en: 'save it without macros, as .docx' },
    meaning: {
      nl: 'Een bestand dat iets kan uitvoeren wordt niet als bron gebruikt, ook al zou er niets van worden overgenomen.',
      en: 'A file that can run something is not used as a source, even though nothing of it would be copied.',
    },
    example: null,
  },
  'unreadable-font': {
    severity: 'error',
    summary: { nl: 'het bestand is geen bruikbaar lettertype', en: 'the file is no font that can be used' },
    remedy: {
      nl: 'neem één TrueType- of OpenType-lettertype, met .ttf of .otf aan het eind',
      en: 'use a single TrueType or OpenType font, ending in .ttf or .otf',
    },
    meaning: {
      nl: 'Verzamelingen, variabele lettertypen en lettertypen voor het web kunnen niet zo worden ingesloten.',
      en: 'Collections, variable fonts and fonts packed for the web cannot be embedded as they are.',
    },
    example: null,
  },
  'unreadable-logo': {
    severity: 'error',
    summary: { nl: 'het logo is niet te lezen', en: 'the logo cannot be read' },
    remedy: {
      nl: 'bewaar het als svg met alleen vormen, of als gewone png',
      en: 'save it as SVG with shapes only, or as an ordinary PNG',
    },
    meaning: {
      nl: 'Een logo is een svg-bestand met een maat, of een png van 8 bits die niet is verweven.',
      en: 'A logo is an SVG file with a size, or a PNG of 8 bits that is not interlaced.',
    },
    example: null,
  },
  'unreadable-style': {
    severity: 'error',
    summary: {
      nl: 'het bestand is geen bruikbaar Word-bestand',
      en: 'the file is no Word file that can be used',
    },
    remedy: { nl: 'bewaar het opnieuw in Word, als .docx', en: 'save it again in Word, as .docx' },
    meaning: {
      nl: 'Van het bestand worden alleen de stijlen en de pagina gelezen. Het moet een gaaf .docx van redelijke grootte zijn.',
      en: 'Of the file only its styles and its page are read. It must be a whole .docx of a reasonable size.',
    },
    example: null,
  },
  'unsafe-logo': {
    severity: 'error',
    summary: {
      nl: 'het logo bevat iets dat niet in de brief mag',
      en: 'the logo holds something that may not go into the letter',
    },
    remedy: {
      nl: 'bewaar het als gewone svg: alleen vormen, tekst omgezet in paden, geen stijlblad, geen verwijzingen',
      en: 'save it as plain SVG: shapes only, text turned into paths, no style sheet, no links',
    },
    meaning: {
      nl: 'Wat iets uitvoert, van elders laadt of afhangt van lettertypen bij de lezer, hoort niet in een brief die voor altijd wordt bewaard.',
      en: 'What runs, loads from elsewhere or depends on the fonts of a reader has no place in a letter that is kept for ever.',
    },
    example: null,
  },
  'weak-text-contrast': {
    severity: 'error',
    summary: {
      nl: 'de tekst steekt te weinig af tegen wat erachter ligt',
      en: 'the text stands out too little from what lies behind it',
    },
    remedy: {
      nl: 'kies een donkerder kleur voor de tekst, of een lichter vlak erachter: minstens 4,5 op 1',
      en: 'choose a darker colour for the text, or a lighter one behind it: 4.5 to 1 at least',
    },
    meaning: {
      nl: 'Slechtziende lezers hebben dit contrast nodig (WCAG 2.2, 1.4.3) en de wet vraagt het van elk openbaar document.',
      en: 'Readers with weak sight need this contrast (WCAG 2.2, 1.4.3), and Dutch law asks it of every public document.',
    },
    example: { file: style, wrong: '  zacht: "#d0d0d0"', right: '  zacht: "#46534e"' },
  },
})
