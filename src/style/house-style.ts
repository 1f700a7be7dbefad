/** The looks of an organisation: what `templates/huisstijl.yaml` says, read and checked. */

/** A face from a file of the organisation. */
export interface HouseFace {
  /** Where the file really lies. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Name of its family in Word; `bold` for the bold face of that family. */
  readonly family: string
  readonly bold: boolean
  /** Its licence lets documents that are edited carry it; if not, PDF carries it alone. */
  readonly editable: boolean
  /** Average width of its letters, as a part of its size. */
  readonly breadth: number
  /** Word carries TrueType outlines only. */
  readonly isTrueType: boolean
}

export interface HouseFonts {
  readonly text: HouseFace
  readonly bold: HouseFace
  /** Sorted ranges of code points that both have, ends inclusive. */
  readonly covered: readonly (readonly [number, number])[]
}

/** `#rrggbb` in lower case. */
export interface HouseColours {
  readonly brand?: string
  readonly ink?: string
  readonly soft?: string
  readonly tint?: string
  readonly hairline?: string
}

/** Points. */
export interface HouseSizes {
  readonly text?: number
  readonly section?: number
  readonly subject?: number
  readonly organisation?: number
  readonly annexTitle?: number
  readonly small?: number
}

export interface HouseLogo {
  /** Cleaned: nothing in it runs or loads. */
  readonly image:
    | { readonly kind: 'svg'; readonly svg: string }
    | { readonly kind: 'png'; readonly png: Uint8Array }
  /** What it says, for who does not see it. */
  readonly alt: string
  /** Millimetres. */
  readonly width: number
  readonly height: number
}

export interface HouseStyle {
  readonly fonts: HouseFonts | null
  readonly colours: HouseColours
  /** For statuses without a colour of their own, by their place. */
  readonly statusColours: readonly string[]
  readonly sizes: HouseSizes
  readonly logo: HouseLogo | null
}

/** Path of the file from the root folder. */
export const houseStylePath = 'templates/huisstijl.yaml'
