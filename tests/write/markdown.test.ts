/** Markdown for reviewers: the words of the model whatever they hold, and lines that differ only where it does. */
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { describe, expect, it } from 'vitest'
import type { Block, Cell, Inline, Letter, List, Paragraph } from '../../src/document.ts'
import { sentenceLines } from '../../src/write/markdown/inlines.ts'
import {
  writeAnnexMarkdown,
  writeFigureMarkdown,
  writeLetterMarkdown,
} from '../../src/write/markdown/write-markdown.ts'
import { letterWith, statusTable } from '../html/letter.ts'
import { textOf } from '../letter/letter-2024.ts'
import { letter, rowsOf, tablesOf } from './letter-2024.ts'

const parse = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] })

/** What a reader sees of a node. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return '\n'
  if (node.type === 'footnoteReference') return `[${node.identifier}]`
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

/** Folds ordinary white space; no-break spaces stay. */
const fold = (words: string) => words.replace(/[ \t\n]+/g, ' ').trim()

const paragraph = (words: string): Paragraph => ({
  type: 'paragraph',
  content: [{ type: 'text', text: words }],
  place: null,
})

const withBody = (body: readonly Block[]): Letter => ({ ...letterWith({ name: 'X' }), body, annexes: [] })

/** The top-level nodes that the body of a letter becomes: after salutation, before greeting. */
function bodyNodes(body: readonly Block[]): readonly Nodes[] {
  const { children } = parse(writeLetterMarkdown(withBody(body), id => `${id}.svg`))
  const at = (words: string) => children.findIndex(node => wordsOf(node) === words)
  return children.slice(at('Geachte mevrouw,') + 1, at('Hoogachtend,'))
}

describe('the words of the data', () => {
  it.each([
    '1. Astma',
    '2024) was een jaar',
    '- streepje',
    '+ plus',
    '# hekje',
    '=== gelijk',
    '--- lijn',
    '~~~ blok',
    '~~weg~~ en `code` en *nadruk* en _ook_',
    '<script>alert(1)</script> & <b>',
    '&lt;niet wat het lijkt&gt; &#60;',
    '[naam](https://example.org) ![plaat](x) [^1]',
    '[x]: https://example.org',
    '> geen citaat',
    'a | b \\| c \\',
    '* * *',
    '“1. Zo.” Toen 3) kwam. - Daarna',
  ])('%j stays what it is', words => {
    const nodes = bodyNodes([paragraph(words)])
    expect(nodes.map(({ type }) => type)).toEqual(['paragraph'])
    expect(nodes.map(wordsOf).map(fold)).toEqual([words])
  })

  it('stay what they are, whatever signs they are made of', () => {
    const words = fc
      .string({
        unit: fc.constantFrom(...'aB1 .-+*_#`~=<>[](){}|\\!&;:^/"\'?é'),
        minLength: 1,
        maxLength: 30,
      })
      .map(fold)
      .filter(text => text !== '')
    fc.assert(
      fc.property(words, text => {
        const nodes = bodyNodes([
          paragraph(text),
          { type: 'heading', level: 2, id: 'x', content: [{ type: 'text', text }], place: null },
          { type: 'list', start: null, items: [[paragraph(text)]] },
        ])
        expect(nodes.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'list'])
        expect(nodes.map(wordsOf).map(fold)).toEqual([text, text, text])
      }),
      { numRuns: 500, seed: 2024 },
    )
  })

  it('make no link to elsewhere than the model says', () => {
    const href = 'https://example.org/a_(b)?c=<d>&e=f'
    const content: Inline[] = [{ type: 'link', href, title: 't', content: [{ type: 'text', text: 'ga]' }] }]
    const [node] = bodyNodes([{ type: 'paragraph', content, place: null }])
    expect(node).toMatchObject({
      children: [
        { type: 'link', url: 'https://example.org/a_(b)?c=%3Cd%3E&e=f', children: [{ value: 'ga]' }] },
      ],
    })
  })
})

describe('sentences', () => {
  it('stand on lines of their own, those inside strong words and links too', () => {
    const text = (words: string): Inline => ({ type: 'text', text: words })
    const content: Inline[] = [
      text('Zie de noot.'),
      { type: 'footnote', number: 1 },
      text(' Daarna vgl. Astma. '),
      { type: 'strong', content: [text('Let op! Dit telt.')] },
      text(' 1. Klaar.'),
    ]
    expect(sentenceLines(content).split('\n')).toEqual([
      'Zie de noot.[^1]',
      'Daarna vgl. Astma.',
      '**Let op!',
      'Dit telt.**',
      '1\\.',
      'Klaar.',
    ])
  })

  it('read on as one paragraph', () => {
    expect(
      bodyNodes([paragraph('Eerst dit. Dan dat.')])
        .map(wordsOf)
        .map(fold),
    ).toEqual(['Eerst dit. Dan dat.'])
  })
})

describe('the letter of 2024', () => {
  const markdown = writeLetterMarkdown(letter, id => `${id}.svg`)
  const nodes = parse(markdown).children

  it('has its headings in their order and on their levels', () => {
    const expected = [
      [1, letter.head.subject],
      ...letter.body.flatMap(block =>
        block.type === 'heading' ? [[block.level, textOf(block.content)]] : [],
      ),
      ...letter.annexes.map(({ label, title }) => [2, `${label} ${title}`]),
    ]
    expect(nodes.flatMap(node => (node.type === 'heading' ? [[node.depth, wordsOf(node)]] : []))).toEqual(
      expected,
    )
  })

  it('has every paragraph and every item of a list', () => {
    const paragraphsOf = (block: Paragraph | List): string[] =>
      block.type === 'paragraph' ? [textOf(block.content)] : block.items.flat().flatMap(paragraphsOf)
    const expected = letter.body.flatMap(block =>
      block.type === 'paragraph' || block.type === 'list' ? paragraphsOf(block) : [],
    )
    const found = new Set<string>()
    const collect = (node: Nodes) => {
      if (node.type === 'paragraph') found.add(fold(wordsOf(node)))
      else if ('children' in node) node.children.forEach(collect)
    }
    nodes.forEach(collect)
    expect(expected.length).toBeGreaterThan(15)
    expect(expected.map(fold).filter(words => !found.has(words))).toEqual([])
  })

  it('has its footnotes and the figure with its words', () => {
    const notes = nodes.flatMap(node => (node.type === 'footnoteDefinition' ? [fold(wordsOf(node))] : []))
    expect(notes).toEqual(letter.footnotes.map(({ content }) => fold(textOf(content))))
    const figure = letter.body.find(block => block.type === 'figure')
    const parts = nodes.flatMap(node => (node.type === 'paragraph' ? node.children : []))
    const images = parts.filter(({ type }) => type === 'image')
    expect(images).toMatchObject([{ url: 'figuur-1.svg', alt: textOf(figure?.alt ?? []) }])
  })
})

describe('the tables of 2024', () => {
  const files = [
    ...letter.body.flatMap(block => (block.type === 'figure' ? [writeFigureMarkdown(block)] : [])),
    ...letter.annexes.map(writeAnnexMarkdown),
  ]
  const cellsOf = (line: string) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map(cell => cell.trim())
  const plain = (cell: string) => wordsOf(parse(cell.replace(/^(?:&nbsp;)+/, '')))
  const cellText = ({ lines }: Cell) =>
    lines
      .map(line =>
        line
          .map(part =>
            part.type === 'token' ? `${part.code}${part.year}(${part.amount?.count})` : textOf([part]),
          )
          .join(''),
      )
      .join('; ')

  it.each(tablesOf(letter).map((table, index) => ({ table, markdown: files[index] ?? '' })))(
    '$table.id: one line for each row, one cell for each column, the words of the model',
    ({ table, markdown }) => {
      const lines = markdown.split('\n').filter(line => line.startsWith('|'))
      const [head = '', rule = '', ...rows] = lines
      expect(cellsOf(head)).toEqual(table.columns.map(({ name }) => name))
      expect(cellsOf(rule)).toEqual(
        table.columns.map(({ role }) => (['count', 'share', 'total'].includes(role) ? '--:' : '---')),
      )
      expect(rows.map(row => cellsOf(row).map(plain))).toEqual(
        rowsOf(table).map(row => [textOf(row.header), ...row.cells.map(cellText)]),
      )
    },
  )

  it('have tokens as they are searched for', () => {
    expect(files.at(-1)).toContain('| KR3(1), MA3(2), MD3(7), MI3(3), OL3(9), IC2(5), VT3(1) |')
  })

  it('name the rows whose shares do not add up to 100', () => {
    expect(files[0]).toContain(
      '\nDoor afronding tellen de percentages van jaar\u00a02 en van alle jaren samen op tot 101.\n',
    )
  })

  it('set bars and totals in bold, and end with one line end', () => {
    expect(files.at(-1)).toMatch(/^\| \*\*Zorg op de juiste plek\*\* \| \*\*1\*\* \| {2}\| \*\*19\*\*/m)
    for (const file of [...files, writeLetterMarkdown(letter, id => `${id}.svg`)])
      expect(file).toMatch(/[^\n]\n$/)
  })

  it('keep a sign of the table that is part of a name', () => {
    const table = {
      ...statusTable,
      title: 'x',
      columns: statusTable.columns.map(column => ({ ...column, name: 'a|b' })),
    }
    const [annex] = letter.annexes
    if (annex === undefined) throw new Error('no annex')
    const head =
      writeAnnexMarkdown({ ...annex, table })
        .split('\n')
        .find(line => line.startsWith('|')) ?? ''
    expect(head).toBe('| a\\|b | a\\|b | a\\|b | a\\|b |')
  })
})
