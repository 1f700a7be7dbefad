/** The words of `report reconcile` in Dutch. */
import type { Refused } from './read-letter-file.ts'
import type { Compared, ReconcileWords } from './words.ts'

const counted = (count: number, [one, many]: readonly [string, string]) =>
  `${count} ${count === 1 ? one : many}`

const joined = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`

const number = ['getal', 'getallen'] as const
const cell = ['cel', 'cellen'] as const

const list = ['lijst van namen', 'lijsten van namen'] as const

/** "9 getallen en 1 lijst van namen" */
const things = ({ numbers, names }: Compared) =>
  joined([...(numbers > 0 ? [counted(numbers, number)] : []), ...(names > 0 ? [counted(names, list)] : [])])

export const dutch: ReconcileWords = {
  compared: ({ cells, totals, statuses, phaseNumbers, phases, counts, texts, names, file }) => {
    const ofStatuses = [
      ...(cells > 0 ? [counted(cells, cell)] : []),
      ...(totals > 0 ? [counted(totals, ['totaal', 'totalen'])] : []),
    ]
    const parts = [
      ...(ofStatuses.length > 0 ? [`${joined(ofStatuses)} van ${statuses}`] : []),
      ...(phaseNumbers > 0 ? [`${counted(phaseNumbers, number)} van ${phases}`] : []),
      ...(counts > 0 ? [counted(counts, ['ander aantal', 'andere aantallen'])] : []),
      ...(texts > 0 ? [counted(texts, ['andere cel', 'andere cellen'])] : []),
      ...(names > 0 ? [counted(names, list)] : []),
    ]
    if (parts.length === 0) return `geen getal van ${phases} of ${statuses} kon worden vergeleken met ${file}`
    return `${parts.join(', ')} vergeleken met ${file}`
  },
  head: {
    row: 'rij',
    column: 'kolom',
    printed: 'gedrukt',
    counted: 'geteld',
    difference: 'verschil',
  },
  total: 'totaal',
  sumOfTotals: 'som van de totalen',
  none: 'niets',
  inData: 'in de gegevens',
  ownCells: (row, sum, printed) =>
    `${row}: de gedrukte cellen zelf tellen op tot ${sum}, niet tot ${printed}`,
  repairs: (row, printed, count) =>
    count === 1
      ? `de enige wijziging van een cel die ${printed} waar zou maken (${row})`
      : `${count} wijzigingen van één cel die ${printed} waar zouden maken (${row})`,
  noRepair: (row, printed) =>
    `geen wijziging van één cel maakt ${printed} waar (${row}) zonder dat meer gedrukte getallen onjuist worden`,
  follows: 'dan ook',
  refusedBy: (place, code) => `dan moet de tekst veranderen: ${place} ${code}`,
  others: count =>
    count === 1 ? 'de laatste, zonder de gevolgen' : `de andere ${count}, zonder hun gevolgen`,
  namesMissing: count => (count === 1 ? 'ontbreekt' : 'ontbreken'),
  namesExtra: 'niet in de gegevens',
  namesOrder: 'dezelfde namen in een andere volgorde',
  missingRows: (count, file) =>
    count === 1 ? `rij die ontbreekt in ${file}` : `rijen die ontbreken in ${file}`,
  note: table => `noot bij ${table}`,
  goes: 'vervalt',
  comes: 'komt erbij',
  drawn: figure => `${figure}: de staven en de alternatieve tekst`,
  row: 'rij',
  ofLetter: 'de brief zelf',
  erratum: 'erratum (klaar om te plakken)',
  unread: 'niet gelezen, dus niet vergeleken',
  unreadPart: (part, { row, column }) => {
    switch (part.what) {
      case 'row':
        return `rij ${row}: niet gevonden`
      case 'cells':
        return `rij ${row}: ${counted(part.found, cell)} voor ${part.columns} kolommen, en welke leeg zijn is niet te zien`
      case 'cell':
        return `rij ${row}, kolom ${column}`
      case 'total':
        return `rij ${row}: het totaal`
      case 'phase':
        return `aantal trajecten van ${row}`
      case 'year':
        return `aantal trajecten van ${row}, jaar ${part.year}`
      case 'trajectories':
        return 'aantal van alle trajecten'
      case 'table':
        return `de tabel van ${part.table}: niet gevonden`
      case 'table-row':
        return `${part.table}, rij ${part.row}: staat in een andere tabel`
      case 'strange-row':
        return `${part.table}, rij ${part.row}: geen rij die uit de gegevens volgt`
      case 'table-cell':
        return `${part.table}, rij ${part.row}, kolom ${part.column}`
      case 'loose-cells':
        return `${counted(part.count, cell)} in geen rij met een bekende naam, als eerste ${part.text}${part.line === null ? '' : ` in regel ${part.line}`}`
      case 'torn':
        return `rij ${row}: de woorden staan in de tekst niet bij elkaar`
      case 'figure':
        return 'de figuur'
      case 'sentences':
        return 'de zinnen'
    }
  },
  summary: (differing, of) => {
    const part = (count: number, all: string) =>
      count === 0 ? [] : [`${count} van ${all} ${count === 1 ? 'wijkt' : 'wijken'} af`]
    const { rows } = differing
    const parts = [
      ...part(differing.numbers, counted(of.numbers, number)),
      ...part(differing.names, counted(of.names, list)),
      ...(rows === 0 ? [] : [`${counted(rows, ['rij ontbreekt', 'rijen ontbreken'])}`]),
    ]
    return `${joined(parts)}; de gegevens zijn niet gewijzigd`
  },
  agrees: of =>
    of.numbers + of.names === 1
      ? `${things(of)} klopt met de gegevens`
      : `alle ${things(of)} kloppen met de gegevens`,
  agreesInPart: of =>
    `${things(of)} ${of.numbers + of.names === 1 ? 'klopt' : 'kloppen'}; niet alles kon worden gelezen`,
  nothingRead: file => `${file}: geen getal van de bijlagen kon worden gelezen`,
  notPublished: edition => ({
    found: `data/${edition} heeft geen gepubliceerd.yaml: deze editie is nog niet verstuurd`,
    hint: `leg de gedrukte getallen vast, of noem een bestand: report reconcile ${edition} brief.pdf`,
  }),
  hint: 'tip',
  refused: {
    missing: 'het bestand bestaat niet',
    folder: 'een map, geen bestand',
    unreadable: 'het bestand is niet te lezen',
    'too-large': 'groter dan 64 MiB',
    kind: 'een brief wordt gelezen uit .pdf, .docx of .txt',
    'not-utf8': 'tekst die geen UTF-8 is',
    encrypted: 'beveiligd met een wachtwoord',
    'other-kind': 'een bestand van een andere soort dan de naam zegt',
    'no-tags': 'geen tags: niets zegt wat tabel is en wat tekst',
    damaged: 'beschadigd, of van een andere soort dan de naam zegt',
    'unpacks-too-large': 'wordt uitgepakt groter dan 64 MiB',
    'too-complex': 'meer bladzijden of delen, of dieper genest, dan wordt gelezen',
  },
  refusedHint: refused => refusedHints[refused] ?? null,
}

const refusedHints: Readonly<Partial<Record<Refused, string>>> = {
  encrypted: 'sla het op zonder wachtwoord en probeer het opnieuw',
  'other-kind': 'open het in Word, en sla het op als .docx',
  'no-tags': 'noem het Word-document, of de tekst als .txt; of sla de PDF op met structuurtags',
}
