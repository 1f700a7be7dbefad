/**
 * The cells of the CSV files by what they are about, before and after: an amount by category, status and code; a share
 * by year and status; a name, phase or year by its trajectory. Each that differs is a consequence.
 */

/** Quotes are undone; no cell of these files holds a semicolon or a line end. */
function rowsOf(text) {
  const cell = written => (written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written)
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => line.split(';').map(cell))
}

/** `names`: ids of categories, statuses and trajectories by their names, of the same side. */
const readers = {
  'bijlage-1.csv': (row, { trajectories }) => {
    const [phase, year, code, name] = row
    const key = trajectories.get(name) ?? name
    return { [`${key} name`]: name, [`${key} phase`]: phase, [`${key} year`]: year, [`${key} code`]: code }
  },
  'bijlage-2.csv': (row, { categories, statuses, trajectories }) => {
    const [principle, category, code, name, year, status, amount] = row
    const [about, state] = [categories.get(category) ?? category, statuses.get(status) ?? status]
    const key = trajectories.get(name) ?? name
    return {
      [`${about} principle`]: principle,
      [`${about} category`]: category,
      [`${state} status`]: status,
      [`${key} name`]: name,
      [`${key} year`]: year,
      [`${key} code`]: code,
      [`bijlage-2/${about}/${state}/${code}`]: amount === '0' ? null : amount,
    }
  },
  'figuur-1.csv': (row, { statuses }) => {
    const [year, trajectories, status, amount, all, share] = row
    const [key, state] = [year === 'alle' ? 'totaal' : `jaar-${year}`, statuses.get(status) ?? status]
    return {
      [`${state} status`]: status,
      [`figuur-1/${key}/trajecten`]: trajectories,
      [`figuur-1/${key}/totaal`]: all,
      [`figuur-1/${key}/${state}`]: amount,
      [`figuur-1/${key}/${state} share`]: amount === '0' ? '' : `${share}%`,
    }
  },
}

function cellsOf(text, name, names) {
  const cells = new Map()
  for (const row of rowsOf(text)) {
    for (const [key, value] of Object.entries(readers[name](row, names))) {
      if (value !== null) cells.set(key, value)
    }
  }
  return cells
}

/** What differs, and whether it is told. The order of rows is that of the tables, whose heads tell it. */
export function csvConsequences(before, after, told) {
  return Object.keys(readers).flatMap(name => {
    const old = cellsOf(before.csv[name] ?? '', name, before.names)
    const now = cellsOf(after.csv[name] ?? '', name, after.names)
    return [...new Set([...old.keys(), ...now.keys()])].flatMap(key => {
      const [from, to] = [old.get(key) ?? null, now.get(key) ?? null]
      if (from === to) return []
      return [{ what: `${name}: ${key} from ${from} to ${to}`, isTold: isTold(key, [from, to], told) }]
    })
  })
}

function isTold(key, [from, to], told) {
  const isSame = (pair, [a, b]) => pair !== undefined && pair[0] === a && pair[1] === b
  if (key.startsWith('bijlage-2/')) return isSame(told.numbers.get(key), [Number(from ?? 0), Number(to ?? 0)])
  if (key.startsWith('figuur-1/')) {
    const [, row, column] = key.replace(' share', '').split('/')
    const cell = told.cells.find(
      each => each.file === 'figuur-1.md' && each.row.replace('total/', '') === row && each.column === column,
    )
    if (cell === undefined) return false
    const textOf = side => (key.endsWith(' share') ? side?.detail : side?.count?.replace('–', '0')) ?? ''
    return textOf(cell.before) === (from ?? '') && textOf(cell.after) === (to ?? '')
  }
  const [subject, field] = [key.slice(0, key.lastIndexOf(' ')), key.slice(key.lastIndexOf(' ') + 1)]
  const trajectory = told.result.trajectories.find(({ before, after }) =>
    [before?.slug, after?.slug].includes(subject),
  )
  if (trajectory !== undefined) {
    // One that came or went is told whole; of another one the field.
    if (trajectory.kind !== 'changed') return from === null || to === null
    const own = trajectory.fields.find(each => each.field === field)
    if (own !== undefined) return isSame([own.before ?? '', own.after ?? ''], [from ?? '', to ?? ''])
    // It came into bijlage 2 or left it with its phase.
    return (from === null || to === null) && trajectory.fields.some(each => each.field === 'phase')
  }
  return told.result.data.some(
    ({ file, path, before, after }) =>
      file === 'programma.yaml' &&
      (isSame([before, after], [from, to]) || path.split(' › ').includes(subject)),
  )
}
