/** The words of the summary in Dutch. */
import type { NamedTrajectory, Words } from './words.ts'

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`
const agreements = (count: number) => many(count, 'afspraak', 'afspraken')
const trajectories = (count: number) => many(count, 'traject', 'trajecten')
const list = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`

/** "Het traject Astma", "2 trajecten" */
const het = (named: readonly NamedTrajectory[]) =>
  named.length === 1 ? `Het traject ${named[0]?.after}` : trajectories(named.length)

export const summary: Words['summary'] = {
  agreements: {
    status: count => `${agreements(count)} ${count === 1 ? 'krijgt' : 'krijgen'} een andere status.`,
    category: count => `${agreements(count)} ${count === 1 ? 'gaat' : 'gaan'} naar een andere categorie.`,
    moved: count => `${agreements(count)} ${count === 1 ? 'gaat' : 'gaan'} naar een ander traject.`,
    renumbered: count => `${agreements(count)} ${count === 1 ? 'krijgt' : 'krijgen'} een andere code.`,
    appeared: count => `${agreements(count)} ${count === 1 ? 'komt' : 'komen'} erbij.`,
    vanished: count => `${agreements(count)} ${count === 1 ? 'verdwijnt' : 'verdwijnen'}.`,
    splits: count => `${many(count, 'bundel wordt', 'bundels worden')} gesplitst.`,
    joins: count => `${many(count, 'splitsing wordt', 'splitsingen worden')} teruggedraaid.`,
    words: count => `Van ${agreements(count)} veranderen alleen woorden.`,
  },
  touched: names => `Dat betreft ${names.length === 1 ? 'het traject' : 'de trajecten'} ${list(names)}.`,
  touchedMany: count => `Dat betreft ${trajectories(count)}.`,
  trajectories: {
    appeared: named => `${het(named)} ${named.length === 1 ? 'is' : 'zijn'} nieuw.`,
    vanished: named => `${het(named)} ${named.length === 1 ? 'verdwijnt' : 'verdwijnen'}.`,
    renamed: named =>
      named.length === 1
        ? `Het traject ${named[0]?.before} heet voortaan ${named[0]?.after}.`
        : `${het(named)} krijgen een andere naam.`,
    moved: named =>
      `${het(named)} ${named.length === 1 ? 'gaat' : 'gaan'} naar een andere fase of een ander implementatiejaar.`,
    recoded: named =>
      `${het(named)} ${named.length === 1 ? 'krijgt' : 'krijgen'} een andere code of bestandsnaam.`,
  },
  settings: count => `Van de overige gegevens ${count === 1 ? 'verandert' : 'veranderen'} er ${count}.`,
  style: count =>
    `${many(count, 'gegeven', 'gegevens')} van de huisstijl ${count === 1 ? 'verandert' : 'veranderen'}.`,
  template: count => `De tekst van de brief zelf is op ${many(count, 'plaats', 'plaatsen')} herschreven.`,
  retyped: count => `Op ${many(count, 'plaats', 'plaatsen')} in het sjabloon staat een andere waarde.`,
  follows: parts => `Gevolg in de brief: ${list(parts)}.`,
  followsNothing: 'De brief zelf verandert daar niet door.',
  followsLook: 'Van de brief verandert alleen het uiterlijk.',
  followsElse: 'De brief verandert wel, maar in geen woord en geen getal.',
  rowsOf: (count, table) => `${many(count, 'rij', 'rijen')} van ${table}`,
  texts: count => many(count, 'andere tekst', 'andere teksten'),
  legend: 'de volgorde van een legenda',
  swatches: 'kleuren of patronen van de figuur',
  altText: 'de beschrijving van de figuur',
}
