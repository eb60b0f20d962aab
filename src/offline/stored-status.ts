/** What the page says about being kept for visits without a network. */
import * as strings from '../strings/browser/reading'

/** `missing` files could not be had; undefined where nothing is kept at all. */
export function storedStatus(missing: number | undefined): string {
  if (missing === undefined) return strings.notKept
  if (missing === 0) return strings.kept
  return strings.keptButFor(missing)
}
