/** Reviews the tiny edition with a text of the test's own, and says what was found where. */
import type { Diagnostic } from '../../src/findings/diagnostic.ts'
import { inWords } from '../../src/findings/wordings.ts'
import { composeEdition } from '../../src/pipeline.ts'
import { review } from '../../src/review/review.ts'
import { type FileTree, patched, writeTiny, writeTree } from '../edition/tiny-edition.ts'

export const annexes = '\n\n::bijlage{soort="trajecten"}\n\n::bijlage{soort="status"}\n'

/** All findings of `report check` of an edition that lies below a folder. */
export async function reviewFolder(root: string, edition: string): Promise<readonly Diagnostic[]> {
  const composed = await composeEdition({ root, edition, strict: false }, undefined, async examined =>
    review(examined),
  )
  return composed.findings
}

/** Reviews the tiny edition with this text, its annexes behind it, and some files replaced. */
export async function reviewTiny(text: string, replaced: FileTree = {}): Promise<readonly Diagnostic[]> {
  return reviewFolder(writeTiny({ 'templates/brief.md': text + annexes, ...replaced }), 'tiny')
}

/** Reviews files alone, of an edition that is a whole in itself. */
export async function reviewTree(files: FileTree, edition: string): Promise<readonly Diagnostic[]> {
  return reviewFolder(writeTree(files), edition)
}

/** What a place underlines. */
export function underlined({ place }: Diagnostic): string {
  const { sourceLine, column, line, endLine, endColumn } = place
  return [...sourceLine].slice(column - 1, line === endLine ? endColumn - 1 : undefined).join('')
}

/** `file:line:column words`, one for each finding with the code; the folder of the tiny edition is left out. */
export function placesOf(code: string, findings: readonly Diagnostic[]): string[] {
  return findings
    .filter(finding => finding.code === code)
    .map(finding => {
      const { file, line, column } = finding.place
      const short = file.replace(/^data\/[^/]+\/|^templates\//, '')
      return `${short}:${line}:${column} ${underlined(finding)}`
    })
}

/** What the findings with the code say was found, in English. */
export function foundBy(code: string, findings: readonly Diagnostic[]): string[] {
  return findings.flatMap(finding =>
    finding.code === code && finding.found !== undefined ? [inWords(finding.found, 'en')] : [],
  )
}

/** `patched`, for several stretches of one file. */
export function patchedAll(path: string, changes: readonly (readonly [string, string])[]): FileTree {
  return changes.reduce<FileTree>((tree, [before, after]) => {
    const text = tree[path]
    if (text === undefined) return patched(path, before, after)
    if (typeof text !== 'string' || !text.includes(before)) throw new Error(`${path} has no ${before}`)
    return { [path]: text.replace(before, () => after) }
  }, {})
}
