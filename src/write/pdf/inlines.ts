/** Inlines of the model as runs of text, with the elements that they are. */
import type { Inline, TokenInline } from '../../document.ts'
import { joinTexts } from '../../plain-text.ts'
import type { Setting } from './setting.ts'
import type { Inline as Run, TextStyle } from './tagged/definition.ts'
import { families } from './text-styles.ts'

/** `look` holds for all runs; the family is replaced where it lacks a character. */
export function runsOf(content: readonly Inline[], setting: Setting, look: TextStyle = {}): Run[] {
  return joinTexts(content).flatMap(inline => inlineRuns(inline, setting, look))
}

/** One text as runs: stretches that the face lacks come from the fallback. */
export function textRuns(text: string, { covers }: Setting, look: TextStyle = {}): Run[] {
  const runs: { text: string; isCovered: boolean }[] = []
  for (const character of text.normalize('NFC')) {
    const isCovered = character === '\n' || covers(character.codePointAt(0) ?? 0)
    const last = runs.at(-1)
    if (last !== undefined && last.isCovered === isCovered) last.text += character
    else runs.push({ text: character, isCovered })
  }
  return runs.map(run => ({ ...look, text: run.text, ...(run.isCovered ? {} : { font: families.fallback }) }))
}

function inlineRuns(inline: Inline, setting: Setting, look: TextStyle): Run[] {
  switch (inline.type) {
    case 'text':
    case 'words':
      return textRuns(inline.text, setting, look)
    case 'value': {
      const runs = textRuns(inline.text, setting, look)
      return inline.spoken === null
        ? runs
        : [{ text: runs, tag: { type: 'Span', actualText: inline.spoken } }]
    }
    case 'strong':
      return [{ text: runsOf(inline.content, setting, { ...look, bold: true }), tag: { type: 'Strong' } }]
    case 'link': {
      const style = { ...look, color: setting.layout.colours.brand, decoration: 'underline' as const }
      return [{ text: runsOf(inline.content, setting, style), link: inline.href, linkTitle: inline.title }]
    }
    case 'footnote':
      return footnoteRuns(inline.number, setting)
    case 'token':
      return tokenRuns(inline, setting, look)
  }
}

function footnoteRuns(number: number, setting: Setting): Run[] {
  const { furniture } = setting
  const note = setting.footnotes.get(number)
  const label = `${furniture.footnote} ${number}`
  return [
    {
      footnote: {
        id: `note-${number}`,
        label: `${number}`,
        content: runsOf(note?.content ?? [], setting),
        linkTitle: label,
        backTitle: `${furniture.backToText}: ${label}`,
      },
    },
  ]
}

/** Code, lowered year, count in parentheses: nothing between them, so that it reads back as "KR3(2)". */
export function tokenRuns(
  { code, year, amount }: TokenInline,
  { layout }: Setting,
  look: TextStyle = {},
): Run[] {
  return [
    { ...look, text: code, bold: true, noWrap: true },
    { ...look, text: `${year}`, fontSize: layout.sizes.tokenYear.size, rise: -1.2, noWrap: true },
    ...(amount === null ? [] : [{ ...look, text: `(${amount.count})`, noWrap: true }]),
  ]
}
