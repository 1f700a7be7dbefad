/** Requirement D3: what a letter says is the same in every document, whatever stands around it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { Piece } from '../../src/readback/piece.ts'
import { readDocx } from '../../src/readback/read-docx.ts'
import { readHtml } from '../../src/readback/read-html.ts'
import { readPdf } from '../../src/readback/read-pdf.ts'
import { newFolder, removeFolders, report, secondProgramme } from '../cli/run-report.ts'
import { nameIn } from '../verify/finished.ts'

afterAll(removeFolders)

/** What reading software says without showing it. */
const unseen = new Set<Piece['kind']>(['alternative', 'summary'])

/**
 * The words from the salutation on, counted, in the order of the alphabet: the documents place footnotes and captions
 * differently. A line of a PDF may end after a hyphen or a slash.
 */
function wordsOf(pieces: readonly Piece[], salutation: string): string[] {
  const start = pieces.findIndex(({ text }) => text === salutation)
  expect(start).toBeGreaterThan(0)
  return pieces
    .slice(start)
    .filter(({ kind }) => !unseen.has(kind))
    .flatMap(({ text }) => text.normalize('NFC').split(/\s+|(?<=[-/])/u))
    .sort()
}

/** A page on the web ends with who sends it, and its lists have a head; on paper these stand elsewhere. */
function withoutFurniture(page: readonly Piece[]): Piece[] {
  const heads = ['Voetnoten', 'Bijlagen']
  const end = page.findLastIndex(({ kind }) => kind === 'cell') + 1
  return page.slice(0, end).filter(({ text, kind }) => kind === 'cell' || !heads.includes(text))
}

it.each([
  { edition: '2024', root: [], salutation: 'Geachte mevrouw Agema,' },
  { edition: '2031', root: ['--root', secondProgramme], salutation: 'Excellentie,' },
])(
  'the letter of $edition has the same words in PDF, Word and HTML',
  async ({ edition, root, salutation }) => {
    const out = newFolder()
    expect(report(['build', edition, '--out', out, ...root]).status).toBe(0)
    const file = (ending: string) => readFileSync(join(out, nameIn(out, ending)))
    const pdf = await readPdf(file('.pdf'))
    const page = readHtml(file('.html').toString('utf8'))

    const words = wordsOf(pdf.pages.flat(), salutation)
    expect(words.length).toBeGreaterThan(100)
    expect(wordsOf(readDocx(file('.docx')).pieces, salutation)).toEqual(words)
    expect(wordsOf(withoutFurniture(page.pieces), salutation)).toEqual(words)
  },
)
