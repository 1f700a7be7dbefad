/** Signs and spaces as a Dutch typesetter sets them; words stay as they are. */
import { noBreakSpace } from './words.ts'

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'

/** Spaces that must not part their neighbours. Each pattern matches what stands before such a space. */
const beforeNoBreakSpace: readonly RegExp[] = [
  // "jaar 3", "bijlage 2": what names a number.
  /(?<!\p{L})(?:bijlagen?|figu(?:ur|ren)|tabel(?:len)?|jaar|pagina|hoofdstuk|paragraaf|artikel|voetnoot) (?=\d)/giu,
  // "9 december"
  new RegExp(`(?<!\\d)\\d{1,2} (?=(?:${months})(?!\\p{L}))`, 'giu'),
  // "13 procent", "€ 5"
  /\d (?=(?:procent|procentpunt|procentpunten|euro|duizend|miljoen|miljard|kilometer|km|uur|%|°)(?!\p{L}))/giu,
  /[€§] (?=\d)/gu,
]

/** One typed text; see `setTexts`. */
export function setText(text: string): string {
  return setTexts([text])[0] ?? text
}

/**
 * Typed texts that follow on each other in one paragraph: no-break spaces, and ASCII quotes as quotes. Every text
 * keeps its length, because one sign is put for one.
 */
export function setTexts(texts: readonly string[]): string[] {
  let whole = setQuotes(texts.join(''))
  for (const pattern of beforeNoBreakSpace) {
    whole = whole.replace(pattern, match => match.slice(0, -1) + noBreakSpace)
  }
  let at = 0
  return texts.map(({ length }) => {
    at += length
    return whole.slice(at - length, at)
  })
}

/**
 * An ASCII quote opens at the start and after a space, bracket, dash or opening quote; elsewhere it closes. What
 * stands for letters or a century is an apostrophe, unless the next one closes: 's morgens, 't, '90, but ‘r’, ‘24 uur’.
 */
function setQuotes(text: string): string {
  return text
    .replace(/(?<=^|[\s([{–—/‘“'])"/gu, '“')
    .replace(/"/gu, '”')
    .replace(
      /(?<=^|[\s([{–—/“])'(?=\S)(?:(?!\p{L}(?!\p{L})|\d\d(?!\d))|(?=[^']*[^\s([{–—/“']'(?!\p{L}|\d)))/gu,
      '‘',
    )
    .replace(/'/gu, '’')
}
