/** Inlines of the model to runs of Word. */
import { FootnoteReferenceRun, type ParagraphChild, TextRun } from 'docx'
import type { Inline, TokenInline } from '../../document.ts'
import { plainText } from '../../plain-text.ts'
import { LoweredRun, TitledHyperlink } from './elements.ts'

interface RunStyle {
  readonly style?: string
}

/** The runs of some inlines, in their order. `style` names the character style of the plain ones. */
export function runsOf(content: readonly Inline[], style: RunStyle = {}): ParagraphChild[] {
  return joined(content).flatMap((inline): ParagraphChild[] => {
    switch (inline.type) {
      case 'text':
      case 'value':
      case 'words':
        return [new TextRun({ ...style, text: inline.text })]
      case 'strong':
        return runsOf(inline.content, { style: 'Strong' })
      case 'link':
        return [
          new TitledHyperlink({
            href: inline.href,
            title: inline.title,
            runs: linkRuns(inline.content, style.style === 'Strong'),
          }),
        ]
      case 'footnote':
        return [new FootnoteReferenceRun(inline.number)]
      case 'token':
        return tokenRuns(inline)
      default:
        return inline satisfies never
    }
  })
}

/** A run has one style: strong words of a link have that of a strong link. */
function linkRuns(content: readonly Inline[], isStrong: boolean): TextRun[] {
  return joined(content).flatMap(inline =>
    inline.type === 'strong'
      ? linkRuns(inline.content, true)
      : [new TextRun({ style: isStrong ? 'StrongHyperlink' : 'Hyperlink', text: plainText([inline]) })],
  )
}

/** Plain neighbours as one: whoever edits or searches the text meets whole sentences. */
function joined(content: readonly Inline[]): Inline[] {
  const result: Inline[] = []
  for (const inline of content) {
    const last = result.at(-1)
    const plain = inline.type === 'text' || inline.type === 'value' || inline.type === 'words'
    if (plain && last?.type === 'text') result.splice(-1, 1, { type: 'text', text: last.text + inline.text })
    else result.push(plain ? { type: 'text', text: inline.text } : inline)
  }
  return result
}

/** No space between the runs: a token is one word to whoever copies or searches it. */
function tokenRuns({ code, year, amount }: TokenInline): TextRun[] {
  return [
    new TextRun({ style: 'TokenCode', text: code }),
    new LoweredRun({ style: 'TokenYear', text: String(year), halfPoints: 2 }),
    ...(amount === null ? [] : [new TextRun({ style: 'TokenCount', text: `(${amount.count})` })]),
  ]
}
