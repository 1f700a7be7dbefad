/** What findings about claims say. */
import { en, nl, quote } from './phrases.ts'
import { filled, plainWords } from './table.ts'

/** `percent` has one decimal: "13.0". */
interface NamedShare {
  readonly name: string
  readonly percent: string
  readonly count: number
  readonly of: number
  readonly status: string
}

export const claimsWords = plainWords({
  'acceptable-code': {
    nl: 'de code van een waarschuwing of een info: een fout kan niet akkoord zijn',
    en: 'the code of a warning or an info: an error cannot be accepted',
  },
  'agreements-of-example': {
    nl: 'afspraken met de id’s van zijn afspraken',
    en: 'afspraken with the ids of its agreements',
  },
  'earlier-edition': {
    nl: 'een eerdere editie om mee te vergelijken, in brief.yaml genoemd als vorige-editie',
    en: 'an earlier edition to compare with, named as vorige-editie in brief.yaml',
  },
  'finding-at-place': {
    nl: 'een bevinding met deze code op deze plaats',
    en: 'a finding with this code at this place',
  },
  'value-or-constant': {
    nl: 'een waarde, of een getal dat bij constanten in programma.yaml staat',
    en: 'a value, or a number that stands under constanten in programma.yaml',
  },
})

export const claimsWordings = {
  'values-that-say': filled<{ readonly paths: readonly string[] }>({
    nl: ({ paths }) => `waarden die dit nu zijn: ${paths.join(', ')}`,
    en: ({ paths }) => `values that are this now: ${paths.join(', ')}`,
  }),
  'trend-between-years': filled<{ readonly text: string; readonly years: readonly number[] }>({
    nl: ({ text, years }) =>
      `${quote(text)}, van implementatiejaren ${nl.and(years)}: verschillende trajecten`,
    en: ({ text, years }) =>
      `${quote(text)}, of implementation years ${en.and(years)}: different trajectories`,
  }),
  /** `count` of `of` agreements of `name` have the status. */
  'count-with-status': filled<{
    readonly name: string
    readonly count: number
    readonly of: number
    readonly status: string
  }>({
    nl: ({ name, count, of, status }) => `${name}: ${count} van ${of} afspraken ${quote(status)}`,
    en: ({ name, count, of, status }) => `${name}: ${count} of ${of} agreements ${quote(status)}`,
  }),
  'claimed-by-example': filled<{ readonly status: string }>({
    nl: ({ status }) => `${quote(status)}, zoals beweert zegt`,
    en: ({ status }) => `${quote(status)}, as beweert says`,
  }),
  'claimed-by-theme': filled<{ readonly status: string; readonly theme: string }>({
    nl: ({ status, theme }) => `${quote(status)}, zoals beweert van thema ${quote(theme)} zegt`,
    en: ({ status, theme }) => `${quote(status)}, as beweert of theme ${quote(theme)} says`,
  }),
  'nothing-done': filled<NamedShare>({
    nl: ({ name, of, status }) => `${name}: 0 van ${of} ${quote(status)}`,
    en: ({ name, of, status }) => `${name}: 0 of ${of} ${quote(status)}`,
  }),
  'highest-share': filled<NamedShare>({
    nl: ({ name, percent, count, of, status }) =>
      `${name}: ${nl.decimal(percent)}% ${quote(status)} (${count} van ${of}), het hoogste aandeel`,
    en: ({ name, percent, count, of, status }) =>
      `${name}: ${percent}% ${quote(status)} (${count} of ${of}), the highest share`,
  }),
  'lowest-share': filled<NamedShare>({
    nl: ({ name, percent, count, of, status }) =>
      `${name}: ${nl.decimal(percent)}% ${quote(status)} (${count} van ${of}), het laagste aandeel`,
    en: ({ name, percent, count, of, status }) =>
      `${name}: ${percent}% ${quote(status)} (${count} of ${of}), the lowest share`,
  }),
  /** `year` is null for all years. */
  'share-without': filled<{
    readonly year: number | null
    readonly percent: string
    readonly count: number
    readonly of: number
    readonly status: string
    readonly without: readonly {
      readonly name: string
      readonly percent: string
      readonly count: number
      readonly of: number
    }[]
  }>({
    nl: ({ year, percent, count, of, status, without }) => {
      const rest = without.map(
        each => `zonder ${each.name} ${nl.decimal(each.percent)}% (${each.count} van ${each.of})`,
      )
      const subject = year === null ? 'alle jaren' : `jaar ${year}`
      return `${subject}: ${nl.decimal(percent)}% ${quote(status)} (${count} van ${of}), ${rest.join(', ')}`
    },
    en: ({ year, percent, count, of, status, without }) => {
      const rest = without.map(each => `without ${each.name} ${each.percent}% (${each.count} of ${each.of})`)
      const subject = year === null ? 'all years' : `year ${year}`
      return `${subject}: ${percent}% ${quote(status)} (${count} of ${of}), ${rest.join(', ')}`
    },
  }),
  'share-said': filled<{
    readonly text: string
    readonly percent: string
    readonly count: number
    readonly of: number
  }>({
    nl: ({ text, percent, count, of }) => `${quote(text)} voor ${nl.decimal(percent)}% (${count} van ${of})`,
    en: ({ text, percent, count, of }) => `${quote(text)} for ${percent}% (${count} of ${of})`,
  }),
  /** In percents. */
  'share-band': filled<{
    readonly low: number
    readonly lowIncluded: boolean
    readonly high: number
    readonly highIncluded: boolean
  }>({
    nl: ({ low, lowIncluded, high, highIncluded }) =>
      `${lowIncluded ? 'vanaf' : 'meer dan'} ${low}% en ${highIncluded ? 'tot en met' : 'minder dan'} ${high}%`,
    en: ({ low, lowIncluded, high, highIncluded }) =>
      `${lowIncluded ? 'from' : 'more than'} ${low}% and ${highIncluded ? 'up to' : 'less than'} ${high}%`,
  }),
  'planned-event': filled<{ readonly event: string; readonly date: string }>({
    nl: ({ event, date }) => `${quote(event)}, gepland voor ${date}`,
    en: ({ event, date }) => `${quote(event)}, gepland for ${date}`,
  }),
  'not-before-reference-date': filled<{ readonly referenceDate: string }>({
    nl: ({ referenceDate }) => `een datum vanaf ${referenceDate}, of een gebeurtenis zonder gepland`,
    en: ({ referenceDate }) => `a date from ${referenceDate}, or an event without gepland`,
  }),
  'evaluation-announced': filled<{ readonly due: string; readonly referenceDate: string }>({
    nl: ({ due, referenceDate }) => `aan de beurt in ${due}, vóór de peildatum ${referenceDate}`,
    en: ({ due, referenceDate }) => `due in ${due}, before the reference date ${referenceDate}`,
  }),
  'phase-behind': filled<{ readonly phase: string }>({
    nl: ({ phase }) => `een fase na ${phase}`,
    en: ({ phase }) => `a fase behind ${phase}`,
  }),
  'accepted-by': filled<{ readonly role: string; readonly until: string; readonly reason: string }>({
    nl: ({ role, until, reason }) => `akkoord van ${role} tot en met ${until}: ${reason}`,
    en: ({ role, until, reason }) => `accepted by ${role} until ${until}: ${reason}`,
  }),
}
