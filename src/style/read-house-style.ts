/** `templates/huisstijl.yaml` to a value: every mistake with its place, nothing that the letter could not bear. */
import { contrast } from '../contrast.ts'
import { finding } from '../findings/codes.ts'
import { type Diagnostic, hasErrors } from '../findings/diagnostic.ts'
import { largestFile, readSource } from '../source.ts'
import {
  type Bounds,
  describe,
  type Fields,
  type Report,
  readColour,
  readLength,
  readMap,
} from './field-reading.ts'
import {
  type HouseColours,
  type HouseFonts,
  type HouseSizes,
  type HouseStyle,
  houseStylePath,
} from './house-style.ts'
import { type LocatedEntry, type LocatedNode, readLocatedYaml } from './located-yaml.ts'
import { readFace } from './read-face.ts'
import { readLogo } from './read-logo.ts'
import { readStyleFile, type StyleFile } from './style-files.ts'

export interface HouseStyleReading {
  /** Null when there is no style file, or it has errors. */
  readonly style: HouseStyle | null
  readonly findings: readonly Diagnostic[]
  /** Files that were read, for the manifest. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
}

/** Points; what the grid of the letter bears. */
const sizeBounds: Readonly<Record<string, Bounds & { readonly name: keyof HouseSizes }>> = {
  tekst: { name: 'text', from: 8.5, to: 10.5, unit: 'pt' },
  kop: { name: 'section', from: 9, to: 14, unit: 'pt' },
  betreft: { name: 'subject', from: 11, to: 16, unit: 'pt' },
  organisatie: { name: 'organisation', from: 10, to: 18, unit: 'pt' },
  bijlage: { name: 'annexTitle', from: 11, to: 18, unit: 'pt' },
  klein: { name: 'small', from: 6.5, to: 8, unit: 'pt' },
}

const colourKeys: Readonly<Record<string, keyof HouseColours>> = {
  merk: 'brand',
  inkt: 'ink',
  zacht: 'soft',
  vlak: 'tint',
  lijn: 'hairline',
}

const paper = '#ffffff'

/** What the letter has where the organisation names no colour. */
const ownColours: Required<HouseColours> = {
  brand: '#154273',
  ink: '#1a1a1a',
  soft: '#4a4a4a',
  tint: '#e8eef5',
  hairline: '#b4c1d0',
}

/** Contrast of text on what lies behind it (STANDARDS P14, WCAG 2.2), and of neighbours in the figure (C1). */
const leastText = 4.5
const leastNeighbours = 3

/** Reads the style of a root folder; a folder without one is no mistake. Never throws for what files hold. */
export function readHouseStyle(root: string): HouseStyleReading {
  const reading = readSource({ root, path: houseStylePath })
  if (reading.missing) return { style: null, findings: [], files: [] }
  const findings: Diagnostic[] = [...reading.findings]
  const { source } = reading
  if (source === null) return { style: null, findings, files: [] }
  const files: StyleFile[] = []
  const file = { path: houseStylePath, bytes: source.bytes }
  const yaml = readLocatedYaml(source)
  for (const each of yaml.findings) findings.push(each)
  const report: Report = found => findings.push(found)
  const fields =
    yaml.root === null
      ? null
      : readMap(yaml.root, { keys: ['lettertypen', 'kleuren', 'maten', 'logo'] }, report)
  if (fields === null) return { style: null, findings, files: [file] }
  const keep = (read: readonly StyleFile[]) => files.push(...read)
  const logo = fields.get('logo')
  const reads = logo === undefined ? { logo: null, files: [] } : readLogo(logo, root, report)
  keep(reads.files)
  const style: HouseStyle = {
    fonts: readFonts(fields.get('lettertypen'), { root, keep, report }),
    ...readColours(fields.get('kleuren')?.node, report),
    sizes: readSizes(fields.get('maten')?.node, report),
    logo: reads.logo,
  }
  return {
    style: hasErrors(findings) ? null : style,
    findings,
    files: [file, ...files.map(({ path, bytes }) => ({ path, bytes }))],
  }
}

interface FontJob {
  readonly root: string
  readonly keep: (files: readonly StyleFile[]) => void
  readonly report: Report
}

function readFonts(entry: LocatedEntry | undefined, { root, keep, report }: FontJob): HouseFonts | null {
  if (entry === undefined) return null
  const required = ['tekst', 'vet'].map(key => [key, { id: 'font-file' }] as const)
  const fields = readMap(entry.node, { keys: ['tekst', 'vet'], required, opening: entry.key }, report)
  const most = { bytes: largestFile, code: 'too-large' } as const
  const [text, bold] = ['tekst', 'vet'].map(key => {
    const node = fields?.get(key)?.node
    const file = node === undefined ? null : readStyleFile(node, { root, most }, report)
    if (node === undefined || file === null) return null
    keep([file])
    const reading = readFace({ path: file.real, bytes: file.bytes })
    if (!reading.ok) {
      report(finding(reading.fault.code, node.place, reading.fault.details))
      return null
    }
    const { editable, isTrueType } = reading.face
    if (!editable || !isTrueType) {
      const found = { id: editable ? 'postscript-outlines' : 'view-and-print-only' } as const
      report(finding('font-not-carried', node.place, { found }))
    }
    return reading
  })
  if (!text?.ok || !bold?.ok) return null
  const codes = [...text.codes].filter(code => bold.codes.has(code)).sort((a, b) => a - b)
  return { text: text.face, bold: bold.face, covered: rangesOf(codes) }
}

function rangesOf(codes: readonly number[]): [number, number][] {
  const ranges: [number, number][] = []
  for (const code of codes) {
    const last = ranges.at(-1)
    if (last !== undefined && last[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges
}

function readColours(
  node: LocatedNode | undefined,
  report: Report,
): Pick<HouseStyle, 'colours' | 'statusColours'> {
  const none = { colours: {}, statusColours: [] }
  if (node === undefined) return none
  const fields = readMap(node, { keys: [...Object.keys(colourKeys), 'statussen'] }, report)
  if (fields === null) return none
  const given = Object.entries(colourKeys).flatMap(([key, name]) => {
    const entry = fields.get(key)
    const colour = entry === undefined ? null : readColour(entry.node, report)
    return entry === undefined || colour === null ? [] : [{ name, colour, place: entry.node.place }]
  })
  const colours: HouseColours = Object.fromEntries(given.map(({ name, colour }) => [name, colour]))
  checkText({ ...ownColours, ...colours }, new Map(given.map(({ name, place }) => [name, place])), report)
  return { colours, statusColours: readStatusColours(fields, report) }
}

/** Which text stands on what. Told at the colour of the text, or at what lies behind it when that is the house's. */
function checkText(
  colours: Required<HouseColours>,
  places: ReadonlyMap<keyof HouseColours, Diagnostic['place']>,
  report: Report,
): void {
  const pairs: readonly (readonly [text: keyof HouseColours, ground: 'tint' | null])[] = [
    ['ink', null],
    ['soft', null],
    ['brand', null],
    ['ink', 'tint'],
    ['brand', 'tint'],
  ]
  for (const [text, ground] of pairs) {
    const place = places.get(text) ?? (ground === null ? undefined : places.get(ground))
    const behind = ground === null ? paper : colours[ground]
    const measured = contrast(colours[text], behind)
    if (place === undefined || measured >= leastText) continue
    report(
      finding('weak-text-contrast', place, contrastDetails(measured, [colours[text], behind], leastText)),
    )
  }
}

/** Rounded down: a contrast that fails must not read as one that passes. */
function contrastDetails(measured: number, colours: readonly [string, string], least: number) {
  return {
    found: { id: 'contrast', ratio: Math.floor(measured * 100) / 100, colours },
    expected: { id: 'contrast-from', ratio: least },
  } as const
}

function readStatusColours(fields: Fields, report: Report): string[] {
  const node = fields.get('statussen')?.node
  if (node === undefined) return []
  if (node.kind !== 'list' || node.items.length < 2 || node.items.length > 6) {
    const code = node.kind === 'list' ? 'wrong-value' : 'wrong-type'
    report(finding(code, node.place, { found: describe(node), expected: { id: 'list-of-colours' } }))
    return []
  }
  const colours = node.items.map(item => readColour(item, report))
  for (const [index, colour] of colours.entries()) {
    const before = colours[index - 1] ?? null
    const place = node.items[index]?.place
    if (colour === null || before === null || place === undefined) continue
    const measured = contrast(before, colour)
    if (measured >= leastNeighbours) continue
    report(finding('weak-contrast', place, contrastDetails(measured, [before, colour], leastNeighbours)))
  }
  return colours.flatMap(colour => (colour === null ? [] : [colour]))
}

function readSizes(node: LocatedNode | undefined, report: Report): HouseSizes {
  if (node === undefined) return {}
  const fields = readMap(node, { keys: Object.keys(sizeBounds) }, report)
  const given = Object.entries(sizeBounds).flatMap(([key, { name, from, to, unit }]) => {
    const entry = fields?.get(key)
    const size = entry === undefined ? null : readLength(entry.node, { from, to, unit }, report)
    return size === null ? [] : [[name, size] as const]
  })
  return Object.fromEntries(given)
}
