/** What a verification found, for printing and for machines. */
import type { ForeignKind } from '../readback/foreign.ts'
import type { WhyUnreadable } from '../readback/piece.ts'
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
  /** In the folder and in no manifest: nobody knows what it says. */
  | { readonly kind: 'unlisted-file'; readonly file: string }
  /** Something that no letter has: hidden words, code, other files. */
  | {
      readonly kind: 'foreign'
      readonly file: string
      readonly what: ForeignKind
      readonly where: string
      readonly found: string
    }
  /** Data or text changed since the files were made. */
  | { readonly kind: 'changed-input'; readonly file: string; readonly change: 'changed' | 'gone' | 'new' }

export type Unreadable = WhyUnreadable | 'too-large' | 'not-readable' | 'no-manifest'

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
  /** Files in no manifest that do not look like a letter: not read. */
  readonly unread: readonly string[]
  /** Ids of what the outputs must meet, as far as this run showed it. */
  readonly proved: readonly Requirement[]
}
