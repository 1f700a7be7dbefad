/** Styles of the three tables: rules, paddings, head and total row. docx has no option for styles of tables. */

import type { XmlComponent } from 'docx'
import type { TableKind } from '../../document.ts'
import type { Layout } from '../layout.ts'
import { element } from './elements.ts'
import { eighths, hex, twips } from './measures.ts'
import { paddings } from './sizes.ts'

interface Rule {
  /** Points. */
  readonly weight: number
  readonly colour: string
}

interface TableLook {
  readonly id: string
  readonly name: string
  /** Above the table and under it. */
  readonly outer: Rule
  readonly underHead: Rule
  readonly overTotal: Rule
  readonly between: Rule | null
  /** Points above and under the text of a cell. */
  readonly padding: number
}

export const tableStyleIds: Readonly<Record<TableKind, string>> = {
  phases: 'PhaseTable',
  statuses: 'StatusTable',
  years: 'FigureTable',
}

function looksOf({ colours, rules }: Layout): readonly TableLook[] {
  const brand = (weight: number): Rule => ({ weight, colour: colours.rule })
  const hairline: Rule = { weight: rules.thin, colour: colours.hairline }
  return [
    {
      id: tableStyleIds.phases,
      name: 'Phase Table',
      outer: brand(rules.outer),
      underHead: brand(rules.thin),
      overTotal: brand(rules.outer),
      between: null,
      padding: paddings.phases,
    },
    {
      id: tableStyleIds.statuses,
      name: 'Status Table',
      outer: brand(rules.outerStatuses),
      underHead: brand(rules.groupBar),
      overTotal: brand(rules.outerStatuses),
      between: hairline,
      padding: paddings.statuses,
    },
    {
      id: tableStyleIds.years,
      name: 'Figure Table',
      outer: brand(rules.outer),
      underHead: brand(rules.thin),
      overTotal: brand(rules.outer),
      between: null,
      padding: paddings.years,
    },
  ]
}

export function tableStyles(layout: Layout): XmlComponent[] {
  return [plainTable(), ...looksOf(layout).map(styleOf)]
}

/** What all styles of tables begin from: no rules, no paddings. */
function plainTable(): XmlComponent {
  return element('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, [
    element('w:name', { 'w:val': 'Normal Table' }),
    element('w:uiPriority', { 'w:val': 99 }),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
    element('w:tblPr', {}, [cellMargins(0)]),
  ])
}

function styleOf(look: TableLook): XmlComponent {
  return element('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': look.id }, [
    element('w:name', { 'w:val': look.name }),
    element('w:basedOn', { 'w:val': 'TableNormal' }),
    element('w:uiPriority', { 'w:val': 99 }),
    element('w:qFormat'),
    element('w:tblPr', {}, [
      element('w:tblBorders', {}, [
        rule('w:top', look.outer),
        rule('w:bottom', look.outer),
        ...(look.between === null ? [] : [rule('w:insideH', look.between)]),
      ]),
      cellMargins(twips(look.padding)),
    ]),
    condition('firstRow', rule('w:bottom', look.underHead)),
    condition('lastRow', rule('w:top', look.overTotal)),
  ])
}

/** `padding` above and under the text, in twips; nothing beside it. */
function cellMargins(padding: number): XmlComponent {
  return element('w:tblCellMar', {}, [
    margin('w:top', padding),
    margin('w:left', 0),
    margin('w:bottom', padding),
    margin('w:right', 0),
  ])
}

function rule(name: string, { weight, colour }: Rule): XmlComponent {
  return element(name, { 'w:val': 'single', 'w:sz': eighths(weight), 'w:space': 0, 'w:color': hex(colour) })
}

function margin(name: string, width: number): XmlComponent {
  return element(name, { 'w:w': width, 'w:type': 'dxa' })
}

function condition(type: string, border: XmlComponent): XmlComponent {
  return element('w:tblStylePr', { 'w:type': type }, [
    element('w:tcPr', {}, [element('w:tcBorders', {}, [border])]),
  ])
}
