/** How a chart writes what is not the author's, in the deck's language. */
import { written } from '../../strings/format'
import { stringsOf } from '../../strings/strings'
import type { ChartWriting } from '../figure'

/** By the deck's language, a BCP 47 tag. */
export const chartWriting = (lang: string): ChartWriting => {
  const [group = ''] = /\D/.exec(written(10_000, lang)) ?? []
  const groupFrom = written(1000, lang) === '1000' ? 10_000 : 1000
  return { point: written(0.5, lang).charAt(1), group, groupFrom, none: stringsOf(lang).page.noFigure }
}
