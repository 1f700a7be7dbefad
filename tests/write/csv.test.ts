/** CSV that a Dutch Excel opens right, that runs nothing, and that reads back as the model. */
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/document.ts'
import { writeCsv, writeCsvMetadata } from '../../src/write/csv/write-csv.ts'
import { letter } from './letter-2024.ts'

const dataset = (...cells: readonly (string | number | null)[]): Dataset => ({
  id: 'proef',
  fileName: 'x',
  title: 'Proef',
  columns: cells.map((_, index) => ({ id: `k${index}`, title: `Kolom ${index}`, datatype: 'string' })),
  rows: [cells],
})

/** The second line, as it stands in the file. */
const written = (...cells: readonly (string | number | null)[]) =>
  writeCsv(dataset(...cells))
    .slice('\ufeff'.length)
    .split('\n')
    .slice(1)
    .join('\n')
    .replace(/\n$/, '')

/** Reads semicolons and quotes as RFC 4180 does with commas. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const pattern = /(?:"((?:[^"]|"")*)"|([^;"\n]*))(;|\n)/gy
  for (const [, quoted, plain, end] of text.matchAll(pattern)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('a CSV file', () => {
  it('begins with the byte order mark and ends each row with LF alone', () => {
    const bytes = new TextEncoder().encode(writeCsv(dataset('één', 1)))
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(writeCsv(dataset('één', 1))).toBe('\ufeffKolom 0;Kolom 1\néén;1\n')
  })

  it('quotes a cell only where it must', () => {
    expect(written('a;b', 'zei "ja"', 'twee\nregels', 'a, b', ' ')).toBe(
      '"a;b";"zei ""ja""";"twee\nregels";a, b; ',
    )
  })

  it('has nothing for what is absent, and zero for zero', () => {
    expect(written(null, 0, '')).toBe(';0;')
  })
})

describe('a cell that a spreadsheet would run', () => {
  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '＝1', '＋1', '－1', '＠a'])('%j becomes text', words => {
    expect(written(words)).toBe(`'${words}`)
  })

  it.each(['\r=1', '\n=1', '=A1;B1', '="x"'])('%j becomes text, in quotes', words => {
    expect(written(words)).toBe(`"'${words.replaceAll('"', '""')}"`)
  })

  it('is none of these: a dash for zero, a sign inside, a negative number', () => {
    expect(written('–', 'a=1', 'Knie- en heupartrose', -2)).toBe('–;a=1;Knie- en heupartrose;-2')
  })

  it('is also found in the head', () => {
    const evil: Dataset = {
      id: 'x',
      fileName: 'x',
      title: 'x',
      columns: [{ id: 'a', title: '=cmd', datatype: 'string' }],
      rows: [],
    }
    expect(writeCsv(evil)).toBe("\ufeff'=cmd\n")
  })
})

describe('the datasets of 2024', () => {
  it.each(letter.datasets)('$id reads back as the model', data => {
    const [mark, text] = [writeCsv(data)[0], writeCsv(data).slice(1)]
    expect(mark).toBe('\ufeff')
    expect(readCsv(text)).toEqual([
      data.columns.map(({ title }) => title),
      ...data.rows.map(row => row.map(cell => (cell === null ? '' : `${cell}`))),
    ])
  })

  it('count 28 trajectories and 289 agreements', () => {
    const [phases, statuses] = letter.datasets.map(data => readCsv(writeCsv(data).slice(1)).slice(1))
    expect(phases).toHaveLength(28)
    expect(statuses).toHaveLength(13 * 11 * 4)
    expect(statuses?.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(289)
  })

  it('are called what the annexes and the figure are called', () => {
    const figure = letter.body.find(block => block.type === 'figure')
    expect(letter.datasets.map(({ title }) => title)).toEqual([
      ...letter.annexes.map(({ title }) => title),
      figure?.title,
    ])
  })

  it.each(letter.datasets)('$id has metadata that say how to read it', data => {
    const metadata: unknown = JSON.parse(writeCsvMetadata(data, { ...letter, url: `${data.id}.csv` }))
    expect(metadata).toEqual({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
      url: `${data.id}.csv`,
      'dc:title': data.title,
      'dc:date': '2024-12-09',
      dialect: { encoding: 'utf-8', delimiter: ';', lineTerminators: ['\n'], quoteChar: '"', header: true },
      tableSchema: {
        columns: data.columns.map(({ id, title, datatype }) => ({ name: id, titles: title, datatype })),
      },
    })
  })

  it.each(letter.datasets)(
    '$id has names of columns that the metadata vocabulary allows, and true types',
    data => {
      for (const [index, { id, datatype }] of data.columns.entries()) {
        expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9_.]*$/)
        if (datatype === 'string') continue
        for (const row of data.rows) expect(row[index] === null || Number.isInteger(row[index])).toBe(true)
      }
    },
  )
})
