/** Writes the structure tree and all that points into it: parent tree, ids, link annotations, bookmarks, page labels. */
import type { Reference } from 'pdfmake-internals'
import { type TaggedDocument, textString } from './document.ts'
import type { Marker } from './marker.ts'
import type { Hotspot } from './paint.ts'
import type { Bookmark, Plan } from './plan-state.ts'
import { DefinitionError, type Element, hasContent, type Spot } from './tree.ts'

/** PDF 2.0 types that a reader of PDF 1.7 does not know. */
const MAPPED: Readonly<Record<string, string>> = { Em: 'Span', Strong: 'Span' }

interface Annotation {
  readonly page: number
  readonly reference: Reference
}

/** To be called when all pages are painted and before the document ends. */
export class TreeWriter {
  readonly #document: TaggedDocument
  readonly #pages: readonly Reference[]
  readonly #heights: readonly number[]
  readonly #references = new Map<Element, Reference>()
  readonly #annotations: Annotation[] = []
  readonly #roles = new Set<string>()
  readonly #ids = new Map<string, Reference>()

  constructor(document: TaggedDocument, heights: readonly number[]) {
    this.#document = document
    this.#heights = heights
    this.#pages = pageReferences(document)
  }

  /** @throws DefinitionError where a link or bookmark leads to nothing that is painted */
  write(plan: Plan, marker: Marker, hotspots: readonly Hotspot[]): void {
    const document = this.#document
    const keys: [number, unknown][] = []
    for (const [page, owners] of marker.owners.entries()) {
      const dictionary = this.#pages[page]
      if (!dictionary || owners.length === 0) continue
      dictionary.data.StructParents = keys.length
      const row = document.ref(owners.map(owner => this.#reference(owner)))
      keys.push([keys.length, row])
      row.end()
    }
    for (const hotspot of hotspots) this.#annotate(plan, hotspot, keys)
    const root = document.ref({ Type: 'StructTreeRoot' })
    const top = this.#writeElement(plan.root, root)
    root.data.K = [top]
    root.data.ParentTree = { Nums: keys.flat() }
    root.data.ParentTreeNextKey = keys.length
    if (this.#roles.size > 0)
      root.data.RoleMap = Object.fromEntries([...this.#roles].map(type => [type, MAPPED[type]]))
    if (this.#ids.size > 0) {
      const sorted = [...this.#ids].sort(([a], [b]) => (a < b ? -1 : 1))
      root.data.IDTree = { Names: sorted.flatMap(([id, reference]) => [textString(id), reference]) }
    }
    document._root.data.StructTreeRoot = root
    document._root.data.PageLabels = { Nums: [0, { S: 'D' }] }
    this.#writeBookmarks(plan.bookmarks)
  }

  #reference(element: Element): Reference {
    const there = this.#references.get(element)
    if (there) return there
    const made = this.#document.ref({})
    this.#references.set(element, made)
    return made
  }

  #annotate(plan: Plan, { link, page, box }: Hotspot, keys: [number, unknown][]): void {
    const height = this.#heights[page] ?? 0
    const [left, top, right, bottom] = box
    const reference = this.#document.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [left, height - bottom, right, height - top],
      Border: [0, 0, 0],
      F: 4,
      Contents: textString(link.contents),
      StructParent: keys.length,
      ...('uri' in link.target
        ? { A: { S: 'URI', URI: textString(link.target.uri) } }
        : { Dest: this.#destination(targetOf(plan, link.target), link.contents) }),
    })
    keys.push([keys.length, this.#reference(link.element)])
    const data = this.#pages[page]?.data ?? {}
    const annots: unknown = data.Annots
    data.Annots = [...(Array.isArray(annots) ? annots : []), reference]
    link.element.annotations.push(this.#annotations.push({ page, reference }) - 1)
    reference.end()
  }

  #destination(spot: Spot | null, from: string): unknown[] {
    const page = spot && this.#pages[spot.page]
    if (!spot || !page) throw new DefinitionError(`"${from}" leads to nothing that is on a page`)
    return [page, 'XYZ', spot.x, (this.#heights[spot.page] ?? 0) - spot.y, 0]
  }

  #writeElement(element: Element, parent: Reference): Reference {
    const reference = this.#reference(element)
    const { tag, type } = element
    if (type in MAPPED) this.#roles.add(type)
    const marks = element.kids.flatMap(kid => (kid.kind === 'slot' ? kid.marks : []))
    const pageNumber = marks[0]?.page ?? this.#annotations[element.annotations[0] ?? -1]?.page
    const page = pageNumber === undefined ? undefined : this.#pages[pageNumber]
    const kids = element.kids.flatMap((kid): readonly unknown[] => {
      if (kid.kind === 'element') return hasContent(kid) ? [this.#writeElement(kid, reference)] : []
      return kid.marks.map(mark =>
        mark.page === pageNumber ? mark.mcid : { Type: 'MCR', Pg: this.#pages[mark.page], MCID: mark.mcid },
      )
    })
    const objects = element.annotations.flatMap(index => {
      const annotation = this.#annotations[index]
      return annotation ? [{ Type: 'OBJR', Pg: this.#pages[annotation.page], Obj: annotation.reference }] : []
    })
    const attributes = this.#attributes(element)
    reference.data = {
      Type: 'StructElem',
      S: type,
      P: parent,
      ...(page && { Pg: page }),
      ...(element.id !== null && { ID: textString(element.id) }),
      ...(tag.alt !== undefined && { Alt: textString(tag.alt) }),
      ...(tag.actualText !== undefined && { ActualText: textString(tag.actualText) }),
      ...(tag.expansion !== undefined && { E: textString(tag.expansion) }),
      ...(tag.lang !== undefined && { Lang: textString(tag.lang) }),
      ...(tag.title !== undefined && { T: textString(tag.title) }),
      ...(attributes.length > 0 && { A: attributes }),
      K: [...kids, ...objects],
    }
    if (element.id !== null) this.#ids.set(element.id, reference)
    reference.end()
    return reference
  }

  #attributes(element: Element): object[] {
    const { tag, type, colSpan, rowSpan, headers, box, start } = element
    const table = {
      ...(type === 'TH' && { Scope: tag.scope ?? 'Column' }),
      ...(colSpan > 1 && { ColSpan: colSpan }),
      ...(rowSpan > 1 && { RowSpan: rowSpan }),
      ...(headers.length > 0 && { Headers: headers.map(textString) }),
      ...(tag.summary !== undefined && { Summary: textString(tag.summary) }),
    }
    const height = this.#heights[start?.page ?? 0] ?? 0
    const layout = {
      ...((tag.placement ?? (box && 'Block')) && { Placement: tag.placement ?? 'Block' }),
      ...(box && { BBox: [box[0], height - box[3], box[2], height - box[1]] }),
    }
    return [
      ...(Object.keys(table).length > 0 ? [{ O: 'Table', ...table }] : []),
      ...(type === 'L' ? [{ O: 'List', ListNumbering: tag.listNumbering ?? 'None' }] : []),
      ...(Object.keys(layout).length > 0 ? [{ O: 'Layout', ...layout }] : []),
    ]
  }

  #writeBookmarks(bookmarks: readonly Bookmark[]): void {
    if (bookmarks.length === 0) return
    const root = this.#document.ref({ Type: 'Outlines', Count: bookmarks.length })
    const open: { reference: Reference; level: number; last: Reference | null; count: number }[] = [
      { reference: root, level: 0, last: null, count: 0 },
    ]
    const items: Reference[] = []
    for (const { title, level, target } of bookmarks) {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop()
      const parent = open.at(-1)
      if (!parent) break
      const reference = this.#document.ref({
        Title: textString(title),
        Parent: parent.reference,
        Dest: this.#destination(target.start, title),
        ...(parent.last && { Prev: parent.last }),
      })
      if (parent.last) parent.last.data.Next = reference
      else parent.reference.data.First = reference
      parent.reference.data.Last = reference
      parent.last = reference
      for (const above of open) if (above.level > 0) above.reference.data.Count = ++above.count
      open.push({ reference, level, last: null, count: 0 })
      items.push(reference)
    }
    for (const item of items) item.end()
    root.end()
    this.#document._root.data.Outlines = root
    this.#document._root.data.PageMode = 'UseOutlines'
  }
}

function targetOf(plan: Plan, target: { readonly id: string } | { readonly element: Element }): Spot | null {
  return 'id' in target ? (plan.anchors.get(target.id)?.start ?? null) : target.element.start
}

function pageReferences(document: TaggedDocument): Reference[] {
  const pages = document._root.data.Pages
  const data = typeof pages === 'object' && pages !== null && 'data' in pages ? pages.data : null
  return typeof data === 'object' && data !== null && 'Kids' in data && Array.isArray(data.Kids)
    ? data.Kids
    : []
}
