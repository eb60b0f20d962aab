/** The three printed documents: body, style sheets and name of each. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Deck } from '../deck/model'
import { ENGINE } from '../engine/folder'
import type { FigureLookup } from '../pages/document'
import { renderHandout } from '../pages/printed/handout'
import { pageStyle } from '../pages/printed/paper'
import { renderScript } from '../pages/printed/speaker-script'
import { actorGreys } from '../pages/style/actor-style'
import { siteAddress } from '../site/hosting/site-address'
import type { PrintOptions, Variant } from './options'

/** A file of `src/theme/paper/`, and where it stands in the order of all styles (theme/layers.css). */
interface Sheet {
  layer: string
  name: string
}

interface PaperDocument {
  /** The document's name; those that are not `index.html` are made by `body`. */
  document: string
  /** What stands in the document's `body`. */
  body?: ((deck: Deck, figures: FigureLookup) => string) | undefined
  /** Its own layers of style. */
  sheets: readonly Sheet[]
  /** Style that depends on deck and paper, added last. */
  style?: ((deck: Deck, options: PrintOptions) => string) | undefined
  /** Follows the deck's title. */
  kind: string
  isPublic: boolean
}

/** What handout and script have in common. */
const PAGES_OF_TEXT: readonly Sheet[] = [
  { layer: 'reset', name: 'reset.css' },
  { layer: 'base', name: 'base.css' },
  { layer: 'paper', name: 'pictures.css' },
]

const GRAY: Sheet = { layer: 'overrides', name: 'gray.css' }

export const PAPERS_BY_VARIANT: Record<Variant, PaperDocument> = {
  deck: { document: 'index.html', sheets: [], kind: '', isPublic: true },
  handout: {
    document: 'handout.html',
    body: (deck, figures) => renderHandout(deck, figures, { address: siteAddress(deck.meta.site, {}) }).text,
    sheets: [...PAGES_OF_TEXT, { layer: 'paper', name: 'handout.css' }],
    style: (deck, { paper }) => pageStyle(deck, 'handout', paper),
    kind: 'Handout',
    isPublic: true,
  },
  script: {
    document: 'script.html',
    body: (deck, figures) => renderScript(deck, figures).text,
    sheets: [...PAGES_OF_TEXT, { layer: 'paper', name: 'script.css' }],
    style: (deck, { paper }) => pageStyle(deck, 'script', paper),
    kind: 'Script, private',
    isPublic: false,
  },
}

/** The style sheets of one print, in the order in which they are added. */
export function sheetsOf(paper: PaperDocument, deck: Deck, options: PrintOptions): string[] {
  const inLayer = ({ layer, name }: Sheet) =>
    `@layer ${layer} {\n${readFileSync(join(ENGINE, 'src/theme/paper', name), 'utf8')}\n}`
  const texts = paper.sheets.map(inLayer)
  const greys = options.gray ? [inLayer(GRAY), actorGreys(deck.meta.actors)] : []
  return [...texts, ...greys, ...(paper.style ? [paper.style(deck, options)] : [])]
}
