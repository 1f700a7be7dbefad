/** Opens and closes marked content, so that nothing is painted outside of it and nothing is opened twice. */
import type { TaggedDocument } from './document.ts'
import type { Element, Mark } from './tree.ts'

const ARTIFACTS = {
  Layout: '<</Type /Layout>>',
  Background: '<</Type /Background>>',
  Header: '<</Type /Pagination /Subtype /Header>>',
  Footer: '<</Type /Pagination /Subtype /Footer>>',
  Repeat: '<</Type /Pagination>>',
} as const

export class Marker {
  /** For each page the element of each of its marked-content ids. */
  readonly owners: Element[][] = []
  readonly #document: TaggedDocument
  #open: Mark | null = null

  constructor(document: TaggedDocument) {
    this.#document = document
  }

  /** Number of the current page, from 0. */
  get page(): number {
    return this.owners.length - 1
  }

  startPage(): void {
    this.owners.push([])
  }

  /** What is painted from now on belongs to `mark`. */
  open(mark: Mark): void {
    if (this.#open === mark) return
    this.close()
    this.#open = mark
    if (typeof mark === 'string') {
      this.#document.addContent(`/Artifact ${ARTIFACTS[mark]} BDC`)
      return
    }
    const owners = this.owners[this.page] ?? []
    const mcid = owners.push(mark.element) - 1
    mark.marks.push({ page: this.page, mcid })
    this.#document.addContent(`/${mark.element.type} <</MCID ${mcid}>> BDC`)
  }

  close(): void {
    if (this.#open !== null) this.#document.addContent('EMC')
    this.#open = null
  }
}
