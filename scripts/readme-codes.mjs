/** Writes the table of finding codes into README.md from the lists in the program (after `npm run build`). */
import { readFileSync, writeFileSync } from 'node:fs'
import { allFindingCodes, findingCodes } from '../dist/finding-codes.js'

/** In a cell of a table, with the braces and signs of templates as they stand. */
const escaped = text => text.replaceAll('<', '&lt;').replaceAll('|', '\\|')

const path = new URL('../README.md', import.meta.url)
const rows = allFindingCodes.map(code => {
  const { severity, summary, remedy } = findingCodes[code]
  return `| \`${code}\` | ${severity} | ${escaped(summary.en)} | ${escaped(remedy.en)} |`
})
const table = ['| code | severity | what is wrong | what to do |', '| --- | --- | --- | --- |', ...rows].join(
  '\n',
)
const readme = readFileSync(path, 'utf8')
const [before, rest] = readme.split('<!-- codes: kept complete by a test -->')
const [, after] = rest.split('<!-- /codes -->')
writeFileSync(path, `${before}<!-- codes: kept complete by a test -->\n${table}\n<!-- /codes -->${after}`)
