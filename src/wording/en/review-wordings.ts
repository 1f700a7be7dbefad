/** English words of what the findings of truth say. */
import { quote, type Templates } from '../finding-words.ts'

const and = (names: readonly (string | number)[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

export const reviewWordings = {
  'values-that-say': ({ paths }) => `values that are this now: ${paths.join(', ')}`,
  'trend-between-years': ({ text, years }) =>
    `${quote(text)}, of implementation years ${and(years)}: different trajectories`,
  'count-with-status': ({ name, count, of, status }) =>
    `${name}: ${count} of ${of} agreements ${quote(status)}`,
  'claimed-by-example': ({ status }) => `${quote(status)}, as beweert says`,
  'claimed-by-theme': ({ status, theme }) => `${quote(status)}, as beweert of theme ${quote(theme)} says`,
  'nothing-done': ({ name, of, status }) => `${name}: 0 of ${of} ${quote(status)}`,
  'highest-share': ({ name, percent, count, of, status }) =>
    `${name}: ${percent}% ${quote(status)} (${count} of ${of}), the highest share`,
  'lowest-share': ({ name, percent, count, of, status }) =>
    `${name}: ${percent}% ${quote(status)} (${count} of ${of}), the lowest share`,
  'share-without': ({ year, percent, count, of, status, without }) => {
    const rest = without.map(each => `without ${each.name} ${each.percent}% (${each.count} of ${each.of})`)
    const subject = year === null ? 'all years' : `year ${year}`
    return `${subject}: ${percent}% ${quote(status)} (${count} of ${of}), ${rest.join(', ')}`
  },
  'share-said': ({ text, percent, count, of }) => `${quote(text)} for ${percent}% (${count} of ${of})`,
  'share-band': ({ low, lowIncluded, high, highIncluded }) =>
    `${lowIncluded ? 'from' : 'more than'} ${low}% and ${highIncluded ? 'up to' : 'less than'} ${high}%`,
  'planned-event': ({ event, date }) => `${quote(event)}, gepland for ${date}`,
  'not-before-reference-date': ({ referenceDate }) =>
    `a date from ${referenceDate}, or an event without gepland`,
  'evaluation-announced': ({ due, referenceDate }) =>
    `due in ${due}, before the reference date ${referenceDate}`,
  'phase-behind': ({ phase }) => `a fase behind ${phase}`,
  'accepted-by': ({ role, until, reason }) => `accepted by ${role} until ${until}: ${reason}`,
} satisfies Partial<Templates>
