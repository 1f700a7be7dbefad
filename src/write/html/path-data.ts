/** Path data of drawings in fewer characters: the outlines of letters are most of what a page weighs. */

const numbersOf: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 }

/**
 * The same path with relative coordinates. Counts in whole hundredths, so that no step rounds and nothing drifts.
 * Data with other commands, or with more than two decimals, comes back as it is.
 */
export function shortenPathData(data: string): string {
  const commands = data.match(/[A-Za-z][^A-Za-z]*/g) ?? []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  let written = ''
  for (const command of commands) {
    const letter = command.charAt(0)
    const needed = numbersOf[letter]
    const texts = command.slice(1).match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []
    const values = texts.map(text => Math.round(Number(text) * 100))
    const exact = texts.every(text => /^-?\d+(?:\.\d{1,2})?$/.test(text))
    if (needed === undefined || texts.length !== needed || !exact) return data
    if (letter === 'Z') {
      ;[x, y] = [startX, startY]
      written += 'z'
      continue
    }
    const steps = values.map((value, index) => value - (index % 2 === 0 ? x : y))
    written += letter.toLowerCase() + joinHundredths(steps)
    ;[x, y] = [values[needed - 2] ?? x, values[needed - 1] ?? y]
    if (letter === 'M') [startX, startY] = [x, y]
  }
  return written
}

/** A minus sign parts two numbers by itself; others need a space. */
function joinHundredths(values: readonly number[]): string {
  return values
    .map(value => (value / 100).toString().replace(/^(-?)0\./, '$1.'))
    .map((text, index) => (index === 0 || text.startsWith('-') ? text : ` ${text}`))
    .join('')
}
