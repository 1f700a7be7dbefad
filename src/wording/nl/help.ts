/** Dutch words of the help, by command and flag. */
import type { HelpWords } from '../command-words.ts'

const edition = 'naam van een map in data, zoals 2024'
const root = 'map waarin data, templates en out liggen (standaard: hier)'
const strict = 'waarschuwingen tellen als fouten'

export const help: HelpWords = {
  tagline: 'schrijft de voortgangsbrief uit gegevens, en bewijst de cijfers',
  usage: 'gebruik',
  commands: 'opdrachten',
  arguments: 'argumenten',
  options: 'opties',
  everywhere: 'opties van elke opdracht',
  exitStatus: 'afsluitcode',
  exitStatuses: ['0 goed', '1 fouten of verschillen', '2 verkeerd gebruik of eigen fout'],
  example: 'voorbeeld',
  anyCommand: '<opdracht>',
  anyOptions: '[opties]',
  placeholders: {
    edition: 'editie',
    folder: 'map',
    file: 'bestand',
    list: 'lijst',
    name: 'naam',
    form: 'vorm',
    what: 'wat',
  },
  global: {
    '--json': 'de uitkomst voor machines, op stdout',
    '--quiet': 'alleen bevindingen',
    '--lang': 'taal van de meldingen (standaard: omgeving, anders en)',
    '--no-color': 'geen kleur, ook niet op een terminal',
    '--version': 'versie',
    '--help': 'deze tekst; "report <opdracht> --help" voor één opdracht',
  },
  byCommand: {
    build: {
      does: 'maak de brief in alle vormen, in out/<editie>',
      parts: {
        edition,
        '--root': root,
        '--out': 'schrijf in deze map in plaats van out/<editie>',
        '--formats': 'alleen deze vormen, met komma’s',
        '--figure': 'de figuur in het Word-document: een beeld, of een grafiek om te bewerken',
        '--style': 'Word-bestand waarvan het Word-document stijlen en pagina overneemt',
        '--strict': strict,
      },
    },
    check: {
      does: 'zoek fouten in gegevens en tekst, schrijf niets',
      parts: {
        edition,
        '--root': root,
        '--strict': strict,
        '--format': 'hoe bevindingen verteld worden',
        '--explain': 'wat een code betekent, met een voorbeeld; zonder editie',
      },
    },
    verify: {
      does: 'vergelijk gemaakte bestanden met de gegevens',
      parts: {
        folder: 'map met gemaakte bestanden, zoals out/2024',
        '--root': root,
        '--outline': 'toon de structuur van de pdf zoals voorleessoftware die volgt',
      },
    },
    diff: {
      does: 'wat er veranderde, van afspraak tot zin',
      parts: {
        a: 'hoe het was: een editie, een map of een git-revisie, zoals main:2024',
        b: 'hoe het wordt, op dezelfde manier genoemd',
        '--root': root,
        '--format': 'vorm van de vergelijking',
        '--out':
          'schrijf haar in dit bestand in plaats van naar stdout; alleen een vergelijking wordt vervangen',
      },
    },
    explain: {
      does: 'waar een getal in de brief vandaan komt',
      parts: {
        edition,
        what: 'pad van een waarde, of een getal of woorden uit de brief; zonder: alle paden',
        '--root': root,
      },
    },
    reconcile: {
      does: 'vergelijk de verstuurde brief met de gegevens',
      parts: {
        edition,
        file: 'een brief als .pdf, .docx of .txt; zonder: de getallen in gepubliceerd.yaml',
        '--root': root,
      },
    },
  },
}
