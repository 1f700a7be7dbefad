/**
 * Holds HTML letters against the outside judges: html-validate, and axe in a real Chromium at two widths and in print.
 * Also: nothing asks the network, and the page does not scroll sideways.
 *
 *   node scripts/check-pages.mjs FILE.html…    CHROMIUM names the browser, /usr/bin/chromium if not set
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { HtmlValidate } from 'html-validate'
import { chromium } from 'playwright-core'

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('usage: node scripts/check-pages.mjs FILE.html...')
  process.exit(2)
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const settings = [
  { name: '320 px', width: 320, media: 'screen' },
  { name: '1280 px', width: 1280, media: 'screen' },
  { name: 'print', width: 794, media: 'print' },
]
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
})

let faults = 0
const tell = (file, setting, text) => {
  faults += 1
  console.error(`FAIL  ${file} (${setting}): ${text}`)
}

async function checkPage(browser, file, { name, width, media }) {
  // The letter's own policy forbids scripts, the judge's too.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width, height: 900 } })
  const page = await context.newPage()
  await page.emulateMedia({ media })
  const address = pathToFileURL(resolve(file)).href
  page.on('request', request => {
    if (request.url() !== address && !request.url().startsWith('data:'))
      tell(file, name, `asks for ${request.url()}`)
  })
  await page.goto(address)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (wide > 0) tell(file, name, `scrolls ${wide} px sideways`)
  await page.evaluate(axe)
  const { violations, passes } = await page.evaluate(
    values => window.axe.run({ runOnly: { type: 'tag', values } }),
    standards,
  )
  for (const { id, help, nodes } of violations) {
    tell(file, name, `axe ${id}: ${help} (${nodes.length}: ${nodes[0]?.target.join(' ')})`)
  }
  await context.close()
  return passes.length
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
try {
  for (const file of files) {
    const before = faults
    const { results } = await validator.validateFile(file)
    for (const { messages } of results) {
      for (const { line, column, ruleId, message } of messages) {
        tell(file, 'html-validate', `${line}:${column} ${ruleId}: ${message}`)
      }
    }
    const passed = []
    for (const setting of settings) passed.push(await checkPage(browser, file, setting))
    if (faults === before)
      console.log(`PASS  ${file}: valid, axe ${passed.join(', ')} rules passed, 0 violations`)
  }
} finally {
  await browser.close()
}
process.exitCode = faults === 0 ? 0 : 1
