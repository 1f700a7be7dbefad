/** Signs and spaces as a Dutch typesetter sets them; words stay as they are. */
import { noBreakSpace } from './words.ts'

/** "jaar 3", "bijlage 2", "figuur 1": what names a number does not part from it. */
const reference = /\b(bijlage|bijlagen|figuur|figuren|jaar|pagina|hoofdstuk|paragraaf|artikel) (?=\d)/giu
const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const dayOfMonth = new RegExp(`\\b(\\d{1,2}) (?=(?:${months})\\b)`, 'giu')
const unit = /(\d) (?=(?:procent|euro|miljoen|miljard|procentpunt|procentpunten)\b)/giu

/** Text that was typed: no-break spaces, and ASCII quotes as quotes. */
export function setText(text: string): string {
  return setQuotes(text)
    .replace(reference, `$1${noBreakSpace}`)
    .replace(dayOfMonth, `$1${noBreakSpace}`)
    .replace(unit, `$1${noBreakSpace}`)
}

/** An ASCII quote opens at the start, after a space or an opening bracket; elsewhere it closes. */
function setQuotes(text: string): string {
  return text
    .replace(/(^|[\s([\u00a0])"/gu, '$1“')
    .replace(/"/gu, '”')
    .replace(/(^|[\s([\u00a0])'(?=[^\s])/gu, (_match, before: string, at: number) =>
      /^'[a-z]\b/iu.test(text.slice(at + before.length)) ? `${before}’` : `${before}‘`,
    )
    .replace(/'/gu, '’')
}
