/** From counts and letter to what is known about one value. Looks up; counts nothing again. */
import type { Letter } from '../document.ts'
import { letterTexts } from '../letter-texts.ts'
import type { Count, Tally } from '../tally/tally.ts'
import type {
  AgreementSource,
  CountExplanation,
  Edition,
  Explanation,
  Standing,
  TextExplanation,
  TrajectorySource,
  Typed,
  Use,
  ValueLine,
  WordingRules,
} from './explanation.ts'
import { findStanding, findTyped, type StandingSearch } from './find-standing.ts'
import { findUses } from './find-uses.ts'
import { nameCounts } from './name-counts.ts'
import { foldedWords } from './plain-words.ts'
import { textSource } from './text-sources.ts'
import { type TextValue, textUseFinder } from './text-uses.ts'

/** What an edition was made into, as far as this room asks. */
export interface Explained {
  readonly tally: Tally
  readonly letter: Letter
  /** Values that are words or days, by path. */
  readonly texts: ReadonlyMap<string, TextValue>
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
  /** Where the letter has these words, which are no value, and who typed them. */
  readonly standing: (words: string) => readonly Standing[]
  readonly typed: (words: string) => readonly Typed[]
}

export function makeExplainer({ tally, letter, texts, template, rules }: Explained): Explainer {
  const { edition } = tally
  const uses = findUses(letter, rules)
  const inLetter = once(() => letterTexts(letter))
  const findTextUses = once(() =>
    textUseFinder({
      texts: inLetter(),
      typed: new Set(edition.texts.map(({ text }) => foldedWords(text))),
      days: rules,
    }),
  )
  const usesOf = (path: string) => {
    const value = texts.get(path)
    const known = uses.get(path) ?? []
    return value === undefined ? known : [...known, ...findTextUses()(path, value)]
  }
  const names = once(() => nameCounts(tally, letter))
  const nameOf = (path: string) => names().get(path) ?? path
  const search = once((): StandingSearch => ({ edition, texts: inLetter(), template, pathsOfNote }))
  const pathsOfNote = (note: string) =>
    [...uses].flatMap(([path, known]) =>
      known.some(({ kind, shown }) => kind === 'note' && shown === note) ? [path] : [],
    )
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
    standing: words => findStanding(search(), words),
    typed: words => findTyped(search(), words),
    explain: path => {
      const count = tally.counts.get(path)
      if (count !== undefined) {
        return explainCount(count, { edition, name: nameOf(path), uses: usesOf(path) })
      }
      const named = texts.get(path)
      if (named === undefined) return null
      const from = textSource(edition, path)
      return { kind: 'text', path, text: named.text, from, uses: usesOf(path) } satisfies TextExplanation
    },
  }
}

/** Made when it is first asked for: most questions need few of them. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
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
