/** How the three tables differ: widths of their columns and the styles of their cells. */
import type { ColumnRole, TableKind } from '../../document.ts'
import type { Layout, Rules } from '../layout.ts'
import { indents } from './sizes.ts'

/** Styles are names of paragraph styles; lengths are millimetres. */
export interface TableFace {
  readonly head: string
  readonly text: string
  readonly number: string
  readonly rowName: string
  readonly bar: string
  readonly total: string
  /** Inside the outer edges. */
  readonly outer: number
  /** Before the text of a column. */
  readonly before: Partial<Record<ColumnRole, number>>
  /** After it. */
  readonly after: Partial<Record<ColumnRole, number>>
  /** Before a head cell over several columns. */
  readonly headBefore: number
  readonly levelIndent: number
  /** Weights of rules in points. */
  readonly underHead: number
  readonly overTotal: number
  /** Rows of level 0 in the heavier weight. */
  readonly strongRows: boolean
  /** The column of totals in the heavier weight. */
  readonly strongTotals: boolean
  /** Stays on one page. */
  readonly whole: boolean
}

/** The face of each kind of table. */
export function tableFaceOf(kind: TableKind, { rules }: Layout): TableFace {
  return facesWith(rules)[kind]
}

const facesWith = (rules: Rules): Readonly<Record<TableKind, TableFace>> => ({
  years: {
    head: 'TableHead',
    text: 'TableText',
    number: 'TableText',
    rowName: 'TableText',
    bar: 'TableGroup',
    total: 'TableHead',
    outer: 0,
    before: {},
    after: {},
    underHead: rules.thin,
    overTotal: rules.outer,
    headBefore: 0,
    levelIndent: indents.level,
    strongRows: false,
    strongTotals: false,
    whole: true,
  },
  phases: {
    head: 'TableHeadLarge',
    text: 'TableTextLarge',
    number: 'TableTextLarge',
    rowName: 'TableTextLarge',
    bar: 'TableGroup',
    total: 'TableTextLarge',
    outer: 0,
    before: { names: indents.names },
    after: { label: 2 },
    underHead: rules.thin,
    overTotal: rules.outer,
    headBefore: 0,
    levelIndent: indents.level,
    strongRows: true,
    strongTotals: false,
    whole: false,
  },
  statuses: {
    head: 'TableHeadSmall',
    text: 'TableTextSmall',
    number: 'TableSum',
    rowName: 'TableRowName',
    bar: 'TableGroup',
    total: 'TableRowName',
    outer: indents.statusOuter,
    before: { tokens: indents.tokens },
    after: { label: 3, tokens: 0.5 },
    underHead: rules.groupBar,
    overTotal: rules.outerStatuses,
    headBefore: indents.statusOuter,
    levelIndent: indents.level,
    strongRows: false,
    strongTotals: true,
    whole: false,
  },
})
