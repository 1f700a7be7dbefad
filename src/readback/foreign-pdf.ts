/** What a PDF holds besides the letter: what acts, what is attached, what is asked, what is switched off. */
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { ForeignList } from './foreign.ts'

/** Of the whole file; that of pages is found where they are read. */
export async function addActions(document: PDFDocumentProxy, found: ForeignList): Promise<void> {
  const add = (kind: 'code' | 'embedded' | 'form', value: unknown) => {
    if (value !== null && value !== undefined) found.add(kind, 'file', namesOf(value))
  }
  add('code', await document.getOpenAction())
  add('code', await document.getJSActions())
  add('embedded', await document.getAttachments())
  add('form', await document.getFieldObjects())
  if (document.isPureXfa) found.add('form', 'file', 'XFA')
  for (const [, group] of await document.getOptionalContentConfig()) {
    const name = isNamed(group) ? group.name : ''
    found.add('hidden-text', 'file', `layer ${name}`.trim())
  }
}

const isNamed = (value: unknown): value is { readonly name: string } =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'

function namesOf(value: unknown): string {
  if (value instanceof Map) return [...value.keys()].join(', ')
  return typeof value === 'object' && value !== null ? Object.keys(value).join(', ') : String(value)
}

/** As pdf.js tells of it. */
interface FoundAnnotation {
  readonly subtype?: string
  readonly contentsObj?: { readonly str?: string }
  readonly hasAppearance?: boolean
  readonly action?: unknown
  readonly attachment?: unknown
  readonly actions?: unknown
  readonly resetForm?: unknown
  readonly setOCGState?: unknown
}

const doings = ['action', 'actions', 'resetForm', 'setOCGState'] as const

/** Links may only lead; all else is somebody's note, or does something. */
export function addAnnotation(annotation: FoundAnnotation, page: number, found: ForeignList): void {
  const { subtype = '', contentsObj, hasAppearance, attachment } = annotation
  const at = `page ${page}`
  if (subtype === 'Widget') found.add('form', at, subtype)
  else if (subtype !== 'Link') found.add('comment', at, `${subtype} ${contentsObj?.str ?? ''}`.trim())
  else if (hasAppearance === true) found.add('stray-text', at, subtype)
  if (attachment !== undefined) found.add('embedded', at, subtype)
  for (const doing of doings) {
    const value = annotation[doing]
    if (value !== undefined && value !== null) found.add('code', at, namesOf(value))
  }
}
