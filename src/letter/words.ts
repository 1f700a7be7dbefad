/**
 * Every Dutch word that the program itself puts into documents stands here, and nowhere else. Names of things
 * (phases, statuses, categories, organisations) come from the data.
 */

/** No-break space: keeps a number with its unit and a reference with its number. */
export const noBreakSpace = '\u00a0'

/** Zero in a table (DOMAIN §5); spoken as `words.none`. */
export const zeroSign = '–'

export const words = {
  total: 'Totaal',
  allYears: 'Alle jaren',
  none: 'geen',
  all: 'alle',
  about: (fraction: string) => `ongeveer ${fraction}`,
  over: (fraction: string) => `ruim ${fraction}`,
  almost: (fraction: string) => `bijna ${fraction}`,
  /** Where a link leads, for people who hear the link alone. */
  linkTitle: (text: string, target: string) => `${text} (${target})`,
  /** Before a share that is not whole, though its percents would be. */
  shareSigns: { '': '', '<': 'minder dan ', '>': 'meer dan ' },
  percentInText: (text: string) => `${text}${noBreakSpace}procent`,
  year: (year: number) => `jaar${noBreakSpace}${year}`,
  yearTitle: (year: number) => `Jaar${noBreakSpace}${year}`,
  annexTitle: (number: number) => `Bijlage${noBreakSpace}${number}`,
  annex: (number: number) => `bijlage${noBreakSpace}${number}`,
  figureTitle: (number: number) => `Figuur${noBreakSpace}${number}`,
  figure: (number: number) => `figuur${noBreakSpace}${number}`,
  percent: (text: string) => `${text}%`,
  trajectories: (number: string, count: number) =>
    `${number}${noBreakSpace}${count === 1 ? 'traject' : 'trajecten'}`,
  sampleSize: (number: string) => `n${noBreakSpace}=${noBreakSpace}${number}`,

  head: {
    returnAddress: (address: string) => `Retouradres ${address}`,
    visitingAddress: 'Bezoekadres',
    postalAddress: 'Postadres',
    web: 'Internet',
    date: 'Datum',
    subject: 'Betreft',
    reference: 'Onze referentie',
    annexes: 'Bijlagen',
    department: 'Afdeling',
    request: 'Vermeld bij uw antwoord de datum en onze referentie.',
    letterTo: (addressee: string) => `Brief aan ${addressee}`,
  },
  furniture: {
    page: 'Pagina',
    of: 'van',
    contents: 'In deze brief',
    download: 'Downloaden',
    thisLetter: 'Deze brief',
    skipToText: 'Naar de tekst',
    footnotes: 'Voetnoten',
    footnote: 'Voetnoot',
    backToText: 'Terug naar de tekst',
    dataTable: 'Tabel bij de figuur',
    continued: 'vervolg',
  },

  phases: {
    phase: 'Fase',
    number: 'Aantal',
    trajectories: 'Trajecten',
    perYear: 'per implementatiejaar:',
    title: 'Overzicht van de trajecten naar fase',
    caption: (month: string) => `Aantal trajecten en hun namen per fase; stand in ${month}`,
    summary: 'Per fase, en binnen de implementatie per jaar, het aantal trajecten en hun namen.',
  },
  statuses: {
    category: 'Soort verbeterafspraak',
    tokens: (status: string) => `${status}, per traject`,
    title: 'Verbeterafspraken naar soort en status',
    caption: (month: string) => `Aantal verbeterafspraken per soort, status en traject; stand in ${month}`,
    summary: (statuses: string) =>
      `Per soort verbeterafspraak het aantal dat ${statuses} is, met de verdeling over de trajecten. De soorten staan in groepen bij elkaar; de kop van elke groep heeft subtotalen.`,
    sum: 'Vooraan in een cel staat het aantal afspraken, daarna de verdeling over de trajecten.',
    /** Around the number of principles: "drie principes", "één principe". */
    outside: (principles: number) =>
      principles === 1
        ? { before: 'Er is ', after: '; afspraken die daar niet bij passen, staan onderaan.' }
        : { before: 'Afspraken die bij geen van de ', after: ' passen, staan onderaan.' },
    tokenMeans: (name: string, year: number, agreements: string) =>
      ` betekent: ${name}, implementatiejaar${noBreakSpace}${year}, ${agreements}.`,
    agreements: (number: string, count: number) =>
      `${number}${noBreakSpace}${count === 1 ? 'afspraak' : 'afspraken'}`,
    principles: (counted: string, count: number) => `${counted} ${count === 1 ? 'principe' : 'principes'}`,
  },
  years: {
    year: 'Implementatiejaar',
    trajectories: 'Trajecten',
    share: (status: string) => `${status}, aandeel`,
    title: 'Verbeterafspraken naar status, per implementatiejaar',
    caption: 'Percentage van de verbeterafspraken; n = aantal verbeterafspraken',
    tableTitle: 'Aantal en percentage van de verbeterafspraken, per implementatiejaar',
    summary:
      'Per implementatiejaar het aantal trajecten en, voor elke status, het aantal verbeterafspraken en hun aandeel.',
    altIntro:
      'Gestapelde staven met het aandeel van de verbeterafspraken per status, een staaf per implementatiejaar.',
    altShare: (share: string, status: string) => `${share} ${status}`,
    roundingRow: (year: string) => `van ${year}`,
    rounding: (rows: string, sum: number) =>
      `Door afronding tellen de percentages ${rows} samen op tot ${sum}.`,
    allYears: 'alle jaren',
  },
  data: {
    phase: 'Fase',
    year: 'Implementatiejaar',
    trajectory: 'Traject',
    code: 'Code',
    principle: 'Principe',
    category: 'Categorie',
    status: 'Status',
    amount: 'Aantal',
    share: 'Aandeel in procenten',
    trajectories: 'Trajecten',
    agreements: 'Verbeterafspraken',
    all: 'alle',
  },
} as const
