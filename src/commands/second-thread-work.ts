/** What the second thread does: see second-thread.ts. */
import { parentPort } from 'node:worker_threads'
import type { Artwork } from '../document.ts'
import { drawFigure, drawPicture } from '../figure/draw-figure.ts'
import { facePaths, readFaces } from '../fonts.ts'
import { writeDocx } from '../write/docx/write-docx.ts'
import type { Answer, Request } from './second-thread.ts'

let artwork: Artwork | null = null
let tellPages: (pages: number | null) => void = () => {}

function answer(message: Answer): void {
  parentPort?.postMessage(message)
}

async function work(request: Request): Promise<void> {
  switch (request.kind) {
    case 'draw': {
      const { normal, bold } = facePaths('text')
      const fonts = { regular: normal, semiBold: bold, fallback: facePaths('fallback').normal }
      const { chart } = request.figure
      const drawing = drawFigure(chart, fonts)
      answer({ kind: 'drawing', drawing })
      artwork = { ...drawing, png: drawPicture(chart, fonts) }
      answer({ kind: 'picture', png: artwork.png })
      return
    }
    case 'docx': {
      const pages = new Promise<number | null>(resolve => {
        tellPages = resolve
      })
      const { normal, bold } = readFaces('text')
      const fonts = {
        regular: { family: 'Fira Sans', data: normal },
        semiBold: { family: 'Fira Sans SemiBold', data: bold },
      }
      answer({ kind: 'docx', bytes: await writeDocx(request.letter, artwork, { pages, fonts }) })
      return
    }
    case 'pages':
      tellPages(request.pages)
  }
}

parentPort?.on('message', (request: Request) => {
  // A fault in here ends the thread, and the first thread tells of it.
  work(request).catch((cause: unknown) => {
    setImmediate(() => {
      throw cause
    })
  })
})
