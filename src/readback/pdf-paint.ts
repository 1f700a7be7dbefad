/** Text of a page that nobody sees: invisible by its mode, in the colour of its ground, or painted over. */
import type { PDFPageProxy } from 'pdfjs-dist'
import type { ForeignList } from './foreign.ts'
import { UnreadableDocument } from './piece.ts'

type Matrix = readonly [number, number, number, number, number, number]

interface State {
  readonly matrix: Matrix
  readonly colour: string
  readonly alpha: number
  /** As PDF numbers them: 3 paints nothing, 7 only clips. */
  readonly mode: number
}

interface Text {
  readonly text: string
  /** A little inside its first letter. */
  readonly x: number
  readonly y: number
  readonly isPale: boolean
  readonly order: number
}

/** A rectangle that was filled, or a picture. */
interface Area {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
  readonly isPale: boolean
  readonly order: number
}

/** Texts times areas of one page. */
const mostPairs = 20_000_000

const identity: Matrix = [1, 0, 0, 1, 0, 0]
const start: State = { matrix: identity, colour: '#000000', alpha: 1, mode: 0 }

/** @throws UnreadableDocument */
export async function addUnseen(
  page: PDFPageProxy,
  { number, found }: { readonly number: number; readonly found: ForeignList },
): Promise<void> {
  const { OPS, AnnotationMode } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
  const canvas = new Canvas(OPS)
  for (const [index, operator] of fnArray.entries()) canvas.step(operator, listOf(argsArray[index]))
  if (canvas.texts.length * canvas.areas.length > mostPairs) throw new UnreadableDocument('too-complex')
  const at = `page ${number}`
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  for (const text of canvas.texts) {
    // pdf.js leaves letters beside the page out of its text.
    const isOff = text.x < left || text.x > right || text.y < bottom || text.y > top
    if (isOff) found.add('off-page', at, text.text)
    else if (isUnseen(text, canvas.areas)) found.add('hidden-text', at, text.text)
  }
  for (const text of canvas.invisible) found.add('hidden-text', at, text)
  if (canvas.loosePictures > 0) found.add('embedded', at, `${canvas.loosePictures} × image`)
}

function isUnseen({ x, y, order, isPale }: Text, areas: readonly Area[]): boolean {
  let isOnDark = false
  for (const area of areas) {
    if (x < area.left || x > area.right || y < area.bottom || y > area.top) continue
    if (area.order > order) return true
    isOnDark = !area.isPale
  }
  return isPale && !isOnDark
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const numberIn = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)

/** Follows the operators that move, colour, fill and write; all others leave what is seen as it is. */
class Canvas {
  readonly texts: Text[] = []
  readonly areas: Area[] = []
  readonly invisible: string[] = []
  /** Pictures in no tag. */
  loosePictures = 0
  readonly #steps: ReadonlyMap<number, (args: readonly unknown[]) => void>
  readonly #saved: State[] = []
  /** True for marks that lead to a tag. */
  readonly #marks: boolean[] = []
  #state = start
  #line = identity
  #leading = 0
  #size = 1
  #order = 0

  constructor(ops: Readonly<Record<string, number>>) {
    const steps: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
      save: () => this.#saved.push(this.#state),
      restore: () => this.#restore(),
      transform: args => this.#transform(args),
      paintFormXObjectBegin: ([matrix]) => {
        this.#saved.push(this.#state)
        if (matrix !== null && matrix !== undefined) this.#transform(numbersOf(matrix))
      },
      paintFormXObjectEnd: () => this.#restore(),
      setFillRGBColor: ([colour]) => {
        this.#state = { ...this.#state, colour: String(colour) }
      },
      setFillColorN: () => {
        this.#state = { ...this.#state, colour: 'pattern' }
      },
      setGState: ([pairs]) => this.#setGraphics(listOf(pairs)),
      setTextRenderingMode: ([mode]) => {
        this.#state = { ...this.#state, mode: numberIn(mode) }
      },
      setFont: ([, size]) => {
        this.#size = numberIn(size)
      },
      setLeading: ([leading]) => {
        this.#leading = numberIn(leading)
      },
      beginText: () => {
        this.#line = identity
      },
      setTextMatrix: ([matrix]) => {
        this.#line = matrixOf(numbersOf(matrix))
      },
      moveText: ([x, y]) => this.#moveLine(numberIn(x), numberIn(y)),
      setLeadingMoveText: ([x, y]) => {
        this.#leading = numberIn(y)
        this.#moveLine(numberIn(x), numberIn(y))
      },
      nextLine: () => this.#moveLine(0, this.#leading),
      showText: ([glyphs]) => this.#write(listOf(glyphs)),
      constructPath: ([, data, box]) => this.#fill(listOf(data), numbersOf(box)),
      beginMarkedContent: () => this.#marks.push(false),
      beginMarkedContentProps: ([, id]) => this.#marks.push(typeof id === 'number'),
      endMarkedContent: () => this.#marks.pop(),
      paintImageXObject: () => this.#paintPicture(),
      paintInlineImageXObject: () => this.#paintPicture(),
      paintImageMaskXObject: () => this.#paintPicture(),
      paintImageXObjectRepeat: () => this.#paintPicture(),
      paintImageMaskXObjectRepeat: () => this.#paintPicture(),
    }
    this.#steps = new Map(Object.entries(steps).map(([name, step]) => [ops[name] ?? -1, step]))
    const fills = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']
    this.#fills = new Set(fills.map(name => ops[name]))
    this.#path = ops.constructPath ?? -1
  }

  readonly #fills: ReadonlySet<unknown>
  readonly #path: number

  step(operator: number, args: readonly unknown[]): void {
    this.#order += 1
    if (operator === this.#path && !this.#fills.has(args[0])) return
    this.#steps.get(operator)?.(args)
  }

  #restore(): void {
    this.#state = this.#saved.pop() ?? start
  }

  #transform(numbers: readonly unknown[]): void {
    this.#state = { ...this.#state, matrix: times(this.#state.matrix, matrixOf(numbers)) }
  }

  #setGraphics(pairs: readonly unknown[]): void {
    for (const pair of pairs) {
      const [key, value] = listOf(pair)
      if (key === 'ca') this.#state = { ...this.#state, alpha: numberIn(value) }
    }
  }

  #moveLine(x: number, y: number): void {
    this.#line = times(this.#line, [1, 0, 0, 1, x, y])
  }

  #write(glyphs: readonly unknown[]): void {
    const text = glyphs.map(unicodeOf).join('')
    if (text.trim() === '') return
    const { matrix, mode, alpha, colour } = this.#state
    const isNothing = mode === 3 || mode === 7 || alpha < 0.1
    if (isNothing) {
      this.invisible.push(text.trim())
      return
    }
    const inside = this.#size * 0.2
    const [x, y] = apply(times(matrix, this.#line), [inside, inside])
    this.texts.push({ text: text.trim(), x, y, isPale: isPale(colour), order: this.#order })
  }

  /** Of other shapes than rectangles nobody knows here what they cover. */
  #fill(data: readonly unknown[], box: readonly number[]): void {
    const [left = 0, bottom = 0, right = 0, top = 0] = box
    if (this.#state.alpha < 0.9 || !isRectangle(numbersOf(data[0]), { left, bottom, right, top })) return
    this.#addArea([left, bottom, right, top], isPale(this.#state.colour))
  }

  #paintPicture(): void {
    this.#addArea([0, 0, 1, 1], false)
    if (!this.#marks.includes(true)) this.loosePictures += 1
  }

  #addArea([left, bottom, right, top]: readonly [number, number, number, number], pale: boolean): void {
    const corners = (
      [
        [left, bottom],
        [right, bottom],
        [left, top],
        [right, top],
      ] as const
    ).map(corner => apply(this.#state.matrix, corner))
    const xs = corners.map(([x]) => x)
    const ys = corners.map(([, y]) => y)
    const area = {
      left: Math.min(...xs),
      right: Math.max(...xs),
      bottom: Math.min(...ys),
      top: Math.max(...ys),
    }
    this.areas.push({ ...area, isPale: pale, order: this.#order })
  }
}

const numbersOf = (value: unknown): readonly number[] =>
  value instanceof Float32Array || value instanceof Float64Array || Array.isArray(value)
    ? Array.from(value, numberIn)
    : []

function matrixOf(numbers: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = numbers.map(numberIn)
  return [a, b, c, d, x, y]
}

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]

const apply = ([a, b, c, d, e, f]: Matrix, [x, y]: readonly [number, number]): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
]

function unicodeOf(glyph: unknown): string {
  const isGlyph = typeof glyph === 'object' && glyph !== null && 'unicode' in glyph
  return isGlyph && typeof glyph.unicode === 'string' ? glyph.unicode : ''
}

/** Each of red, green and blue. */
const isPale = (colour: string): boolean =>
  /^#[0-9a-f]{6}$/i.test(colour) &&
  [1, 3, 5].every(at => Number.parseInt(colour.slice(at, at + 2), 16) > 0xe0)

/** All points of the path are corners of its box. `path` has 0 or 1 before a point, 4 for closing; curves are no edges. */
function isRectangle(
  path: readonly number[],
  box: { readonly left: number; readonly bottom: number; readonly right: number; readonly top: number },
): boolean {
  const near = (one: number, other: number) => Math.abs(one - other) < 0.01
  for (let at = 0; at < path.length; ) {
    const step = path[at]
    if (step === 4) {
      at += 1
      continue
    }
    if (step !== 0 && step !== 1) return false
    const [x = 0, y = 0] = path.slice(at + 1, at + 3)
    if (!(near(x, box.left) || near(x, box.right)) || !(near(y, box.bottom) || near(y, box.top))) return false
    at += 3
  }
  return path.length > 0
}
