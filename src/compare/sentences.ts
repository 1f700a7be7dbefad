/** The running text of a letter as sentences, each with what was typed for it and the numbers in it. */
import type { Amount, Block, Inline, Letter, List, Paragraph } from '../document.ts'
import { plainText } from '../plain-text.ts'
import { sentencesOf as cutSentences, type Stretch, sentencesIn, valueSign } from '../sentences.ts'
import type { Side } from './comparison.ts'
import { type Reading, readInlines } from './read-inlines.ts'

type Place = Paragraph['place']

export interface Sentence {
  /** Words of the heading that it stands under; '' before the first one. */
  readonly section: string
  /** As printed. */
  readonly text: string
  /** As typed in the template; null for text from the data. A paragraph that cannot be parted is one sentence. */
  readonly source: string | null
  /** Links, weight, footnotes, the kind of block that it begins, and blanks before it that are not just one. */
  readonly forms: string
  /** Values in it, as the template asks for them. */
  readonly asked: readonly string[]
  /** Counts and wholes in it, by path. */
  readonly values: ReadonlyMap<string, number>
  readonly file: string | null
  readonly line: number | null
}

const mask = (text: string) => valueSign.repeat(text.length)

interface Context {
  readonly section: string
  /** Of the block: "##", "¶", "- ", "3.". */
  readonly form: string
  readonly lines: readonly string[]
  readonly templatePath: string
}

/** All sentences in their order; a heading is one, and so is the place of the figure. */
export function sentencesOf({ letter, template }: Pick<Side, 'letter' | 'template'>): Sentence[] {
  const lines = template.text.split('\n')
  let section = ''
  return letter.body.flatMap(block => {
    if (block.type === 'heading') section = plainText(block.content)
    return sentencesOfBlock(block, { section, form: '', lines, templatePath: template.path })
  })
}

function sentencesOfBlock(block: Block, context: Context): Sentence[] {
  switch (block.type) {
    case 'heading': {
      const source = sourceAt(block.place, context)
      const reading = readInlines(block.content)
      const form = '#'.repeat(block.level)
      return [
        cut(
          reading,
          { start: 0, end: reading.text.length },
          { context: { ...context, form }, source, place: block.place },
        ),
      ]
    }
    case 'paragraph':
      return sentencesOfParagraph(block, context)
    case 'list':
      return sentencesOfList(block, context)
    case 'figure':
      return [{ ...empty, section: context.section, text: block.label, source: '::figuur' }]
    default:
      return block satisfies never
  }
}

const empty: Sentence = {
  section: '',
  text: '',
  source: null,
  forms: '',
  asked: [],
  values: new Map(),
  file: null,
  line: null,
}

function sentencesOfList({ start, items }: List, context: Context): Sentence[] {
  return items.flatMap((item, index) => {
    const form = `${context.form}${start === null ? '-' : `${start + index}.`} `
    return item.flatMap(block => sentencesOfBlock(block, { ...context, form }))
  })
}

function sentencesOfParagraph({ content, place }: Paragraph, context: Context): Sentence[] {
  const source = sourceAt(place, context)
  const reading = readInlines(content)
  const ranges = sentencesIn(content)
  const typed = source === null ? null : cutSentences(source.replace(/\{\{.*?\}\}/gs, mask))
  const first = { ...context, form: `${context.form}¶` }
  if (source !== null && typed?.length !== ranges.length) {
    return [cut(reading, { start: 0, end: reading.text.length }, { context: first, source, place })]
  }
  return ranges.map((range, index) => {
    const own = source === null ? null : source.slice(typed?.[index]?.start, typed?.[index]?.end)
    return cut(reading, range, {
      context: index === 0 ? first : { ...context, form: gapBefore(reading, ranges, index) },
      source: own,
      place,
    })
  })
}

/** What parts a sentence from the one before it; nothing for one blank. It is printed, and stands in neither of them. */
function gapBefore({ text }: Reading, ranges: readonly Stretch[], index: number): string {
  const gap = text.slice(ranges[index - 1]?.end, ranges[index]?.start)
  return gap === ' ' ? '' : JSON.stringify(gap)
}

function cut(
  { text, values, asked, forms }: Reading,
  { start, end }: Stretch,
  {
    context,
    source,
    place,
  }: { readonly context: Context; readonly source: string | null; readonly place: Place },
): Sentence {
  const isInside = (span: { readonly start: number; readonly end: number }) =>
    span.start >= start && span.end <= end
  return {
    section: context.section,
    text: text.slice(start, end),
    source,
    forms: [context.form, ...forms.filter(isInside).map(({ form }) => form)].join(' '),
    asked: asked.filter(isInside).map(({ value }) => value),
    values: new Map(values.filter(isInside).flatMap(({ amount }) => countsOf(amount))),
    file: place?.file ?? null,
    line: place?.line ?? null,
  }
}

function countsOf({ path, count, of }: Amount): [string, number][] {
  return of === null
    ? [[path, count]]
    : [
        [path, count],
        [`${path} (n)`, of],
      ]
}

/** What stands in the template at a place; columns count code points. Null for places in the data. */
function sourceAt(place: Place, { lines, templatePath }: Context): string | null {
  if (place === null || place.file !== templatePath) return null
  const found = lines.slice(place.line - 1, place.endLine)
  return found
    .map((line, index) => {
      const from = index === 0 ? place.column - 1 : 0
      const to = index === found.length - 1 ? place.endColumn - 1 : undefined
      return [...line].slice(from, to).join('')
    })
    .join('\n')
}

/** Sentences of the alternative text of the figure; none without a figure. */
export function altSentencesOf({ body }: Letter): Sentence[] {
  return body.flatMap(block => {
    if (block.type !== 'figure') return []
    const alt = plainText(block.alt)
    return sentencesIn(block.alt).map(({ start, end }) => {
      const text = alt.slice(start, end)
      // "Jaar 3 (10 trajecten, n = 211): …": what stands before the numbers names the sentence.
      return { ...empty, section: block.label, text, source: text.split(' (')[0] ?? text }
    })
  })
}

/** A run of inlines as one sentence of nobody's block: a footnote. */
export function sentenceOf(content: readonly Inline[]): Sentence {
  const { text, forms } = readInlines(content)
  return { ...empty, text, forms: forms.map(({ form }) => form).join(' ') }
}
