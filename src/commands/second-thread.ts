/**
 * A second thread that draws the figure and makes the Word document while this one reads, lays out the PDF and writes
 * the rest. It starts at once, so that it has loaded its libraries when the letter is ready.
 */

import { Worker } from 'node:worker_threads'
import type { Drawing, Figure, Letter } from '../document.ts'
import type { FigureLook } from '../figure/draw-figure.ts'
import type { WordLooks } from '../write/docx/word-look.ts'
import type { DocxFace } from '../write/docx/write-docx.ts'
import type { Layout } from '../write/layout.ts'
import type { Pages } from '../write/pages.ts'

/** What the Word document looks like. */
export interface DocxLook {
  /** The figure as a chart of Word itself instead of a picture. */
  readonly nativeChart: boolean
  readonly layout: Layout
  /** Looks of styles from a file of the user. */
  readonly looks: WordLooks
  /** Null: the letter's own faces. */
  readonly fonts: { readonly regular: DocxFace; readonly semiBold: DocxFace } | null
}

/** What the thread is asked. The document waits for the number of pages, which comes last. */
export type Request =
  | { readonly kind: 'draw'; readonly figure: Figure; readonly look: FigureLook }
  | { readonly kind: 'docx'; readonly letter: Letter; readonly look: DocxLook }
  | { readonly kind: 'pages'; readonly pages: Pages | null }

export type Answer =
  | { readonly kind: 'drawing'; readonly drawing: Drawing }
  | { readonly kind: 'picture'; readonly png: Uint8Array }
  | { readonly kind: 'docx'; readonly bytes: Uint8Array }

export interface SecondThread {
  /** The picture follows the drawing, which is wanted first. */
  readonly draw: (figure: Figure, look: FigureLook) => Promise<Drawing>
  readonly picture: () => Promise<Uint8Array>
  /** Begins the document of a letter whose figure was drawn before, if it has one. */
  readonly beginDocx: (letter: Letter, look: DocxLook) => void
  /** Ends the document that was begun. */
  readonly finishDocx: (pages: Pages | null) => Promise<Uint8Array>
  readonly stop: () => void
}

/** Milliseconds for one answer; what takes longer has stopped. */
const longestWait = 120_000

/** `script` and `patience` are for tests. */
export function startSecondThread(
  script = new URL('./second-thread-work.js', import.meta.url),
  patience = longestWait,
): SecondThread {
  const worker = new Worker(script)
  // Until it is asked something, nobody waits for it.
  worker.unref()
  // A fault between two questions is told to who asks next.
  let fault: unknown = null
  worker.on('error', cause => {
    fault ??= cause
  })
  worker.on('exit', () => {
    fault ??= new Error('the second thread ended')
  })
  const ask = (request: Request) => worker.postMessage(request)
  const answer = <K extends Answer['kind']>(kind: K) =>
    new Promise<Extract<Answer, { kind: K }>>((resolve, reject) => {
      if (fault !== null) {
        reject(fault)
        return
      }
      const stopListening = () => {
        clearTimeout(timer)
        worker.off('message', listen)
        worker.off('error', fail)
        worker.off('exit', end)
      }
      const listen = (message: Answer) => {
        if (!isKind(message, kind)) return
        stopListening()
        resolve(message)
      }
      const fail = (cause: unknown) => {
        stopListening()
        reject(cause)
      }
      const end = () => fail(fault)
      // An answer that came while this thread was at work is read first.
      const timer = setTimeout(
        () => setImmediate(() => fail(new Error('the second thread does not answer'))),
        patience,
      )
      worker.ref()
      worker.on('message', listen)
      worker.on('error', fail)
      worker.on('exit', end)
    })
  let picture: Promise<Extract<Answer, { kind: 'picture' }>> | null = null
  let docx: Promise<Extract<Answer, { kind: 'docx' }>> | null = null
  return {
    draw: async (figure, look) => {
      const drawn = answer('drawing')
      picture = answer('picture')
      // The failure is told where the picture is waited for.
      picture.catch(() => {})
      ask({ kind: 'draw', figure, look })
      return (await drawn).drawing
    },
    picture: async () => {
      if (picture === null) throw new Error('the figure was not drawn')
      return (await picture).png
    },
    beginDocx: (letter, look) => {
      docx = answer('docx')
      // The failure is told where the document is waited for.
      docx.catch(() => {})
      ask({ kind: 'docx', letter, look })
    },
    finishDocx: async pages => {
      if (docx === null) throw new Error('the document was not begun')
      ask({ kind: 'pages', pages })
      return (await docx).bytes
    },
    stop: () => void worker.terminate(),
  }
}

function isKind<K extends Answer['kind']>(answer: Answer, kind: K): answer is Extract<Answer, { kind: K }> {
  return answer.kind === kind
}
