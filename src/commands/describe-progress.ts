/** The steps of the pipeline as lines for the terminal (looks/terminal). */
import type { Progress } from '../pipeline.ts'
import type { CommandWords } from '../wording/command-words.ts'
import type { Written } from '../write/writers.ts'
import type { ProgressLine } from './outcome.ts'

export function describeProgress(progress: Progress, { steps, progress: words }: CommandWords): ProgressLine {
  switch (progress.step) {
    case 'read':
      return {
        step: steps.read,
        what: `${progress.folder}, ${progress.template}`,
        detail: words.files(progress.files),
      }
    case 'check':
      return {
        step: steps.check,
        what: words.counted(progress.trajectories, progress.agreements),
        detail: words.findings(progress.findings),
      }
    case 'count':
      return {
        step: steps.count,
        what: words.tables,
        detail: words.notes(progress.notes),
      }
  }
}

/** A format that was written: its files, their pages and their size together. */
export function describeWritten({ files, pages }: Written, { steps, progress }: CommandWords): ProgressLine {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
  const names = files.map(({ name }) => name).filter(name => !name.endsWith('-metadata.json'))
  const length = pages === null ? '' : progress.pages(pages.total)
  return {
    step: steps.write,
    what: names.join(', '),
    detail: `${length}${`${Math.ceil(bytes / 1000)} kB`.padStart(9)}`,
  }
}
