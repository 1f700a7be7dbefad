/** Whether an organisation has a style; most have none, and then nothing of this room is loaded. */
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { houseStylePath } from './house-style.ts'
import type { HouseStyleReading } from './read-house-style.ts'

const none: HouseStyleReading = { style: null, findings: [], files: [] }

/** The style of a root folder, if there is one. */
export async function findHouseStyle(root: string): Promise<HouseStyleReading> {
  if (lstatSync(join(root, houseStylePath), { throwIfNoEntry: false }) === undefined) return none
  const { readHouseStyle } = await import('./read-house-style.ts')
  return readHouseStyle(root)
}
