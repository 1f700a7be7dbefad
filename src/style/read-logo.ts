/** The logo of an organisation: SVG or PNG, cleaned, with its words and its size on the page. */
import { finding } from '../findings/codes.ts'
import { cleanPng } from './clean-png.ts'
import { cleanSvg } from './clean-svg.ts'
import { type Bounds, type Report, readLength, readMap, readText } from './field-reading.ts'
import type { HouseLogo } from './house-style.ts'
import type { LocatedEntry, LocatedNode } from './located-yaml.ts'
import { readStyleFile, type StyleFile } from './style-files.ts'

/** Millimetres: as wide as the reference column under it, and as high as the room above. */
const room = { width: 38, height: 24 }
const widths: Bounds = { from: 8, to: room.width, unit: 'mm' }

const mostBytes = 500_000

export interface LogoReading {
  readonly logo: HouseLogo | null
  readonly files: readonly StyleFile[]
}

export function readLogo({ key, node }: LocatedEntry, root: string, report: Report): LogoReading {
  const none = { logo: null, files: [] }
  const fields = readMap(
    node,
    {
      keys: ['bestand', 'tekst', 'breedte'],
      required: [
        ['bestand', { id: 'logo-file' }],
        ['tekst', { id: 'logo-text' }],
      ],
      opening: key,
    },
    report,
  )
  const [named, words, wide] = ['bestand', 'tekst', 'breedte'].map(name => fields?.get(name)?.node)
  const alt = words === undefined ? null : readText(words, report)
  const asked = wide === undefined ? null : readLength(wide, widths, report)
  if (named === undefined) return none
  const file = readStyleFile(named, { root, most: { bytes: mostBytes, code: 'logo-too-large' } }, report)
  if (file === null) return none
  const drawn = cleanImage(file, named, report)
  if (drawn === null || alt === null) return { logo: null, files: [file] }
  const ratio = drawn.height / drawn.width
  const fitting = Math.min(room.width, room.height / ratio)
  const width = Math.min(asked ?? fitting, fitting)
  return {
    logo: { image: drawn.image, alt, width: rounded(width), height: rounded(width * ratio) },
    files: [file],
  }
}

interface Drawn {
  readonly image: HouseLogo['image']
  readonly width: number
  readonly height: number
}

function cleanImage({ path, bytes }: StyleFile, node: LocatedNode, report: Report): Drawn | null {
  const refuse = (found: ReturnType<typeof finding>) => {
    report(found)
    return null
  }
  if (/\.png$/i.test(path)) {
    const cleaned = cleanPng(bytes)
    if (typeof cleaned !== 'string') return { ...cleaned, image: { kind: 'png', png: cleaned.png } }
    const code = cleaned === 'too-many-dots' ? 'logo-too-large' : 'unreadable-logo'
    return refuse(finding(code, node.place, { found: { id: cleaned } }))
  }
  if (!/\.svg$/i.test(path)) {
    return refuse(finding('unreadable-logo', node.place, { found: { id: 'neither-svg-nor-png' } }))
  }
  const text = new TextDecoder().decode(bytes)
  const cleaned = cleanSvg(text)
  if ('svg' in cleaned) return { ...cleaned, image: { kind: 'svg', svg: cleaned.svg } }
  if ('what' in cleaned) {
    const { id, what } = cleaned
    return refuse(finding('unsafe-logo', node.place, { found: { id, what } }))
  }
  return refuse(finding('unreadable-logo', node.place, { found: { id: cleaned.id } }))
}

function rounded(millimetres: number): number {
  return Math.round(millimetres * 100) / 100
}
