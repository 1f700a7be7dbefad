/** Whatever the second thread does, who asks it gets an answer or a fault, and the process ends. */
import { describe, expect, it, onTestFinished } from 'vitest'
import { startSecondThread } from '../../src/commands/second-thread.ts'
import { colours } from '../../src/figure/measures.ts'
import { facePaths } from '../../src/fonts.ts'
import { figureOf } from '../../src/write/writers.ts'
import { letter } from '../write/letter-2024.ts'

const { normal: regular, bold: semiBold } = facePaths('text')
const look = { fonts: { regular, semiBold, fallback: facePaths('fallback').normal }, colours }

/** Asks a thread of this text, instead of the real one, for a drawing. */
function ask(text: string, patience = 20_000) {
  const thread = startSecondThread(new URL(`data:text/javascript,${encodeURIComponent(text)}`), patience)
  onTestFinished(thread.stop)
  const figure = figureOf(letter)
  if (figure === null) throw new Error('the letter of 2024 has no figure')
  return thread.draw(figure, look)
}

const onMessage = (work: string) =>
  `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { ${work} })`

describe('a second thread that', () => {
  it.each([
    ['cannot be loaded', 'throw new Error("at load")', 'at load'],
    ['ends by itself', 'process.exit(0)', 'the second thread ended'],
    ['throws', onMessage('throw new Error("thrown")'), 'thrown'],
    ['has a rejection that nobody handles', onMessage('Promise.reject(new Error("rejected"))'), 'rejected'],
  ])('%s is a fault in its own words', async (_name, text, words) => {
    await expect(ask(text)).rejects.toThrow(words)
  })

  it('never answers is a fault after a while', async () => {
    await expect(ask(onMessage(''), 50)).rejects.toThrow('the second thread does not answer')
  })

  it('answers at last is waited for', async () => {
    const answer = "parentPort.postMessage({ kind: 'drawing', drawing: 'a drawing' })"
    await expect(ask(onMessage(`setTimeout(() => ${answer}, 30)`))).resolves.toBe('a drawing')
  })
})
