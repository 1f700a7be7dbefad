/** Dates of the data: a day, or a month or year that stands for all its days. Calendar only, no clock. */
import { differenceInMonths } from 'date-fns/differenceInMonths'
import { isValid } from 'date-fns/isValid'
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth'
import { parseISO } from 'date-fns/parseISO'
import type { PartialDate } from './edition.ts'

const partialDate = /^(?:19|20|21)\d\d(?:-\d\d(?:-\d\d)?)?$/
const dayDate = /^(?:19|20|21)\d\d-\d\d-\d\d$/

/** A year, month or day that exists, between 1900 and 2199. A bare year may be a YAML number. */
export function isPartialDate(value: unknown): value is string | number {
  if (typeof value === 'number') return Number.isInteger(value) && partialDate.test(String(value))
  return typeof value === 'string' && partialDate.test(value) && isValid(parseISO(value))
}

/** A day that exists, between 1900 and 2199. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && dayDate.test(value) && isValid(parseISO(value))
}

/** First day of a date, as an ISO day. */
function firstDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date
}

/** Last day of a date, as an ISO day. */
function lastDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length === 10) return date
  return `${date}-${String(lastDayOfMonth(parseISO(`${date}-01`)).getDate()).padStart(2, '0')}`
}

/**
 * The implementation years that the days of `start` lead to on `referenceDate`, lowest and highest: whole
 * months divided by twelve, rounded down, plus one (DOMAIN: year rule). Days after the reference date do not
 * count; null when all of them lie after it.
 */
export function implementationYears(
  start: PartialDate,
  referenceDate: string,
): { readonly lowest: number; readonly highest: number } | null {
  const first = firstDay(start)
  if (first > referenceDate) return null
  const last = lastDay(start) > referenceDate ? referenceDate : lastDay(start)
  const yearFrom = (day: string) =>
    Math.floor(differenceInMonths(parseISO(referenceDate), parseISO(day)) / 12) + 1
  return { lowest: yearFrom(last), highest: yearFrom(first) }
}
