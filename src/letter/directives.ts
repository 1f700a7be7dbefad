/** The closed list of block directives, with their attributes and an example. */

export const directives = {
  figuur: { attributes: [], gives: 'the figure with its caption and data table', example: '::figuur' },
  voorbeelden: {
    attributes: ['thema'],
    gives: 'a list of the examples with this theme, in the order of codes',
    example: '::voorbeelden{thema="kennisontwikkeling"}',
  },
  bijlage: {
    attributes: ['soort'],
    gives: 'an annex: trajecten or status; annexes stand at the end and are numbered in their order',
    example: '::bijlage{soort="status"}',
  },
} as const satisfies Readonly<
  Record<string, { readonly attributes: readonly string[]; readonly gives: string; readonly example: string }>
>

export type DirectiveName = keyof typeof directives

export function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(directives, name)
}
