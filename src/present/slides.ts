/** What can be read off the slides of the document. */

export interface Steps {
  shown: number
  total: number
}

export interface Place {
  slide: HTMLElement
  /** What inside the slide was named. */
  target?: HTMLElement
}

/** All slides of a deck in their order. */
export function slidesOf(deck: ParentNode): HTMLElement[] {
  return [...deck.querySelectorAll<HTMLElement>('.slides > section')]
}

/** Where a hash leads: to a slide, or to the slide around what it names. Undefined when nothing has that name. */
export function placeOf(hash: string, slides: readonly HTMLElement[]): Place | undefined {
  const target = document.getElementById(decoded(hash.replace(/^#\/?/, '')))
  const slide = target && slides.find((each) => each.contains(target))
  if (!slide) return undefined
  return target === slide || target === headlineOf(slide) ? { slide } : { slide, target }
}

/** The heading a slide is named by, or the slide itself where it has none. */
export function headlineOf(slide: HTMLElement): HTMLElement {
  return slide.ownerDocument.getElementById(slide.getAttribute('aria-labelledby') ?? '') ?? slide
}

/** The headline's words on one line. */
export function nameOf(slide: HTMLElement): string {
  return words(headlineOf(slide))
}

/** Steps count what appears together as one. */
export function stepsOf(slide: HTMLElement): Steps {
  const count = (selector: string) => new Set([...slide.querySelectorAll(selector)].map(stepIndex)).size
  return { shown: count('.fragment.visible'), total: count('.fragment') }
}

/** Which step, from 0, shows this element; undefined for what is there from the start. */
export function stepOf(target: Element): number | undefined {
  const fragment = target.closest('.fragment')
  return fragment ? Number(stepIndex(fragment)) : undefined
}

/** Gives a slide back to the page, visible and reachable, until reveal.js' `sync` takes it again. */
export function release(slide: HTMLElement): void {
  for (const attribute of ['hidden', 'aria-hidden', 'inert']) slide.removeAttribute(attribute)
  slide.style.removeProperty('display')
}

/** Text without the line breaks of its source. */
export function words(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** Parts of a slide in words, in the order they are read in: of a drawing its nodes and what its lines say. */
export function wordsOf(parts: readonly Element[]): string {
  const outer = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)))
  const said = outer.map((part) => part.getAttribute('data-says') ?? words(part)).filter(Boolean)
  // A part that is drawn twice is told once.
  return said.filter((each, index) => each !== said[index - 1]).join(', ')
}

function stepIndex(fragment: Element): string | null {
  return fragment.getAttribute('data-fragment-index')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
