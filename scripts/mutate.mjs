/**
 * Changes one thing in the data or the template at random, with a seed, and asks whether anybody would notice: either
 * `report check` finds an error or a warning that was not there, or `report diff` tells every consequence that the
 * change has in the outputs. A change that is neither found nor told is printed, and the exit status is 1.
 *
 *   node scripts/mutate.mjs [how many] [seed]      after `npm run build`
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findUntold } from './mutate/consequences.mjs'
import { dataChanges } from './mutate/data-changes.mjs'
import { makeDice, pickWith } from './mutate/dice.mjs'
import { examine } from './mutate/outputs.mjs'
import { templateChanges } from './mutate/template-changes.mjs'
import { makeTold } from './mutate/told.mjs'

const { diff } = await import('../dist/diff-part.js')

const [times = 200, seed = 2024] = process.argv.slice(2).map(Number)
const edition = '2024'
const repository = fileURLToPath(new URL('..', import.meta.url))
const template = 'templates/brief-2024.md'
const folder = `data/${edition}`
const roll = makeDice(seed)
const dice = { roll, pick: pickWith(roll), paths: [] }

const original = mkdtempSync(join(tmpdir(), 'report-original-'))
const changed = mkdtempSync(join(tmpdir(), 'report-changed-'))
for (const root of [original, changed]) {
  for (const name of ['data', 'templates'])
    cpSync(join(repository, name), join(root, name), { recursive: true })
}
const dataFiles = readdirSync(join(original, folder), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.yaml'))
  .map(name => name.replaceAll('\\', '/'))
  .sort()

/** One change: its kind, its file, and the text that the file then has. */
function draw() {
  const isText = roll(2) === 0
  const { kind, file, change } = dice.pick(isText ? templateChanges : dataChanges)
  const path = isText ? template : `${folder}/${dice.pick(dataFiles.filter(name => file.test(name)))}`
  const before = readFileSync(join(original, path), 'utf8')
  const after = change(before, dice)
  return after === null || after === before
    ? draw()
    : { kind: `${isText ? 'text' : 'data'}: ${kind}`, path, before, after }
}

/** Lines that a change took out and put in, cut around the first difference. */
function show({ before, after }) {
  let from = 0
  while (before[from] === after[from]) from++
  let behind = 0
  const most = Math.min(before.length, after.length) - from
  while (behind < most && before.at(-1 - behind) === after.at(-1 - behind)) behind++
  const cut = text =>
    JSON.stringify(text.slice(Math.max(0, from - 30), text.length - behind + 20).slice(0, 300))
  return `${cut(before)}\n     to ${cut(after)}`
}

/** By what it says and in which file, not by its line: lines move. Infos are no reason to stop for anybody. */
function keysOf(findings) {
  const counts = new Map()
  for (const { severity, code, place, found } of findings) {
    if (severity === 'info') continue
    const key = `${code} ${place.file} ${JSON.stringify(found ?? null)}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

const first = await examine(original, edition)
if (first.outputs === null) throw new Error(`${folder} has errors of its own`)
dice.paths = first.outputs.numbers.cijfers.map(({ pad }) => pad)
const known = keysOf(first.findings)

async function judge() {
  const { findings, outputs } = await examine(changed, edition)
  const fresh = [...keysOf(findings)].filter(([key, count]) => count > (known.get(key) ?? 0))
  if (fresh.length > 0) return { verdict: 'found', code: fresh[0][0].split(' ')[0] }
  if (outputs === null) return { verdict: 'missed', untold: ['no letter, and no finding that says why'] }
  const { data } = await diff(
    {
      root: original,
      sides: [edition, changed],
      format: 'json',
      out: null,
      documentLang: 'nl',
      colour: false,
    },
    { cwd: original, language: 'en' },
  )
  const { count, untold } = findUntold({ before: first.outputs, after: outputs, told: makeTold(data) })
  if (untold.length > 0) return { verdict: 'missed', untold }
  if (count > 0) return { verdict: 'told', count }
  return { verdict: 'none', isTold: !data.isSame }
}

const tallies = new Map()
const codes = new Map()
const silent = []
const sum = { found: 0, told: 0, none: 0, missed: 0 }
const started = performance.now()
try {
  for (let run = 1; run <= times; run++) {
    const change = draw()
    writeFileSync(join(changed, change.path), change.after)
    const { verdict, code, untold, isTold } = await judge()
    writeFileSync(join(changed, change.path), change.before)
    sum[verdict]++
    const tally = tallies.get(change.kind) ?? { found: 0, told: 0, none: 0, missed: 0 }
    tally[verdict]++
    tallies.set(change.kind, tally)
    if (code !== undefined) codes.set(code, (codes.get(code) ?? 0) + 1)
    if (verdict === 'none')
      silent.push(
        `${run}. ${change.kind}, ${change.path}, ${isTold ? 'diff tells the change' : 'diff tells nothing'}: ${show(change)}`,
      )
    if (verdict !== 'missed') continue
    console.log(`MISSED ${run}. ${change.kind}, ${change.path}: ${show(change)}`)
    for (const what of untold.slice(0, 6)) console.log(`   not told: ${what}`)
  }
} finally {
  for (const root of [original, changed]) rmSync(root, { recursive: true, force: true })
}

const columns = ['found', 'told', 'none', 'missed']
console.log(`${'change'.padEnd(34)}${columns.map(name => name.padStart(8)).join('')}`)
for (const [kind, tally] of [...tallies].sort()) {
  console.log(`${kind.padEnd(34)}${columns.map(name => `${tally[name] || '.'}`.padStart(8)).join('')}`)
}
console.log(
  `\nfound by check: ${[...codes]
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => `${code} ${count}`)
    .join(', ')}`,
)
if (silent.length > 0) console.log(`\nwithout consequence in any output:\n${silent.join('\n')}`)
console.log(
  `\n${times} changes, seed ${seed}: ${sum.found} found by check, ${sum.told} legal and all told by diff, ${sum.none} without consequence, ${sum.missed} MISSED (${((performance.now() - started) / 1000).toFixed(0)} s)`,
)
process.exitCode = sum.missed > 0 ? 1 : 0
