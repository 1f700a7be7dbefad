/** The text outputs of 2024 are in git for reviewers; they are those of the data beside them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { newFolder, removeFolders, report, repository } from './run-report.ts'

afterAll(removeFolders)

describe('out/2024', () => {
  it('is what a build makes now (if not: npx report build 2024)', () => {
    const fresh = newFolder()
    expect(report(['build', '2024', '--out', fresh]).status).toBe(0)
    const isText = (name: string) => /\.(?:md|csv|json|html|svg)$/.test(name) && name !== 'manifest.json'
    const names = readdirSync(fresh).filter(isText).sort()
    expect(names).toHaveLength(13)
    const kept = join(repository, 'out', '2024')
    const stale = names.filter(
      name => readFileSync(join(fresh, name), 'utf8') !== readFileSync(join(kept, name), 'utf8'),
    )
    expect(stale).toEqual([])
  })
})
