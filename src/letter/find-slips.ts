/**
 * Markdown that was meant but not written right stays text for the parser: `[^1]` without its note, `**` that
 * closes nothing, a directive inside a sentence. In a signed letter it would be printed, so it is a finding.
 */
import type { FindingCode, FindingDetails } from '../findings/codes.ts'
import type { WordsWithValues } from '../findings/wordings.ts'
import { nearestName } from '../nearest-name.ts'
import { directives } from './directives.ts'
import { bareAddress } from './link-words.ts'

/** Offsets are UTF-16, from the start of the text that was searched. */
export interface Slip {
  readonly start: number
  readonly end: number
  readonly code: FindingCode
  readonly details: FindingDetails
}

interface Rule {
  readonly pattern: RegExp
  readonly code: FindingCode
  readonly details: (match: RegExpMatchArray) => FindingDetails
}

/** Also what stands on two lines of the template is quoted on one. */
const quote = (match: RegExpMatchArray): WordsWithValues<'quoted'> => ({
  id: 'quoted',
  text: match[0].replace(/\s*\n\s*/g, ' '),
})

const directiveLine: WordsWithValues<'one-of-alone-on-line'> = {
  id: 'one-of-alone-on-line',
  names: Object.values(directives).map(({ example }) => example),
}

/** Each pattern is found in running text only, never in values or behind a backslash. */
const inText: readonly Rule[] = [
  {
    pattern: /\[\^[^\]\s]*\]?/g,
    code: 'footnote-undefined',
    details: match => ({
      found: quote(match),
      expected: { id: 'footnote-line', label: match[0].replace(/\]?$/, ']') },
    }),
  },
  {
    pattern: /!\[/g,
    code: 'image-not-supported',
    details: match => ({ found: quote(match) }),
  },
  {
    pattern: /\]\([^)]*\)?|\]\[[^\]]*\]?/g,
    code: 'link-not-allowed',
    details: match => ({
      found: quote(match),
      expected: { id: 'link-as' },
    }),
  },
  {
    // The parts of a link in the wrong order, or with a blank between them.
    pattern:
      /(?:\[[^[\]]+)?\]\s+\(\s*(?:https?:|mailto:|www\.)[^)\s]*\s*\)?|\([^()]+\)\s?\[\s*(?:https?:|mailto:|www\.)[^\]\s]*\s*\]?/gi,
    code: 'link-not-allowed',
    details: match => ({ found: quote(match), expected: { id: 'link-as' } }),
  },
  {
    pattern: bareAddress,
    code: 'link-unclear',
    details: match => ({ found: quote(match), expected: { id: 'link-as' } }),
  },
  {
    // Items that Word wrote behind each other, or in a heading or note.
    pattern: /[•‣⁃◦▪▫●○■□◆➢➤]/gu,
    code: 'lookalike-character',
    details: match => ({
      found: { id: 'named-character', character: match[0] },
      expected: { id: 'a-hyphen' },
    }),
  },
  {
    pattern: /\*\*+|__+|~~+|`+/g,
    code: 'markdown-not-supported',
    details: match => ({ found: quote(match), hint: { id: 'close-or-backslash' } }),
  },
  {
    pattern: /:{2,}(\p{L}[\p{L}\d-]*)/gu,
    code: 'unknown-directive',
    details: match => {
      const name = nearestName(match[1] ?? '', Object.keys(directives))
      return {
        found: quote(match),
        expected: directiveLine,
        ...(name === null ? {} : { suggestion: `::${name}` }),
      }
    },
  },
  {
    // A directive that lost its name, or has a blank before it: in a heading, a note or a sentence too.
    pattern: /:{2,}(?![\p{L}:])/gu,
    code: 'unknown-directive',
    details: match => ({ found: quote(match), expected: directiveLine }),
  },
]

/** These stand at the beginning of a line of a paragraph. */
const inParagraph: readonly Rule[] = [
  {
    // Word makes lists with signs that are none to Markdown.
    pattern: /^[ \t]*[•·▪‣◦–—−](?=[ \t])/gm,
    code: 'lookalike-character',
    details: match => ({
      found: { id: 'named-character', character: match[0].trim() },
      expected: { id: 'a-hyphen' },
    }),
  },
  {
    // "a." and "b.", or "o" and "o" as Word sets items of a second level, on lines of one paragraph.
    pattern: /^[ \t]*(?:a[.)](?=[ \t]+\S[\s\S]*\n[ \t]*b[.)][ \t])|o(?=[ \t]+\S[\s\S]*\n[ \t]*o[ \t]))/gm,
    code: 'markdown-not-supported',
    details: match => ({ found: { id: 'quoted', text: match[0].trim() }, hint: { id: 'items-as-list' } }),
  },
  {
    pattern: /^[ \t]*#{1,6}(?=[^\s#])/gm,
    code: 'heading-level',
    details: match => ({
      found: { id: 'quoted-without-space', text: match[0].trim() },
      expected: { id: 'heading-mark' },
    }),
  },
  {
    // A directive that lost one of its colons.
    pattern: new RegExp(`^[ \\t]*:[ \\t]*(?:${Object.keys(directives).join('|')})(?![\\p{L}\\d-])`, 'gmu'),
    code: 'unknown-directive',
    details: match => ({ found: { id: 'quoted', text: match[0].trim() }, expected: directiveLine }),
  },
  {
    pattern: /^[ \t]*(?=[^\n]*-)(?=[^\n]*\|)[|: \t-]+$/gm,
    code: 'markdown-not-supported',
    details: () => ({ found: { id: 'table' }, hint: { id: 'tables-from-data' } }),
  },
]

/** In the source of one text node. */
export function findSlips(source: string): Slip[] {
  return search(hide(source, /\\[!-/:-@[-`{-~]|\{\{.*?\}\}/gs), inText)
}

/** In the source of a whole paragraph. */
export function findParagraphSlips(source: string): Slip[] {
  return search(source, inParagraph)
}

/** What an earlier rule found is not looked at again: an address inside of a link that is not written right. */
function search(text: string, rules: readonly Rule[]): Slip[] {
  const slips: Slip[] = []
  for (const { pattern, code, details } of rules) {
    const found = [...text.matchAll(pattern)].map((match): Slip => {
      const start = match.index + (match[0].length - match[0].trimStart().length)
      return { start, end: match.index + match[0].length, code, details: details(match) }
    })
    slips.push(...found.filter(slip => !slips.some(({ start, end }) => start < slip.end && slip.start < end)))
  }
  return slips
}

/** Puts signs that no rule looks for in the place of what matches, so that offsets stay. */
function hide(text: string, pattern: RegExp): string {
  return text.replace(pattern, hidden => '\0'.repeat(hidden.length))
}
