/** The words of the summary in English. */
import type { NamedTrajectory, Words } from './words.ts'

const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`
const agreements = (count: number) => many(count, 'agreement')
const trajectories = (count: number) => many(count, 'trajectory', 'trajectories')
const list = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** "The trajectory Astma", "2 trajectories" */
const the = (named: readonly NamedTrajectory[]) =>
  named.length === 1 ? `The trajectory ${named[0]?.after}` : trajectories(named.length)

export const summary: Words['summary'] = {
  agreements: {
    status: count => `${agreements(count)} ${count === 1 ? 'gets' : 'get'} another status.`,
    category: count => `${agreements(count)} ${count === 1 ? 'moves' : 'move'} to another category.`,
    moved: count => `${agreements(count)} ${count === 1 ? 'moves' : 'move'} to another trajectory.`,
    renumbered: count => `${agreements(count)} ${count === 1 ? 'gets' : 'get'} another code.`,
    appeared: count => `${agreements(count)} ${count === 1 ? 'is' : 'are'} new.`,
    vanished: count => `${agreements(count)} ${count === 1 ? 'vanishes' : 'vanish'}.`,
    splits: count => `${many(count, 'bundle is', 'bundles are')} split.`,
    joins: count => `${many(count, 'split is', 'splits are')} taken back.`,
    words: count => `Only words change of ${agreements(count)}.`,
  },
  touched: names =>
    `That is in ${names.length === 1 ? 'the trajectory' : 'the trajectories'} ${list(names)}.`,
  touchedMany: count => `That is in ${trajectories(count)}.`,
  trajectories: {
    appeared: named => `${the(named)} ${named.length === 1 ? 'is' : 'are'} new.`,
    vanished: named => `${the(named)} ${named.length === 1 ? 'vanishes' : 'vanish'}.`,
    renamed: named =>
      named.length === 1
        ? `The trajectory ${named[0]?.before} is now called ${named[0]?.after}.`
        : `${the(named)} get another name.`,
    moved: named =>
      `${the(named)} ${named.length === 1 ? 'goes' : 'go'} to another phase or implementation year.`,
    recoded: named => `${the(named)} ${named.length === 1 ? 'gets' : 'get'} another code or file name.`,
  },
  settings: count => `Of the other fields of the data, ${count} ${count === 1 ? 'changes' : 'change'}.`,
  style: count => `${many(count, 'field')} of the house style ${count === 1 ? 'changes' : 'change'}.`,
  template: count => `The text of the letter itself was rewritten in ${many(count, 'place')}.`,
  retyped: count => `In ${many(count, 'place')} of the template another value stands.`,
  follows: parts => `What follows in the letter: ${list(parts)}.`,
  followsNothing: 'The letter itself does not change by it.',
  followsLook: 'In the letter only the look changes.',
  followsElse: 'The letter changes, but none of its words and numbers.',
  rowsOf: (count, table) => `${many(count, 'row')} of ${table}`,
  texts: count => many(count, 'other text'),
  legend: 'the order of a legend',
  swatches: 'colours or patterns of the figure',
  altText: 'the description of the figure',
}
