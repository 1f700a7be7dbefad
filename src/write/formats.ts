/** The formats of the product, and the names that its files may have (DOMAIN §4 "Outputs"). */

export const formats = ['pdf', 'docx', 'html', 'md', 'csv', 'json', 'svg', 'png'] as const

export type Format = (typeof formats)[number]

export const manifestName = 'manifest.json'

const tables = ['bijlage-1', 'bijlage-2', 'figuur-1']

/** Every name that this program may have written for a letter: what a later run may take away. */
export function possibleFiles(fileName: string): readonly string[] {
  return [
    ...['pdf', 'docx', 'html', 'md'].map(ending => `${fileName}.${ending}`),
    ...tables.flatMap(table => [`${table}.md`, `${table}.csv`, `${table}.csv-metadata.json`]),
    'cijfers.json',
    'figuur-1.svg',
    'figuur-1.png',
    manifestName,
  ]
}
