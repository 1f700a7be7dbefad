/** `report verify <folder>`: finished files, read back, against the data that they were made from. */
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Language } from '../findings/languages.ts'
import { composeEdition } from '../pipeline.ts'
import { countBySeverity } from '../terminal/print-findings.ts'
import { catalogues } from '../verify/catalogues.ts'
import type { InputFile, Manifest } from '../verify/manifest.ts'
import { printVerification } from '../verify/print-verification.ts'
import type { Problem, Verification } from '../verify/verification.ts'
import { openManifests, unlistedFiles, verifyFolder } from '../verify/verify-folder.ts'
import type { VerifyWords } from '../verify/words.ts'
import { styleOption } from './docx-look.ts'
import type { Outcome, World } from './outcome.ts'

export interface VerifyConfig {
  /** The folder that holds data and templates. */
  readonly root: string
  /** The folder of finished files. */
  readonly folder: string
  /** Prints the structure of the PDF instead. */
  readonly outline: boolean
  readonly lang: Language
}

export async function verify(config: VerifyConfig, world: World): Promise<Outcome> {
  const { folder, outline, lang } = config
  const words = catalogues[lang]
  const shown = (relative(world.cwd, folder) || '.').replaceAll('\\', '/')
  const manifests = openManifests(folder)
  if (typeof manifests === 'string') {
    const text = `${shown}/manifest.json: ${words.unreadable[manifests]}\n   ${words.hint}  ${words.build}`
    return { status: 1, outcome: 'unread', findings: [], files: [], summary: text }
  }
  const outcomes: Outcome[] = []
  // Told once, with the first edition of the folder.
  let unlisted = unlistedFiles(folder, manifests)
  for (const manifest of manifests) {
    outcomes.push(
      outline
        ? await printOutline(folder, { shown, manifest, words })
        : await verifyEdition(manifest, { config, shown, words, world, unlisted }),
    )
    unlisted = []
  }
  const [first, ...others] = outcomes
  if (first === undefined) throw new Error('a folder with manifests has one')
  return others.reduce(together, first)
}

/** Two editions of one folder: what both say, and the status of the worse. */
function together(one: Outcome, other: Outcome): Outcome {
  const worse = other.status > one.status ? other : one
  return {
    ...worse,
    findings: [...one.findings, ...other.findings],
    text: [one.text, other.text].filter(text => text !== undefined).join('\n'),
    data: [one.data, other.data].flat(),
    summary: [one.summary, other.summary].filter(text => text !== '').join('\n'),
  }
}

async function verifyEdition(
  manifest: Manifest,
  {
    config: { root, folder },
    shown,
    words,
    world,
    unlisted,
  }: {
    readonly config: VerifyConfig
    readonly unlisted: readonly string[]
    readonly shown: string
    readonly words: VerifyWords
    readonly world: World
  },
): Promise<Outcome> {
  const composed = await composeEdition({ root, edition: manifest.edition, strict: false })
  if (!composed.ok) {
    const summary = world.words.findings(countBySeverity(composed.findings))
    return { status: 1, outcome: 'failed', findings: composed.findings, files: [], summary }
  }
  const { letter, inputs, style } = composed.value
  const verification = await verifyFolder({
    folder,
    manifest: withoutForeign(manifest),
    letter,
    logo: style?.logo?.alt ?? null,
    inputs: [...inputs, ...styleFiles(manifest, root)],
    unlisted,
  })
  const count = verification.problems.length
  const { documents, tables, numbers } = verification
  if (count === 0 && documents.length + tables.length + numbers === 0)
    return { status: 1, outcome: 'unread', findings: [], files: [], summary: words.nothingRead(shown) }
  return {
    status: count === 0 ? 0 : 1,
    outcome: count === 0 ? 'agrees' : 'differs',
    findings: [],
    files: [],
    text: printVerification(verification, words, manifest.outputs.length),
    data: verification,
    summary:
      count === 0
        ? words.agrees(shown)
        : `${words.differs(count, shown)}\n   ${words.hint}  ${hintFor(verification, words)}`,
  }
}

/** What helps: to make anew what was changed, to put aside what is not ours; else a new build has the same fault. */
function hintFor({ edition, problems }: Verification, words: VerifyWords): string {
  const has = (...kinds: readonly Problem['kind'][]) => problems.some(({ kind }) => kinds.includes(kind))
  if (has('changed-file', 'missing-file', 'changed-input')) return words.refresh(edition)
  return has('differs', 'foreign', 'other-document', 'unreadable') ? words.sameAgain(edition) : words.putAside
}

/** Without a Word file outside the root: the manifest knows its name and hash, not its place. */
function withoutForeign(manifest: Manifest): Manifest {
  return { ...manifest, inputs: manifest.inputs.filter(({ name }) => !name.startsWith(styleOption)) }
}

/** The Word file under the root whose styles a build took; the letter itself does not know of it. */
function styleFiles({ inputs }: Manifest, root: string): InputFile[] {
  return inputs.flatMap(({ name }): InputFile[] => {
    const isPlain = name.endsWith('.docx') && !/(^|\/)\.\.?(\/|$)|[\\:]|^\//.test(name)
    if (!isPlain || name.startsWith(styleOption)) return []
    try {
      return [{ path: name, bytes: readFileSync(join(root, name)) }]
    } catch {
      return []
    }
  })
}

/** The tree of tags from top to bottom, as reading software meets it. */
async function printOutline(
  folder: string,
  {
    shown,
    manifest,
    words,
  }: { readonly shown: string; readonly manifest: Manifest; readonly words: VerifyWords },
): Promise<Outcome> {
  const { readOutline } = await import('../verify/read-outline.ts')
  const pdf = manifest.outputs.map(({ name }) => name).find(name => /^[^/\\]+\.pdf$/.test(name))
  const lines = pdf === undefined ? 'no-pdf' : await readOutline(join(folder, pdf))
  const common = { findings: [], files: [] }
  if (typeof lines === 'string') {
    const file = pdf === undefined ? shown : `${shown}/${pdf}`
    return { ...common, status: 1, outcome: 'unread', summary: `${file}: ${words.unreadable[lines]}` }
  }
  return { ...common, status: 0, outcome: 'read', text: `${lines.join('\n')}\n`, data: lines, summary: '' }
}
