/** The part of the page's style that comes from the ledger: all strokes of the source, once for all slides. */
import type { SourcePage } from '../../deck/model'
import { n, stripOf } from './geometry'

/**
 * The shape that strips are cut to (page-strip.css); a slide says only which strokes are inked. A shape in the style rather
 * than one drawing that slides refer to: such a reference leads nowhere in a copy of a slide in a shadow root. Empty
 * without a page.
 */
export function stripStyle(page: SourcePage | undefined): string {
  if (!page) return ''
  const { strokes, stroke } = stripOf(page)
  // From stroke to stroke, since most ways are alike.
  const shape = strokes.map(({ y, width }, index) => {
    return `m0 ${n(y - (strokes[index - 1]?.y ?? 0))}h${Math.round(width)}v${n(stroke)}H0z`
  })
  return `@layer canvas { .page-strip { clip-path: path("M0 0${shape.join('')}"); } }`
}
