/** One rule for where sentences end, and all who cut a text by it. */
import { describe, expect, it } from 'vitest'
import { sentencesOf as comparedSentences } from '../src/compare/sentences.ts'
import { sentencesOf } from '../src/sentences.ts'
import { writeLetterMarkdown } from '../src/write/markdown/write-markdown.ts'
import { sideOf, templatePath } from './compare/sides.ts'

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

describe('a sentence', () => {
  it.each([
    ['', []],
    ['Eén zin. Nog een? Ja! Klaar…', ['Eén zin.', 'Nog een?', 'Ja!', 'Klaar…']],
    ['‘Zo is het.’ Dat zei zij (ooit). Élk jaar.', ['‘Zo is het.’', 'Dat zei zij (ooit).', 'Élk jaar.']],
    ['Er zijn er 13. 2 daarvan zijn gereed.', ['Er zijn er 13.', '2 daarvan zijn gereed.']],
    [
      'Dat kost 1.000 euro. (Zie ook de bijlage.) Klaar.',
      ['Dat kost 1.000 euro.', '(Zie ook de bijlage.)', 'Klaar.'],
    ],
  ])('of %j ends at its stop', (text, sentences) => {
    expect(cut(text)).toEqual(sentences)
  })

  it.each([
    'Een brief van J. Jansen en de N.V. Zorg, o.a. Astma.',
    'Zo zegt mr. Jansen, vgl. Zorgvisie, art. 5 en blz. 12.',
    'Wat nu? vroeg zij, en ging verder... met 3 zaken.',
    'Zie www.zorg.nl voor meer.',
  ])('of %j does not end inside', text => {
    expect(cut(text)).toEqual([text])
  })

  it('ends behind a word that only ends as an abbreviation', () => {
    expect(cut('Dat is een ring. Daarna dit.')).toEqual(['Dat is een ring.', 'Daarna dit.'])
  })
})

describe('all who cut a text', () => {
  const paragraph = [
    'Zo zegt mr. Jansen, vgl. Zorgvisie.',
    'Van de {{ bijlage-2/totaal | cijfers }} afspraken, vgl. {{ bijlage-1/totaal | telt: "traject", "trajecten" }}, is dit zo.',
    '{{ bijlage-2/totaal/gereed }} zijn gereed!',
    '**Let op.** De rest volgt.',
  ].join(' ')

  it('see the same sentences, also where a value begins one', async () => {
    const text = `${paragraph}\n\n::figuur\n\n::bijlage{soort="trajecten"}\n\n::bijlage{soort="status"}\n`
    const side = await sideOf({ [templatePath]: text })
    const shown = { ...side, template: { path: templatePath, text } }
    const compared = comparedSentences(shown)
      .map(({ text }) => text)
      .slice(0, -1)
    expect(compared.map(words => words.replaceAll('\u00a0', ' '))).toEqual([
      'Zo zegt mr. Jansen, vgl. Zorgvisie.',
      'Van de 5 afspraken, vgl. drie trajecten, is dit zo.',
      'drie zijn gereed!',
      'Let op.',
      'De rest volgt.',
    ])
    const markdown = writeLetterMarkdown(side.letter, id => `${id}.svg`)
      .replaceAll('**', '')
      .split('\n')
    const [first = ''] = compared
    const at = markdown.indexOf(first)
    expect(markdown.slice(at, at + compared.length)).toEqual(compared)
  })
})
