/**
 * Characters that act instead of being read: they move the cursor, turn the direction of a line, begin a command of a
 * build log, or are not seen. What comes from files, arguments and names is shown with a sign in their place.
 */

/** Control characters, format characters but the soft hyphen, line and paragraph separators, halves of characters. */
const acting = /(?!\u00ad)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** The same without line feeds: of text that has lines of its own. */
const actingInLines = /(?![\n\u00ad])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

const signOf = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`

/** One line: "[U+000A]" for a line feed, "[U+202E]" for a sign that turns the direction. */
export function visible(text: string): string {
  return text.replace(acting, signOf)
}

/** Whether a text would end its line or move the cursor. */
export const hasControls = (text: string): boolean => /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(text)

/** Text of several lines, each of which the program has made. */
export function visibleLines(text: string): string {
  return text.replace(actingInLines, signOf)
}

/**
 * Build services take some lines of a log as commands: "::error::x", after spaces too, and "##[x]" anywhere. The first
 * character of such a command is shown by its sign.
 */
export function withoutCommands(text: string): string {
  return text
    .replace(/^([^\S\n]*):(?=:[^\n]*?::)/gm, `$1${signOf(':')}`)
    .replace(/#(?=#(?:vso)?\[)/g, signOf('#'))
}

/** A character for a character, for a line with a mark below it. */
export function visibleColumns(text: string): string {
  return text.replaceAll('\t', ' ').replace(acting, '\ufffd')
}

/** JSON that says the same and is safe to look at: what acts stands there by its number. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(actingInLines, character =>
    Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
      .map(unit => `\\u${unit.toString(16).padStart(4, '0')}`)
      .join(''),
  )
}
