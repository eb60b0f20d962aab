/**
 * Runs inside `<head>`, before the style sheet has come and anything is painted: puts on the colours that were chosen, decides
 * between reading and presenting, and lays out only the slide the address names, so that no other one flashes by and nothing moves when the
 * presentation takes over.
 *
 * The page carries it inline as one classic script, so it imports next to nothing and leaves no names behind.
 * `data-view="present"` is its decision; `data-stage` is set once the presentation runs and needs it no longer.
 */
import { queryOption } from '../../talk/query-option'
import { indexIn, namesIn } from '../../ui/address'
import { applyTheme, isTheme } from '../../ui/theme/apply-theme'
import { mayPresent } from '../screen/scale'
import { fitsStage } from '../screen/screen'
import { watchDownload } from './download-watchdog'
import { foldParts } from './fold-parts'
import { watchNarrow } from './portraits'
import { keepRestoredPlace } from './restored-place'

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
  if (isTheme(theme)) applyTheme(theme)

  foldParts()
  keepRestoredPlace()

  const wish = queryOption(location.search, 'view')
  const remembered = attempt(() => localStorage.getItem('deck:view'))
  const reads = wish ? wish === 'read' : remembered === 'read'

  if ((wish === 'present' || (fitsStage() && !reads)) && mayPresent()) {
    const sheet = new CSSStyleSheet()
    // A slide of which only a part has arrived would shift when the rest arrives: it is hidden until its footer is
    // there.
    const HALF = ':not(:has(.slide-footer))'
    const layOut = (shown: string) =>
      sheet.replaceSync(
        `@layer overrides { @media screen { [data-view="present"]:not([data-stage]) .slides > section:is(:not(${shown}), ${HALF}) { display: none } } }`,
      )
    const names = namesIn(location.hash).flatMap((name) => [name, name.toLowerCase()])
    const index = indexIn(location.hash)
    const asked = [
      ...names.map(CSS.escape).map((name) => `:is(#${name}, :has(#${name}))`),
      ...(index === undefined ? [] : [`:nth-child(${index + 1})`]),
    ]
    const isOver = () => page.dataset.view === 'read' || page.dataset.stage
    const read = () => {
      if (isOver()) return
      page.dataset.view = 'read'
      const named = names.map((name) => document.getElementById(name)).find(Boolean)
      named?.scrollIntoView()
    }
    const readOnFault = (event: Event) => {
      if (event.target instanceof HTMLScriptElement || event instanceof ErrorEvent) read()
    }

    page.dataset.view = 'present'
    layOut(asked.join() || ':first-child')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]

    document.addEventListener('readystatechange', () => {
      layOut(asked.find((each) => document.querySelector(`.slides > section${each}`)) ?? ':first-child')
    })
    // Words first: where the presentation's script fails or hangs, the page is an article again.
    addEventListener('error', readOnFault, true)
    // The same where script or page do not come in time; when they come, the deck is presented if nobody has begun to read.
    const readMeanwhile = () => {
      if (isOver()) return
      read()
      page.dataset.meanwhile = ''
      for (const sign of ['wheel', 'touchstart', 'pointerdown', 'keydown', 'focusin']) {
        addEventListener(sign, () => delete page.dataset.meanwhile, { once: true, passive: true })
      }
    }
    setTimeout(readMeanwhile, 10_000)
    watchDownload((arrival) => {
      if (arrival === 'stalled') readMeanwhile()
      if (arrival !== 'broken') return
      read()
      delete page.dataset.meanwhile
    })
  } else watchDownload(() => {})
  watchNarrow()
}
