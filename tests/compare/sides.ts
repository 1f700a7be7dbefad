/** Sides to compare: the tiny edition with a letter, as files that a test changes at will. */
import { compareSides } from '../../src/compare/compare-sides.ts'
import type { Comparison, Side } from '../../src/compare/comparison.ts'
import { readStyleKeys } from '../../src/compare/read-style-keys.ts'
import { composeEdition } from '../../src/pipeline.ts'
import { type FileTree, patched, tinyEdition, writeTree } from '../edition/tiny-edition.ts'

/** Astma and Maagklachten have five agreements: three done, two under way. */
export const template = `Wij schrijven over {{ bijlage-1/totaal | telt: "traject", "trajecten" }}.

## Stand

Van de {{ bijlage-2/totaal }} afspraken {{ bijlage-2/totaal/gereed | vorm: "is", "zijn" }} er {{ bijlage-2/totaal/gereed }} gereed. In jaar 2 is dat {{ figuur-1/jaar-2/gereed | breuk }}. Passende zorg vraagt tijd.

::figuur

Tot slot danken wij [alle partijen](https://example.org "Alle partijen op example.org").

::bijlage{soort="trajecten"}

::bijlage{soort="status"}
`

export const templatePath = 'templates/brief.md'

/** The tiny edition, some of its files replaced and one perhaps left out. */
export async function sideOf(
  changes: FileTree = {},
  { label = 'tiny', without = '' }: { readonly label?: string; readonly without?: string } = {},
): Promise<Side> {
  const files = Object.entries({ ...tinyEdition, [templatePath]: template, ...changes })
  const root = writeTree(Object.fromEntries(files.filter(([path]) => path !== without)))
  const composed = await composeEdition({ root, edition: 'tiny', strict: false })
  if (!composed.ok) throw new Error(JSON.stringify(composed.findings, null, 2))
  const { tally, letter, inputs } = composed.value
  const bytes = inputs.find(({ path }) => path === templatePath)?.bytes
  const read = new Set([templatePath, ...tally.edition.files.map(({ path }) => path)])
  const styleFiles = readStyleKeys(inputs.filter(({ path }) => !read.has(path)))
  const text = new TextDecoder().decode(bytes)
  return { label, tally, letter, template: { path: templatePath, text }, styleFiles }
}

/** The tiny edition against itself with some files replaced. */
export async function changed(after: FileTree, before: FileTree = {}): Promise<Comparison> {
  return compareSides(await sideOf(before, { label: 'main:tiny' }), await sideOf(after))
}

export const astma = 'data/tiny/trajecten/astma.yaml'
export const maagklachten = 'data/tiny/trajecten/maagklachten.yaml'

/** AS-02 is done now: one agreement of two under way. */
export const statusChanged = patched(astma, 'status: bezig', 'status: gereed')

/** AS-01 moves from Keuzehulp to Overig. */
export const categoryChanged = patched(astma, 'categorie: keuzehulp', 'categorie: overig')

/** AS-01 keeps two of its three agreements; the third one is a part of its own, still under way. */
export const bundleSplit = patched(
  astma,
  'aantal: 3\n    status: gereed\n',
  'aantal: 2\n    status: gereed\n  - id: AS-03\n    uit: AS-01\n    categorie: keuzehulp\n    status: gereed\n',
)

/** A template with one stretch replaced; throws when the stretch is not in it. */
export function typed(before: string, after: string): FileTree {
  if (!template.includes(before)) throw new Error(`the template has no ${before}`)
  return { [templatePath]: template.replace(before, () => after) }
}
