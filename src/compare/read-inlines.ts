/** Inlines of the letter as text, with the numbers in them and what is no word. */
import type { Amount, Inline } from '../document.ts'
import { askedFor } from './typed-values.ts'

/** Something that stands from `start` up to `end` of the text. */
interface Span {
  readonly start: number
  readonly end: number
}

export interface Reading {
  /** The words alone; references to footnotes have none. */
  readonly text: string
  readonly values: readonly (Span & { readonly amount: Amount })[]
  /** Values of the template, as it asks for them. */
  readonly asked: readonly (Span & { readonly value: string })[]
  /** Weight, addresses and footnotes: with the same words and forms two texts are the same. */
  readonly forms: readonly (Span & { readonly form: string })[]
}

export function readInlines(content: readonly Inline[]): Reading {
  const values: (Span & { readonly amount: Amount })[] = []
  const forms: (Span & { readonly form: string })[] = []
  const asked: (Span & { readonly value: string })[] = []
  let text = ''
  const visit = (inline: Inline): void => {
    const start = text.length
    switch (inline.type) {
      case 'text':
        text += inline.text
        return
      case 'words':
        text += inline.text
        asked.push({ start, end: text.length, value: askedFor(inline) })
        return
      case 'value':
        text += inline.text
        values.push({ start, end: text.length, amount: inline.amount })
        if (inline.place !== null) asked.push({ start, end: text.length, value: askedFor(inline) })
        return
      case 'strong':
        for (const inner of inline.content) visit(inner)
        forms.push({ start, end: text.length, form: `**${text.slice(start)}**` })
        return
      case 'link':
        for (const inner of inline.content) visit(inner)
        forms.push({ start, end: text.length, form: `${inline.href} (${inline.title})` })
        return
      case 'token':
        text += `${inline.code}${inline.year}${inline.amount === null ? '' : `(${inline.amount.count})`}`
        return
      case 'footnote':
        forms.push({ start, end: start, form: `[${inline.number}]` })
        return
      default:
        inline satisfies never
    }
  }
  for (const inline of content) visit(inline)
  return { text, values, asked, forms }
}
