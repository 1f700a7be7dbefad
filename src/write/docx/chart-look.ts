/** The colours of a chart of Word itself. */

/** Colours that follow from those of a status, `#rrggbb`. */
export interface SegmentLook {
  /** Of its hatch. */
  readonly mark: string
  /** Of words on it. */
  readonly text: string
}

export interface ChartLook {
  /** By id of the status. */
  readonly segments: Readonly<Record<string, SegmentLook>>
  readonly outline: string
}
