/** The published counts, read back from the finished PDF and Word document, row by row. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newFolder, removeFolders, report } from '../cli/run-report.ts'

interface GoldenRow {
  readonly category: string
  readonly cells: Readonly<Record<string, readonly { readonly code: string; readonly n: number }[]>>
  readonly sum: number
}
const golden: { readonly bijlage2: readonly GoldenRow[] } = JSON.parse(
  readFileSync(new URL('../golden/2024.json', import.meta.url), 'utf8'),
)

const out = newFolder()
const file = (ending: string) => readFileSync(join(out, `voortgangsrapportage-2024.${ending}`))
let pdf = ''
let docx = ''

afterAll(removeFolders)
beforeAll(async () => {
  expect(report(['build', '2024', '--out', out, '--formats', 'pdf,docx']).status).toBe(0)
  pdf = await textOfPdf(file('pdf'))
  docx = textOfDocx(file('docx'))
})

/** All text in the order of the file, without white space: lines end where the page wants. */
async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map(item => ('str' in item ? item.str : '')).join(''))
  }
  return pages.join('').replace(/\s/g, '')
}

function textOfDocx(bytes: Uint8Array): string {
  const xml = new TextDecoder().decode(unzipSync(new Uint8Array(bytes))['word/document.xml'])
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(match => match[1] ?? '')
  return texts.join('').replaceAll('&amp;', '&').replace(/\s/g, '')
}

/** Sum and tokens of each cell, then the total of the row, as they follow each other. */
function expectedRow({ cells, sum }: GoldenRow): string {
  const texts = Object.values(cells).map(tokens => {
    const total = tokens.reduce((count, { n }) => count + n, 0)
    return total === 0 ? '–' : `${total}${tokens.map(({ code, n }) => `${code}(${n})`).join(',')}`
  })
  return `${texts.join('')}${sum}`
}

describe.each(['PDF', 'Word'] as const)('the finished %s', format => {
  const text = () => (format === 'PDF' ? pdf : docx)

  it.each(golden.bijlage2)('has the cells and the total of $category', row => {
    expect(text()).toContain(expectedRow(row))
  })

  it('has the totals of Bijlage 2 and the rows of Figuur 1', () => {
    expect(text()).toContain('Totaal641525122289')
    expect(text()).toContain('Jaar22713%3056%1630%12%54')
    expect(text()).toContain('Allejaren136422%15253%5118%228%289')
  })

  it('has the counts of Bijlage 1', () => {
    expect(text()).toContain('Implementatiefase13perimplementatiejaar:jaar11Slechthorendheidendoofheid')
    expect(text()).toContain('Totaal28')
  })
})
