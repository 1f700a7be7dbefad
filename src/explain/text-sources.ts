/** Where a value that is words or a day stands in the data. */
import type { Edition, Spot } from './explanation.ts'

/** Keys in a file of the edition's folder; the second is taken where nobody typed the first. */
type Keys = readonly (readonly (string | number)[])[]

const letterKeys: Readonly<Record<string, Keys>> = {
  'brief/datum': [['datum']],
  'brief/peildatum': [['peildatum'], ['datum']],
  'brief/jaar': [['datum']],
  'brief/volgend-jaar': [['datum']],
  'brief/betreft': [['betreft']],
  'brief/referentie': [['referentie']],
  'brief/organisatie': [['afzender', 'organisatie']],
}

/** Null for words that the letter makes itself: "bijlage 1", "jaar 2". */
export function textSource({ id, trajectories, locate }: Edition, path: string): Spot | null {
  const find = (file: string, keys: Keys): Spot | null => {
    const place = keys.map(key => locate(file, key)).find(found => found !== null)
    if (place === undefined) return null
    return { file: place.value.file, line: place.value.line, column: place.value.column }
  }
  const [room = '', name = ''] = path.split('/')
  const programme = `data/${id}/programma.yaml`
  switch (room) {
    case 'brief':
      return find(`data/${id}/brief.yaml`, letterKeys[path] ?? [])
    case 'programma':
      return find(programme, [['naam']])
    case 'fase':
      return find(programme, [['fasen', name, 'naam']])
    case 'status':
      return find(programme, [['statussen', name, 'naam']])
    case 'traject':
      return find(trajectories.find(({ slug }) => slug === name)?.file ?? '', [['naam']])
    default:
      return null
  }
}
