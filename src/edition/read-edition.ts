/** The first step: the files of `data/<edition>`, read, checked against each other, and told in English. */

import { type FindingCode, finding } from '../findings/codes.ts'
import { type Diagnostic, hasErrors, sortDiagnostics } from '../findings/diagnostic.ts'
import { filePlace } from '../source.ts'
import { collectionRules } from './collection-rules.ts'
import { dateRules } from './date-rules.ts'
import type { Draft, EditionDraft, TrajectoryDraft } from './draft.ts'
import type { Edition, EditionReading } from './edition.ts'
import {
  checkFileNames,
  type Gathered,
  missingEdition,
  readDraft,
  readPrevious,
  trajectoryFiles,
} from './edition-files.ts'
import { knownNames } from './known-names.ts'
import { makeLocate } from './locate.ts'
import { lookRules } from './look-rules.ts'
import { programmeRules } from './programme-rules.ts'
import { recordRules } from './record-rules.ts'
import {
  acceptedSchema,
  letterSchema,
  partiesSchema,
  programmeSchema,
  publishedSchema,
  trajectorySchema,
} from './schemas.ts'
import { trajectoryRules } from './trajectory-rules.ts'
import { textsOf, translateParties, translateProgramme, translateTrajectory } from './translate.ts'
import { translateAccepted, translateLetter, translatePublished } from './translate-letter.ts'

async function readDraftEdition(
  gathered: Gathered,
  id: string,
  houseColours: readonly string[],
): Promise<EditionDraft> {
  const folder = `data/${id}`
  checkFileNames(gathered, folder)
  const required = { optional: false }
  const trajectoryPaths = trajectoryFiles(gathered, `${folder}/trajecten`)
  const trajectories: TrajectoryDraft[] = []
  for (const path of trajectoryPaths) {
    const draft = await readDraft(gathered, path, { schema: trajectorySchema, ...required })
    const slug = path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length)
    if (draft !== null) trajectories.push({ ...draft, slug })
  }
  const letter = await readDraft(gathered, `${folder}/brief.yaml`, { schema: letterSchema, ...required })
  const named = letter?.loose['vorige-editie']
  return {
    id,
    programme: await readDraft(gathered, `${folder}/programma.yaml`, {
      schema: programmeSchema,
      ...required,
    }),
    parties: await readDraft(gathered, `${folder}/partijen.yaml`, { schema: partiesSchema, ...required }),
    letter,
    previous: named === undefined ? null : readPrevious(gathered.root, String(named)),
    trajectories,
    trajectoriesMissing: trajectories.length < trajectoryPaths.length || trajectories.length === 0,
    published: await readDraft(gathered, `${folder}/gepubliceerd.yaml`, {
      schema: publishedSchema,
      optional: true,
    }),
    accepted: await readDraft(gathered, `${folder}/akkoord.yaml`, { schema: acceptedSchema, optional: true }),
    houseColours,
  }
}

function* crossFileFindings(edition: EditionDraft): Iterable<Diagnostic> {
  const known = knownNames(edition)
  for (const rule of [...programmeRules, ...lookRules, ...dateRules]) yield* rule(edition)
  for (const trajectory of edition.trajectories) {
    for (const rule of trajectoryRules) yield* rule(trajectory, known, edition)
  }
  for (const rule of [...collectionRules, ...recordRules]) yield* rule(edition, known)
}

/** Faults of the text itself: what else is found in such a line only follows from them. */
const faultsOfText: ReadonlySet<string> = new Set<FindingCode>([
  'control-character',
  'custom-tag',
  'lookalike-character',
  'yaml-syntax',
])

function withoutFollowers(findings: readonly Diagnostic[]): Diagnostic[] {
  const lines = new Set(
    findings.filter(({ code }) => faultsOfText.has(code)).map(({ place }) => `${place.file}:${place.line}`),
  )
  return findings.filter(
    ({ code, place }) => faultsOfText.has(code) || !lines.has(`${place.file}:${place.line}`),
  )
}

function translate(draft: EditionDraft, files: Edition['files']): Edition | null {
  const { id, programme, parties, letter, trajectories, published, accepted } = draft
  if (!programme?.whole || !parties?.whole || !letter?.whole) return null
  const read: Draft<unknown>[] = [programme, parties, letter, ...trajectories]
  return {
    id,
    programme: translateProgramme(programme.whole, draft.houseColours),
    parties: translateParties(parties.whole),
    letter: translateLetter(letter, letter.whole, id),
    trajectories: trajectories.flatMap(trajectory =>
      trajectory.whole === null ? [] : [translateTrajectory(trajectory, trajectory.whole)],
    ),
    published: published?.whole ? translatePublished(published, published.whole) : null,
    accepted: accepted?.whole ? translateAccepted(accepted, accepted.whole) : [],
    locate: makeLocate([...read, ...[published, accepted].filter(file => file !== null)]),
    texts: read.flatMap(file => [...textsOf(file)]),
    files,
  }
}

/**
 * Reads and checks one edition. All findings of all files at once, sorted; a value only when none of them is an
 * error. Whatever the bytes of the files are, the answer is findings, never an exception.
 */
export async function readEdition({
  root,
  edition,
  houseColours = [],
}: {
  root: string
  edition: string
  /** Colours of an organisation for statuses that name none, by their place. */
  houseColours?: readonly string[]
}): Promise<EditionReading> {
  const missing = missingEdition({ root, edition })
  if (missing !== null) return { ok: false, findings: [missing], partial: null }
  const gathered: Gathered = { root, findings: [], files: [] }
  const draft = await readDraftEdition(gathered, edition, houseColours)
  const all = [...gathered.findings, ...crossFileFindings(draft)]
  const findings = sortDiagnostics(withoutFollowers(all))
  const files = gathered.files.sort((a, b) => (a.path < b.path ? -1 : 1))
  const value = translate(draft, files)
  if (hasErrors(findings)) return { ok: false, findings, partial: value }
  if (value !== null) return { ok: true, value, findings }
  // Every file without a draft has an error; this would be a gap in the checks above, told rather than thrown.
  return { ok: false, findings: [finding('no-edition-file', filePlace(`data/${edition}`))], partial: null }
}
