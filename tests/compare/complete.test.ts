/** Nothing of the letter changes unseen: what its own Markdown shows as changed, the comparison tells. */
import { describe, expect, it } from 'vitest'
import { compareSides } from '../../src/compare/compare-sides.ts'
import type { Comparison, Side } from '../../src/compare/comparison.ts'
import { renderJson } from '../../src/compare/render-json.ts'
import { changedRows } from '../../src/compare/summarise.ts'
import type { Edition, Trajectory } from '../../src/edition/edition.ts'
import { composeLetter } from '../../src/letter/compose.ts'
import { readTemplate } from '../../src/letter/read-template.ts'
import { filePlace } from '../../src/source.ts'
import { tallyEdition } from '../../src/tally/tally-edition.ts'
import { writeLetterMarkdown } from '../../src/write/markdown/write-markdown.ts'
import { edition2024, root } from '../letter/letter-2024.ts'

const template = readTemplate({ root, file: 'brief-2024.md', place: filePlace('data/2024/brief.yaml') })
if (!template.ok) throw new Error('the template of 2024 has errors')
const typed = template.value

/** Null when the text has become untrue with these data: that is a finding, and no letter. */
function sideOf(edition: Edition, label: string): Side | null {
  const tally = tallyEdition(edition)
  const letter = composeLetter(tally, typed)
  return letter.ok
    ? { label, tally, letter: letter.value, template: { path: typed.path, text: typed.text }, styleFiles: [] }
    : null
}

/** Numbers that look like chance and are the same in every run. */
function* dice(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    yield state / 2 ** 32
  }
}

/** One change of the data, of a kind and at a place that the dice choose. */
function mutate(edition: Edition, seed: number): Edition {
  const chance = dice(seed)
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(chance.next().value * items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const { programme, trajectories, letter } = edition
  const replace = (old: Trajectory, changes: Partial<Trajectory>): Edition => ({
    ...edition,
    trajectories: trajectories.map(item => (item === old ? { ...item, ...changes } : item)),
  })
  const counted = pick(trajectories.filter(({ agreements }) => agreements.length > 1))
  const chosen = pick(counted.agreements)
  const change = (changes: Partial<typeof chosen>) =>
    replace(counted, {
      agreements: counted.agreements.map(item => (item === chosen ? { ...item, ...changes } : item)),
    })
  const category = pick(programme.principles.flatMap(({ categories }) => categories))
  const kinds: readonly (() => Edition)[] = [
    () => change({ status: pick(programme.statuses).id }),
    () => change({ category: category.id }),
    () => change({ amount: chosen.amount + 1 }),
    () => change({ note: 'een toelichting' }),
    () => replace(counted, { agreements: counted.agreements.filter(item => item !== chosen) }),
    () => replace(counted, { implementationYear: pick([1, 2, 3]) }),
    () => replace(pick(trajectories.filter(({ code }) => code === null)), { phase: 'evaluatie' }),
    () => replace(counted, { name: `${counted.name} (nieuw)` }),
    () => ({ ...edition, letter: { ...letter, subject: 'Een ander onderwerp', reference: '1' } }),
    () => ({
      ...edition,
      letter: { ...letter, date: '2025-01-15', signature: { ...letter.signature, name: 'A. B.' } },
    }),
    () => ({ ...edition, programme: { ...programme, order: programme.order.toReversed() } }),
    () => ({
      ...edition,
      programme: {
        ...programme,
        statuses: programme.statuses.map((status, index) =>
          index === 1 ? { ...status, name: 'Loopt nog' } : status,
        ),
      },
    }),
    () => ({
      ...edition,
      programme: {
        ...programme,
        principles: programme.principles.map(principle => ({
          ...principle,
          categories: principle.categories.map(item =>
            item === category ? { ...item, name: 'Andere naam', description: 'Andere woorden' } : item,
          ),
        })),
      },
    }),
  ]
  return pick(kinds)()
}

const words = (text: string) =>
  text
    .replace(/\\/g, '')
    .replace(/&nbsp;/g, '')
    .replace(/\[\^\d+\]|\]\(<[^>]*>\)|\*\*|\[/g, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** Pieces of the changed lines: cells of rows, and lines of text as they are. */
function changedPieces(before: Side, after: Side): string[] {
  const old = new Set(writeLetterMarkdown(before.letter, id => `${id}.svg`).split('\n'))
  const lines = writeLetterMarkdown(after.letter, id => `${id}.svg`)
    .split('\n')
    .filter(line => !old.has(line))
  return lines.map(line => words(line.replace(/^#+ |^- |^\d+\. /, '').replace(/\\$/, '')))
}

/** All texts of the second side that the comparison tells of. */
function toldTexts(comparison: Comparison): string {
  const texts: string[] = []
  const visit = (value: unknown): void => {
    if (typeof value === 'string') texts.push(words(value))
    else if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit)
  }
  visit(renderJson(comparison))
  return texts.join('\n')
}

/** Rows with a changed cell as they are printed: the name, then everything in the cells. */
function toldRows({ tables }: Comparison): Set<string> {
  const rows = tables.flatMap(table => changedRows(table))
  return new Set(
    rows.map(({ name, cells }) =>
      [name, ...cells.flatMap(({ after }) => [after?.count ?? '', after?.detail ?? ''])]
        .map(words)
        .filter(cell => cell !== '')
        .join('|'),
    ),
  )
}

/** A row is told whole, unless it has a new name; of other lines each part is told, or stood in the letter before. */
function isTold(
  piece: string,
  { rows, texts }: { readonly rows: Set<string>; readonly texts: string },
): boolean {
  if (!piece.startsWith('|'))
    return partsOf(piece).every(part => texts.includes(part) || shown.includes(part))
  const cells = piece.split('|').map(cell => cell.trim())
  const filled = cells.filter(cell => cell !== '')
  const name = filled[0] ?? ''
  const isHead = texts.includes(filled.join(' · '))
  return isHead || rows.has(filled.join('|')) || (!shown.includes(`| ${name} |`) && texts.includes(name))
}

/** Sentences of an alternative text; label and fact. */
function partsOf(piece: string): string[] {
  if (piece.startsWith('!')) return piece.slice(1, piece.lastIndexOf(']')).split(/(?<=[.]) (?=[A-Z])/)
  return piece.split(/: (?=\S)/)
}

const before = sideOf(edition2024, 'main:2024')
if (before === null) throw new Error('the letter of 2024 has errors')
const shown = words(writeLetterMarkdown(before.letter, id => `${id}.svg`))

describe('120 changes of the data of 2024', () => {
  const told = { same: 0, refused: 0, different: 0 }

  it('are each told with all that changes in the letter', () => {
    for (let seed = 1; seed <= 120; seed++) {
      const edition = mutate(edition2024, seed)
      const after = sideOf(edition, '2024')
      if (after === null) {
        told.refused++
        continue
      }
      const comparison = compareSides(before, after)
      const pieces = changedPieces(before, after)
      if (comparison.isSame) {
        told.same++
        expect({ seed, pieces }).toEqual({ seed, pieces: [] })
        continue
      }
      told.different++
      const heard = { rows: toldRows(comparison), texts: toldTexts(comparison) }
      const untold = pieces.filter(piece => !isTold(piece, heard))
      expect({ seed, untold }).toEqual({ seed, untold: [] })
    }
    // Choosing the status or category that was there is no change; untrue words are findings.
    expect(told.different).toBeGreaterThan(80)
  })
})
