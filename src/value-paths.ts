/**
 * Every path of a value, in one table: what is counted and worded is entered under these paths, and ids that would take
 * the path of another value follow from them. Words in angle brackets stand for ids of the edition.
 */

export const valuePaths = {
  allTrajectories: 'bijlage-1/totaal',
  otherTrajectories: 'bijlage-1/overige',
  phase: 'bijlage-1/<fase>',
  phaseYear: 'bijlage-1/<fase>/jaar-<n>',
  allAgreements: 'bijlage-2/totaal',
  allOfStatus: 'bijlage-2/totaal/<status>',
  principle: 'bijlage-2/<principe>/totaal',
  principleStatus: 'bijlage-2/<principe>/<status>',
  category: 'bijlage-2/<categorie>/totaal',
  categoryStatus: 'bijlage-2/<categorie>/<status>',
  cell: 'bijlage-2/<categorie>/<status>/<code>',
  year: 'figuur-1/jaar-<n>',
  yearTrajectories: 'figuur-1/jaar-<n>/trajecten',
  yearStatus: 'figuur-1/jaar-<n>/<status>',
  allYears: 'figuur-1/totaal',
  allYearsTrajectories: 'figuur-1/totaal/trajecten',
  allYearsStatus: 'figuur-1/totaal/<status>',
  trajectory: 'traject/<traject>/totaal',
  trajectoryStatus: 'traject/<traject>/<status>',
  trajectoryName: 'traject/<traject>/naam',
  principles: 'programma/principes',
  programme: 'programma/naam',
  examples: 'voorbeelden/<thema>',
  letterDate: 'brief/datum',
  referenceDate: 'brief/peildatum',
  letterYear: 'brief/jaar',
  nextYear: 'brief/volgend-jaar',
  subject: 'brief/betreft',
  reference: 'brief/referentie',
  organisation: 'brief/organisatie',
  phaseName: 'fase/<fase>',
  statusName: 'status/<status>',
  annexReference: 'verwijzing/<bijlage>',
  figureReference: 'verwijzing/figuur-1',
  yearReference: 'verwijzing/jaar-<n>',
} as const

type Table = typeof valuePaths

export type PathName = keyof Table

/** The ids that a path takes: `'fase' | 'n'`. */
type Slots<Pattern extends string> = Pattern extends `${string}<${infer Slot}>${infer Rest}`
  ? Slot | Slots<Rest>
  : never

type IdsOf<Name extends PathName> = Readonly<Record<Slots<Table[Name]>, string | number>>

const slot = /<(\w+)>/g

/** The path of a value: `valuePath('phase', { fase: 'afgerond' })` is `bijlage-1/afgerond`. */
export function valuePath<Name extends PathName>(name: Name, ids: IdsOf<Name>): string {
  const byName: Readonly<Record<string, string | number>> = ids
  return valuePaths[name].replace(slot, (_whole, each: string) => {
    const id = byName[each]
    if (id === undefined) throw new Error(`no ${each} for the path ${valuePaths[name]}`)
    return `${id}`
  })
}

/** Ids that staff choose and that become part of a path. */
export type IdKind = 'fase' | 'status' | 'principe' | 'categorie' | 'thema' | 'traject'

/** A word that no id of a kind may be, and the path that it would take. */
export interface ReservedWord {
  readonly word: RegExp
  readonly path: string
}

/**
 * The words that ids of a kind may not be. Two ids in the place of each other are no matter of words: they are unique
 * among those that share a place (principles and categories).
 */
export function reservedWords(kind: IdKind): readonly ReservedWord[] {
  const all = Object.values<string>(valuePaths)
  return all.flatMap(own =>
    all.flatMap((other): ReservedWord[] => {
      if (own === other || !mayBeEqual(own, other)) return []
      const places = other.split('/')
      return own.split('/').flatMap((segment, index) => {
        const taken = places[index] ?? ''
        return segment === `<${kind}>` && !isSlot(taken) ? [{ word: patternOf(taken), path: other }] : []
      })
    }),
  )
}

/** The path of another value that an id would take, if it does. */
export function pathTakenBy(kind: IdKind, id: string): string | null {
  return reservedWords(kind).find(({ word }) => word.test(id))?.path ?? null
}

const isSlot = (segment: string): boolean => /^<\w+>$/.test(segment)

/** `jaar-<n>` as what stands there: a number. */
const patternOf = (segment: string): RegExp => new RegExp(`^${segment.replace('<n>', '\\d+')}$`)

/** Whether some ids give both shapes the same path. */
function mayBeEqual(a: string, b: string): boolean {
  const [segments, others] = [a.split('/'), b.split('/')]
  return (
    segments.length === others.length &&
    segments.every((segment, index) => {
      const other = others[index] ?? ''
      return segment === other || isSlot(segment) || isSlot(other)
    })
  )
}
