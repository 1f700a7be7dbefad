/** Dutch words of the codes of looks: what is wrong with the style of an organisation. */
import type { FindingCode } from '../../diagnostic-codes.ts'
import type { CodeWords } from '../finding-words.ts'

export const styleCodes = {
  'file-outside-templates': {
    summary: 'het bestand ligt niet in templates/',
    remedy: 'zet het bestand in templates/ en schrijf de naam, zonder .. of schuine streep vooraan',
  },
  'font-lacks-letters': {
    summary: 'het lettertype mist tekens die elke brief nodig heeft',
    remedy: 'kies een lettertype voor lopende tekst, met letters, cijfers en aanhalingstekens',
  },
  'font-not-carried': {
    summary: 'niet elk bestand kan het lettertype meenemen',
    remedy:
      'neem een TrueType-lettertype dat in bewerkbare bestanden mee mag, of installeer het bij alle lezers',
  },
  'font-not-embeddable': {
    summary: 'de licentie van het lettertype laat niet toe dat een document het meeneemt',
    remedy: 'neem een lettertype dat mag worden ingesloten, of vraag de maker erom',
  },
  'logo-too-large': {
    summary: 'het logo is te groot',
    remedy: 'bewaar het opnieuw: hoogstens 500 kB en 4000 punten per zijde',
  },
  'page-does-not-fit': {
    summary: 'de pagina van het Word-bestand past niet bij de brief',
    remedy: 'neem staand A4 met marges die ruimte laten voor de tekst en de kolom ernaast',
  },
  'style-missing': {
    summary: 'het Word-bestand heeft deze stijl niet',
    remedy:
      'voeg de stijl toe aan het bestand om hem een eigen uiterlijk te geven; nu gebruikt de brief de zijne',
  },
  'style-unsuitable': {
    summary: 'het uiterlijk van een stijl past niet bij de brief',
    remedy: 'verander de stijl in het Word-bestand, of laat het zo: de brief houdt daar zijn eigen uiterlijk',
  },
  'style-with-macros': {
    summary: 'het Word-bestand bevat macro’s',
    remedy: 'bewaar het zonder macro’s, als .docx',
  },
  'unreadable-font': {
    summary: 'het bestand is geen bruikbaar lettertype',
    remedy: 'neem één TrueType- of OpenType-lettertype, met .ttf of .otf aan het eind',
  },
  'unreadable-logo': {
    summary: 'het logo is niet te lezen',
    remedy: 'bewaar het als svg met alleen vormen, of als gewone png',
  },
  'unreadable-style': {
    summary: 'het bestand is geen bruikbaar Word-bestand',
    remedy: 'bewaar het opnieuw in Word, als .docx',
  },
  'unsafe-logo': {
    summary: 'het logo bevat iets dat niet in de brief mag',
    remedy:
      'bewaar het als gewone svg: alleen vormen, tekst omgezet in paden, geen stijlblad, geen verwijzingen',
  },
  'weak-text-contrast': {
    summary: 'de tekst steekt te weinig af tegen wat erachter ligt',
    remedy: 'kies een donkerder kleur voor de tekst, of een lichter vlak erachter: minstens 4,5 op 1',
  },
} as const satisfies Partial<Readonly<Record<FindingCode, CodeWords>>>
