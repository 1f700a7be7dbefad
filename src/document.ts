/**
 * The neutral model of a letter: what is said, in which structure, and which number stands where. No fonts, no
 * widths, no formats. Closed unions, so that a writer that forgets a kind of node does not compile. Every word,
 * also of the page furniture, is already chosen here: a writer prints texts, it makes none.
 */
import type { Place } from './findings/diagnostic.ts'

export type Unit = 'agreements' | 'trajectories' | 'principles' | 'examples'

/** A number of the letter: a count, or a count out of a whole. Its path names it in `cijfers.json` too. */
export interface Amount {
  readonly path: string
  readonly unit: Unit
  readonly count: number
  /** The whole that the count is a part of, where the text shows a share of it; never 0. */
  readonly of: number | null
}

/** A filter as the template asks for it: `telt: "traject", "trajecten"`. */
export interface Filter {
  readonly name: string
  readonly arguments: readonly string[]
}

/** A number as it is shown. `text` is final ("ongeveer een achtste", "13%", "twee trajecten", "–"). */
export interface ValueInline {
  readonly type: 'value'
  readonly text: string
  /** The part of `text` that is the number: "twee" of "twee trajecten". */
  readonly number: string
  /** What a screen reader says where the sign alone says nothing: "geen" for an en dash. */
  readonly spoken: string | null
  readonly amount: Amount
  /** What the template asks for, in its order; empty for numbers that the program places itself. */
  readonly filters: readonly Filter[]
  /** Where the template asks for it; null for numbers that the program places itself. */
  readonly place: Place | null
}

/** A value of the template that is no number: a name, a day, or words that a count chooses ("zijn"). */
export interface WordsInline {
  readonly type: 'words'
  readonly text: string
  readonly path: string
  readonly filters: readonly Filter[]
  readonly place: Place
}

export interface TextInline {
  readonly type: 'text'
  readonly text: string
}

/** Important words; set in the heavier weight. */
export interface StrongInline {
  readonly type: 'strong'
  readonly content: readonly Inline[]
}

export interface LinkInline {
  readonly type: 'link'
  /** https: or mailto: */
  readonly href: string
  /** Says where it leads, for people who do not see the text around it. */
  readonly title: string
  readonly content: readonly Inline[]
}

/** The reference to a footnote; its text stands in `Letter.footnotes`. */
export interface FootnoteInline {
  readonly type: 'footnote'
  /** Number as printed, from 1 in order of appearance. */
  readonly number: number
}

/** `KR3(2)`: trajectory code, implementation year, number of agreements. Without `amount` a legend code: `KR3`. */
export interface TokenInline {
  readonly type: 'token'
  readonly code: string
  readonly year: number
  readonly amount: Amount | null
}

export type Inline =
  | TextInline
  | ValueInline
  | WordsInline
  | StrongInline
  | LinkInline
  | FootnoteInline
  | TokenInline

export interface Footnote {
  readonly number: number
  /** One paragraph. */
  readonly content: readonly Inline[]
}

export interface Heading {
  readonly type: 'heading'
  /** The subject of the letter is the one heading of level 1; blocks start at 2. */
  readonly level: 2 | 3
  /** Unique in the letter; made from the text; safe in a URL. */
  readonly id: string
  readonly content: readonly Inline[]
  readonly place: Place | null
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly content: readonly Inline[]
  readonly place: Place | null
}

export interface List {
  readonly type: 'list'
  /** Number of the first item, or null for a list without numbers. */
  readonly start: number | null
  /** Each item holds paragraphs and lists only. */
  readonly items: readonly (readonly (Paragraph | List)[])[]
}

/** Colour and hatch of a status, in the figure and its keys only. */
export interface Swatch {
  readonly status: string
  readonly colour: string
  readonly pattern: 'effen' | 'schuin' | 'stippen' | 'kruis' | 'terug' | 'liggend' | 'staand'
}

/** What a column holds; writers choose its width, alignment and size by it. */
export type ColumnRole = 'label' | 'count' | 'share' | 'tokens' | 'names' | 'total'

export interface Column {
  readonly id: string
  readonly role: ColumnRole
  /** Complete name of this one column, for formats whose head cells cannot span: "Gereed, trajecten". */
  readonly name: string
}

export interface HeadCell {
  readonly content: readonly Inline[]
  /** Number of columns it stands over; the spans add up to the number of columns. */
  readonly span: number
  /** Side of the column(s) that its text stands at. */
  readonly align: 'left' | 'right'
  readonly swatch: Swatch | null
}

/** Content of a cell: lines that stand under each other. No lines: the cell is empty. */
export interface Cell {
  readonly lines: readonly (readonly Inline[])[]
  /** Set back: said for completeness ("per implementatiejaar:", descriptions, shares). */
  readonly soft: boolean
}

/** `header` is the first cell, of the first column, and the head of its row. */
export interface Row {
  /** Unique in its table: `kennisontwikkeling`, `implementatie/jaar-2`, `totaal`. */
  readonly id: string
  readonly header: readonly Inline[]
  /** Second line of the head of the row, set back: the description of a category. */
  readonly description: readonly Inline[] | null
  /** 1 for a row that is part of the row above it (years of a phase). */
  readonly level: 0 | 1
  /** One for each column after the first. */
  readonly cells: readonly Cell[]
}

/** Rows that belong together. With a bar they are announced by it (principles); without, only a rule parts them. */
export interface RowGroup {
  readonly id: string
  readonly bar: Row | null
  readonly rows: readonly Row[]
}

/** A note under a table, such as the one on rounding. */
export interface TableNote {
  readonly content: readonly Inline[]
  /** Ids of the rows that it is about. */
  readonly rows: readonly string[]
}

/** `phases` is Bijlage 1, `statuses` Bijlage 2, `years` the table with the figure. */
export type TableKind = 'phases' | 'statuses' | 'years'

export interface Table {
  readonly type: 'table'
  readonly kind: TableKind
  /** `bijlage-1`, `bijlage-2`, `figuur-1`. */
  readonly id: string
  /** Name of the table for people who do not see what stands above it; the caption of a table without an annex. */
  readonly title: string
  /** What the rows and columns are, in a sentence. */
  readonly summary: string
  readonly columns: readonly Column[]
  readonly head: readonly HeadCell[]
  readonly groups: readonly RowGroup[]
  readonly total: Row
  readonly notes: readonly TableNote[]
}

export interface Segment {
  readonly status: string
  /** In running text: "in gang gezet". */
  readonly name: string
  readonly amount: Amount
  /** "13%". A segment of zero is in the list but not drawn. */
  readonly text: string
}

export interface Bar {
  /** "Jaar 2" */
  readonly label: string
  /** "2 trajecten, n = 54" */
  readonly detail: readonly Inline[]
  readonly segments: readonly Segment[]
}

/** A 100% stacked bar per implementation year. */
export interface Chart {
  readonly swatches: readonly Swatch[]
  readonly bars: readonly Bar[]
  /** Labels of the axis at 0, 25, 50, 75 and 100 percent. */
  readonly axis: readonly string[]
}

export interface Figure {
  readonly type: 'figure'
  readonly id: string
  /** "Figuur 1" */
  readonly label: string
  readonly title: string
  readonly caption: string
  /** The message and all key shares in words; text and values only. */
  readonly alt: readonly Inline[]
  readonly chart: Chart
  readonly table: Table
}

export type Block = Heading | Paragraph | List | Figure

export interface LegendEntry {
  readonly token: TokenInline
  readonly name: string
}

export interface Annex {
  /** `bijlage-1` or `bijlage-2`, by its kind. */
  readonly id: string
  /** Of its files, without ending, and of its place in the web page: `bijlage-1` for what the letter calls Bijlage 1. */
  readonly fileName: string
  /** "Bijlage 1" */
  readonly label: string
  readonly title: string
  readonly caption: string
  readonly orientation: 'portrait' | 'landscape'
  /** "…, bijlage 2": follows the subject in the running head. */
  readonly runningSuffix: string
  /** How to read the table; a paragraph each. */
  readonly readingNote: readonly (readonly Inline[])[]
  readonly legend: readonly LegendEntry[]
  readonly table: Table
}

/** A labelled group of lines in the reference column of the first page. */
export interface ColumnGroup {
  readonly kind: 'organisation' | 'address' | 'web' | 'date' | 'reference' | 'annexes' | 'request'
  /** Null for the closing request, which has no label. */
  readonly label: string | null
  readonly lines: readonly string[]
}

export interface LetterHead {
  readonly organisation: string
  /** Sector and department, in this order, if there are. */
  readonly departments: readonly string[]
  /** "Retouradres Postbus 320, 1110 AH Diemen", if there is a postal address. */
  readonly returnAddress: string | null
  /** The role and, if given, the address. */
  readonly addressee: readonly string[]
  readonly column: readonly ColumnGroup[]
  /** The date in words: "9 december 2024". */
  readonly date: string
  readonly reference: string
  readonly subject: string
  readonly salutation: string
}

export interface Closing {
  readonly greeting: string
  readonly name: string
  readonly role: string
}

/** Words of page furniture and navigation, so that no writer holds a Dutch word. */
export interface Furniture {
  /** "Datum", "Betreft" … as labels. */
  readonly date: string
  readonly subject: string
  readonly reference: string
  readonly department: string
  readonly annexes: string
  /** "Pagina", "van" */
  readonly page: string
  readonly of: string
  /** "Brief aan de minister van …" */
  readonly letterTo: string
  readonly contents: string
  readonly download: string
  readonly thisLetter: string
  readonly skipToText: string
  readonly footnotes: string
  readonly footnote: string
  readonly backToText: string
  readonly dataTable: string
  /** Behind the label of a figure that goes on: "vervolg". */
  readonly continued: string
  readonly total: string
}

/** A number with what is behind it, for `cijfers.json` and for explaining. */
export interface ValueRecord {
  readonly amount: Amount
  /** Path of the whole, if the number is a part of one. */
  readonly ofPath: string | null
  /** Ids of the agreements behind it; empty for numbers that count no agreements. */
  readonly agreements: readonly string[]
  /** Slugs of the trajectories behind it. */
  readonly trajectories: readonly string[]
}

export interface AgreementRecord {
  readonly id: string
  readonly trajectory: string
  readonly category: string
  readonly status: string
  readonly amount: number
  readonly file: string
}

/** A table of plain data, for CSV. */
export interface Dataset {
  readonly id: string
  /** As that of its annex; behind those of the letter when the letter has it not. */
  readonly fileName: string
  readonly title: string
  readonly columns: readonly {
    readonly id: string
    readonly title: string
    readonly datatype: 'string' | 'integer'
  }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

export interface Letter {
  readonly edition: string
  readonly programme: string
  readonly language: string
  /** ISO day of the letter: the only date that may reach a file's metadata. */
  readonly date: string
  /** Base name of the letter's files. */
  readonly fileName: string
  readonly head: LetterHead
  readonly body: readonly Block[]
  readonly closing: Closing
  readonly annexes: readonly Annex[]
  readonly footnotes: readonly Footnote[]
  readonly furniture: Furniture
  readonly values: readonly ValueRecord[]
  readonly agreements: readonly AgreementRecord[]
  readonly datasets: readonly Dataset[]
}

/** A drawing as vector. */
export interface DrawnPart {
  /** Self-contained SVG; text as paths; `viewBox` in points. */
  readonly svg: string
  /** Size in points. */
  readonly width: number
  readonly height: number
}

/** The drawn figure, made once and used by every writer. */
export interface Drawing extends DrawnPart {
  /** The same bars in drawings that each fit on a page, for formats with pages; mostly the one whole. Never empty. */
  readonly parts: readonly DrawnPart[]
  /** The key of each status, 9 × 7 points, for table heads; by id of the status. */
  readonly swatches: ReadonlyMap<string, { readonly svg: string; readonly png: Uint8Array }>
}

/** The drawing, and its picture for formats that take no vector. */
export interface Artwork extends Drawing {
  /** 300 dpi, opaque. */
  readonly png: Uint8Array
  /** One for each part. */
  readonly pngs: readonly Uint8Array[]
}
