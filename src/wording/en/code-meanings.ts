/** What the codes mean, in English: one or two sentences each. */
import type { CodeMeanings } from '../code-meanings.ts'
import { styleMeanings } from './style-meanings.ts'

export const codeMeanings: CodeMeanings = {
  ...styleMeanings,
  'accepted-expired':
    'An acceptance in akkoord.yaml holds until a day. That day lies before the reference date, so the finding is shown again.',
  'accepted-unused':
    'akkoord.yaml accepts a finding that is not there (any more). A list of exceptions that nobody needs hides those that matter.',
  'annex-not-listed':
    'The template places an annex with ::bijlage, but bijlagen in brief.yaml does not name its kind. Both say which annexes the letter has, so they must agree.',
  'annex-not-placed':
    'An annex of brief.yaml stands nowhere in the template, so readers would look for it in vain.',
  'annex-twice': 'The template places the same annex a second time.',
  'bad-amount':
    'An entry stands for one agreement or for a bundle of them. Fractions, zero and negative numbers count nothing.',
  'bad-colour':
    'The figure is drawn with the colours of the statuses. Without quotes YAML takes everything from # on for a remark.',
  'bad-date':
    'Dates are written from year to day, so that everybody reads them alike. A month or a year alone is allowed where the exact day is not known.',
  'bad-directive-attribute':
    'A directive such as ::bijlage or ::voorbeelden has a closed list of attributes: each is needed, no other is known.',
  'bad-filter-argument':
    'Some filters take words of yours, such as singular and plural. They must be as many as the filter takes, in double quotes, without Markdown.',
  'bad-link-protocol':
    'Addresses in the letter lead to https only: other beginnings are unsafe, or work on one machine alone.',
  'control-character':
    'The file holds a character that no document can show, or a mark that turns the direction of text around.',
  'custom-tag': 'A word with an exclamation mark gives a value a type of its own, which no field here has.',
  'definition-unused':
    'The template has an address under a name, but no link uses that name. Often the name is mistyped in one of the two places.',
  'duplicate-code':
    'A code stands for one trajectory in every table, so no two may share it. In volgorde each code stands once.',
  'duplicate-id':
    'An id names one thing only: what refers to it would not know which one is meant. The later one of two is shown.',
  'duplicate-key': 'Of two equal keys only one could hold, and nobody sees which.',
  'duplicate-trajectory': 'Two files have the same naam. The agreements of both would be counted.',
  'empty-file': 'The file has no values: nothing, blank lines or remarks only.',
  'empty-text': 'The template places annexes or notes at most, but has no words of its own.',
  'empty-value':
    'The value exists, but the data have no words for it, so that the sentence would have a gap.',
  'evaluation-due':
    'evaluatie says after how many years the evaluation was announced. That time has passed, and the phase is still an earlier one.',
  'event-overdue': 'The timeline has an event with gepland: true whose date lies before the reference date.',
  'example-not-done':
    'The example says with beweert, or its theme does, that something is done, while the agreements behind it have another status.',
  'example-untied': 'The example names no agreements, so nothing shows whether what it tells has been done.',
  'false-share':
    'Words such as "de meeste" or "ruim een kwart" stand for a band of shares. The share that they are said of lies outside it.',
  'figure-twice': 'The template places the figure a second time.',
  'file-name-mismatch':
    'Whoever looks for a trajectory looks for its name in the list of files. The numbers are right all the same.',
  'footnote-undefined': 'The text refers to a footnote that has no text: the sign itself would be printed.',
  'footnote-unused': 'A footnote has a text but nothing refers to it, or it has its text twice.',
  'heading-level':
    'Readers and screen readers go by the levels of headings, so none is skipped. A heading needs its signs, a space and words.',
  'id-code-mismatch':
    'Ids of agreements and examples begin with the code of their trajectory, so that a table shows where a number comes from.',
  'ignored-file':
    'The file looks like data, but nothing of its name is read: its numbers would be missing without a word.',
  'image-not-supported': 'The figure is drawn from the data; a picture from elsewhere could not be proven.',
  'link-not-allowed':
    'A link is clear when it is read alone: words that say where it leads, and an address that works for every reader.',
  'loose-number':
    'A number that is typed stays as it is when the data change. Numbers that count something come from the data; the others are declared with a reason.',
  'markdown-not-supported':
    'The letter has paragraphs, headings, lists, strong words, links and footnotes. Other Markdown, or signs that close nothing, would be lost or printed.',
  'missing-key':
    'Something that the letter or the count needs is not in the file. The place shown is the key that makes it needed, or the beginning of the map.',
  'missing-template': 'sjabloon in brief.yaml names a file that is not in templates/.',
  'no-agreements':
    'The phase with years is the one whose agreements are counted, so each of its trajectories has at least one.',
  'no-edition-file':
    'programma.yaml, partijen.yaml, brief.yaml and a folder trajecten with files make an edition.',
  'no-examples': 'The text announces examples of a theme, but no trajectory has one.',
  'no-share': 'Percentages and fractions need a whole. This count is no part of one, or the whole is zero.',
  'not-a-map': 'The file should hold keys with values, but holds a list or a single text.',
  'not-mentioned':
    'A category or trajectory with nothing done, or the highest or lowest share, is what readers ask about first. The letter says nothing of it.',
  'not-utf8':
    'The first byte that cannot be read is shown. Files from older programs are often encoded otherwise; letters with accents would come out wrong.',
  'order-missing-code':
    'volgorde says in which order codes stand in the tables, so it names every code of the phase with years.',
  'order-wrong-code':
    'volgorde names a code of no trajectory, or of one in another phase, which no table shows.',
  'other-name':
    'The same thing has another spelling or a second name here. Readers would think that there are two.',
  'outside-root':
    'An edition is complete in its folder. A link to elsewhere could bring in anything, and nothing on another machine.',
  'raw-html': 'The letter is made in several formats; HTML would exist in one of them only.',
  'sensitive-share':
    'The share changes by more than 5 percentage points when one trajectory or one category is left out: it says more about that one than about all.',
  'several-documents':
    'A line with three hyphens begins another document, and nothing behind it would be read.',
  'several-phases-per-year':
    'The annex with statuses and the figure show exactly one phase: the one whose trajectories have implementation years.',
  'start-after-reference-date':
    'The letter tells how things stand on the reference date; what begins later cannot have a year by then.',
  'template-outside':
    'Templates lie in templates/ so that an edition can be built again from the repository alone.',
  'text-after-annex':
    'Annexes end the letter and begin pages of their own. Text behind them would stand on no page of the letter.',
  'too-deep': 'Maps and lists are inside each other more deeply than any field of an edition.',
  'too-large': 'No file of an edition comes near this size, so it is not read at all.',
  'too-many-aliases':
    'Aliases that repeat aliases can stand for millions of values, so their number is bounded.',
  'trend-without-past':
    'The text says that something rises or falls, but there is no earlier edition to compare with, or the years it compares are different trajectories.',
  'typed-share':
    'Words such as "de meeste" or "een kwart" were typed. They stay as they are when the data change, so take them from a value.',
  'unknown-agreement':
    'An example names an agreement that no trajectory has: nobody could look up what it claims.',
  'unknown-category':
    'The rows of the annex are the categories of programma.yaml; an agreement of another category would stand in no row.',
  'unknown-character':
    'The fonts of the letter are embedded so that every reader sees the same. What they do not have would be an empty box.',
  'unknown-code': 'A code in gepubliceerd.yaml or akkoord.yaml stands for no trajectory or no finding.',
  'unknown-directive':
    'A directive stands alone on its line, begins with two colons, and is one of the closed list. Anything else would be printed as it stands.',
  'unknown-edition': 'data/ has no folder with this name. The folder to look in can be set with --root.',
  'unknown-filter':
    'The word behind | is none of the filters. Filters say how a value is written: as a fraction, in digits, with its noun.',
  'unknown-key': 'The keys of each file are a closed list, so that a mistyped one cannot be overlooked.',
  'unknown-party':
    'Parties are referred to by their id in partijen.yaml, which also has the one spelling of their name.',
  'unknown-phase':
    'Every trajectory is in one of the phases of programma.yaml; in another one it would stand in no table.',
  'unknown-status':
    'Every agreement has one of the statuses of programma.yaml; with another one it would be counted nowhere.',
  'unknown-theme': 'Examples are grouped by the themes of programma.yaml.',
  'unknown-value':
    'Nothing has this path. Paths are made of the ids in the data, such as bijlage-2/keuzehulp/gereed.',
  'unreadable-file':
    'The system does not give the file: it may be a folder, lead nowhere, or be closed to you.',
  'value-misplaced':
    'Addresses and titles of links are not text that is counted and worded, so a value in them would be printed with its braces.',
  'value-syntax':
    'Braces that open no value, or a value that is not written right, would be printed in a signed letter.',
  'weak-contrast':
    'In the figure the statuses lie against each other. Colours that are too much alike cannot be told apart, on paper or with poor eyesight.',
  'wrong-filter':
    'A filter suits counts, days or words. A value takes one of them at most, and hoofdletter behind it.',
  'wrong-type':
    'Where a list, number or text is expected, something else stands. Text that looks like a number loses zeros in front when it is not in quotes.',
  'wrong-value': 'The value is of the right kind, but not one that can stand here.',
  'yaml-syntax': 'The file cannot be read from this place on. The mistake itself may stand a line earlier.',
  'year-rule':
    'The year follows from start-implementatie: whole months to the reference date, divided by twelve, rounded down, plus one. Sources count in different ways, so a difference may be right when it has a reason.',
  'year-superfluous':
    'Only trajectories in the phase with years have an implementation year; elsewhere it would stand in no table.',
}
