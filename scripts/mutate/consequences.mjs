/**
 * Every consequence that a change has in the outputs, found without the program that tells of it: numbers of
 * cijfers.json by path, lines of the Markdown, cells of the CSV files; and whether `report diff` tells each of them.
 */
import { csvConsequences } from './csv-cells.mjs'
import { plain } from './told.mjs'

/** What is not told, each as a line; `count` is the number of consequences. */
export function findUntold({ before, after, told }) {
  const found = [
    ...numbers(before.numbers, after.numbers, told),
    ...Object.keys({ ...before.markdown, ...after.markdown }).flatMap(name =>
      lines(before.markdown[name] ?? '', after.markdown[name] ?? '', { name, told }),
    ),
    ...csvConsequences(before, after, told),
  ]
  if (found.length === 0 && before.whole !== after.whole)
    found.push({ what: 'a form of the letter (link, colour, blank)', isTold: !told.result.isSame })
  return { count: found.length, untold: found.filter(({ isTold }) => !isTold).map(({ what }) => what) }
}

/** Counts by path, who stands behind them, and the agreements that count. */
function numbers(before, after, told) {
  const byPath = ({ cijfers }) => new Map(cijfers.map(record => [record.pad, record]))
  const [old, now] = [byPath(before), byPath(after)]
  const paths = new Set([...old.keys(), ...now.keys()])
  const perYear = [...paths].map(path => /^bijlage-1\/([^/]+)\/jaar-/.exec(path)?.[1]).find(Boolean)
  const counts = [...paths].flatMap(path => {
    const [was, is] = [old.get(path), now.get(path)]
    const [from, to] = [was?.aantal ?? 0, is?.aantal ?? 0]
    const changed =
      from === to
        ? []
        : [
            {
              what: `${path}: ${from} to ${to}`,
              isTold: isNumberTold(path, [from, to], { ...told, perYear }),
            },
          ]
    const differ = key => {
      const [a, b] = [new Set(was?.[key]), new Set(is?.[key])]
      return [...a].filter(id => !b.has(id)).concat([...b].filter(id => !a.has(id)))
    }
    const behind = [
      ...differ('afspraken').map(id => ({
        what: `${path}: agreement ${id}`,
        isTold: told.agreementIds.has(id) || isOfMoved(id, { before, after, told }),
      })),
      ...differ('trajecten').map(slug => ({
        what: `${path}: trajectory ${slug}`,
        isTold:
          told.slugs.has(slug) || told.result.data.some(({ file }) => file === `trajecten/${slug}.yaml`),
      })),
    ]
    return [...changed, ...behind]
  })
  return [...counts, ...agreements(before, after, told)]
}

/** An agreement whose trajectory came into or out of the tables. */
function isOfMoved(id, { before, after, told }) {
  const entry = [...before.afspraken, ...after.afspraken].find(each => each.id === id)
  return entry !== undefined && told.movedSlugs.has(entry.traject)
}

function agreements(before, after, told) {
  const byId = ({ afspraken }) => new Map(afspraken.map(each => [each.id, JSON.stringify(each)]))
  const [old, now] = [byId(before), byId(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap(id =>
    old.get(id) === now.get(id)
      ? []
      : [
          {
            what: `agreement ${id}`,
            isTold: told.agreementIds.has(id) || isOfMoved(id, { before, after, told }),
          },
        ],
  )
}

function isNumberTold(path, [from, to], { numbers, growth, result, movedSlugs, perYear }) {
  const said = numbers.get(path) ?? numbers.get(`${path}/aantal`) ?? numbers.get(`${path}/totaal`)
  const isSame = pair => pair !== undefined && pair[0] === from && pair[1] === to
  if (isSame(said)) return true
  const { totals, data } = result
  if (path === 'bijlage-2/totaal' || path === 'figuur-1/totaal')
    return totals.agreements.before === from && totals.agreements.after === to
  if (path === 'bijlage-1/totaal')
    return totals.trajectories.before === from && totals.trajectories.after === to
  const [room, name] = path.split('/')
  if (room === 'traject') return growth.get(path) === to - from || movedSlugs.has(name)
  // The rest of bijlage 1 is what the phases without years have together.
  if (path === 'bijlage-1/overige') {
    const grown = key => (numbers.get(key)?.[1] ?? 0) - (numbers.get(key)?.[0] ?? 0)
    const phases = [...numbers.keys()].filter(
      key => /^bijlage-1\/[^/]+\/aantal$/.test(key) && key !== `bijlage-1/${perYear}/aantal`,
    )
    return phases.reduce((sum, key) => sum + grown(key), 0) === to - from
  }
  if (room === 'voorbeelden') return data.some(each => each.path.startsWith('voorbeelden'))
  if (room === 'programma') return data.some(each => each.path.startsWith('principes'))
  return false
}

/** Items of one list as often as the other has them less. */
function without(items, others) {
  const counts = new Map()
  for (const item of others) counts.set(item, (counts.get(item) ?? 0) + 1)
  return items.filter(item => {
    const count = counts.get(item) ?? 0
    counts.set(item, count - 1)
    return count <= 0
  })
}

function lines(before, after, { name, told }) {
  if (before === after) return []
  const filled = text =>
    text
      .split('\n')
      .map(line => line.replace(/\\$/, ''))
      .filter(line => line !== '')
  const [old, now] = [filled(before), filled(after)]
  const [gone, come] = [without(old, now), without(now, old)]
  const rows = tableRows(gone, come, { name, told })
  const isText = line => !line.startsWith('|')
  const words = [
    ...texts(gone.filter(isText), come.filter(isText), 'before', { name, told }),
    ...texts(come.filter(isText), gone.filter(isText), 'after', { name, told }),
  ]
  const touched = new Set([...gone, ...come])
  const stays = list => list.filter(line => !touched.has(line)).join('\n')
  const order =
    stays(old) === stays(now) ? [] : [{ what: `${name}: order of lines`, isTold: isOrderTold(told) }]
  // The same lines in the same order: only what stands between them differs.
  const parting = gone.length + come.length + order.length === 0
  return [
    ...rows,
    ...words,
    ...order,
    ...(parting ? [{ what: `${name}: where paragraphs part`, isTold: isShapeTold(told) }] : []),
  ]
}

const sorted = text =>
  (text ?? '')
    .split(/, | · /)
    .sort()
    .join()

/** A sentence that moved, or one list in another order. */
const isOrderTold = ({ result: { sentences, data, texts } }) =>
  sentences.some(({ kind }) => kind === 'moved') ||
  [...data, ...texts].some(({ before, after }) => before !== after && sorted(before) === sorted(after))

/** A sentence with the same words in another form or place, or a footnote with the same words in another form. */
function isShapeTold({ result: { sentences, texts } }) {
  const words = text => text?.split(' [')[0]
  return (
    sentences.some(({ kind, before, after }) => kind !== 'still-true' && before === after) ||
    texts.some(({ part, before, after }) => part === 'footnote' && words(before) === words(after))
  )
}

/** Rows that changed, by what stands first in them; cell by cell. */
function tableRows(gone, come, { name, told }) {
  const rowsOf = list =>
    list
      .filter(line => line.startsWith('|'))
      .map(line => line.split(' | ').map(cell => plain(cell.replace(/^\| | \|$/g, ''))))
  const [old, now] = [rowsOf(gone), rowsOf(come)]
  const partner = (row, index) =>
    now.find(each => each[0] === row[0]) ?? (old.length === now.length ? now[index] : undefined)
  const taken = new Set()
  const pairs = old.map((row, index) => {
    const other = partner(row, index)
    taken.add(other)
    return [row, other]
  })
  for (const row of now) if (!taken.has(row)) pairs.push([undefined, row])
  return pairs.flatMap(([row, other]) =>
    Array.from({ length: Math.max(row?.length ?? 0, other?.length ?? 0) }, (_, index) => index).flatMap(
      index => {
        const [from, to] = [row?.[index] ?? '', other?.[index] ?? '']
        return from === to
          ? []
          : [
              {
                what: `${name}: cell "${from}" to "${to}"`,
                isTold: isCellOfRowTold(from, to, { index, name, told }),
              },
            ]
      },
    ),
  )
}

/** Cells by a cell of a table, with just these texts; names of rows and columns by any record. */
function isCellOfRowTold(from, to, { index, name, told }) {
  const isSame = (cell, text) => text === plain(cell?.count ?? '') || text === plain(cell?.detail ?? '')
  const own = told.cells.filter(({ file }) => file === name || name === 'letter.md')
  if (own.some(({ before, after }) => isSame(before, from) && isSame(after, to))) return true
  if (index > 0 && /^[\d–%]*$/.test(from + to)) return false
  if (isPairTold(from, to, told)) return true
  return (from === '' && isTextTold(to, 'after', told)) || (to === '' && isTextTold(from, 'before', told))
}

/** Shorter texts are told by a record that says just them: "7" stands in many. */
const shortest = 4

/** One record tells both: the old text on its old side, and the new one on its new side. */
function isPairTold(from, to, { pairs }) {
  const says = (text, wanted) => text === wanted || (wanted.length >= shortest && text.includes(wanted))
  return pairs.some(
    ({ before, after }) => before !== after && says(before ?? '', from) && says(after ?? '', to),
  )
}

/** Lines of text that one side has alone. */
function texts(own, others, side, { name, told }) {
  const known = new Set(others.flatMap(partsOf))
  return own.flatMap(line => {
    const parts = partsOf(line).filter(
      part => ![...known].some(other => other === part || other.startsWith(`${part} `)),
    )
    const isTold =
      isTextTold(plain(line), side, told) ||
      // All of its parts stand on the other side too: how they hang together has changed.
      (parts.length === 0
        ? isJoinTold(line, others, side, told)
        : parts.every(part => isTextTold(part, side, told))) ||
      isRestKnown(plain(line), { known, side, told })
    return [{ what: `${name}: ${side === 'after' ? 'new' : 'old'} line "${line.slice(0, 150)}"`, isTold }]
  })
}

/** All of its words stand on the other side too: another address, another form, or a neighbour on its line that is told. */
function isJoinTold(line, others, side, told) {
  const other = side === 'after' ? 'before' : 'after'
  const target = /\]\(<([^>]*)>/.exec(line)?.[1]
  const differs = pair => pair[side] !== pair[other]
  if (target !== undefined && !others.some(each => each.includes(`<${target}>`)))
    return told.pairs.some(
      pair => (pair[side] ?? '').includes(target) && !(pair[other] ?? '').includes(target),
    )
  if (isShapeTold(told)) return true
  const neighbours = others.map(plain).filter(each => each.includes(plain(line)))
  return told.pairs
    .filter(differs)
    .map(pair => pair[other] ?? '')
    .some(text =>
      neighbours.some(each => (text.length > 10 ? each.includes(text) : each.endsWith(` ${text}`))),
    )
}

/** A line that runs several sentences together: without those that are told, what is left stands on the other side. */
function isRestKnown(line, { known, side, told: { pairs } }) {
  const other = side === 'after' ? 'before' : 'after'
  const own = pairs.filter(pair => pair[side] !== pair[other]).flatMap(pair => pair[side] ?? [])
  const rest = own
    .filter(text => text.length > 10 || line.endsWith(` ${text}`))
    .reduce((left, text) => left.replace(text, ''), line)
  return rest !== line && [...known].some(part => part.includes(rest.trim()))
}

/** Label and words, or the sentences of an alternative text. */
function partsOf(line) {
  const alt = /^!\[(.*)\]\(/.exec(line)?.[1]
  if (alt !== undefined) return alt.split(/(?<=[.]) (?=[A-Z])/).map(plain)
  const labelled = plain(line).replace(/^((?:Bijlage|Figuur) \d+) /, '$1: ')
  return labelled.split(/: (?=\S)|(?<=[.?!]) (?=[\p{Lu}\d‘“])/u)
}

/** A record has it on this side and not, or elsewhere, on the other. */
function isTextTold(text, side, { pairs, result }) {
  const other = side === 'after' ? 'before' : 'after'
  return (
    pairs.some(pair => (pair[side] ?? '').includes(text) && !(pair[other] ?? '').includes(text)) ||
    pairs.some(pair => pair[side] === text && pair[other] !== text) ||
    [...result.sentences].some(
      ({ kind, before, after }) =>
        (kind === 'moved' || kind === 'changed') &&
        plain(before ?? '') === plain(after ?? '') &&
        plain(after ?? '').includes(text),
    )
  )
}
