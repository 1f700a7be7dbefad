/** Skia's SVG to one that is small, the same in every process, and changes line by line. */

const number = /-?\d*\.\d{3,}(?:e-?\d+)?|-?\d+(?:\.\d+)?e-?\d+/g

/** Two decimals of a point are a hundredth of what a printer can show. */
function round(text: string): string {
  const rounded = (Math.round(Number(text) * 100) / 100).toString()
  return rounded === '-0' ? '0' : rounded
}

/** `width` and `height` are in points. Drops what paints nothing, rounds, and puts each element on its own line. */
export function normaliseSvg(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const start = svg.indexOf('<svg')
  const inside = svg.slice(svg.indexOf('>', start) + 1, svg.lastIndexOf('</svg>'))
  const elements = inside
    .replace(/<path[^>]*\sd="\s*"[^>]*\/>/g, '')
    .replace(/<rect fill-opacity="0"[^>]*\/>/g, '')
    .replace(number, round)
    .replace(/ d="([^"]*)"/g, (_match, path: string) => ` d="${stepwise(path)}"`)
    .replace(/>\s*</g, '>\n<')
    .trim()
  const used = new Map<string, string>()
  const renumbered = elements.replace(/\b(id="|url\(#)([^")]+)/g, (_match, before: string, id: string) => {
    const name = used.get(id) ?? `figuur-clip-${used.size + 1}`
    used.set(id, name)
    return `${before}${name}`
  })
  const size = { width: round(`${width}`), height: round(`${height}`) }
  const box = `width="${size.width}pt" height="${size.height}pt" viewBox="0 0 ${size.width} ${size.height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}>\n${renumbered}\n</svg>\n`
}

/** The same path (M, L, Q, C and Z) in steps from point to point, which are shorter than places on the page. */
function stepwise(path: string): string {
  // Skia writes one letter per step; anything else is left as it is.
  if (
    !/^(?:[ML]P|QP{2}|CP{3}|Z)+$/.test(path.replace(/-?\d*\.?\d+[ ,]+-?\d*\.?\d+/g, 'P').replace(/[ ,]/g, ''))
  )
    return path
  let here = [0, 0]
  let start = here
  const steps = [...path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)].map(([, letter = '', places = '']) => {
    if (letter === 'Z') {
      here = start
      return 'z'
    }
    const values = (places.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    const moved = values.map((value, index) => short(value - (here[index % 2] ?? 0)))
    here = values.slice(-2)
    if (letter === 'M') start = here
    return letter.toLowerCase() + moved.join(' ').replaceAll(' -', '-')
  })
  return steps.join('').replace(/^m/, 'M')
}

function short(value: number): string {
  return round(`${value}`).replace(/^(-?)0\./, '$1.')
}
