/**
 * Runs inside `<head>`, after the style sheet it measures by and before anything is painted: puts on the colours that were chosen, decides between reading and
 * presenting, and lays out only the slide the address names, so that no other one flashes by and nothing moves when the
 * presentation takes over.
 *
 * The page carries it inline as one classic script, so it imports next to nothing and leaves no names behind.
 * `data-view="present"` is its decision; `data-stage` is set once the presentation runs and needs it no longer.
 */
import { watchArrival } from './arrival'
import { canScale } from './scale'
import { isTheme, wearTheme } from './wear-theme'

{
  const page = document.documentElement
  const attempt = <T>(run: () => T): T | undefined => {
    try {
      return run()
    } catch {
      return undefined
    }
  }

  const theme = attempt(() => localStorage.getItem('deck:theme'))
  if (isTheme(theme)) wearTheme(theme)

  const able = () => 'adoptedStyleSheets' in document && CSS.supports('selector(:has(a))') && canScale()
  const fits = matchMedia('(min-width: 800px) and (orientation: landscape)').matches
  const asked = new URLSearchParams(location.search).get('view')
  const remembered = attempt(() => localStorage.getItem('deck:view'))
  const reads = asked ? asked === 'read' : remembered === 'read'

  if ((asked === 'present' || (fits && !reads)) && able()) {
    const sheet = new CSSStyleSheet()
    // What has come of it so far would move when the rest comes.
    const HALF = ':not(:has(.slide-footer))'
    const layOut = (shown: string) =>
      sheet.replaceSync(
        `@media screen { [data-view="present"]:not([data-stage]) .slides > section:is(:not(${shown}), ${HALF}) { display: none !important } }`,
      )
    const slug = attempt(() => decodeURIComponent(location.hash.replace(/^#\/?/, '')))
    const named = slug && CSS.escape(slug)
    const read = () => {
      if (page.dataset.view === 'read' || page.dataset.stage) return
      page.dataset.view = 'read'
      if (slug) document.getElementById(slug)?.scrollIntoView()
    }
    const readOnFault = (event: Event) => {
      if (event.target instanceof HTMLScriptElement || event instanceof ErrorEvent) read()
    }

    page.dataset.view = 'present'
    layOut(named ? `#${named}, :has(#${named})` : ':first-child')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]

    document.addEventListener('readystatechange', () => {
      if (named && !document.querySelector(`.slides #${named}`)) layOut(':first-child')
    })
    // Words first: where the presentation's script fails or hangs, the page is an article again.
    addEventListener('error', readOnFault, true)
    setTimeout(read, 10_000)

    // So it is where the rest of the page does not come, until it comes after all and nobody has begun to read.
    let begun = Number.NaN
    watchArrival((arrival) => {
      if (arrival !== 'whole') read()
      else if (scrollY === begun) page.dataset.view = 'present'
      begun = scrollY
    })
  } else watchArrival(() => {})
}
