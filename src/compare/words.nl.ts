/** The words of this room in Dutch. */
import type { AgreementField, TrajectoryField, Warning } from './comparison.ts'
import { summary } from './summary-words.nl.ts'
import type { Words } from './words.ts'

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`
const agreements = (count: number) => many(count, 'afspraak', 'afspraken')
const list = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`
const quoted = (text: string | null) => (text === null ? 'niets' : `‘${text}’`)
const inYear = (year: number | null) => (year === null ? '' : `, jaar ${year}`)

const agreementField: Record<AgreementField, string> = {
  status: 'status',
  category: 'categorie',
  amount: 'aantal',
  trajectory: 'traject',
  description: 'omschrijving',
  note: 'toelichting',
  from: 'herkomst (uit)',
}

function changeAgreement(
  field: AgreementField,
  {
    before,
    after,
    count,
  }: { readonly before: string | null; readonly after: string | null; readonly count: number },
): string {
  const goes = `${agreements(count)} ${count === 1 ? 'gaat' : 'gaan'}`
  switch (field) {
    case 'status':
      return `${goes} van ${quoted(before)} naar ${quoted(after)}`
    case 'category':
      return `${goes} van categorie ${quoted(before)} naar ${quoted(after)}`
    case 'amount':
      return `aantal van ${before} naar ${after}`
    default:
      return `${agreementField[field]} van ${quoted(before)} naar ${quoted(after)}`
  }
}

const trajectoryField: Record<TrajectoryField, string> = {
  name: 'naam',
  code: 'code',
  phase: 'fase',
  year: 'implementatiejaar',
  file: 'bestand',
}

function warn(warning: Warning): string {
  switch (warning.code) {
    case 'done-undone': {
      const { before, after, amount } = warning
      const verb = amount === 1 ? 'was' : 'waren'
      const now = amount === 1 ? 'is' : 'zijn'
      return `${after.id} (${after.trajectoryName}, ${after.categoryName}): ${agreements(amount)} ${verb} ${quoted(before.statusName)} en ${now} nu ${quoted(after.statusName)}. Wat gereed is, hoort gereed te blijven.`
    }
    case 'id-reused':
      return `${warning.id} stond voor ${quoted(warning.before)} en staat nu voor ${quoted(warning.after)}. Geef iets nieuws een eigen code.`
    case 'agreements-vanished': {
      const ids = list(warning.agreements.map(({ id }) => id))
      return `${warning.trajectoryName}: ${agreements(warning.amount)} ${warning.amount === 1 ? 'is' : 'zijn'} verdwenen (${ids}), en geen andere afspraak zegt met ‘uit’ waar ${warning.amount === 1 ? 'die' : 'ze'} gebleven ${warning.amount === 1 ? 'is' : 'zijn'}.`
    }
    case 'trajectory-vanished':
      return `Het traject ${warning.trajectory.name} is verdwenen${warning.amount === 0 ? '' : `, met ${agreements(warning.amount)}`}.`
    case 'bundle-shrunk': {
      const { before, after } = warning
      return `${after.id} (${after.trajectoryName}, ${after.categoryName}): de bundel ging van ${agreements(before.amount)} naar ${after.amount}, en in het traject kwam daar niets voor in de plaats.`
    }
    case 'split-differs':
      return `${warning.bundle.id} (${warning.bundle.trajectoryName}): de bundel telt ${agreements(warning.amount)}, de delen samen ${warning.parts}.`
  }
}

export const words: Words = {
  language: 'nl',
  sentences: count => many(count, 'zin', 'zinnen'),
  notes: count => many(count, 'noot', 'noten'),
  tooLong: parts =>
    `${many(parts, 'onderdeel past', 'onderdelen passen')} niet meer in deze reactie; ‘report diff’ met --format html toont alles.`,
  more: count => `en nog ${count}`,
  line: (file, line) => `${file}, regel ${line}`,
  none: 'geen',
  was: 'was',
  is: 'wordt',

  title: (before, after) =>
    before === after
      ? `Brief ${after}: wat verandert er?`
      : `Brief ${after} naast brief ${before}: wat verandert er?`,
  compared: (before, after) => `Was: ${before}. Wordt: ${after}.`,
  same: (before, after) => `Geen verschillen tussen ${before} en ${after}.`,
  inShort: 'In het kort',
  summary,
  totals: {
    heading: 'totaal',
    agreements: 'Alle afspraken',
    trajectories: 'Alle trajecten',
    difference: 'verschil',
  },

  warnings: {
    heading: count =>
      `Let op: ${many(count, 'overgang', 'overgangen')} die niet ${count === 1 ? 'hoort' : 'horen'}`,
    none: 'Geen overgang die niet hoort (zoals van gereed terug naar in gang gezet).',
    say: warn,
  },

  agreement: {
    heading: 'Wat is er gewijzigd',
    amount: agreements,
    field: agreementField,
    changes: changeAgreement,
    appeared: (amount, status) => `nieuw: ${amount}, ${quoted(status)}`,
    vanished: (amount, status) => `verdwenen: ${amount}, ${quoted(status)}`,
    split: (amount, status) => `bundel van ${amount}, ${quoted(status)}, gesplitst in:`,
    joined: (amount, status) => `delen weer samen in een bundel van ${amount}, ${quoted(status)}:`,
    moved: (count, before, after) =>
      `${agreements(count)} ${count === 1 ? 'gaat' : 'gaan'} van traject ${quoted(before)} naar ${quoted(after)}`,
    renumbered: id => `was ${id}`,
    rest: 'blijft over',
    notCounted: 'telt niet mee: het traject zit niet in de fase met implementatiejaren',
  },
  trajectory: {
    heading: 'Trajecten',
    appeared: (phase, year) => `nieuw, in ${phase}${inYear(year)}`,
    vanished: (phase, year) => `verdwenen, was in ${phase}${inYear(year)}`,
    changes: (field, before, after) =>
      field === 'name'
        ? `heet voortaan ${quoted(after)}, was ${quoted(before)}`
        : `${trajectoryField[field]} van ${quoted(before)} naar ${quoted(after)}`,
  },

  sentence: {
    heading: 'Wat de lezer van de brief ziet',
    cause: {
      data: 'volgt uit de data',
      template: 'tekst herschreven',
      both: 'tekst herschreven, en andere getallen',
    },
    beginning: 'Begin van de brief',
    appeared: 'nieuwe zin',
    vanished: 'vervallen zin',
    moved: 'verplaatst',
    retyped: 'dezelfde woorden, uit een andere waarde',
    typed: (before, after) => `waarde in het sjabloon: van ${before} naar ${after}`,
    formOnly: 'dezelfde woorden, andere opmaak of link',
    stillTrue: 'nog steeds waar',
    stillTrueHeading: count =>
      `Nog steeds waar: ${many(count, 'zin steunt', 'zinnen steunen')} op een ander getal, met dezelfde woorden`,
    altHeading: 'Beschrijving van de figuur voor wie haar niet ziet',
    number: (before, after) => `getal erachter: van ${before} naar ${after}`,
  },

  table: {
    row: 'rij',
    place: 'plaats',
    column: 'kolom',
    folded: (label, rows, notes) =>
      `${label}: ${list([
        ...(rows === 0 ? [] : [many(rows, 'rij', 'rijen')]),
        ...(notes === 0 ? [] : [many(notes, 'noot', 'noten')]),
      ])}`,
    sample: (name, before, after) =>
      `${name} (n = ${before === after || before === null || after === null ? (after ?? before) : `${before} → ${after}`})`,
    noteAppeared: 'noot komt erbij',
    noteVanished: 'noot vervalt',
    absent: 'staat er niet',
    changed: 'gewijzigd',
  },

  other: {
    texts: count => `Overige teksten van de brief: ${count}`,
    part: {
      addressee: 'geadresseerde',
      annex: 'bijlage',
      caption: 'onderschrift',
      closing: 'ondertekening',
      column: 'briefhoofd',
      'file-name': 'bestandsnaam',
      footnote: 'voetnoot',
      furniture: 'vaste woorden',
      language: 'taal',
      legend: 'legenda',
      'legend-order': 'volgorde van de legenda',
      organisation: 'afzender',
      programme: 'programma',
      'reading-note': 'leeswijzer',
      salutation: 'aanhef',
      subject: 'betreft',
      swatch: 'kleur en patroon',
      'table-words': 'woorden van de tabel',
      title: 'titel',
    },
    data: count => `Overige gegevens in de bestanden: ${count}`,
    field: 'gegeven',
  },

  matrix: {
    heading: 'Van status naar status',
    explained: (before, after) => `Elke rij is een status in ${before}, elke kolom een status in ${after}.`,
    all: 'Alle trajecten',
    appeared: 'nieuw',
    vanished: 'niet meer geteld',
    total: 'totaal',
    perTrajectory: 'Per traject',
    unchanged: 'ongewijzigd',
  },

  label: {
    warning: 'let op',
    agreement: 'afspraak',
    trajectory: 'traject',
    cells: 'cellen',
    totals: 'totalen',
    shares: 'aandelen',
    note: 'noot',
    sentences: 'zinnen',
    altText: 'figuur',
    texts: 'teksten',
    data: 'data',
    statuses: 'statussen',
  },

  command: {
    noEdition: 'geen van beide kanten noemt een editie',
    unknown: side => `onbekende kant "${side}"`,
    tried: 'geprobeerd',
    editions: 'edities',
    hint: 'tip',
    notAnEdition: name => `geen editie: er is geen map data/${name}`,
    notAFolder: name => `geen map: ${name} bestaat niet`,
    folderLacks: name => `map ${name}: daarin ontbreekt data/ of templates/`,
    notARevision: name => `geen git-revisie: ${name} is geen tak, label of commit`,
    revisionLacks: (revision, edition) => `git-revisie ${revision}: daarin is geen data/${edition}`,
    notAllowedRevision: name => `geen git-revisie: ${name} is geen naam die een revisie kan hebben`,
    noGit: 'git-revisie: git is niet gevonden, dus revisies kunnen niet gelezen worden',
    gitRefused: words => `git-revisie: git weigert (${words})`,
    tooLarge: name => `git-revisie: ${name} is te groot om te lezen`,
    brokenTree: name => `git-revisie: ${name} staat er twee keer in, als bestand en als map of koppeling`,
    noTemporaryFolder: (folder, cause) =>
      `git-revisie: in de map voor tijdelijke bestanden, ${folder}, kan niet geschreven worden (${cause})`,
    unknownHint: 'noem een editie (2024), een map met data/, of een revisie (main:2024)',
    temporaryHint: 'laat TMPDIR (op Windows: TEMP) een map noemen waarin geschreven kan worden',
    doesNotCompose: (side, findings) => `${side}: ${findings}; er is niets vergeleken`,
    written: file => `vergelijking geschreven naar ${file}`,
  },
}
