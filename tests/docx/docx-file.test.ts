/** The Word document as a file: fields with their results, pages, properties, numbering, the same bytes each time. */
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../src/write/docx/write-docx.ts'
import { artwork, elementsOf, letterWith, paragraphsOf } from './letter.ts'
import { document, options, part, partsWith } from './made.ts'

describe('the fields', () => {
  const fields = (xml: string) =>
    [
      ...xml.matchAll(
        /<w:instrText[^>]*> (.*?) <\/w:instrText>.*?"separate"\/><\/w:r><w:r>.*?<w:t[^>]*>(.*?)<\/w:t>.*?"end"/gs,
      ),
    ].map(match => [match[1], match[2]])

  it('count figures and annexes, with their results filled in', () => {
    expect(fields(document)).toEqual([
      ['SEQ Figuur \\* ARABIC', '1'],
      ['SEQ Bijlage \\* ARABIC', '1'],
      ['SEQ Bijlage \\* ARABIC', '2'],
    ])
  })

  it('count the pages, with the total of the PDF', () => {
    expect(fields(part('word/footer1.xml')).map(([name]) => name)).toEqual(['PAGE', 'NUMPAGES'])
    expect(fields(part('word/footer1.xml'))[1]).toEqual(['NUMPAGES', '7'])
  })

  it('count the first page of each annex', () => {
    const firsts = ['word/footer3.xml', 'word/footer4.xml'].map(path => fields(part(path)))
    expect(firsts).toEqual(
      [5, 6].map(page => [
        ['PAGE', `${page}`],
        ['NUMPAGES', '7'],
      ]),
    )
  })

  it('guess the total when the PDF is not made', async () => {
    const guessed = await partsWith(letterWith(), artwork, null)
    const [, total] = fields(guessed('word/footer1.xml'))
    expect(Number(total?.[1])).toBeGreaterThanOrEqual(3)
  })
})

describe('the pages', () => {
  it('have a first page of their own and a landscape section for the wide table', () => {
    const sections = elementsOf(document, 'w:sectPr')
    expect(sections[0]).toContain('<w:titlePg/>')
    expect(sections.map(section => section.includes('w:orient="landscape"'))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ])
    expect(sections.at(3)).toContain('<w:type w:val="continuous"/>')
  })

  it('are spaced by styles, not by empty paragraphs', () => {
    const outside = document
      .replace(/<w:tbl>.*?<\/w:tbl>/gs, '<table/>')
      .replace(/<table\/><w:p(?: [^>]*)?>(?:<w:pPr>.*?<\/w:pPr>)?<\/w:p>/gs, '<table/>')
    const empty = paragraphsOf(outside).filter(
      ({ text: words, xml }) => words === '' && !xml.includes('w:drawing'),
    )
    expect(empty).toEqual([])
  })
})

describe('the file', () => {
  it('names title, maker, language and the date of the letter', () => {
    const core = part('docProps/core.xml')
    expect(core).toContain('<dc:title>Voortgang van de afspraken 2024</dc:title>')
    expect(core).toContain('<dc:creator>Instituut &amp; Zonen</dc:creator>')
    expect(core).toContain('<dc:language>nl-NL</dc:language>')
    expect(core.match(/2024-12-09T00:00:00Z/g)).toHaveLength(2)
    expect(core).toContain('<dc:subject>Programma</dc:subject>')
    const app = part('docProps/app.xml')
    expect(app).toContain('<Company>Instituut &amp; Zonen</Company><Pages>7</Pages>')
    expect(part('[Content_Types].xml') + part('_rels/.rels')).not.toContain('custom')
  })

  it('has numbering in its list styles, for whoever picks one', () => {
    const styles = part('word/styles.xml')
    const numbering = part('word/numbering.xml')
    for (const [style, sign] of [
      ['ListBullet', '\u2013'],
      ['ListNumber', '%1.'],
    ] as const) {
      const [own] = elementsOf(styles, 'w:style').filter(xml => xml.includes(`w:styleId="${style}"`))
      const number = /<w:numPr><w:numId w:val="(\d+)"/.exec(own ?? '')?.[1]
      const [num] = elementsOf(numbering, 'w:num').filter(xml => xml.includes(`w:numId="${number}"`))
      const id = /<w:abstractNumId w:val="(\d+)"/.exec(num ?? '')?.[1]
      const [definition] = elementsOf(numbering, 'w:abstractNum').filter(xml =>
        xml.includes(`w:abstractNumId="${id}"`),
      )
      expect(definition).toContain(`<w:pStyle w:val="${style}"/><w:lvlText w:val="${sign}"/>`)
    }
  })

  it('has the same bytes on every run', async () => {
    const first = await writeDocx(letterWith(), artwork, options)
    const second = await writeDocx(letterWith(), artwork, options)
    expect(Buffer.compare(first, second)).toBe(0)
  })

  it('embeds the fonts with keys that follow from them', () => {
    const keys = [
      ...part('word/fontTable.xml').matchAll(/<w:font w:name="([^"]*)".*?w:fontKey="\{([^}]*)\}"/gs),
    ]
    expect(keys.map(match => match[1])).toEqual(['Fira Sans', 'Fira Sans SemiBold'])
    expect(new Set(keys.map(match => match[2])).size).toBe(2)
  })
})
