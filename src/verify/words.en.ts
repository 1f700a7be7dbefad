/** The words of `report verify` in English. */
import type { VerifyWords } from './words.ts'

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

export const english: VerifyWords = {
  compared: 'compared',
  counted: {
    headings: 'headings',
    paragraphs: 'paragraphs',
    items: 'list items',
    cells: 'cells',
    shares: 'shares',
    captions: 'captions',
    footnotes: 'footnotes',
    alternatives: 'alternative texts',
  },
  tables: (files, cells) => `${plural(cells, 'cell')} in ${plural(files, 'CSV file')}`,
  numbers: count => `${plural(count, 'number')} in cijfers.json`,
  unchanged: (count, of) => `${count} of ${plural(of, 'file')} with the hash of the manifest`,
  proved: 'proved',
  forPeople: 'left for a person',
  checks: [
    'read the letter once from beginning to end: is it what you want to say?',
    'name, salutation and signature: still the right people and roles?',
    'the alternative text of the figure: does it say what the figure shows?',
    'listen to page 1 and to annex 2 with a screen reader, such as NVDA',
    'print the figure in grey: can you still tell the statuses apart?',
    'follow the links: does each lead to the page that its words name?',
    'open the Word document in Word: press Ctrl+A and F9, and look at every page',
  ],
  expected: 'expected',
  found: 'found',
  nothing: 'nothing',
  change: {
    changed: 'has changed since the files were made',
    gone: 'was read by the build and is gone',
    new: 'is new since the files were made',
  },
  otherDocument: 'is another document: it has too little in common with the letter',
  changedFile: 'was changed after it was made: its hash is not that of the manifest',
  missingFile: 'is in the manifest and not in the folder',
  unreadable: {
    'too-large': 'is larger than 64 MiB and is not read',
    'not-readable': 'cannot be read',
    damaged: 'is damaged, or of another kind than its name says',
    'no-tags': 'has no tags, so that there is no reading order',
    'unpacks-too-large': 'unpacks to more than 64 MiB and is not read',
    'no-manifest': 'is missing: this is no folder that a build has made',
  },
  agrees: folder => `${folder} says what the data say`,
  differs: (count, folder) => `${plural(count, 'difference')} in ${folder}`,
  refresh: edition => `run "report build ${edition}" to make the files anew`,
  hint: 'hint',
  build: 'name a folder that a build has made, such as out/2024',
  more: count => `and ${count} more`,
}
