/**
 * Measures whole cold processes, side by side with a bare `node -e 0`, and prints their ratios; then the build at
 * 10, 100 and 1,000 times the agreements, with peak memory. Works in a temporary folder and writes nothing here.
 *
 *   npm run bench            all
 *   npm run bench -- --fast  without the large editions
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'

const repository = fileURLToPath(new URL('..', import.meta.url))
const cli = join(repository, 'dist', 'cli.js')
const work = mkdtempSync(join(tmpdir(), 'report-bench-'))

/** Writes the peak memory of its process where the environment says, when the process ends. */
const probe = `data:text/javascript,${encodeURIComponent(
  "import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(process.env.BENCH_RSS,String(process.resourceUsage().maxRSS)))",
)}`

/** One cold run: wall time in seconds and, with `memory`, peak memory in MiB. */
function run(args, { memory = false, status = 0 } = {}) {
  const rss = join(work, 'rss')
  const env = { ...process.env, BENCH_RSS: rss }
  const started = performance.now()
  const result = spawnSync(process.execPath, [...(memory ? ['--import', probe] : []), ...args], {
    env,
    encoding: 'utf8',
  })
  const seconds = (performance.now() - started) / 1000
  if (result.status !== status)
    throw new Error(`${args.join(' ')} ended with ${result.status}\n${result.stderr}`)
  return { seconds, mebibytes: memory ? Number(readFileSync(rss, 'utf8')) / 1024 : null }
}

const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Interleaved, so that a busy moment of the machine touches all alike. */
function compare(cases, rounds) {
  const times = new Map(cases.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const { name, args } of cases) times.get(name).push(run(args).seconds)
  }
  return cases.map(({ name, limit }) => ({ name, limit, seconds: median(times.get(name)) }))
}

/** Every agreement `times` times, with ids of their own; cells and files stay as many as they are. */
function multiply(root, times) {
  cpSync(join(repository, 'data'), join(root, 'data'), { recursive: true })
  cpSync(join(repository, 'templates'), join(root, 'templates'), { recursive: true })
  const folder = join(root, 'data', '2024', 'trajecten')
  for (const name of readdirSync(folder)) {
    const trajectory = parse(readFileSync(join(folder, name), 'utf8'))
    if (trajectory.afspraken === undefined) continue
    const { code, afspraken } = trajectory
    const copies = Array.from({ length: times - 1 }, () =>
      afspraken.map(agreement => ({ ...agreement })),
    ).flat()
    const numbered = copies.map((agreement, index) => ({ ...agreement, id: `${code}-${1000 + index}` }))
    writeFileSync(join(folder, name), stringify({ ...trajectory, afspraken: [...afspraken, ...numbered] }))
  }
  for (const name of ['gepubliceerd.yaml']) rmSync(join(root, 'data', '2024', name), { force: true })
}

const cell = (text, width) => String(text).padStart(width)

try {
  const here = ['--root', repository, '--quiet']
  const cases = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'report --help', args: [cli, '--help'], limit: 2 },
    { name: 'report check 2024', args: [cli, 'check', '2024', ...here], limit: 6 },
    { name: 'report explain 2024 29', args: [cli, 'explain', '2024', '29', ...here], limit: 8 },
    { name: 'report diff 2024 2024', args: [cli, 'diff', '2024', '2024', ...here], limit: 8 },
    {
      name: 'report build 2024',
      args: [cli, 'build', '2024', ...here, '--out', join(work, 'out')],
      limit: 15,
    },
  ]
  const results = compare(cases, 15)
  const bare = results[0].seconds
  console.log('command                  seconds   ratio   limit')
  for (const { name, seconds, limit } of results) {
    const ratio = (seconds / bare).toFixed(1)
    console.log(`${name.padEnd(22)} ${cell(seconds.toFixed(3), 9)} ${cell(ratio, 7)} ${cell(limit ?? '', 7)}`)
  }

  if (!process.argv.includes('--fast')) {
    console.log('\nagreements x   seconds   per x (ms)   peak MiB')
    for (const times of [1, 10, 100, 1000]) {
      const root = join(work, `times-${times}`)
      multiply(root, times)
      const rounds = times < 100 ? 3 : 1
      const runs = Array.from({ length: rounds }, () =>
        run([cli, 'build', '2024', '--root', root, '--quiet'], { memory: true }),
      )
      const seconds = median(runs.map(({ seconds }) => seconds))
      const mebibytes = Math.max(...runs.map(({ mebibytes }) => mebibytes))
      const per = ((1000 * seconds) / times).toFixed(1)
      console.log(
        `${cell(times, 12)} ${cell(seconds.toFixed(2), 9)} ${cell(per, 12)} ${cell(mebibytes.toFixed(0), 10)}`,
      )
    }

    // A folder against its edition: the same agreements, a hundred times and once.
    const sides = ['times-100', 'times-1'].map(name => `${join(work, name)}:2024`)
    const { seconds, mebibytes } = run([cli, 'diff', ...sides, '--out', join(work, 'diff.txt')], {
      memory: true,
      status: 1,
    })
    console.log(`\ndiff of 100 x and 1 x: ${seconds.toFixed(2)} s, ${mebibytes.toFixed(0)} MiB`)
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
