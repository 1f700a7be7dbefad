/** Dutch words of what the findings of truth say. */
import { quote, type Templates } from '../finding-words.ts'

const and = (names: readonly (string | number)[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`

/** Percents as Dutch writes them. */
const comma = (percent: string): string => percent.replace('.', ',')

export const reviewWordings = {
  'values-that-say': ({ paths }) => `waarden die dit nu zijn: ${paths.join(', ')}`,
  'trend-between-years': ({ text, years }) =>
    `${quote(text)}, van implementatiejaren ${and(years)}: verschillende trajecten`,
  'count-with-status': ({ name, count, of, status }) =>
    `${name}: ${count} van ${of} afspraken ${quote(status)}`,
  'claimed-by-example': ({ status }) => `${quote(status)}, zoals beweert zegt`,
  'claimed-by-theme': ({ status, theme }) => `${quote(status)}, zoals beweert van thema ${quote(theme)} zegt`,
  'nothing-done': ({ name, of, status }) => `${name}: 0 van ${of} ${quote(status)}`,
  'highest-share': ({ name, percent, count, of, status }) =>
    `${name}: ${comma(percent)}% ${quote(status)} (${count} van ${of}), het hoogste aandeel`,
  'lowest-share': ({ name, percent, count, of, status }) =>
    `${name}: ${comma(percent)}% ${quote(status)} (${count} van ${of}), het laagste aandeel`,
  'share-without': ({ year, percent, count, of, status, without }) => {
    const rest = without.map(
      each => `zonder ${each.name} ${comma(each.percent)}% (${each.count} van ${each.of})`,
    )
    const subject = year === null ? 'alle jaren' : `jaar ${year}`
    return `${subject}: ${comma(percent)}% ${quote(status)} (${count} van ${of}), ${rest.join(', ')}`
  },
  'share-said': ({ text, percent, count, of }) =>
    `${quote(text)} voor ${comma(percent)}% (${count} van ${of})`,
  'share-band': ({ low, lowIncluded, high, highIncluded }) =>
    `${lowIncluded ? 'vanaf' : 'meer dan'} ${low}% en ${highIncluded ? 'tot en met' : 'minder dan'} ${high}%`,
  'planned-event': ({ event, date }) => `${quote(event)}, gepland voor ${date}`,
  'not-before-reference-date': ({ referenceDate }) =>
    `een datum vanaf ${referenceDate}, of een gebeurtenis zonder gepland`,
  'evaluation-announced': ({ due, referenceDate }) =>
    `aan de beurt in ${due}, vóór de peildatum ${referenceDate}`,
  'phase-behind': ({ phase }) => `een fase na ${phase}`,
  'accepted-by': ({ role, until, reason }) => `akkoord van ${role} tot en met ${until}: ${reason}`,
} satisfies Partial<Templates>
