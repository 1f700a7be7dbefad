/** A legend that no page can hold: Word must not read its columns across pages. */
import { expect, it } from 'vitest'
import { writeDocx } from '../../src/write/docx/write-docx.ts'
import { annex, artwork, letterWith, partsOf, statuses, token } from './letter.ts'

const fonts = {
  regular: { family: 'Fira Sans', data: null },
  semiBold: { family: 'Fira Sans SemiBold', data: null },
}

it('has a long legend page by page, each read to its foot before the next', async () => {
  const name = 'Samenwerking in de regio '.repeat(6).trim()
  const legend = Array.from({ length: 44 }, (_, at) => ({ token: token(`T${at}`, 3, null), name }))
  const made = partsOf(
    await writeDocx(letterWith({ annexes: [annex(2, statuses(4), { legend })] }), artwork, {
      pages: null,
      fonts,
    }),
  )
  const found = made.get('word/document.xml') ?? ''
  const counts = found.split('<w:sectPr').map(part => part.split('<w:pStyle w:val="Legend"/>').length - 1)
  expect(counts.filter(count => count > 0)).toEqual([21, 21, 2])
  expect(found.match(/<w:br w:type="column"\/>/g)).toHaveLength(5)
})
