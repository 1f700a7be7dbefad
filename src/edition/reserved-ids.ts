/**
 * Words of the program that stand in value paths where an id of this kind may stand too: an id that is one of them would
 * take the path of another value. Held against the paths of the tally and of the text by a property test.
 */
export const reservedIds = {
  fase: { totaal: 'bijlage-1/totaal', overige: 'bijlage-1/overige' },
  status: {
    totaal: 'bijlage-2/<categorie>/totaal',
    trajecten: 'figuur-1/totaal/trajecten',
    naam: 'traject/<traject>/naam',
  },
  principe: { totaal: 'bijlage-2/totaal' },
  categorie: { totaal: 'bijlage-2/totaal' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>

export type ReservedKind = keyof typeof reservedIds

/** The path that the id would take; null for an id that takes none. */
export function pathTakenBy(kind: ReservedKind, id: string): string | null {
  const paths: Readonly<Record<string, string>> = reservedIds[kind]
  return Object.hasOwn(paths, id) ? (paths[id] ?? null) : null
}
