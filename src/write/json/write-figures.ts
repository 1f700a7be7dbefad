/** `cijfers.json`: every number of the letter as a count and an exact fraction, with the agreements behind it. */
import type { Letter, Unit, ValueRecord } from '../../document.ts'

/** Names of units in the file; data keys, not words of the letter. */
const units: Readonly<Record<Unit, string>> = {
  agreements: 'afspraken',
  trajectories: 'trajecten',
  principles: 'principes',
  examples: 'voorbeelden',
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}

function valueRecord({ amount, ofPath, agreements, trajectories }: ValueRecord): Record<string, unknown> {
  const { path, unit, count, of } = amount
  const divisor = of === null ? 1 : greatestCommonDivisor(count, of)
  return {
    pad: path,
    eenheid: units[unit],
    aantal: count,
    ...(of === null
      ? {}
      : { van: of, deelVan: ofPath, aandeel: { teller: count / divisor, noemer: of / divisor } }),
    ...(unit === 'agreements' ? { afspraken: agreements } : {}),
    trajecten: trajectories,
  }
}

/** One number, one line; in the order of the documents. */
export function writeFigures({ edition, programme, date, values, agreements }: Letter): string {
  const lines = (records: readonly Record<string, unknown>[]) =>
    records.map(record => `    ${JSON.stringify(record)}`).join(',\n')
  const entries = agreements.map(({ id, trajectory, category, status, amount, file }) => ({
    id,
    traject: trajectory,
    categorie: category,
    status,
    aantal: amount,
    bestand: file,
  }))
  return `{
  "editie": ${JSON.stringify(edition)},
  "programma": ${JSON.stringify(programme)},
  "datum": ${JSON.stringify(date)},
  "cijfers": [
${lines(values.map(valueRecord))}
  ],
  "afspraken": [
${lines(entries)}
  ]
}
`
}
