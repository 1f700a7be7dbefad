/** Names of what numbers stand for, by id: those of the programme, and the labels of the letter. */
import type { Letter } from '../document.ts'
import type { Edition } from '../edition/edition.ts'
import { labelInText } from '../plain-text.ts'

export interface Names {
  /** "bijlage 2" */
  readonly statuses: string
  /** "bijlage 1" */
  readonly phases: string
  readonly category: (id: string) => string
  readonly status: (id: string) => string
  readonly phase: (id: string) => string
}

export function namesOf({ programme }: Edition, { annexes }: Letter): Names {
  const labelOf = (id: string) => {
    const label = annexes.find(annex => annex.id === id)?.label
    return label === undefined ? id.replace('-', ' ') : labelInText(label)
  }
  const nameIn = (things: readonly { readonly id: string; readonly name: string }[]) => {
    const names = new Map(things.map(({ id, name }) => [id, name]))
    return (id: string) => names.get(id) ?? id
  }
  return {
    statuses: labelOf('bijlage-2'),
    phases: labelOf('bijlage-1'),
    category: nameIn(programme.principles.flatMap(principle => principle.categories)),
    status: nameIn(programme.statuses),
    phase: nameIn(programme.phases),
  }
}
