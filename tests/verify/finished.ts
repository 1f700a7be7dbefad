/** Finished editions to change at will, and the verification of one changed file without a manifest in its way. */
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Letter } from '../../src/document.ts'
import { composeEdition } from '../../src/pipeline.ts'
import type { Difference } from '../../src/verify/compare-pieces.ts'
import type { Problem } from '../../src/verify/verification.ts'
import { verifyFolder } from '../../src/verify/verify-folder.ts'
import { copyOf, newFolder, replaceIn, report, repository } from '../cli/run-report.ts'

export interface Finished {
  readonly folder: string
  readonly letter: Letter
}

/** Text with everything that a letter may hold and that of 2024 does not. */
const more = `### Opgaven en wensen

De stappen zijn:

1. Eerst overleg met partijen.

   Met een tweede alinea.

   - een punt
   - nog een punt
2. Dan [schrijven aan het bureau van het Zorginstituut over de voortgang van alle trajecten](mailto:info@example.org "Mail aan het bureau"), met **een [tweede link](https://example.org/a-b?x=1&y=2 "Tweede adres")**.
   1. binnen een
   2. binnen twee
3. Klaar met én/of-constructies, zorg-en-welzijnsakkoorden en KR-kaarten.

`

/** The edition of 2024 with lists, links and a heading of the third level; `change` writes in its template. */
export async function finishRich(change: (template: string) => string = text => text): Promise<Finished> {
  const root = copyOf(repository)
  const template = join(root, 'templates/brief-2024.md')
  const before = '## Kennis van zorgverleners'
  replaceIn(template, before, `${more}${before}`)
  const text = readFileSync(template, 'utf8')
  writeFileSync(template, change(text))
  const folder = newFolder()
  report(['build', '2024', '--root', root, '--out', folder])
  const composed = await composeEdition({ root, edition: '2024', strict: false })
  if (!composed.ok) throw new Error('the rich letter has errors')
  return { folder, letter: composed.value.letter }
}

/** A copy of finished files, to change at will. */
export function copyFinished(folder: string): string {
  const copy = newFolder()
  cpSync(folder, copy, { recursive: true })
  return copy
}

export function nameIn(folder: string, ending: string): string {
  const name = readdirSync(folder).find(one => one.endsWith(ending))
  if (name === undefined) throw new Error(`no ${ending} in ${folder}`)
  return name
}

/** A difference, or what else is wrong with a file. */
type Found = Difference | Problem

/** The one file of that ending against the letter, whatever its hash; the others are there. */
export async function verifyOne({ folder, letter }: Finished, ending: string): Promise<readonly Found[]> {
  const outputs = [...new Set(['.pdf', ending])].map(one => ({ name: nameIn(folder, one), sha256: '' }))
  const manifest = { edition: '2024', suffix: '', inputs: [], outputs }
  const { problems } = await verifyFolder({ folder, manifest, letter, logo: null, inputs: [], unlisted: [] })
  const name = nameIn(folder, ending)
  return problems.flatMap((problem): Found[] => {
    if (problem.file !== name || problem.kind === 'changed-file') return []
    if (problem.kind !== 'differs') return [problem]
    const { where, expected, found } = problem
    return [{ where, expected, found }]
  })
}

/** Gives a changed file the hash that the manifest has for it, so that only what it says can give it away. */
export function repairManifest(folder: string, name: string): void {
  const path = join(folder, 'manifest.json')
  const hash = createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex')
  const lines = readFileSync(path, 'utf8').split('\n')
  const repaired = lines.map(line =>
    line.includes(`"bestand":"${name}"`) ? line.replace(/"sha256":"[0-9a-f]+"/, `"sha256":"${hash}"`) : line,
  )
  writeFileSync(path, repaired.join('\n'))
}

function replaceFirst(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`no ${from}`)
  return changed
}

/** Changes the first place in a part of the Word document. */
export function changeDocx(
  folder: string,
  from: string | RegExp,
  to: string,
  part = 'word/document.xml',
): string {
  const name = nameIn(folder, '.docx')
  const parts = unzipSync(readFileSync(join(folder, name)))
  const bytes = parts[part]
  const xml = replaceFirst(bytes === undefined ? '' : strFromU8(bytes), from, to)
  writeFileSync(join(folder, name), zipSync({ ...parts, [part]: strToU8(xml) }))
  return name
}

/** Changes the first place in the page. */
export function changeHtml(folder: string, from: string | RegExp, to: string): void {
  const path = join(folder, nameIn(folder, '.html'))
  writeFileSync(path, replaceFirst(readFileSync(path, 'utf8'), from, to))
}

/** Writes over bytes of the PDF that are not compressed; the same number of them, so that nothing moves. */
export function changePdf(folder: string, from: string, to: string): void {
  if (from.length !== to.length) throw new Error('a PDF knows where everything stands')
  const path = join(folder, nameIn(folder, '.pdf'))
  writeFileSync(path, replaceFirst(readFileSync(path, 'latin1'), from, to), 'latin1')
}
