/** Dates of the data in Dutch words. The only place that knows a calendar or a locale. */
import { format } from 'date-fns/format'
import { nl } from 'date-fns/locale/nl'
import { parseISO } from 'date-fns/parseISO'
import { noBreakSpace } from './words.ts'

const inDutch = (isoDay: string, pattern: string): string => format(parseISO(isoDay), pattern, { locale: nl })

/** "9 december 2024"; day and month do not part. */
export function dateInWords(isoDay: string): string {
  return inDutch(isoDay, `d'${noBreakSpace}'MMMM yyyy`)
}

/** "december 2024" */
export function monthInWords(isoDay: string): string {
  return inDutch(isoDay, 'MMMM yyyy')
}

/** 2024 */
export function yearOf(isoDay: string): number {
  return Number.parseInt(isoDay.slice(0, 4), 10)
}
