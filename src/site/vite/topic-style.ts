/** What the deck adds to the style of its pages: that of code, formulas, pictures and rare layouts if it has any, its actors' colours and lines, the strokes of its source's page, and `slides/theme.css`, read last. */
import type { Plugin } from 'vite'
import { figureKind } from '../../deck/fence'
import { walk } from '../../deck/markdown/locate'
import type { Deck, DeckToken, FormulaToken } from '../../deck/model'
import { slidesOf } from '../../deck/slides-of'
import { formulaStyle } from '../../pages/formula/formula-style'
import { stripStyle } from '../../pages/page-strip/style'
import { actorStyle } from '../../pages/style/actor-style'
import { fontStyle } from '../../pages/style/font-style'
import { groundStyle } from '../../pages/style/image-style'
import { ratioStyle } from '../../pages/style/ratio-style'
import type { Compilation } from '../compile'
import { ownLayoutStyle } from '../files/own-layout-style'
import { footnoteStyle } from './footnote-style'
import { layoutStyle } from './layout-style'
import { listStyle } from './list-style'

/** Where a shell has the style of the theme already. */
const STYLE = '<!--deck:style-->'

const OWN = 'slides/theme.css'

const CODE = [
  '@import "/src/theme/code/mono.css";',
  '@import "/src/theme/code/code.css" layer(text);',
  '@import "/src/theme/code/code-steps.css" layer(stage);',
].join('\n')

const IMAGES = [
  '@import "/src/theme/images/images.css" layer(figures);',
  '@import "/src/theme/images/article.css" layer(article);',
  '@import "/src/theme/images/stage.css" layer(stage);',
].join('\n')

const FORMULA = [
  '@import "/src/theme/formula/math-font.css";',
  '@import "/src/theme/formula/formula.css" layer(text);',
  '@import "/src/theme/formula/narrow.css" layer(article);',
].join('\n')

const LOGO = '@import "/src/theme/images/logo.css" layer(deck);'

type Known = Pick<Compilation, 'deck' | 'files'>

/**
 * Puts the deck's style into the shells, before Vite reads their styles: it is made fit for the browsers like all others.
 * `known` is asked for each page.
 */
export function topicStyle(known: () => Promise<Known>): Plugin {
  const handler = async (shell: string): Promise<string> => {
    if (!shell.includes(STYLE)) throw new Error(`The page has no "${STYLE}": put it back behind the theme's style.`)
    const style = styleOf(await known())
    return shell.replace(STYLE, () => style)
  }
  return { name: 'deck:topic-style', transformIndexHtml: { order: 'pre', handler } }
}

/** That style, in elements of its own. */
export function styleOf({ deck, files }: Known): string {
  const actors = actorStyle(deck?.meta.actors ?? {})
  const strip = stripStyle(deck?.ledger?.page)
  const own = files.some(({ path }) => path === OWN) ? `@import "/${OWN}" layer(deck);` : ''
  const tokens = deck ? tokensOf(deck) : []
  const code = tokens.some(isCode) ? CODE : ''
  const formulas = tokens.filter((token): token is FormulaToken => token.type === 'formula')
  const formula = formulas.length > 0 ? `${FORMULA}\n${formulaStyle(formulas)}` : ''
  const grounds = deck ? groundStyle(deck) : ''
  const images =
    deck && (grounds || Object.keys(deck.images ?? {}).length > 0) ? `${IMAGES}\n@layer figures { ${grounds} }` : ''
  const layouts = deck ? layoutStyle(deck) : ''
  const ownLayouts = deck ? ownLayoutStyle(deck, files) : ''
  const look = [ratioStyle(deck?.meta.ratio), fontStyle(deck?.fonts)]
  const words = [code, footnoteStyle(tokens), listStyle(tokens), formula]
  return [layouts, ...words, images, deck?.meta.logo ? LOGO : '', ...look, actors, strip, ownLayouts, own]
    .map((text) => (text ? `<style>${text}</style>` : ''))
    .join('')
}

/** Of all texts of a deck, notes included. */
function tokensOf(deck: Deck): DeckToken[] {
  return slidesOf(deck).flatMap(({ headline, body, inWords, handout, notes }) => [
    ...walk([...headline, ...body, ...inWords, ...handout, ...notes]),
  ])
}

const isCode = (token: DeckToken) => token.type === 'codespan' || (token.type === 'code' && !figureKind(token))
