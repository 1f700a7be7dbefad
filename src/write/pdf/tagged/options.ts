/** What a document is rendered with beside its definition. */

/** The faces of one family as bytes of TrueType files. */
export interface FontFaces {
  readonly normal: Uint8Array
  readonly bold: Uint8Array
}

/** Document properties; written to the information dictionary and to the XMP packet alike. */
export interface Metadata {
  readonly title: string
  readonly author: string
  readonly subject?: string
  readonly keywords?: string
  /** BCP 47. */
  readonly language: string
  /** From the data, never from the clock: the same input gives the same bytes. */
  readonly creationDate: Date
  readonly creator: string
  readonly producer: string
}

export interface RenderOptions {
  readonly fonts: Readonly<Record<string, FontFaces>>
  readonly metadata: Metadata
}
