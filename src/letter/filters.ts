/**
 * The closed list of filters: what each takes and gives, with an example. Errors, the documentation and the program
 * read this one table.
 */

/** What a value is before a filter: a number that counts, a day, or words. */
export type ValueKind = 'count' | 'date' | 'text'

export interface FilterFacts {
  readonly takes: readonly ValueKind[]
  /** Number of arguments. */
  readonly arguments: number
  readonly gives: string
  readonly example: string
  readonly result: string
}

export const filters = {
  cijfers: {
    takes: ['count'],
    arguments: 0,
    gives: 'the count in digits, also where the sentence would have it in words',
    example: '{{ bijlage-1/totaal | cijfers }}',
    result: '28',
  },
  procent: {
    takes: ['count'],
    arguments: 0,
    gives: 'the share of its whole, in whole percents',
    example: '{{ figuur-1/jaar-2/gereed | procent }}',
    result: '13 procent',
  },
  breuk: {
    takes: ['count'],
    arguments: 0,
    gives: 'the share of its whole as the nearest fraction in words',
    example: '{{ figuur-1/jaar-2/gereed | breuk }}',
    result: 'ongeveer een achtste',
  },
  deel: {
    takes: ['count'],
    arguments: 1,
    gives: 'rough words for the share of its whole, when they are true of it',
    example: '{{ bijlage-2/totaal/in-gang | deel: "meer dan de helft" }}',
    result: 'meer dan de helft',
  },
  telt: {
    takes: ['count'],
    arguments: 2,
    gives: 'the count with the first words when it is one, else with the second',
    example: '{{ bijlage-1/implementatie/jaar-2 | telt: "traject zit", "trajecten zitten" }}',
    result: 'twee trajecten zitten',
  },
  vorm: {
    takes: ['count'],
    arguments: 2,
    gives: 'only the words: the first when the count is one, else the second',
    example: '{{ bijlage-1/evaluatie | vorm: "wordt", "worden" }}',
    result: 'worden',
  },
  datum: {
    takes: ['date'],
    arguments: 0,
    gives: 'the day in words',
    example: '{{ brief/datum | datum }}',
    result: '9 december 2024',
  },
  maand: {
    takes: ['date'],
    arguments: 0,
    gives: 'month and year',
    example: '{{ brief/peildatum | maand }}',
    result: 'december 2024',
  },
  jaar: {
    takes: ['date'],
    arguments: 0,
    gives: 'the year',
    example: '{{ brief/datum | jaar }}',
    result: '2024',
  },
  hoofdletter: {
    takes: ['count', 'date', 'text'],
    arguments: 0,
    gives: 'the first letter as a capital; stands last',
    example: '{{ bijlage-1/implementatie/jaar-1 | hoofdletter }}',
    result: 'Eén',
  },
} as const satisfies Readonly<Record<string, FilterFacts>>

export type FilterName = keyof typeof filters

export function isFilterName(name: string): name is FilterName {
  return Object.hasOwn(filters, name)
}
