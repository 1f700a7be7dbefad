/** How each paragraph style of the letter looks. Ids are Word's own for what it knows, so that editors find their way. */
import type { Layout, TextSize } from '../layout.ts'
import { indents, spaces } from './sizes.ts'

export interface Look {
  readonly id: string
  /** As Word lists it; its own names for what it knows. */
  readonly name: string
  readonly basedOn?: string
  readonly next?: string
  readonly text?: TextSize
  readonly colour?: string
  readonly semiBold?: boolean
  /** Points. */
  readonly before?: number
  readonly after?: number
  /** Millimetres. */
  readonly left?: number
  readonly right?: number
  readonly hanging?: number
  readonly keepNext?: boolean
  /** From 0; what the navigation pane shows. */
  readonly outline?: number
  /** Lines of exactly the pitch, so that the first baselines in a row of a table agree. */
  readonly exact?: boolean
  /** Figures of one width. */
  readonly tabular?: boolean
}

function letterLooks({ colours, grid, sizes }: Layout): readonly Look[] {
  // What keeps running text out of the reference column.
  const inColumn = { right: grid.portrait.content - grid.text }
  return [
    { id: 'Normal', name: 'Normal', text: sizes.body, colour: colours.ink, semiBold: false },
    { id: 'BodyText', name: 'Body Text', ...inColumn, after: spaces.paragraph },
    {
      id: 'Heading1',
      name: 'heading 1',
      next: 'Salutation',
      ...inColumn,
      left: grid.labels,
      hanging: grid.labels,
      text: sizes.subject,
      semiBold: true,
      colour: colours.brand,
      after: spaces.salutationBefore,
      keepNext: true,
      outline: 0,
    },
    {
      id: 'Heading2',
      name: 'heading 2',
      next: 'BodyText',
      ...inColumn,
      text: sizes.section,
      semiBold: true,
      colour: colours.brand,
      before: spaces.sectionBefore,
      after: spaces.sectionAfter,
      keepNext: true,
      outline: 1,
    },
    {
      id: 'Heading3',
      name: 'heading 3',
      next: 'BodyText',
      ...inColumn,
      semiBold: true,
      colour: colours.brand,
      before: spaces.sectionBefore,
      after: spaces.sectionAfter,
      keepNext: true,
      outline: 2,
    },
    { id: 'Addressee', name: 'Addressee', ...inColumn },
    { id: 'LetterLine', name: 'Letter Line', ...inColumn, left: grid.labels, hanging: grid.labels },
    { id: 'Salutation', name: 'Salutation', next: 'BodyText', ...inColumn, after: spaces.salutationAfter },
    {
      id: 'ListBullet',
      name: 'List Bullet',
      ...inColumn,
      after: spaces.paragraph,
      left: indents.dash,
      hanging: indents.dash,
    },
    {
      id: 'ListNumber',
      name: 'List Number',
      ...inColumn,
      after: spaces.paragraph,
      left: indents.number,
      hanging: indents.number,
    },
    { id: 'ListContinue', name: 'List Continue', ...inColumn, after: spaces.paragraph, left: indents.dash },
    {
      id: 'Closing',
      name: 'Closing',
      next: 'Signature',
      ...inColumn,
      before: spaces.closing,
      after: spaces.signature,
      keepNext: true,
    },
    { id: 'Signature', name: 'Signature', ...inColumn },
    { id: 'AnnexList', name: 'Annex List', ...inColumn, left: grid.labels, hanging: grid.labels },
    {
      id: 'FootnoteText',
      name: 'footnote text',
      ...inColumn,
      left: indents.footnote,
      hanging: indents.footnote,
      text: sizes.small,
      colour: colours.ink,
    },
  ]
}

const furnitureLooks = ({ colours, sizes }: Layout): readonly Look[] => [
  { id: 'Header', name: 'header', text: sizes.small, colour: colours.soft, tabular: true },
  { id: 'Footer', name: 'footer', text: sizes.small, colour: colours.soft, tabular: true },
  {
    id: 'Organisation',
    name: 'Letterhead Organisation',
    text: sizes.organisation,
    semiBold: true,
    colour: colours.brand,
  },
  { id: 'ReturnAddress', name: 'Return Address', text: sizes.returnAddress, colour: colours.soft },
  { id: 'ReferenceLabel', name: 'Reference Label', text: sizes.small, semiBold: true, keepNext: true },
  { id: 'ReferenceText', name: 'Reference Text', text: sizes.small, tabular: true },
]

const annexLooks = ({ colours, sizes }: Layout): readonly Look[] => [
  {
    id: 'Caption',
    name: 'caption',
    text: sizes.figureCaption,
    semiBold: true,
    before: spaces.captionBefore,
    keepNext: true,
  },
  {
    id: 'CaptionNote',
    name: 'Caption Note',
    text: sizes.figureNote,
    colour: colours.soft,
    after: spaces.captionAfter,
    keepNext: true,
  },
  { id: 'Figure', name: 'Figure', after: spaces.figureAfter, keepNext: true },
  {
    id: 'TableCaption',
    name: 'Table Caption',
    basedOn: 'CaptionNote',
    text: sizes.figureNote,
    after: spaces.tableCaptionAfter,
    keepNext: true,
  },
  {
    id: 'AnnexTitle',
    name: 'Annex Title',
    basedOn: 'Heading2',
    next: 'AnnexCaption',
    text: sizes.annexTitle,
    colour: colours.ink,
    left: 0,
    right: 0,
    after: spaces.annexTitleAfter,
  },
  {
    id: 'AnnexCaption',
    name: 'Annex Caption',
    basedOn: 'CaptionNote',
    text: sizes.annexCaption,
    after: spaces.captionAfter,
    keepNext: true,
  },
  {
    id: 'ReadingNote',
    name: 'Reading Note',
    text: sizes.statuses,
    after: spaces.readingNote,
    right: indents.readingNote,
    tabular: true,
  },
  {
    id: 'Legend',
    name: 'Legend',
    text: sizes.statuses,
    left: indents.legendCode,
    // Columns touch: a full line keeps its distance to the next column.
    right: 1,
    hanging: indents.legendCode,
    tabular: true,
  },
]

const tableLooks = ({ colours, sizes }: Layout): readonly Look[] => [
  { id: 'TableText', name: 'Table Text', text: sizes.years, exact: true, tabular: true },
  {
    id: 'TableHead',
    name: 'Table Head',
    basedOn: 'TableText',
    semiBold: true,
    tabular: true,
    keepNext: true,
  },
  { id: 'TableTextLarge', name: 'Table Text Large', basedOn: 'TableText', text: sizes.phases, exact: true },
  { id: 'TableHeadLarge', name: 'Table Head Large', basedOn: 'TableHead', text: sizes.phases, exact: true },
  { id: 'TableTextSmall', name: 'Table Text Small', basedOn: 'TableText', text: sizes.statuses, exact: true },
  { id: 'TableHeadSmall', name: 'Table Head Small', basedOn: 'TableHead', text: sizes.statuses, exact: true },
  {
    id: 'TableRowName',
    name: 'Table Row Name',
    basedOn: 'TableText',
    text: sizes.rowName,
    semiBold: true,
    exact: true,
  },
  { id: 'TableSum', name: 'Table Sum', basedOn: 'TableText', text: sizes.sum, exact: true },
  {
    id: 'TableGroup',
    name: 'Table Group',
    basedOn: 'TableText',
    text: sizes.groupBar,
    semiBold: true,
    colour: colours.brand,
    exact: true,
    keepNext: true,
  },
  {
    id: 'TableNote',
    name: 'Table Note',
    text: sizes.small,
    colour: colours.soft,
    before: spaces.tableNoteBefore,
    after: spaces.tableAfter,
  },
  { id: 'TableEnd', name: 'Table End', text: { size: 1, pitch: 1 }, exact: true },
]

/** Every paragraph style, in the order of the file. */
export function paragraphLooks(layout: Layout): readonly Look[] {
  return [...letterLooks(layout), ...furnitureLooks(layout), ...annexLooks(layout), ...tableLooks(layout)]
}
