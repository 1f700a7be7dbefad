/** English words of the codes of the letter. */
import type { FindingCode } from '../../diagnostic-codes.ts'
import type { CodeWords } from '../finding-words.ts'

export const textCodes = {
  'annex-not-listed': {
    summary: 'the text places an annex that brief.yaml does not list',
    remedy: 'add the annex to bijlagen in brief.yaml, or take the line out of the text',
  },
  'annex-not-placed': {
    summary: 'brief.yaml lists an annex that the text does not place',
    remedy:
      'add a line such as ::bijlage{soort="status"} at the end of the text, or take the annex out of brief.yaml',
  },
  'annex-twice': {
    summary: 'the annex stands twice',
    remedy: 'keep one of the two',
  },
  'bad-directive-attribute': {
    summary: 'the directive lacks an attribute or has a wrong one',
    remedy: 'write the directive as its example in templates/README.md',
  },
  'bad-filter-argument': {
    summary: 'the filter has too many or too few words behind it',
    remedy: 'write the filter as its example in templates/README.md',
  },
  'definition-unused': {
    summary: 'no link refers to the address',
    remedy: 'refer to it with [words][name], or take the line out',
  },
  'empty-text': {
    summary: 'the template has no text',
    remedy: 'write the text of the letter',
  },
  'empty-value': {
    summary: 'the value is empty',
    remedy: 'fill it in in the data, or take the value out of the text',
  },
  'figure-twice': {
    summary: 'the figure stands twice',
    remedy: 'keep one of the two',
  },
  'footnote-undefined': {
    summary: 'the footnote has no text',
    remedy: 'add a line that begins with the footnote and a colon',
  },
  'footnote-unused': {
    summary: 'nothing refers to the footnote',
    remedy: 'refer to it in the text, or take it out',
  },
  'heading-level': {
    summary: 'the heading has a level that the letter does not have here',
    remedy:
      'use ## for a section and ### for a part of it; the subject of the letter is the only heading above them',
  },
  'image-not-supported': {
    summary: 'the letter holds no images but its figure',
    remedy: 'take the image out; ::figuur places the figure',
  },
  'link-not-allowed': {
    summary: 'the link cannot stand in the letter',
    remedy: 'link to https:// or mailto: addresses, with words that say where the link leads',
  },
  'markdown-not-supported': {
    summary: 'this Markdown has no form in the letter',
    remedy: 'write it as paragraphs, lists, headings or **strong** words',
  },
  'missing-template': {
    summary: 'there is no such template',
    remedy: 'put the template in templates/, or correct its name in brief.yaml',
  },
  'no-examples': {
    summary: 'the theme has no examples',
    remedy: 'add voorbeelden with this theme to a trajectory, or take the line out of the text',
  },
  'no-share': {
    summary: 'the value has no share',
    remedy: 'take a value that is part of a whole, or another filter',
  },
  'raw-html': {
    summary: 'the text holds HTML',
    remedy: 'write Markdown only',
  },
  'text-after-annex': {
    summary: 'text stands behind the annexes',
    remedy: 'move the annexes to the end',
  },
  'unknown-character': {
    summary: 'no font of the letter has this character',
    remedy: 'write it in another way',
  },
  'unknown-directive': {
    summary: 'there is no such directive',
    remedy: 'use one of the directives in templates/README.md',
  },
  'unknown-filter': {
    summary: 'there is no such filter',
    remedy: 'use one of the filters in templates/README.md',
  },
  'unknown-value': {
    summary: 'there is no such value',
    remedy: 'correct the path; templates/README.md lists all paths',
  },
  'value-misplaced': {
    summary: 'a value cannot stand here',
    remedy: 'values stand in running text, headings, footnotes and the words of links',
  },
  'value-syntax': {
    summary: 'the value is not written as it should be',
    remedy: 'write {{ path }} or {{ path | filter }}',
  },
  'wrong-filter': {
    summary: 'the filter does not suit this value',
    remedy: 'use a filter that suits, or none',
  },
} as const satisfies Partial<Record<FindingCode, CodeWords>>
