/** What composing shares while it walks through one template. */
import type { Definition, FootnoteDefinition } from 'mdast'
import type { Node } from 'unist'
import { type FindingCode, type FindingDetails, finding } from '../findings/codes.ts'
import type { Diagnostic, Place } from '../findings/diagnostic.ts'
import type { Trail } from './passages.ts'
import type { Values } from './resolve-value.ts'
import type { Template } from './template.ts'

/** True when some font of the letter has the character. */
export type Covers = (codePoint: number) => boolean

export interface Workshop {
  readonly template: Template
  readonly values: Values
  readonly covers: Covers
  /** By identifier; the first one of a name holds. */
  readonly definitions: ReadonlyMap<string, Definition>
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>
  /** Identifiers of link definitions that a link refers to. */
  readonly usedDefinitions: Set<string>
  /** Footnotes in order of appearance; their number is their place, from 1. */
  readonly numbered: string[]
  readonly findings: Diagnostic[]
  /** Null when nobody asks for passages. */
  readonly trail: Trail | null
}

/** Where a node stands; 1:1 for a node that the parser made without a position. */
export function placeOf({ template }: { readonly template: Template }, { position }: Node): Place {
  return template.place(position?.start.offset ?? 0, position?.end.offset ?? 0)
}

/** Adds a finding at a node. */
export function refuse(workshop: Workshop, node: Node, code: FindingCode, details: FindingDetails): void {
  workshop.findings.push(finding(code, placeOf(workshop, node), details))
}

/** As it stands in the file. */
export function sourceOf({ template }: { readonly template: Template }, { position }: Node): string {
  return template.text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
}
