/** English words of the codes of data files. */
import type { FindingCode } from '../../diagnostic-codes.ts'
import type { CodeWords } from '../finding-words.ts'

export const dataCodes = {
  'bad-amount': {
    summary: 'the amount is no whole number from 1 to 100000',
    remedy: 'write how many agreements the entry bundles, or leave the line out for one',
  },
  'bad-colour': {
    summary: 'the colour is not written as # with six hexadecimal digits',
    remedy: 'write a colour such as "#154273", in quotes because of the #',
  },
  'bad-date': {
    summary: 'the date does not exist or is written in another way',
    remedy: 'write year-month-day, such as 2024-12-09',
  },
  'bad-link-protocol': {
    summary: 'the web address does not begin with https',
    remedy: 'write the address with https:// or without a beginning',
  },
  'control-character': {
    summary: 'the file holds a character that cannot be printed',
    remedy: 'take the character out; it often comes along when text is pasted',
  },
  'custom-tag': {
    summary: 'the value has a YAML tag of its own',
    remedy: 'take the word with the exclamation mark out, or put the text in quotes',
  },
  'duplicate-code': {
    summary: 'the code is in use already',
    remedy: 'give each trajectory a code of its own, and name it once in volgorde',
  },
  'duplicate-id': {
    summary: 'the id is in use already',
    remedy: 'give the later entry an id that nothing else has',
  },
  'duplicate-key': {
    summary: 'the key stands twice in one map',
    remedy: 'keep one of the two lines',
  },
  'duplicate-trajectory': {
    summary: 'two files describe one trajectory',
    remedy: 'keep one of the files, or give the trajectory its own name',
  },
  'empty-file': {
    summary: 'the file is empty',
    remedy: 'fill the file in, or take it away when it is optional',
  },
  'file-name-mismatch': {
    summary: 'the file is not named after its trajectory',
    remedy: 'rename the file after naam: lower case, words joined by hyphens, no accents',
  },
  'id-code-mismatch': {
    summary: 'the id does not begin with the code of its trajectory',
    remedy: 'let the id begin with the code, or move the entry to the file it belongs to',
  },
  'ignored-file': {
    summary: 'the file would not be read because of its name',
    remedy: 'give the file one of the names of an edition, ending in .yaml, or move it elsewhere',
  },
  'missing-key': {
    summary: 'a required key is missing',
    remedy: 'add a line with the key and its value',
  },
  'no-agreements': {
    summary: 'a trajectory in the phase with years has no agreements',
    remedy: 'add afspraken, or correct the phase',
  },
  'no-edition-file': {
    summary: 'a file that every edition has is not there',
    remedy: 'add the file; the file of another edition may be copied as a start',
  },
  'not-a-map': {
    summary: 'the file is no map of keys and values',
    remedy: 'begin each line with a key and a colon',
  },
  'not-utf8': {
    summary: 'the file is not encoded as UTF-8',
    remedy: 'save the file again with the encoding UTF-8',
  },
  'order-missing-code': {
    summary: 'the order of codes lacks a trajectory of the phase with years',
    remedy: 'add the code to volgorde, at its place in the tables',
  },
  'order-wrong-code': {
    summary: 'the order of codes names a code that no trajectory of the phase with years has',
    remedy: 'correct the code or take it out of volgorde',
  },
  'outside-root': {
    summary: 'a symbolic link leads out of the root folder',
    remedy: 'put the file itself in its place instead of a link',
  },
  'several-documents': {
    summary: 'the file holds more than one YAML document',
    remedy: 'take the line with three hyphens out, or make two files',
  },
  'several-phases-per-year': {
    summary: 'more than one phase has implementation years',
    remedy: 'keep per-jaar: true at one phase only',
  },
  'start-after-reference-date': {
    summary: 'the implementation starts after the reference date',
    remedy: 'correct start-implementatie, or peildatum in brief.yaml',
  },
  'template-outside': {
    summary: 'the template is no plain file name',
    remedy: 'put the template in templates/ and write its file name only',
  },
  'too-deep': {
    summary: 'the values are nested too deep',
    remedy: 'write the data flatter; the fields of an edition need six levels at most',
  },
  'too-large': {
    summary: 'the file is larger than 5 MB',
    remedy: 'check that this is the right file',
  },
  'too-many-aliases': {
    summary: 'the aliases of the file stand for more than 10000 values',
    remedy: 'write the values out instead of using aliases',
  },
  'unknown-agreement': {
    summary: 'there is no agreement with this id',
    remedy: 'name an agreement of this edition, or leave the reference out',
  },
  'unknown-category': {
    summary: 'the category does not stand in programma.yaml',
    remedy: 'use a category from programma.yaml, or add it there',
  },
  'unknown-code': {
    summary: 'nothing has this code',
    remedy: 'correct the code',
  },
  'unknown-edition': {
    summary: 'there is no such edition',
    remedy: 'name one of the folders in data/',
  },
  'unknown-key': {
    summary: 'the key is not known here',
    remedy: 'correct the key or take the line out',
  },
  'unknown-party': {
    summary: 'the party does not stand in partijen.yaml',
    remedy: 'use an id from partijen.yaml, or add the party there',
  },
  'unknown-phase': {
    summary: 'the phase does not stand in programma.yaml',
    remedy: 'use a phase from programma.yaml, or add it there',
  },
  'unknown-status': {
    summary: 'the status does not stand in programma.yaml',
    remedy: 'use a status from programma.yaml, or add it there',
  },
  'unknown-theme': {
    summary: 'the theme does not stand in programma.yaml',
    remedy: 'use a theme from programma.yaml, or add it there',
  },
  'unreadable-file': {
    summary: 'the file cannot be read',
    remedy: 'check that it is a file and that you may read it',
  },
  'weak-contrast': {
    summary: 'the colours of two neighbouring statuses are too much alike',
    remedy: 'choose a lighter and a darker colour: neighbours need a contrast of 3 to 1',
  },
  'wrong-type': {
    summary: 'the value is of another kind than expected',
    remedy: 'write the value as the kind that is expected; text that looks like a number goes in quotes',
  },
  'wrong-value': {
    summary: 'the value is not allowed here',
    remedy: 'write one of the values that are expected',
  },
  'yaml-syntax': {
    summary: 'the file is no valid YAML',
    remedy: 'mend the place that is shown: often a quote, a colon, a bracket or the indent',
  },
  'year-rule': {
    summary: 'the implementation year does not follow from the start of the implementation',
    remedy: 'correct implementatiejaar or start-implementatie, or record the reason in akkoord.yaml',
  },
  'year-superfluous': {
    summary: 'a trajectory outside the phase with years has an implementation year',
    remedy: 'take implementatiejaar out, or correct the phase',
  },
} as const satisfies Partial<Record<FindingCode, CodeWords>>
