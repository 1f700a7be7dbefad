/** From the Dutch shape of the files to the edition that the later steps see: defaults filled in, places kept. */
import type { Place } from '../findings/diagnostic.ts'
import type { TreeNode } from '../yaml/yaml-tree.ts'
import { type Draft, keyPlaceAt, placeAt, type TrajectoryDraft } from './draft.ts'
import type { Party, Programme, Trajectory } from './edition.ts'
import { colourOf, patternOf } from './palette.ts'
import type { RawParties, RawProgramme, RawTrajectory } from './schemas.ts'

/** The programme: colours and patterns filled in by position. */
export function translateProgramme(raw: RawProgramme, houseColours: readonly string[]): Programme {
  return {
    name: raw.naam,
    phases: raw.fasen.map(phase => ({
      id: phase.id,
      name: phase.naam,
      perYear: phase['per-jaar'] === true,
    })),
    statuses: raw.statussen.map((status, index) => ({
      id: status.id,
      name: status.naam,
      role: status.rol,
      colour: colourOf(status.kleur, index, houseColours),
      pattern: patternOf(status.patroon, index),
    })),
    principles: raw.principes.map(principle => ({
      id: principle.id,
      name: principle.naam,
      outside: principle.buiten === true,
      categories: principle.categorieen.map(category => ({
        id: category.id,
        name: category.naam,
        description: category.omschrijving ?? null,
      })),
    })),
    order: raw.volgorde,
    themes: (raw.themas ?? []).map(theme => ({
      id: theme.id,
      name: theme.naam,
      claims: theme.beweert ?? null,
    })),
    terms: (raw.begrippen ?? []).map(({ term, niet, reden }) => ({ term, not: niet, reason: reden ?? null })),
    constants: (raw.constanten ?? []).map(({ tekst, reden }) => ({ text: tekst, reason: reden })),
  }
}

/** The register of parties, in file order. */
export function translateParties(raw: RawParties): Party[] {
  return raw.map(party => ({ id: party.id, name: party.naam, abbreviation: party.afkorting ?? null }))
}

/** One trajectory, each entry with the place where it begins. */
export function translateTrajectory(draft: TrajectoryDraft, raw: RawTrajectory): Trajectory {
  const { signalement, evaluatie, implementatiejaar, 'start-implementatie': start } = raw
  return {
    slug: draft.slug,
    code: raw.code ?? null,
    name: raw.naam,
    alsoKnownAs: raw['ook-bekend-als'] ?? [],
    phase: raw.fase,
    implementationYear: implementatiejaar ?? null,
    implementationStart: start === undefined ? null : String(start),
    signallingReport:
      signalement === undefined
        ? null
        : { title: signalement.titel, published: String(signalement.gepubliceerd) },
    evaluation: evaluatie === undefined ? null : { afterYears: evaluatie['na-jaren'] },
    parties: raw.partijen ?? [],
    topics: raw.onderwerpen ?? [],
    timeline: (raw.tijdlijn ?? []).map((event, index) => ({
      date: String(event.datum),
      until: event.tot === undefined ? null : String(event.tot),
      planned: event.gepland === true,
      event: event.gebeurtenis,
      place: keyPlaceAt(draft, ['tijdlijn', index]),
    })),
    agreements: (raw.afspraken ?? []).map((agreement, index) => ({
      id: agreement.id,
      category: agreement.categorie,
      status: agreement.status,
      amount: agreement.aantal ?? 1,
      from: agreement.uit ?? null,
      description: agreement.omschrijving ?? null,
      note: agreement.toelichting ?? null,
      place: keyPlaceAt(draft, ['afspraken', index]),
    })),
    examples: (raw.voorbeelden ?? []).map((example, index) => ({
      id: example.id,
      theme: example.thema,
      text: example.tekst,
      agreements: example.afspraken ?? [],
      claims: example.beweert ?? null,
      place: keyPlaceAt(draft, ['voorbeelden', index]),
      textPlace: placeAt(draft, ['voorbeelden', index, 'tekst']),
    })),
    file: draft.source.path,
  }
}

/** Keys of ids, dates, settings and agreements: nothing under them stands in a document as it is. */
const notShown: ReadonlySet<string> = new Set([
  'afspraken',
  'beweert',
  'datum',
  'fase',
  'gepubliceerd',
  'id',
  'kleur',
  'niet',
  'patroon',
  'peildatum',
  'reden',
  'rol',
  'sjabloon',
  'soort',
  'start-implementatie',
  'taal',
  'thema',
  'tot',
  'vorige-editie',
])

/** Every text of a file that can reach the letter, in file order, each with the place where it begins. */
export function* textsOf({
  source,
  tree,
}: Draft<unknown>): Iterable<{ readonly text: string; readonly place: Place }> {
  const waiting: TreeNode[] = [tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === 'scalar') {
      if (typeof node.value === 'string') {
        yield { text: node.value, place: source.place(node.start, Math.max(node.end, node.start + 1)) }
      }
      continue
    }
    const keys = node.kind === 'map' ? node.keys : []
    for (let at = node.nodes.length - 1; at >= 0; at -= 1) {
      const child = node.nodes[at]
      if (child !== undefined && !notShown.has(keys[at]?.name ?? '')) waiting.push(child)
    }
  }
}
