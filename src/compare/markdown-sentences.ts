/** Sentences of the letter as Markdown: old and new under each other, with what changed in them marked. */
import type { Comparison } from './comparison.ts'
import { describeSentence, describeTyped } from './describe-changes.ts'
import type { SentenceChange } from './letter-changes.ts'
import { markChanges, type Stretch } from './likeness.ts'
import { code, cutList, escapeMarkdown, folded, mostShown, strong } from './markdown-parts.ts'
import type { Words } from './words.ts'

export function renderSentences({ sentences }: Comparison, words: Words): string[] {
  const changed = sentences.filter(({ kind }) => kind !== 'still-true')
  const still = sentences.filter(({ kind }) => kind === 'still-true')
  const items = cutList(
    changed.map(change => sentenceItem(change, words)),
    words,
  ).join('\n')
  const heading = words.sentence.heading
  const shown =
    changed.length === 0
      ? []
      : changed.length <= mostShown
        ? [`### ${heading}`, items]
        : [folded(`${heading}: ${words.sentences(changed.length)}`, items)]
  if (still.length === 0) return shown
  const true_ = cutList(
    still.map(change => `- ${escapeMarkdown(change.after ?? '')}${numbersOf(change, words)}`),
    words,
  )
  return [...shown, folded(words.sentence.stillTrueHeading(still.length), true_.join('\n'))]
}

function numbersOf({ values }: SentenceChange, words: Words): string {
  const said = values.map(({ before, after }) =>
    words.sentence.number(`${before ?? words.none}`, `${after ?? words.none}`),
  )
  return said.length === 0 ? '' : ` (${said.map(escapeMarkdown).join('; ')})`
}

function sentenceItem(change: SentenceChange, words: Words): string {
  const { kind, cause, section, file, line, before, after } = change
  const typed = describeTyped(change, words).map(text => `\n  - ${escapeMarkdown(text)}`)
  const where = section === '' ? words.sentence.beginning : section
  // Who knows only the letter has no use for a line of the template, unless somebody wrote in it.
  const isTyped = cause !== 'data' && file !== null && line !== null
  const place = isTyped ? `, ${code(words.line(file, line))}` : ''
  const head = `- ${strong(where)} (${describeSentence(change, words)}${place})`
  const [old, now] = [before ?? '', after ?? '']
  switch (kind) {
    case 'appeared':
      return `${head}\n  - ${words.is}: ${strong(now)}`
    case 'vanished':
      return `${head}\n  - ${words.was}: ~~${escapeMarkdown(old)}~~`
    case 'moved':
    case 'still-true':
    case 'retyped':
      return `${head}\n  - ${escapeMarkdown(now)}${typed.join('')}`
    case 'changed': {
      if (old === now) return `${head}\n  - ${escapeMarkdown(now)}${typed.join('')}`
      const marked = markChanges(old, now)
      const lines = [
        `  - ${words.was}: ${markStretches(marked.before, '~~')}`,
        `  - ${words.is}: ${markStretches(marked.after, '**')}`,
      ]
      return `${head}\n${lines.join('\n')}${typed.join('')}`
    }
    default:
      return kind satisfies never
  }
}

/** Signs of Markdown hold only close to their words, so white space stays outside of them. */
export function markStretches(stretches: readonly Stretch[], sign: string): string {
  return stretches
    .map(({ text, isChanged }) => {
      const words = text.trim()
      if (!isChanged || words === '') return escapeMarkdown(text)
      const start = text.indexOf(words)
      return `${text.slice(0, start)}${sign}${escapeMarkdown(words)}${sign}${text.slice(start + words.length)}`
    })
    .join('')
}

export function renderAltText({ altText }: Comparison, words: Words): string[] {
  if (altText.length === 0) return []
  const items = altText.map(change => sentenceItem(change, words))
  return [folded(words.sentence.altHeading, cutList(items, words).join('\n'))]
}
