/** From counts and letter to what is known about one value. Looks up; counts nothing again. */
import type { Letter } from '../document.ts'
import type { Count, Tally } from '../tally/tally.ts'
import type {
  AgreementSource,
  CountExplanation,
  Edition,
  Explanation,
  TextExplanation,
  TrajectorySource,
  Use,
  ValueLine,
  WordingRules,
} from './explanation.ts'
import { findUses } from './find-uses.ts'
import { nameCounts } from './name-counts.ts'
import { findTemplateValues } from './template-values.ts'
import type { NameWords } from './words.ts'

/** What an edition was made into, as far as this room asks. */
export interface Explained {
  readonly tally: Tally
  readonly letter: Letter
  /** Values that are words or days, by path. */
  readonly texts: ReadonlyMap<string, { readonly text: string }>
  readonly template: { readonly file: string; readonly text: string }
  readonly rules: WordingRules
}

/** A letter that can be asked about its values. Pure; uses are found once, for all values. */
export interface Explainer {
  /** In the order of the documents, words and days last. */
  readonly lines: readonly ValueLine[]
  /** Null for a path that is none. */
  readonly explain: (path: string) => Explanation | null
  readonly usesOf: (path: string) => readonly Use[]
  readonly countInWords: (count: number) => string
}

export function makeExplainer(
  { tally, letter, texts, template, rules }: Explained,
  words: NameWords,
): Explainer {
  const uses = findUses({ letter, templateValues: findTemplateValues(template), rules })
  const usesOf = (path: string) => uses.get(path) ?? []
  let names: ReadonlyMap<string, string> | null = null
  const nameOf = (path: string) => {
    names ??= nameCounts(tally, { letter, words })
    return names.get(path) ?? path
  }
  return {
    lines: [
      ...[...tally.counts.values()].map(
        ({ path, value, whole }): ValueLine => ({
          kind: 'count',
          path,
          count: value,
          of: whole !== null && whole.value > 0 ? whole.value : null,
        }),
      ),
      ...[...texts].map(([path, { text }]): ValueLine => ({ kind: 'text', path, text })),
    ],
    usesOf,
    countInWords: rules.countInWords,
    explain: path => {
      const count = tally.counts.get(path)
      if (count !== undefined) {
        return explainCount(count, { edition: tally.edition, name: nameOf(path), uses: usesOf(path) })
      }
      const named = texts.get(path)
      if (named === undefined) return null
      return { kind: 'text', path, text: named.text, uses: usesOf(path) } satisfies TextExplanation
    },
  }
}

function explainCount(
  { path, unit, value, whole, agreements, trajectories }: Count,
  {
    edition,
    name,
    uses,
  }: { readonly edition: Edition; readonly name: string; readonly uses: readonly Use[] },
): CountExplanation {
  return {
    kind: 'count',
    path,
    name,
    unit,
    count: value,
    whole: whole === null || whole.value === 0 ? null : { path: whole.path, count: whole.value },
    isShownAsShare: uses.some(({ shown }) => /\d(?:%| procent)/.test(shown)),
    agreements: agreementSources(edition, agreements),
    trajectories: unit === 'agreements' ? [] : trajectorySources(edition, trajectories),
    uses,
  }
}

function agreementSources({ programme, trajectories }: Edition, ids: readonly string[]): AgreementSource[] {
  const wanted = new Set(ids)
  const categories = new Map(
    programme.principles.flatMap(principle => principle.categories.map(({ id, name }) => [id, name])),
  )
  const statuses = new Map(programme.statuses.map(({ id, name }) => [id, name]))
  const found = new Map<string, AgreementSource>()
  for (const { code, name, agreements } of trajectories) {
    for (const { id, category, status, amount, place } of agreements) {
      if (!wanted.has(id)) continue
      found.set(id, {
        id,
        code,
        trajectory: name,
        category: categories.get(category) ?? category,
        status: statuses.get(status) ?? status,
        amount,
        at: { file: place.file, line: place.line, column: place.column },
      })
    }
  }
  return groupByTrajectory(ids.flatMap(id => found.get(id) ?? []))
}

/** A count over several categories lists them one after the other; here trajectories stand together. */
function groupByTrajectory(sources: readonly AgreementSource[]): AgreementSource[] {
  const groups = new Map<string, AgreementSource[]>()
  for (const source of sources) {
    const group = groups.get(source.at.file)
    if (group === undefined) groups.set(source.at.file, [source])
    else group.push(source)
  }
  return [...groups.values()].flatMap(group => group.toSorted((a, b) => a.at.line - b.at.line))
}

function trajectorySources(
  { programme, trajectories }: Edition,
  slugs: readonly string[],
): TrajectorySource[] {
  const phases = new Map(programme.phases.map(({ id, name }) => [id, name]))
  const bySlug = new Map(trajectories.map(trajectory => [trajectory.slug, trajectory]))
  return slugs.flatMap((slug): TrajectorySource[] => {
    const trajectory = bySlug.get(slug)
    if (trajectory === undefined) return []
    const { code, name, phase, implementationYear, file } = trajectory
    return [{ code, name, phase: phases.get(phase) ?? phase, year: implementationYear, file }]
  })
}
