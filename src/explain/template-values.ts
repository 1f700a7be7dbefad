/** The values that a template asks for, with their filters: the letter keeps what they became. */
import type { Spot } from './explanation.ts'

export interface TemplateValue {
  readonly path: string
  /** The filter besides `hoofdletter`; null without. */
  readonly filter: string | null
  readonly arguments: readonly string[]
  /** True with the filter `hoofdletter`. */
  readonly isCapital: boolean
  /** Where the path begins. */
  readonly at: Spot
}

const pattern = /\{\{\s*([^\s|{}:,"“”]+)([^{}]*)\}\}/gu
const filterName = /\|\s*([^\s|:]+)/gu
const quoted = /"([^"]*)"|“([^”]*)”/gu

/** `text` is that of a template that was composed without errors: every value in it is well formed. */
export function findTemplateValues({
  file,
  text,
}: {
  readonly file: string
  readonly text: string
}): TemplateValue[] {
  let line = 1
  let lineStart = 0
  const advance = (offset: number) => {
    for (
      let end = text.indexOf('\n', lineStart);
      end >= 0 && end < offset;
      end = text.indexOf('\n', lineStart)
    ) {
      line++
      lineStart = end + 1
    }
  }
  return [...text.matchAll(pattern)].map(match => {
    const [whole, path = '', rest = ''] = match
    const offset = match.index + whole.indexOf(path)
    advance(offset)
    const column = [...text.slice(lineStart, offset)].length + 1
    // Words in quotes may hold the sign that parts filters.
    const bare = rest.replace(quoted, '')
    const filters = [...bare.matchAll(filterName)].map(([, name = '']) => name)
    return {
      path,
      filter: filters.find(name => name !== 'hoofdletter') ?? null,
      arguments: [...rest.matchAll(quoted)].map(([, straight, curly]) => straight ?? curly ?? ''),
      isCapital: filters.includes('hoofdletter'),
      at: { file, line, column },
    }
  })
}
