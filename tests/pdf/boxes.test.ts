/** No text leaves its page or runs into other text, whatever the names are: boxes as pdf.js measures them. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { sideOf, template, templatePath } from '../compare/sides.ts'
import { type FileTree, tinyEdition } from '../edition/tiny-edition.ts'
import { pdfOf } from './model-texts.ts'

interface Box {
  readonly text: string
  readonly page: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

async function boxesOf(bytes: Uint8Array): Promise<{ boxes: Box[]; widths: number[] }> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const boxes: Box[] = []
  const widths: number[] = []
  for (let page = 1; page <= document.numPages; page++) {
    const sheet = await document.getPage(page)
    widths.push(sheet.view[2] ?? 0)
    const { items } = await sheet.getTextContent()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [, , , size = 0, left = 0, base = 0] = item.transform
      // Capitals and descenders without the room that lines have around them.
      boxes.push({
        text: item.str,
        page,
        left,
        right: left + item.width,
        top: base + size * 0.65,
        bottom: base + size * 0.05,
      })
    }
  }
  await document.loadingTask.destroy()
  return { boxes, widths }
}

/** Points: 15 mm on either side. */
const edge = 42

const slack = 0.5

function faultsOf({ boxes, widths }: Awaited<ReturnType<typeof boxesOf>>): string[] {
  const outside = boxes
    .filter(({ page, left, right }) => left < edge || right > (widths[page - 1] ?? 0) - edge)
    .map(({ page, text }) => `page ${page}: ${text} leaves the page`)
  const over = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        other =>
          other.page === one.page &&
          one.left + slack < other.right &&
          other.left + slack < one.right &&
          one.bottom + slack < other.top &&
          other.bottom + slack < one.top,
      )
      .map(other => `page ${one.page}: ${one.text} over ${other.text}`),
  )
  return [...outside, ...over]
}

const word = 'Hottentottententententoonstellingsmakersbroodtrommeltjesfabriek'
const chemical =
  '2-(4-(2,4-dichloorfenoxy)-3-methyl-1,2,4-triazool-5-yl)-N-[3-(trifluormethyl)fenyl]propionamide'
const long = 'zeer lange naam van iets dat overal terugkomt '.repeat(7).slice(0, 300).trim()

/** Every name, title and text of the tiny edition replaced, numbered so that names stay different. */
function renamed(name: string): FileTree {
  let number = 0
  const files = Object.entries(tinyEdition).map(([path, text]) => {
    const changed = `${text}`.replace(
      /\b(naam|betreft|organisatie|functie|groet|tekst|afkorting|gebeurtenis): ("[^"]*"|[^,}\n]+)/g,
      (_all, key: string) => `${key}: "${name.slice(0, 295)}${number++}"`,
    )
    return [path, changed]
  })
  return Object.fromEntries(files)
}

const text = (name: string) =>
  `Tekst met ${name} erin.[^n]\n\n## ${name}\n\n- ${name}\n\n${template}\n[^n]: ${name}\n`

describe('text in the PDF', () => {
  it.each([
    ['a word of 63 letters', word],
    ['that word three times without a blank', word.repeat(3)],
    ['a chemical name', chemical],
    ['a name of 300 letters', long],
  ])('%s stays in its place, in every field', async (_what, name) => {
    const { letter } = await sideOf({ ...renamed(name), [templatePath]: text(name) })
    const { bytes } = await pdfOf(letter)
    const read = await boxesOf(bytes)
    expect(read.boxes.length).toBeGreaterThan(60)
    expect(faultsOf(read)).toEqual([])
  })
})
