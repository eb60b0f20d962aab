/** Under `npm start`: an edited deck takes the place of the one on the page, which then is as if it had been loaded again. */
import { EDITION, type Edition, MARKS } from '../../talk/edition'
import { exchangeBody, type Presentation } from './exchange'

/** The part of Vite's `import.meta.hot` that is used. */
interface Hot {
  on(event: string, listen: (edition: Edition) => void): void
  send(event: string, words: string): void
}

/**
 * Follows what the development server tells. A page whose style, head or scripts would be others is loaded again, and so is
 * one whose slides cannot be exchanged.
 */
export function followEditions(hot: Hot, presentation: Presentation): void {
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="${MARKS}"]`)
  let taken = Promise.resolve()
  const take = async ({ look, words, body }: Edition): Promise<void> => {
    const [ownLook = '', ownWords = ''] = meta?.content.split(' ') ?? []
    if (!meta || look !== ownLook || !('adoptedStyleSheets' in document)) return location.reload()
    document.querySelector('vite-error-overlay')?.remove()
    if (words === ownWords) return
    await exchangeBody(body, presentation)
    meta.content = `${look} ${words}`
  }
  hot.on(EDITION, (edition) => {
    taken = taken.then(() => take(edition)).catch(() => location.reload())
  })
  // What was edited while this script was loaded.
  hot.send(EDITION, meta?.content ?? '')
}
