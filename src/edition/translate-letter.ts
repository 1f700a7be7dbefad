/** brief.yaml, gepubliceerd.yaml and akkoord.yaml as the later steps see them. */
import { type Draft, keyPlaceAt, placeAt } from './draft.ts'
import type { AcceptedFinding, AnnexFacts, LetterFacts, Published } from './edition.ts'
import { parseCell } from './record-rules.ts'
import type { RawAccepted, RawLetter, RawPublished } from './schemas.ts'

/** Both annexes, with default words, when the file names none. */
function annexesOf(draft: Draft<RawLetter>, raw: RawLetter): AnnexFacts[] {
  if (raw.bijlagen === undefined) {
    const place = placeAt(draft, ['betreft'])
    const unnamed = { title: null, caption: null, readingNote: [], place }
    return [
      { kind: 'trajecten', ...unnamed },
      { kind: 'status', ...unnamed },
    ]
  }
  return raw.bijlagen.map((annex, index) => ({
    kind: annex.soort,
    title: annex.titel ?? null,
    caption: annex.onderschrift ?? null,
    readingNote: annex.leeswijzer ?? [],
    place: keyPlaceAt(draft, ['bijlagen', index]),
  }))
}

/** Facts of the letter, defaults filled in. `edition` is the name of its folder. */
export function translateLetter(draft: Draft<RawLetter>, raw: RawLetter, edition: string): LetterFacts {
  const { afzender, geadresseerde, ondertekening, figuur } = raw
  return {
    subject: raw.betreft,
    date: raw.datum,
    referenceDate: raw.peildatum ?? raw.datum,
    reference: raw.referentie,
    sender: {
      organisation: afzender.organisatie,
      sector: afzender.sector ?? null,
      department: afzender.afdeling ?? null,
      visitingAddress: afzender.bezoekadres ?? [],
      postalAddress: afzender.postadres ?? [],
      web: afzender.web ?? null,
    },
    addressee: {
      role: geadresseerde.functie,
      salutation: geadresseerde.aanhef,
      address: geadresseerde.adres ?? [],
    },
    signature: { closing: ondertekening.groet, name: ondertekening.naam, role: ondertekening.functie },
    annexes: annexesOf(draft, raw),
    figure: {
      title: figuur?.titel ?? null,
      caption: figuur?.onderschrift ?? null,
      form: figuur?.vorm ?? 'beeld',
    },
    template: raw.sjabloon,
    templatePlace: placeAt(draft, ['sjabloon']),
    fileName: raw.bestandsnaam ?? `voortgangsrapportage-${edition}`,
    language: raw.taal ?? 'nl-NL',
    previousEdition: raw['vorige-editie'] === undefined ? null : String(raw['vorige-editie']),
  }
}

/** The printed numbers, each with its place. */
export function translatePublished(draft: Draft<RawPublished>, raw: RawPublished): Published {
  const number = (value: number, ...path: string[]) => ({ value, place: placeAt(draft, path) })
  const { totaal, ...phases } = raw['bijlage-1']
  return {
    phases: Object.entries(phases).map(([phase, printed]) => ({
      phase,
      total: number(printed.totaal, 'bijlage-1', phase, 'totaal'),
      years: Object.entries(printed.jaren ?? {}).map(([year, value]) => ({
        year: Number(year),
        total: number(value, 'bijlage-1', phase, 'jaren', year),
      })),
    })),
    trajectories: number(totaal, 'bijlage-1', 'totaal'),
    categories: Object.entries(raw['bijlage-2']).map(([category, printed]) => ({
      category,
      cells: Object.entries(printed.cellen).map(([status, text]) => ({
        status,
        entries: parseCell(text) ?? [],
        place: placeAt(draft, ['bijlage-2', category, 'cellen', status]),
      })),
      total: number(printed.totaal, 'bijlage-2', category, 'totaal'),
    })),
    file: draft.source.path,
  }
}

/** The accepted findings, in file order. */
export function translateAccepted(draft: Draft<RawAccepted>, raw: RawAccepted): AcceptedFinding[] {
  return raw.map((entry, index) => {
    const hash = entry.plaats.indexOf('#')
    return {
      code: entry.code,
      target: entry.plaats,
      targetFile: hash < 0 ? entry.plaats : entry.plaats.slice(0, hash),
      targetKeys: hash < 0 ? null : entry.plaats.slice(hash + 1),
      reason: entry.reden,
      role: entry.rol,
      until: entry.tot,
      place: keyPlaceAt(draft, [index]),
    }
  })
}
