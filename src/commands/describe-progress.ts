/** The steps of the pipeline as lines for the terminal (looks/terminal). */
import type { Progress } from '../pipeline.ts'
import type { Written } from '../write/writers.ts'
import type { ProgressLine } from './outcome.ts'

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

export function describeProgress(progress: Progress): ProgressLine {
  switch (progress.step) {
    case 'read':
      return {
        step: 'read',
        what: `${progress.folder}, ${progress.template}`,
        detail: plural(progress.files, 'file'),
      }
    case 'check':
      return {
        step: 'check',
        what: `${progress.trajectories} trajectories, ${plural(progress.agreements, 'agreement')}`,
        detail: progress.findings === 0 ? 'no findings' : plural(progress.findings, 'finding'),
      }
    case 'count':
      return {
        step: 'count',
        what: 'bijlage 1, bijlage 2, figuur 1',
        detail: progress.notes === 0 ? 'no notes' : `${plural(progress.notes, 'note')} on rounding`,
      }
  }
}

/** A format that was written: its files, their pages and their size together. */
export function describeWritten({ files, pages }: Written): ProgressLine {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
  const names = files.map(({ name }) => name).filter(name => !name.endsWith('-metadata.json'))
  const length = pages === null ? '' : plural(pages, 'page')
  return {
    step: 'write',
    what: names.join(', '),
    detail: `${length}${`${Math.ceil(bytes / 1000)} kB`.padStart(9)}`,
  }
}
