/** The formats of the product, and the names of its files (docs/rules.md, Files). */

export const formats = ['pdf', 'docx', 'html', 'md', 'csv', 'json', 'svg', 'png'] as const

export type Format = (typeof formats)[number]

/** How the files of one letter are called. */
export interface FileNames {
  /** The letter itself: `voortgangsrapportage-2024.pdf`. */
  readonly letter: (ending: string) => string
  /** A part of it, `bijlage-1.csv`; beside the files of another edition `bijlage-1-2025.csv`. */
  readonly part: (id: string, ending: string) => string
}

/** `suffix`: empty, or what tells parts of this edition from those of another one in the same folder. */
export function fileNames(fileName: string, suffix: string): FileNames {
  return {
    letter: ending => `${fileName}.${ending}`,
    part: (id, ending) => `${id}${suffix}.${ending}`,
  }
}
