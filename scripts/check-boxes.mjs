/**
 * Text that leaves its place, in 20 letters with hard data: long words and names, many statuses, years and parties, large
 * numbers. PDF by `report verify`, which reads boxes; Word through LibreOffice; the page in Chromium at 320 px.
 *
 *   node scripts/check-boxes.mjs [FOLDER]    keeps the letters in FOLDER; CHROMIUM and SOFFICE name the programs
 */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { chromium } from 'playwright-core'
import { stringify } from 'yaml'

const run = promisify(execFile)
const repository = fileURLToPath(new URL('..', import.meta.url))
const [kept] = process.argv.slice(2)
const work = kept ?? mkdtempSync(join(tmpdir(), 'report-boxes-'))
const count = (number, make) => Array.from({ length: number }, (_, index) => make(index))

/** Words that fill a name, each time with a number so that no two names are the same. */
const texts = {
  short: index => `Naam ${index}`,
  word: index => `Hottentottententententoonstellingsmakersbroodtrommeltjesfabriek${index}`,
  endless: index => `${'Hottentottententententoonstellingsmakersbroodtrommeltjesfabriek'.repeat(3)}${index}`,
  chemical: index =>
    `2-(4-(2,4-dichloorfenoxy)-3-methyl-1,2,4-triazool-5-yl)-N-[3-fenyl]propionamide ${index}`,
  name: index =>
    `Zeer lange naam ${index} ${'van iets dat overal terugkomt '.repeat(9)}`.slice(0, 290).trim(),
}

/** Kind of text, statuses, bars of the figure, agreements of one entry. */
const letters = [
  ...Object.keys(texts).flatMap(text => [
    { text, statuses: 2, years: 1, amount: 1 },
    { text, statuses: 4, years: 4, amount: 12 },
    { text, statuses: 6, years: 9, amount: 1234 },
  ]),
  { text: 'short', statuses: 6, years: 14, amount: 100_000 },
  { text: 'short', statuses: 6, years: 26, amount: 7 },
  { text: 'word', statuses: 3, years: 12, amount: 100_000 },
  { text: 'name', statuses: 6, years: 14, amount: 1000 },
  { text: 'chemical', statuses: 5, years: 10, amount: 54_321 },
]

function layEdition(root, { text, statuses, years, amount }) {
  const name = texts[text]
  const write = (path, content) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), typeof content === 'string' ? content : stringify(content))
  }
  const roles = ['gereed', 'lopend', 'open', 'gestopt', 'open', 'open', 'open']
  const coded = count(years, index => `T${String.fromCharCode(65 + index)}`)
  const categories = count(3, index => ({
    id: `soort-${index}`,
    naam: name(20 + index),
    omschrijving: `${name(30 + index)}.`,
  }))
  write('data/2050/programma.yaml', {
    naam: name(1),
    fasen: [
      { id: 'voor', naam: name(2) },
      { id: 'uit', naam: name(3), 'per-jaar': true },
    ],
    statussen: count(statuses, index => ({
      id: `status-${index}`,
      naam: name(10 + index),
      rol: roles[index],
    })),
    principes: [{ id: 'principe', naam: name(4), categorieen: categories }],
    volgorde: coded,
  })
  write('data/2050/partijen.yaml', [{ id: 'partij', naam: name(5) }])
  write('data/2050/brief.yaml', {
    betreft: name(6),
    datum: '2050-12-09',
    referentie: '2050-1',
    afzender: { organisatie: name(7) },
    geadresseerde: { functie: name(8), aanhef: 'Geachte minister,' },
    ondertekening: { groet: 'Hoogachtend,', naam: name(9), functie: name(40) },
    sjabloon: 'hard.md',
    bestandsnaam: 'hard',
  })
  for (const [index, code] of coded.entries()) {
    // A file has the name of its trajectory, and no file system takes more than 255 bytes.
    const naam = name(50 + index)
      .slice(0, 200)
      .trim()
    write(`data/2050/trajecten/${slugOf(naam)}.yaml`, {
      code,
      naam,
      fase: 'uit',
      implementatiejaar: index + 1,
      partijen: ['partij'],
      // The first bar has parts of one agreement beside a large one.
      afspraken: count(statuses + 2, at => ({
        id: `${code}-0${at}`,
        categorie: categories[at % 3].id,
        status: `status-${at % statuses}`,
        aantal: at === 0 ? amount : 1,
      })),
    })
  }
  const words = name(90)
  const body = `## ${name(91)}\n\nTekst met ${words} erin.[^n]\n\n- ${words}\n\n1. ${words}\n2. ${name(92)}\n\n`
  const end = '::figuur\n\n::bijlage{soort="trajecten"}\n\n::bijlage{soort="status"}\n\n'
  write('templates/hard.md', `${body}${end}[^n]: ${words}\n`)
}

const slugOf = text =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

let faults = 0
const tell = (letter, where, text) => {
  faults += 1
  console.error(`FAIL  ${letter} (${where}): ${text}`)
}

/** Two letters at a time: the program itself uses two threads. */
async function build(names) {
  const left = [...names]
  const worker = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      const root = join(work, name)
      layEdition(root, letters[Number(name.slice(0, 2))])
      const cli = [join(repository, 'dist/cli.js')]
      await run('node', [...cli, 'build', '2050', '--root', root, '--formats', 'pdf,docx,html'])
      const { stdout } = await run('node', [...cli, 'verify', join(root, 'out/2050'), '--root', root]).catch(
        error => error,
      )
      for (const [found] of stdout.matchAll(/^hard\..*\n.*\n.*$/gm)) tell(name, 'verify', found)
    }
  }
  await Promise.all([worker(), worker()])
}

/** One run of LibreOffice for all: it takes longer to start than to convert. */
async function convert(names) {
  const files = names.map(name => {
    const copy = join(work, `${name}.docx`)
    writeFileSync(copy, readFileSync(join(work, name, 'out/2050/hard.docx')))
    return copy
  })
  const profile = pathToFileURL(join(work, 'profile')).href
  await run(process.env.SOFFICE ?? 'soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    join(work, 'word'),
    ...files,
  ])
}

/** Of the letters, without the room that lines have around them; in points. */
async function boxesOf(file) {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise
  const pages = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const boxes = items
      .filter(item => item.str?.trim())
      .map(({ str, width, transform: [, , , size, x, y] }) => ({
        text: str,
        left: x,
        right: x + width,
        top: y + size * 0.65,
        bottom: y + size * 0.05,
      }))
    pages.push({ width: page.view[2], height: page.view[3], boxes })
  }
  await document.loadingTask.destroy()
  return pages
}

/** Millimetres from the edge of the page that printers cannot reach, in points. */
const edge = 14
const slack = 0.6

async function checkWord(name) {
  for (const [index, { width, height, boxes }] of (
    await boxesOf(join(work, 'word', `${name}.pdf`))
  ).entries()) {
    const at = `Word, page ${index + 1}`
    for (const { text, left, right, top, bottom } of boxes)
      if (left < edge || right > width - edge || bottom < edge || top > height - edge)
        tell(name, at, `leaves the page: ${text}`)
    for (const [first, one] of boxes.entries())
      for (const other of boxes.slice(first + 1))
        if (
          one.left + slack < other.right &&
          other.left + slack < one.right &&
          one.bottom + slack < other.top &&
          other.bottom + slack < one.top
        )
          tell(name, at, `${one.text} / ${other.text}`)
  }
}

/** Texts that leave their block or the window; what scrolls sideways in a box of its own may be wide. */
function strayTexts() {
  const found = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node.parentElement?.closest('td, th, li, p, h1, h2, h3, dt, dd, figcaption, caption, div')
    if (!block || node.data.trim() === '' || node.parentElement.closest('.hidden, .skip, svg')) continue
    const room = block.getBoundingClientRect()
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const { left, right, width } of range.getClientRects()) {
      if (width === 0) continue
      const isWide = right > window.innerWidth + 1 && !block.closest('.scroller')
      if (isWide || right > room.right + 1 || left < room.left - 1)
        found.push(
          `${block.closest('table')?.className ?? block.localName}: ${node.data.trim().slice(0, 60)}`,
        )
    }
  }
  const scrolls = document.documentElement.scrollWidth - window.innerWidth
  return { found: [...new Set(found)], scrolls }
}

async function checkPage(browser, name) {
  const page = await browser.newPage({ bypassCSP: true, viewport: { width: 320, height: 900 } })
  await page.goto(pathToFileURL(join(work, name, 'out/2050/hard.html')).href)
  const { found, scrolls } = await page.evaluate(strayTexts)
  for (const text of found) tell(name, '320 px', `leaves its place: ${text}`)
  if (scrolls > 0) tell(name, '320 px', `scrolls ${scrolls} px sideways`)
  await page.close()
}

const names = letters.map(
  ({ text, statuses, years, amount }, index) =>
    `${String(index).padStart(2, '0')}-${text}-${statuses}-statuses-${years}-years-${amount}`,
)
try {
  await build(names)
  await convert(names)
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  for (const name of names) {
    const before = faults
    await checkWord(name)
    await checkPage(browser, name)
    if (faults === before)
      console.log(`PASS  ${name}: ${readdirSync(join(work, name, 'out/2050')).length} files`)
  }
  await browser.close()
} finally {
  if (kept === undefined) rmSync(work, { recursive: true, force: true })
}
console.log(`${names.length} letters, ${faults} faults`)
process.exitCode = faults === 0 ? 0 : 1
