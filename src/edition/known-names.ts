/** The names that an edition declares; null where they cannot be known, so that nothing is called unknown. */
import type { Draft, EditionDraft } from './draft.ts'

export interface KnownNames {
  readonly phases: ReadonlySet<string> | null
  /** The phase with implementation years, when it is clear which one that is. */
  readonly perYear: string | null
  readonly statuses: ReadonlySet<string> | null
  readonly categories: ReadonlySet<string> | null
  readonly themes: ReadonlySet<string> | null
  readonly parties: ReadonlySet<string> | null
}

type Named = { readonly id?: string | undefined } | undefined

const idsOf = (items: readonly Named[] = []): Set<string> =>
  new Set(items.flatMap(item => (item?.id === undefined ? [] : [item.id])))

function trusted(draft: Draft<unknown>, key: string, names: ReadonlySet<string>): ReadonlySet<string> | null {
  return draft.doubtful.has(key) ? null : names
}

/** Collects the declared names, and says of each kind whether it is complete. */
export function knownNames({ programme, parties }: EditionDraft): KnownNames {
  const declared = programme?.loose ?? {}
  const perYear = (declared.fasen ?? []).filter(phase => phase?.['per-jaar'] === true)
  const categories = (declared.principes ?? []).flatMap(principle => principle?.categorieen ?? [])
  const phases = programme && trusted(programme, 'fasen', idsOf(declared.fasen))
  return {
    phases,
    perYear: phases !== null && perYear.length === 1 ? (perYear[0]?.id ?? null) : null,
    statuses: programme && trusted(programme, 'statussen', idsOf(declared.statussen)),
    categories: programme && trusted(programme, 'principes', idsOf(categories)),
    themes: programme && trusted(programme, 'themas', idsOf(declared.themas)),
    parties: parties === null || parties.doubtful.size > 0 ? null : idsOf(parties.loose),
  }
}
