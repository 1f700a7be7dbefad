/** templates/huisstijl.yaml: what it may say, and what is told where when it says something else. */
import { symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findHouseStyle } from '../../src/style/find-house-style.ts'
import { readHouseStyle } from '../../src/style/read-house-style.ts'
import { example, type Files, findingsOf, houseFolder } from './house-folder.ts'

describe('a house style', () => {
  it('is not asked for', async () => {
    const root = houseFolder({ 'brief.md': 'tekst' })
    expect(await findHouseStyle(root)).toEqual({ style: null, findings: [], files: [] })
  })

  it('has fonts, colours, sizes and a logo', () => {
    const { style, findings, files } = readHouseStyle(join(example, '..'))
    expect(findings).toEqual([])
    expect(style?.fonts?.text).toMatchObject({
      family: 'Bitter',
      bold: false,
      editable: true,
      isTrueType: true,
    })
    expect(style?.fonts?.bold).toMatchObject({ family: 'Bitter', bold: true })
    expect(style?.colours).toEqual({
      brand: '#0b5c4a',
      ink: '#15211d',
      soft: '#46534e',
      tint: '#e4f1ec',
      hairline: '#a9c8be',
    })
    expect(style?.statusColours).toHaveLength(4)
    expect(style?.sizes).toEqual({ subject: 13, section: 10.5, organisation: 14 })
    expect(style?.logo).toMatchObject({ alt: 'Logo van Waterschap De Vliet', width: 34, height: 14.32 })
    expect(files.map(({ path }) => path)).toEqual([
      'templates/huisstijl.yaml',
      'templates/logo.svg',
      'templates/Bitter-Regular.ttf',
      'templates/Bitter-Bold.ttf',
    ])
  })

  it('may say one thing only', () => {
    expect(findingsOf('kleuren: { merk: "#5b2a6e" }\n')).toEqual([])
    expect(findingsOf('maten:\n  klein: 7.5\n')).toEqual([])
  })

  it('takes a logo as wide as it is asked to be, and no wider or higher than its room', () => {
    const widthOf = (lines: string) => {
      const root = houseFolder({
        'huisstijl.yaml': `logo: { bestand: l.svg, tekst: Logo${lines} }`,
        'l.svg': '<svg viewBox="0 0 10 10"><path d="M0 0h9v9z"/></svg>',
      })
      return readHouseStyle(root).style?.logo?.width
    }
    expect(widthOf(', breedte: 12')).toBe(12)
    expect(widthOf('')).toBe(24)
    expect(widthOf(', breedte: 38')).toBe(24)
  })
})

describe('what is wrong stands where it was typed', () => {
  const cases: [what: string, yaml: string, expected: string, files?: Files][] = [
    ['an unknown key', 'kleuren:\n  mrek: "#000000"\n', '2:3 unknown-key'],
    ['an unknown part', 'letters: {}\n', '1:1 unknown-key'],
    ['a colour without quotes', 'kleuren:\n  merk: #154273\n', '2:3 bad-colour'],
    ['a colour by name', 'kleuren:\n  merk: navy\n', '2:9 bad-colour'],
    ['a size that is too large', 'maten:\n  tekst: 14\n', '2:10 wrong-value'],
    ['a size under the smallest of all', 'maten: { klein: 6 }\n', '1:17 wrong-value'],
    ['a size in words', 'maten:\n  kop: groot\n', '2:8 wrong-type'],
    ['a list for a map', 'kleuren: [ "#000000" ]\n', '1:10 wrong-type'],
    ['one font only', 'lettertypen:\n  tekst: Bitter-Regular.ttf\n', '1:1 missing-key'],
    [
      'a font that is not there',
      'lettertypen: { tekst: A.ttf, vet: Bitter-Bold.ttf }',
      '1:23 unreadable-file',
    ],
    ['a folder', 'logo: { bestand: map, tekst: Logo }', '1:18 unreadable-file', { 'map/x.txt': '' }],
    ['a file above templates', 'logo: { bestand: ../l.svg, tekst: Logo }', '1:18 file-outside-templates'],
    ['a file from the root', 'logo: { bestand: /etc/passwd, tekst: L }', '1:18 file-outside-templates'],
    ['a file of Windows', 'logo: { bestand: "C:\\\\l.svg", tekst: L }', '1:18 file-outside-templates'],
    ['a logo without words', 'logo: { bestand: logo.svg }', '1:1 missing-key'],
    ['a logo with empty words', 'logo: { bestand: logo.svg, tekst: " " }', '1:35 wrong-value'],
    [
      'a file that is no font',
      'lettertypen: { tekst: logo.svg, vet: Bitter-Bold.ttf }',
      '1:23 unreadable-font',
    ],
    [
      'a logo of another kind',
      'logo: { bestand: l.gif, tekst: L }',
      '1:18 unreadable-logo',
      { 'l.gif': 'GIF89a' },
    ],
    ['faint text', 'kleuren:\n  zacht: "#9a9a9a"\n', '2:10 weak-text-contrast'],
    ['a ground that is too dark', 'kleuren:\n  vlak: "#8fa8c0"\n', '2:9 weak-text-contrast'],
    ['statuses alike', 'kleuren: { statussen: ["#154273", "#204a80"] }', '1:35 weak-contrast'],
    ['one status', 'kleuren: { statussen: ["#154273"] }', '1:23 wrong-value'],
    ['a key twice', 'kleuren: {}\nkleuren: {}\n', '2:1 duplicate-key'],
    ['an alias of nothing', 'kleuren: { inkt: *a }', '1:18 yaml-syntax'],
    ['broken YAML', 'kleuren: { merk: "#154273"\n', '1:10 yaml-syntax'],
    ['a tag', 'kleuren: !eigen {}\n', '1:10 custom-tag'],
    ['two documents', 'kleuren: {}\n---\nmaten: {}\n', '2:1 several-documents'],
    ['no text at all', '', '1:1 empty-file'],
    ['deep nesting', '['.repeat(5000), '1:66 too-deep'],
  ]
  it.each(cases)('%s', (_what, yaml, expected, files = {}) => {
    expect(findingsOf(yaml, files)).toEqual([expected])
  })

  it('tells all mistakes at once', () => {
    const yaml = 'kleuren: { merk: rood, vlakken: "#fff" }\nmaten: { tekst: 2, kop: 99 }\nlogo: {}\n'
    expect(findingsOf(yaml)).toEqual([
      '3:1 missing-key',
      '3:1 missing-key',
      '1:24 unknown-key',
      '1:18 bad-colour',
      '2:17 wrong-value',
      '2:25 wrong-value',
    ])
  })

  it('says how weak a contrast is, and how strong it must be', () => {
    const root = houseFolder({ 'huisstijl.yaml': 'kleuren: { merk: "#4f94c4" }' })
    const { style, findings } = readHouseStyle(root)
    expect(style).toBeNull()
    expect(findings[0]).toMatchObject({
      code: 'weak-text-contrast',
      found: { id: 'contrast', ratio: 3.29, colours: ['#4f94c4', '#ffffff'] },
      expected: { id: 'contrast-from', ratio: 4.5 },
    })
  })

  it('follows no link out of templates', () => {
    const root = houseFolder({ 'huisstijl.yaml': 'logo: { bestand: l.svg, tekst: Logo }' })
    symlinkSync(join(tmpdir()), join(root, 'templates', 'l.svg'))
    expect(readHouseStyle(root).findings.map(({ code }) => code)).toEqual(['file-outside-templates'])
  })

  it('refuses a logo that is too large', () => {
    const yaml = 'logo: { bestand: l.svg, tekst: Logo }'
    expect(findingsOf(yaml, { 'l.svg': ' '.repeat(500_001) })).toEqual(['1:18 logo-too-large'])
  })
})
