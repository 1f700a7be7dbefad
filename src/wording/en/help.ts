/** English words of the help, by command and flag. */
import type { HelpWords } from '../command-words.ts'

const edition = 'name of a folder in data, such as 2024'
const root = 'folder that holds data, templates and out (default: here)'
const strict = 'warnings count as errors'

export const help: HelpWords = {
  tagline: 'writes the yearly progress letter from data, and proves its numbers',
  usage: 'usage',
  commands: 'commands',
  arguments: 'arguments',
  options: 'options',
  everywhere: 'options of every command',
  exitStatus: 'exit status',
  exitStatuses: ['0 no errors', '1 errors or differences', '2 wrong usage or own failure'],
  example: 'example',
  anyCommand: '<command>',
  anyOptions: '[options]',
  placeholders: {},
  global: {
    '--json': 'the result for machines, on stdout',
    '--quiet': 'findings only',
    '--lang': 'language of messages (default: environment, else en)',
    '--no-color': 'no colour, also not on a terminal',
    '--version': 'version',
    '--help': 'this text; "report <command> --help" for one command',
  },
  byCommand: {
    build: {
      does: 'make the letter in all formats, in out/<edition>',
      parts: {
        edition,
        '--root': root,
        '--out': 'write into this folder instead of out/<edition>',
        '--formats': 'only these formats, with commas',
        '--figure': 'the figure in the Word document: a picture, or a chart to edit',
        '--style': 'Word file whose styles and page the Word document takes',
        '--strict': strict,
      },
    },
    check: {
      does: 'find mistakes in data and text, write nothing',
      parts: {
        edition,
        '--root': root,
        '--strict': strict,
        '--format': 'how findings are told',
        '--explain': 'what a code means, with an example; needs no edition',
      },
    },
    verify: {
      does: 'compare finished files with the data',
      parts: {
        folder: 'folder of finished files, such as out/2024',
        '--root': root,
        '--outline': 'print the structure of the PDF as reading software meets it',
      },
    },
    diff: {
      does: 'what changed, from agreement to sentence',
      parts: {
        a: 'how it was: an edition, a folder or a git revision, such as main:2024',
        b: 'how it becomes, named in the same way',
        '--root': root,
        '--format': 'form of the comparison',
        '--out': 'write it into this file instead of stdout; only a comparison is replaced',
      },
    },
    explain: {
      does: 'where a number in the letter comes from',
      parts: {
        edition,
        what: 'path of a value, or a number or words of the letter; none: all paths',
        '--root': root,
      },
    },
    reconcile: {
      does: 'compare the letter as sent with the data',
      parts: {
        edition,
        file: 'a letter as .pdf, .docx or .txt; none: the numbers in gepubliceerd.yaml',
        '--root': root,
      },
    },
  },
}
