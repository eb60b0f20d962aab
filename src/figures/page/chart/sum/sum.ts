/** Parts end to end in one bar, next to that of their total: by how much the sum differs from it is the largest on the sheet. */
import type { Sheet } from '../sheet'
import { drawFlat } from './flat'
import { sumOf } from './parts'
import { drawUpright } from './upright'

/** Elements from 0 0 on. Throws when a name has no room. */
export function drawSum(sheet: Sheet): SVGElement[] {
  const sum = sumOf(sheet)
  return sheet.form === 'portrait' ? drawUpright(sheet, sum) : drawFlat(sheet, sum)
}
