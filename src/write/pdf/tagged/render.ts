/** The door of the tagging layer: a definition in, a PDF that is PDF/UA-1 and PDF/A-2a at once out. */
import type { TaggedDefinition } from './definition.ts'
import { TaggedDocument } from './document.ts'
import { layOut } from './layout.ts'
import { Marker } from './marker.ts'
import type { RenderOptions } from './options.ts'
import { paintPages } from './paint.ts'
import { loadSvgPainter } from './pdfmake.ts'
import { startPlan } from './plan-state.ts'
import { TreeWriter } from './write-tree.ts'

export interface Rendered {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Page (from 1) on which the element of each id begins. */
  readonly pageOf: ReadonlyMap<string, number>
}

/**
 * The PDF of a definition.
 * @throws MissingGlyphError for a character that its face does not have
 * @throws DefinitionError for wrong use: ids twice, links to nowhere, figures without words, blocks no page can hold
 */
export async function renderTagged(definition: TaggedDefinition, options: RenderOptions): Promise<Rendered> {
  const plan = startPlan(definition)
  const document = new TaggedDocument(options)
  const pages = layOut(definition, plan, document)
  const paintSvg = plan.needsSvgPainter ? loadSvgPainter() : null
  const marker = new Marker(document)
  const hotspots = paintPages(document, marker, pages, paintSvg)
  new TreeWriter(
    document,
    pages.map(page => page.pageSize.height),
  ).write(plan, marker, hotspots)
  const pageOf = new Map<string, number>()
  for (const [id, { start }] of plan.anchors) if (start) pageOf.set(id, start.page + 1)
  return { bytes: await document.finish(), pages: pages.length, pageOf }
}
