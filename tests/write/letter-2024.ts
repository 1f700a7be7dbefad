/** The letter of 2024 as it is shipped: the model that its files are held against. */
import type { Letter, Row, Table } from '../../src/document.ts'
import { composeLetter } from '../../src/letter/compose.ts'
import { readTemplate } from '../../src/letter/read-template.ts'
import { filePlace } from '../../src/source.ts'
import { root, tally2024 } from '../letter/letter-2024.ts'

const template = readTemplate({ root, file: 'brief-2024.md', place: filePlace('data/2024/brief.yaml') })
if (!template.ok) throw new Error('the template of 2024 has errors')
const composed = composeLetter(tally2024, template.value)
if (!composed.ok) throw new Error('the letter of 2024 has errors')

export const letter: Letter = composed.value

/** All tables of a letter: the figure's and the annexes'. */
export function tablesOf({ body, annexes }: Letter): Table[] {
  return [
    ...body.flatMap(block => (block.type === 'figure' ? [block.table] : [])),
    ...annexes.map(({ table }) => table),
  ]
}

/** The rows of a table as they are read: bars before their rows, the total last. */
export function rowsOf({ groups, total }: Table): Row[] {
  return [...groups.flatMap(({ bar, rows }) => (bar === null ? rows : [bar, ...rows])), total]
}
