/** The styles of a Word file with everything that they are based on counted in (ECMA-376 part 1, 17.7.2). */
import { childrenOf, descend, type XmlElement } from '../read-xml.ts'
import type { WordLook, WordRule } from './word-style.ts'

/** Styles of the letter by the names that Word gives them, in lower case. */
const styleNames: Readonly<Record<string, string>> = {
  normal: 'Normal',
  'body text': 'BodyText',
  'heading 1': 'Heading1',
  'heading 2': 'Heading2',
  'heading 3': 'Heading3',
  caption: 'Caption',
  header: 'Header',
  footer: 'Footer',
  'footnote text': 'FootnoteText',
  'list bullet': 'ListBullet',
  'list number': 'ListNumber',
  salutation: 'Salutation',
  closing: 'Closing',
  signature: 'Signature',
}

/** Styles that a file is told to lack; the others follow from Normal. */
export const expectedNames = [
  'Normal',
  'heading 1',
  'heading 2',
  'heading 3',
  'caption',
  'Table Grid',
] as const

export interface StyleSource {
  /** Root of word/styles.xml. */
  readonly styles: XmlElement
  /** Root of word/theme/theme1.xml, if there is one. */
  readonly theme: XmlElement | null
}

/** Looks by the id of the style in the letter, and the names of the styles that the file has, in lower case. */
export function wordLooks({ styles, theme }: StyleSource): {
  readonly looks: Readonly<Record<string, WordLook>>
  readonly names: ReadonlySet<string>
} {
  const all = childrenOf(styles, 'w:style').filter(style => style.attributes.get('w:type') !== 'character')
  const byId = new Map(all.map(style => [style.attributes.get('w:styleId') ?? '', style]))
  const byName = new Map(all.map(style => [nameOf(style), style]))
  const defaults = descend(styles, 'w:docDefaults')
  const base = [descend(defaults, 'w:rPrDefault'), descend(defaults, 'w:pPrDefault')]
  const looks = Object.entries(styleNames).flatMap(([name, id]) => {
    const style = byName.get(name)
    return style === undefined ? [] : [[id, lookOf([...base, ...chainOf(style, byId)], theme)] as const]
  })
  return { looks: Object.fromEntries(looks), names: new Set(byName.keys()) }
}

function nameOf(style: XmlElement): string {
  return (descend(style, 'w:name')?.attributes.get('w:val') ?? '').toLowerCase()
}

/** From the farthest ancestor to the style itself; a circle ends where it closes. */
function chainOf(style: XmlElement, byId: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const chain: XmlElement[] = []
  for (let at: XmlElement | undefined = style; at !== undefined && !chain.includes(at); ) {
    chain.unshift(at)
    const parent: string | undefined = descend(at, 'w:basedOn')?.attributes.get('w:val')
    at = parent === undefined ? undefined : byId.get(parent)
  }
  return chain
}

function lookOf(chain: readonly (XmlElement | undefined)[], theme: XmlElement | null): WordLook {
  /** The last one of the chain that says something. */
  const last = (part: 'w:rPr' | 'w:pPr', name: string, attribute: string): string | undefined =>
    chain
      .map(each => descend(each, part, name)?.attributes.get(attribute))
      .findLast(value => value !== undefined)
  const isOn = (name: string): boolean => {
    const found = chain.map(each => descend(each, 'w:rPr', name)).findLast(each => each !== undefined)
    return found !== undefined && !['0', 'false', 'off'].includes(found.attributes.get('w:val') ?? '1')
  }
  const number = (text: string | undefined, otherwise: number): number => {
    const value = Number(text)
    return text !== undefined && Number.isFinite(value) ? value : otherwise
  }
  const rule = last('w:pPr', 'w:spacing', 'w:lineRule') ?? 'auto'
  const line = number(last('w:pPr', 'w:spacing', 'w:line'), 240)
  return {
    family: familyOf(chain, theme),
    bold: isOn('w:b'),
    italic: isOn('w:i'),
    size: number(last('w:rPr', 'w:sz', 'w:val'), 20) / 2,
    colour: colourOf(last('w:rPr', 'w:color', 'w:val')) ?? '#000000',
    before: number(last('w:pPr', 'w:spacing', 'w:before'), 0) / 20,
    after: number(last('w:pPr', 'w:spacing', 'w:after'), 0) / 20,
    line:
      rule === 'exact' || rule === 'atLeast'
        ? { rule, height: line / 20 }
        : { rule: 'auto', height: line / 240 },
  }
}

function colourOf(value: string | undefined): string | null {
  return value !== undefined && /^[0-9a-fA-F]{6}$/.test(value) ? `#${value.toLowerCase()}` : null
}

const unnamed = 'Times New Roman'

/** A font by its name, or by its part in the theme; the later one in the chain wins, the theme within one style. */
function familyOf(chain: readonly (XmlElement | undefined)[], theme: XmlElement | null): string {
  const fonts = chain
    .map(each => descend(each, 'w:rPr', 'w:rFonts'))
    .findLast(each => each?.attributes.has('w:ascii') || each?.attributes.has('w:asciiTheme'))
  const part = fonts?.attributes.get('w:asciiTheme')
  const kind = part?.startsWith('major') ? 'a:majorFont' : 'a:minorFont'
  const themed =
    part === undefined || theme === null
      ? undefined
      : descend(theme, 'a:themeElements', 'a:fontScheme', kind, 'a:latin')?.attributes.get('typeface')
  const name = themed || fonts?.attributes.get('w:ascii') || unnamed
  return /^[\p{L}\p{N}][\p{L}\p{N} ._&'-]{0,63}$/u.test(name) ? name : unnamed
}

/** The lines of the style Table Grid, if the file has it and it draws any. */
export function tableRule({ styles }: StyleSource): WordRule | null {
  const grid = childrenOf(styles, 'w:style').find(style => nameOf(style) === 'table grid')
  const top = descend(grid, 'w:tblPr', 'w:tblBorders', 'w:top')
  const kind = top?.attributes.get('w:val')
  if (top === undefined || kind === undefined || kind === 'none' || kind === 'nil') return null
  const eighths = Number(top.attributes.get('w:sz') ?? '4')
  return {
    colour: colourOf(top.attributes.get('w:color')),
    // Thinner is not printed, thicker is no rule.
    weight: Math.min(2.25, Math.max(0.25, Number.isFinite(eighths) ? eighths / 8 : 0.5)),
  }
}
