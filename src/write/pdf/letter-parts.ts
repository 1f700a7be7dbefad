/** What stands around the text of the letter: its head, the reference column, the closing and the running heads. */
import type { Annex, Closing, Furniture, LetterHead } from '../../document.ts'
import { points } from '../layout.ts'
import { besideText } from './blocks.ts'
import { textRuns } from './inlines.ts'
import type { Setting } from './setting.ts'
import { spaces } from './spaces.ts'
import type { Content, PageFurniture } from './tagged/definition.ts'
import { textStyle } from './text-styles.ts'

const subjectId = 'betreft'
/** Left edge of a text. */
const at = points

/** Top of the line whose capitals stand there. */
const capitalsAt = (millimetres: number) => points(millimetres) - spaces.capitals

/** First page: organisation, addresses, date and subject; the column is read after the subject. */
export function headContent(head: LetterHead, furniture: Furniture, setting: Setting): Content[] {
  const { organisation, returnAddress, addressee, date, subject, salutation } = head
  const { grid, sizes } = setting.layout
  const { portrait } = grid
  const right = besideText(setting.layout)
  // A long address pushes date and subject down instead of running into them.
  const lines = addressee.reduce((sum, line) => sum + Math.ceil(line.length / 72), 0)
  const addresseeEnd = at(grid.addressee) + lines * sizes.body.pitch + sizes.body.pitch
  const dateTop = Math.max(at(grid.date), addresseeEnd)
  const label = textStyle(setting.layout, 'body', { color: 'soft' })
  const labelWidth = at(grid.labels)
  return [
    ...logoContent(setting),
    {
      ...textStyle(setting.layout, 'organisation', { bold: true, color: 'brand' }),
      text: textRuns(organisation, setting),
      absolutePosition: { x: at(portrait.left), y: capitalsAt(grid.organisation) },
    },
    ...(returnAddress === null
      ? []
      : [
          {
            columns: [
              {
                ...textStyle(setting.layout, 'returnAddress', { color: 'soft', tabular: true }),
                width: at(grid.text),
                text: textRuns(returnAddress, setting),
              },
            ],
            absolutePosition: { x: at(portrait.left), y: capitalsAt(grid.address) },
          },
        ]),
    {
      columns: [
        {
          width: at(grid.text),
          tag: { type: 'P' },
          stack: addressee.map(line => ({
            ...textStyle(setting.layout, 'body'),
            text: textRuns(line, setting),
          })),
        },
      ],
      absolutePosition: { x: at(portrait.left), y: capitalsAt(grid.addressee) },
    },
    {
      tag: { type: 'P' },
      columns: [
        { ...label, width: labelWidth, text: textRuns(furniture.date, setting) },
        { ...textStyle(setting.layout, 'body'), width: '*', text: textRuns(date, setting) },
      ],
      margin: [0, dateTop - at(portrait.top), right, spaces.dateAfter],
    },
    {
      columns: [
        { ...label, width: labelWidth, text: textRuns(furniture.subject, setting), margin: [0, 1.5, 0, 0] },
        {
          ...textStyle(setting.layout, 'subject', { bold: true, color: 'brand' }),
          width: '*',
          tag: { type: 'H1', id: subjectId },
          outline: { title: subject, level: 1 },
          text: textRuns(subject.replace(/ (\S+)$/, '\u00a0$1'), setting),
        },
      ],
      margin: [0, 0, right, 0],
    },
    referenceColumn(head, setting),
    {
      ...textStyle(setting.layout, 'body'),
      text: textRuns(salutation, setting),
      tag: { type: 'P' },
      margin: [0, spaces.salutationBefore, right, spaces.salutationAfter],
    },
  ]
}

/** Over the reference column; none without a logo. */
function logoContent({ layout: { logo, grid } }: Setting): Content[] {
  if (logo === null) return []
  const { image, alt } = logo
  const place = {
    width: points(logo.width),
    height: points(logo.height),
    tag: { type: 'Figure', alt, placement: 'Block' },
    absolutePosition: { x: at(grid.portrait.column), y: at(grid.logo) },
  } as const
  if (image.kind === 'svg') return [{ ...place, svg: image.svg }]
  return [{ ...place, image: `data:image/png;base64,${Buffer.from(image.png).toString('base64')}` }]
}

function referenceColumn({ column }: LetterHead, setting: Setting): Content {
  const { colours, grid } = setting.layout
  const plain = textStyle(setting.layout, 'small', { tabular: true })
  const groups = column.map(({ label, lines }): Content => {
    const texts = [
      ...(label === null ? [] : [{ text: label, look: textStyle(setting.layout, 'small', { bold: true }) }]),
      ...lines.map(text => ({ text, look: label === null ? { color: colours.soft } : {} })),
    ]
    return {
      ...plain,
      tag: { type: 'P' },
      // One text with line ends: an address too long for the column breaks in it, and never before it.
      text: texts.flatMap(({ text, look }, index) =>
        textRuns(index < texts.length - 1 ? `${text}\n` : text, setting, look),
      ),
      margin: [0, 0, 0, spaces.factGroup],
    }
  })
  return {
    readAfter: subjectId,
    float: true,
    columns: [{ width: at(grid.facts), stack: groups, tag: { type: 'Div' } }],
    absolutePosition: { x: at(grid.portrait.column), y: capitalsAt(grid.address) },
  }
}

export function closingContent(
  { greeting, name, role }: Closing,
  annexes: readonly Annex[],
  setting: Setting,
): Content[] {
  const style = textStyle(setting.layout, 'body')
  const line = (text: string) => ({ ...style, text: textRuns(text, setting) })
  const signature: Content = {
    unbreakable: true,
    stack: [
      { ...line(greeting), tag: { type: 'P' }, margin: [0, spaces.closingBefore, 0, spaces.signature] },
      { tag: { type: 'P' }, stack: [line(name), line(role)], margin: [0, 0, 0, spaces.annexList] },
    ],
  }
  if (annexes.length === 0) return [signature]
  const list: Content = {
    tag: { type: 'L', listNumbering: 'None' },
    unbreakable: true,
    margin: [0, 0, besideText(setting.layout), 0],
    stack: annexes.map(({ id, label, title }) => ({
      tag: { type: 'LI' },
      columns: [
        { ...line(label), width: at(setting.layout.grid.labels), tag: { type: 'Lbl' } },
        {
          ...style,
          width: '*',
          tag: { type: 'LBody' },
          text: [{ text: textRuns(title, setting), linkToDestination: id, linkTitle: `${label} ${title}` }],
        },
      ],
    })),
  }
  return [signature, list]
}

/** Two lines over later pages; the first page has its own head. */
export function runningHead(
  head: LetterHead,
  { reference }: Furniture,
  {
    orientation,
    suffix,
    isFirst,
  }: { readonly orientation: 'portrait' | 'landscape'; readonly suffix: string; readonly isFirst: boolean },
  setting: Setting,
): PageFurniture {
  const { left, right, head: top, column } = setting.layout.grid[orientation]
  const style = textStyle(setting.layout, 'small', { color: 'soft', tabular: true })
  return page =>
    isFirst && page === 1
      ? null
      : {
          margin: [at(left), orientation === 'portrait' ? capitalsAt(top) : at(top), at(right), 0],
          columns: [
            {
              width: at(column - left),
              stack: [
                {
                  ...textStyle(setting.layout, 'small', { bold: true, color: 'brand' }),
                  text: textRuns(head.organisation, setting),
                },
                { ...style, text: textRuns(`${head.subject}${suffix}`, setting), margin: [0, 0, 12, 0] },
              ],
            },
            {
              width: '*',
              stack: [
                { ...style, text: textRuns(head.date, setting) },
                { ...style, text: textRuns(`${reference} ${head.reference}`, setting) },
              ],
            },
          ],
        }
}

export function pageNumber(
  { page: word, of }: Furniture,
  orientation: 'portrait' | 'landscape',
  setting: Setting,
): PageFurniture {
  const { column, height, bottom, foot } = setting.layout.grid[orientation]
  return (page, pageCount) => ({
    ...textStyle(setting.layout, 'small', { color: 'soft', tabular: true }),
    text: textRuns(`${word} ${page} ${of} ${pageCount}`, setting),
    margin: [at(column), capitalsAt(foot - (height - bottom)), 0, 0],
  })
}
