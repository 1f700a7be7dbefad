/** The smallest edition with a bit of everything, as files; and a temporary folder to put files into. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Text (or bytes) by path from the root folder. */
export type FileTree = Readonly<Record<string, string | Uint8Array>>

const programma = `naam: Betere zorg
fasen:
  - { id: uitvoering, naam: Uitvoering, per-jaar: true }
  - { id: klaar, naam: Klaar }
statussen:
  - { id: gereed, naam: Gereed, rol: gereed }
  - { id: bezig, naam: Bezig, rol: lopend }
principes:
  - id: samen
    naam: Samen beslissen
    categorieen:
      - { id: keuzehulp, naam: Keuzehulp }
  - id: rest
    naam: Overig
    buiten: true
    categorieen: [{ id: overig, naam: Overig }]
volgorde: [AS, MA]
themas:
  - { id: voorbeeld, naam: Goede voorbeelden }
`

const partijen = `- { id: nhg, naam: Nederlands Huisartsen Genootschap, afkorting: NHG }
- { id: niv, naam: Internisten Vereniging }
`

const brief = `betreft: Voortgang betere zorg
datum: 2024-12-09
referentie: "0042"
afzender: { organisatie: Zorgbureau }
geadresseerde: { functie: De minister, aanhef: "Geachte minister," }
ondertekening: { groet: "Hoogachtend,", naam: Kim Jansen, functie: Voorzitter }
sjabloon: brief.md
`

const astma = `code: AS
naam: Astma
fase: uitvoering
implementatiejaar: 2
start-implementatie: 2023-05
partijen: [nhg]
afspraken:
  - id: AS-01
    categorie: keuzehulp
    aantal: 3
    status: gereed
  - id: AS-02
    categorie: overig
    status: bezig
voorbeelden:
  - { id: AS-V1, thema: voorbeeld, tekst: Een keuzehulp, afspraken: [AS-01], beweert: gereed }
`

const maagklachten = `code: MA
naam: Maagklachten
fase: uitvoering
implementatiejaar: 1
afspraken:
  - { id: MA-01, categorie: overig, status: bezig }
`

const knie = `naam: Knie-artrose
fase: klaar
`

/** A valid edition named `tiny`. */
export const tinyEdition: FileTree = {
  'data/tiny/brief.yaml': brief,
  'data/tiny/partijen.yaml': partijen,
  'data/tiny/programma.yaml': programma,
  'data/tiny/trajecten/astma.yaml': astma,
  'data/tiny/trajecten/knie-artrose.yaml': knie,
  'data/tiny/trajecten/maagklachten.yaml': maagklachten,
}

/** Writes files below a new temporary folder, which goes when the test is over; returns that folder. */
export function writeTree(files: FileTree): string {
  const root = mkdtempSync(join(tmpdir(), 'edition-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

/** The tiny edition with some files replaced, in a temporary folder. */
export function writeTiny(replaced: FileTree = {}): string {
  return writeTree({ ...tinyEdition, ...replaced })
}

/** One file of the tiny edition with a stretch of its text replaced; throws when the stretch is not in it. */
export function patched(path: string, before: string, after: string): FileTree {
  const text = tinyEdition[path]
  if (typeof text !== 'string' || !text.includes(before)) throw new Error(`${path} has no ${before}`)
  return { [path]: text.replace(before, () => after) }
}
