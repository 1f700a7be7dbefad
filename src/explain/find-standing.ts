/** Words and numbers of the letter that are no value: where they stand, and who typed them where. */
import type { LetterText } from '../letter-texts.ts'
import { sentencesIn } from '../sentences.ts'
import type { Edition, Spot, Standing, Typed } from './explanation.ts'
import { findWords, foldedWords, holdsWords, sentenceAt, stretchesOf } from './plain-words.ts'

export interface StandingSearch {
  readonly edition: Edition
  readonly texts: readonly LetterText[]
  readonly template: { readonly file: string; readonly text: string }
  /** The values whose shown shares a note adds up, by the text of the note. */
  readonly pathsOfNote: (note: string) => readonly string[]
}

/** Every place of the letter that has `words` in it, but for those inside the words of a single value. */
export function findStanding({ texts, pathsOfNote }: StandingSearch, words: string): Standing[] {
  return texts.flatMap((found): Standing[] => {
    const { part, of, cell, place, text, content } = found
    const [paths, start] = valuesAround(found, words) ?? []
    if (paths === undefined || start === undefined) return []
    return [
      {
        part,
        of,
        cell,
        at: place === null ? null : spotOf(place),
        text: part === 'text' || part === 'footnote' ? sentenceAt(text, start, sentencesIn(content)) : text,
        paths: part === 'note' ? pathsOfNote(text) : paths,
      },
    ]
  })
}

/** The values that the first such words touch, and where these begin; null when the text has none. */
function valuesAround({ content, text }: LetterText, words: string): [readonly string[], number] | null {
  const places = [...findWords(text, words)]
  const values = stretchesOf(content).flatMap(({ inline, start, end }) => {
    if (inline.type !== 'value' && inline.type !== 'token') return []
    return inline.amount === null ? [] : [{ path: inline.amount.path, start, end }]
  })
  for (const { start, end } of places) {
    const touched = values.filter(value => value.start < end && start < value.end)
    const isInside = touched.some(value => value.start <= start && end <= value.end)
    if (!isInside) return [touched.map(({ path }) => path), start]
  }
  return null
}

/** Where somebody typed `words`: in the text of the template, in texts of the data that reach the letter, as constants. */
export function findTyped(search: StandingSearch, words: string): Typed[] {
  return [
    ...typedInTemplate(search.template, words),
    ...typedInData(search, words),
    ...declared(search, words),
  ]
}

/** Values, directives, addresses of links and labels of footnotes are no text. */
const noText = /\{\{[^{}]*\}\}|^::[^\n]*|\]\([^)]*\)|\[\^[^\]]*\]:?|<!--[\s\S]*?-->/gm
const covered = '\u{e000}'

function typedInTemplate({ file, text }: StandingSearch['template'], words: string): Typed[] {
  const bare = text.replace(noText, found => covered.repeat(found.length))
  return [...findWords(bare, words)].map(({ start }) => {
    const before = text.slice(0, start)
    const lineStart = before.lastIndexOf('\n') + 1
    const lineEnd = text.indexOf('\n', start)
    const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).trimEnd()
    const at = { file, line: before.split('\n').length, column: [...before.slice(lineStart)].length + 1 }
    return { kind: 'template', at, text: sentenceAt(line, start - lineStart), reason: null }
  })
}

function typedInData({ edition, texts }: StandingSearch, words: string): Typed[] {
  const candidates = edition.texts.filter(
    ({ text, place }) => place.file !== edition.published?.file && holdsWords(text, words),
  )
  if (candidates.length === 0) return []
  const constants = new Set(constantPlaces(edition).map(({ at }) => placeKey(at)))
  const placed = new Set(texts.flatMap(({ place }) => (place === null ? [] : [placeKey(place)])))
  // What stands at a place of its own, stands in the letter because somebody typed it there.
  const shown = texts.flatMap(({ place, text }) => (place === null ? [bareSigns(text)] : []))
  return candidates
    .filter(({ text, place }) => {
      if (constants.has(placeKey(place))) return false
      const bare = bareSigns(text)
      return placed.has(placeKey(place)) || shown.some(known => known.includes(bare))
    })
    .map(({ text, place }) => {
      const [first] = findWords(text, words)
      return { kind: 'data', at: spotOf(place), text: sentenceAt(text, first?.start ?? 0), reason: null }
    })
}

function declared({ edition }: StandingSearch, words: string): Typed[] {
  return constantPlaces(edition)
    .filter(({ text }) => holdsWords(text, words))
    .map(({ text, reason, at }) => ({ kind: 'constant', at, text, reason }))
}

function constantPlaces({ id, programme, locate }: Edition) {
  return programme.constants.flatMap(({ text, reason }, index) => {
    const place = locate(`data/${id}/programma.yaml`, ['constanten', index, 'tekst'])
    return place === null ? [] : [{ text, reason, at: spotOf(place.value) }]
  })
}

const spotOf = ({ file, line, column }: Spot): Spot => ({ file, line, column })
const placeKey = ({ file, line, column }: Spot) => `${file}:${line}:${column}`

/** Quotes, dashes and spaces may be set anew on the way into the letter. */
function bareSigns(text: string): string {
  return foldedWords(text).replace(/[^\p{L}\d]/gu, '')
}
