/** Streams for people: what is written is safe to look at, and who stops reading ends nothing. */
import { visibleLines, withoutCommands } from '../visible.ts'
import { colourCodes } from './style.ts'

/** Writes text whose line ends are the program's own; `isForLog` when its commands to a build service are too. */
export type Print = (text: string, options?: { readonly isForLog?: boolean }) => void

/** A stream that is closed or on a full disk takes no more, and the run ends as it would have. */
export function printerFor(stream: NodeJS.WriteStream): Print {
  let isOpen = true
  stream.on('error', () => {
    isOpen = false
  })
  return (text, { isForLog = false } = {}) => {
    if (!isOpen || text === '') return
    // Only the colours of the program are let through.
    const shown = (isForLog ? text : withoutCommands(text))
      .split(colourCodes)
      .map((part, index) => (index % 2 === 1 ? part : visibleLines(part)))
      .join('')
    try {
      stream.write(shown)
    } catch {
      isOpen = false
    }
  }
}
