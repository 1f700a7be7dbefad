/** What a Word document holds besides the letter, part by part: its names, its relations, its elements, its looks. */
import { type ChildNode, type Element, isTag } from 'domhandler'
import { type Foreign, type ForeignKind, ForeignList } from './foreign.ts'
import type { DocxParts } from './open-docx.ts'
import { isOn, wordValue } from './open-docx.ts'
import { childOf, childrenOf, ownText } from './parse-markup.ts'

/** Parts that a letter may have, also after Word has saved it. */
const plainParts = [
  /^\[Content_Types\]\.xml$/,
  /(^|\/)_rels\/[^/]*\.rels$/,
  /^docProps\/(core|app)\.xml$/,
  /^docProps\/thumbnail\.(jpeg|png|emf)$/,
  /^word\/(document|styles|numbering|settings|webSettings|fontTable|footnotes|endnotes)\.xml$/,
  /^word\/(header|footer)\d+\.xml$/,
  /^word\/theme\/theme\d+\.xml$/,
  /^word\/media\/[^/]+\.(png|svg)$/,
  /^word\/fonts\/[^/]+\.odttf$/,
  // The figure as a chart with its sheet.
  /^word\/charts\/(chart|style|colors)\d+\.xml$/,
  /^word\/embeddings\/[^/]+\.xlsx$/,
]

const kindOfPart: readonly (readonly [RegExp, ForeignKind])[] = [
  [/vba|activeX|macro/i, 'code'],
  [/comments|people/i, 'comment'],
]

const kindOfElement: Readonly<Record<string, ForeignKind>> = {
  'w:altChunk': 'embedded',
  'w:object': 'embedded',
  'w:subDoc': 'embedded',
  'o:OLEObject': 'embedded',
  'w:control': 'form',
  'w:ffData': 'form',
  'w:dataBinding': 'outside',
  'w:ins': 'tracked-change',
  'w:del': 'tracked-change',
  'w:moveFrom': 'tracked-change',
  'w:moveTo': 'tracked-change',
  'w:cellIns': 'tracked-change',
  'w:cellDel': 'tracked-change',
  'w:rPrChange': 'tracked-change',
  'w:pPrChange': 'tracked-change',
  'w:tblPrChange': 'tracked-change',
  'w:trPrChange': 'tracked-change',
  'w:tcPrChange': 'tracked-change',
  'w:sectPrChange': 'tracked-change',
  'w:commentReference': 'comment',
  'w:endnoteReference': 'stray-text',
  'w:txbxContent': 'stray-text',
  'v:textpath': 'stray-text',
  'wps:txbx': 'stray-text',
  'a:t': 'stray-text',
}

/** Fields that say where they stand; others fetch, compute or ask. */
const plainFields = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES', 'SEQ', 'REF', 'PAGEREF', 'NOTEREF'])

/** Half points: under four points nobody reads. */
const smallest = 8

export function foreignInDocx(parts: DocxParts): readonly Foreign[] {
  const found = new ForeignList()
  for (const name of parts.names) {
    if (plainParts.some(pattern => pattern.test(name))) continue
    const [, kind = 'embedded'] = kindOfPart.find(([pattern]) => pattern.test(name)) ?? []
    found.add(kind, name, name)
  }
  const styles = new Styles(parts.part('word/styles.xml'))
  for (const name of parts.markup) {
    const root = parts.part(name)
    if (root === undefined) continue
    if (name.endsWith('.rels')) addRelations(root, name, found)
    // Text of a chart is that of its sheet; comparing it is left to who opens it.
    else if (name.startsWith('word/') && !name.startsWith('word/charts/'))
      new PartWalk(name, styles, found).visit(root)
  }
  return found.list()
}

function addRelations(root: Element, name: string, found: ForeignList): void {
  for (const { attribs } of childrenOf(root, 'Relationship')) {
    const isLink = /\/hyperlink$/.test(attribs.Type ?? '')
    if (attribs.TargetMode === 'External' && !isLink) found.add('outside', name, attribs.Target ?? '')
  }
}

interface Looks {
  readonly isHidden: boolean
  /** Half points. */
  readonly size: number | null
  /** Six hexadecimal digits; null for the colour of the system. */
  readonly colour: string | null
  readonly ground: string | null
}

const noLooks: Looks = { isHidden: false, size: null, colour: null, ground: null }

function looksOf(properties: Element | undefined, under: Looks): Looks {
  const size = Number(wordValue(properties, 'w:sz') ?? Number.NaN)
  return {
    isHidden:
      under.isHidden || ['w:vanish', 'w:specVanish', 'w:webHidden'].some(name => isOn(properties, name)),
    size: Number.isFinite(size) ? size : under.size,
    colour: colourOf(wordValue(properties, 'w:color')) ?? under.colour,
    ground: colourOf(properties && childOf(properties, 'w:shd')?.attribs['w:fill']) ?? under.ground,
  }
}

const colourOf = (value: string | undefined): string | null =>
  value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? value : null

/** What styles say of characters, with the styles that they are based on. */
class Styles {
  readonly #elements: ReadonlyMap<string, Element>
  readonly #known = new Map<string, Looks>()

  constructor(root: Element | undefined) {
    const styles = root ? childrenOf(root, 'w:style') : []
    this.#elements = new Map(styles.map(style => [style.attribs['w:styleId'] ?? '', style]))
  }

  looks(id: string | undefined): Looks {
    const chain: Element[] = []
    let next = id
    while (next !== undefined && !this.#known.has(next)) {
      const style = this.#elements.get(next)
      if (style === undefined || chain.includes(style)) break
      chain.push(style)
      next = wordValue(style, 'w:basedOn')
    }
    let looks = (next === undefined ? undefined : this.#known.get(next)) ?? noLooks
    for (const style of chain.reverse()) {
      looks = looksOf(childOf(style, 'w:rPr'), looksOf(childOf(style, 'w:pPr'), looks))
      this.#known.set(style.attribs['w:styleId'] ?? '', looks)
    }
    return looks
  }
}

/** Goes down a part with the looks that hold there. Depth is bounded by who read the markup. */
class PartWalk {
  readonly #part: string
  readonly #styles: Styles
  readonly #found: ForeignList
  /** Instructions of the fields that are open, outermost first. */
  readonly #fields: string[] = []

  constructor(part: string, styles: Styles, found: ForeignList) {
    this.#part = part
    this.#styles = styles
    this.#found = found
  }

  visit(element: Element, looks: Looks = noLooks): void {
    const kind = kindOfElement[element.name]
    if (kind !== undefined) this.#found.add(kind, this.#part, `${element.name} ${textOf(element)}`.trim())
    if (element.name === 'w:fldSimple') this.#addField(element.attribs['w:instr'] ?? '')
    if (element.name === 'w:fldChar') this.#turnField(element.attribs['w:fldCharType'])
    if (element.name === 'w:instrText' && this.#fields.length > 0)
      this.#fields[this.#fields.length - 1] += ownText(element)
    if (element.name === 'w:t') this.#addUnseen(ownText(element), looks)
    const inside = this.#looksIn(element, looks)
    for (const child of element.children) if (isTag(child)) this.visit(child, inside)
  }

  #looksIn(element: Element, looks: Looks): Looks {
    switch (element.name) {
      case 'w:tc':
        return looksOf(childOf(element, 'w:tcPr'), looks)
      case 'w:p': {
        const properties = childOf(element, 'w:pPr')
        const style = this.#styles.looks(wordValue(properties, 'w:pStyle'))
        return looksOf(properties, { ...style, ground: style.ground ?? looks.ground })
      }
      case 'w:r': {
        const properties = childOf(element, 'w:rPr')
        const style = this.#styles.looks(wordValue(properties, 'w:rStyle'))
        const under = {
          isHidden: looks.isHidden || style.isHidden,
          size: style.size ?? looks.size,
          colour: style.colour ?? looks.colour,
          ground: style.ground ?? looks.ground,
        }
        return looksOf(properties, under)
      }
      default:
        return looks
    }
  }

  #turnField(step: string | undefined): void {
    if (step === 'begin') this.#fields.push('')
    // The instruction ends where its result begins, or with the field.
    else if (step === 'separate') this.#addField(this.#fields.at(-1) ?? '')
    else if (step === 'end') this.#addField(this.#fields.pop() ?? '')
  }

  #addField(instruction: string): void {
    const [name = ''] = instruction.trim().split(/\s+/)
    if (!plainFields.has(name.toUpperCase())) this.#found.add('field', this.#part, instruction.trim())
  }

  #addUnseen(text: string, { isHidden, size, colour, ground }: Looks): void {
    if (text.trim() === '') return
    const isTiny = size !== null && size < smallest
    const isPale = colour !== null && isNearlyWhite(colour) && (ground === null || isNearlyWhite(ground))
    if (isHidden || isTiny || isPale) this.#found.add('hidden-text', this.#part, text.trim())
  }
}

/** Each of red, green and blue. */
const isNearlyWhite = (colour: string): boolean =>
  [0, 2, 4].every(at => Number.parseInt(colour.slice(at, at + 2), 16) > 0xe0)

/** The words of an element, however deep. */
function textOf(element: Element): string {
  let text = ''
  const open: ChildNode[] = [element]
  for (let node = open.pop(); node !== undefined && text.length < 200; node = open.pop()) {
    if (!isTag(node)) continue
    if (/^(?:w:t|w:delText|a:t)$/.test(node.name)) text += ownText(node)
    for (const child of node.children.toReversed()) open.push(child)
  }
  return text
}
