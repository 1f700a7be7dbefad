/** What sax has and its published types lack. */
import 'sax'

declare module 'sax' {
  /** Characters that one attribute or comment may have. */
  let MAX_BUFFER_LENGTH: number

  interface SAXOptions {
    /** No entities but the five of XML. */
    strictEntities?: boolean
  }
}
