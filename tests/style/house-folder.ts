/** Folders with a house style: the example of the fixtures, or a changed one. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { readHouseStyle } from '../../src/style/read-house-style.ts'

export const example = fileURLToPath(new URL('../fixtures/house-style/templates', import.meta.url))

export const exampleFile = (name: string): Buffer => readFileSync(join(example, name))

/** Content by path below templates/. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** A root folder with these files; it goes when the test is over. */
export function houseFolder(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'style-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  mkdirSync(join(root, 'templates'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'templates', path)), { recursive: true })
    writeFileSync(join(root, 'templates', path), content)
  }
  return root
}

/** What reading a style with these lines finds, as `line:column code`; the files of the example lie beside it. */
export function findingsOf(yaml: string | Uint8Array, files: Files = {}): string[] {
  const root = houseFolder({
    'Bitter-Regular.ttf': exampleFile('Bitter-Regular.ttf'),
    'Bitter-Bold.ttf': exampleFile('Bitter-Bold.ttf'),
    'logo.svg': exampleFile('logo.svg'),
    'huisstijl.yaml': yaml,
    ...files,
  })
  return readHouseStyle(root).findings.map(({ code, place }) => `${place.line}:${place.column} ${code}`)
}
