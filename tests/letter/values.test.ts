/** Values and filters of the template language: what they print, and how a wrong one is found. */
import { describe, expect, it } from 'vitest'
import { compose, edition2024, findingsOf, firstParagraph, letterOf, underlined } from './letter-2024.ts'

describe('a value', () => {
  it.each([
    ['{{ bijlage-2/totaal/gereed }} afspraken', '64 afspraken'],
    ['{{bijlage-1/implementatie}} trajecten', 'dertien trajecten'],
    ['{{ bijlage-1/implementatie/jaar-1 }}', 'één'],
    ['{{ figuur-1/jaar-1/gereed }} gereed', 'geen gereed'],
    ['{{ brief/datum }}', '9~december 2024'],
    ['{{ brief/peildatum }}', '9~december 2024'],
    ['{{ brief/jaar }} en {{ brief/volgend-jaar }}', '2024 en 2025'],
    ['{{ brief/betreft }}', 'Voortgangsrapportage Passende zorg verbetertrajecten 2024'],
    ['{{ brief/referentie }}', '2024043069'],
    ['{{ brief/organisatie }}', 'Zorginstituut Nederland'],
    ['{{ programma/naam }}', 'Passende zorg verbetertrajecten'],
    ['{{ programma/principes }} principes', 'drie principes'],
    ['{{ voorbeelden/kennisontwikkeling }}', 'vier'],
    ['{{ status/in-gang }}', 'in gang gezet'],
    ['{{ fase/implementatie }}', 'implementatiefase'],
    ['{{ traject/psoriasis-eczeem/naam }}', 'Psoriasis/Eczeem'],
    ['{{ traject/astma/totaal }}', 'zeventien'],
    ['{{ bijlage-2/kennisontwikkeling/totaal }}', '29'],
    ['{{ bijlage-2/effectief/gereed }}', '47'],
  ])('%s prints %s', (text, printed) => {
    expect(firstParagraph(text)).toBe(printed)
  })

  it('stands in headings, strong words, list items, footnotes and the words of links', () => {
    const letter = letterOf(
      '## Vooruit naar {{ brief/volgend-jaar }}\n\n**{{ bijlage-1/totaal }} trajecten**[^n]\n\n' +
        '- [{{ programma/naam }}](https://voorbeeld.nl)\n\n[^n]: In {{ brief/jaar }}.\n',
    )
    const [heading, paragraph, list] = letter.body
    expect(heading).toMatchObject({
      level: 2,
      id: 'vooruit-naar-2025',
      content: [{ text: 'Vooruit naar ' }, { type: 'words', text: '2025', path: 'brief/volgend-jaar' }],
    })
    expect(paragraph).toMatchObject({
      content: [
        { type: 'strong', content: [{ text: '28' }, { text: ' trajecten' }] },
        { type: 'footnote', number: 1 },
      ],
    })
    expect(list).toMatchObject({
      items: [[{ content: [{ type: 'link', content: [{ text: 'Passende zorg verbetertrajecten' }] }] }]],
    })
    expect(letter.footnotes).toMatchObject([
      { number: 1, content: [{ text: 'In ' }, { text: '2024' }, { text: '.' }] },
    ])
  })

  it('keeps its number, its whole and its place', () => {
    const { body } = letterOf('Gereed is {{ figuur-1/jaar-2/gereed | breuk }}.')
    expect(body).toMatchObject([
      {
        content: [
          { type: 'text', text: 'Gereed is ' },
          {
            type: 'value',
            text: 'ongeveer een achtste',
            spoken: null,
            amount: { path: 'figuur-1/jaar-2/gereed', unit: 'agreements', count: 7, of: 54 },
            place: { file: 'templates/brief.md', line: 1, column: 14, endColumn: 36 },
          },
          { type: 'text', text: '.' },
        ],
      },
    ])
  })

  it('has no share where none is shown', () => {
    const [block] = letterOf('{{ figuur-1/jaar-2/gereed }}').body
    expect(block).toMatchObject({ content: [{ amount: { count: 7, of: null } }] })
  })

  it('is not read by Markdown: its words may hold signs', () => {
    const text = '{{ bijlage-1/totaal | telt: "x:y", "a:b _c_d [e]" }}'
    expect(firstParagraph(text)).toBe('28~a:b _c_d [e]')
  })
})

describe('filters', () => {
  it.each([
    ['{{ bijlage-1/implementatie | cijfers }}', '13'],
    ['{{ figuur-1/jaar-1/gereed | cijfers }}', '0'],
    ['{{ figuur-1/jaar-2/gereed | procent }}', '13~procent'],
    ['{{ bijlage-2/totaal/in-gang | breuk }}', 'ruim de helft'],
    ['{{ figuur-1/jaar-1/gereed | breuk }}', 'geen'],
    ['{{ bijlage-1/implementatie/jaar-1 | telt: "traject zit", "trajecten zitten" }}', 'één traject zit'],
    [
      '{{ bijlage-1/implementatie/jaar-2 | telt: "traject zit", "trajecten zitten" }}',
      'twee trajecten zitten',
    ],
    ['{{ figuur-1/jaar-1/gereed | telt: "afspraak is", "afspraken zijn" }}', 'geen afspraken zijn'],
    ['{{ bijlage-1/totaal | telt: "traject", "trajecten" }}', '28~trajecten'],
    ['{{ bijlage-1/implementatie/jaar-1 | vorm: "heeft", "hebben" }}', 'heeft'],
    ['{{ bijlage-1/evaluatie | vorm: “heeft”, “hebben” }}', 'hebben'],
    ['{{ bijlage-1/implementatie/jaar-1 | telt: "traject", "trajecten" | hoofdletter }}', 'Eén traject'],
    ['{{ voorbeelden/kennisontwikkeling | hoofdletter }}', 'Vier'],
    ['{{ status/in-gang | hoofdletter }}', 'In gang gezet'],
    ['{{ brief/datum | datum }}', '9~december 2024'],
    ['{{ brief/datum | maand | hoofdletter }}', 'December 2024'],
    ['{{ brief/datum | jaar }}', '2024'],
  ])('%s prints %s', (text, printed) => {
    expect(firstParagraph(text)).toBe(printed)
  })
})

describe('counts of one sentence', () => {
  const one = '{{ bijlage-1/implementatie/jaar-1 }}'
  const two = '{{ bijlage-1/implementatie/jaar-2 }}'
  const many = '{{ bijlage-2/totaal }}'

  it.each([
    [`${two} en ${many}.`, '2 en 289.'],
    [`${two} daarna. En ${many}.`, 'twee daarna. En 289.'],
    [`${many}. ${two}`, '289. twee'],
    [`${many}? ${two}! ${one}`, '289? twee! één'],
    [`${many} (zie bijv. ${two})`, '289 (zie bijv. 2)'],
    [`${many}, o.a. Astma, ${two}`, '289, o.a. Astma, 2'],
    [`${many}, enz. in ${two}`, '289, enz. in 2'],
    [`${many} **zijn er. Ook** ${two}`, '289 zijn er. Ook twee'],
    [`**${many} zijn er.** En ${two}`, '289 zijn er. En twee'],
    [`Hij zei: "${many}." ${two}`, 'Hij zei: “289.” twee'],
    [`${many}; ${two}: ${one}`, '289; 2: 1'],
    [`${many}\nen ${two}`, '289 en 2'],
    [`{{ figuur-1/jaar-1/gereed }} van ${many}`, 'geen van 289'],
    [`${two} in {{ brief/jaar }}, {{ bijlage-2/totaal/gereed | procent }}`, 'twee in 2024, 22~procent'],
    [`${two} en {{ bijlage-2/totaal/gereed | breuk }}`, 'twee en ruim een vijfde'],
    [`${two} en {{ bijlage-1/totaal | cijfers }}`, '2 en 28'],
    [`${two} in 2018, 14:30 en bijlage 99`, 'twee in 2018, 14:30 en bijlage~99'],
  ])('%s prints %s', (text, printed) => {
    expect(firstParagraph(text)).toBe(printed)
  })

  it('end with their paragraph, item, heading and note', () => {
    const letter = letterOf(`${many} afspraken\n\n${two} trajecten`)
    expect(letter.body).toMatchObject([{}, { content: [{ text: 'twee' }, {}] }])
  })

  it('go on over a footnote behind the stop', () => {
    expect(firstParagraph(`${many}.[^n] In ${two}\n\n[^n]: noot`)).toBe('289.[1] In twee')
  })
})

describe('a value that is wrong', () => {
  it.each([
    [
      'Er zijn {{ bijlage-2/totaal/gered }}',
      '1:12 unknown-value "bijlage-2/totaal/gered"',
      'bijlage-2/totaal/gered',
    ],
    ['é{{ constructor }}', '1:5 unknown-value "constructor"', 'constructor'],
    ['{{ brief/datum | dtum }}', '1:18 unknown-filter "dtum"', 'dtum'],
    ['{{ brief/datum | toString }}', '1:18 unknown-filter "toString"', 'toString'],
    ['{{ brief/datum | procent }}', '1:18 wrong-filter "procent"', 'procent'],
    ['{{ programma/naam | datum }}', '1:21 wrong-filter "datum"', 'datum'],
    ['{{ bijlage-1/totaal | maand }}', '1:23 wrong-filter "maand"', 'maand'],
    ['{{ bijlage-2/totaal/gereed | procent | breuk }}', '1:40 wrong-filter "breuk" after "procent"', 'breuk'],
    ['{{ bijlage-1/totaal | hoofdletter | cijfers }}', '1:37 wrong-filter "cijfers"', 'cijfers'],
    ['{{ bijlage-1/totaal | telt }}', '1:23 bad-filter-argument no texts', 'telt'],
    ['{{ bijlage-1/totaal | telt: "a" }}', '1:29 bad-filter-argument 1 text', '"a"'],
    ['{{ bijlage-1/totaal | cijfers: "a" }}', '1:32 bad-filter-argument 1 text', '"a"'],
    ['{{ bijlage-1/totaal | telt: "a", " " }}', '1:29 bad-filter-argument an empty text', '"a"'],
    ['{{ bijlage-1/totaal | telt: "a", "**b" }}', '1:34 bad-filter-argument "**b"', '"**b"'],
    [
      '{{ bijlage-1/totaal | procent }}',
      '1:4 no-share a count that is no part of a whole',
      'bijlage-1/totaal',
    ],
  ])('%s', (text, found, mark) => {
    expect(findingsOf(text)).toEqual([found])
    expect(underlined(text)).toEqual([mark])
  })

  it.each([
    ['Er zijn {{ bijlage-1/totaal trajecten', '1:9 value-syntax "{{ bijlage-1/totaal trajecten"'],
    ['Er zijn bijlage-1/totaal }} trajecten', '1:26 value-syntax "}}"'],
    ['{{ }}', '1:1 value-syntax "{{ }}"'],
    ['{{ bijlage-1/totaal cijfers }}', '1:21 value-syntax "cijfers"'],
    ['{{ bijlage-1/totaal | }}', '1:1 value-syntax "{{ bijlage-1/totaal | }}"'],
    ['{{ bijlage-1/totaal | telt: traject }}', '1:29 value-syntax "traject"'],
    ['{{ bijlage-1/totaal | telt: "a" "b" }}', '1:33 value-syntax ""b""'],
    ['{{ bijlage-1/totaal | telt: "a, "b" }}', '1:35 value-syntax """'],
    ['{{ bijlage-1/totaal | telt: "a", "{{b" }}', '1:34 value-syntax ""{{b""'],
    ['{{ "bijlage-1/totaal" }}', '1:4 value-syntax ""bijlage-1/totaal""'],
    ['twee regels\n{{ bijlage-1/totaal', '2:1 value-syntax "{{ bijlage-1/totaal"'],
    ['- punt\n  met\n  {{ x y }}', '3:8 value-syntax "y"'],
    ['&eacute;&eacute;n {{ bijlage-1/totaal', '1:19 value-syntax "{{ bijlage-1/totaal"'],
    ['{{ bijlage-1/totaal | telt: &quot;a&quot;, "b" }}', '1:29 value-syntax "&quot;a&quot;"'],
  ])('%j is no value', (text, found) => {
    expect(findingsOf(text)).toEqual([found])
  })

  it('names the nearest path and filter', () => {
    expect(compose('{{ bijlage-2/totaal/gered }}').findings).toMatchObject([
      { suggestion: 'bijlage-2/totaal/gereed' },
    ])
    expect(compose('{{ brief/datum | mand }}').findings).toMatchObject([{ suggestion: 'maand' }])
  })

  it('cannot stand in the address or title of a link', () => {
    const misplaced = '1:1 value-misplaced a value in the address or title of a link'
    expect(findingsOf('[a](https://x.nl/{{brief/jaar}})')).toEqual([misplaced])
    expect(findingsOf('[a](https://x.nl "in {{ brief/jaar }}")')).toEqual([misplaced])
  })

  it('has no share of a whole of zero', () => {
    const open = edition2024.trajectories.map(trajectory => ({
      ...trajectory,
      agreements: trajectory.agreements.filter(({ category }) => category !== 'keuzehulp'),
    }))
    const edition = { ...edition2024, trajectories: open, letter: { ...edition2024.letter, annexes: [] } }
    expect(findingsOf('{{ bijlage-2/keuzehulp/gereed | breuk }}', { edition })).toEqual([
      '1:4 no-share 0 of 0',
    ])
  })

  it('never prints nothing', () => {
    const programme = { ...edition2024.programme, name: ' ' }
    const edition = { ...edition2024, programme, letter: { ...edition2024.letter, annexes: [] } }
    expect(findingsOf('{{ programma/naam }}', { edition })).toEqual(['1:4 empty-value "programma/naam"'])
  })
})
