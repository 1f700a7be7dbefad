/** The formats of the product and the files that each of them makes (DOMAIN §4 "Outputs"). */

export const formats = ['pdf', 'docx', 'html', 'md', 'csv', 'json', 'svg', 'png'] as const

export type Format = (typeof formats)[number]

export const manifestName = 'manifest.json'

const tables = ['bijlage-1', 'bijlage-2', 'figuur-1']

/** Names of the files of a format; `fileName` is the base name of the letter. */
export function filesOf(format: Format, fileName: string): readonly string[] {
  switch (format) {
    case 'pdf':
    case 'docx':
    case 'html':
      return [`${fileName}.${format}`]
    case 'md':
      return [`${fileName}.md`, ...tables.map(table => `${table}.md`)]
    case 'csv':
      return tables.flatMap(table => [`${table}.csv`, `${table}.csv-metadata.json`])
    case 'json':
      return ['cijfers.json']
    case 'svg':
    case 'png':
      return [`figuur-1.${format}`]
  }
}

/** Every name that this program may have written for this letter. */
export function allFilesOf(fileName: string): readonly string[] {
  return [...formats.flatMap(format => filesOf(format, fileName)), manifestName]
}
