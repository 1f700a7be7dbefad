/** Whether a text is a comparison that this program wrote, in any of its formats: such a file may be replaced. */

/** Empty files, and texts for a terminal, which begin with a label of their own, are not told apart from others. */
export function isComparison(text: string): boolean {
  return text.startsWith('<!-- report-diff ') || text.includes(htmlMark) || isJson(text)
}

/** In the head of the page. */
export const htmlMark = '<meta name="generator" content="report diff">'

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'isLetterSame' in value && 'matrix' in value
  } catch {
    return false
  }
}
