/** pdfmake's page writer that keeps room for notes at the foot of pages and knows the copies of head rows. */
import type { Fragment, Line, PageItem, Position } from 'pdfmake-internals'
import type { FootnoteStyle } from './definition.ts'
import { DocumentContext, ElementWriter, PageElementWriter } from './pdfmake.ts'
import type { Note } from './plan-state.ts'
import { DefinitionError } from './tree.ts'

const plain = ElementWriter.prototype

/** A context whose pages end above the notes that are already on them. */
export class NotedContext extends DocumentContext {
  readonly reserved: number[] = []

  override initializePage(): void {
    super.initializePage()
    this.availableHeight -= this.reserved[this.page] ?? 0
  }
}

export class TaggedWriter extends PageElementWriter {
  readonly notes: Note[][] = []
  readonly #main: NotedContext
  readonly #style: FootnoteStyle | undefined
  readonly #heights: ReadonlyMap<Note, number>
  #repeating = false

  constructor(context: NotedContext, style: FootnoteStyle | undefined, heights: ReadonlyMap<Note, number>) {
    super(context)
    this.#main = context
    this.#style = style
    this.#heights = heights
  }

  /** Whether nothing but repeated head rows stands above on this page. */
  get atTop(): boolean {
    const context = this.context()
    const repeated = this.repeatables.reduce((height, { height: more }) => height + more, 0)
    return context.y <= context.pageMargins.top + repeated + 0.01
  }

  /** Height that these lines' notes take of the page, beside the notes that are on it already. */
  noteHeight(notes: readonly Note[], page = this.#main.page): number {
    const style = this.#style
    const fresh = notes.filter(note => note.page === null)
    if (!style || fresh.length === 0) return 0
    const isFirst = (this.notes[page]?.length ?? 0) === 0
    const frame = isFirst ? style.gapAbove + style.rule.thickness + style.gapBelow : style.gapBetween
    return fresh.reduce(
      (sum, note) => sum + this.#height(note),
      frame + style.gapBetween * (fresh.length - 1),
    )
  }

  override addLine(line: Line, dontUpdateContextPosition?: boolean, index?: number): Position | false {
    const notes = this.transactionLevel > 0 ? [] : notesOf(line)
    if (notes.length === 0) return super.addLine(line, dontUpdateContextPosition, index)
    return this._fitOnPage(() => {
      if (!this.#hasRoom(line.getHeight(), notes)) return false
      const position = plain.addLine.call(this, line, dontUpdateContextPosition, index)
      if (position) this.#reserve(notes)
      return position
    })
  }

  override addFragment(fragment: Fragment, useX?: boolean, useY?: boolean, dontUpdate?: boolean): boolean {
    if (this.#repeating) return this.#repeat(fragment, useX, useY, dontUpdate)
    const notes = this.transactionLevel > 0 ? [] : fragment.items.flatMap(item => notesOfItem(item))
    const added = this._fitOnPage(() => {
      if (!this.#hasRoom(fragment.height, notes)) return false
      const done = plain.addFragment.call(this, fragment, useX, useY, dontUpdate)
      if (done) this.#reserve(notes)
      return done
    })
    if (!added)
      throw new DefinitionError(`a block of ${Math.round(fragment.height)} pt that no page can hold`)
    return added
  }

  override moveToNextPage(orientation?: string): void {
    this.#repeating = true
    try {
      super.moveToNextPage(orientation)
    } finally {
      this.#repeating = false
    }
  }

  /** Puts a fragment on the current page where it is told to, without asking for room. */
  place(fragment: Fragment, xOffset: number, yOffset: number): void {
    plain.addFragment.call(this, { ...fragment, xOffset, yOffset }, true, true, true)
  }

  #repeat(fragment: Fragment, useX?: boolean, useY?: boolean, dontUpdate?: boolean): boolean {
    const items = this.context().getCurrentPage()?.items ?? []
    const before = new Set(items)
    const done = plain.addFragment.call(this, fragment, useX, useY, dontUpdate)
    for (const item of items) if (!before.has(item)) item.repeated = true
    return done
  }

  #hasRoom(height: number, notes: readonly Note[]): boolean {
    return this.atTop || height + this.noteHeight(notes) <= this.#main.availableHeight
  }

  /** Gives each note to this page, or to the first page after it that has room for it. */
  #reserve(notes: readonly Note[]): void {
    for (const note of notes) {
      if (note.page !== null) continue
      let page = this.#main.page
      if (this.noteHeight([note], page) > this.#main.availableHeight) {
        page += 1
        while ((this.notes[page]?.length ?? 0) > 0 && this.noteHeight([note], page) > this.#roomOn(page))
          page += 1
      }
      const height = this.noteHeight([note], page)
      this.#take(page, height)
      const there = this.notes[page] ?? []
      this.notes[page] = [...there, note]
      note.page = page
    }
  }

  #roomOn(page: number): number {
    const { pageMargins, reserved } = this.#main
    const height = this.#main.getCurrentPage()?.pageSize.height ?? 0
    return (height - pageMargins.top - pageMargins.bottom) / 2 - (reserved[page] ?? 0)
  }

  #take(page: number, height: number): void {
    const main = this.#main
    main.reserved[page] = (main.reserved[page] ?? 0) + height
    if (main.page === page) main.availableHeight -= height
    for (const snapshot of main.snapshots) {
      if (snapshot.page === page) snapshot.availableHeight -= height
      if (snapshot.bottomMost?.page === page) snapshot.bottomMost.availableHeight -= height
    }
  }

  #height(note: Note): number {
    return this.#heights.get(note) ?? 0
  }
}

/** The notes that a line refers to and that are on no page yet. */
export function notesOf(line: Line): Note[] {
  return line.inlines.flatMap(inline => (isNote(inline.note) && inline.note.page === null ? inline.note : []))
}

function notesOfItem(item: PageItem): Note[] {
  return item.type === 'line' ? notesOf(item.item as Line) : []
}

function isNote(value: unknown): value is Note {
  return typeof value === 'object' && value !== null
}
