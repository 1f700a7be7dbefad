/** Letters for tests: the edition of 2024 with a text of the test's own. */
import { fileURLToPath } from 'node:url'
import type { Inline, Letter } from '../../src/document.ts'
import type { Edition } from '../../src/edition/edition.ts'
import { readEdition } from '../../src/edition/read-edition.ts'
import type { Checked } from '../../src/findings/diagnostic.ts'
import { composeLetter, type LetterOptions } from '../../src/letter/compose.ts'
import { readTemplate } from '../../src/letter/read-template.ts'
import { filePlace } from '../../src/source.ts'
import type { Tally } from '../../src/tally/tally.ts'
import { tallyEdition } from '../../src/tally/tally-edition.ts'
import { writeTree } from '../edition/tiny-edition.ts'
import { inEnglish } from '../wording/in-english.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))

const read = await readEdition({ root, edition: '2024' })
if (!read.ok) throw new Error('data/2024 has errors')

/** As it stands in data/2024. */
export const edition2024: Edition = read.value
export const tally2024: Tally = tallyEdition(edition2024)

/** 2024 without annexes in brief.yaml, so that a text needs no annexes either. */
const plainEdition: Edition = { ...edition2024, letter: { ...edition2024.letter, annexes: [] } }

export interface LetterParts extends LetterOptions {
  readonly edition?: Edition
}

/** Composes `text` as the template `brief.md`; by default for 2024 without annexes. */
export function compose(
  text: string,
  { edition = plainEdition, ...options }: LetterParts = {},
): Checked<Letter> {
  const folder = writeTree({ 'templates/brief.md': text })
  const template = readTemplate({ root: folder, file: 'brief.md', place: filePlace('data/2024/brief.yaml') })
  return template.ok ? composeLetter(tallyEdition(edition), template.value, options) : template
}

/** The letter of a text without findings; throws with them. */
export function letterOf(text: string, parts: LetterParts = {}): Letter {
  const letter = compose(text, parts)
  if (!letter.ok || letter.findings.length > 0) throw new Error(JSON.stringify(letter.findings, null, 2))
  return letter.value
}

/** `line:column code "found"`, one for each finding. */
export function findingsOf(text: string, parts: LetterParts = {}): string[] {
  return compose(text, parts).findings.map(finding => {
    const { place, code } = finding
    const { found } = inEnglish(finding)
    return `${place.line}:${place.column} ${code}${found === null ? '' : ` ${found}`}`
  })
}

/** What a finding underlines, per finding. */
export function underlined(text: string, parts: LetterParts = {}): string[] {
  return compose(text, parts).findings.map(({ place }) =>
    [...place.sourceLine]
      .slice(place.column - 1, place.line === place.endLine ? place.endColumn - 1 : undefined)
      .join(''),
  )
}

/** All words of inlines; a footnote as its number in brackets. */
export function textOf(content: readonly Inline[]): string {
  return content
    .map(inline => {
      switch (inline.type) {
        case 'text':
        case 'value':
        case 'words':
          return inline.text
        case 'strong':
        case 'link':
          return textOf(inline.content)
        case 'footnote':
          return `[${inline.number}]`
        case 'token':
          return `${inline.code}${inline.year}`
        default:
          return inline satisfies never
      }
    })
    .join('')
}

/** The words of the first paragraph, its no-break spaces shown as `~`. */
export function firstParagraph(text: string, parts: LetterParts = {}): string {
  const [block] = letterOf(text, parts).body
  if (block?.type !== 'paragraph') throw new Error('no paragraph')
  return textOf(block.content).replaceAll('\u00a0', '~')
}
