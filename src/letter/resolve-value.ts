/** A value of the template to what stands in the text, or to the finding that says why it cannot. */

import type { Filter } from '../document.ts'
import { finding } from '../findings/codes.ts'
import type { Diagnostic, Place } from '../findings/diagnostic.ts'
import type { PlainWording } from '../findings/wordings.ts'
import { nearestName } from '../nearest-name.ts'
import { shareBandOf, shareBands } from '../share-words.ts'
import type { Count, Tally } from '../tally/tally.ts'
import { checkShare } from './check-share.ts'
import { capitalise } from './count-words.ts'
import { dateInWords, monthInWords, yearOf } from './dates.ts'
import type { DraftInline } from './draft-inline.ts'
import { type FilterName, filters, isFilterName, type ValueKind } from './filters.ts'
import { findSlips } from './find-slips.ts'
import { fractionPhrase } from './fraction-phrase.ts'
import { digits, percentInText } from './numbers.ts'
import { amountOf } from './tables.ts'
import type { NamedText } from './text-values.ts'
import type { FilterCall, Part, Piece } from './value-syntax.ts'

export interface Values {
  /** Values that follow from the data may be missing without fault of the text. */
  readonly isPartial: boolean
  readonly counts: Tally['counts']
  readonly texts: ReadonlyMap<string, NamedText>
}

export type Resolved =
  | { readonly inline: DraftInline; readonly finding: null }
  | { readonly inline: null; readonly finding: Diagnostic }

type ValuePiece = Extract<Piece, { kind: 'value' }>

/** What a filter may still change: the form (at most one), and the capital, which stands last. */
interface Form {
  /** All of them, as they are asked for. */
  readonly filters: readonly Filter[]
  readonly filter: Exclude<FilterName, 'hoofdletter'> | null
  readonly arguments: readonly string[]
  readonly capital: boolean
}

/** Paths whose values depend on the trajectories that could be read. */
const fromData = /^(?:bijlage-[12]|figuur-1|traject|voorbeelden|verwijzing)\//

const skipped: Resolved = { inline: { type: 'text', text: '' }, finding: null }

export function resolveValue(piece: ValuePiece, values: Values, place: (part: Part) => Place): Resolved {
  const refuse = (refused: Diagnostic): Resolved => ({ inline: null, finding: refused })
  const { path } = piece
  const count = values.counts.get(path.text)
  const named = values.texts.get(path.text)
  if (count === undefined && named === undefined && values.isPartial && fromData.test(path.text))
    return skipped
  if (count === undefined && named === undefined) {
    const suggestion = nearestName(path.text, [...values.counts.keys(), ...values.texts.keys()])
    return refuse(
      finding('unknown-value', place(path), {
        found: { id: 'quoted', text: path.text },
        expected: { id: 'value-of-edition' },
        ...(suggestion === null ? {} : { suggestion }),
        hint: { id: hintFor(path.text) },
      }),
    )
  }
  const form = readForm(piece.filters, {
    kind: count === undefined ? (named?.kind ?? 'text') : 'count',
    place,
  })
  if ('code' in form) return refuse(form)
  if (count !== undefined && values.isPartial) return skipped
  if (count !== undefined) return countInline(count, { form, place: place(piece.path), whole: place(path) })
  const text = named === undefined ? '' : wordText(named, form)
  if (text.trim() === '')
    return refuse(finding('empty-value', place(path), { found: { id: 'quoted', text: path.text } }))
  return {
    inline: { type: 'words', text, path: path.text, filters: form.filters, place: place(piece.path) },
    finding: null,
  }
}

/** References exist for what the letter places; the others are a frequent slip with a remedy of its own. */
function hintFor(path: string): PlainWording {
  if (path.startsWith('verwijzing/bijlage-')) return 'place-annex'
  if (path.startsWith('verwijzing/figuur-')) return 'place-figure'
  return 'see-values'
}

function readForm(
  calls: readonly FilterCall[],
  { kind, place }: { readonly kind: ValueKind; readonly place: (part: Part) => Place },
): Form | Diagnostic {
  let form: Form = {
    filters: calls.map(call => ({ name: call.name.text, arguments: call.arguments.map(({ text }) => text) })),
    filter: null,
    arguments: [],
    capital: false,
  }
  for (const { name, arguments: given } of calls) {
    if (!isFilterName(name.text)) {
      const known = Object.keys(filters)
      const suggestion = nearestName(name.text, known)
      return finding('unknown-filter', place(name), {
        found: { id: 'quoted', text: name.text },
        expected: { id: 'one-of', names: known },
        ...(suggestion === null ? {} : { suggestion }),
      })
    }
    const facts = filters[name.text]
    const takes: readonly ValueKind[] = facts.takes
    if (!takes.includes(kind) || form.capital || (form.filter !== null && name.text !== 'hoofdletter')) {
      const suiting = Object.entries(filters).filter(([, { takes }]) => takes.some(taken => taken === kind))
      return finding('wrong-filter', place(name), {
        found:
          form.filter === null
            ? { id: 'quoted', text: name.text }
            : { id: 'quoted-after', text: name.text, before: form.filter },
        expected: { id: 'one-filter-of', names: suiting.map(([filter]) => filter) },
      })
    }
    if (given.length !== facts.arguments || given.some(({ text }) => text.trim() === '')) {
      return finding('bad-filter-argument', place(given[0] ?? name), {
        found: given.some(({ text }) => text.trim() === '')
          ? { id: 'empty-text' }
          : { id: 'texts', count: given.length },
        expected:
          facts.arguments === 0 ? { id: 'no-texts' } : { id: 'texts-in-quotes', count: facts.arguments },
        hint: { id: 'such-as', example: facts.example },
      })
    }
    // Words of a filter are printed as they stand: Markdown in them would be too.
    const marked = given.find(({ text }) => findSlips(text).length > 0)
    if (marked !== undefined) {
      return finding('bad-filter-argument', place(marked), {
        found: { id: 'quoted', text: marked.text },
        expected: { id: 'words-without-markdown' },
        hint: { id: 'strong-around-value' },
      })
    }
    const counting = given.find(({ text }) => /\p{Nd}/u.test(text))
    if (counting !== undefined) {
      return finding('bad-filter-argument', place(counting), {
        found: { id: 'quoted', text: counting.text },
        expected: { id: 'words-without-digits' },
        hint: { id: 'number-as-value' },
      })
    }
    const [phrase] = given
    if (name.text === 'deel' && phrase !== undefined && shareBandOf(phrase.text) === null) {
      return finding('bad-filter-argument', place(phrase), {
        found: { id: 'quoted', text: phrase.text },
        expected: { id: 'one-of', names: shareBands.map(band => band.phrase) },
      })
    }
    form =
      name.text === 'hoofdletter'
        ? { ...form, capital: true }
        : { ...form, filter: name.text, arguments: given.map(({ text }) => text) }
  }
  return form
}

function countInline(
  count: Count,
  { form, place, whole }: { readonly form: Form; readonly place: Place; readonly whole: Place },
): Resolved {
  const { filter, filters, capital } = form
  const isShare = filter === 'procent' || filter === 'breuk' || filter === 'deel'
  const of = count.whole?.value ?? 0
  if (isShare && of === 0) {
    return {
      inline: null,
      finding: finding('no-share', whole, {
        found: count.whole === null ? { id: 'count-without-whole' } : { id: 'of-zero', count: count.value },
        expected: { id: 'part-of-whole' },
      }),
    }
  }
  const amount = amountOf(count, { share: isShare })
  const fixed = (chosen: string): Resolved => {
    const text = capital ? capitalise(chosen) : chosen
    return {
      inline: { type: 'value', text, number: text, spoken: null, amount, filters, place },
      finding: null,
    }
  }
  const [singular = '', plural = ''] = form.arguments
  const suiting = count.value === 1 ? singular : plural
  const pending = (behind: string): Resolved => ({
    inline: { type: 'pending', amount, filters, place, words: behind, capital },
    finding: null,
  })
  switch (filter) {
    case 'deel': {
      const wrong = checkShare(singular, { count: count.value, of, place: whole })
      return wrong === null ? fixed(singular) : { inline: null, finding: wrong }
    }
    case 'cijfers':
      return fixed(digits(count.value))
    case 'procent':
      return fixed(percentInText(count.value, of))
    case 'breuk':
      return fixed(fractionPhrase(count.value, of))
    case 'vorm':
      return {
        inline: {
          type: 'words',
          text: capital ? capitalise(suiting) : suiting,
          path: count.path,
          filters,
          place,
        },
        finding: null,
      }
    case 'telt':
      return pending(suiting)
    default:
      return pending('')
  }
}

/** A day without a filter stands in words. */
function wordText({ kind, text: content }: NamedText, { filter, capital }: Form): string {
  const text = (() => {
    switch (filter) {
      case 'maand':
        return monthInWords(content)
      case 'jaar':
        return `${yearOf(content)}`
      default:
        return kind === 'date' ? dateInWords(content) : content
    }
  })()
  return capital ? capitalise(text) : text
}
