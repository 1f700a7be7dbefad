/** What stands around the letter's text: head, facts, contents, closing, footnotes and sender. */
import type { Footnote, Letter } from '../../document.ts'
import { block, element, escapeHtml, openTag } from '../../markup.ts'
import { plainText } from '../../plain-text.ts'
import type { Logo } from '../layout.ts'
import { writeInlines } from './inlines.ts'
import { ids, type Page } from './page.ts'

/** A file beside the page. */
export interface Download {
  readonly name: string
  readonly bytes: number
}

const noBreakSpace = '\u00a0'

/** Logo, organisation, addressee and subject. */
export function writeHeader({ head, furniture }: Letter, logo: Logo | null): readonly string[] {
  return block('header', {}, [
    ...(logo === null ? [] : [writeLogo(logo)]),
    element('p', { class: 'organisation' }, escapeHtml(head.organisation)),
    element('p', { class: 'addressee' }, escapeHtml(furniture.letterTo)),
    element('h1', {}, escapeHtml(keepLastTwo(head.subject))),
  ])
}

/** As a picture in the page: nothing inside it can run or load, whatever it holds. */
function writeLogo({ image, alt }: Logo): string {
  const [type, data] =
    image.kind === 'svg' ? ['svg+xml', Buffer.from(image.svg)] : ['png', Buffer.from(image.png)]
  return openTag('img', { class: 'logo', src: `data:image/${type};base64,${data.toString('base64')}`, alt })
}

/** LOOKS "Type": the last two words of the subject never part. */
function keepLastTwo(subject: string): string {
  return subject.replace(/ (?=[^ ]*$)/, noBreakSpace)
}

/** Facts of the letter and the list of its sections. */
export function writeAside(letter: Letter, download: Download | null): readonly string[] {
  const { head, annexes, furniture, body } = letter
  const facts: readonly (readonly [label: string, value: string, where?: string])[] = [
    [furniture.date, element('time', { datetime: letter.date }, escapeHtml(head.date))],
    [furniture.reference, escapeHtml(head.reference)],
    [furniture.department, escapeHtml(head.departments.join(', '))],
    [furniture.annexes, annexes.map(({ fileName, label }) => writeLink(`#${fileName}`, label)).join(' ')],
    [furniture.download, download === null ? '' : writeDownload(furniture.thisLetter, download), 'screen'],
  ]
  const sections = body.flatMap(part => (part.type === 'heading' && part.level === 2 ? [part] : []))
  return block('aside', {}, [
    ...block(
      'dl',
      { class: 'facts' },
      facts
        .filter(([, value]) => value !== '')
        .map(([label, value, where]) =>
          element('div', { class: where ?? null }, `<dt>${escapeHtml(label)}</dt><dd>${value}</dd>`),
        ),
    ),
    ...(sections.length === 0
      ? []
      : block('nav', { 'aria-labelledby': ids.contents }, [
          element('p', { id: ids.contents, class: 'label' }, escapeHtml(furniture.contents)),
          ...block(
            'ul',
            {},
            sections.map(({ id, content }) => element('li', {}, writeLink(`#${id}`, plainText(content)))),
          ),
        ])),
  ])
}

function writeLink(href: string, text: string): string {
  return element('a', { href }, escapeHtml(text))
}

/** "Deze brief (pdf, 174 kB)": type and size say what a click costs. A kB is 1000 bytes, rounded up. */
function writeDownload(thisLetter: string, { name, bytes }: Download): string {
  const type = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const size = `${Math.ceil(bytes / 1000)}${noBreakSpace}kB`
  return writeLink(encodeURIComponent(name), `${thisLetter} (${type}, ${size})`)
}

/** Greeting, signature, and the annexes by name. */
export function writeClosing({ closing, annexes, furniture }: Letter): readonly string[] {
  return [
    element('p', { class: 'greeting' }, escapeHtml(closing.greeting)),
    element('p', { class: 'signature' }, `${escapeHtml(closing.name)}<br>${escapeHtml(closing.role)}`),
    ...(annexes.length === 0
      ? []
      : [
          element('p', { class: 'label' }, escapeHtml(furniture.annexes)),
          ...block(
            'ul',
            { class: 'plain' },
            annexes.map(({ fileName, label, title }) =>
              element('li', {}, `${writeLink(`#${fileName}`, label)} ${escapeHtml(title)}`),
            ),
          ),
        ]),
  ]
}

/** The footnotes; each leads back to its first reference. */
export function writeFootnotes(footnotes: readonly Footnote[], page: Page): readonly string[] {
  if (footnotes.length === 0) return []
  const { furniture } = page
  const items = footnotes.map(({ number, content }) => {
    const back = element(
      'a',
      {
        href: `#${ids.reference(number, 1)}`,
        role: 'doc-backlink',
        'aria-label': `${furniture.backToText}, ${furniture.footnote} ${number}`,
      },
      escapeHtml(furniture.backToText),
    )
    return element('li', { id: ids.footnote(number) }, `${writeInlines(content, page)} ${back}`)
  })
  return block('section', { class: 'footnotes', 'aria-labelledby': ids.footnotes }, [
    element('h2', { id: ids.footnotes }, escapeHtml(furniture.footnotes)),
    ...block('ol', {}, items),
  ])
}

/** Who sends the letter and where they are found. Printed, it shares the page of the last annex. */
export function writeFooter({ head, annexes }: Letter): readonly string[] {
  const groups = head.column.filter(({ kind }) => ['organisation', 'address', 'web'].includes(kind))
  const written = groups.map(({ label, lines }) => {
    const name = label === null ? '' : `<span class="label">${escapeHtml(label)}</span><br>`
    return element('p', {}, `${name}${lines.map(escapeHtml).join('<br>')}`)
  })
  return block('footer', { class: annexes.at(-1)?.orientation ?? null }, written)
}
