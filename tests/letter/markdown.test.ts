/** What of Markdown the letter can say, and how the rest is found. */
import { describe, expect, it } from 'vitest'
import { compose, findingsOf, firstParagraph, letterOf, textOf, underlined } from './letter-2024.ts'

const withEnd = (text: string) => `${text}\n\n[^n]: noot\n`

describe('text', () => {
  it.each([
    ['om 14:30 en 3:x', 'om 14:30 en 3:x'],
    [':naam[tekst]{x=1} blijft', ':naam[tekst]{x=1} blijft'],
    ['verhouding 1:2, zie x.nl:80', 'verhouding 1:2, zie x.nl:80'],
    ['één regel\r\nen nog een', 'één regel en nog een'],
    ['pati&euml;nt, \\*letterlijk\\* en 5 * 3', 'patiënt, *letterlijk* en 5 * 3'],
    ['e\u0301e\u0301n', 'één'],
    ['[haken] en (haakjes) en <3', '[haken] en (haakjes) en <3'],
    ['in bijlage 2 "zo"', 'in bijlage~2 “zo”'],
    ['in jaar {{ bijlage-2/totaal }}', 'in jaar~289'],
    ['"**vet**"', '“vet”'],
  ])('%j is %s', (text, printed) => {
    expect(firstParagraph(text)).toBe(printed)
  })
})

describe('headings', () => {
  it('have levels 2 and 3 and ids of their own', () => {
    const { body } = letterOf('## Wat is “één”?\n\n### Wat is één\n\n## Ångström & Co.\n\n### ¿?\n')
    expect(body).toMatchObject([
      { type: 'heading', level: 2, id: 'wat-is-een', place: { line: 1, column: 1 } },
      { type: 'heading', level: 3, id: 'wat-is-een-2' },
      { type: 'heading', level: 2, id: 'angstrom-co' },
      { type: 'heading', level: 3, id: 'kop' },
    ])
  })

  it.each([
    ['# Brief', '1:1 heading-level "#"'],
    ['### Te diep', '1:1 heading-level "###"'],
    ['## A\n\n#### B', '3:1 heading-level "####"'],
    ['##\n\ntekst', '1:1 heading-level a heading without words'],
    ['##Kop', '1:1 heading-level "##" without a space behind it'],
    ['tekst\n#Kop', '2:1 heading-level "#" without a space behind it'],
    ['Kop\n---\n\ntekst', '1:1 heading-level a line of = or - under text, which makes it a heading'],
    ['Kop\n===', '1:1 heading-level a line of = or - under text, which makes it a heading'],
  ])('%j is refused', (text, found) => {
    expect(findingsOf(text)).toEqual([found])
  })

  it('hold no footnote', () => {
    expect(findingsOf(withEnd('## Kop[^n]\n\ntekst'))).toEqual([
      '1:1 markdown-not-supported a footnote in a heading',
    ])
  })
})

describe('lists', () => {
  it('are ordered or not, and nest', () => {
    const { body } = letterOf('1. drie\n2. vier\n   - a\n\n     meer\n   - b\n')
    expect(body).toMatchObject([
      {
        type: 'list',
        start: 1,
        items: [
          [{ type: 'paragraph', content: [{ text: 'drie' }] }],
          [
            { type: 'paragraph', content: [{ text: 'vier' }] },
            {
              type: 'list',
              start: null,
              items: [
                [{ content: [{ text: 'a' }] }, { content: [{ text: 'meer' }] }],
                [{ content: [{ text: 'b' }] }],
              ],
            },
          ],
        ],
      },
    ])
  })

  it.each([
    ['- a\n-\n- b', '2:1 markdown-not-supported an item without words'],
    ['- ## Kop', '1:3 markdown-not-supported a heading inside a list'],
    ['- ::figuur', '1:3 unknown-directive "::figuur"'],
    ['- a\n\n  [^n]: noot\n\ntekst[^n]', '3:3 markdown-not-supported a note or address inside a list'],
    [
      '- a\n\n      code',
      '3:3 markdown-not-supported a block of code, or text that is indented by four spaces',
    ],
  ])('%j is refused', (text, found) => {
    expect(findingsOf(text)[0]).toBe(found)
  })
})

describe('a list by accident', () => {
  it.each([
    ['12. afspraken zijn geschrapt.', '1:1 list-by-accident "12. afspraken zijn geschrapt."'],
    ['1. alleen', '1:1 list-by-accident "1. alleen"'],
    ['In groep\n1. Daarna\n2. nog', '2:1 list-by-accident "1. Daarna"'],
    ['Voor jong\n- en oud', '2:1 list-by-accident "- en oud"'],
    ['• een\n• twee', '1:1 lookalike-character a bullet (U+2022)'],
    ['De punten: • een', '1:12 lookalike-character a bullet (U+2022)'],
    ['- • een', '1:3 lookalike-character a bullet (U+2022)'],
    ['a. een\nb. twee', '1:1 markdown-not-supported "a."'],
    ['a) een\nmeer\nb) twee', '1:1 markdown-not-supported "a)"'],
    ['o\teen\no\ttwee', '1:1 markdown-not-supported "o"'],
    ['12) afspraken zijn geschrapt.', '1:1 list-by-accident "12) afspraken zijn geschrapt."'],
    ['0. nul\n1. een', '1:1 list-by-accident "0. nul"'],
    ['tekst\n\n12. afspraken\nzijn geschrapt.', '3:1 list-by-accident "12. afspraken"'],
    ['Voor jong\n* en oud', '2:1 list-by-accident "* en oud"'],
    ['- punt in groep\n  1. Daarna', '2:3 list-by-accident "1. Daarna"'],
    ['- punt\n\n  7. afspraken', '3:3 list-by-accident "7. afspraken"'],
    ['1. een\n2) twee', '1:1 list-by-accident "1. een"'],
  ])('%j is found', (text, found) => {
    expect(findingsOf(text)[0]).toBe(found)
  })

  it.each([
    'Zorg – thuis – telt.',
    'Zorg·thuis',
    'a. een letter',
    'wie o\nwie is o zo',
    '12\\. afspraken',
    '## Kop\n- een',
  ])('%j is none', text => {
    expect(findingsOf(text)).toEqual([])
  })

  it('is none with two items from 1 behind an empty line, nor inside an item', () => {
    expect(findingsOf('Voor jong\n\n1. een\n   - oud\n2. twee')).toEqual([])
  })
})

describe('links', () => {
  const link = (text: string) => {
    const [block] = letterOf(text).body
    const found = block?.type === 'paragraph' ? block.content.find(({ type }) => type === 'link') : undefined
    return found?.type === 'link'
      ? { href: found.href, title: found.title, text: textOf(found.content) }
      : null
  }

  it.each([
    ['[alles](https://x.nl/a "Alles op x.nl")', 'https://x.nl/a', 'Alles op x.nl', 'alles'],
    ['[alles](https://x.nl/a)', 'https://x.nl/a', 'alles (x.nl)', 'alles'],
    ['[x.nl](https://x.nl/a)', 'https://x.nl/a', 'x.nl', 'x.nl'],
    ['<mailto:post@x.nl>', 'mailto:post@x.nl', 'post@x.nl', 'post@x.nl'],
    ['[a](https://x.nl/coördinatie?x=1&y=é)', 'https://x.nl/co%C3%B6rdinatie?x=1&y=%C3%A9', 'a (x.nl)', 'a'],
    ['[a](https://x.nl/a%C3%ABb)', 'https://x.nl/a%C3%ABb', 'a (x.nl)', 'a'],
    ['[a](https://café.nl/ü)', 'https://xn--caf-dma.nl/%C3%BC', 'a (café.nl)', 'a'],
    ['[a](mailto:post@x.nl?body=één)', 'mailto:post@x.nl?body=%C3%A9%C3%A9n', 'a (post@x.nl)', 'a'],
    ['[post](mailto:post@x.nl)', 'mailto:post@x.nl', 'post (post@x.nl)', 'post'],
    ['[alles][weg]\n\n[weg]: https://x.nl "Weg"', 'https://x.nl', 'Weg', 'alles'],
    ['[weg][]\n\n[weg]: https://x.nl', 'https://x.nl', 'weg (x.nl)', 'weg'],
  ])('%s', (text, href, title, words) => {
    expect(link(text)).toEqual({ href, title, text: words })
  })

  it.each([
    ['[a](http://x.nl)', '1:1 link-not-allowed "http://x.nl"'],
    ['[a](/pad)', '1:1 link-not-allowed "/pad"'],
    ['[a](javascript:alert)', '1:1 link-not-allowed "javascript:alert"'],
    ['[a](https://)', '1:1 link-not-allowed "https://"'],
    ['[a](mailto:)', '1:1 link-not-allowed "mailto:"'],
    ['[](https://x.nl)', '1:1 link-not-allowed a link without words'],
    ['zie [a](https://x nl)', '1:7 link-not-allowed "](https://x nl)"'],
    ['zie [a][weg]', '1:7 link-not-allowed "][weg]"'],
    ['tekst\n\n[weg]: https://x.nl', '3:1 definition-unused "[weg]"'],
    ['[a][w]\n\n[w]: https://x.nl\n[w]: https://y.nl', '4:1 definition-unused "[w]"'],
  ])('%j is found', (text, found) => {
    expect(findingsOf(text)).toEqual([found])
  })

  it.each([
    ['Kijk [hier](https://x.nl).', '1:6 link-unclear "hier"'],
    ['Kijk **[Lees meer](https://x.nl)**', '1:8 link-unclear "Lees meer"'],
    ['<https://x.nl/a__b>', '1:1 link-unclear "https://x.nl/a__b"'],
    ['[www.x.nl/a](https://x.nl/a)', '1:1 link-unclear "www.x.nl/a"'],
    ['Zie [x] (https://x.nl).', '1:5 link-not-allowed "[x] (https://x.nl)"'],
    ['Zie (x)[https://x.nl].', '1:5 link-not-allowed "(x)[https://x.nl]"'],
    ['[Klik  hier](https://x.nl).', '1:1 link-unclear "Klik  hier"'],
    ['[**Lees meer »**](https://x.nl).', '1:1 link-unclear "Lees meer »"'],
    ['[deze link][weg]\n\n[weg]: https://x.nl', '1:1 link-unclear "deze link"'],
    ['[https://x.nl/a](https://x.nl/a)', '1:1 link-unclear "https://x.nl/a"'],
    ['Zie https://x.nl/a, of bel.', '1:5 link-unclear "https://x.nl/a"'],
    ['Zie (www.x.nl).', '1:6 link-unclear "www.x.nl"'],
    ['- Zie http://x.nl', '1:7 link-unclear "http://x.nl"'],
    ['[a]\n(www.x.nl)', '1:1 link-not-allowed "[a] (www.x.nl)"'],
    ['[**a**] (https://x.nl)', '1:7 link-not-allowed "] (https://x.nl)"'],
    ['(een b) [mailto:post@x.nl]', '1:1 link-not-allowed "(een b) [mailto:post@x.nl]"'],
  ])('%j says nothing, or is no link', (text, found) => {
    expect(findingsOf(text)).toEqual([found])
  })

  it.each([
    '[Node.js](https://x.nl) en [hier in Diemen](https://x.nl)',
    '[post@x.nl](mailto:post@x.nl) en [Zorg.](https://x.nl)',
    '[{{ brief/organisatie }}](https://x.nl)',
    'Zie [a] (of b), en (dit)[sic].',
  ])('%j says where it leads, or is no link', text => {
    expect(findingsOf(text)).toEqual([])
  })

  it('takes an address that nothing refers to as a warning', () => {
    expect(compose('tekst\n\n[weg]: https://x.nl')).toMatchObject({
      ok: true,
      findings: [{ severity: 'warning' }],
    })
  })

  it('holds no footnote', () => {
    expect(findingsOf(withEnd('[a[^n]](https://x.nl)'))).toEqual([
      '1:1 markdown-not-supported a footnote inside a link',
    ])
  })
})

describe('footnotes', () => {
  it('are numbered in order of appearance', () => {
    const letter = letterOf('a[^z] b[^y]\n\n[^y]: Tweede **noot**.\n[^z]: Eerste.\n')
    expect(firstParagraph('a[^z] b[^y]\n\n[^y]: Tweede.\n[^z]: Eerste.\n')).toBe('a[1] b[2]')
    expect(letter.footnotes.map(({ number, content }) => [number, textOf(content)])).toEqual([
      [1, 'Eerste.'],
      [2, 'Tweede noot.'],
    ])
  })

  it.each([
    ['tekst[^weg]', '1:6 footnote-undefined "[^weg]"'],
    ['tekst[^ weg', '1:6 footnote-undefined "[^"'],
    ['tekst\n\n[^n]: noot', '3:1 footnote-unused "[^n]"'],
    ['a[^n]\n\n[^n]: een\n\n[^n]: twee', '5:1 footnote-unused a second "[^n]"'],
    ['a[^n] b[^n]\n\n[^n]: een', '1:8 markdown-not-supported a second reference to one footnote'],
    ['a[^n]\n\n[^n]: een\n\n    twee', '3:1 markdown-not-supported a footnote that is no single paragraph'],
    [
      'a[^n] b[^m]\n\n[^n]: een\n[^m]: zie[^n]',
      '4:10 markdown-not-supported a second reference to one footnote',
    ],
  ])('%j is refused', (text, found) => {
    expect(findingsOf(text)).toContain(found)
  })
})

describe('Markdown without a form in the letter', () => {
  it.each([
    ['een *nadruk* twee', '1:5 markdown-not-supported emphasis with one sign', '*nadruk*'],
    ['een _nadruk_ twee', '1:5 markdown-not-supported emphasis with one sign', '_nadruk_'],
    ['een `code` twee', '1:5 markdown-not-supported code', '`code`'],
    ['een  \ntwee', '1:4 markdown-not-supported a line break inside a paragraph', '  '],
    ['een\\\ntwee', '1:4 markdown-not-supported a line break inside a paragraph', '\\'],
    ['> citaat', '1:1 markdown-not-supported a quotation block', '> citaat'],
    ['***', '1:1 markdown-not-supported a rule', '***'],
    ['a <b>vet</b>', '1:3 raw-html "<b>"', '<b>'],
    ['<!-- opmerking -->', '1:1 raw-html "<!-- opmerking -->"', '<!-- opmerking -->'],
    ['![plaat](https://x.nl/a.png)', '1:1 image-not-supported "plaat"', '![plaat](https://x.nl/a.png)'],
    ['een **vet twee', '1:5 markdown-not-supported "**"', '**'],
    ['een ~~weg~~', '1:5 markdown-not-supported "~~"', '~~'],
    ['een ` twee', '1:5 markdown-not-supported "`"', '`'],
  ])('%j', (text, found, mark) => {
    expect(findingsOf(text)[0]).toBe(found)
    expect(underlined(text)[0]).toBe(mark)
  })

  it('is a table, and said once', () => {
    expect(findingsOf('| a | b |\n|---|---|\n| **1** | 2 |')).toEqual(['2:1 markdown-not-supported a table'])
  })

  it('is front matter', () => {
    expect(findingsOf('---\ntitel: x\n---\n\ntekst').map(finding => finding.split(' ')[0])).toEqual([
      '1:1',
      '2:1',
    ])
  })

  it('is found everywhere at once, in order', () => {
    expect(
      findingsOf('# A\n\n*b* {{ c }}\n\n- `d`\n\n::e\n').map(finding =>
        finding.split(' ').slice(0, 2).join(' '),
      ),
    ).toEqual([
      '1:1 heading-level',
      '3:1 markdown-not-supported',
      '3:8 unknown-value',
      '5:3 markdown-not-supported',
      '7:1 unknown-directive',
    ])
  })
})

describe('text that would keep the parser busy', () => {
  it.each([
    ['a run of signs', `a ${'*'.repeat(5000)}`, '1:3 markdown-not-supported 5000 signs in a row'],
    [
      'lists on one line',
      '- '.repeat(50),
      '1:1 markdown-not-supported lists or quotations more than 40 deep',
    ],
    [
      'lists by indentation',
      Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      '41:1 markdown-not-supported lists or quotations more than 40 deep',
    ],
    [
      'brackets',
      `a\n\n${'[a]('.repeat(3000)}`,
      '3:1 markdown-not-supported a paragraph of more than 10000 characters',
    ],
  ])('%s is refused', (_name, text, found) => {
    expect(findingsOf(text)).toEqual([found])
  })

  it('is not a long list of short items, nor strong words in each other', () => {
    expect(findingsOf('- een punt van deze lijst\n'.repeat(1000))).toEqual([])
    expect(findingsOf(`${'**a '.repeat(1200)}${'b** '.repeat(1200)}`)).toEqual([])
  })
})

describe('a character that no font has', () => {
  const covers = (codePoint: number) => codePoint < 0x250 || (codePoint > 0x2010 && codePoint < 0x2030)

  it('is found where it was typed, by its number', () => {
    expect(findingsOf('een ℵ en 💡, “goed”', { covers })).toEqual([
      '1:5 unknown-character "ℵ" (U+2135)',
      '1:10 unknown-character "💡" (U+1F4A1)',
    ])
  })

  it('is found at its entity, in headings and in words of values', () => {
    expect(findingsOf('## a\n\nb &alefsym; c', { covers })).toEqual(['3:3 unknown-character "ℵ" (U+2135)'])
    expect(findingsOf('{{ bijlage-1/totaal | telt: "ℵ", "b" }}', { covers })).toEqual([
      '1:30 unknown-character "ℵ" (U+2135)',
    ])
  })

  it('may be typed as letter and accent when a font has both in one', () => {
    expect(findingsOf('e\u0301e\u0301n', { covers })).toEqual([])
  })

  it('is found in the data, where its text stands', () => {
    const [finding] = compose('tekst', { covers: codePoint => codePoint !== 0xeb }).findings
    expect(finding?.code).toBe('unknown-character')
    expect(finding?.found).toEqual({ id: 'as-is', text: '"ë" (U+00EB)' })
    expect(finding?.place.file).toMatch(/^data\/2024\//)
  })
})
