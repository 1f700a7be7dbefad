/**
 * A drawing of an organisation to one that is safe anywhere: only shapes, groups, gradients and clips go through, with
 * attributes from a list. What could run, load or look different elsewhere is refused, and named.
 */
import type { XmlFault } from '../xml.ts'
import { readXml, type XmlElement } from './read-xml.ts'

export type SvgFault =
  | { readonly id: XmlFault | 'no-svg' | 'svg-without-size' }
  /** `what`: the element or the attribute as it stands in the file. */
  | {
      readonly id: 'svg-runs' | 'svg-loads' | 'svg-text' | 'svg-style' | 'svg-element' | 'svg-number'
      readonly what: string
    }

export interface CleanSvg {
  readonly svg: string
  /** In units of the drawing. */
  readonly width: number
  readonly height: number
}

const shapes = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']
const allowed: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'defs',
  'clipPath',
  'linearGradient',
  'radialGradient',
  'stop',
  ...shapes,
])
/** Says something to people or programs, and paints nothing. */
const silent: ReadonlySet<string> = new Set(['title', 'desc', 'metadata', 'view'])

const running: ReadonlySet<string> = new Set([
  'script',
  'handler',
  'animate',
  'animateMotion',
  'animateTransform',
  'set',
])
const loading: ReadonlySet<string> = new Set([
  'image',
  'feImage',
  'foreignObject',
  'iframe',
  'a',
  'audio',
  'video',
])
const texts: ReadonlySet<string> = new Set(['text', 'tspan', 'textPath', 'font', 'tref'])

const attributes: ReadonlySet<string> = new Set(
  [
    'id d x y x1 y1 x2 y2 cx cy r rx ry fx fy width height points offset transform viewBox',
    'gradientUnits gradientTransform spreadMethod clipPathUnits',
    'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin',
    'stroke-miterlimit stroke-dasharray stroke-dashoffset opacity clip-path clip-rule',
    'stop-color stop-opacity color display visibility',
  ].flatMap(line => line.split(' ')),
)

/** Made of numbers. */
const measures: ReadonlySet<string> = new Set(
  [
    'd x y x1 y1 x2 y2 cx cy r rx ry fx fy width height points offset transform gradientTransform',
    'stroke-width stroke-miterlimit stroke-dasharray stroke-dashoffset',
  ].flatMap(line => line.split(' ')),
)

/** Larger numbers draw nothing that anybody sees, and PDF cannot write those from 1e21 on. */
const largest = { number: 1e6, transform: 1e18 }

class Refusal extends Error {
  readonly fault: SvgFault
  constructor(fault: SvgFault) {
    super(fault.id)
    this.fault = fault
  }
}

/** The clean drawing, or what is wrong with it. */
export function cleanSvg(text: string): CleanSvg | SvgFault {
  const root = readXml(text)
  if (typeof root === 'string') return { id: root }
  if (root.name !== 'svg') return { id: 'no-svg' }
  const box = boxOf(root)
  if (box === null) return { id: 'svg-without-size' }
  try {
    checkReferences(root)
    const content = root.children.map(write).join('')
    const looks = writeAttributes(root, name => !['x', 'y', 'width', 'height', 'viewBox'].includes(name))
    const [, , width, height] = box
    const size = `width="${width}" height="${height}" viewBox="${box.join(' ')}"`
    return {
      svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size}${looks}>${content}</svg>`,
      width,
      height,
    }
  } catch (error) {
    if (error instanceof Refusal) return error.fault
    throw error
  }
}

/** A gradient that leads to itself, or a clip that is clipped, may have no end. */
function checkReferences(root: XmlElement): void {
  const next = new Map<string, string>()
  const visit = (element: XmlElement, isClip: boolean) => {
    const id = element.attributes.get('id')
    const href = element.attributes.get('href') ?? element.attributes.get('xlink:href')
    if (id !== undefined && href !== undefined) next.set(id, href.slice(1))
    if (isClip && element.attributes.has('clip-path'))
      throw new Refusal({ id: 'svg-element', what: 'clip-path' })
    for (const child of element.children) {
      if (typeof child !== 'string') visit(child, isClip || element.name === 'clipPath')
    }
  }
  visit(root, false)
  for (const start of next.keys()) {
    const seen = new Set<string>()
    for (let at: string | undefined = start; at !== undefined; at = next.get(at)) {
      if (seen.has(at)) throw new Refusal({ id: 'svg-element', what: `href="#${at}"` })
      seen.add(at)
    }
  }
}

type Box = readonly [x: number, y: number, width: number, height: number]

function boxOf({ attributes: given }: XmlElement): Box | null {
  const numbers = (given.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const [x = 0, y = 0, width, height] = numbers
  if (
    numbers.length === 4 &&
    numbers.every(number => Math.abs(number) <= largest.number) &&
    isSize(width) &&
    isSize(height)
  )
    return [x, y, width, height]
  const side = (name: string) => Number(/^\s*([\d.]+)\s*(?:px)?\s*$/.exec(given.get(name) ?? '')?.[1])
  const sides = [side('width'), side('height')] as const
  return isSize(sides[0]) && isSize(sides[1]) ? [0, 0, ...sides] : null
}

function isSize(size: number | undefined): size is number {
  return size !== undefined && size > 0 && size <= 100_000
}

function write(node: XmlElement | string): string {
  if (typeof node === 'string') return ''
  const { name } = node
  if (running.has(name)) throw new Refusal({ id: 'svg-runs', what: `<${name}>` })
  if (loading.has(name)) throw new Refusal({ id: 'svg-loads', what: `<${name}>` })
  if (texts.has(name)) throw new Refusal({ id: 'svg-text', what: `<${name}>` })
  if (name === 'style') throw new Refusal({ id: 'svg-style', what: `<${name}>` })
  // Drawing programs keep their own notes in names with a prefix.
  if (silent.has(name) || name.includes(':')) return ''
  if (!allowed.has(name)) throw new Refusal({ id: 'svg-element', what: `<${name}>` })
  const content = node.children.map(write).join('')
  const tag = `${name}${writeAttributes(node, () => true)}`
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>`
}

function writeAttributes(element: XmlElement, isWanted: (name: string) => boolean): string {
  const styled = declarationsOf(element.attributes.get('style') ?? '')
  const given = new Map([...element.attributes, ...styled])
  const written = new Map<string, string>()
  for (const [name, value] of given) {
    if (/^on/i.test(name)) throw new Refusal({ id: 'svg-runs', what: name })
    if (name === 'href' || name === 'xlink:href') {
      if (!/^#[\w.-]+$/.test(value)) throw new Refusal({ id: 'svg-loads', what: `${name}="${value}"` })
      // One name for it: the older one, which every reader knows.
      written.set('xlink:href', value)
    } else if (attributes.has(name) && isWanted(name)) {
      checkValue(name, value)
      written.set(name, value)
    }
  }
  const space = written.has('xlink:href') ? ' xmlns:xlink="http://www.w3.org/1999/xlink"' : ''
  return space + [...written].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('')
}

/** A style attribute as attributes of its own. */
function declarationsOf(style: string): [name: string, value: string][] {
  return style.split(';').flatMap((declaration): [string, string][] => {
    const [name = '', value = ''] = declaration.split(/:(.*)/s).map(part => part.trim())
    return name === '' || value === '' ? [] : [[name, value]]
  })
}

function checkValue(name: string, value: string): void {
  if (/javascript:|expression\(|@import|\\/i.test(value))
    throw new Refusal({ id: 'svg-runs', what: `${name}="${value}"` })
  if (measures.has(name) && !isInReach(value))
    throw new Refusal({ id: 'svg-number', what: `${name}="${value.slice(0, 80)}"` })
  for (const [, target = ''] of value.matchAll(/url\(([^)]*)\)?/gi)) {
    if (!/^\s*['"]?#[\w.-]+['"]?\s*$/.test(target))
      throw new Refusal({ id: 'svg-loads', what: `${name}="${value}"` })
  }
}

/** Functions of one transform multiply. */
function isInReach(value: string): boolean {
  let product = 1
  for (const part of value.split(')')) {
    const numbers = part.matchAll(/(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)
    let most = 1
    for (const [number] of numbers) most = Math.max(most, Number(number))
    if (most > largest.number) return false
    product *= most
  }
  return product <= largest.transform
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
