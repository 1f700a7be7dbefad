/** "Figuur 1", "Bijlage 2": labels whose number Word counts itself, so that editors can refer to it. */
import { type ParagraphChild, TextRun } from 'docx'
import { fieldRuns } from './elements.ts'

/** A label ends in its number; what does not stays plain text. */
export function labelRuns(label: string): ParagraphChild[] {
  const style = 'Label'
  const [, words, number] = /^(.*?[\s\u00a0])(\d+)$/.exec(label) ?? []
  if (words === undefined || number === undefined) return [new TextRun({ style, text: label })]
  const name = words.trim().replaceAll(/[^\p{L}\p{N}]/gu, '_')
  return [
    new TextRun({ style, text: words }),
    ...fieldRuns({ instruction: `SEQ ${name} \\* ARABIC`, result: number }, { style }),
  ]
}

/** The gap between a label and its title: a space, widened by so many points. */
export function gapRun(points: number): TextRun {
  return new TextRun({ text: ' ', characterSpacing: points * 20 })
}
