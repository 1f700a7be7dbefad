/** What a letter prints and draws, to tell whether anything of it changed at all. */
import type { Letter } from '../document.ts'

/** Where things come from: places in files, paths of values, and the wholes of shares, whose text is final. */
const unprinted: ReadonlySet<string> = new Set(['place', 'path', 'of', 'ofPath', 'unit'])

/** Equal for two letters that look the same, whatever their numbers were counted from. */
export function printedOf({ head, body, closing, annexes, footnotes, furniture, ...others }: Letter): string {
  const { programme, language, date, fileName } = others
  const printed = { head, body, closing, annexes, footnotes, furniture, programme, language, date, fileName }
  return JSON.stringify(printed, (key, value: unknown) => {
    if (unprinted.has(key)) return undefined
    const isValue = typeof value === 'object' && value !== null && 'type' in value && value.type === 'value'
    return isValue ? { ...value, amount: null } : value
  })
}
