/** The PDF file itself: pdfkit's document with mended fonts, lawful path operators, own metadata and output intent. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Font } from 'pdfmake-internals'
import { mendFont } from './fonts.ts'
import type { Metadata, RenderOptions } from './options.ts'
import { PDFDocument, pdfkitFile } from './pdfmake.ts'
import { xmpPacket } from './xmp.ts'

const BUILDING = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're'])
const PAINTING = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'n'])
/** After these a path that was begun is gone; one that nobody painted is not written at all. */
const BREAKING = new Set(['q', 'Q', 'cm', 'BT', 'BMC', 'BDC', 'EMC', 'Do'])

export class TaggedDocument extends PDFDocument {
  readonly #metadata: Metadata
  readonly #chunks: Uint8Array[]
  readonly #faces = new Map<string, Font>()
  #path: string[] = []
  #content: string[] = []

  constructor({ fonts, metadata }: RenderOptions) {
    super(
      { ...fonts },
      {},
      {},
      {},
      {
        pdfVersion: '1.7',
        lang: metadata.language,
        displayTitle: true,
        autoFirstPage: false,
        bufferPages: true,
        font: null,
        info: infoOf(metadata),
      },
    )
    this.#metadata = metadata
    this.#chunks = takeWritten(this)
    this._root.data.MarkInfo = this.ref({ Marked: true })
  }

  /** Every face is opened once; pdfkit takes two faces of one name for the same. */
  override provideFont(family: string, bold: boolean, italics: boolean): Font {
    const key = `${family}/${bold}/${italics}`
    const there = this.#faces.get(key)
    if (there) return there
    const others = this._fontFamilies
    this._fontFamilies = {}
    const face = mendFont(super.provideFont(family, bold, italics))
    this._fontFamilies = { ...others, [face.id]: face }
    this.#faces.set(key, face)
    return face
  }

  /**
   * Operators of a path are held back until it is painted, so that nothing stands between them, no path is painted
   * that is not there, and none is left behind.
   */
  override addContent(data: string): this {
    const operator = data.slice(data.lastIndexOf(' ') + 1)
    if (BUILDING.has(operator)) {
      this.#path.push(data)
      return this
    }
    if (PAINTING.has(operator)) {
      if (this.#path.length === 0) return this
      for (const part of this.#path) this.#write(part)
      this.#path = []
    } else if (BREAKING.has(operator)) {
      this.#path = []
    }
    this.#write(data)
    return this
  }

  override addPage(options: object): this {
    this.#flush()
    return super.addPage(options)
  }

  override endMetadata(): void {
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' })
    metadata.compress = false
    metadata.end(Buffer.from(xmpPacket(this.#metadata), 'utf8'))
    this._root.data.Metadata = metadata
  }

  /** Ends the document; the whole file. pdfkit unpacks bitmaps with transparency in its own time, so this may wait. */
  finish(): Promise<Uint8Array> {
    this.#flush()
    this.#addOutputIntent()
    return new Promise(resolve => {
      this.push = () => {
        resolve(Buffer.concat(this.#chunks))
        return false
      }
      this.end()
    })
  }

  /** A drawing may paint into a form of its own, which stands in for the page as long as it lasts. */
  #write(part: string): void {
    if ('dictionary' in this.page) this.#content.push(part)
    else this.page.write(part)
  }

  /** Content is gathered and written page by page: pdfkit makes a buffer of each operator. */
  #flush(): void {
    if (this.#content.length > 0) this.page.write(this.#content.join('\n'))
    this.#content = []
  }

  #addOutputIntent(): void {
    const profile = this.ref({ N: 3 })
    profile.end(readFileSync(join(dirname(pdfkitFile), 'data', 'sRGB_IEC61966_2_1.icc')))
    const name = textString('sRGB IEC61966-2.1')
    const intent = this.ref({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: name,
      Info: name,
      DestOutputProfile: profile,
    })
    intent.end()
    this._root.data.OutputIntents = [intent]
  }
}

/** A text string for pdfkit, which takes bare strings for names. */
export function textString(text: string): object {
  return Object(text)
}

function infoOf(metadata: Metadata): object {
  return {
    Title: metadata.title,
    Author: metadata.author,
    ...(metadata.subject !== undefined && { Subject: metadata.subject }),
    ...(metadata.keywords !== undefined && { Keywords: metadata.keywords }),
    Creator: metadata.creator,
    Producer: metadata.producer,
    CreationDate: metadata.creationDate,
    ModDate: metadata.creationDate,
  }
}

/** pdfkit is a stream; here its pieces are simply kept. What it wrote while it was constructed comes first. */
function takeWritten(document: InstanceType<typeof PDFDocument>): Uint8Array[] {
  const chunks: Uint8Array[] = []
  document._write = data => {
    const bytes = typeof data === 'string' ? Buffer.from(`${data}\n`, 'latin1') : data
    chunks.push(bytes)
    document._offset += bytes.length
  }
  document._offset = 0
  document._write('%PDF-1.7')
  document._write('%\xFF\xFF\xFF\xFF')
  return chunks
}
