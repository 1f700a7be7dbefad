/** The words of `report explain` in Dutch. */
import type { LetterPart } from '../letter-texts.ts'
import type { ExplainWords } from './words.ts'

const units = {
  agreements: ['afspraak', 'afspraken'],
  trajectories: ['traject', 'trajecten'],
  principles: ['principe', 'principes'],
  examples: ['voorbeeld', 'voorbeelden'],
} as const

const unitOf = (count: number, unit: keyof typeof units) => units[unit][count === 1 ? 0 : 1]

const parts: Readonly<Record<LetterPart, (of: string) => string>> = {
  sender: () => 'eerste pagina, afzender',
  'side-column': of => (of === '' ? 'eerste pagina, zijkolom' : `eerste pagina, zijkolom, ${of}`),
  'return-address': () => 'eerste pagina, retouradres',
  addressee: () => 'eerste pagina, geadresseerde',
  'opening-line': of => `eerste pagina, regel ${of}`,
  salutation: () => 'eerste pagina, aanhef',
  'running-head': of => (of === '' ? 'kop van de volgende pagina’s' : `kop van de pagina’s van ${of}`),
  closing: () => 'ondertekening',
  footnote: of => `voetnoot ${of}`,
  label: of => `aanduiding van ${of}`,
  title: of => `titel van ${of}`,
  caption: of => `onderschrift van ${of}`,
  alt: of => `alternatieve tekst van ${of}`,
  axis: of => `as van ${of}`,
  bar: of => `${of}, naam van een staaf`,
  segment: of => `${of}, naam van een deel van de staven`,
  'table-head': of => `tabel ${of}, kop van een kolom`,
  'table-summary': of => `tabel ${of}, samenvatting voor schermlezers`,
  'row-head': of => `tabel ${of}, kop van een rij`,
  description: of => `tabel ${of}, omschrijving van een rij`,
  cell: of => `tabel ${of}, cel`,
  note: of => `noot onder de tabel van ${of}`,
  'reading-note': of => `leeswijzer van ${of}`,
  legend: of => `legenda van ${of}`,
}

export const dutch: ExplainWords = {
  from: 'uit',
  used: 'gebruikt',
  head: {
    trajectory: 'traject',
    category: 'categorie',
    status: 'status',
    phase: 'fase',
    place: 'plaats',
    line: 'regel',
    path: 'pad',
    value: 'waarde',
    share: 'aandeel',
  },
  decimals: text => text.replace(/(\d)\.(?=\d)/g, '$1,'),
  share: (count, of, unit) => `${count} van ${of} ${unitOf(of, unit)}`,
  counted: (count, unit) => `${count} ${unitOf(count, unit)}`,
  ofWhole: path => `een deel van ${path}`,
  rounding: ({ fraction, decimal, whole }) =>
    `${fraction}; op één decimaal ${decimal}%${whole === null ? '' : `, in hele procenten ${whole}%`} (half naar boven)`,
  placesIn: folder => `plaatsen staan in ${folder}`,
  noUse: 'nergens in de brief; de waarde staat in cijfers.json',
  noTextUse: 'nergens in de brief via deze waarde; een sjabloon mag erom vragen',
  place: use => {
    switch (use.kind) {
      case 'cell':
        return `tabel ${use.table}, rij ${use.row}, kolom ${use.column}`
      case 'bar':
        return `${use.figure}, staaf van ${use.bar}`
      case 'alt':
        return `alternatieve tekst van ${use.figure}`
      case 'note':
        return `noot onder de tabel van ${use.table}`
      case 'reading-note':
        return `leeswijzer van ${use.annex}`
    }
  },
  part: (part, of) => parts[part](of ?? ''),
  filtered: filter => `filter ${filter}`,
  rules: {
    percentage: 'regel: het aandeel in hele procenten, half naar boven',
    countWord: 'regel: één tot en met twintig en de tientallen zijn woorden',
    digits: {
      size: 'regel: cijfers, want het getal is groter dan twintig en geen tiental',
      sentence: 'regel: cijfers, want een ander aantal in de zin is groter dan twintig',
      filter: 'regel: cijfers, want het filter cijfers vraagt erom',
    },
    roughShare: ({ low, lowIncluded, high, highIncluded }) =>
      `regel: getypte woorden, voor ${lowIncluded ? 'ten minste' : 'meer dan'} ${low}% en ${highIncluded ? 'ten hoogste' : 'minder dan'} ${high}%`,
    none: 'regel: niets van het geheel is "geen"',
    all: 'regel: het geheel is "alle"',
    nearest: (fraction, percents) => `regel: dichtstbijzijnde breuk ${fraction} = ${percents}%`,
    exact: 'gelijk, dus zonder woord ervoor',
    about: points => `${points} procentpunt ernaast; tot en met 1 is "ongeveer"`,
    over: points => `${points} procentpunt erboven; meer dan 1 tot en met 3 is "ruim"`,
    almost: points => `${points} procentpunt eronder; meer dan 1 tot en met 3 is "bijna"`,
    tooFar: points => `${points} procentpunt ernaast; meer dan 3 is het percentage`,
  },
  year: year => `jaar ${year}`,
  shownAs: (text, values) =>
    values === 1
      ? `één waarde staat in de brief als "${text}"`
      : `${values} waarden staan in de brief als "${text}"`,
  notShown: (text, values) =>
    `niets staat in de brief als "${text}"; ${values === 1 ? 'één waarde is' : `${values} waarden zijn`} dat getal`,
  standing: (text, edition) => `"${text}" staat in de brief, maar is geen waarde van ${edition}`,
  alsoTyped: 'ook met de hand getypt; daar wordt niets geteld',
  stands: 'staat',
  typed: { template: 'getypt', data: 'gegevens', constant: 'constante' },
  declared: reason => `opgegeven, want: ${reason}`,
  holds: paths => `gemaakt uit ${paths.join(', ')}`,
  runningText: 'lopende tekst',
  morePlaces: places => `en nog ${places} ${places === 1 ? 'plaats' : 'plaatsen'}`,
  more: 'vraag een van de paden op om alles te zien wat erachter zit',
  unknown: (asked, edition) =>
    `"${asked}" is geen waarde van ${edition}, en geen getal of woorden uit de brief`,
  didYouMean: 'bedoelde u',
  hint: 'tip',
  listHint: edition => `"report explain ${edition}" toont alle waarden`,
}
