/**
 * Fonts as pdfkit embeds them, mended: a character that a face lacks is an error, and every glyph reads back as the
 * characters it was set for, also where two characters share a glyph (space and no-break space).
 */
import type { Font, FontkitFont, FontkitGlyph, GlyphPosition, GlyphRun } from 'pdfmake-internals'
import { type Kerning, kerningOf } from './kerning.ts'
import { fontkit } from './pdfmake.ts'

/** A character that the face it should be set in does not have. */
export class MissingGlyphError extends Error {
  override readonly name = 'MissingGlyphError'
  readonly character: string
  readonly codePoint: number
  /** The word that it stands in. */
  readonly text: string

  constructor(codePoint: number, text: string) {
    const character = String.fromCodePoint(codePoint)
    super(`no glyph for "${character}" (U+${codePoint.toString(16).toUpperCase().padStart(4, '0')})`)
    this.character = character
    this.codePoint = codePoint
    this.text = text
  }
}

/** Which characters a font file can set. Reads its tables once; each question after that is a look-up. */
export function coverage(font: Uint8Array): (codePoint: number) => boolean {
  const opened = fontkit.create(font)
  return codePoint => opened.hasGlyphForCodePoint(codePoint)
}

interface Shape {
  readonly codes: readonly string[]
  readonly positions: readonly GlyphPosition[]
}

/** Replaces what is wrong in a face that pdfkit has just opened; returns the same face. */
export function mendFont(face: Font): Font {
  keepCharacters(face.font)
  // U+0000, which pdfkit writes for the glyph that is never used, is no character.
  face.unicode[0] = [0xfffd]
  const kerning = kerningOf(face.font)
  const runs = new Map<string, GlyphRun>()
  const shapes = new Map<string, Shape>()
  const entries = new Map<string, string>()
  const layOut = (word: string): GlyphRun => {
    const there = runs.get(word)
    if (there) return there
    const run = kerning && SIMPLE.test(word) ? kernedRun(face, kerning, word) : face.layoutRun(word)
    const missing = run.glyphs.find(glyph => glyph.id === 0)
    if (missing) throw new MissingGlyphError(missing.codePoints[0] ?? word.codePointAt(0) ?? 0, word)
    runs.set(word, run)
    return run
  }
  const shape = (word: string): Shape => {
    const there = shapes.get(word)
    if (there) return there
    const { glyphs, positions } = layOut(word)
    const made = { codes: glyphs.map(glyph => entryOf(face, entries, glyph)), positions }
    shapes.set(word, made)
    return made
  }
  face.widthOfString = (text, size) => {
    let width = 0
    for (const word of wordsOf(text)) width += layOut(word).advanceWidth
    return (width * size) / 1000
  }
  face.encode = text => {
    const codes: string[] = []
    const positions: GlyphPosition[] = []
    for (const word of wordsOf(text)) {
      const shaped = shape(word)
      codes.push(...shaped.codes)
      positions.push(...shaped.positions)
    }
    return [codes, positions]
  }
  return face
}

/** Letters of Latin, Greek and Cyrillic, digits, signs: set one after the other, without marks to place. */
const SIMPLE =
  /^[\u0020-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\u2100-\u23ff]*$/

function kernedRun(face: Font, kerning: Kerning, word: string): GlyphRun {
  const glyphs: FontkitGlyph[] = []
  for (const character of word) glyphs.push(face.font.glyphForCodePoint(character.codePointAt(0) ?? 0))
  let sum = 0
  const positions = glyphs.map((glyph, index) => {
    const next = glyphs[index + 1]
    const advanceWidth = glyph.advanceWidth * face.scale
    const xAdvance = next ? advanceWidth + kerning(glyph.id, next.id) * face.scale : advanceWidth
    sum += xAdvance
    return { xAdvance, advanceWidth, xOffset: 0, yOffset: 0 }
  })
  return { glyphs, positions, advanceWidth: sum }
}

/** Words with the blank after them: what is measured and painted alike, whatever stands around it. */
function wordsOf(text: string): string[] {
  const at = text.indexOf(' ')
  return at < 0 || at === text.length - 1 ? [text] : (text.match(/[^ ]* |[^ ]+$/g) ?? [])
}

/** fontkit keeps one glyph object for each glyph, with the characters of its first use; this keeps one for each use. */
function keepCharacters(font: FontkitFont): void {
  const getGlyph = font.getGlyph.bind(font)
  const uses = new Map<string, FontkitGlyph | null>()
  font.getGlyph = (id, codePoints = []) => {
    const key = `${id}:${codePoints.join()}`
    const there = uses.get(key)
    if (there !== undefined) return there
    delete font._glyphs[id]
    const glyph = getGlyph(id, codePoints)
    uses.set(key, glyph)
    return glyph
  }
}

/** One entry of the subset for each glyph and what it stands for: the same outline may come twice, under two codes. */
function entryOf(face: Font, entries: Map<string, string>, glyph: FontkitGlyph): string {
  const key = `${glyph.id}:${glyph.codePoints.join()}`
  const there = entries.get(key)
  if (there !== undefined) return there
  const { subset } = face
  let entry = subset.glyphs.length
  if (subset.mapping[glyph.id] === undefined) entry = subset.includeGlyph(glyph.id)
  else subset.glyphs.push(glyph.id)
  face.widths[entry] = glyph.advanceWidth * face.scale
  face.unicode[entry] = glyph.codePoints
  const code = entry.toString(16).padStart(4, '0')
  entries.set(key, code)
  return code
}
