/** The web page: safe, alone in the world, and the same numbers as the model. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Cell, Inline, Letter, Table } from '../../src/document.ts'
import { writeHtml } from '../../src/write/html/write-html.ts'
import { artwork, fonts, letterWith } from './letter.ts'

const pdf = { name: 'brief-2024.pdf', bytes: 173_512 }
const letter = letterWith({ name: 'Zorg & Co' })
const html = writeHtml(letter, artwork, { pdf, fonts })
const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
const withoutStyle = html.replace(style, '')

const all = (pattern: RegExp, source: string = withoutStyle): string[] =>
  [...source.matchAll(pattern)].map(match => match[1] ?? match[0])

const shown = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim()

describe('what the data hold is text, never markup', () => {
  const attack = `</style></title><script>alert('x')</script><img src=x onerror="a()">&lt;`
  const page = writeHtml(letterWith({ name: attack }), artwork, { pdf, fonts })

  it('starts no element', () => {
    expect(page).not.toMatch(/<script|<img/i)
    expect(page.match(/<\/style>/g)).toHaveLength(1)
    expect(page.match(/<\/title>/g)).toHaveLength(2)
  })

  it('ends no attribute', () => {
    expect(page).not.toContain('onerror="')
    expect(page).toContain('onerror=&quot;a()&quot;')
  })

  it('keeps the text as it was, references included', () => {
    expect(page).toContain('&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;')
    expect(page).toContain('&amp;lt;')
  })

  it('leaves out characters that HTML does not allow', () => {
    expect(writeHtml(letterWith({ name: 'a\u0000b\u001bc' }), null, { pdf, fonts })).toContain(
      'Voortgang van\u00a0abc',
    )
  })
})

describe('the page needs nothing and lets nothing in', () => {
  it('has no script and no handler', () => {
    expect(html).not.toMatch(/<script|javascript:/i)
    expect(withoutStyle).not.toMatch(/\son[a-z]+="/i)
  })

  it('loads nothing: links lead away, all else is inside', () => {
    expect(withoutStyle).not.toMatch(/\s(?:src|srcset|action|data|poster)=/)
    expect(withoutStyle).not.toMatch(/<(?:link|iframe|object|embed|base)\b/)
    expect(all(/url\("?([a-z]+:[^;,]*)/g, style)).toEqual(Array(4).fill('data:font/woff'))
    expect(style).not.toMatch(/@import|https?:/)
  })

  it('carries the hash of its one style sheet in its policy', () => {
    const hash = createHash('sha256').update(style, 'utf8').digest('base64')
    expect(html).toContain(`style-src &#39;sha256-${hash}&#39;`)
    expect(html).toContain('default-src &#39;none&#39;')
    expect(html).not.toContain('unsafe')
  })

  it('has no style attribute, also not in a drawing', () => {
    expect(withoutStyle).not.toMatch(/\sstyle=/)
    expect(withoutStyle).toContain('<path fill="#154273" stroke="none"')
  })

  it('is the same each time, and small enough to mail', () => {
    expect(writeHtml(letter, artwork, { pdf, fonts })).toBe(html)
    expect(Buffer.byteLength(html)).toBeLessThan(140_000)
  })
})

describe('the page can be walked through', () => {
  const ids = all(/\sid="([^"]+)"/g)

  it('uses no id twice, although drawings count alike and a footnote is referred to twice', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(ids).toEqual(expect.arrayContaining(['note_1_ref', 'note_1_ref_2']))
  })

  it('has a target for each link inside, each clip and each label', () => {
    const targets = [
      ...all(/\shref="#([^"]+)"/g),
      ...all(/url\(#([^)]+)\)/g),
      ...all(/\saria-labelledby="([^"]+)"/g).flatMap(names => names.split(' ')),
    ]
    expect(targets.length).toBeGreaterThan(8)
    expect(targets.filter(target => !ids.includes(target))).toEqual([])
  })

  it('has one heading of level 1 and skips no level', () => {
    const levels = all(/<h([1-6])/g).map(Number)
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    expect(levels[0]).toBe(1)
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    })
  })

  it('names its language, title, sender and day', () => {
    expect(html).toContain('<html lang="nl-NL">')
    expect(html).toContain('<title>Voortgang van Zorg &amp; Co</title>')
    expect(html).toContain('<meta name="author" content="Zorg &amp; Co">')
    expect(html).toContain('<meta name="date" content="2024-12-09">')
  })

  it('begins with the link to the text and has each landmark once', () => {
    expect(html.indexOf('<a class="skip" href="#page_text">')).toBeLessThan(html.indexOf('<header>'))
    for (const landmark of ['header', 'main', 'aside', 'nav', 'footer']) {
      expect(all(new RegExp(`<${landmark}[ >]`, 'g')), landmark).toHaveLength(1)
    }
  })

  it('gives each scroller the focus and a name of its own', () => {
    const scrollers = all(/<section class="scroller" ([^>]*)>/g)
    expect(scrollers).toEqual([
      'aria-label="Figuur 1. Afspraken van Zorg &amp; Co" tabindex="0"',
      'aria-label="Figuur 1. Tabel bij de figuur" tabindex="0"',
      'aria-label="Bijlage 2. Status van de afspraken" tabindex="0"',
    ])
  })

  it('says the type and the true size of the file that it links to, and no link without a file', () => {
    expect(html).toContain('<a href="brief-2024.pdf">Deze brief (pdf, 174\u00a0kB)</a>')
    expect(writeHtml(letter, artwork, { pdf: null, fonts })).not.toContain('Downloaden')
  })
})

describe('the figure', () => {
  it('has its title and its text', () => {
    expect(html).toContain('<title id="figuur-1_drawing_title">Figuur 1. Afspraken van Zorg &amp; Co</title>')
    expect(html).toContain('<desc id="figuur-1_drawing_desc">Staven van Zorg &amp; Co.</desc>')
  })

  it('has keys that a screen reader passes over', () => {
    expect(html).toMatch(
      /<th scope="colgroup" colspan="2" class="right"><svg viewBox="0 0 9 7" aria-hidden="true">/,
    )
  })

  it('is its words where there is no drawing', () => {
    const page = writeHtml(letter, null, { pdf, fonts })
    expect(page).not.toContain('<svg')
    expect(page).toContain('<p class="soft">Staven van Zorg &amp; Co.</p>')
  })
})

describe('the tables', () => {
  const inlineText = (content: readonly Inline[]): string =>
    content
      .map(inline => {
        if (inline.type === 'token') return `${inline.code}${inline.year}(${inline.amount?.count})`
        return inline.type === 'text' || inline.type === 'value' ? inline.text : ''
      })
      .join('')
  const cellText = ({ lines }: Cell): string => lines.map(inlineText).join('')
  const tablesOf = ({ body, annexes }: Letter): Table[] => [
    ...body.flatMap(part => (part.type === 'figure' ? [part.table] : [])),
    ...annexes.map(({ table }) => table),
  ]

  it('show each cell of the model, in its place', () => {
    const expected = tablesOf(letter).map(table => {
      const rows = table.groups.flatMap(({ bar, rows }) => (bar === null ? rows : [bar, ...rows]))
      return [...rows, table.total].map(row => row.cells.map(cellText))
    })
    const found = all(/(<table[\s\S]*?<\/table>)/g).map(table =>
      all(/<tr[^>]*>(.*)<\/tr>/g, table)
        .slice(1)
        .map(row => all(/<td[^>]*>(.*?)<\/td>/g, row).map(shown)),
    )
    expect(found).toEqual(expected)
  })

  it('have heads of columns, of rows and of groups', () => {
    expect(html).toContain('<th scope="col">Jaar</th>')
    expect(html).toContain('<tr><th scope="row">Jaar 1</th>')
    expect(html).toContain('<tr class="bar"><th scope="rowgroup">Effectieve zorg</th>')
  })

  it('show a dash for zero and say its word', () => {
    expect(html).toContain('<td class="count"><span role="img" aria-label="geen">–</span></td>')
  })

  it('set a token as one word', () => {
    expect(html).toContain('<span class="token"><b>KR</b><sub>3</sub>(1)</span>')
  })

  it('stand on a line for each row', () => {
    for (const line of html.split('\n')) expect(line.match(/<tr/g)?.length ?? 0).toBeLessThan(2)
  })
})

it('an annex stands at the name that the letter gives it', () => {
  const [annex] = letter.annexes
  if (annex === undefined) throw new Error('no annex')
  const first = { ...annex, id: 'bijlage-2', fileName: 'bijlage-1', label: 'Bijlage 1' }
  const page = writeHtml({ ...letter, annexes: [first] }, artwork, { pdf, fonts })
  expect(all(/<section id="([^"]*)" class="annex/g, page)).toEqual(['bijlage-1'])
  expect(new Set(all(/href="#(bijlage[^"]*)"/g, page))).toEqual(new Set(['bijlage-1']))
})
