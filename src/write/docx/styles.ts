/** The styles that editors find in the file: every size and colour of the letter has its name here. */
import {
  DocumentDefaults,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  type XmlComponent,
} from 'docx'
import type { Layout } from '../layout.ts'
import { element, TabularStyle } from './elements.ts'
import { hex, millimetres, twips } from './measures.ts'
import { type Look, paragraphLooks } from './paragraph-looks.ts'
import { type Families, runFace, type Setting } from './setting.ts'
import { tableStyles } from './table-styles.ts'
import type { WordLooks } from './word-look.ts'

/** Every style of the letter. */
export function letterStyles({ layout, families, looks, language }: Setting): IStylesOptions {
  const { colours, sizes } = layout
  const paragraphs = paragraphLooks(layout).map(look => ({
    look,
    style: worn(paragraphStyle(look, families), looks),
  }))
  const defaults = new DocumentDefaults({
    run: {
      ...runFace(families.regular),
      size: sizes.body.size * 2,
      kern: 2,
      color: hex(colours.ink),
      language: { value: language, eastAsia: language, bidirectional: language },
    },
  })
  return {
    paragraphStyles: paragraphs.filter(({ look }) => look.tabular !== true).map(({ style }) => style),
    importedStyles: [
      defaults,
      defaultCharacterStyle(),
      ...paragraphs.filter(({ look }) => look.tabular === true).map(({ style }) => new TabularStyle(style)),
      ...tableStyles(layout),
      tokenYear(layout),
    ],
    characterStyles: characterStyles(layout, families),
  }
}

function characterStyles(layout: Layout, families: Families): ICharacterStyleOptions[] {
  const { colours, sizes } = layout
  const semiBold = runFace(families.semiBold)
  const base = { basedOn: 'DefaultParagraphFont', quickFormat: true }
  return [
    { id: 'Strong', name: 'Strong', ...base, run: { ...semiBold } },
    { id: 'Soft', name: 'Soft', ...base, run: { color: hex(colours.soft) } },
    { id: 'Label', name: 'Label', ...base, run: { color: hex(colours.brand) } },
    {
      id: 'Hyperlink',
      name: 'Hyperlink',
      ...base,
      run: { color: hex(colours.brand), underline: { type: 'single' } },
    },
    {
      id: 'StrongHyperlink',
      name: 'Strong Hyperlink',
      basedOn: 'Hyperlink',
      quickFormat: true,
      run: { ...semiBold },
    },
    {
      id: 'FootnoteReference',
      name: 'footnote reference',
      ...base,
      // Raised signs are drawn at 58 per cent: 6.6 points.
      run: { size: 23, superScript: true },
    },
    { id: 'EndnoteReference', name: 'endnote reference', ...base, run: { superScript: true } },
    { id: 'TokenCode', name: 'Token Code', ...base, run: { ...semiBold, size: sizes.statuses.size * 2 } },
    { id: 'TokenCount', name: 'Token Count', ...base, run: { size: sizes.statuses.size * 2 } },
    {
      id: 'RunningOrganisation',
      name: 'Running Organisation',
      ...base,
      run: { ...semiBold, color: hex(colours.brand) },
    },
  ]
}

/** What all character styles begin from. */
function defaultCharacterStyle(): XmlComponent {
  return element('w:style', { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' }, [
    element('w:name', { 'w:val': 'Default Paragraph Font' }),
    element('w:uiPriority', { 'w:val': 1 }),
    element('w:semiHidden'),
  ])
}

/** docx writes a lowered position with its unit, which older readers do not know; here in half points. */
function tokenYear({ sizes }: Layout): XmlComponent {
  const properties = element('w:rPr', {}, [
    element('w:position', { 'w:val': -2 }),
    element('w:sz', { 'w:val': sizes.tokenYear.size * 2 }),
    element('w:szCs', { 'w:val': sizes.tokenYear.size * 2 }),
  ])
  return element('w:style', { 'w:type': 'character', 'w:customStyle': 1, 'w:styleId': 'TokenYear' }, [
    element('w:name', { 'w:val': 'Token Year' }),
    element('w:basedOn', { 'w:val': 'DefaultParagraphFont' }),
    element('w:qFormat'),
    properties,
  ])
}

function paragraphStyle(look: Look, families: Families): IParagraphStyleOptions {
  const { text: size, left, right, hanging } = look
  const line =
    size === undefined
      ? {}
      : ({ line: twips(size.pitch), lineRule: look.exact === true ? 'exact' : 'atLeast' } as const)
  const indented = left !== undefined || right !== undefined || hanging !== undefined
  return {
    id: look.id,
    name: look.name,
    ...(look.id === 'Normal' ? {} : { basedOn: look.basedOn ?? 'Normal' }),
    ...(look.next === undefined ? {} : { next: look.next }),
    quickFormat: true,
    paragraph: {
      ...(look.keepNext === undefined ? {} : { keepNext: look.keepNext }),
      spacing: { before: twips(look.before ?? 0), after: twips(look.after ?? 0), ...line },
      ...(indented
        ? {
            indent: {
              left: millimetres(left ?? 0),
              right: millimetres(right ?? 0),
              hanging: millimetres(hanging ?? 0),
            },
          }
        : {}),
      ...(look.outline === undefined ? {} : { outlineLevel: look.outline }),
    },
    run: {
      ...(look.semiBold === undefined ? {} : runFace(look.semiBold ? families.semiBold : families.regular)),
      ...(size === undefined ? {} : { size: size.size * 2 }),
      ...(look.colour === undefined ? {} : { color: hex(look.colour) }),
    },
  }
}

/** Styles of running text: without a look of their own they keep the distance that Normal has. */
const runningText: readonly string[] = ['BodyText', 'ListBullet', 'ListNumber', 'ListContinue']

/** The style with the look that a file of the user gives it; as it is when the file gives none. */
function worn(style: IParagraphStyleOptions, looks: WordLooks): IParagraphStyleOptions {
  const look = looks[style.id]
  const { Normal: normal } = looks
  const { paragraph } = style
  if (look === undefined) {
    if (normal === undefined || normal.after === 0 || !runningText.includes(style.id)) return style
    return {
      ...style,
      paragraph: { ...paragraph, spacing: { ...paragraph?.spacing, after: twips(normal.after) } },
    }
  }
  const { rule, height } = look.line
  const line = { line: rule === 'auto' ? Math.round(height * 240) : twips(height), lineRule: rule }
  // The distance from the subject to the salutation belongs to the letter.
  const around =
    style.id === 'Heading1'
      ? { before: paragraph?.spacing?.before ?? 0, after: paragraph?.spacing?.after ?? 0 }
      : { before: twips(look.before), after: twips(look.after) }
  return {
    ...style,
    paragraph: { ...paragraph, spacing: { ...around, ...line } },
    run: {
      ...style.run,
      font: look.family,
      bold: look.bold,
      italics: look.italic,
      size: look.size * 2,
      color: hex(look.colour),
    },
  }
}
