/** The words of `report verify` in Dutch. */
import type { VerifyWords } from './words.ts'

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

export const dutch: VerifyWords = {
  compared: 'vergeleken',
  counted: {
    headings: 'koppen',
    paragraphs: 'alinea\u2019s',
    items: 'punten van lijsten',
    cells: 'cellen',
    shares: 'aandelen',
    captions: 'bijschriften',
    footnotes: 'voetnoten',
    alternatives: 'alternatieve teksten',
    summaries: 'samenvattingen van tabellen',
    links: 'links',
  },
  tables: (files, cells) =>
    `${counted(cells, 'cel', 'cellen')} in ${counted(files, 'CSV-bestand', 'CSV-bestanden')}`,
  numbers: count => `${counted(count, 'getal', 'getallen')} in cijfers.json`,
  unchanged: (count, of) =>
    `${count} van ${counted(of, 'bestand', 'bestanden')} met de hash van het manifest`,
  proved: 'bewezen',
  forPeople: 'voor een mens',
  checks: [
    'lees de brief een keer van begin tot eind: staat er wat u wilt zeggen?',
    'naam, aanhef en ondertekening: nog de juiste mensen en functies?',
    'de alternatieve tekst van de figuur: zegt zij wat de figuur laat zien?',
    'beluister pagina 1 en bijlage 2 met een schermlezer, zoals NVDA',
    'druk de figuur af in grijs: zijn de statussen nog uit elkaar te houden?',
    'volg de links: leidt elke naar de pagina die de woorden noemen?',
    'open het Word-document in Word: druk op Ctrl+A en F9, en bekijk elke pagina',
  ],
  expected: 'verwacht',
  found: 'gevonden',
  nothing: 'niets',
  change: {
    changed: 'is veranderd sinds de bestanden zijn gemaakt',
    gone: 'is door de bouw gelezen en is weg',
    new: 'is nieuw sinds de bestanden zijn gemaakt',
  },
  otherDocument: 'is een ander document: het heeft te weinig gemeen met de brief',
  changedFile: 'is veranderd nadat het gemaakt is: de hash is niet die van het manifest',
  missingFile: 'staat in het manifest en niet in de map',
  unreadable: {
    'too-large': 'is groter dan 64 MiB en wordt niet gelezen',
    'not-readable': 'is niet te lezen',
    damaged: 'is beschadigd, of van een andere soort dan de naam zegt',
    'no-tags': 'heeft geen tags, zodat er geen leesvolgorde is',
    'unpacks-too-large': 'wordt uitgepakt groter dan 64 MiB en wordt niet gelezen',
    'too-complex': 'heeft meer pagina\u2019s of delen, of die zitten dieper in elkaar, dan wordt gelezen',
    'no-manifest': 'ontbreekt: dit is geen map die een bouw heeft gemaakt',
  },
  agrees: folder => `${folder} zegt wat de gegevens zeggen`,
  differs: (count, folder) => `${counted(count, 'verschil', 'verschillen')} in ${folder}`,
  refresh: edition => `maak de bestanden opnieuw met "report build ${edition}"`,
  hint: 'tip',
  build: 'noem een map die een bouw heeft gemaakt, zoals out/2024',
  more: count => `en nog ${count}`,
}
