/** What the JSON of `report diff` tells, laid out so that a consequence can be looked up in it. */

/** Words alone: signs of Markdown, references to notes and kinds of blanks are none. */
export function plain(text) {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/\\$/, '')
    .replace(/&nbsp;/g, '')
    .replace(/\[\^[^\]]*\]:? ?|\]\(<[^>]*>\)|\*\*|^#+ |^- |^\d+\. |\[/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

const numberOf = text =>
  text === undefined || text === null || text === '–' || text === '' ? 0 : Number(text)

/** Every pair of an old and a new text; null on the side that has none. */
function pairsOf(result) {
  const own = list => list.map(({ before, after }) => ({ before, after }))
  const cells = result.tables.flatMap(({ cells }) =>
    cells.flatMap(({ before, after }) => [
      { before: before?.count ?? null, after: after?.count ?? null },
      { before: before?.detail ?? null, after: after?.detail ?? null },
    ]),
  )
  const notes = result.tables.flatMap(({ notes }) =>
    notes.map(({ kind, text }) => ({
      before: kind === 'vanished' ? text : null,
      after: kind === 'appeared' ? text : null,
    })),
  )
  const fields = [...result.agreements, ...result.trajectories].flatMap(({ fields = [] }) => own(fields))
  const trajectories = result.trajectories.map(({ before, after }) => ({
    before: before?.name ?? null,
    after: after?.name ?? null,
  }))
  const texts = [...result.sentences, ...result.altText, ...result.texts, ...result.data]
  // Some lines begin with the name of what they say: "Internet: …".
  const labelled = result.texts.map(({ where, before, after }) => ({
    before: before === null ? null : `${where}: ${before}`,
    after: after === null ? null : `${where}: ${after}`,
  }))
  const clean = text => (text === null ? null : plain(text))
  return [...own(texts), ...labelled, ...cells, ...notes, ...fields, ...trajectories].map(
    ({ before, after }) => ({
      before: clean(before),
      after: clean(after),
    }),
  )
}

/** Agreements on both sides of each change, as lists. */
function sidesOf(change) {
  const list = item => (item === null || item === undefined ? [] : [item])
  switch (change.kind) {
    case 'split':
      return { before: [change.bundle], after: [...change.parts, ...list(change.rest)] }
    case 'joined':
      return { before: [...change.parts, ...list(change.rest)], after: [change.bundle] }
    default:
      return { before: list(change.before), after: list(change.after) }
  }
}

/** By how much the told agreements change what `traject/<slug>/<status>` counts. */
function growthOf(agreements) {
  const growth = new Map()
  const add = (path, amount) => growth.set(path, (growth.get(path) ?? 0) + amount)
  for (const { before, after } of agreements.map(sidesOf)) {
    for (const [facts, sign] of [...before.map(each => [each, -1]), ...after.map(each => [each, 1])]) {
      for (const last of [facts.status, 'totaal'])
        add(`traject/${facts.trajectory}/${last}`, sign * facts.amount)
    }
  }
  return growth
}

/** Numbers by path, as the cells of the tables, the totals and the sentences tell them. */
function numbersOf(result) {
  const numbers = new Map()
  for (const { id, cells } of result.tables) {
    for (const { row, column, before, after } of cells) {
      const key = row.replace(/^(?:bar|total)\//, '')
      numbers.set(`${id}/${key}/${column}`, [numberOf(before?.count), numberOf(after?.count)])
      const tokens = text =>
        new Map([...(text ?? '').matchAll(/([A-Z]{2})\d+\((\d+)\)/g)].map(m => [m[1], Number(m[2])]))
      const [old, now] = [tokens(before?.detail), tokens(after?.detail)]
      for (const code of new Set([...old.keys(), ...now.keys()]))
        numbers.set(`${id}/${key}/${column}/${code}`, [old.get(code) ?? 0, now.get(code) ?? 0])
    }
  }
  for (const { values } of result.sentences) {
    for (const { path, before, after } of values) {
      if (before !== null && after !== null) numbers.set(path, [before, after])
    }
  }
  return numbers
}

export function makeTold(result) {
  const sides = result.agreements.map(sidesOf)
  const facts = sides.flatMap(({ before, after }) => [...before, ...after])
  const moved = result.trajectories.flatMap(({ before, after }) => [before, after]).filter(Boolean)
  return {
    result,
    pairs: pairsOf(result),
    cells: result.tables.flatMap(({ id, cells }) => cells.map(cell => ({ ...cell, file: `${id}.md` }))),
    numbers: numbersOf(result),
    growth: growthOf(result.agreements),
    agreementIds: new Set(facts.map(({ id }) => id)),
    slugs: new Set([...facts.map(({ trajectory }) => trajectory), ...moved.map(({ slug }) => slug)]),
    movedSlugs: new Set(moved.map(({ slug }) => slug)),
  }
}
