/** What the second thread does: see second-thread.ts. */

import { parentPort } from 'node:worker_threads'
import type { Artwork } from '../document.ts'
import { drawFigure, drawPictures } from '../figure/draw-figure.ts'
import { drawLogo } from '../figure/draw-logo.ts'
import { segmentLooks } from '../figure/segment-looks.ts'
import { readFaces } from '../fonts.ts'
import { writeDocx } from '../write/docx/write-docx.ts'
import type { Pages } from '../write/pages.ts'
import { figureOf } from '../write/writers.ts'
import type { Answer, Request } from './second-thread.ts'

let artwork: Artwork | null = null
let tellPages: (pages: Pages | null) => void = () => {}

function answer(message: Answer): void {
  parentPort?.postMessage(message)
}

function ownFonts() {
  const { normal, bold } = readFaces('text')
  return {
    regular: { family: 'Fira Sans', data: normal },
    semiBold: { family: 'Fira Sans SemiBold', data: bold },
  }
}

async function work(request: Request): Promise<void> {
  switch (request.kind) {
    case 'draw': {
      const { look } = request
      const { chart } = request.figure
      const drawing = drawFigure(chart, look)
      answer({ kind: 'drawing', drawing })
      artwork = { ...drawing, ...drawPictures(chart, look) }
      answer({ kind: 'picture', png: artwork.png })
      return
    }
    case 'docx': {
      const pages = new Promise<Pages | null>(resolve => {
        tellPages = resolve
      })
      const { letter, look } = request
      const { layout } = look
      const figure = look.nativeChart ? figureOf(letter) : null
      const options = {
        pages,
        layout,
        looks: look.looks,
        fonts: look.fonts ?? ownFonts(),
        logo: layout.logo === null ? null : await drawLogo(layout.logo),
        chart: figure === null ? null : segmentLooks(figure.chart, layout.colours),
      }
      answer({ kind: 'docx', bytes: await writeDocx(letter, artwork, options) })
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
