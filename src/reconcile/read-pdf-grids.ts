/** The tables of a tagged PDF, by its structure tree: what a screen reader meets, not where ink stands. */
import { foldSpaces, type Grid, type GridCell } from './grid.ts'

/** As pdfjs gives it: an element with kids, or content by the id of its marks. */
interface TreeNode {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly TreeNode[]
}

/** `no-pdf` when the reader of PDF is not installed. A PDF without tags has no tables. */
export async function readPdfGrids(bytes: Uint8Array): Promise<Grid[] | 'broken-pdf' | 'no-pdf'> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs').catch(() => null)
  if (pdfjs === null) return 'no-pdf'
  try {
    // The reader takes the bytes away from their owner.
    const task = pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
    const document = await task.promise
    const grids: Grid[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const tree: TreeNode | null = await page.getStructTree()
      const { items } = await page.getTextContent({ includeMarkedContent: true })
      const ofPage = tree === null ? [] : gridsOf(tree, markedTexts(items))
      joinPage(grids, ofPage)
      page.cleanup()
    }
    await task.destroy()
    return grids
  } catch {
    return 'broken-pdf'
  }
}

type Item =
  | { readonly str: string; readonly hasEOL: boolean }
  | { readonly type: string; readonly id?: string | null }

/** Text by the id of the innermost marks that have one. */
function markedTexts(items: readonly Item[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const open: (string | null)[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast(mark => mark !== null)
      if (typeof id === 'string') texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`)
    } else if (item.type.startsWith('begin')) open.push(item.id ?? null)
    else open.pop()
  }
  return texts
}

function gridsOf(node: TreeNode, texts: ReadonlyMap<string, string>): Grid[] {
  if (node.role === 'Table') return [{ rows: rowsOf(node, texts) }]
  return (node.children ?? []).flatMap(child => gridsOf(child, texts))
}

function rowsOf(node: TreeNode, texts: ReadonlyMap<string, string>): GridCell[][] {
  return (node.children ?? []).flatMap((child): GridCell[][] => {
    if (child.role !== 'TR') return child.role === 'Caption' ? [] : rowsOf(child, texts)
    const cells = (child.children ?? []).filter(({ role }) => role === 'TH' || role === 'TD')
    return [cells.map(cell => paragraphsOf(cell, texts))]
  })
}

/** Words that stand in the cell itself are one paragraph. */
function paragraphsOf(cell: TreeNode, texts: ReadonlyMap<string, string>): string[] {
  const paragraphs: string[] = []
  let own = ''
  for (const child of cell.children ?? []) {
    if (child.role === 'P') {
      paragraphs.push(own, wordsOf(child, texts))
      own = ''
    } else own += wordsOf(child, texts)
  }
  return [...paragraphs, own].map(foldSpaces).filter(text => text !== '')
}

function wordsOf(node: TreeNode, texts: ReadonlyMap<string, string>): string {
  if (node.type === 'content') return texts.get(node.id ?? '') ?? ''
  return (node.children ?? []).map(child => wordsOf(child, texts)).join('')
}

/**
 * The tree of each page shows a table whole, with words only in the cells that stand on that page: the first table of
 * a page goes on with the last one before it when it has the same shape and no words in its first row.
 */
function joinPage(grids: Grid[], ofPage: readonly Grid[]): void {
  const [first, ...others] = ofPage
  const last = grids.at(-1)
  if (first === undefined) return
  const isNext =
    last !== undefined &&
    first.rows[0]?.every(cell => cell.length === 0) === true &&
    shapeOf(first) === shapeOf(last)
  if (!isNext) grids.push(first)
  else grids.splice(-1, 1, mergeGrids(last, first))
  grids.push(...others)
}

const shapeOf = ({ rows }: Grid): string => rows.map(cells => cells.length).join(',')

/** A cell that is cut by the end of a page has its words on both. */
function mergeGrids(before: Grid, after: Grid): Grid {
  return {
    rows: before.rows.map((cells, row) =>
      cells.map((cell, column) => [...cell, ...(after.rows[row]?.[column] ?? [])]),
    ),
  }
}
