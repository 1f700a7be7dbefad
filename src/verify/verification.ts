/** What a verification found, for printing and for machines. */
import type { Counts } from './compare-pieces.ts'
import type { Requirement } from './requirements.ts'
import type { DocumentFormat } from './setting.ts'

export type Problem =
  /** The document says something else than the letter; null where one of the two says nothing. */
  | {
      readonly kind: 'differs'
      readonly file: string
      readonly where: string
      readonly expected: string | null
      readonly found: string | null
    }
  /** Too little in common to name differences. */
  | { readonly kind: 'other-document'; readonly file: string }
  | { readonly kind: 'unreadable'; readonly file: string; readonly why: Unreadable }
  /** Not the bytes that were written: changed afterwards. */
  | { readonly kind: 'changed-file'; readonly file: string }
  | { readonly kind: 'missing-file'; readonly file: string }
  /** Data or text changed since the files were made. */
  | { readonly kind: 'changed-input'; readonly file: string; readonly change: 'changed' | 'gone' | 'new' }

export type Unreadable =
  | 'too-large'
  | 'not-readable'
  | 'damaged'
  | 'no-tags'
  | 'unpacks-too-large'
  | 'too-complex'
  | 'no-manifest'

export interface Verification {
  readonly edition: string
  readonly problems: readonly Problem[]
  /** Of the documents that were read. */
  readonly documents: readonly {
    readonly file: string
    readonly format: DocumentFormat
    readonly counts: Counts
  }[]
  readonly tables: readonly { readonly file: string; readonly cells: number }[]
  /** Numbers in cijfers.json. */
  readonly numbers: number
  /** Files whose hash is the one in the manifest. */
  readonly unchanged: number
  /** Files that are not read: held against the manifest only. */
  readonly hashed: readonly string[]
  /** Ids of what the outputs must meet, as far as this run showed it. */
  readonly proved: readonly Requirement[]
}
