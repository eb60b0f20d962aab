/** Links of the references: named by the slides they lead to, and back to the slide from which a reader came. */

import * as strings from '../../strings/browser/reading'
import { nameIn } from '../../ui/address'
import { destinationOf, slideAround, slideElements, slideName } from '../../ui/slides'

/** Names them once the page is at rest, and follows the citations that are clicked, in the article and on the stage. */
export function startCitations(): void {
  nameCitations()
  document.addEventListener('click', (event) => redirectToNote((event.target as Element).closest('.cite a')), {
    capture: true,
  })
}

/** Names them once the page is at rest. */
export function nameCitations(): void {
  if ('requestIdleCallback' in window) requestIdleCallback(nameLinks)
  else setTimeout(nameLinks, 1000)
}

/**
 * "Slide 3: its headline": in the document it would be there three hundred times, and who reads without scripts has the number in its list. As many at a time as the browser has
 * time for: a slow one would hear no key meanwhile.
 */
function nameLinks(idle?: IdleDeadline): void {
  nameSome(document.querySelectorAll('.reference-number, .back a, .cite a').values(), idle)
}

function nameSome(links: Iterator<Element>, idle?: IdleDeadline): void {
  const until = performance.now() + SHARE
  for (let next = links.next(); !next.done; next = links.next()) {
    const link = next.value
    const slide = slideAround(document.getElementById(nameIn(link.getAttribute('href') ?? '')))
    if (slide && !link.hasAttribute('aria-label')) link.setAttribute('aria-label', nameOf(link, slideName(slide)))
    if (idle && performance.now() > until) return void requestIdleCallback((later) => nameSome(links, later))
  }
}

/** In ms: a browser with nothing to do offers fifty, and a key would wait as long. */
const SHARE = 8

function nameOf(link: Element, headline: string): string {
  const number = link.textContent ?? ''
  if (link.matches('.cite a')) return strings.sourceMark(number)
  return link.matches('.back a') ? strings.slideNamed(number, headline) : strings.sourceCitedOn(number, headline)
}

/** The number of a cited reference leads to the first slide that cites it, until somebody comes from another. */
function redirectToNote(citation: Element | null): void {
  const slides = slideElements(document)
  const from = citation && slides.find((slide) => slide.contains(citation))
  const reference = citation && destinationOf(citation.getAttribute('href') ?? '', slides)?.target
  const number = reference?.querySelector('.reference-number')
  if (!from || !number || from.contains(number)) return
  number.setAttribute('href', `#${from.id}`)
  number.setAttribute('aria-label', strings.sourceBackTo(number.textContent ?? '', slideName(from)))
}
