/** The closed list of finding codes: how bad each is, what it means and what to do about it. */
import type { Diagnostic, Place, Severity } from './diagnostic.ts'

interface CodeFacts {
  readonly severity: Severity
  /** What is wrong, in one clause: the message of every finding with this code. */
  readonly summary: string
  /** What to do, in one clause. */
  readonly remedy: string
}

/** Every finding code of the product, sorted. Codes are stable: scripts and akkoord.yaml name them. */
export const findingCodes = {
  'annex-not-listed': {
    severity: 'error',
    summary: 'the text places an annex that brief.yaml does not list',
    remedy: 'add the annex to bijlagen in brief.yaml, or take the line out of the text',
  },
  'annex-not-placed': {
    severity: 'error',
    summary: 'brief.yaml lists an annex that the text does not place',
    remedy:
      'add a line such as ::bijlage{soort="status"} at the end of the text, or take the annex out of brief.yaml',
  },
  'annex-twice': {
    severity: 'error',
    summary: 'the annex stands twice',
    remedy: 'keep one of the two',
  },
  'bad-amount': {
    severity: 'error',
    summary: 'the amount is no whole number from 1 to 100000',
    remedy: 'write how many agreements the entry bundles, or leave the line out for one',
  },
  'bad-colour': {
    severity: 'error',
    summary: 'the colour is not written as # with six hexadecimal digits',
    remedy: 'write a colour such as "#154273", in quotes because of the #',
  },
  'bad-date': {
    severity: 'error',
    summary: 'the date does not exist or is written in another way',
    remedy: 'write year-month-day, such as 2024-12-09',
  },
  'bad-directive-attribute': {
    severity: 'error',
    summary: 'the directive lacks an attribute or has a wrong one',
    remedy: 'write the directive as its example in templates/README.md',
  },
  'bad-filter-argument': {
    severity: 'error',
    summary: 'the filter has too many or too few words behind it',
    remedy: 'write the filter as its example in templates/README.md',
  },
  'bad-link-protocol': {
    severity: 'error',
    summary: 'the web address does not begin with https',
    remedy: 'write the address with https:// or without a beginning',
  },
  'control-character': {
    severity: 'error',
    summary: 'the file holds a character that cannot be printed',
    remedy: 'take the character out; it often comes along when text is pasted',
  },
  'custom-tag': {
    severity: 'error',
    summary: 'the value has a YAML tag of its own',
    remedy: 'take the word with the exclamation mark out, or put the text in quotes',
  },
  'definition-unused': {
    severity: 'warning',
    summary: 'no link refers to the address',
    remedy: 'refer to it with [words][name], or take the line out',
  },
  'duplicate-code': {
    severity: 'error',
    summary: 'the code is in use already',
    remedy: 'give each trajectory a code of its own, and name it once in volgorde',
  },
  'duplicate-id': {
    severity: 'error',
    summary: 'the id is in use already',
    remedy: 'give the later entry an id that nothing else has',
  },
  'duplicate-key': {
    severity: 'error',
    summary: 'the key stands twice in one map',
    remedy: 'keep one of the two lines',
  },
  'duplicate-trajectory': {
    severity: 'error',
    summary: 'two files describe one trajectory',
    remedy: 'keep one of the files, or give the trajectory its own name',
  },
  'empty-file': {
    severity: 'error',
    summary: 'the file is empty',
    remedy: 'fill the file in, or take it away when it is optional',
  },
  'empty-text': {
    severity: 'error',
    summary: 'the template has no text',
    remedy: 'write the text of the letter',
  },
  'empty-value': {
    severity: 'error',
    summary: 'the value is empty',
    remedy: 'fill it in in the data, or take the value out of the text',
  },
  'figure-twice': {
    severity: 'error',
    summary: 'the figure stands twice',
    remedy: 'keep one of the two',
  },
  'file-name-mismatch': {
    severity: 'warning',
    summary: 'the file is not named after its trajectory',
    remedy: 'rename the file after naam: lower case, words joined by hyphens, no accents',
  },
  'footnote-undefined': {
    severity: 'error',
    summary: 'the footnote has no text',
    remedy: 'add a line that begins with the footnote and a colon',
  },
  'footnote-unused': {
    severity: 'error',
    summary: 'nothing refers to the footnote',
    remedy: 'refer to it in the text, or take it out',
  },
  'heading-level': {
    severity: 'error',
    summary: 'the heading has a level that the letter does not have here',
    remedy:
      'use ## for a section and ### for a part of it; the subject of the letter is the only heading above them',
  },
  'id-code-mismatch': {
    severity: 'error',
    summary: 'the id does not begin with the code of its trajectory',
    remedy: 'let the id begin with the code, or move the entry to the file it belongs to',
  },
  'ignored-file': {
    severity: 'error',
    summary: 'the file would not be read because of its name',
    remedy: 'give the file one of the names of an edition, ending in .yaml, or move it elsewhere',
  },
  'image-not-supported': {
    severity: 'error',
    summary: 'the letter holds no images but its figure',
    remedy: 'take the image out; ::figuur places the figure',
  },
  'link-not-allowed': {
    severity: 'error',
    summary: 'the link cannot stand in the letter',
    remedy: 'link to https:// or mailto: addresses, with words that say where the link leads',
  },
  'markdown-not-supported': {
    severity: 'error',
    summary: 'this Markdown has no form in the letter',
    remedy: 'write it as paragraphs, lists, headings or **strong** words',
  },
  'missing-key': {
    severity: 'error',
    summary: 'a required key is missing',
    remedy: 'add a line with the key and its value',
  },
  'missing-template': {
    severity: 'error',
    summary: 'there is no such template',
    remedy: 'put the template in templates/, or correct its name in brief.yaml',
  },
  'no-agreements': {
    severity: 'error',
    summary: 'a trajectory in the phase with years has no agreements',
    remedy: 'add afspraken, or correct the phase',
  },
  'no-edition-file': {
    severity: 'error',
    summary: 'a file that every edition has is not there',
    remedy: 'add the file; the file of another edition may be copied as a start',
  },
  'no-examples': {
    severity: 'error',
    summary: 'the theme has no examples',
    remedy: 'add voorbeelden with this theme to a trajectory, or take the line out of the text',
  },
  'no-share': {
    severity: 'error',
    summary: 'the value has no share',
    remedy: 'take a value that is part of a whole, or another filter',
  },
  'not-a-map': {
    severity: 'error',
    summary: 'the file is no map of keys and values',
    remedy: 'begin each line with a key and a colon',
  },
  'not-utf8': {
    severity: 'error',
    summary: 'the file is not encoded as UTF-8',
    remedy: 'save the file again with the encoding UTF-8',
  },
  'order-missing-code': {
    severity: 'error',
    summary: 'the order of codes lacks a trajectory of the phase with years',
    remedy: 'add the code to volgorde, at its place in the tables',
  },
  'order-wrong-code': {
    severity: 'error',
    summary: 'the order of codes names a code that no trajectory of the phase with years has',
    remedy: 'correct the code or take it out of volgorde',
  },
  'outside-root': {
    severity: 'error',
    summary: 'a symbolic link leads out of the root folder',
    remedy: 'put the file itself in its place instead of a link',
  },
  'raw-html': {
    severity: 'error',
    summary: 'the text holds HTML',
    remedy: 'write Markdown only',
  },
  'several-documents': {
    severity: 'error',
    summary: 'the file holds more than one YAML document',
    remedy: 'take the line with three hyphens out, or make two files',
  },
  'several-phases-per-year': {
    severity: 'error',
    summary: 'more than one phase has implementation years',
    remedy: 'keep per-jaar: true at one phase only',
  },
  'start-after-reference-date': {
    severity: 'error',
    summary: 'the implementation starts after the reference date',
    remedy: 'correct start-implementatie, or peildatum in brief.yaml',
  },
  'template-outside': {
    severity: 'error',
    summary: 'the template is no plain file name',
    remedy: 'put the template in templates/ and write its file name only',
  },
  'text-after-annex': {
    severity: 'error',
    summary: 'text stands behind the annexes',
    remedy: 'move the annexes to the end',
  },
  'too-deep': {
    severity: 'error',
    summary: 'the values are nested too deep',
    remedy: 'write the data flatter; the fields of an edition need six levels at most',
  },
  'too-large': {
    severity: 'error',
    summary: 'the file is larger than 5 MB',
    remedy: 'check that this is the right file',
  },
  'too-many-aliases': {
    severity: 'error',
    summary: 'the aliases of the file stand for more than 10000 values',
    remedy: 'write the values out instead of using aliases',
  },
  'unknown-agreement': {
    severity: 'error',
    summary: 'there is no agreement with this id',
    remedy: 'name an agreement of this edition, or leave the reference out',
  },
  'unknown-category': {
    severity: 'error',
    summary: 'the category does not stand in programma.yaml',
    remedy: 'use a category from programma.yaml, or add it there',
  },
  'unknown-character': {
    severity: 'error',
    summary: 'no font of the letter has this character',
    remedy: 'write it in another way',
  },
  'unknown-code': {
    severity: 'error',
    summary: 'nothing has this code',
    remedy: 'correct the code',
  },
  'unknown-directive': {
    severity: 'error',
    summary: 'there is no such directive',
    remedy: 'use one of the directives in templates/README.md',
  },
  'unknown-edition': {
    severity: 'error',
    summary: 'there is no such edition',
    remedy: 'name one of the folders in data/',
  },
  'unknown-filter': {
    severity: 'error',
    summary: 'there is no such filter',
    remedy: 'use one of the filters in templates/README.md',
  },
  'unknown-key': {
    severity: 'error',
    summary: 'the key is not known here',
    remedy: 'correct the key or take the line out',
  },
  'unknown-party': {
    severity: 'error',
    summary: 'the party does not stand in partijen.yaml',
    remedy: 'use an id from partijen.yaml, or add the party there',
  },
  'unknown-phase': {
    severity: 'error',
    summary: 'the phase does not stand in programma.yaml',
    remedy: 'use a phase from programma.yaml, or add it there',
  },
  'unknown-status': {
    severity: 'error',
    summary: 'the status does not stand in programma.yaml',
    remedy: 'use a status from programma.yaml, or add it there',
  },
  'unknown-theme': {
    severity: 'error',
    summary: 'the theme does not stand in programma.yaml',
    remedy: 'use a theme from programma.yaml, or add it there',
  },
  'unknown-value': {
    severity: 'error',
    summary: 'there is no such value',
    remedy: 'correct the path; templates/README.md lists all paths',
  },
  'unreadable-file': {
    severity: 'error',
    summary: 'the file cannot be read',
    remedy: 'check that it is a file and that you may read it',
  },
  'value-misplaced': {
    severity: 'error',
    summary: 'a value cannot stand here',
    remedy: 'values stand in running text, headings, footnotes and the words of links',
  },
  'value-syntax': {
    severity: 'error',
    summary: 'the value is not written as it should be',
    remedy: 'write {{ path }} or {{ path | filter }}',
  },
  'weak-contrast': {
    severity: 'error',
    summary: 'the colours of two neighbouring statuses are too much alike',
    remedy: 'choose a lighter and a darker colour: neighbours need a contrast of 3 to 1',
  },
  'wrong-filter': {
    severity: 'error',
    summary: 'the filter does not suit this value',
    remedy: 'use a filter that suits, or none',
  },
  'wrong-type': {
    severity: 'error',
    summary: 'the value is of another kind than expected',
    remedy: 'write the value as the kind that is expected; text that looks like a number goes in quotes',
  },
  'wrong-value': {
    severity: 'error',
    summary: 'the value is not allowed here',
    remedy: 'write one of the values that are expected',
  },
  'yaml-syntax': {
    severity: 'error',
    summary: 'the file is no valid YAML',
    remedy: 'mend the place that is shown: often a quote, a colon, a bracket or the indent',
  },
  'year-rule': {
    severity: 'warning',
    summary: 'the implementation year does not follow from the start of the implementation',
    remedy: 'correct implementatiejaar or start-implementatie, or record the reason in akkoord.yaml',
  },
  'year-superfluous': {
    severity: 'error',
    summary: 'a trajectory outside the phase with years has an implementation year',
    remedy: 'take implementatiejaar out, or correct the phase',
  },
} as const satisfies Readonly<Record<string, CodeFacts>>

/** A code of the closed list. */
export type FindingCode = keyof typeof findingCodes

/** What a finding says besides its code and place; an absent detail is not printed. */
export type FindingDetails = Pick<Diagnostic, 'found' | 'expected' | 'suggestion' | 'hint'>

/**
 * A finding whose severity and message come from the list, so that both are said in one place only. Without a
 * hint or a suggestion of its own it takes the remedy of its code.
 */
export function finding(code: FindingCode, place: Place, details: FindingDetails = {}): Diagnostic {
  const { severity, summary, remedy } = findingCodes[code]
  const helped = details.hint !== undefined || details.suggestion !== undefined
  return { code, severity, place, message: summary, ...details, ...(helped ? {} : { hint: remedy }) }
}
