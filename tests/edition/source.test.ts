/** Places count what a person sees: lines from 1, a column per character. Names are suggested only when close. */
import { describe, expect, test } from 'vitest'
import { nearestName } from '../../src/nearest-name.ts'
import { decodeSource } from '../../src/source.ts'
import { inEnglish } from '../wording/in-english.ts'

const sourceOf = (text: string) => {
  const { source } = decodeSource({ path: 'a.yaml', bytes: Buffer.from(text) })
  if (source === null) throw new Error('refused')
  return source
}

const placeOf = (text: string, part: string) => {
  const source = sourceOf(text)
  const start = source.text.indexOf(part)
  const { line, column, endLine, endColumn, sourceLine } = source.place(start, start + part.length)
  return { span: `${line}:${column}-${endLine}:${endColumn}`, sourceLine }
}

describe('a place', () => {
  test.each([
    ['the first character', 'abc', 'a', '1:1-1:2', 'abc'],
    ['a later line', 'a\nbc\n', 'c', '2:2-2:3', 'bc'],
    ['behind an accent', 'é: x', 'x', '1:4-1:5', 'é: x'],
    ['behind a letter of two code units', '𝔊: x', 'x', '1:4-1:5', '𝔊: x'],
    ['behind a tab', '\tx', 'x', '1:2-1:3', '\tx'],
    ['behind a byte order mark', '\ufeffab', 'b', '1:2-1:3', 'ab'],
    ['before a line end of Windows', 'ab\r\nc', 'b', '1:2-1:3', 'ab'],
    ['over lines', 'ab\ncd', 'b\nc', '1:2-2:2', 'ab'],
  ])('%s', (_name, text, part, span, sourceLine) => {
    expect(placeOf(text, part)).toEqual({ span, sourceLine })
  })

  test('of an offset beyond the end is the end', () => {
    expect(sourceOf('ab').place(99)).toMatchObject({ line: 1, column: 3, endColumn: 3 })
  })
})

describe('bytes that are no text', () => {
  const findingsOf = (bytes: Buffer) =>
    decodeSource({ path: 'a.yaml', bytes }).findings.map(finding =>
      `${finding.place.line}:${finding.place.column} ${finding.code} ${inEnglish(finding).found ?? ''}`.trim(),
    )

  test.each([
    ['a byte of Latin-1', Buffer.from('a\nb\xe9', 'latin1'), '2:2 not-utf8'],
    ['a cut sequence', Buffer.from([0x61, 0xe2, 0x82]), '1:2 not-utf8'],
    [
      'a replacement character before it',
      Buffer.concat([Buffer.from('\ufffdé'), Buffer.from([0xff])]),
      '1:3 not-utf8',
    ],
    ['UTF-16', Buffer.from('\ufeffab', 'utf16le'), '1:1 not-utf8'],
    ['a bell', Buffer.from('a\u0007'), '1:2 control-character U+0007'],
    ['a lone carriage return', Buffer.from('a\rb'), '1:2 control-character U+000D'],
    ['text turned around', Buffer.from('a\u202eb'), '1:2 control-character U+202E'],
    ['blanks only', Buffer.from(' \n\t\n'), '1:1 empty-file'],
  ])('%s', (_name, bytes, expected) => {
    expect(findingsOf(bytes)).toEqual([expected])
  })

  test('a control character is not handed on, so that no terminal obeys it', () => {
    const { source } = decodeSource({ path: 'a.yaml', bytes: Buffer.from('a\u001b[2Jb') })
    expect(source?.text).toBe('a\ufffd[2Jb')
  })
})

describe('the nearest name', () => {
  const known = ['gereed', 'in-gang', 'geen-actie', 'stopgezet']
  test.each([
    ['gereedd', 'gereed'],
    ['geered', 'gereed'],
    ['Gereed', 'gereed'],
    ['in gang', 'in-gang'],
    ['geen-aktie', 'geen-actie'],
    ['klaar', null],
    ['', null],
    ['x'.repeat(100_000), null],
  ])('of %j is %j', (typed, expected) => {
    expect(nearestName(typed, known)).toBe(expected)
  })
})
