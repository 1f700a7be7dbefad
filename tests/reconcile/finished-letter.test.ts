/** PDF and DOCX that this tool made, read cell by cell; and files that are no letters. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { flowing, newFolder, removeFolders, report, repository, secondProgramme } from '../cli/run-report.ts'
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
    expect(result.compared).toEqual({ cells: 44, totals: 11, phases: 9, counts: 93, texts: 14, names: 8 })
    expect(summary).toBe('all 171 numbers and 8 lists of names agree with the data')
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
    expect(flowing(text)).toContain('no change of one cell would make 25 true')
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

describe('a Word document that lacks something', () => {
  const withoutRow = (xml: string, before: string, head: string) => {
    const at = xml.indexOf(`>${head}<`, xml.indexOf(before))
    const [start, end] = [
      Math.max(xml.lastIndexOf('<w:tr>', at), xml.lastIndexOf('<w:tr ', at)),
      xml.indexOf('</w:tr>', at) + '</w:tr>'.length,
    ]
    expect(Math.min(at, start)).toBeGreaterThan(-1)
    return xml.slice(0, start) + xml.slice(end)
  }

  it.each([
    ['a category', '>Zorginkoop<', 'Keuzehulp', 'missing row keuzehulp'],
    ['a phase', '>Implementatiefase<', 'Evaluatiefase', 'missing phase evaluatie null/2'],
    ['a year', '>Implementatiefase<', 'jaar 3', 'missing year implementatie 3 null/10'],
    ['the total of Bijlage 1', '>Afgerond<', 'Totaal', 'missing trajectories null/28'],
    ['the total of Bijlage 2', '>Keuzehulp<', 'Totaal', 'missing table-row bijlage 2 Totaal null/null'],
    [
      'a group',
      '>Zorginkoop<',
      'Zorg op de juiste plek',
      'missing table-row bijlage 2 Zorg op de juiste plek',
    ],
    ['a year of the figure', '>13%<', 'Jaar 3', 'missing table-row figuur 1 Jaar 3'],
  ])('differs: %s', async (_case, before, head, expected) => {
    const file = changedDocx(xml => {
      const spaced = xml.includes(`>${head}<`) ? head : head.replace(/ (\d)/, '\u00a0$1')
      return withoutRow(xml, before, spaced)
    })
    const { status, result, text = '' } = await run({ file })
    expect(status).toBe(1)
    expect(deviationsOf(result)).toEqual([expect.stringContaining(expected)])
    expect(result.differingOf).toEqual({ numbers: 0, names: 0, rows: 1 })
    expect(flowing(text)).toContain('row missing in ')
    expect(result.erratum).toMatch(/^In (?:bijlage|figuur) \d van de brief van 9 december 2024 ontbreekt/)
  })

  it('says that an annex was not found, and does not agree', async () => {
    const file = changedDocx(xml => {
      const at = xml.indexOf('>Keuzehulp<')
      const end = xml.indexOf('</w:tbl>', at) + '</w:tbl>'.length
      return xml.slice(0, xml.lastIndexOf('<w:tbl>', at)) + xml.slice(end)
    })
    const { status, outcome, result, summary } = await run({ file })
    expect({ status, outcome }).toEqual({ status: 1, outcome: 'unread' })
    expect(result.unread).toContainEqual({ what: 'table', table: 'bijlage 2' })
    expect(summary).toBe('47 numbers and 8 lists of names agree; not everything could be read')
  })

  it('or has a row with another head, tells both', async () => {
    const file = changedDocx(xml => cellBehind(xml, '>Zorginkoop<', 'Keuzehulp', 'Keuzekaart'))
    const { result } = await run({ file })
    expect(deviationsOf(result)).toEqual([expect.stringContaining('missing row keuzehulp')])
    expect(result.unread).toContainEqual({
      what: 'strange-row',
      table: 'bijlage 2',
      row: expect.stringContaining('Keuzekaart'),
    })
  })
})

describe('names in a Word document', () => {
  const inNames = (...changes: readonly (readonly [string, string])[]) =>
    changedDocx(xml =>
      changes.reduce((text, [from, to]) => cellBehind(text, '>Implementatiefase<', from, to), xml),
    )

  it('are told as names, and only those that make the difference, in 80 columns', async () => {
    const file = inNames(['Astma', 'Asthma'], ['Maagklachten', 'Maagpijn'], ['COPD', 'Copd'])
    for (const lang of ['en', 'nl'] as const) {
      const { status, result, summary, text = '' } = await run({ file, lang })
      expect(status).toBe(1)
      expect(result.differingOf).toEqual({ numbers: 0, names: 2, rows: 0 })
      expect(summary).toBe(
        lang === 'en'
          ? '2 of 8 lists of names differ; the data were not changed'
          : '2 van 8 lijsten van namen wijken af; de gegevens zijn niet gewijzigd',
      )
      expect(text).toContain(
        lang === 'en'
          ? '  missing: Astma, Maagklachten\n  not in the data: Asthma, Maagpijn\n'
          : '  ontbreken: Astma, Maagklachten\n  niet in de gegevens: Asthma, Maagpijn\n',
      )
      expect(text).not.toContain('Middenoorontsteking')
      const long = text.split('\n').filter(line => line.length > 80 && line.trim().includes(' '))
      expect(long).toEqual([])
    }
  })

  it('have an erratum of their own, which leaves the numbers right', async () => {
    const { result } = await run({ file: inNames(['COPD', 'Copd']) })
    expect(result.erratum).toBe(
      'In bijlage 1 van de brief van 9 december 2024 staat bij Evaluatiefase, in de kolom Trajecten, Copd. ' +
        'Dat moet COPD zijn. De totalen en de aantallen per traject in bijlage 2 en de aantallen in ' +
        'bijlage 1 zijn juist.',
    )
  })

  it('in another order are told so', async () => {
    const file = inNames(['COPD', 'x'], ['Osteoporose', 'COPD'], ['x', 'Osteoporose'])
    expect((await run({ file })).text).toContain('the same names in another order')
  })
})

describe('the erratum of a Word document', () => {
  it.each([
    ['a subtotal', '>Zorg op de juiste plek<', '31', '32'],
    ['the sum of all totals', '>Keuzehulp<', '289', '290'],
  ])('does not call the totals right where %s was corrected', async (_case, before, from, to) => {
    const file = changedDocx(xml => cellBehind(xml, before, from, to))
    const { result } = await run({ file })
    expect(result.erratum).toContain(`${to}. Dat moet ${from} zijn.`)
    expect(result.erratum).toContain('De andere totalen en de aantallen per traject in bijlage 2')
    expect(result.erratum).not.toContain('De totalen')
  })

  it('calls them right where the sum of one cell was corrected', async () => {
    const file = changedDocx(xml => cellBehind(xml, '>Kennisontwikkeling<', '20', '21'))
    expect((await run({ file })).result.erratum).toContain('De totalen en de aantallen per traject')
  })

  it('says nothing of totals that could not all be read', async () => {
    const file = changedDocx(xml =>
      cellBehind(
        cellBehind(xml, '>Zorg op de juiste plek<', '31', 'dertig'),
        '>Kennisontwikkeling<',
        '29',
        '25',
      ),
    )
    expect((await run({ file })).result.erratum).not.toContain('totalen')
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
    ['is no zip', () => lay('b.docx', 'no zip at all'), 'of another kind than its name says'],
    ['is a zip of something else', () => lay('c.docx', zipSync({ a: new Uint8Array(3) })), 'of another kind'],
    [
      'is a cut off Word document',
      () => lay('d.docx', readFileSync(fileOf('2024', 'docx')).subarray(0, 9000)),
      'damaged',
    ],
    ['is no PDF', () => lay('e.pdf', 'no PDF at all'), 'of another kind than its name says'],
    ['is empty', () => lay('f.pdf', ''), 'of another kind than its name says'],
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
