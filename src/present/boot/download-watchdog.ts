/**
 * Whether the rest of the page is still coming. Chromium tells nothing when a download breaks off: the document stays
 * `loading` for good, so that only its standing still shows it. Firefox, and a host that ends in good order, make it
 * `interactive`, and only the missing end shows it.
 */

/** In ms: parts of a page on a slow network come closer together. */
const LOOK_AGAIN = 2000

type DownloadState = 'stalled' | 'whole' | 'broken'

/**
 * Tells once that nothing has come for two seconds or more, and, when the browser takes the page for finished, whether it
 * is. `data-arrival` on the page says the same to the style sheet until all is there.
 */
export function watchDownload(tell: (arrival: DownloadState) => void): void {
  const { dataset } = document.documentElement
  const say = (arrival: DownloadState) => {
    if (arrival === 'whole') delete dataset.arrival
    else dataset.arrival = arrival
    tell(arrival)
  }
  const parts = document.getElementsByTagName('*')
  let before = 0
  const look = () => {
    if (document.readyState !== 'loading' || dataset.arrival) return
    if (parts.length === before) say('stalled')
    before = parts.length
    setTimeout(look, LOOK_AGAIN)
  }
  look()
  // Interactive, not loaded: that would wait for the module scripts.
  document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive') say(document.querySelector('main + .end') ? 'whole' : 'broken')
  })
}
