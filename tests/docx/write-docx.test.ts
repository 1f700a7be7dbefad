/** The Word document: what editors, screen readers and validators find in its text. */
import { describe, expect, it } from 'vitest'
import type { Inline } from '../../src/document.ts'
import {
  annex,
  body,
  elementsOf,
  letterWith,
  paragraph,
  paragraphsOf,
  statuses,
  text,
  unescapeXml,
} from './letter.ts'
import { document, paragraphs, part, partsWith } from './made.ts'

const texts = paragraphs.map(({ text: words }) => words).filter(words => words !== '')

describe('the text', () => {
  it('has every part of the letter, in the order of the model', () => {
    expect(texts.slice(0, 18)).toEqual([
      'De minister van Zorg',
      'Postbus 2',
      '2500 EJ  Den Haag',
      'Datum\t9\u00a0december 2024',
      'Voortgang van de afspraken\u00a02024',
      'Geachte mevrouw,',
      'Eerste alinea met 13\u00a0procent & <meer>.',
      'Conclusie',
      'Onderdeel',
      'Eerste punt',
      'Dieper punt',
      'Tweede punt',
      'Vervolg',
      'Derde stap',
      'Figuur\u00a01 Afspraken per jaar',
      'Percentage van de afspraken',
      'Afspraken naar status',
      'Implementatiejaar',
    ])
    expect(texts.slice(texts.indexOf('Door afronding samen 101.'), texts.indexOf('Fase'))).toEqual([
      'Door afronding samen 101.',
      'Belangrijk slot.',
      'Hoogachtend,',
      'J. Jansen',
      'Voorzitter',
      'Bijlage\u00a01\tTitel van bijlage 1',
      'Bijlage\u00a02\tTitel van bijlage 2',
      'Bijlage\u00a01 Titel van bijlage 1',
      'Onderschrift 1',
    ])
  })

  it('has the second annex with its note, legend and table', () => {
    expect(texts.slice(texts.indexOf('Bijlage\u00a02 Titel van bijlage 2'))).toEqual([
      'Bijlage\u00a02 Titel van bijlage 2',
      'Onderschrift 2',
      'Vooraan staat het aantal.',
      'KR3\tNaam KR',
      'MA3\tNaam MA',
      'MD3\tNaam MD',
      'MI3\tNaam MI',
      ...['Soort', 'Status 1', 'Status 2', 'Status 3', 'Status 4', 'Som'],
      ...['Goede zorg', '8', '8', '8', '8', '9'],
      ...['Scholing', 'Nascholing en visitatie.', '3', 'KR3(1), MA3(2)', '\u2013', '\u2013', '\u2013', '9'],
      ...['Alles', '7', '7', '7', '7', '9'],
    ])
  })

  it('has the reference column and the return address in the head of the first page alone', () => {
    const heads = [1, 2, 3, 4].map(number => paragraphsOf(part(`word/header${number}.xml`)).map(p => p.text))
    const first = heads.filter(lines => lines.includes('Retouradres Postbus 1, 1000 AA Plaats'))
    expect(first).toEqual([
      [
        'Retouradres Postbus 1, 1000 AA Plaats',
        'Instituut & Zonen',
        ...['Instituut & Zonen', 'Zorg', 'Vermeld de datum.'],
        '',
      ],
    ])
    expect(heads).toContainEqual([
      'Instituut & Zonen\t9\u00a0december 2024',
      'Voortgang van de afspraken 2024, bijlage\u00a02\tOnze referentie 2024043069',
    ])
  })

  it('writes a token as one word, its year lowered and not a subscript', () => {
    const [found] = paragraphs.filter(({ text: words }) => words === 'KR3(1), MA3(2)')
    expect(found?.xml).toContain('<w:rStyle w:val="TokenYear"/><w:position w:val="-2"/>')
    expect(found?.xml).not.toContain('w:vertAlign')
  })
})

describe('the styles', () => {
  const styles = part('word/styles.xml')
  const ids = [...styles.matchAll(/w:styleId="([^"]*)"/g)].map(match => match[1] ?? '')

  it('are all there, once, for what the document uses', () => {
    const everywhere = ['document', 'footnotes', 'header1', 'header2', 'footer1']
    const used = everywhere.flatMap(name =>
      [...part(`word/${name}.xml`).matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]*)"/g)].map(
        match => match[1] ?? '',
      ),
    )
    expect(used.filter(id => !ids.includes(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('name what things are', () => {
    const styleOf = (words: string) => paragraphs.find(found => found.text === words)?.style
    expect(styleOf('Voortgang van de afspraken\u00a02024')).toBe('Heading1')
    expect(styleOf('Conclusie')).toBe('Heading2')
    expect(styleOf('Onderdeel')).toBe('Heading3')
    expect(styleOf('Eerste punt')).toBe('ListBullet')
    expect(styleOf('Derde stap')).toBe('ListNumber')
    expect(styleOf('Figuur\u00a01 Afspraken per jaar')).toBe('Caption')
    expect(styleOf('Implementatiejaar')).toBe('TableHead')
    expect(paragraphsOf(part('word/footnotes.xml')).at(-1)?.style).toBe('FootnoteText')
  })

  it('put headings and titles of annexes into the navigation, kept with what follows', () => {
    for (const [id, level] of [
      ['Heading1', 0],
      ['Heading2', 1],
      ['Heading3', 2],
    ]) {
      const style = elementsOf(styles, 'w:style').find(found => found.includes(`w:styleId="${id}"`)) ?? ''
      expect(style).toContain(`<w:outlineLvl w:val="${level}"/>`)
      expect(style).toContain('<w:keepNext/>')
    }
    const annexTitle = elementsOf(styles, 'w:style').find(found => found.includes('w:styleId="AnnexTitle"'))
    expect(annexTitle).toContain('<w:basedOn w:val="Heading2"/>')
  })

  it('say the language, and set figures of one width in tables', () => {
    expect(elementsOf(styles, 'w:docDefaults')[0]).toContain('w:lang w:val="nl-NL"')
    const tabular = elementsOf(styles, 'w:style').filter(found => found.includes('w14:numSpacing'))
    expect(tabular.map(found => /w:styleId="([^"]*)"/.exec(found)?.[1])).toContain('TableText')
  })
})

describe('the lists', () => {
  it('have real numbering: a dash, or numbers from where the list starts', () => {
    const numbering = part('word/numbering.xml')
    expect(numbering).toContain('<w:lvlText w:val="\u2013"/>')
    expect(numbering).toMatch(/<w:start w:val="3"\/><w:numFmt w:val="decimal"\/>/)
    const deeper = paragraphs.find(found => found.text === 'Dieper punt')?.xml
    expect(deeper).toContain('<w:ilvl w:val="1"/>')
    expect(paragraphs.find(found => found.text === 'Vervolg')?.xml).not.toContain('w:numPr')
  })

  it('give the heading of the letter its label as a number', () => {
    expect(part('word/numbering.xml')).toContain('<w:lvlText w:val="Betreft"/>')
  })
})

describe('the tables', () => {
  const tables = elementsOf(document, 'w:tbl')
  const rowsOf = (table: string | undefined) => elementsOf(table ?? '', 'w:tr')

  it('have a name, a description and a style', () => {
    expect(tables).toHaveLength(3)
    expect(tables[0]).toContain('<w:tblCaption w:val="Afspraken naar status"/>')
    expect(tables[0]).toContain('<w:tblDescription w:val="Per jaar het aantal en het aandeel."/>')
    expect(tables.map(table => /<w:tblStyle w:val="([^"]*)"/.exec(table)?.[1])).toEqual([
      'FigureTable',
      'PhaseTable',
      'StatusTable',
    ])
  })

  it('repeat their head and never cut a row', () => {
    for (const table of tables) {
      const rows = rowsOf(table)
      expect(rows.map(row => row.includes('<w:tblHeader/>'))).toEqual(rows.map((_, index) => index === 0))
      expect(rows.filter(row => !row.includes('<w:cantSplit/>'))).toEqual([])
    }
  })

  it('keep a bar with the rows it announces, and the last row with the total', () => {
    const keeps = rowsOf(tables[2]).map(row => row.includes('<w:keepNext/>'))
    expect(keeps.slice(1)).toEqual([true, true, false])
  })

  it.each([2, 3, 4, 5, 6])('fill the page exactly with %i statuses', async count => {
    const wide = await partsWith(letterWith({ annexes: [annex(1, statuses(count))] }))
    const table = elementsOf(wide('word/document.xml'), 'w:tbl').at(-1) ?? ''
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(match => Number(match[1]))
    const tokens = ((257 - 89) / count - 7) * (1440 / 25.4)
    expect(widths).toHaveLength(2 + 2 * count)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(Math.round((257 * 1440) / 25.4))
    expect(Math.abs((widths[2] ?? 0) - tokens)).toBeLessThanOrEqual(1)
  })
})

describe('figure, links and notes', () => {
  it('give every drawing words or mark it as decorative', () => {
    const drawings = elementsOf(document, 'wp:docPr')
    expect(drawings).toHaveLength(2)
    expect(drawings.map(xml => /id="(\d+)"/.exec(xml)?.[1])).toEqual(['1', '2'])
    expect(unescapeXml(drawings[0] ?? '')).toContain('descr="Jaar 1: 96% in gang gezet & 4% "geen actie"."')
    const silent = drawings.filter(xml => !/descr="[^"]/.test(xml) && !xml.includes('adec:decorative'))
    expect(silent).toEqual([])
    expect(drawings[1]).toContain('adec:decorative')
  })

  it('keep strong words strong inside a link, and the other way about', async () => {
    const link: Inline = {
      type: 'link',
      href: 'https://example.org/',
      title: 'Site',
      content: [text('ver ')],
    }
    const strong: Inline = { type: 'strong', content: [text('weg')] }
    const made = await partsWith(
      letterWith({
        body: [
          paragraph({ ...link, content: [text('ver '), strong] }),
          paragraph({ type: 'strong', content: [link] }),
        ],
      }),
    )
    const links = elementsOf(made('word/document.xml'), 'w:hyperlink').filter(xml => xml.includes('r:id='))
    const looks = links.map(xml => [...xml.matchAll(/w:rStyle w:val="(\w+)"/g)].map(([, name]) => name))
    expect(looks).toEqual([['Hyperlink', 'StrongHyperlink'], ['StrongHyperlink']])
  })

  it('link to the world with a text that says where it leads', () => {
    const [link] = elementsOf(part('word/footnotes.xml'), 'w:hyperlink')
    expect(unescapeXml(link ?? '')).toContain('w:tooltip="Overzicht, website "Voorbeeld""')
    const id = /r:id="([^"]*)"/.exec(link ?? '')?.[1]
    const target = elementsOf(part('word/_rels/footnotes.xml.rels'), 'Relationship').find(xml =>
      xml.includes(`Id="${id}"`),
    )
    expect(target).toContain('Target="https://example.org/overzicht?a=1&amp;b=2" TargetMode="External"')
  })

  it('lead from the list of annexes to their titles', () => {
    const links = elementsOf(document, 'w:hyperlink').filter(xml => xml.includes('w:anchor='))
    const anchors = links.map(xml => /w:anchor="([^"]*)"/.exec(xml)?.[1])
    const places = [...document.matchAll(/<w:bookmarkStart w:name="([^"]*)" w:id="(\d+)"/g)]
    expect(anchors).toEqual(places.map(([, name]) => name))
    expect(places.map(([, , id]) => id)).toEqual(['1', '2'])
    expect(elementsOf(document, 'w:bookmarkEnd')).toHaveLength(2)
  })

  it('refer to real footnotes', () => {
    expect(document).toContain('<w:footnoteReference w:id="1"/>')
    expect(elementsOf(part('word/footnotes.xml'), 'w:footnote').at(-1)).toContain('w:id="1"')
  })
})

describe('other letters', () => {
  it('need no annex, no figure, no column, no return address and no notes', async () => {
    const plain = letterWith()
    const bare = await partsWith(
      {
        ...plain,
        annexes: [],
        footnotes: [],
        body: body.filter(block => block.type === 'heading'),
        head: { ...plain.head, column: [], returnAddress: null },
      },
      null,
    )
    expect(elementsOf(bare('word/document.xml'), 'w:sectPr')).toHaveLength(1)
    expect(bare('word/document.xml')).not.toContain('w:drawing')
    expect(paragraphsOf(bare('word/document.xml')).at(-1)?.text).toBe('Voorzitter')
  })

  it('may hold many notes', async () => {
    const numbers = Array.from({ length: 40 }, (_, index) => index + 1)
    const noted = await partsWith(
      letterWith({
        body: numbers.map(number => paragraph(text(`Alinea ${number}`), { type: 'footnote', number })),
        footnotes: numbers.map(number => ({ number, content: [text(`Noot ${number}`)] })),
      }),
    )
    const notes = paragraphsOf(noted('word/footnotes.xml')).filter(({ style }) => style === 'FootnoteText')
    expect(notes.map(note => note.text.trim())).toEqual(numbers.map(number => `Noot ${number}`))
  })

  it('do not depend on the words of labels', async () => {
    const strange = await partsWith(letterWith({ annexes: [annex(1, statuses(2), { label: 'Aanhangsel' })] }))
    expect(paragraphsOf(strange('word/document.xml')).map(({ text: words }) => words)).toContain(
      'Aanhangsel Titel van bijlage 1',
    )
  })
})
