import type { CDPSession, Page } from 'playwright-core'

export interface Glyphs {
  /** Set in the deck's own fonts, by the name they have inside: what stands in for them until they come is a face, too. */
  own: number
  /** What was set in others, one line each. */
  foreign: string[]
}

/** While they are asked about, elements with words of their own: most parts of a drawing have none. */
const MARK = 'data-with-words'

/** Which fonts the browser really took for the text of some elements of a page. */
export async function glyphsOf(page: Page, selector: string): Promise<Glyphs> {
  await page.$$eval(selector, markWords, MARK)
  const session = await page.context().newCDPSession(page)
  const glyphs: Glyphs = { own: 0, foreign: [] }
  for (const { familyName, glyphCount } of await platformFonts(session, `[${MARK}]`)) {
    if (familyName.startsWith('Galley-')) glyphs.own += glyphCount
    else glyphs.foreign.push(`${familyName}, ${glyphCount} glyphs`)
  }
  await session.detach()
  await page.$$eval(`[${MARK}]`, unmark, MARK)
  return glyphs
}

/** Runs in the page. */
function markWords(elements: Element[], mark: string): void {
  for (const each of elements) {
    const isText = ({ nodeType, nodeValue }: Node) => nodeType === Node.TEXT_NODE && Boolean(nodeValue?.trim())
    each.toggleAttribute(mark, [...each.childNodes].some(isText))
  }
}

/** Runs in the page. */
function unmark(elements: Element[], mark: string): void {
  for (const each of elements) each.removeAttribute(mark)
}

async function platformFonts(session: CDPSession, selector: string) {
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector })
  // All at once: waiting for each answer before the next question takes longer than the answers.
  const found = await Promise.all(nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })))
  return found.flatMap(({ fonts }) => fonts)
}
