/** The style of footnotes, for a deck that has any. */
import type { DeckToken } from '../../deck/model'

const FOOTNOTES = [
  '@import "/src/theme/footnotes/footnotes.css" layer(layouts);',
  '@import "/src/theme/footnotes/article.css" layer(article);',
  '@import "/src/theme/footnotes/stage.css" layer(stage);',
  '@import "/src/theme/footnotes/paper.css" layer(paper);',
].join('\n')

/** A note is there when its mark is: by their numbers, for as many as there are. */
export function footnoteStyle(tokens: readonly DeckToken[]): string {
  const most = Math.max(0, ...tokens.map((token) => (token.type === 'footnote' ? token.number : 0)))
  if (most === 0) return ''
  const numbers = Array.from({ length: most }, (_, index) => index + 1)
  const hidden = (mark: string) => numbers.map((n) => `.canvas:has(${mark} .mark-${n}) .note-${n}`).join()
  const later = '.fragment:not(.visible,.fade-out,.semi-fade-out,.strike)'
  return `${FOOTNOTES}
@layer stage{@media screen{html[data-view="present"]:not([data-stage="overview"]) :is(${hidden(later)}){visibility:hidden}}}
@layer print{@media print{${hidden('.not-yet')}{visibility:hidden}}}`
}
