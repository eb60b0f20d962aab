/** The cut that an address asks for, and the address of a cut. */
import { cutsOf, WHOLE } from './plan'
import { queryOption } from './query-option'

/** The part of a slide that says which cuts it is in. */
interface MarkedSlide {
  dataset: Readonly<Record<string, string | undefined>>
}

/** Whether a slide is presented with a cut of so many minutes; 0 is the whole deck, which is without the appendix. */
export const isInCut = ({ dataset }: MarkedSlide, cut: number): boolean =>
  dataset.appendix === undefined && (cut === 0 || cutsOf({ dataset }).includes(cut))

/** The minutes that a query asks for, `NaN` for what is no number; `WHOLE` for the whole deck, undefined for none. */
export function cutAskedFor(query: string): number | typeof WHOLE | undefined {
  const asked = queryOption(query, 'cut')
  if (asked === undefined) return undefined
  return asked === WHOLE ? WHOLE : Number(asked)
}

/** The value of `?cut=` for a cut; undefined for the one that the deck opens with anyway. */
export function cutValue(cut: number, byItself: number): string | undefined {
  if (cut === byItself) return undefined
  return cut > 0 ? String(cut) : WHOLE
}

/** An address that asks for a cut in place of the one it asked for. */
export function addressOfCut(href: string, cut: number, byItself: number): URL {
  const address = new URL(href)
  const value = cutValue(cut, byItself)
  if (value === undefined) address.searchParams.delete('cut')
  else address.searchParams.set('cut', value)
  return address
}
