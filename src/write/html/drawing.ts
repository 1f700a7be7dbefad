/** Drawings inside the page: the SVG of the figure and of the keys of its statuses. */
import { block, element, escapeHtml } from '../../markup.ts'

export interface DrawingOptions {
  /** Put before every id of the drawing: drawings are made apart and count their clips alike. */
  readonly prefix: string
  /** Name and text for people who do not see it; null for a drawing whose text stands beside it. */
  readonly spoken: { readonly title: string; readonly description: string } | null
}

/** A self-contained SVG file as lines of an inline drawing. Size comes from the style sheet, by its viewBox. */
export function writeDrawing(svg: string, { prefix, spoken }: DrawingOptions): readonly string[] {
  const start = svg.indexOf('<svg')
  const startEnd = svg.indexOf('>', start)
  const viewBox = /\bviewBox="([^"]*)"/.exec(svg.slice(start, startEnd))?.[1] ?? null
  const content = svg
    .slice(startEnd + 1, svg.lastIndexOf('</svg>'))
    .replace(/\s(id|href|xlink:href)="(#?)([^"]*)"/g, (_whole, name: string, hash: string, id: string) =>
      name === 'id' || hash !== '' ? ` ${name}="${hash}${prefix}_${id}"` : ` ${name}="${id}"`,
    )
    .replace(/url\(#([^)]+)\)/g, `url(#${prefix}_$1)`)
    .replace(/\sstyle="([^"]*)"/g, (_whole, style: string) => presentationAttributes(style))
    .replace(/>\s*</g, '>\n<')
    .trim()
  const lines = content === '' ? [] : content.split('\n')
  if (spoken === null) return block('svg', { viewBox, 'aria-hidden': 'true' }, lines)
  const title = `${prefix}_title`
  const description = `${prefix}_desc`
  return block('svg', { viewBox, role: 'img', 'aria-labelledby': `${title} ${description}` }, [
    element('title', { id: title }, escapeHtml(spoken.title)),
    element('desc', { id: description }, escapeHtml(spoken.description)),
    ...lines,
  ])
}

/** The policy of the page lets no style attribute work; the same properties do as attributes. */
function presentationAttributes(style: string): string {
  return style
    .split(';')
    .map(declaration => declaration.split(':').map(part => part.trim()))
    .flatMap(([name, value]) => (name && value ? [` ${name}="${value}"`] : []))
    .join('')
}
