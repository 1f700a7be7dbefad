/**
 * What a caller hands to the tagging layer: a pdfmake definition whose nodes may also say which structure element
 * they are. Lengths are points, places are counted from the top left corner of the page.
 */

/** Structure types of ISO 32000-1, 14.8.4, and the two of PDF 2.0 that are mapped to Span. */
export type TagType =
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TFoot'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Reference'
  | 'Note'
  | 'Span'
  | 'Em'
  | 'Strong'

export type ListNumbering = 'None' | 'Disc' | 'Circle' | 'Square' | 'Decimal' | 'LowerAlpha' | 'UpperAlpha'

/** A structure element. `id` is unique in the document; it is also what links, `captionOf` and `readAfter` name. */
export interface Tag {
  readonly type: TagType
  /** Says what a picture says; required, and not blank, for a Figure. */
  readonly alt?: string
  /** What is read in place of the glyphs ("geen" for an en dash). */
  readonly actualText?: string
  /** The full form of an abbreviation. */
  readonly expansion?: string
  /** BCP 47, where it differs from the document's. */
  readonly lang?: string
  readonly id?: string
  readonly title?: string
  /** Of a TH; default: Column in head rows, Row elsewhere. */
  readonly scope?: 'Column' | 'Row' | 'Both'
  /** Ids of the heads of a cell; replaces those that the table works out. */
  readonly headers?: readonly string[]
  /** Of a table: what it shows, for those who cannot scan it. */
  readonly summary?: string
  /** Of an L; default: Disc for `ul` without a marker of its own, Decimal for `ol`, else None. */
  readonly listNumbering?: ListNumbering
  readonly placement?: 'Block' | 'Inline'
}

/** What text looks like. Inherited by what stands inside; a style by name may hold all of it. */
export interface TextStyle {
  readonly font?: string
  readonly fontSize?: number
  /** Takes the bold face of the family. */
  readonly bold?: boolean
  /** Factor on the height that the font itself asks for. */
  readonly lineHeight?: number
  /** `#rrggbb`. */
  readonly color?: string
  readonly alignment?: 'left' | 'center' | 'right'
  readonly characterSpacing?: number
  readonly decoration?: 'underline' | 'lineThrough' | 'overline'
  readonly decorationColor?: string
  readonly decorationThickness?: number
  /** Never broken over lines. */
  readonly noWrap?: boolean
  /** The first line starts this far in. */
  readonly leadingIndent?: number
  readonly preserveLeadingSpaces?: boolean
  readonly columnGap?: number
  readonly fillColor?: string
}

/** One length for all sides, `[horizontal, vertical]`, or `[left, top, right, bottom]`. */
export type Margin = number | readonly [number, number] | readonly [number, number, number, number]

export interface NamedStyle extends TextStyle {
  readonly margin?: Margin
  readonly extends?: string | readonly string[]
}

/** A piece of text inside a paragraph. A string is a run without properties. */
export interface RunNode extends TextStyle {
  readonly text: Inlines
  readonly style?: string | readonly string[]
  /** An inline element: Span (with actualText, expansion or lang), Em, Strong, Lbl, Reference … */
  readonly tag?: Tag
  /** https: or mailto:. One Link element, one annotation for each line that it stands on. */
  readonly link?: string
  /** Id of the element that the link leads to. */
  readonly linkToDestination?: string
  /** Where the link leads, for those who do not see it; default: its text. */
  readonly linkTitle?: string
  /** Raises the run by this much, or lowers it (negative), without touching the height of the line. */
  readonly rise?: number
  /** Decoration that is not read. */
  readonly artifact?: true
}

/** The reference to a footnote, in the place where it stands; the note itself goes to the foot of that page. */
export interface FootnoteNode {
  readonly footnote: {
    /** Unique in the document; the Note element gets it. */
    readonly id: string
    /** As printed: "1". */
    readonly label: string
    readonly content: Inlines
    /** Contents of the link to the note ("voetnoot 1") and of the link back ("terug naar de tekst bij voetnoot 1"). */
    readonly linkTitle: string
    readonly backTitle: string
  }
}

export type Inline = string | RunNode | FootnoteNode
export type Inlines = string | RunNode | FootnoteNode | readonly Inline[]

/** What every block may carry. */
export interface BlockNode extends TextStyle {
  /** Without a tag content belongs to the element around it; text right under a section gets a P of its own. */
  readonly tag?: Tag
  /** Painted, not read. */
  readonly artifact?: true
  /** Id of the Table or Figure that this block is (part of) the caption of, wherever it stands on the page. */
  readonly captionOf?: string
  /** The elements of this block are read right after the element of that id (and after its earlier followers). */
  readonly readAfter?: string
  /** Anchor of links and of `pageOf`; the same as `tag.id`, for blocks whose tag is given by the layer. */
  readonly id?: string
  /** The block stands on the same page as the first two lines (or the first row) of what comes after it. */
  readonly keepWithNext?: boolean
  /** The block is never parted. */
  readonly unbreakable?: boolean
  /** A bookmark that lands on this block. Levels start at 1 and have no gaps. */
  readonly outline?: { readonly title: string; readonly level: number }
  readonly style?: string | readonly string[]
  readonly margin?: Margin
  readonly absolutePosition?: { readonly x: number; readonly y: number }
  /** Columns in an absolute place that blocks with `clear` do not run into. */
  readonly float?: true
  /** The block begins below what floats on its page, or on the next page. */
  readonly clear?: true
  readonly relativePosition?: { readonly x: number; readonly y: number }
  readonly pageBreak?: 'before' | 'after'
  readonly pageOrientation?: 'portrait' | 'landscape'
  /** In columns: points, a share of the rest, or as wide as the content. */
  readonly width?: number | '*' | 'auto'
}

export interface TextNode extends BlockNode {
  readonly text: Inlines
  /** As for runs, for a whole block. */
  readonly link?: string
  readonly linkToDestination?: string
  readonly linkTitle?: string
}

export interface StackNode extends BlockNode {
  readonly stack: readonly Content[]
}

export interface ColumnsNode extends BlockNode {
  readonly columns: readonly Content[]
}

/** L > LI > Lbl, LBody are made from it. Items that are lists themselves belong to the item before them. */
export interface UnorderedListNode extends BlockNode {
  readonly ul: readonly Content[]
  /** A text as marker ("–"), in place of the painted disc. */
  readonly marker?: string
  /** Distance from the marker's left edge to the text. */
  readonly markerWidth?: number
}

export interface OrderedListNode extends BlockNode {
  readonly ol: readonly Content[]
  readonly start?: number
  readonly separator?: string
  /** Distance from the number's left edge to the text, where it is wide enough. */
  readonly markerWidth?: number
}

/** A cell. What stands in the places that its spans cover is not looked at: `{}` or ''. */
export type CellNode = Content & {
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly fillColor?: string
  readonly border?: readonly [boolean, boolean, boolean, boolean]
  readonly borderColor?: readonly [string, string, string, string]
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom'
}

export interface TableNode extends BlockNode {
  readonly table: {
    /** All rows have the same number of places. Never parted inside a row. */
    readonly body: readonly (readonly (CellNode | string | Record<string, never>)[])[]
    readonly widths?: readonly (number | '*' | 'auto')[]
    readonly heights?: number | ((row: number) => number | 'auto')
    /** First rows, repeated on every page: one THead, TH with Scope Column; the repeats are artifacts. */
    readonly headerRows?: number
    /** First columns of the other rows, TH with Scope Row; default 1. A table without any head is an error. */
    readonly headerColumns?: number
    /**
     * Indices of rows that head the rows under them up to the next bar, by their first cell. Each starts a TBody,
     * is kept with the row after it, and is among the Headers of every cell under it.
     */
    readonly groupBars?: readonly number[]
    /** Indices of the rows that start a TBody without a bar (total rows after a group, for instance). */
    readonly groupStarts?: readonly number[]
    /** Indices of rows that stay with the row after them, group bars apart. */
    readonly keepWithNext?: readonly number[]
  }
  readonly layout?: TableLayout
}

type Line<T> = (index: number, node: TableNode, column: number) => T
type Side<T> = (index: number, node: TableNode) => T

export interface TableLayout {
  readonly hLineWidth?: Side<number>
  readonly vLineWidth?: Side<number>
  readonly hLineColor?: string | Line<string>
  readonly vLineColor?: string | Line<string>
  readonly hLineStyle?: Side<{ readonly dash: { readonly length: number; readonly space?: number } } | null>
  readonly paddingLeft?: Side<number>
  readonly paddingRight?: Side<number>
  readonly paddingTop?: Side<number>
  readonly paddingBottom?: Side<number>
  readonly fillColor?: string | Line<string | null>
  readonly defaultBorder?: boolean
  readonly hLineWhenBroken?: boolean
}

/** A drawing. Give it the tag Figure with `alt`; without a tag it is decoration. */
export interface SvgNode extends BlockNode {
  readonly svg: string
  readonly height?: number
  readonly fit?: readonly [number, number]
}

/** A bitmap (PNG, JPEG) as a data URL in base64. Without the tag Figure it is decoration. */
export interface ImageNode extends BlockNode {
  readonly image: string
  readonly height?: number
  readonly fit?: readonly [number, number]
}

export type Vector =
  | {
      readonly type: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly lineWidth?: number
      readonly lineColor?: string
      readonly dash?: { readonly length: number; readonly space?: number }
    }
  | {
      readonly type: 'rect'
      readonly x: number
      readonly y: number
      readonly w: number
      readonly h: number
      readonly r?: number
      readonly color?: string
      readonly lineColor?: string
      readonly lineWidth?: number
    }
  | {
      readonly type: 'ellipse'
      readonly x: number
      readonly y: number
      readonly r1: number
      readonly r2: number
      readonly color?: string
      readonly lineColor?: string
      readonly lineWidth?: number
    }
  | {
      readonly type: 'polyline'
      readonly points: readonly { readonly x: number; readonly y: number }[]
      readonly closePath?: boolean
      readonly color?: string
      readonly lineColor?: string
      readonly lineWidth?: number
    }

/** Lines and areas: always decoration. */
export interface CanvasNode extends BlockNode {
  readonly canvas: readonly Vector[]
}

export type Content =
  | string
  | TextNode
  | StackNode
  | ColumnsNode
  | UnorderedListNode
  | OrderedListNode
  | TableNode
  | SvgNode
  | ImageNode
  | CanvasNode
  | readonly Content[]

export interface PageSize {
  readonly width: number
  readonly height: number
}

/** Header or footer of one page; pages count from 1. All of it is an artifact of its own kind. */
export type PageFurniture = (
  page: number,
  pageCount: number,
  size: PageSize & { readonly orientation: 'portrait' | 'landscape' },
) => Content | null

/** A part with pages of its own; only at the root of the content. Its tag is an element as everywhere. */
export interface SectionNode {
  readonly section: Content
  readonly tag?: Tag
  readonly id?: string
  readonly readAfter?: string
  readonly pageSize?: 'A4' | PageSize
  readonly pageOrientation?: 'portrait' | 'landscape'
  readonly pageMargins?: Margin
  readonly header?: PageFurniture
  readonly footer?: PageFurniture
}

/** How notes look at the foot of a page. */
export interface FootnoteStyle {
  /** Width of a note, label included. */
  readonly width: number
  /** Distance from the label's left edge to the note's text. */
  readonly labelWidth: number
  /** Length, thickness and colour of the rule above the notes. */
  readonly rule: { readonly width: number; readonly thickness: number; readonly color: string }
  /** Least distance from the text to the rule, from the rule to the first note, and between notes. */
  readonly gapAbove: number
  readonly gapBelow: number
  readonly gapBetween: number
  /** Look of notes. */
  readonly note: TextStyle
  /** Look of the reference in the text. */
  readonly reference: TextStyle & { readonly rise: number }
}

export interface TaggedDefinition {
  readonly content: readonly (Content | SectionNode)[]
  readonly pageSize: 'A4' | PageSize
  readonly pageOrientation?: 'portrait' | 'landscape'
  readonly pageMargins: Margin
  readonly header?: PageFurniture
  readonly footer?: PageFurniture
  /** Artifact under everything else on a page. */
  readonly background?: (page: number, size: PageSize) => Content | null
  readonly styles?: Readonly<Record<string, NamedStyle>>
  readonly defaultStyle: TextStyle & { readonly font: string; readonly fontSize: number }
  /** Required as soon as a footnote is used. */
  readonly footnotes?: FootnoteStyle
}
