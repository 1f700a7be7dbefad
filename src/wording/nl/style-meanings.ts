/** What the codes of looks mean, in Dutch. */
import type { FindingCode } from '../../diagnostic-codes.ts'

export const styleMeanings = {
  'file-outside-templates':
    'Lettertypen en logo van de huisstijl komen alleen uit templates/, zodat de stijl als geheel te verplaatsen en te bewaren is.',
  'font-lacks-letters':
    'Een lettertype van de huisstijl zet alle tekst. Letters, cijfers en gewone leestekens moeten erin zitten; zeldzamere tekens komen uit Noto Sans.',
  'font-not-carried':
    'De pdf neemt de lettertypen altijd mee. Een webpagina of Word-bestand doet dat alleen als de licentie het toestaat, en Word alleen met TrueType-vormen; wie het lettertype niet heeft, ziet dan een ander.',
  'font-not-embeddable':
    'Het veld fsType van het lettertype zegt wat de maker toestaat. Een archief-pdf moet de lettertypen meenemen, voor een deel en als vorm.',
  'logo-too-large': 'Het logo zit in elk bestand van de brief; de grootte telt dus meermalen.',
  'page-does-not-fit':
    'De brief heeft een kolom met gegevens naast de tekst en een adresvenster. Een pagina zonder ruimte daarvoor wordt niet gebruikt; de brief houdt de eigen pagina.',
  'style-missing':
    'Stijlen worden gevonden op de naam die Word ze geeft. Wat het bestand niet heeft, houdt het uiterlijk van de brief.',
  'style-unsuitable':
    'Tekst die te klein, te groot of te flets is om te lezen, wordt niet overgenomen uit het Word-bestand.',
  'style-with-macros':
    'Een bestand dat iets kan uitvoeren wordt niet als bron gebruikt, ook al zou er niets van worden overgenomen.',
  'unreadable-font':
    'Verzamelingen, variabele lettertypen en lettertypen voor het web kunnen niet zo worden ingesloten.',
  'unreadable-logo': 'Een logo is een svg-bestand met een maat, of een png van 8 bits die niet is verweven.',
  'unreadable-style':
    'Van het bestand worden alleen de stijlen en de pagina gelezen. Het moet een gaaf .docx van redelijke grootte zijn.',
  'unsafe-logo':
    'Wat iets uitvoert, van elders laadt of afhangt van lettertypen bij de lezer, hoort niet in een brief die voor altijd wordt bewaard.',
  'weak-text-contrast':
    'Slechtziende lezers hebben dit contrast nodig (WCAG 2.2, 1.4.3) en de wet vraagt het van elk openbaar document.',
} as const satisfies Partial<Readonly<Record<FindingCode, string>>>
