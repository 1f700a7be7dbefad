/** Turns of phrase that wordings share, in each language. */

const longestQuoted = 60
const mostListed = 16

/** In double quotes, cut when it is very long. */
export function quote(text: string): string {
  const characters = [...text.slice(0, 2 * longestQuoted + 1)]
  const cut = characters.length > longestQuoted
  return `"${cut ? `${characters.slice(0, longestQuoted).join('')}...` : text}"`
}

/** `a, b or c` with the word for "or"; a long list ends with how many more there are. */
function listNames(
  names: readonly string[],
  { or, more }: { readonly or: string; readonly more: (count: number) => string },
): string {
  const shown = names.length > mostListed ? names.slice(0, mostListed) : names.slice(0, -1)
  const last = names.length > mostListed ? more(names.length - mostListed) : (names.at(-1) ?? '')
  return shown.length === 0 ? last : `${shown.join(', ')} ${or} ${last}`
}

const join = (names: readonly (string | number)[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`

const plural = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

export const nl = {
  oneOf: (names: readonly string[]): string =>
    names.length === 0
      ? 'niets'
      : listNames(names, { or: 'of', more: count => `een van nog ${count} andere` }),
  and: (names: readonly (string | number)[]): string => join(names, 'en'),
  plural,
  /** Numbers as Dutch writes them. */
  decimal: (number: number | string): string => String(number).replace('.', ','),
}

export const en = {
  oneOf: (names: readonly string[]): string =>
    names.length === 0 ? 'nothing' : listNames(names, { or: 'or', more: count => `one of ${count} more` }),
  and: (names: readonly (string | number)[]): string => join(names, 'and'),
  plural,
}
