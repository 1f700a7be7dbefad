/** Writes the table of finding codes into README.md from the one list in the program (after `npm run build`). */
import { readFileSync, writeFileSync } from 'node:fs'
import { findingCodes } from '../dist/diagnostic-codes.js'

const path = new URL('../README.md', import.meta.url)
const rows = Object.entries(findingCodes).map(
  ([code, { severity, summary, remedy }]) => `| \`${code}\` | ${severity} | ${summary} | ${remedy} |`,
)
const escaped = rows.map(row => row.replaceAll('<', '&lt;'))
const table = [
  '| code | severity | what is wrong | what to do |',
  '| --- | --- | --- | --- |',
  ...escaped,
].join('\n')
const readme = readFileSync(path, 'utf8')
const [before, rest] = readme.split('<!-- codes: kept complete by a test -->')
const [, after] = rest.split('<!-- /codes -->')
writeFileSync(path, `${before}<!-- codes: kept complete by a test -->\n${table}\n<!-- /codes -->${after}`)
