/** The document's head: what search engines, messengers and readers are told about the deck. */
import type { DeckMeta } from '../deck/model'
import { type Html, html } from './html'

export function renderHead(meta: DeckMeta): Html {
  return html`<title>${meta.title}</title>
<meta name="description" content="${meta.description}">
<meta name="author" content="${meta.author}">
<meta name="keywords" content="${meta.keywords.join(', ')}">
<meta name="date" content="${meta.date}">`
}
