/** Text to markup: the one place where HTML is escaped. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// Control characters are not allowed in HTML, not even as references; a tab or a line end is only a space.
const forbidden = /(?![\t\n\r])\p{Cc}/gu

/** Text of the letter as markup, safe between tags and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/g, character => entities[character] ?? character)
}

/** `null` leaves an attribute out; all values are escaped here. */
export type Attributes = Readonly<Record<string, string | null>>

/** The opening tag. */
export function openTag(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapeHtml(value)}"`],
  )
  return `<${name}${written.join('')}>`
}

/** A whole element. `content` is markup already: text goes through `escapeHtml` first. */
export function element(name: string, attributes: Attributes, content: string): string {
  return `${openTag(name, attributes)}${content}</${name}>`
}

/** An element around lines of markup, each on its own line, so that a change shows as the line it is. */
export function block(name: string, attributes: Attributes, lines: readonly string[]): readonly string[] {
  return [openTag(name, attributes), ...lines, `</${name}>`]
}
