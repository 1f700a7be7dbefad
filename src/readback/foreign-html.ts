/** What a page holds besides the letter: elements that act or fetch, looks that hide, words that no piece has. */
import { type Element, isTag, isText } from 'domhandler'
import { type BesideText, type Foreign, type ForeignKind, ForeignList } from './foreign.ts'
import { isHidden } from './html-words.ts'
import { findAll } from './parse-markup.ts'
import { fold } from './piece.ts'

export interface HtmlBeside {
  readonly beside: readonly BesideText[]
  readonly foreign: readonly Foreign[]
}

const kindOfElement: Readonly<Record<string, ForeignKind>> = {
  script: 'code',
  iframe: 'embedded',
  frame: 'embedded',
  object: 'embedded',
  embed: 'embedded',
  applet: 'embedded',
  audio: 'embedded',
  video: 'embedded',
  canvas: 'embedded',
  foreignobject: 'embedded',
  form: 'form',
  input: 'form',
  button: 'form',
  select: 'form',
  textarea: 'form',
  base: 'outside',
  link: 'outside',
  template: 'hidden-text',
  noscript: 'hidden-text',
  details: 'hidden-text',
  dialog: 'hidden-text',
}

/** Attributes that name a file. Links are compared with their words. */
const sources = new Set(['src', 'srcset', 'data', 'poster', 'background', 'action', 'formaction'])
const isRunnable = /^\s*(?:javascript|vbscript|data\s*:\s*text\/html)/i

/** Declarations by which text is there and not seen. */
const hides =
  /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0*\.?0*\s*(?:[;}!]|$)|font-size\s*:\s*0|clip(?:-path)?\s*:|text-indent\s*:\s*-|(?:left|right|top|bottom|margin(?:-[a-z]+)?)\s*:\s*-\d{3,}|color\s*:\s*(?:#f{3,8}\b|white|transparent))/i
/** Hidden from sight or from paper in a letter too: for who listens, or ways around the page. */
const hiddenByDesign = new Set(['.hidden', '.skip', 'nav', '.facts .screen', '[role=doc-backlink]'])

/** Elements whose words are read as pieces, or by what stands for the whole page. */
const read = new Set([
  'h1',
  'h2',
  'h3',
  'p',
  'li',
  'figcaption',
  'caption',
  'th',
  'td',
  'desc',
  'title',
  'style',
])

export function besideHtml(root: Element): HtmlBeside {
  const walk = new Walk()
  walk.visit(root, 'outside')
  for (const style of findAll(root, 'style')) walk.addStyles(style)
  if (!findAll(root, 'meta').some(isPolicy)) walk.found.add('code', 'page', 'no Content-Security-Policy')
  return { beside: walk.beside, foreign: walk.found.list() }
}

const isPolicy = ({ attribs }: Element): boolean =>
  /^content-security-policy$/i.test(attribs['http-equiv'] ?? '') &&
  /^\s*default-src 'none'/.test(attribs.content ?? '')

/** Where words stand: in a piece, in a way around the page, or in neither. */
type Region = 'piece' | 'beside' | 'outside'

class Walk {
  readonly found = new ForeignList()
  readonly beside: BesideText[] = []

  visit(node: Element, region: Region): void {
    this.#addElement(node, region)
    const inside = regionOf(node, region)
    if (inside === 'beside' && region !== 'beside')
      this.beside.push({ at: `<${node.name}>`, text: wordsIn(node) })
    for (const child of node.children) {
      if (isTag(child)) this.visit(child, inside)
      else if (isText(child) && inside === 'outside' && fold(child.data) !== '')
        this.found.add('stray-text', `<${node.name}>`, fold(child.data))
    }
  }

  addStyles(style: Element): void {
    const text = style.children.map(node => (isText(node) ? node.data : '')).join('')
    const css = text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/url\("data:[^"]*"\)/g, 'url()')
    for (const [, address = ''] of css.matchAll(/url\(\s*([^)\s][^)]*)\)|@import[^;]*/g))
      this.found.add('outside', '<style>', address || '@import')
    for (const [rule, selectors = '', declarations = ''] of css.matchAll(/([^{};]+)\{([^{}]*)\}/g)) {
      const isDesigned = selectors.split(',').every(selector => hiddenByDesign.has(selector.trim()))
      if (hides.test(declarations) && !isDesigned) this.found.add('hidden-text', '<style>', fold(rule))
      if (makesWords(declarations)) this.found.add('stray-text', '<style>', fold(rule))
    }
  }

  #addElement(node: Element, region: Region): void {
    const { name, attribs } = node
    const at = `<${name}>`
    const kind = kindOfElement[name]
    if (kind !== undefined) this.found.add(kind, at, attribs.src ?? attribs.href ?? wordsIn(node))
    if (name === 'img' && region === 'piece') this.found.add('embedded', at, attribs.alt ?? '')
    if (/^refresh$/i.test(attribs['http-equiv'] ?? '')) this.found.add('outside', at, attribs.content ?? '')
    const isOwnHidden =
      isHidden(node) && node.parent !== null && isTag(node.parent) && node.parent.name === 'caption'
    const isUnseen =
      'hidden' in attribs ||
      (/(?:^|\s)hidden(?:\s|$)/.test(attribs.class ?? '') && !isOwnHidden) ||
      (attribs['aria-hidden'] === 'true' && name !== 'svg') ||
      hides.test(attribs.style ?? '')
    if (isUnseen) this.found.add('hidden-text', at, wordsIn(node))
    for (const [key, value] of Object.entries(attribs)) {
      if (/^on/i.test(key)) this.found.add('code', at, `${key}="${value}"`)
      else if (isRunnable.test(value.replace(/[\s\p{Cc}]/gu, ''))) this.found.add('code', at, value)
      else if (sources.has(key) && !/^data:(?:image|font)\//.test(value)) this.found.add('outside', at, value)
    }
  }
}

/** "(" and ")" around an address are no words. */
function makesWords(declarations: string): boolean {
  const [, content = ''] = /(?:^|[;\s])content\s*:([^;]*)/.exec(declarations) ?? []
  return [...content.matchAll(/"([^"]*)"|'([^']*)'/g)].some(([quoted]) => /[\p{L}\d]/u.test(quoted))
}

function regionOf({ name, attribs, parent }: Element, region: Region): Region {
  if (region !== 'outside') return region
  if (name === 'nav' || attribs.class === 'skip' || attribs.class === 'screen') return 'beside'
  if (name === 'title' && parent !== null && isTag(parent) && parent.name === 'svg') return 'beside'
  if (name === 'div' && parent !== null && isTag(parent) && parent.name === 'dl') return 'piece'
  return read.has(name) ? 'piece' : 'outside'
}

/** All words of an element, hidden ones too. */
function wordsIn(element: Element): string {
  const words: string[] = []
  const gather = (node: Element) => {
    for (const child of node.children) {
      if (isText(child)) words.push(child.data)
      else if (isTag(child)) gather(child)
    }
  }
  gather(element)
  return fold(words.join(' '))
}
