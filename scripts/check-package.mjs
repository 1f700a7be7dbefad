/**
 * Packs the tool and installs the tarball in empty folders, as a dependency and globally, where no compiler runs
 * (CC=/bin/false). What is installed must build the letter of 2024 from the packed example, byte for byte as here.
 *
 *     node scripts/check-package.mjs
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'report-package-'))
const env = { ...process.env, CC: '/bin/false', CXX: '/bin/false' }

const run = (command, options, cwd) => execFileSync(command, options, { cwd, env, encoding: 'utf8' })

/** The files of a built edition with their bytes, but for the manifest, which names no folder either way. */
const filesOf = folder => new Map(readdirSync(folder).map(name => [name, readFileSync(join(folder, name))]))

function assertSameLetter(built, name) {
  const expected = filesOf(join(work, 'expected'))
  const found = filesOf(built)
  const different = [...new Set([...expected.keys(), ...found.keys()])].filter(
    file => !found.get(file)?.equals(expected.get(file) ?? Buffer.alloc(0)),
  )
  if (expected.size < 10 || different.length > 0)
    throw new Error(`${name}: not as built here: ${different.join(', ')}`)
  console.log(`${name}: ${found.size} files, the same as built here`)
}

try {
  run('node', ['dist/cli.js', 'build', '2024', '--out', join(work, 'expected')], repository)
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', work], repository))
  const tarball = join(work, basename(packed.filename))
  console.log(`${packed.filename}: ${packed.files.length} files, ${statSync(tarball).size} bytes`)

  const consumer = mkdtempSync(join(work, 'consumer-'))
  writeFileSync(
    join(consumer, 'package.json'),
    JSON.stringify({ name: 'consumer', version: '1.0.0', private: true }),
  )
  run('npm', ['install', '--no-fund', '--no-audit', tarball], consumer)
  const example = join(consumer, 'node_modules/voortgangsrapportage')
  run('npx', ['report', 'build', '2024', '--root', example, '--out', join(work, 'as-dependency')], consumer)
  assertSameLetter(join(work, 'as-dependency'), 'as a dependency')

  const prefix = join(work, 'global')
  run('npm', ['install', '--global', '--prefix', prefix, '--no-fund', '--no-audit', tarball], work)
  const report = process.platform === 'win32' ? join(prefix, 'report.cmd') : join(prefix, 'bin/report')
  run(report, ['build', '2024', '--root', example, '--out', join(work, 'as-command')], work)
  assertSameLetter(join(work, 'as-command'), 'as a command')
} finally {
  rmSync(work, { recursive: true, force: true })
}
