/**
 * Compiles src to dist. Modules that are loaded together become one file, because finding and reading several hundred
 * small files takes a third of a cold start. What reads files of its own stays outside: pdfmake, chart.js and canvas.
 */
import { chmodSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const path = name => fileURLToPath(new URL(`../${name}`, import.meta.url))

rmSync(path('dist'), { recursive: true, force: true })
const bundle = await rolldown({
  input: {
    cli: path('src/cli.ts'),
    // Started by its name, from commands/second-thread.ts.
    'second-thread-work': path('src/commands/second-thread-work.ts'),
    // For the scripts.
    pipeline: path('src/pipeline.ts'),
    'finding-codes': path('src/findings/codes.ts'),
  },
  platform: 'node',
  external: [
    /^node:/,
    /^pdfjs-dist/,
    /^canvas$/,
    /^chartjs-node-canvas$/,
    /^chart\.js/,
    /^pdfmake/,
    /^pdfkit/,
  ],
})
// Flat, so that a file finds fonts and package.json one folder up, as in src.
await bundle.write({
  dir: path('dist'),
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-part.js',
})
await bundle.close()
// npx runs the file itself.
chmodSync(path('dist/cli.js'), 0o755)
