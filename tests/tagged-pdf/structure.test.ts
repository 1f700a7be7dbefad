import { beforeAll, describe, expect, test } from 'vitest'
import { EVERYTHING, footnote, METADATA, read, render } from './fixture.ts'
import { annotationsOf, find, kidsOf, outline, type ReadPdf, textOf } from './read-back.ts'

describe('the structure of a document with everything', () => {
  let pdf: ReadPdf
  beforeAll(async () => {
    pdf = await read(EVERYTHING)
  })

  test('P6: elements come in the order of reading, text of each whole', () => {
    const lines = outline(pdf.root)
    expect(lines.slice(0, 40)).toEqual([
      'Document',
      '  H1 "Onderwerp"',
      '  P "Naast de tekst"',
      '  P "Eén | zin over patiënten|."',
      '    Strong "heel belangrijke"',
      '    Reference',
      '      Link "1"',
      '  Note "Noot 1."',
      '    Lbl',
      '      Link "1"',
      '  P "Meer staat op de pagina over |, en in |."',
      `    Link "de ${'zeer '.repeat(20)}lange koppeling"`,
      '    Link "bijlage\u00a02"',
      '  L',
      '    LI',
      '      Lbl "–"',
      '      LBody "Eerste"',
      '    LI',
      '      Lbl "–"',
      '      LBody',
      '        P "Tweede"',
      '        L',
      '          LI',
      '            Lbl "1."',
      '            LBody "Genest een"',
      '          LI',
      '            Lbl "2."',
      '            LBody "Genest twee"',
      '  L',
      '    LI',
      '      LBody "Met stip"',
      '  Figure',
      '    Caption "Figuur 1"',
      '  Sect',
      '    H2 "Bijlage 2"',
      '    Table',
      '      Caption',
      '        P "Tabel 1"',
      '        P "Per groep"',
      '      THead',
    ])
  })

  test('the tree has one Document as its root, and no text right in a section', () => {
    expect(pdf.root.type).toBe('Document')
    for (const type of ['Document', 'Sect', 'Table', 'TR', 'L', 'LI']) {
      const elements = type === 'Document' ? [pdf.root] : find(pdf.root, type)
      expect(elements.flatMap(element => element.content).filter(kid => typeof kid === 'string')).toEqual([])
    }
  })

  test('P4: language, title and marks are in the catalogue', () => {
    expect(pdf.catalog.Lang).toBe('nl-NL')
    expect(pdf.dict(pdf.catalog.MarkInfo).Marked).toBe(true)
    expect(pdf.dict(pdf.catalog.ViewerPreferences).DisplayDocTitle).toBe(true)
    expect(pdf.get(pdf.info.Title)).toBe(METADATA.title)
    expect(pdf.get(pdf.info.Author)).toBe(METADATA.author)
  })

  test('Strong, which PDF 1.7 does not know, is mapped', () => {
    expect(pdf.dict(pdf.catalog.StructTreeRoot).RoleMap).toEqual({ Strong: { name: 'Span' } })
  })

  test('P9: the figure has words, a box on the page, and one sequence of content', () => {
    const [figure] = find(pdf.root, 'Figure')
    expect(figure?.dict.Alt).toBe('De helft is klaar')
    expect(figure?.attributes.Placement).toEqual({ name: 'Block' })
    const box = figure?.attributes.BBox
    expect(Array.isArray(box) && Number(box[2]) - Number(box[0])).toBeCloseTo(300)
    expect(Array.isArray(box) && Number(box[3]) - Number(box[1])).toBeCloseTo(150)
    expect(Array.isArray(box) && Number(box[0])).toBeCloseTo(71)
    expect(figure?.content.filter(kid => typeof kid === 'string')).toHaveLength(1)
  })

  test('lists say that they have bullets or numbers', () => {
    const numbering = find(pdf.root, 'L').map(list => list.attributes.ListNumbering)
    expect(numbering).toEqual([{ name: 'Disc' }, { name: 'Decimal' }, { name: 'Disc' }])
  })

  test('P5: bookmarks land on the left top corner of their headings', () => {
    const root = pdf.dict(pdf.catalog.Outlines)
    const first = pdf.dict(root.First)
    const second = pdf.dict(first.First)
    expect([first.Title, second.Title]).toEqual(['Onderwerp', 'Bijlage 2'])
    expect(first.Dest).toEqual([
      { id: pdf.pages[0]?.id },
      { name: 'XYZ' },
      71,
      expect.closeTo(841.89 - 96, 1),
      0,
    ])
    expect(second.Dest).toEqual([
      { id: pdf.pages[1]?.id },
      { name: 'XYZ' },
      71,
      expect.closeTo(595.28 - 96, 1),
      0,
    ])
  })

  test('ids are in the tree of ids, whose root has no limits', () => {
    const tree = pdf.dict(pdf.dict(pdf.catalog.StructTreeRoot).IDTree)
    expect(tree.Limits).toBeUndefined()
    const names = Array.isArray(tree.Names) ? tree.Names.filter(name => typeof name === 'string') : []
    expect(names).toEqual([...names].sort())
    expect(names).toEqual(expect.arrayContaining(['noot-1', 'onderwerp', 'figuur', 'tabel', 'bijlage-2']))
    for (const element of find(pdf.root, 'Note')) expect(names).toContain(element.id)
  })
})

describe('links', () => {
  test('P10: a link over two lines is one element with two annotations that say where it leads', async () => {
    const pdf = await read(EVERYTHING)
    const link = find(pdf.root, 'Link').find(element => textOf(element).includes('lange koppeling'))
    const annotations = link ? annotationsOf(link) : []
    expect(annotations).toHaveLength(2)
    for (const annotation of annotations) {
      expect(annotation.Contents).toBe('Over zorg')
      expect(annotation.A).toEqual({ S: { name: 'URI' }, URI: 'https://example.org/a?b=1&c=2' })
      expect(annotation.F).toBe(4)
    }
    const [upper, lower] = annotations.map(annotation =>
      Array.isArray(annotation.Rect) ? annotation.Rect.map(Number) : [],
    )
    expect(upper?.[1]).toBeCloseTo(lower?.[3] ?? 0, 1)
  })

  test('every annotation leads back to its element, and every page is tabbed by structure', async () => {
    const pdf = await read(EVERYTHING)
    const parents = pdf.dict(pdf.dict(pdf.catalog.StructTreeRoot).ParentTree)
    expect(parents.Limits).toBeUndefined()
    const nums = Array.isArray(parents.Nums) ? parents.Nums : []
    const links = find(pdf.root, 'Link')
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) {
      expect(annotationsOf(link).length).toBeGreaterThan(0)
      for (const annotation of annotationsOf(link)) {
        const owner = nums[nums.indexOf(annotation.StructParent ?? null) + 1]
        expect(pdf.dict(owner)).toEqual(link.dict)
        expect(String(annotation.Contents).trim()).not.toBe('')
      }
    }
    for (const page of pdf.pages) expect(page.dict.Tabs).toEqual({ name: 'S' })
  })

  test('a link inside the document lands on the element it names', async () => {
    const pdf = await read(EVERYTHING)
    const link = find(pdf.root, 'Link').find(element => textOf(element) === 'bijlage\u00a02')
    const [annotation] = link ? annotationsOf(link) : []
    expect(annotation?.Dest).toEqual([
      { id: pdf.pages[1]?.id },
      { name: 'XYZ' },
      71,
      expect.closeTo(595.28 - 96, 1),
      0,
    ])
  })

  test('a footnote and its reference lead to each other', async () => {
    const pdf = await read([{ text: ['Zin', footnote(1), ' en ', footnote(2), '.'] }])
    const [first, second] = find(pdf.root, 'Note')
    expect(first && textOf(first)).toBe('1Noot 1.')
    expect(second && textOf(second)).toBe('2Noot 2.')
    const there = find(pdf.root, 'Reference')
      .flatMap(reference => kidsOf(reference))
      .flatMap(annotationsOf)
    expect(there.map(annotation => annotation.Contents)).toEqual(['voetnoot 1', 'voetnoot 2'])
    const back = find(pdf.root, 'Note')
      .flatMap(note => find(note, 'Link'))
      .flatMap(annotationsOf)
    expect(back.map(annotation => annotation.Contents)).toEqual([
      'terug naar de tekst bij voetnoot 1',
      'terug naar de tekst bij voetnoot 2',
    ])
    for (const annotation of [...there, ...back]) expect(Array.isArray(annotation.Dest)).toBe(true)
  })
})

describe('wrong use', () => {
  test.each([
    [
      'a figure without words',
      [{ svg: '<svg width="9" height="9"/>', tag: { type: 'Figure', alt: ' ' } }],
      /figure without words/,
    ],
    [
      'a link whose only text is a blank',
      [{ text: [{ text: ' ', link: 'https://example.org' }] }],
      /link without words/,
    ],
    ['a link to nowhere', [{ text: [{ text: 'weg', linkToDestination: 'nergens' }] }], /leads to nothing/],
    [
      'an id twice',
      [
        { text: 'a', id: 'x' },
        { text: 'b', id: 'x' },
      ],
      /used twice/,
    ],
    ['a caption of nothing', [{ text: 'a', captionOf: 'x' }], /no element/],
    ['bookmarks that skip a level', [{ text: 'a', outline: { title: 'a', level: 2 } }], /skips a level/],
    ['rows of different length', [{ table: { body: [['a'], ['b', 'c']] } }], /different length/],
    ['a table without heads', [{ table: { headerColumns: 0, body: [['a']] } }], /without heads/],
    [
      'a first row higher than a page',
      [{ table: { body: [[{ text: 'x\n'.repeat(90) }]] } }],
      /no page can hold/,
    ],
  ] as const)('%s is an error', async (_name, content, message) => {
    await expect(render(content)).rejects.toThrow(message)
  })
})
