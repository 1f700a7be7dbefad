/**
 * Makes the text of the letter as it was sent into a template, for a test: its wrapped lines into paragraphs, its
 * headings, list and figure into Markdown. What it says stays as it was printed; nothing of it is kept here.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const source = join(repository, '../shared/sources/letter-2024.txt')

export const hasPublishedLetter = existsSync(source)

type Kind = 'heading' | 'paragraph' | 'item' | 'figure'

interface Block {
  readonly kind: Kind
  readonly text: string
}

/** Printed lines between two lines that begin with these words; the first included, the last not. */
function linesBetween(text: string, from: RegExp, to: RegExp): string[] {
  const lines = text.split('\n')
  const start = lines.findIndex(line => from.test(line))
  const end = lines.findIndex((line, index) => index > start && to.test(line))
  if (start < 0 || end < 0) throw new Error(`the letter has no ${from} before ${to}`)
  return lines.slice(start, end)
}

/** A page begins with one blank before its first word. */
const beginsPage = (line: string): boolean => /^ \S/.test(line)

/** A short line that ends no sentence, at the start of a block, before a line that begins with a capital. */
function isHeading(line: string, next: string): boolean {
  return (
    line.length < 65 && !/[.:,]$/.test(line) && /^\p{Lu}/u.test(line) && /^(?:\p{Lu}|$)/u.test(next.trim())
  )
}

const footnote = /^\d \p{Lu}.* \| /u

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  const last: { open: Block | null } = { open: null }
  const close = () => {
    if (last.open !== null) blocks.push(last.open)
    last.open = null
  }
  for (const [index, printed] of lines.entries()) {
    // The sign of a footnote stands behind its sentence.
    const line = printed.trim().replace(/(?<=\p{L}\.)\d$/u, '')
    // At the foot of a page; the sentence above it goes on over it.
    if (footnote.test(line)) continue
    const goesOn = /^\p{Ll}/u.test(line) && last.open !== null
    if (line === '') {
      const following = lines.slice(index).find(other => other.trim() !== '') ?? ''
      if (!footnote.test(following.trim())) close()
      continue
    }
    if (beginsPage(printed) && !goesOn) close()
    const next = lines[index + 1] ?? ''
    if (last.open === null && isHeading(line, next)) {
      blocks.push({ kind: 'heading', text: line })
    } else if (/^Figuur \d - /.test(line)) {
      close()
      last.open = { kind: 'figure', text: line }
    } else if (line.startsWith('-')) {
      close()
      last.open = { kind: 'item', text: line.replace(/^-\s+/, '') }
    } else {
      const { open } = last
      last.open =
        open === null ? { kind: 'paragraph', text: line } : { ...open, text: `${open.text} ${line}` }
    }
  }
  close()
  return blocks
}

function markdownOf({ kind, text }: Block): string {
  switch (kind) {
    case 'heading':
      return `## ${text}`
    case 'item':
      return `- ${text}`
    case 'figure':
      return '::figuur'
    case 'paragraph':
      return text
  }
}

function templateOf(letter: string): string {
  const body = blocksOf(linesBetween(letter, /^In deze brief/, /^Hoogachtend/))
  const text = body.map(markdownOf).join('\n\n')
  // The list of realised agreements is that of the examples in the data.
  const withExamples = text.replace(/^- .*(?:\n\n- .*)*/m, '::voorbeelden{thema="kennisontwikkeling"}')
  return `${withExamples}\n\n::bijlage{soort="trajecten"}\n\n::bijlage{soort="status"}\n`
}

/** Titles of the annexes as they stand over them, and the words between the second title and its table. */
function annexesOf(letter: string): string {
  const fold = (lines: readonly string[]) => lines.join(' ').replace(/\s+/g, ' ').trim()
  const first = fold(linesBetween(letter, /^Bijlage 1 - /, /^Fase/)).replace(/^Bijlage 1 - /, '')
  const lines = linesBetween(letter, /^Bijlage 2 - /, /^Categorie verbeterafspraken/)
  const second = (lines[0] ?? '').replace(/^Bijlage 2 - /, '').trim()
  const note = blocksOf(lines.slice(1)).map(({ text }) => text)
  const quoted = (text: string) => JSON.stringify(text)
  return [
    'bijlagen:',
    `  - { soort: trajecten, titel: ${quoted(first)} }`,
    '  - soort: status',
    `    titel: ${quoted(second)}`,
    '    leeswijzer:',
    ...note.map(text => `      - ${quoted(text)}`),
    '',
  ].join('\n')
}

/** A folder with the data of 2024, the letter as it was sent, and themes that say of their examples what it said. */
export function publishedLetterFolder(): { readonly root: string; readonly remove: () => void } {
  const letter = readFileSync(source, 'utf8')
  const root = mkdtempSync(join(tmpdir(), 'published-'))
  cpSync(join(repository, 'data/2024'), join(root, 'data/2024'), { recursive: true })
  cpSync(join(repository, 'templates'), join(root, 'templates'), { recursive: true })
  const change = (path: string, from: RegExp, to: (match: string) => string) => {
    const text = readFileSync(join(root, path), 'utf8')
    if (!from.test(text)) throw new Error(`${path} has no ${from}`)
    writeFileSync(join(root, path), text.replace(from, to))
  }
  change('data/2024/brief.yaml', /^bijlagen:\n(?: .*\n)+/m, () => annexesOf(letter))
  change('data/2024/programma.yaml', /^themas:\n(?: .*\n)+/m, themes =>
    themes.replaceAll(' }', ', beweert: gereed }'),
  )
  writeFileSync(join(root, 'templates/brief-2024.md'), templateOf(letter))
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) }
}
