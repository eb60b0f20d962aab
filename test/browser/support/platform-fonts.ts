import type { CDPSession, Page } from 'playwright-core'

export interface Glyphs {
  /** Set in the deck's own fonts, by the name they have inside: what stands in for them until they come is a face, too. */
  own: number
  /** What was set in others, one line each. */
  foreign: string[]
}

/** Which fonts the browser really took for the text of some elements of a page. */
export async function glyphsOf(page: Page, selector: string): Promise<Glyphs> {
  const session = await page.context().newCDPSession(page)
  const glyphs: Glyphs = { own: 0, foreign: [] }
  for (const { familyName, glyphCount } of await platformFonts(session, selector)) {
    if (familyName.startsWith('Galley ')) glyphs.own += glyphCount
    else glyphs.foreign.push(`${familyName}, ${glyphCount} glyphs`)
  }
  await session.detach()
  return glyphs
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
