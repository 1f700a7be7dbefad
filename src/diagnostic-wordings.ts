/**
 * The closed list of what findings can say: an id and the values in it. The words stand in `wording/`, once for each
 * language; data are values and stay as they are.
 */

/** Wordings with values. Names are those of the data or of the program, never words of a language. */
export interface WordingValues {
  /** Something to type, or that stands there, the same in every language. */
  readonly 'as-is': { readonly text: string }
  /** In double quotes, cut when it is very long. */
  readonly quoted: { readonly text: string }
  /** `where`: a file, with or without a line. */
  readonly 'quoted-as-in': { readonly text: string; readonly where: string }
  readonly 'quoted-as-in-line': { readonly text: string; readonly line: number }
  readonly 'quoted-after': { readonly text: string; readonly before: string }
  readonly 'quoted-again': { readonly text: string }
  readonly 'quoted-without-space': { readonly text: string }
  readonly number: { readonly text: string }
  readonly 'truth-value': { readonly text: string }
  readonly bytes: { readonly count: number }
  readonly texts: { readonly count: number }
  readonly 'signs-in-a-row': { readonly count: number }
  readonly 'nested-deeper': { readonly than: number }
  readonly 'paragraph-longer': { readonly than: number }
  readonly 'never-closed': { readonly sign: string }
  readonly 'of-zero': { readonly count: number }

  readonly 'one-of': { readonly names: readonly string[] }
  readonly 'one-of-alone-on-line': { readonly names: readonly string[] }
  readonly 'one-filter-of': { readonly names: readonly string[] }
  readonly 'none-of': { readonly names: readonly string[] }
  readonly 'codes-of-files': { readonly codes: readonly { readonly code: string; readonly file: string }[] }
  /** `to` is null where there is no highest one. */
  readonly 'whole-number': { readonly from: number; readonly to: number | null }
  readonly 'date-from': { readonly date: string }
  readonly 'date-until': { readonly date: string }
  readonly 'id-beginning': { readonly beginning: string }
  readonly 'text-file': { readonly path: string }
  readonly 'texts-in-quotes': { readonly count: number }
  readonly 'footnote-line': { readonly label: string }
  /** A key and what belongs behind it. */
  readonly key: { readonly key: string; readonly value: Wording }

  readonly 'file-of-name': { readonly file: string; readonly name: string }
  readonly 'key-because-phase': { readonly key: string; readonly phase: string }
  readonly 'agreement-because-phase': { readonly phase: string }
  readonly 'key-with-phase': { readonly key: string; readonly phase: string }
  readonly 'key-only-with-phase': { readonly key: string; readonly phase: string }
  readonly 'code-with-phase': { readonly code: string; readonly phase: string }
  readonly 'code-of-phase': { readonly phase: string }
  readonly 'code-unlike-ids': { readonly code: string; readonly ids: string }
  readonly 'years-counted': {
    readonly years: readonly number[]
    readonly from: string
    readonly referenceDate: string
  }
  readonly contrast: { readonly ratio: number; readonly colours: readonly [string, string] }
  readonly 'contrast-from': { readonly ratio: number }

  // truth
  readonly 'values-that-say': { readonly paths: readonly string[] }
  readonly 'trend-between-years': { readonly text: string; readonly years: readonly number[] }
  /** `count` of `of` agreements of `name` have the status. */
  readonly 'count-with-status': {
    readonly name: string
    readonly count: number
    readonly of: number
    readonly status: string
  }
  readonly 'claimed-by-example': { readonly status: string }
  readonly 'claimed-by-theme': { readonly status: string; readonly theme: string }
  readonly 'nothing-done': NamedShare
  readonly 'highest-share': NamedShare
  readonly 'lowest-share': NamedShare
  /** `year` is null for all years. */
  readonly 'share-without': {
    readonly year: number | null
    readonly percent: string
    readonly count: number
    readonly of: number
    readonly status: string
    readonly without: readonly {
      readonly name: string
      readonly percent: string
      readonly count: number
      readonly of: number
    }[]
  }
  readonly 'share-said': {
    readonly text: string
    readonly percent: string
    readonly count: number
    readonly of: number
  }
  /** In percents. */
  readonly 'share-band': {
    readonly low: number
    readonly lowIncluded: boolean
    readonly high: number
    readonly highIncluded: boolean
  }
  readonly 'planned-event': { readonly event: string; readonly date: string }
  readonly 'not-before-reference-date': { readonly referenceDate: string }
  readonly 'evaluation-announced': { readonly due: string; readonly referenceDate: string }
  readonly 'phase-behind': { readonly phase: string }
  readonly 'accepted-by': { readonly role: string; readonly until: string; readonly reason: string }

  // looks
  readonly 'length-between': { readonly from: number; readonly to: number; readonly unit: string }
  /** `what`: an element or an attribute as it stands in the file. */
  readonly 'svg-runs': { readonly what: string }
  readonly 'svg-loads': { readonly what: string }
  readonly 'svg-text': { readonly what: string }
  readonly 'svg-style': { readonly what: string }
  readonly 'svg-element': { readonly what: string }
  /** `size` in points; `ratio` of the contrast on white. */
  readonly 'style-faults': {
    readonly faults: readonly (
      | { readonly style: string; readonly size: number }
      | { readonly style: string; readonly colour: string; readonly ratio: number }
    )[]
  }
  /** Millimetres. */
  readonly 'page-size': { readonly width: number; readonly height: number }
  readonly 'page-margins': {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }

  readonly 'add-key': { readonly key: string }
  readonly 'add-line': { readonly line: string }
  readonly 'put-in-quotes': { readonly text: string }
  readonly 'such-as': { readonly example: string }
  readonly 'own-line': { readonly line: string }
}

interface NamedShare {
  readonly name: string
  /** With one decimal: "13.0". */
  readonly percent: string
  readonly count: number
  readonly of: number
  readonly status: string
}

/** Wordings without values, by what they are found at. */
export type PlainWording =
  // files
  | 'a-folder'
  | 'a-link-to-itself'
  | 'a-name-too-long'
  | 'a-text-file'
  | 'an-error-of-the-system'
  | 'neither-file-nor-folder'
  | 'no-edition-at-all'
  | 'no-permission'
  | 'no-such-file'
  | 'not-a-folder'
  | 'some-trajectory-file'
  // YAML
  | 'alias-alone'
  | 'alias-name'
  | 'alias-of-earlier'
  | 'indent-around'
  | 'key-on-one-line'
  | 'known-escape'
  | 'spaces'
  | 'backslash-twice'
  | 'indent-alike'
  | 'indent-with-spaces'
  | 'look-for-missing-sign'
  | 'quote-colon'
  | 'quote-sign'
  | 'quote-star'
  | 'take-percent-line-out'
  // values of the data
  | 'a-list'
  | 'a-map'
  | 'an-empty-list'
  | 'another-value'
  | 'nothing'
  | 'a-filled-list'
  | 'address'
  | 'agreement-id'
  | 'cell-tokens'
  | 'code'
  | 'colour'
  | 'date'
  | 'day'
  | 'edition-name'
  | 'example-id'
  | 'file-name'
  | 'finding-code'
  | 'id'
  | 'language-tag'
  | 'list-of-statuses'
  | 'template-name'
  | 'text'
  | 'fill-in'
  | 'plain-file-name'
  | 'quote-colour'
  // rules of the data
  | 'agreement-of-edition'
  | 'last-group-outside'
  | 'one-phase-per-year'
  | 'outside-before-others'
  | 'add-per-year'
  | 'add-printed-years'
  // text of the letter
  | 'address-in-letter'
  | 'link-as'
  | 'no-attributes'
  | 'no-texts'
  | 'theme-of-programme'
  | 'value-of-edition'
  | 'words-behind'
  | 'words-that-say-where'
  | 'words-without-markdown'
  | 'words-in-brackets'
  | 'empty-text'
  | 'count-without-whole'
  | 'part-of-whole'
  | 'place-annex'
  | 'place-figure'
  | 'see-values'
  | 'strong-around-value'
  // truth
  | 'acceptable-code'
  | 'agreements-of-example'
  | 'earlier-edition'
  | 'finding-at-place'
  | 'value-or-constant'
  // values in the text
  | 'braces-before'
  | 'braces-behind'
  | 'filter-name'
  | 'pipe-or-end'
  | 'quoted-text'
  | 'value-path'
  | 'value-part'
  | 'value-typed-plainly'
  // Markdown
  | 'code-block'
  | 'code-in-text'
  | 'emphasis'
  | 'empty-item'
  | 'footnote-in-footnote'
  | 'footnote-in-heading'
  | 'footnote-in-link'
  | 'footnote-of-blocks'
  | 'footnote-twice'
  | 'heading-in-list'
  | 'heading-mark'
  | 'heading-underlined'
  | 'heading-without-words'
  | 'inline-directive'
  | 'line-break'
  | 'link-without-words'
  | 'note-in-list'
  | 'quotation'
  | 'rule'
  | 'struck-through'
  | 'table'
  | 'value-in-address'
  | 'heading-mark-or-empty-line'
  | 'begin-at-margin'
  | 'close-or-backslash'
  | 'end-list-first'
  | 'footnote-behind-link'
  | 'footnote-each-its-own'
  | 'footnote-under-heading'
  | 'heading-or-nothing'
  | 'note-as-paragraph'
  | 'note-at-margin'
  | 'say-in-one-note'
  | 'quotation-as-paragraph'
  | 'tables-from-data'
  | 'take-line-break-out'
  | 'take-text-out'
  | 'two-asterisks'
  | 'without-backticks'
  | 'write-as-text'
  | 'write-item'
  | 'write-plain-blocks'
  // looks
  | 'collection'
  | 'web-font'
  | 'no-font'
  | 'damaged'
  | 'variable-font'
  | 'no-embedding'
  | 'no-part-of-font'
  | 'bitmaps-only'
  | 'view-and-print-only'
  | 'postscript-outlines'
  | 'font-file'
  | 'logo-file'
  | 'logo-text'
  | 'list-of-colours'
  | 'neither-svg-nor-png'
  | 'no-png'
  | 'interlaced'
  | 'sixteen-bits'
  | 'too-many-dots'
  | 'no-svg'
  | 'svg-without-size'
  | 'xml-broken'
  | 'xml-document-type'
  | 'xml-too-deep'
  | 'no-word-file'
  | 'zip-too-large'

/** What a finding says, in no language yet. */
export type Wording = PlainWords | WordsWithValues

export interface PlainWords {
  readonly id: PlainWording
}

/** One of the wordings with values, or with `Id` that one. */
export type WordsWithValues<Id extends keyof WordingValues = keyof WordingValues> = {
  readonly [Each in Id]: { readonly id: Each } & WordingValues[Each]
}[Id]
