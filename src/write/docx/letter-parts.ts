/** The fixed parts of the letter: addressee, date, subject and salutation; closing, signature and list of annexes. */
import { AlignmentType, type INumberingOptions, LevelFormat, Paragraph, Tab, TextRun } from 'docx'
import type { Annex, Closing, Furniture, LetterHead } from '../../document.ts'
import type { Layout } from '../layout.ts'
import { bookmarkOf } from './annexes.ts'
import { TitledInnerLink } from './elements.ts'
import { hex, millimetres, twips } from './measures.ts'
import { runFace, type Setting } from './setting.ts'
import { spaces } from './sizes.ts'

const subjectReference = 'subject'
/** Characters of the body text on a line of the text column. */
const lineLength = 72

/** The word before the subject is its number, so that the heading itself holds the subject alone. */
export function subjectDefinition(
  furniture: Furniture,
  { layout, families }: Setting,
): INumberingOptions['config'][number] {
  const { colours, grid, sizes } = layout
  const indent = { left: millimetres(grid.labels), hanging: millimetres(grid.labels) }
  return {
    reference: subjectReference,
    levels: [
      {
        level: 0,
        format: LevelFormat.NONE,
        text: furniture.subject,
        alignment: AlignmentType.LEFT,
        style: {
          run: {
            ...runFace(families.regular),
            // The label stands in a heading, and is none.
            ...(families.semiBold.bold ? { bold: false } : {}),
            size: sizes.body.size * 2,
            color: hex(colours.soft),
          },
          paragraph: { indent },
        },
      },
    ],
  }
}

export function opening(head: LetterHead, furniture: Furniture, { layout }: Setting): Paragraph[] {
  const { grid } = layout
  const top = grid.addressee - grid.portrait.top
  return [
    ...head.addressee.map(
      (line, index) =>
        new Paragraph({
          style: 'Addressee',
          ...(index === 0 ? { spacing: { before: millimetres(top) } } : {}),
          children: [new TextRun(line)],
        }),
    ),
    new Paragraph({
      style: 'LetterLine',
      spacing: { before: gapBeforeDate(head.addressee, layout) },
      children: [
        new TextRun({ style: 'Soft', text: furniture.date }),
        new TextRun({ children: [new Tab()] }),
        new TextRun(head.date),
      ],
    }),
    new Paragraph({
      style: 'Heading1',
      numbering: { reference: subjectReference, level: 0 },
      children: [new TextRun(keepLastWords(head.subject))],
    }),
    new Paragraph({ style: 'Salutation', children: [new TextRun(head.salutation)] }),
  ]
}

/** The window has room for seven lines; the date stands under it, or right under a longer address. */
function gapBeforeDate(addressee: readonly string[], { grid, sizes }: Layout): number {
  const lines = addressee.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLength)), 0)
  const room = millimetres(grid.date - grid.addressee) - twips(sizes.body.pitch) * lines
  return Math.max(room, twips(sizes.body.pitch))
}

/** The last two words of the subject never part. */
function keepLastWords(text: string): string {
  return text.replace(/ (?=\S+$)/, '\u00a0')
}

export function ending(closing: Closing, annexes: readonly Annex[]): Paragraph[] {
  return [
    new Paragraph({ style: 'Closing', children: [new TextRun(closing.greeting)] }),
    new Paragraph({ style: 'Signature', keepNext: true, children: [new TextRun(closing.name)] }),
    new Paragraph({
      style: 'Signature',
      ...(annexes.length > 0 ? { keepNext: true } : {}),
      children: [new TextRun(closing.role)],
    }),
    ...annexes.map(
      ({ id, label, title }, index) =>
        new Paragraph({
          style: 'AnnexList',
          ...(index === 0 ? { spacing: { before: twips(spaces.annexList) } } : {}),
          ...(index < annexes.length - 1 ? { keepNext: true } : {}),
          children: [
            new TextRun(label),
            new TextRun({ children: [new Tab()] }),
            new TitledInnerLink({
              bookmark: bookmarkOf(id),
              title: `${label} ${title}`,
              runs: [new TextRun(title)],
            }),
          ],
        }),
    ),
  ]
}
