/**
 * Damages data and template files at random, with a seed, and reads them: whatever stands in the files, the answer
 * must be a letter or located findings, never an exception and never a hang.
 *
 *   node scripts/damage.mjs [how many] [seed]      after `npm run build`
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { composeEdition } from '../dist/pipeline.js'

const [times = 1000, seed = 1] = process.argv.slice(2).map(Number)
const repository = fileURLToPath(new URL('..', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'report-damage-'))
for (const name of ['data', 'templates'])
  cpSync(join(repository, name), join(root, name), { recursive: true })
const files = ['data/2024', 'templates']
  .flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)),
  )
  .filter(path => statSync(join(root, path)).isFile() && !path.endsWith('README.md'))
  .sort()

/** mulberry32: small, and the same on every machine. */
let state = seed >>> 0
function random(below) {
  state = (state + 0x6d2b79f5) >>> 0
  let mixed = Math.imul(state ^ (state >>> 15), state | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
}

const snippets = [
  '{{',
  '}}',
  '{{ }}',
  '{{ a | b: "c" }}',
  '<script>',
  '![x](y)',
  '[^1]',
  '[^1]: x',
  '::figuur',
  ':::x',
  '# ',
  '- - - -',
  '&a ',
  '*a',
  '!!js/function x',
  '__proto__: 1',
  '---\n',
  '...\n',
  '\t',
  '\u0000',
  '\u202e',
  '\ufeff',
  'é',
  '💥',
  '"',
  "'",
  ': ',
  '#',
  '[',
  ']',
  '{',
  '}',
  '|',
  '>',
  '%',
  '@',
  '`',
  '\r',
  '\n\n',
  '  ',
  '99999999999999999999',
  '2024-02-30',
  'null',
  '~',
  'true',
  '0x1F',
  '1e400',
  '-0',
  '.nan',
  '<<: *a',
  '? ',
  '\\',
  '* * *',
  '***',
  '~~~',
  '| a | b |\n| - | - |\n',
]

function damage(bytes) {
  const at = random(bytes.length + 1)
  const length = 1 + random(12)
  const insert = Buffer.from(snippets[random(snippets.length)])
  switch (random(7)) {
    case 0:
      return Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at)])
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
    case 2: {
      const copy = Buffer.from(bytes)
      if (copy.length > 0) copy[random(copy.length)] = random(256)
      return copy
    }
    case 3:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + 80), bytes.subarray(at)])
    case 4:
      return bytes.subarray(0, at)
    case 5: {
      const lines = bytes.toString('latin1').split('\n')
      const [line = ''] = lines.splice(random(lines.length), 1)
      lines.splice(random(lines.length + 1), 0, line)
      return Buffer.from(lines.join('\n'), 'latin1')
    }
    default:
      return Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from(insert.toString().repeat(1 + random(200))),
        bytes.subarray(at),
      ])
  }
}

const counts = { built: 0, refused: 0 }
const codes = new Map()
let slowest = 0
try {
  for (let run = 0; run < times; run++) {
    const path = files[random(files.length)]
    const original = readFileSync(join(root, path))
    let damaged = original
    for (let times = 1 + random(3); times > 0; times--) damaged = damage(damaged)
    writeFileSync(join(root, path), damaged)
    const started = performance.now()
    try {
      const composed = await composeEdition({ root, edition: '2024', strict: false })
      counts[composed.ok ? 'built' : 'refused']++
      if (!composed.ok && composed.findings.length === 0) throw new Error('refused without a finding')
      for (const { code, place } of composed.findings) {
        codes.set(code, (codes.get(code) ?? 0) + 1)
        if (place.line < 1 || place.column < 1) throw new Error(`no place for ${code}`)
      }
    } catch (cause) {
      writeFileSync(join(tmpdir(), 'report-damage-found'), damaged)
      console.error(`run ${run}, seed ${seed}, ${path}: kept as ${join(tmpdir(), 'report-damage-found')}`)
      throw cause
    }
    slowest = Math.max(slowest, performance.now() - started)
    writeFileSync(join(root, path), original)
  }
} finally {
  rmSync(root, { recursive: true, force: true })
}
const listed = [...codes].sort(([, a], [, b]) => b - a).map(([code, count]) => `${code} ${count}`)
console.log(
  `${times} damages, seed ${seed}: ${counts.built} built, ${counts.refused} refused, slowest ${slowest.toFixed(0)} ms`,
)
console.log(listed.join(', '))
