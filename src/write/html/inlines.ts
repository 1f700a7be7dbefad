/** Inlines of the model to phrasing content. */
import type { FootnoteInline, Inline, TokenInline, ValueInline } from '../../document.ts'
import { element, escapeHtml } from '../../markup.ts'
import { ids, type Page } from './page.ts'

/** Markup of a run of inlines. */
export function writeInlines(content: readonly Inline[], page: Page): string {
  return content.map(inline => writeInline(inline, page)).join('')
}

function writeInline(inline: Inline, page: Page): string {
  switch (inline.type) {
    case 'text':
    case 'words':
      return escapeHtml(inline.text)
    case 'value':
      return writeValue(inline)
    case 'strong':
      return element('strong', {}, writeInlines(inline.content, page))
    case 'link':
      return element('a', { href: inline.href, title: inline.title }, writeInlines(inline.content, page))
    case 'footnote':
      return writeReference(inline, page)
    case 'token':
      return writeToken(inline)
    default:
      return neverWritten(inline)
  }
}

function neverWritten(inline: never): never {
  throw new TypeError(`no markup for ${JSON.stringify(inline)}`)
}

/** A sign that says nothing by itself is an image to a screen reader, with the word as its name. */
function writeValue({ text, spoken }: ValueInline): string {
  const shown = escapeHtml(text)
  return spoken === null ? shown : element('span', { role: 'img', 'aria-label': spoken }, shown)
}

function writeReference({ number }: FootnoteInline, { furniture, references }: Page): string {
  const time = (references.get(number) ?? 0) + 1
  references.set(number, time)
  const link = element(
    'a',
    {
      id: ids.reference(number, time),
      href: `#${ids.footnote(number)}`,
      role: 'doc-noteref',
      'aria-label': `${furniture.footnote} ${number}`,
    },
    `${number}`,
  )
  return element('sup', {}, link)
}

/** `KR3(2)`; nothing stands between its parts, so that it is copied and found as one word. */
export function writeToken({ code, year, amount }: TokenInline): string {
  const count = amount === null ? '' : `(${amount.count})`
  const parts = `<b>${escapeHtml(code)}</b><sub>${year}</sub>${count}`
  return element('span', { class: 'token' }, parts)
}
