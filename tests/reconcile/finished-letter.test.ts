/** PDF and DOCX that this tool made, read cell by cell; and files that are no letters. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newFolder, removeFolders, report, repository, secondProgramme } from '../cli/run-report.ts'
import { deviationsOf, outcomeOf, run } from './reconcile.ts'

const letters = {
  '2024': { root: repository, out: newFolder(), name: 'voortgangsrapportage-2024' },
  '2031': { root: secondProgramme, out: newFolder(), name: 'stand-2031' },
} as const

afterAll(removeFolders)
beforeAll(() => {
  for (const [edition, { root, out }] of Object.entries(letters)) {
    const made = report(['build', edition, '--root', root, '--out', out, '--formats', 'pdf,docx'])
    expect(made.status).toBe(0)
  }
})

const fileOf = (edition: keyof typeof letters, ending: string) =>
  join(letters[edition].out, `${letters[edition].name}.${ending}`)

/** The Word document of 2024 with its text changed; written anew. */
function changedDocx(change: (xml: string) => string): string {
  const parts = unzipSync(new Uint8Array(readFileSync(fileOf('2024', 'docx'))))
  const xml = new TextDecoder().decode(parts['word/document.xml'])
  const file = join(newFolder(), 'letter.docx')
  const text = change(xml)
  expect(text).not.toBe(xml)
  writeFileSync(file, zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(text) }))
  return file
}

/** Changes one run of text: the first one of these words behind `before`. A token is three runs: EP, 2 and (2). */
const cellBehind = (xml: string, before: string, from: string, to: string) => {
  const start = xml.indexOf(before)
  const at = xml.indexOf(`>${from}<`, start)
  expect(Math.min(start, at)).toBeGreaterThan(-1)
  return `${xml.slice(0, at)}>${to}<${xml.slice(at + from.length + 2)}`
}

describe.each(['pdf', 'docx'])('a %s of this tool', ending => {
  it('agrees with the data in every cell of its three tables', async () => {
    const { status, result, summary } = await run({ file: fileOf('2024', ending) })
    expect(result.deviations).toEqual([])
    expect(status).toBe(0)
    expect(result.compared).toEqual({ cells: 44, totals: 11, phases: 9, counts: 93, texts: 22 })
    expect(summary).toBe('all 179 numbers agree with the data')
  })

  it('says what it does not read', async () => {
    const { result } = await run({ file: fileOf('2024', ending) })
    expect(result.unread).toEqual([{ what: 'figure' }, { what: 'sentences' }])
  })

  it('of another programme is read by its own rows and columns', async () => {
    const { root } = letters['2031']
    const { status, result } = await run({ root, edition: '2031', file: fileOf('2031', ending) })
    expect({ status, deviations: result.deviations }).toEqual({ status: 0, deviations: [] })
    expect(result.compared).toMatchObject({ cells: 15, totals: 3, phases: 6 })
  })

  it('of another edition has none of the rows', async () => {
    const outcome = await run({ file: fileOf('2031', ending) })
    expect(outcome.status).toBe(1)
    expect(outcome.result.unread).toContainEqual({ what: 'table', table: 'bijlage 2' })
  })
})

describe('a Word document that somebody changed', () => {
  it('differs in the token, in its row and column', async () => {
    const file = changedDocx(xml => cellBehind(xml, '>Keuzehulp<', '(2)', '(1)'))
    const { status, result } = await run({ file })
    expect(status).toBe(1)
    expect(deviationsOf(result)).toEqual(['entry keuzehulp.geen-actie EP2(1)/EP2(2)'])
    expect(result.erratum).toContain(
      'staat bij Keuzehulp, in de kolom Geen actie, EP2(1). Dat moet EP2(2) zijn.',
    )
  })

  it('differs in a share of the table with the figure', async () => {
    const file = changedDocx(xml => cellBehind(xml, '>13%<', '56%', '55%'))
    expect(deviationsOf((await run({ file })).result)).toEqual([
      'text figuur 1, Jaar 2, In gang gezet, aandeel 55%/56%',
    ])
  })

  it('with a wrong total has no change of a cell that mends it: sums and subtotals speak against it', async () => {
    const file = changedDocx(xml => cellBehind(xml, '>Kennisontwikkeling<', '29', '25'))
    const { result, text = '' } = await run({ file })
    expect(deviationsOf(result)).toEqual(['total kennisontwikkeling 25/29'])
    expect(result.repairs).toEqual([{ category: 'kennisontwikkeling', printed: 25, changes: [] }])
    expect(text.replace(/\s+/g, ' ')).toContain('no change of one cell would make 25 true')
  })

  it('differs where a subtotal or a number of trajectories was changed', async () => {
    const file = changedDocx(xml =>
      cellBehind(cellBehind(xml, '>Zorg op de juiste plek<', '31', '32'), '>Evaluatiefase<', '2', '3'),
    )
    expect(deviationsOf((await run({ file })).result)).toEqual([
      'phase evaluatie 3/2',
      'count bijlage 2, Zorg op de juiste plek, Totaal 32/31',
    ])
  })

  it('says which cell it cannot read', async () => {
    const file = changedDocx(xml => cellBehind(xml, '>Keuzehulp<', '(2)', '(twee)'))
    const { result } = await run({ file })
    expect(result.deviations).toEqual([])
    expect(result.unread).toContainEqual({ what: 'cell', category: 'keuzehulp', status: 'geen-actie' })
    expect(result.compared).toMatchObject({ cells: 43 })
  })

  it('is read as Word shows it: deleted text is gone, entities are signs', async () => {
    const deleted = '</w:t></w:r><w:del><w:r><w:delText>, SD1(9)</w:delText></w:r></w:del><w:r><w:t>'
    const file = changedDocx(xml => cellBehind(xml, '>Keuzehulp<', '(2)', `(&#50;)${deleted}`))
    expect((await run({ file })).result.deviations).toEqual([])
  })
})

describe('a file that is no letter', () => {
  const folder = newFolder()
  const lay = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }

  it.each([
    ['is not there', () => join(folder, 'none.pdf'), 'no such file'],
    ['is a folder', () => mkdirSync(join(folder, 'a.docx')) ?? join(folder, 'a.docx'), 'a folder, no file'],
    ['has another ending', () => lay('letter.odt', 'x'), 'a letter is read from .pdf, .docx or .txt'],
    ['is not UTF-8', () => lay('letter.txt', new Uint8Array([0x52, 0xff, 0xfe])), 'text that is not UTF-8'],
    ['is no zip', () => lay('b.docx', 'no zip at all'), 'damaged, or of another kind than its name says'],
    [
      'is a zip of something else',
      () => lay('c.docx', zipSync({ a: new Uint8Array(3) })),
      'damaged, or of another kind',
    ],
    [
      'is a cut off Word document',
      () => lay('d.docx', readFileSync(fileOf('2024', 'docx')).subarray(0, 9000)),
      'damaged',
    ],
    ['is no PDF', () => lay('e.pdf', 'no PDF at all'), 'damaged, or of another kind than its name says'],
    ['is empty', () => lay('f.pdf', ''), 'damaged, or of another kind than its name says'],
  ])('because it %s, is refused in words', async (_case, file, words) => {
    const outcome = await outcomeOf({ file: file() })
    expect(outcome).toMatchObject({ status: 1, outcome: 'failed' })
    expect(outcome.summary).toContain(words)
  })

  it('because its text unpacks to gigabytes, is refused', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) }, { level: 9 })
    const outcome = await outcomeOf({ file: lay('bomb.docx', bomb) })
    expect(outcome.summary).toContain('unpacks to more than 64 MiB')
  })

  it('because it is a cut off PDF, gives an answer and no fault', async () => {
    const bytes = readFileSync(fileOf('2024', 'pdf'))
    const outcome = await outcomeOf({ file: lay('g.pdf', bytes.subarray(0, bytes.length >> 1)) })
    expect(outcome.status).toBe(1)
  })
})
