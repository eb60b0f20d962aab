/** The style of layouts that few decks use: only a deck with such a slide has it. */
import type { Deck, Layout } from '../../deck/model'
import { slidesOf } from '../../deck/slides-of'

const SHEETS: Partial<Record<Layout, readonly string[]>> = {
  claim: ['@import "/src/theme/layouts/claim.css" layer(layouts);'],
  quote: [
    '@import "/src/theme/layouts/quote.css" layer(layouts);',
    '@import "/src/theme/article/quote.css" layer(article);',
    '@import "/src/theme/stage/quote.css" layer(stage);',
  ],
  reading: [
    '@import "/src/theme/layouts/reading.css" layer(layouts);',
    '@import "/src/theme/article/reading-layout.css" layer(article);',
    '@import "/src/theme/stage/reading.css" layer(stage);',
  ],
  ranks: [
    '@import "/src/theme/layouts/ranks.css" layer(layouts);',
    '@import "/src/theme/article/ranks.css" layer(article);',
  ],
}

const COMPACT = [
  '@import "/src/theme/layouts/compact.css" layer(layouts);',
  '@import "/src/theme/article/compact.css" layer(article);',
]

/** Of openers that point at claims. */
const POINT = [
  '@import "/src/theme/layouts/point.css" layer(layouts);',
  '@import "/src/theme/article/point.css" layer(article);',
]

/** Sheets of the layouts that the deck has, in the order of `LAYOUTS`. */
export function layoutStyle(deck: Deck): string {
  const used = new Set(slidesOf(deck).map(({ layout }) => layout))
  const isCompact = slidesOf(deck).some(({ classes }) => classes.includes('compact'))
  const layouts = Object.entries(SHEETS).flatMap(([layout, sheets]) => (used.has(layout as Layout) ? sheets : []))
  const isPointed = slidesOf(deck).some(({ points }) => points)
  return [...layouts, ...(isPointed ? POINT : []), ...(isCompact ? COMPACT : [])].join('\n')
}
