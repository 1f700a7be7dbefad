/** Flags as commander hands them over, and the words that some of them take. */
import { InvalidArgumentError } from 'commander'
import type { Language } from '../findings/languages.ts'
import type { FigureForm } from '../pipeline.ts'
import type { FindingFormat } from '../terminal/tell-findings.ts'
import { type Format, formats } from '../write/formats.ts'

/** How the figure stands in the Word document: the English word of the command line for the one of brief.yaml. */
export const figureForms = { picture: 'beeld', word: 'word' } as const satisfies Record<string, FigureForm>

/** Forms of a comparison. */
export const diffFormats = ['text', 'markdown', 'json', 'html'] as const

export type DiffFormat = (typeof diffFormats)[number]

/** Of every command. */
export interface GlobalFlags {
  readonly json?: boolean
  readonly quiet?: boolean
  readonly color: boolean
}

export interface EditionFlags extends GlobalFlags {
  readonly root: string
  readonly strict?: boolean
}

export interface BuildFlags extends EditionFlags {
  readonly out?: string
  readonly formats?: readonly Format[]
  readonly figure?: keyof typeof figureForms
  readonly style?: string
}

export interface CheckFlags extends EditionFlags {
  readonly format?: FindingFormat
  readonly explain?: string
}

export interface VerifyFlags extends EditionFlags {
  readonly outline?: boolean
}

export interface DiffFlags extends EditionFlags {
  readonly format: DiffFormat
  readonly out?: string
  readonly lang?: Language
}

/** What printing an outcome depends on. */
export interface FinishFlags extends GlobalFlags {
  readonly root?: string
  /** Of findings that are the answer; without it they are told beside the answer. */
  readonly format?: FindingFormat
  readonly strict?: boolean
  /** What was checked, as a title for its findings. */
  readonly edition?: string
}

/** `pdf,docx` as the formats it names; anything else is wrong usage. */
export function parseFormats(list: string): readonly Format[] {
  return list.split(',').map(name => {
    const format = formats.find(known => known === name.trim())
    if (format === undefined) throw new InvalidArgumentError(formats.join(', '))
    return format
  })
}
