/** The letter as one web page: no script, no request, and a policy that says so. */
import { createHash } from 'node:crypto'
import type { Drawing, Letter } from '../../document.ts'
import { block, element, escapeHtml, openTag } from '../../markup.ts'
import { defaultLayout, type Layout } from '../layout.ts'
import { writeAnnex } from './annexes.ts'
import { writeBlock } from './blocks.ts'
import { type HtmlFonts, safeFamily, writeFontFaces } from './fonts.ts'
import { type Download, writeAside, writeClosing, writeFooter, writeFootnotes, writeHeader } from './frame.ts'
import { ids, type Page } from './page.ts'
import { styleSheet } from './style.ts'

export interface HtmlOptions {
  /** The PDF of the same letter, in the same folder; null leaves the link out. */
  readonly pdf: Download | null
  readonly fonts: HtmlFonts
  readonly layout?: Layout
}

/**
 * The whole file. `artwork` is null where there is no drawing; the words of the figure then take its place. The
 * same letter gives the same text, a line for each block and each row of a table.
 */
export function writeHtml(
  letter: Letter,
  artwork: Drawing | null,
  { pdf, fonts, layout = defaultLayout }: HtmlOptions,
): string {
  const page: Page = { furniture: letter.furniture, artwork, references: new Map() }
  const faces = { family: safeFamily(fonts.family ?? 'Fira Sans'), tabular: fonts.tabular !== null }
  const style = `\n${writeFontFaces(fonts)}\n${styleSheet(layout, faces)}`
  const lines = [
    '<!DOCTYPE html>',
    ...block('html', { lang: letter.language }, [
      ...block('head', {}, [
        '<meta charset="utf-8">',
        openTag('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy(style) }),
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        element('title', {}, escapeHtml(letter.head.subject)),
        openTag('meta', { name: 'author', content: letter.head.organisation }),
        openTag('meta', { name: 'date', content: letter.date }),
        `<style>${style}</style>`,
      ]),
      ...block('body', {}, [
        element('a', { class: 'skip', href: `#${ids.text}` }, escapeHtml(letter.furniture.skipToText)),
        ...writeHeader(letter, layout.logo),
        ...writeAside(letter, pdf),
        ...writeMain(letter, page),
        ...writeFooter(letter),
      ]),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

/** Nothing may load or run but this one style sheet and what it carries in itself. */
function contentPolicy(style: string): string {
  const hash = createHash('sha256').update(style, 'utf8').digest('base64')
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function writeMain(letter: Letter, page: Page): readonly string[] {
  // tabindex: the skip link then moves the focus too, also in browsers that only scroll.
  return block('main', { id: ids.text, tabindex: '-1' }, [
    element('p', {}, escapeHtml(letter.head.salutation)),
    ...letter.body.flatMap(part => writeBlock(part, page)),
    ...writeClosing(letter),
    ...writeFootnotes(letter.footnotes, page),
    ...letter.annexes.flatMap(annex => writeAnnex(annex, page)),
  ])
}
