/** Which talk a window belongs to. */

/**
 * What names a talk in every window of it: the deck's address without query, hash, file name and `speaker/`; on disk the
 * file `deck.html`, beside which `deck-speaker.html` lies.
 */
export function addressOf(href: string): string {
  const { protocol, host, pathname } = new URL(href)
  const place =
    protocol === 'file:'
      ? pathname.replace(/deck-speaker\.html$/, 'deck.html')
      : pathname.replace(/speaker\/(index\.html)?$/, '').replace(/[^/]*$/, '')
  return `${protocol}//${host}${place}`
}

/**
 * The name of the channel on which a talk's windows speak, and the beginning of the names under which its parts are stored:
 * two decks of one host do not mix.
 */
export const talkName = (address: string): string => `deck:talk:${address}`
