/** What is seen, heard and pressed in a run of the letter's text. */
import type { Annex, Inline } from '../document.ts'
import { fold, type Link } from '../readback/piece.ts'
import type { Setting } from './setting.ts'

/** What is seen of it. A reference to a footnote is its number in brackets. */
export const plain = (content: readonly Inline[]): string => content.map(seen).join('')

function seen(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'value':
    case 'words':
      return inline.text
    case 'strong':
    case 'link':
      return plain(inline.content)
    case 'footnote':
      return `[${inline.number}]`
    case 'token':
      return `${inline.code}${inline.year}${inline.amount === null ? '' : `(${inline.amount.count})`}`
  }
}

/** As `plain`, without references to footnotes. */
export const withoutReferences = (content: readonly Inline[]): string =>
  plain(content.filter(({ type }) => type !== 'footnote'))

/** Word names its references to footnotes itself; the other formats say which one. */
export function linksIn(content: readonly Inline[], setting: Setting): Link[] {
  const { letter, format } = setting
  return content.flatMap((inline): Link[] => {
    switch (inline.type) {
      case 'link':
        return [{ text: fold(plain(inline.content)), to: inline.href, title: inline.title }]
      case 'footnote': {
        const title = format === 'docx' ? null : `${letter.furniture.footnote} ${inline.number}`
        return [{ text: `${inline.number}`, to: `#footnote ${inline.number}`, title }]
      }
      case 'strong':
        return linksIn(inline.content, setting)
      default:
        return []
    }
  })
}

/** On paper the number of the note is the way back; a page on the web has words for it. */
export function backLink(number: number, { letter: { furniture }, format }: Setting): Link {
  const to = `#reference ${number}`
  const { backToText, footnote } = furniture
  switch (format) {
    case 'pdf':
      return { text: `${number}`, to, title: `${backToText}: ${footnote} ${number}` }
    case 'docx':
      return { text: `${number}`, to, title: null }
    case 'html':
      return { text: backToText, to, title: `${backToText}, ${footnote} ${number}` }
  }
}

/** In the list under the signature. */
export function annexLinks({ label, title }: Annex, { format }: Setting): Link[] {
  const to = `#${fold(`${label} ${title}`.normalize('NFC'))}`
  switch (format) {
    case 'pdf':
    case 'docx':
      return [{ text: fold(title), to, title: `${label} ${title}` }]
    case 'html':
      return [{ text: fold(label), to, title: null }]
  }
}

/** Word has no words for a sign. */
export function spokenIn(content: readonly Inline[], setting: Setting): string[] {
  if (setting.format === 'docx') return []
  return content.flatMap(inline => {
    switch (inline.type) {
      case 'value':
        return inline.spoken ?? []
      case 'strong':
      case 'link':
        return spokenIn(inline.content, setting)
      default:
        return []
    }
  })
}
