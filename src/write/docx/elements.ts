/** Elements of WordprocessingML that docx has no class or no option for. */
import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  type ExternalHyperlink,
  type IContext,
  type IParagraphStyleOptions,
  type ITableOptions,
  type IXmlableObject,
  type ParagraphChild,
  StyleForParagraph,
  Table,
  TextRun,
  XmlComponent,
} from 'docx'

type Attributes = Readonly<Record<string, string | number>>

/** An element with the names as they stand in the file: `element('w:jc', { 'w:val': 'right' })`. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const payload = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]))
  return new BuilderElement<Attributes>({ name, attributes: payload, children })
}

/** An element that holds text alone. */
export function textElement(name: string, text: string): XmlComponent {
  const written = new TextHolder(name)
  written.addChildElement(text)
  return written
}

class TextHolder extends XmlComponent {
  override addChildElement(text: XmlComponent | string): XmlComponent {
    this.root.push(text)
    return this
  }
}

export interface Field {
  /** As Word knows it: `PAGE`, `NUMPAGES`, `SEQ Figuur \* ARABIC`. */
  readonly instruction: string
  /** What shows until the field is brought up to date. */
  readonly result: string
}

/** A complex field with its result filled in; readers that know no fields still show the result. */
export function fieldRuns({ instruction, result }: Field, run: { readonly style?: string } = {}): TextRun[] {
  const mark = (type: string) => element('w:fldChar', { 'w:fldCharType': type })
  const words = element('w:instrText', { 'xml:space': 'preserve' })
  words.addChildElement(` ${instruction} `)
  const children = [[mark('begin')], [words], [mark('separate')], [result], [mark('end')]]
  return children.map(content => new TextRun({ ...run, children: content }))
}

/** A hyperlink to the world with a text that says where it leads; docx has no option for that. */
export class TitledHyperlink extends XmlComponent implements Pick<ExternalHyperlink, 'options'> {
  readonly options: { readonly children: readonly ParagraphChild[]; readonly link: string }
  readonly #title: string

  constructor(link: { readonly href: string; readonly title: string; readonly runs: readonly TextRun[] }) {
    super('w:hyperlink')
    this.options = { children: link.runs, link: link.href }
    this.#title = link.title
    for (const run of link.runs) this.addChildElement(run)
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const { Relationships: relationships } = context.viewWrapper
    const id = `link${relationships.RelationshipCount + 1}`
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
    relationships.addRelationship(id, type, this.options.link, 'External')
    const attributes = { 'r:id': `rId${id}`, 'w:history': 1, 'w:tooltip': this.#title }
    return withAttributes(super.prepForXml(context), 'w:hyperlink', attributes)
  }
}

/** A bookmark around runs; docx numbers them over the life of the process, here they are numbered by their place. */
export class NumberedBookmark extends Bookmark {
  override readonly start: BookmarkStart
  override readonly end: BookmarkEnd

  constructor(bookmark: {
    readonly name: string
    readonly number: number
    readonly children: readonly ParagraphChild[]
  }) {
    super({ id: bookmark.name, children: bookmark.children })
    this.start = new BookmarkStart(bookmark.name, bookmark.number)
    this.end = new BookmarkEnd(bookmark.number)
  }
}

/** A link to a bookmark of the document with a text that says where it leads. */
export class TitledInnerLink extends XmlComponent implements Pick<ExternalHyperlink, 'options'> {
  readonly options: { readonly children: readonly ParagraphChild[]; readonly link: string }
  readonly #attributes: Attributes

  constructor(link: {
    readonly bookmark: string
    readonly title: string
    readonly runs: readonly TextRun[]
  }) {
    super('w:hyperlink')
    this.options = { children: link.runs, link: `#${link.bookmark}` }
    this.#attributes = { 'w:anchor': link.bookmark, 'w:history': 1, 'w:tooltip': link.title }
    for (const run of link.runs) this.addChildElement(run)
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    return withAttributes(super.prepForXml(context), 'w:hyperlink', this.#attributes)
  }
}

function withAttributes(
  object: IXmlableObject | undefined,
  name: string,
  attributes: Attributes,
): IXmlableObject | undefined {
  const children: unknown = object?.[name]
  return { [name]: [{ _attr: attributes }, ...(Array.isArray(children) ? children : [])] }
}

/** A run lowered by so many half points; docx writes such a position with its unit, which older readers do not know. */
export class LoweredRun extends TextRun {
  readonly #halfPoints: number

  constructor(options: { readonly style: string; readonly text: string; readonly halfPoints: number }) {
    super({ style: options.style, text: options.text })
    this.#halfPoints = options.halfPoints
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const object = super.prepForXml(context)
    append(object?.['w:r'], 'w:rPr', [{ 'w:position': { _attr: { 'w:val': -this.#halfPoints } } }])
    return object
  }
}

/** A table with a name and a description for people who do not see it. */
export class TitledTable extends Table {
  readonly #title: string
  readonly #description: string

  constructor(options: ITableOptions & { readonly title: string; readonly description: string }) {
    super(options)
    this.#title = options.title
    this.#description = options.description
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const object = super.prepForXml(context)
    append(object?.['w:tbl'], 'w:tblPr', [
      { 'w:tblCaption': { _attr: { 'w:val': this.#title } } },
      { 'w:tblDescription': { _attr: { 'w:val': this.#description } } },
    ])
    return object
  }
}

/** A paragraph style whose figures are all of one width, so that numbers under each other line up. */
export class TabularStyle extends StyleForParagraph {
  constructor(options: IParagraphStyleOptions) {
    super(options)
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const object = super.prepForXml(context)
    append(object?.['w:style'], 'w:rPr', [{ 'w14:numSpacing': { _attr: { 'w14:val': 'tabular' } } }])
    return object
  }
}

/** Adds to the end of a child; in the schema these elements come last. */
function append(children: unknown, name: string, added: readonly IXmlableObject[]): void {
  if (!Array.isArray(children)) return
  const child: unknown = children.find(
    (other: unknown) => typeof other === 'object' && other !== null && name in other,
  )
  const content: unknown = typeof child === 'object' && child !== null ? Reflect.get(child, name) : null
  if (Array.isArray(content)) content.push(...added)
}
