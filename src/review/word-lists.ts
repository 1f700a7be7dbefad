/**
 * The closed lists of words that the rules look for. Short, so that a finding can be predicted: a word that stands in
 * none of them is never a finding. Bands of shares stand in share-words.ts.
 */
import { shareBands } from '../share-words.ts'

const units = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const teens = ['tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien']
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']

/** "een" without accents is an article; at the start of a sentence it is "Eén". Longer ones first where one begins with another. */
export const numberWords: readonly string[] = [
  ...units.flatMap(unit => tens.map(ten => `${unit}${/e$/.test(unit) ? 'ën' : 'en'}${ten}`)),
  ...teens,
  'negentien',
  ...tens,
  'honderd',
  'duizend',
  'één',
  'eén',
  ...units.slice(1),
]

/** What the data count, by any of its names in letters: trajectories, agreements, principles, examples. */
export const countedNouns: readonly string[] = [
  'traject',
  'trajecten',
  'verbetertraject',
  'verbetertrajecten',
  'zorgtraject',
  'zorgtrajecten',
  'project',
  'projecten',
  'afspraak',
  'afspraken',
  'verbeterafspraak',
  'verbeterafspraken',
  'signalement',
  'signalementen',
  'verbetersignalement',
  'verbetersignalementen',
  'principe',
  'principes',
  'voorbeeld',
  'voorbeelden',
]

/** Beside a number they make another one of it. */
export const multipliers: readonly string[] = ['honderd', 'duizend', 'miljoen', 'miljard']
export const percentWords: readonly string[] = [
  'procent',
  'procentpunt',
  'procentpunten',
  'promille',
  'percent',
]

/** Fractions that are one wherever they stand. */
export const surelyFractions: readonly string[] = [
  'de helft',
  'een kwart',
  'drie kwart',
  'driekwart',
  'twee derde',
  'twee vijfde',
  'drie vijfde',
  'vier vijfde',
  'negen tiende',
]

/** "een derde traject" is the third one: these are fractions before "van" or "deel", at the end, or behind an adverb. */
export const perhapsFractions: readonly string[] = ['een tiende', 'een achtste', 'een vijfde', 'een derde']

/** What may stand before a fraction, and belongs to it. */
export const fractionAdverbs: readonly string[] = [
  'ongeveer',
  'ruim',
  'bijna',
  'circa',
  'krap',
  'zo’n',
  "zo'n",
  'meer dan',
  'minder dan',
]

/** Rough words for a share. */
export const shareWords: readonly string[] = shareBands.map(({ phrase }) => phrase)

/** Words that say that something changed over the years. */
export const trendWords: readonly string[] = [
  'stijgt',
  'stijgen',
  'steeg',
  'gestegen',
  'stijging',
  'daalt',
  'dalen',
  'daalde',
  'gedaald',
  'daling',
  'groeit',
  'groeide',
  'gegroeid',
  'toename',
  'toegenomen',
  'afname',
  'afgenomen',
  'meer dan vorig jaar',
  'minder dan vorig jaar',
  'vaker dan vorig jaar',
  'sneller dan vorig jaar',
  'hoger dan vorig jaar',
  'lager dan vorig jaar',
  'ten opzichte van vorig jaar',
  'vergeleken met vorig jaar',
]

/** Verbs that say a trend together with "toe" or "af", up to six words further in the same clause. */
export const trendVerbs: readonly string[] = ['neemt', 'nemen', 'nam', 'namen']
export const trendParticles: readonly string[] = ['toe', 'af']
