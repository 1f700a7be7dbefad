/** The examples of `--explain` are true: in the edition of 2024 the wrong one is found, and the right one is not. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import type { CodeExample } from '../../src/findings/codes/code-entry.ts'
import { findingCodes } from '../../src/findings/codes.ts'
import { composeEdition } from '../../src/pipeline.ts'
import { review } from '../../src/review/review.ts'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Data and templates of 2024, with more templates over them. */
function rootWith(...templates: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'examples-'))
  folders.push(root)
  cpSync(join(repository, 'data'), join(root, 'data'), { recursive: true })
  for (const path of ['templates', ...templates]) {
    cpSync(join(repository, path), join(root, 'templates'), { recursive: true })
  }
  return root
}

const plain = rootWith()
const styled = rootWith('tests/fixtures/house-style/templates')

/** What an example takes the place of when neither of its stretches is in the file. */
const placeFor: Readonly<Record<string, string>> = {
  'text-after-annex': '::bijlage{soort="trajecten"}',
  'year-rule': 'implementatiejaar: 2',
}

/** How often the code is found with one stretch of its example: in the place of the other one, or beside the rest. */
async function countWith(code: string, example: CodeExample, put: string) {
  const { file } = example
  const root = file === 'templates/huisstijl.yaml' ? styled : plain
  const path = join(root, file.startsWith('templates/') ? file : `data/2024/${file}`)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null
  writeFileSync(path, insert(before ?? '', { ...example, put, instead: placeFor[code] ?? '' }))
  const { findings } = await composeEdition(
    { root, edition: '2024', strict: false },
    () => {},
    async examined => review(examined),
  )
  if (before === null) rmSync(path)
  else writeFileSync(path, before)
  return findings.filter(finding => finding.code === code).length
}

function insert(
  text: string,
  { file, wrong, right, put, instead }: CodeExample & { readonly put: string; readonly instead: string },
): string {
  const there = [right, wrong, instead].find(stretch => stretch !== '' && text.includes(stretch))
  if (there !== undefined) return text.replace(there, () => put)
  const at =
    file.startsWith('templates/') && !put.includes('::bijlage') ? text.indexOf('::bijlage') : text.length
  return `${text.slice(0, at)}${put}\n\n${text.slice(at)}`
}

const examples = Object.entries(findingCodes).flatMap(([code, { example }]) =>
  example === null ? [] : [{ code, example }],
)

describe('the example of', () => {
  it.each(examples)('$code', async ({ code, example }) => {
    const before = await countWith(code, example, example.right)
    expect(await countWith(code, example, example.wrong)).toBeGreaterThan(before)
  })
})
