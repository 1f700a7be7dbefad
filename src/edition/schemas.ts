/** Shapes of the files of an edition, field by field (DOMAIN, the data contract). Dutch keys as staff write them. */
import * as z from 'zod/mini'
import { isDay, isPartialDate } from './dates.ts'
import { codePattern, devicePattern, editionPattern, type FieldKindName, longestText } from './field-kinds.ts'

/** What nobody sees: soft hyphens, spaces without width, joiners, byte order marks. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g

/** Behind a postcode the post wants two blanks: "2500 EJ  Den Haag". */
const behindPostcode = /(?<=\b\d{4} [A-Z]{2}) {2}(?=\S)/g

/** Text on one line, letters with marks composed: white space of any kind is one blank, at the edges none. */
function fold(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(invisible, '')
    .replace(behindPostcode, '\u0000')
    .replace(/[\t\n\r ]+/g, ' ')
    .replaceAll('\u0000', '  ')
    .trim()
}

const folded = (kind: FieldKindName) =>
  z.string(kind).check(z.overwrite(fold), z.minLength(1, kind), z.maxLength(longestText, kind))
const matching = (pattern: RegExp, kind: FieldKindName) => z.string(kind).check(z.regex(pattern, kind))
const within = (low: number, high: number, kind: FieldKindName) =>
  z.int(kind).check(z.gte(low, kind), z.lte(high, kind))
const map = <T extends z.core.$ZodLooseShape>(shape: T) => z.strictObject(shape, 'map')
const list = <T extends z.core.$ZodType>(item: T) => z.array(item, 'list')
const filled = <T extends z.core.$ZodType>(item: T) => list(item).check(z.minLength(1, 'list-filled'))

const text = folded('text')
const maybe = z.optional(text)
const lines = z.optional(list(text))
const boolean = z.boolean('boolean')
const id = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id').check(z.maxLength(80, 'id'))
const code = matching(codePattern, 'code')
const agreementId = matching(/^[A-Z]{2}-\d{2,9}$/, 'agreement-id')
const exampleId = matching(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, 'example-id').check(
  z.maxLength(80, 'example-id'),
)
const date = z.custom<string | number>(isPartialDate, 'date')
const day = z.custom<string>(isDay, 'day')
const year = within(1, 99, 'year')
const count = within(0, 100_000_000, 'count')
/** A reference to an id elsewhere: whether it exists is for the rules to say, with the ids there are. */
const reference = text

/** Names of the other files of the output. */
const takenFileName = /^(?:bijlage-[12]|figuur-1|cijfers|manifest)(?:-.*)?$/i
const fileName = z.string('file-name').check(
  z.regex(/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/, 'file-name'),
  z.refine(name => !takenFileName.test(name) && !devicePattern.test(name), 'file-name'),
)

/** No scheme at all, or https: what a letter may link to. */
const web = text.check(
  z.refine(address => !/^(?!https:\/\/)(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address), 'link'),
)

export const programmeSchema = map({
  naam: text,
  fasen: filled(map({ id, naam: text, 'per-jaar': z.optional(boolean) })),
  statussen: list(
    map({
      id,
      naam: text,
      rol: z.enum(['gereed', 'lopend', 'open', 'gestopt'], 'role'),
      kleur: z.optional(matching(/^#[0-9a-fA-F]{6}$/, 'colour')),
      patroon: z.optional(
        z.enum(['effen', 'schuin', 'stippen', 'kruis', 'terug', 'liggend', 'staand'], 'pattern'),
      ),
    }),
  ).check(z.minLength(2, 'status-list'), z.maxLength(6, 'status-list')),
  principes: filled(
    map({
      id,
      naam: text,
      buiten: z.optional(boolean),
      categorieen: filled(map({ id, naam: text, omschrijving: maybe })),
    }),
  ),
  volgorde: list(code),
  themas: z.optional(list(map({ id, naam: text, beweert: z.optional(reference) }))),
  begrippen: z.optional(list(map({ term: text, niet: list(text), reden: maybe }))),
  constanten: z.optional(list(map({ tekst: text, reden: text }))),
})

export const partiesSchema = list(map({ id, naam: text, afkorting: maybe }))

export const letterSchema = map({
  betreft: text,
  datum: day,
  peildatum: z.optional(day),
  referentie: text,
  afzender: map({
    organisatie: text,
    sector: maybe,
    afdeling: maybe,
    bezoekadres: lines,
    postadres: lines,
    web: z.optional(web),
  }),
  geadresseerde: map({ functie: text, aanhef: text, adres: lines }),
  ondertekening: map({ groet: text, naam: text, functie: text }),
  bijlagen: z.optional(
    list(
      map({
        soort: z.enum(['trajecten', 'status'], 'annex-kind'),
        titel: maybe,
        onderschrift: maybe,
        leeswijzer: lines,
      }),
    ),
  ),
  figuur: z.optional(
    map({ titel: maybe, onderschrift: maybe, vorm: z.optional(z.enum(['beeld', 'word'], 'figure-form')) }),
  ),
  sjabloon: z.string('template').check(
    z.regex(/^[^/\\:\p{Cc}]{1,200}(?<![. ])$/u, 'template'),
    z.refine(name => !devicePattern.test(name), 'template'),
  ),
  bestandsnaam: z.optional(fileName),
  taal: z.optional(matching(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/, 'language')),
  'vorige-editie': z.optional(
    z.custom<string | number>(
      name => (typeof name === 'string' || Number.isSafeInteger(name)) && editionPattern.test(String(name)),
      'edition',
    ),
  ),
})

export const trajectorySchema = map({
  code: z.optional(code),
  naam: text,
  'ook-bekend-als': lines,
  fase: reference,
  implementatiejaar: z.optional(year),
  'start-implementatie': z.optional(date),
  signalement: z.optional(map({ titel: text, gepubliceerd: date })),
  evaluatie: z.optional(map({ 'na-jaren': within(1, 99, 'years-after') })),
  partijen: z.optional(list(reference)),
  onderwerpen: lines,
  tijdlijn: z.optional(
    list(map({ datum: date, tot: z.optional(date), gepland: z.optional(boolean), gebeurtenis: text })),
  ),
  afspraken: z.optional(
    list(
      map({
        id: agreementId,
        categorie: reference,
        aantal: z.optional(within(1, 100_000, 'amount')),
        status: reference,
        uit: z.optional(agreementId),
        omschrijving: maybe,
        toelichting: maybe,
      }),
    ),
  ),
  voorbeelden: z.optional(
    list(
      map({
        id: exampleId,
        thema: reference,
        tekst: text,
        afspraken: z.optional(list(reference)),
        beweert: z.optional(reference),
      }),
    ),
  ),
})

const printedPhase = map({
  totaal: count,
  jaren: z.optional(z.record(z.string(), count, 'map')),
})

export const publishedSchema = map({
  'bijlage-1': z.catchall(z.object({ totaal: count }, 'map'), printedPhase),
  'bijlage-2': z.record(
    z.string(),
    map({ cellen: z.record(z.string(), z.string('cell'), 'map'), totaal: count }),
    'map',
  ),
})

export const acceptedSchema = list(map({ code: text, plaats: text, reden: text, rol: text, tot: day }))

export type RawProgramme = z.infer<typeof programmeSchema>
export type RawParties = z.infer<typeof partiesSchema>
export type RawLetter = z.infer<typeof letterSchema>
export type RawTrajectory = z.infer<typeof trajectorySchema>
export type RawPublished = z.infer<typeof publishedSchema>
export type RawAccepted = z.infer<typeof acceptedSchema>
