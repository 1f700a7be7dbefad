/** A template as it was read: its Markdown tree, with a place for every node. */
import type { Root } from 'mdast'
import type { Place } from '../findings/diagnostic.ts'

export interface Template {
  /** From the root folder: `templates/brief-2024.md`. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly text: string
  readonly tree: Root
  /** Place of a stretch of `text`: UTF-16 offsets, the end exclusive. */
  readonly place: (start: number, end: number) => Place
}
